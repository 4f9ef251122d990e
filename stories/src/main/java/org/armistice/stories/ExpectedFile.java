package org.armistice.stories;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.armistice.record.Claim;
import org.armistice.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the file that says what is to be found in a story:
 *
 * <pre>
 * file          ::= "story" TEXT  "conflict" TEXT  { incident | claim | contradiction | retraction | dropped }
 * incident      ::= "incident" ID TEXT
 *                     [ "day" DATE [ ".." DATE ] ]
 *                     [ "place" TEXT ]
 *                     { "told" NUMBER WORDS }
 * claim         ::= "claim" ID
 *                     "act" ACT
 *                     "factuality" FACTUALITY
 *                     [ "about" ID { ID } ]
 *                     { "said" NUMBER "by" ( "outlet" | WORDS { "via" WORDS } ) "words" WORDS }
 * contradiction ::= "contradiction" ID ID ( "toll" | "attribution" | "fact" | "denial" ) TEXT
 * retraction    ::= "retraction" ID ID TEXT
 * dropped       ::= "dropped" ID "in" NUMBER "words" WORDS
 * WORDS         ::= TEXT [ "#" NUMBER ]       exact words of that report; which of them, where they stand there more than once
 * TEXT          ::= quoted, with \" for a quotation mark
 * </pre>
 *
 * A part a line; indents are for the eye; a line that begins with {@code #} is a comment.
 */
final class ExpectedFile {
  private final String file;
  private final String name;
  private final List<StoryReport> reports;

  private final List<ExpectedIncident> incidents = new ArrayList<>();
  private final List<ExpectedClaim> claims = new ArrayList<>();
  private final List<Contradiction> contradictions = new ArrayList<>();
  private final List<Retraction> retractions = new ArrayList<>();
  private final List<DroppedAttribution> dropped = new ArrayList<>();
  private final Set<String> ids = new LinkedHashSet<>();
  private @Nullable String title;
  private @Nullable String conflict;

  private List<Line> lines = List.of();
  private int at;

  ExpectedFile(String file, String name, List<StoryReport> reports) {
    this.file = file;
    this.name = name;
    this.reports = reports;
  }

  /**
   * @throws StoryException with the line, where the text does not follow the grammar, quotes words
   *     that do not stand in the report, or names an id that is not given
   */
  Story read(String text) {
    lines = lines(text);
    at = 0;
    while (at < lines.size()) {
      block(lines.get(at++));
    }
    if (title == null || conflict == null) {
      throw new StoryException(
          StoryException.Fault.GRAMMAR, file, "lacks its \"story\" or \"conflict\" line");
    }
    return new Story(
        name, title, conflict, reports, incidents, claims, contradictions, retractions, dropped);
  }

  private List<Line> lines(String text) {
    List<Line> read = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (!line.isBlank() && !line.strip().startsWith("#")) {
        read.add(new Line(file + ":" + number, line.strip()));
      }
    }
    return read;
  }

  private void block(Line line) {
    String kind = line.word("a kind of block");
    switch (kind) {
      case "story" -> title = line.quoted("a title");
      case "conflict" -> conflict = line.quoted("a conflict");
      case "incident" -> incident(line);
      case "claim" -> claim(line);
      case "contradiction" -> contradiction(line);
      case "retraction" -> retraction(line);
      case "dropped" -> dropped(line);
      default ->
          throw line.wrong(
              "\""
                  + kind
                  + "\" opens nothing here; write story, conflict, incident, claim, contradiction, retraction or dropped");
    }
    line.end();
  }

  private void incident(Line line) {
    String id = newId(line);
    String what = line.quoted("what it was");
    LocalDate from = null;
    LocalDate to = null;
    String place = null;
    List<Quote> tellings = new ArrayList<>();
    for (Line part = part("day", "place", "told"); part != null; ) {
      if (part.skip("day")) {
        String[] days = part.word("a day").split("\\.\\.", 2);
        from = day(part, days[0]);
        to = day(part, days[days.length - 1]);
      } else if (part.skip("place")) {
        place = part.quoted("a place");
      } else if (part.skip("told")) {
        tellings.add(words(part, part.number("the number of a report")));
      }
      part.end();
      part = part("day", "place", "told");
    }
    if (tellings.isEmpty()) {
      throw line.wrong("nothing tells of \"" + id + "\"; add a line told");
    }
    incidents.add(new ExpectedIncident(id, what, from, to, place, tellings));
  }

  private void claim(Line line) {
    String id = newId(line);
    Claim.SpeechAct act = null;
    Claim.Factuality factuality = null;
    List<String> about = new ArrayList<>();
    List<ExpectedClaim.Said> tellings = new ArrayList<>();
    for (Line part = part("act", "factuality", "about", "said"); part != null; ) {
      if (part.skip("act")) {
        act = part.constant(Claim.SpeechAct.class, "speech act");
      } else if (part.skip("factuality")) {
        factuality = part.constant(Claim.Factuality.class, "factuality");
      } else if (part.skip("about")) {
        while (part.hasNext()) {
          about.add(knownId(part));
        }
      } else if (part.skip("said")) {
        tellings.add(said(part));
      }
      part.end();
      part = part("act", "factuality", "about", "said");
    }
    if (act == null || factuality == null || tellings.isEmpty()) {
      throw line.wrong("\"" + id + "\" needs the lines act, factuality and said");
    }
    claims.add(new ExpectedClaim(id, act, factuality, about, tellings));
  }

  private ExpectedClaim.Said said(Line line) {
    int report = line.number("the number of a report");
    require(line, "by");
    List<Quote> speakers = new ArrayList<>();
    if (!line.skip("outlet")) {
      speakers.add(words(line, report));
      while (line.skip("via")) {
        speakers.add(words(line, report));
      }
    }
    require(line, "words");
    return new ExpectedClaim.Said(speakers, words(line, report));
  }

  private void contradiction(Line line) {
    String first = knownId(line);
    String second = knownId(line);
    contradictions.add(
        new Contradiction(
            first,
            second,
            line.constant(Contradiction.Kind.class, "kind of contradiction"),
            line.quoted("a reason")));
  }

  private void retraction(Line line) {
    retractions.add(new Retraction(knownId(line), knownId(line), line.quoted("a reason")));
  }

  private void dropped(Line line) {
    String claim = knownId(line);
    require(line, "in");
    int report = line.number("the number of a report");
    require(line, "words");
    dropped.add(new DroppedAttribution(claim, words(line, report)));
  }

  private @Nullable Line part(String... kinds) {
    if (at < lines.size()) {
      for (String kind : kinds) {
        if (lines.get(at).nextStartsWith(kind)) {
          return lines.get(at++);
        }
      }
    }
    return null;
  }

  /** Words that must stand in the report, and where they stand more than once, with which. */
  private Quote words(Line line, int report) {
    if (report > reports.size()) {
      throw line.wrong("there is no report " + report + "; the story has " + reports.size());
    }
    String words = line.quoted("words of the report");
    int occurrence = line.nextStartsWith("#") ? line.number("an occurrence") : 0;
    List<Span> places = Quote.places(reports.get(report - 1).text(), words);
    if (places.size() < Math.max(1, occurrence)) {
      throw new StoryException(
          StoryException.Fault.NOT_QUOTED,
          line.where(),
          "\"%s\" stands %d times in report %d; quote its exact words"
              .formatted(words, places.size(), report));
    }
    if (occurrence == 0 && places.size() > 1) {
      throw new StoryException(
          StoryException.Fault.NOT_QUOTED,
          line.where(),
          "\"%s\" stands %d times in report %d; say which, such as #2"
              .formatted(words, places.size(), report));
    }
    return new Quote(report, words, Math.max(1, occurrence));
  }

  private static void require(Line line, String word) {
    if (!line.skip(word)) {
      throw line.wrong("needs \"" + word + "\" here");
    }
  }

  private static LocalDate day(Line line, String word) {
    try {
      return LocalDate.parse(word);
    } catch (DateTimeException e) {
      throw line.wrong("\"" + word + "\" is no day; write it as 2020-10-12");
    }
  }

  private String newId(Line line) {
    String id = line.word("an id");
    if (!ids.add(id)) {
      throw line.wrong("the id \"" + id + "\" is given twice");
    }
    return id;
  }

  private String knownId(Line line) {
    String id = line.word("an id");
    if (!ids.contains(id)) {
      throw new StoryException(
          StoryException.Fault.UNKNOWN_ID,
          line.where(),
          "nothing above has the id \"%s\"; known are %s".formatted(id, String.join(", ", ids)));
    }
    return id;
  }
}
