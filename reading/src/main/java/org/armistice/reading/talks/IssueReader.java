package org.armistice.reading.talks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Phrase;
import org.armistice.reading.syntax.Clauses;
import org.armistice.reading.syntax.NounPhrases;
import org.armistice.reading.table.Table;

/** Finds what is negotiated: "divided over matters such as the border and prisoners". */
final class IssueReader {
  private static final Set<String> ON = Set.of("on", "over", "about", "regarding", "concerning");
  private static final Set<String> MATTERS =
      Set.of("issue", "matter", "question", "topic", "point");
  private static final Set<String> EXAMPLES = Set.of("such", "like", "including");

  private final Set<String> standings = new HashSet<>();

  IssueReader() {
    for (Table.Row row : Table.load("standing.tsv").rows()) {
      standings.add(row.get("word"));
    }
  }

  List<IssueDraft> read(Document document, TalksLayer talks) {
    List<IssueDraft> drafts = new ArrayList<>();
    for (ParsedSentence sentence : document.sentences()) {
      for (int token = 0; token < sentence.size(); token++) {
        boolean known =
            standings.contains(sentence.parse().lemma(token))
                || standings.contains(sentence.lower(token));
        if (known) {
          int at = token;
          TalksReader.lastBefore(talks, sentence.index())
              .ifPresent(index -> issues(sentence, at, index, drafts));
        }
      }
    }
    return drafts;
  }

  private static void issues(
      ParsedSentence sentence, int standing, int talks, List<IssueDraft> drafts) {
    Optional<Integer> matter = Clauses.after(sentence, standing, ON).stream().findFirst();
    if (matter.isEmpty() && sentence.parse().head(standing) >= 0) {
      matter = Clauses.after(sentence, sentence.parse().head(standing), ON).stream().findFirst();
    }
    if (matter.isEmpty()) {
      return;
    }
    Phrase words = standing(sentence, standing);
    boolean general = MATTERS.contains(sentence.parse().lemma(matter.get()));
    if (!general) {
      for (int issue : Clauses.coordinated(sentence, matter.get())) {
        drafts.add(
            new IssueDraft(name(sentence, issue), words, false, Optional.of(talks), "issues:on"));
      }
      return;
    }
    for (int example : examples(sentence, matter.get())) {
      drafts.add(
          new IssueDraft(
              name(sentence, example), words, true, Optional.of(talks), "issues:such-as"));
    }
  }

  /** The examples of "issues such as X and Y", wherever the tree hangs Y. */
  private static List<Integer> examples(ParsedSentence sentence, int matter) {
    Parse parse = sentence.parse();
    List<Integer> found = new ArrayList<>();
    for (int child : parse.children(matter)) {
      boolean example = Clauses.preposition(sentence, child).filter(EXAMPLES::contains).isPresent();
      if (example) {
        found.addAll(Clauses.coordinated(sentence, child));
      } else if (parse.relation(child).equals("conj") && !found.isEmpty()) {
        found.addAll(Clauses.coordinated(sentence, child));
      }
    }
    return found;
  }

  /** "remain far apart": the word with what stands before it up to its verb. */
  private static Phrase standing(ParsedSentence sentence, int standing) {
    Parse parse = sentence.parse();
    int start = standing;
    while (start > 0
        && (parse.head(start - 1) == standing || start - 1 == parse.head(standing))
        && !parse.relation(start - 1).startsWith("nsubj")) {
      start--;
    }
    return new Phrase(sentence.index(), standing, start, standing + 1);
  }

  /** The issue's words without an article. */
  private static Phrase name(ParsedSentence sentence, int issue) {
    Phrase full = NounPhrases.full(sentence, issue);
    int start = full.start();
    while (start < issue && sentence.parse().relation(start).equals("det")) {
      start++;
    }
    return new Phrase(sentence.index(), issue, start, full.end());
  }
}
