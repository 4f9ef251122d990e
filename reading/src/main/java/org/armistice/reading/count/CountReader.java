package org.armistice.reading.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Phrase;
import org.armistice.reading.syntax.Clauses;
import org.armistice.reading.syntax.NounPhrases;
import org.armistice.reading.table.Table;
import org.armistice.reading.trend.CountedActs;
import org.jspecify.annotations.Nullable;

/**
 * Finds counts, from {@code counting-verbs.tsv} and {@code consistency.tsv}.
 *
 * <pre>
 * counted   The mission recorded 36 violations in one region and 34 in another.
 * times     The group broke the truce 20 times.
 * committed The army committed 12 violations.
 * </pre>
 */
public final class CountReader {
  private static final Set<String> WHERE = Set.of("in", "near", "along", "around", "across", "at");

  private final Map<String, Table.Row> verbs = new HashMap<>();
  private final Set<String> breaches = new HashSet<>();
  private final Set<String> breaking = new HashSet<>();
  private final CountedActs acts = new CountedActs();

  public CountReader() {
    for (Table.Row row : Table.load("counting-verbs.tsv").rows()) {
      verbs.put(row.get("verb"), row);
    }
    for (Table.Row row : Table.load("consistency.tsv").rows()) {
      if (row.get("value").equals("VIOLATION")) {
        (row.get("frame").equals("noun") ? breaches : breaking).add(row.get("word"));
      }
    }
  }

  public List<CountDraft> read(Document document) {
    List<CountDraft> drafts = new ArrayList<>();
    for (ParsedSentence sentence : document.sentences()) {
      for (int token = 0; token < sentence.size(); token++) {
        if (sentence.parse().upos(token).equals("VERB")) {
          counted(sentence, token, drafts);
          times(sentence, token).ifPresent(drafts::add);
        }
      }
    }
    return drafts;
  }

  /** "recorded 36 violations in one region and 34 in another". */
  private void counted(ParsedSentence sentence, int verb, List<CountDraft> drafts) {
    Parse parse = sentence.parse();
    Table.Row row = verbs.get(parse.lemma(verb));
    Optional<Integer> noun = parse.child(verb, "obj", "nsubj:pass");
    if (row == null || noun.isEmpty() || isUnreal(sentence, verb)) {
      return;
    }
    boolean breach = breaches.contains(parse.lemma(noun.get()));
    Optional<Integer> number = parse.child(noun.get(), "nummod");
    if (number.isEmpty() || !(breach || acts.has(sentence, noun.get()))) {
      return;
    }
    boolean byDoer = row.get("subject").equals("doer");
    Optional<Integer> subject =
        Clauses.isPassive(sentence, verb)
            ? Clauses.after(sentence, verb, Set.of("by")).stream().findFirst()
            : Clauses.subject(sentence, verb);
    Optional<Phrase> named = subject.map(token -> NounPhrases.full(sentence, token));
    Phrase doer = byDoer ? named.orElse(null) : owner(sentence, noun.get());
    Phrase counter = byDoer ? null : named.orElse(null);
    Phrase counted = counted(sentence, noun.get());
    String rule = "counting:" + row.get("verb");
    Optional<Integer> place = place(sentence, noun.get());
    drafts.add(draft(sentence, verb, number.get(), counted, breach, doer, counter, place, rule));
    for (int other : rivals(sentence, number.get(), noun.get())) {
      Optional<Integer> elsewhere = placeAfter(sentence, other);
      if (elsewhere.isPresent()) {
        drafts.add(draft(sentence, verb, other, counted, breach, doer, counter, elsewhere, rule));
      }
    }
  }

  private static CountDraft draft(
      ParsedSentence sentence,
      int verb,
      int number,
      Phrase counted,
      boolean breach,
      @Nullable Phrase doer,
      @Nullable Phrase counter,
      Optional<Integer> place,
      String rule) {
    return new CountDraft(
        word(sentence, verb),
        word(sentence, number),
        counted,
        breach,
        agreement(sentence, counted.head()),
        doer,
        counter,
        place.map(token -> NounPhrases.full(sentence, token)).orElse(null),
        rule);
  }

