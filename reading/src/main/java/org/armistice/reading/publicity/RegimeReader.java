package org.armistice.reading.publicity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.reading.document.Argument;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Phrase;
import org.armistice.reading.syntax.Clauses;
import org.armistice.reading.syntax.NounPhrases;
import org.armistice.record.Regime;

/**
 * Finds who publishes a series, partly or no longer: "has mostly refrained from announcing its
 * raids since ...", "stopped releasing monthly figures", "no longer reports". It says nothing of
 * whether the acts themselves went on.
 */
public final class RegimeReader {
  private final Publicity publicity = new Publicity();

  public List<RegimeDraft> read(Document document) {
    List<RegimeDraft> drafts = new ArrayList<>();
    for (ParsedSentence sentence : document.sentences()) {
      for (int token = 0; token < sentence.size(); token++) {
        if (publicity.isVerb(sentence, token)) {
          draft(sentence, token).ifPresent(drafts::add);
        }
      }
    }
    return drafts;
  }

  private Optional<RegimeDraft> draft(ParsedSentence sentence, int verb) {
    Parse parse = sentence.parse();
    Optional<Integer> series = parse.child(verb, "obj");
    Optional<Integer> publisher = Clauses.subject(sentence, verb);
    if (series.isEmpty() || publisher.isEmpty() || isAbout(sentence, series.get())) {
      return Optional.empty();
    }
    int over = parse.head(verb);
    boolean complement =
        over >= 0 && (parse.relation(verb).equals("xcomp") || parse.relation(verb).equals("advcl"));
    if (complement) {
      Optional<Phrase> hedge = publicity.limit(sentence, over);
      Optional<Regime.Status> status =
          Clauses.isNegated(sentence, over)
              ? Optional.empty()
              : publicity.status(parse.lemma(over), hedge.isPresent());
      if (status.isPresent()) {
        return Optional.of(
            regime(sentence, publisher.get(), series.get(), over, verb, status.get(), hedge));
      }
    }
    if (isNoLonger(sentence, verb)) {
      return Optional.of(
          regime(
              sentence,
              publisher.get(),
              series.get(),
              verb,
              verb,
              Regime.Status.STOPPED,
              Optional.empty()));
    }
    return Optional.empty();
  }

  /** "announced that ..." and "reported it" are no series. */
  private static boolean isAbout(ParsedSentence sentence, int object) {
    return sentence.parse().upos(object).equals("PRON");
  }

  private static boolean isNoLonger(ParsedSentence sentence, int verb) {
    for (int child : sentence.parse().children(verb)) {
      if (sentence.lower(child).equals("longer")) {
        return true;
      }
    }
    return false;
  }

  private RegimeDraft regime(
      ParsedSentence sentence,
      int publisher,
      int series,
      int trigger,
      int verb,
      Regime.Status status,
      Optional<Phrase> hedge) {
    return new RegimeDraft(
        NounPhrases.bare(sentence, publisher),
        NounPhrases.full(sentence, series),
        new Phrase(sentence.index(), trigger, trigger, trigger + 1),
        status,
        hedge.orElse(null),
        time(sentence, verb)
            .or(() -> time(sentence, trigger))
            .or(() -> since(sentence, verb))
            .or(() -> since(sentence, trigger))
            .orElse(null),
        "restraint:" + sentence.parse().lemma(trigger));
  }

  static Optional<Phrase> time(ParsedSentence sentence, int verb) {
    return sentence
        .parse()
        .predicate(verb)
        .flatMap(
            predicate ->
                predicate.arguments().stream()
                    .filter(argument -> argument.label().equals("ARGM-TMP"))
                    .reduce((first, second) -> longer(first, second)))
        .map(
            argument ->
                new Phrase(sentence.index(), argument.head(), argument.start(), argument.end()));
  }

  /** "since the deal was signed", where the model gives the clause to neither verb. */
  private static Optional<Phrase> since(ParsedSentence sentence, int verb) {
    Parse parse = sentence.parse();
    for (int child : parse.children(verb)) {
      Optional<Integer> mark = parse.child(child, "mark", "case");
      if (mark.filter(at -> sentence.lower(at).equals("since")).isPresent()) {
        return Optional.of(
            new Phrase(
                sentence.index(), child, parse.subtreeStart(child), parse.subtreeEnd(child)));
      }
    }
    return Optional.empty();
  }

  private static Argument longer(Argument first, Argument second) {
    return second.end() - second.start() > first.end() - first.start() ? second : first;
  }
}
