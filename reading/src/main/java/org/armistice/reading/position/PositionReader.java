package org.armistice.reading.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.reading.agreement.AgreementLayer;
import org.armistice.reading.document.Argument;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Phrase;
import org.armistice.reading.document.Predicate;
import org.armistice.reading.syntax.Clauses;
import org.armistice.reading.syntax.NounPhrases;
import org.armistice.reading.table.Table;
import org.armistice.record.Position;

/**
 * Finds judgements of conduct against an agreement, from {@code consistency.tsv}.
 *
 * <pre>
 * adjective  The strikes are consistent with the deal.   He described the strikes as consistent with it.
 * verb       The strikes violated the deal.              They accused the army of violating the deal.
 * noun       The shelling was a violation of the truce.
 * phrase     The patrols are in line with the accord.
 * </pre>
 */
public final class PositionReader {
  private static final Set<String> ANAPHORS =
      Set.of("it", "this", "that", "these", "those", "they");

  private static final Set<String> CALLING =
      Set.of("call", "describe", "deem", "consider", "label", "term", "brand", "denounce");

  private final Map<String, List<Table.Row>> words = new HashMap<>();
  private final Set<String> evaluations = new HashSet<>();

  public PositionReader() {
    for (Table.Row row : Table.load("consistency.tsv").rows()) {
      row.cell("frame").oneOf("adjective", "verb", "noun", "phrase");
      row.cell("value").constant(Position.Value.class);
      row.cell("opposite").constant(Position.Value.class);
      row.cell("needs_agreement").yes();
      words.computeIfAbsent(row.get("word"), word -> new ArrayList<>()).add(row);
    }
    for (Table.Row row : Table.load("evaluations.tsv").rows()) {
      evaluations.add(row.get("word"));
    }
  }

  public List<PositionDraft> read(Document document, AgreementLayer agreements) {
    List<PositionDraft> drafts = new ArrayList<>();
    for (ParsedSentence sentence : document.sentences()) {
      for (int token = 0; token < sentence.size(); token++) {
        for (Table.Row row : rows(sentence, token)) {
          draft(sentence, token, row, agreements).ifPresent(drafts::add);
        }
      }
    }
    return drafts;
  }

  /** Rows of the lemma, or of the form where that is its own word: "justified". */
  private List<Table.Row> rows(ParsedSentence sentence, int token) {
    List<Table.Row> rows = words.get(sentence.parse().lemma(token));
    return rows != null ? rows : words.getOrDefault(sentence.lower(token), List.of());
  }

  private Optional<PositionDraft> draft(
      ParsedSentence sentence, int token, Table.Row row, AgreementLayer agreements) {
    if (!fits(sentence.parse(), token, row.get("frame"))) {
      return Optional.empty();
    }
    Optional<Integer> agreement = agreement(sentence, token, row, agreements);
    boolean pointed = agreement.isEmpty() && pointsBack(sentence, token, row);
    if (agreement.isEmpty() && !pointed && row.get("needs_agreement").equals("yes")) {
      return Optional.empty();
    }
    boolean negated = Clauses.isNegated(sentence, token);
    Position.Value value = row.cell(negated ? "opposite" : "value").constant(Position.Value.class);
    Position.Value denied = row.cell(negated ? "value" : "opposite").constant(Position.Value.class);
    Optional<Integer> subject =
        judged(sentence, token, row.get("frame")).map(at -> calledWhat(sentence, at));
    boolean anaphor = subject.isEmpty() || ANAPHORS.contains(sentence.lower(subject.get()));
    Optional<Phrase> words =
        subject
            .filter(at -> !ANAPHORS.contains(sentence.lower(at)))
            .map(at -> NounPhrases.full(sentence, at));
    if (subject.isEmpty() && row.get("frame").equals("noun")) {
      return Optional.empty();
    }
    List<Phrase> evaluation =
        new ArrayList<>(words.map(phrase -> evaluations(sentence, phrase)).orElse(List.of()));
    if (row.get("frame").equals("noun")) {
      evaluation.addAll(evaluations(sentence, NounPhrases.bare(sentence, token)));
    }
    if (row.get("frame").equals("verb")) {
      Clauses.means(sentence, token)
          .forEach(at -> evaluation.addAll(evaluations(sentence, NounPhrases.bare(sentence, at))));
    }
    evaluation.addAll(calledSo(sentence));
    if (evaluation.isEmpty()) {
      evaluation.addAll(grounds(sentence, token));
    }
    return Optional.of(
        new PositionDraft(
            new Phrase(sentence.index(), token, token, token + 1),
            value,
            denied,
            words.orElse(null),
            anaphor,
            agreement,
            evaluation,
            "consistency:" + row.get("word")));
  }

  private static boolean fits(Parse parse, int token, String frame) {
    return switch (frame) {
      case "adjective" -> parse.upos(token).equals("ADJ") || parse.upos(token).equals("VERB");
      case "verb" -> parse.upos(token).equals("VERB");
      case "phrase" -> true;
      default -> parse.upos(token).equals("NOUN");
    };
  }

