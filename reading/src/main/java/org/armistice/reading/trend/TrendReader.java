package org.armistice.reading.trend;

import java.util.ArrayList;
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
import org.armistice.record.Trend;

/** Finds changes in violence and protest, from {@code trends.tsv}. */
public final class TrendReader {
  private static final Set<String> UPON = Set.of("on", "against", "upon");
  private static final Set<String> BY = Set.of("by");
  private static final Set<String> LANDING =
      Set.of("into", "near", "on", "onto", "at", "inside", "outside", "beside", "upon");

  private final Table table = Table.load("trends.tsv");
  private final CountedActs acts = new CountedActs();

  public List<TrendDraft> read(Document document) {
    List<TrendDraft> drafts = new ArrayList<>();
    for (ParsedSentence sentence : document.sentences()) {
      for (int token = 0; token < sentence.size(); token++) {
        if (!sentence.parse().upos(token).equals("VERB")) {
          continue;
        }
        for (Table.Row row : table.rows()) {
          if (row.get("word").equals(sentence.parse().lemma(token))
              && hasParticle(sentence, token, row.get("particle"))) {
            draft(sentence, token, row).ifPresent(drafts::add);
          }
        }
      }
    }
    return drafts;
  }

  private static boolean hasParticle(ParsedSentence sentence, int verb, String particle) {
    return particle.isEmpty()
        || (verb + 1 < sentence.size() && sentence.lower(verb + 1).equals(particle));
  }

  private Optional<TrendDraft> draft(ParsedSentence sentence, int verb, Table.Row row) {
    Parse parse = sentence.parse();
    if (isUnreal(sentence, verb)) {
      return Optional.empty();
    }
    List<String> frames = row.list("frame");
    Optional<Integer> object = parse.child(verb, "obj").filter(token -> acts.has(sentence, token));
    Optional<Integer> subject = Clauses.subject(sentence, verb);
    if (frames.contains("object") && object.isPresent()) {
      return Optional.of(trend(sentence, verb, row, object.get(), subject));
    }
    boolean passive = Clauses.isPassive(sentence, verb);
    Optional<Integer> measure = parse.child(verb, "obj").filter(token -> isMeasure(parse, token));
    if ((frames.contains("subject") || passive)
        && (parse.child(verb, "obj").isEmpty() || measure.isPresent())
        && !isLanding(sentence, verb)
        && subject.filter(token -> acts.has(sentence, token)).isPresent()) {
      return Optional.of(trend(sentence, verb, row, subject.get(), Optional.empty()));
    }
    return Optional.empty();
  }

  /** "Mortar fire fell near a farm": what comes down somewhere does not grow less. */
  private static boolean isLanding(ParsedSentence sentence, int verb) {
    List<Phrase> times = Clauses.arguments(sentence, verb, "ARGM-TMP");
    return Clauses.after(sentence, verb, LANDING).stream()
        .anyMatch(token -> times.stream().noneMatch(time -> time.head() == token));
  }

  /** "rose 70 percent": by how much, not what. */
  private static boolean isMeasure(Parse parse, int token) {
    return parse.upos(token).equals("NUM") || parse.child(token, "nummod").isPresent();
  }

  /** Asked for, planned, possible or denied: no change is told of. */
  private static boolean isUnreal(ParsedSentence sentence, int verb) {
    Parse parse = sentence.parse();
    for (int at = verb; at >= 0; at = parse.head(at)) {
      boolean infinitive =
          parse
              .child(at, "mark")
              .map(parse::lemma)
              .filter(m -> m.equals("to") || m.equals("if"))
              .isPresent();
      if (infinitive || Clauses.isModal(sentence, at) || Clauses.isNegated(sentence, at)) {
        return true;
      }
      String relation = parse.relation(at);
      if (!relation.equals("conj") && !relation.equals("xcomp")) {
        return false;
      }
    }
    return false;
  }

  /** "Since the deal was signed, they have stepped up attacks": a time, whatever the model says. */
  private static List<Phrase> sinceClauses(ParsedSentence sentence, int verb) {
    Parse parse = sentence.parse();
    List<Phrase> clauses = new ArrayList<>();
    for (int child : parse.children(verb)) {
      boolean since =
          parse.relation(child).equals("advcl")
              && parse.child(child, "mark").map(parse::lemma).filter("since"::equals).isPresent();
      if (since) {
        // its first word: a month inside it is the signing's, not the trend's
        int start = parse.subtreeStart(child);
        clauses.add(new Phrase(sentence.index(), start, start, start + 1));
      }
    }
    return clauses;
  }

  private static TrendDraft trend(
      ParsedSentence sentence, int verb, Table.Row row, int noun, Optional<Integer> doer) {
    Optional<Integer> target = Clauses.after(sentence, noun, UPON).stream().findFirst();
    Optional<Integer> agent =
        doer.isPresent() ? doer : Clauses.after(sentence, noun, BY).stream().findFirst();
    List<Phrase> times = new ArrayList<>(sinceClauses(sentence, verb));
    times.addAll(Clauses.arguments(sentence, verb, "ARGM-TMP"));
    return new TrendDraft(
        new Phrase(
            sentence.index(), verb, verb, row.get("particle").isEmpty() ? verb + 1 : verb + 2),
        Trend.Direction.valueOf(row.get("direction")),
        NounPhrases.full(sentence, noun),
        agent.map(token -> NounPhrases.bare(sentence, token)).orElse(null),
        target.map(token -> NounPhrases.full(sentence, token)).orElse(null),
        times,
        sentence
            .parse()
            .child(verb, "obj")
            .filter(token -> isMeasure(sentence.parse(), token))
            .map(token -> NounPhrases.full(sentence, token))
            .orElse(null),
        "trends:" + row.get("word"));
  }
}
