package org.armistice.reading.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.Sentence;
import org.armistice.reading.document.SourceText;
import org.armistice.reading.pattern.Atoms;
import org.armistice.reading.pattern.PhraseMatch;
import org.armistice.reading.table.Table;
import org.armistice.record.TimeSpan.Anchor;
import org.armistice.record.TimeSpan.Approximation;
import org.armistice.record.TimeSpan.Granularity;
import org.jspecify.annotations.Nullable;

/**
 * Times counted from an event that the sentence names: "days after the deal was signed", "since the
 * vote", "within 14 days of taking effect". The rows of {@code eventtimes.tsv} give the words
 * before the event; the event's words run to the end of its clause by the parse, or to the next
 * mark.
 */
final class EventTimes {
  private static final Set<String> MARKS =
      Set.of(",", ".", ";", ":", "(", ")", "\"", "!", "?", "--");
  private static final Set<String> LINKS = Set.of("mark", "case", "advmod", "fixed");
  private static final Set<String> PRESENT = Set.of("is", "are", "am");

  private final List<Row> rows;
  private final TimeWords words;

  private record Row(TimeRule rule, Approximation direction, boolean counted) {}

  private EventTimes(Table table, TimeWords words) {
    this.words = words;
    this.rows = table.rows().stream().map(row -> row(row, words.classes())).toList();
  }

  static EventTimes load(TimeWords words) {
    return new EventTimes(Table.load("eventtimes.tsv"), words);
  }

  private static Row row(Table.Row row, Map<String, String> classes) {
    return new Row(
        new TimeRule(
            row.get("name"),
            TimeRule.pattern(row, classes),
            Operation.ANAPHOR,
            "",
            Guard.of(row),
            row.origin()),
        row.cell("direction").constant(Approximation.class),
        row.get("pattern").contains("unit"));
  }

  /** The times with those that hang on events put among them. */
  List<Found> attach(
      List<Found> times, Sentence sentence, Atoms atoms, @Nullable Parse parse, SourceText text) {
    List<Found> all = new ArrayList<>(times);
    List<Candidate> candidates = new ArrayList<>();
    for (Row row : rows) {
      for (PhraseMatch match : row.rule().pattern().in(atoms)) {
        candidates.add(new Candidate(row, match));
      }
    }
    candidates.sort(Comparator.comparingInt(candidate -> -candidate.match().length()));
    for (Candidate candidate : candidates) {
      Found found = read(candidate, all, sentence, atoms, parse, text);
      if (found != null) {
        all.removeIf(
            time -> time.start() >= found.start() && time.end() <= candidate.match().end());
        all.add(found);
      }
    }
    all.sort(Comparator.comparingInt(Found::start));
    return all;
  }

  private record Candidate(Row row, PhraseMatch match) {}

  private @Nullable Found read(
      Candidate candidate,
      List<Found> times,
      Sentence sentence,
      Atoms atoms,
      @Nullable Parse parse,
      SourceText text) {
    PhraseMatch match = candidate.match();
    int from = match.end();
    if (from >= atoms.size()
        || MARKS.contains(atoms.text(from)) // "two days before, shells fell"
        || !candidate.row().rule().guard().allows(match, atoms, parse)
        || (parse != null && !connects(parse, atoms, from - 1))) {
      return null;
    }
    int to = limited(eventEnd(atoms, parse, from), from, times);
    if (to <= from || crosses(times, match, to)) {
      return null;
    }
    return found(candidate.row(), match, to, eventWords(sentence, atoms, from, to, text));
  }

  private Found found(Row row, PhraseMatch match, int to, String eventWords) {
    Unit unit = words.unit(match);
    String count = words.count(match.slot("count"));
    boolean one = unit != null && match.slot("count") == null && match.slot("unit") != null;
    Integer number =
        one
            ? Integer.valueOf(1)
            : unit == null || count == null || count.equals("X") || count.length() > 6
                ? null
                : Integer.valueOf(count);
    EventRelation relation = new EventRelation(row.direction(), number, unit);
    Meaning meaning =
        Meaning.open(Anchor.EVENT, unit == null ? Granularity.UNKNOWN : unit.granularity(), "")
            .counted(relation)
            .roughly(row.direction());
    List<Found.Expression> expressions =
        unit == null
            ? List.of()
            : List.of(
                new Found.Expression(
                    match.start() + lead(match, row),
                    match.end() - 1,
                    "DURATION",
                    unit.duration(number == null ? "X" : number.toString())));
    return new Found(match.start(), to, expressions, meaning, eventWords, row.rule(), match);
  }

  /** "within" stands before the expression that TIMEX3 marks. */
  private static int lead(PhraseMatch match, Row row) {
    return row.direction() == Approximation.WITHIN && match.length() > 2 ? 1 : 0;
  }

  /** Whether the word that leads to the event does so by the parse, and does not say "because". */
  private static boolean connects(Parse parse, Atoms atoms, int last) {
    int token = atoms.get(last).token();
    String upos = parse.upos(token);
    if (!LINKS.contains(parse.relation(token)) && !upos.equals("ADP") && !upos.equals("SCONJ")) {
      return false;
    }
    if (parse.relation(token).equals("compound:prt")) {
      return false;
    }
    if (!atoms.text(last).equals("since") || !parse.relation(token).equals("mark")) {
      return true;
    }
    for (int child : parse.children(parse.head(token))) {
      for (int i = 0; i < atoms.size(); i++) {
        if (atoms.get(i).token() == child && PRESENT.contains(atoms.text(i))) {
          return false;
        }
      }
    }
    return true;
  }

  private static int eventEnd(Atoms atoms, @Nullable Parse parse, int from) {
    int end = from;
    if (parse != null) {
      int token = atoms.get(from - 1).token();
      int head = parse.head(token);
      int stop = head > token ? parse.subtreeEnd(head) : -1;
      if (stop > 0) {
        while (end < atoms.size() && atoms.get(end).token() < stop) {
          end++;
        }
        while (end > from && MARKS.contains(atoms.text(end - 1))) {
          end--;
        }
        return end;
      }
    }
    while (end < atoms.size() && !MARKS.contains(atoms.text(end))) {
      end++;
    }
    return end;
  }

  /** The event's words end before a time that is told of the main clause. */
  private static int limited(int end, int from, List<Found> times) {
    int limit = end;
    for (Found time : times) {
      if (time.start() <= from && time.end() > from) {
        return from;
      }
    }
    return limit;
  }

  private static boolean crosses(List<Found> times, PhraseMatch match, int to) {
    for (Found time : times) {
      boolean inside = time.start() >= match.start() && time.end() <= match.end();
      boolean eventOf = time.eventWords() != null;
      if (!inside && time.start() < match.end() && time.end() > match.start()) {
        return true;
      }
      if (eventOf && time.start() < to && time.end() > match.start()) {
        return true;
      }
    }
    return false;
  }

  private static String eventWords(
      Sentence sentence, Atoms atoms, int from, int to, SourceText text) {
    return text.span(
            sentence.token(atoms.get(from).token()).start(),
            sentence.token(atoms.get(to - 1).endToken() - 1).end())
        .text();
  }
}