  /**
   * The agreement after the word's preposition, or its object; also where the tree hangs it higher.
   */
  private static Optional<Integer> agreement(
      ParsedSentence sentence, int token, Table.Row row, AgreementLayer agreements) {
    Parse parse = sentence.parse();
    List<Integer> places = new ArrayList<>();
    Set<String> prepositions = new HashSet<>(row.list("prepositions"));
    if (prepositions.contains("object")) {
      parse.child(token, "obj", "nsubj:pass").ifPresent(places::add);
    }
    places.addAll(Clauses.after(sentence, token, prepositions));
    int head = parse.head(token);
    if (head >= 0) {
      for (int place : Clauses.after(sentence, head, prepositions)) {
        if (place > token) {
          places.add(place);
        }
      }
    }
    parse
        .predicate(token)
        .flatMap(predicate -> predicate.argument("ARG2"))
        .map(Argument::head)
        .ifPresent(places::add);
    for (int place : places) {
      Optional<Integer> agreement = agreements.at(sentence.index(), place);
      if (agreement.isEmpty()) {
        for (int child : parse.children(place)) {
          agreement = agreement.or(() -> agreements.at(sentence.index(), child));
        }
      }
      if (agreement.isPresent()) {
        return agreement;
      }
    }
    return Optional.empty();
  }

  /** "consistent with it" points to an agreement spoken of before. */
  private static boolean pointsBack(ParsedSentence sentence, int token, Table.Row row) {
    Set<String> prepositions = new HashSet<>(row.list("prepositions"));
    List<Integer> places = new ArrayList<>(Clauses.after(sentence, token, prepositions));
    if (prepositions.contains("object")) {
      sentence.parse().child(token, "obj").ifPresent(places::add);
    }
    for (int place : places) {
      if (sentence.lower(place).equals("it")) {
        return true;
      }
    }
    return false;
  }

  /**
   * What is judged: the subject, what somebody "described as" so, or the noun that the clause hangs
   * on.
   */
  private static Optional<Integer> judged(ParsedSentence sentence, int token, String frame) {
    Parse parse = sentence.parse();
    int head = parse.head(token);
    if (frame.equals("noun") || frame.equals("phrase")) {
      Optional<Integer> own = Clauses.subject(sentence, token);
      if (own.isPresent() && parse.child(token, "cop").isPresent()) {
        return own;
      }
    }
    if (head >= 0 && !frame.equals("verb")) {
      Optional<Integer> described = described(sentence, head, token);
      if (described.isPresent()) {
        return described;
      }
    }
    boolean called =
        head >= 0
            && CALLING.contains(parse.lemma(head))
            && parse.relation(token).matches("advmod|xcomp|obl|amod");
    Optional<Integer> object = called ? parse.child(head, "obj") : Optional.empty();
    if (!frame.equals("verb") && object.filter(at -> at < token).isPresent()) {
      // "called the raids inconsistent with the truce", where the model sees no second argument
      return object.map(at -> Clauses.antecedent(sentence, at));
    }
    Optional<Integer> subject = Clauses.subject(sentence, token);
    if (subject.isPresent()) {
      return subject;
    }
    if (frame.equals("verb") && head >= 0) {
      // "accused the army of violating the truce"
      return parse.child(head, "obj");
    }
    return Optional.empty();
  }

  /** ARG1 of "described X as ...", "called X a ...": a relative pronoun gives its noun. */
  private static Optional<Integer> described(ParsedSentence sentence, int verb, int token) {
    Optional<Predicate> predicate = sentence.parse().predicate(verb);
    if (predicate.isEmpty()) {
      return Optional.empty();
    }
    boolean said =
        predicate.get().arguments().stream()
            .anyMatch(
                argument ->
                    argument.label().equals("ARG2")
                        && argument.start() <= token
                        && token < argument.end());
    if (!said) {
      return Optional.empty();
    }
    // "strikes over two days, which he described as": the tree knows better what "which" stands for
    return predicate
        .get()
        .argument("R-ARG1")
        .map(argument -> Clauses.antecedent(sentence, argument.head()))
        .filter(at -> !sentence.parse().upos(at).equals("PRON"))
        .or(
            () ->
                predicate
                    .get()
                    .argument("ARG1")
                    .or(() -> predicate.get().argument("R-ARG1"))
                    .map(argument -> Clauses.antecedent(sentence, argument.head())));
  }

  /** "what they describe as high levels of violence": what is called so. */
  private static int calledWhat(ParsedSentence sentence, int token) {
    Parse parse = sentence.parse();
    if (!sentence.lower(token).equals("what")) {
      return token;
    }
    for (int clause : parse.children(token)) {
      if (parse.relation(clause).startsWith("acl") && CALLING.contains(parse.lemma(clause))) {
        return parse.child(clause, "obl", "xcomp").orElse(token);
      }
    }
    return token;
  }

  /** "called the raids inconsistent with it because of unacceptably high levels of violence". */
  private List<Phrase> grounds(ParsedSentence sentence, int token) {
    int head = sentence.parse().head(token);
    List<Phrase> found = new ArrayList<>();
    for (int ground :
        head < 0 ? List.<Integer>of() : Clauses.after(sentence, head, Set.of("because", "over"))) {
      found.addAll(evaluations(sentence, NounPhrases.full(sentence, ground)));
    }
    return found;
  }

  /** "called the strikes excessive and said that they broke the truce": the judging word. */
  private List<Phrase> calledSo(ParsedSentence sentence) {
    List<Phrase> called = new ArrayList<>();
    for (int token = 0; token < sentence.size(); token++) {
      if (evaluations.contains(sentence.lower(token))
          && sentence.parse().upos(token).equals("ADJ")
          && sentence.parse().relation(token).equals("xcomp")) {
        called.add(new Phrase(sentence.index(), token, token, token + 1));
      }
    }
    return called;
  }

  private List<Phrase> evaluations(ParsedSentence sentence, Phrase phrase) {
    int first = -1;
    int last = -1;
    for (int i = phrase.start(); i < phrase.end(); i++) {
      if (evaluations.contains(sentence.lower(i))) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0 ? List.of() : List.of(new Phrase(sentence.index(), last, first, last + 1));
  }
}