  /** The noun with what stands before it, but for its number: "ceasefire violations". */
  private static Phrase counted(ParsedSentence sentence, int noun) {
    Phrase bare = NounPhrases.bare(sentence, noun);
    int start = bare.start();
    while (start < noun && !sentence.parse().upos(start).matches("NOUN|PROPN|ADJ")) {
      start++;
    }
    return new Phrase(sentence.index(), noun, start, bare.end());
  }

  /** The agreement in "ceasefire violations" or "violations of the truce". */
  private static int agreement(ParsedSentence sentence, int noun) {
    Parse parse = sentence.parse();
    return parse
        .child(noun, "compound")
        .or(() -> Clauses.after(sentence, noun, Set.of("of")).stream().findFirst())
        .orElse(-1);
  }

  /** Whose they are said to be: "Israeli violations", "violations by the army". */
  private static @Nullable Phrase owner(ParsedSentence sentence, int noun) {
    Optional<Integer> by = Clauses.after(sentence, noun, Set.of("by")).stream().findFirst();
    Optional<Integer> owner = by.or(() -> sentence.parse().child(noun, "nmod:poss", "amod"));
    return owner.map(token -> NounPhrases.bare(sentence, token)).orElse(null);
  }

  private static Optional<Integer> place(ParsedSentence sentence, int noun) {
    return Clauses.after(sentence, noun, WHERE).stream().findFirst();
  }

  /** Numbers that stand without a noun of their own after "and": "and 34 in another region". */
  private static List<Integer> rivals(ParsedSentence sentence, int number, int noun) {
    List<Integer> rivals = new ArrayList<>();
    for (int token = noun + 1; token + 1 < sentence.size(); token++) {
      boolean joined = sentence.lower(token - 1).matches("and|,");
      if (joined
          && token != number
          && sentence.parse().upos(token).equals("NUM")
          && WHERE.contains(sentence.lower(token + 1))) {
        rivals.add(token);
      }
    }
    return rivals;
  }

  /** The noun phrase behind the preposition that follows a number. */
  private static Optional<Integer> placeAfter(ParsedSentence sentence, int number) {
    int at = number + 2;
    while (at < sentence.size() && !sentence.parse().upos(at).matches("NOUN|PROPN")) {
      at++;
    }
    while (at + 1 < sentence.size()
        && sentence.parse().upos(at + 1).matches("NOUN|PROPN")
        && sentence.parse().head(at) > at) {
      at++;
    }
    return at < sentence.size() ? Optional.of(at) : Optional.empty();
  }

  /** "broke the truce 20 times". */
  private Optional<CountDraft> times(ParsedSentence sentence, int verb) {
    Parse parse = sentence.parse();
    Optional<Integer> object = parse.child(verb, "obj", "nsubj:pass");
    if (!breaking.contains(parse.lemma(verb)) || object.isEmpty() || isUnreal(sentence, verb)) {
      return Optional.empty();
    }
    for (int child : parse.children(verb)) {
      Optional<Integer> number = parse.child(child, "nummod");
      if (parse.lemma(child).equals("time") && number.isPresent()) {
        Optional<Integer> doer =
            Clauses.isPassive(sentence, verb)
                ? Clauses.after(sentence, verb, Set.of("by")).stream().findFirst()
                : Clauses.subject(sentence, verb);
        return Optional.of(
            new CountDraft(
                word(sentence, verb),
                word(sentence, number.get()),
                word(sentence, verb),
                /* breach= */ true,
                object.get(),
                doer.map(token -> NounPhrases.bare(sentence, token)).orElse(null),
                null,
                null,
                "counting:times"));
      }
    }
    return Optional.empty();
  }

  /** Denied, asked for or possible: nothing was counted. */
  private static boolean isUnreal(ParsedSentence sentence, int verb) {
    return Clauses.isModal(sentence, verb) || Clauses.isNegated(sentence, verb);
  }

  private static Phrase word(ParsedSentence sentence, int token) {
    return new Phrase(sentence.index(), token, token, token + 1);
  }
}
