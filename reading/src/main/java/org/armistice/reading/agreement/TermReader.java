package org.armistice.reading.agreement;

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
import org.armistice.record.Term;

/**
 * Reads what a report says that an agreement allows, requires or forbids, and what it says the
 * agreement leaves open.
 *
 * <pre>
 * text    The deal allows X to defend Y.            The deal prohibits attacks on Y.
 * party   Under the deal, X agreed to stop attacking Y.
 * modal   Under the deal, X must not attack Y.
 * status  Attacks on Y are not prohibited in the deal.   X is barred by the deal from attacking Y.
 * </pre>
 */
public final class TermReader {
  private static final Set<String> UNDER =
      Set.of("under", "in", "by", "per", "according", "with", "of", "through", "within");

  private final Deontics deontics = new Deontics();
  private final ActionTree actions;
  private final SilentPhrases silent;

  public TermReader(ActionTree actions) {
    this.actions = actions;
    this.silent = new SilentPhrases(actions);
  }

  /** What one report gives: terms and silences, in text order. */
  public record Findings(List<TermDraft> terms, List<SilenceDraft> silences) {}

  public Findings read(Document document, AgreementLayer agreements) {
    List<TermDraft> terms = new ArrayList<>();
    List<SilenceDraft> silences = new ArrayList<>();
    Optional<Integer> told = Optional.empty();
    int paragraph = -1;
    for (ParsedSentence sentence : document.sentences()) {
      if (sentence.sentence().paragraph() != paragraph) {
        paragraph = sentence.sentence().paragraph();
        told = Optional.empty();
      }
      Optional<Integer> going = isPlain(sentence) ? told : Optional.empty();
      int before = terms.size();
      for (int token = 0; token < sentence.size(); token++) {
        text(document, sentence, token, agreements, terms, silences);
        party(sentence, token, agreements, going, terms);
        modal(sentence, token, agreements, going, terms);
        status(sentence, token, agreements, terms, silences);
      }
      silences.addAll(silent.read(sentence, agreements));
      if (terms.size() > before) {
        told = Optional.of(terms.get(terms.size() - 1).agreement());
      }
    }
    return new Findings(terms, silences);
  }

  /**
   * Whether a sentence may go on telling the terms of the agreement that the paragraph began with:
   * "Under the deal, both sides must stop. The militia must leave the port." Words in quotation
   * marks are somebody's demand.
   */
  private static boolean isPlain(ParsedSentence sentence) {
    for (int token = 0; token < sentence.size(); token++) {
      if ("“”\"".contains(sentence.word(token))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The agreement named with the clause, or that of the paragraph where the clause is the main one.
   */
  private static Optional<Integer> under(
      ParsedSentence sentence, int verb, AgreementLayer agreements, Optional<Integer> going) {
    Optional<Integer> named = under(sentence, verb, agreements);
    boolean main =
        verb == sentence.parse().root() || sentence.parse().relation(verb).equals("conj");
    return named.isPresent() || !main ? named : going;
  }

  /** The agreement is the subject: "The deal allows X to defend Y". */
  private void text(
      Document document,
      ParsedSentence sentence,
      int token,
      AgreementLayer agreements,
      List<TermDraft> terms,
      List<SilenceDraft> silences) {
    Parse parse = sentence.parse();
    Optional<Deontics.Word> word = deontics.word(parse.lemma(token), "text");
    if (word.isEmpty() || !parse.upos(token).equals("VERB") || Clauses.isPassive(sentence, token)) {
      return;
    }
    Optional<Integer> agreement = subjectText(document, sentence, token, agreements);
    if (agreement.isEmpty()) {
      return;
    }
    boolean negated = Clauses.isNegated(sentence, token);
    Optional<Integer> object = parse.child(token, "obj", "iobj");
    Optional<Integer> clause = complement(parse, token);
    Optional<Integer> bearer = Optional.empty();
    Optional<Integer> act = Optional.empty();
    if (clause.isPresent()) {
      act = clause;
      bearer = object.isPresent() ? object : Clauses.subject(sentence, clause.get());
    } else if (object.isPresent()) {
      // "attacks, which the deal does not prohibit": the pronoun stands for the act
      int meant = Clauses.antecedent(sentence, object.get());
      act = meant == object.get() ? object : actAbove(sentence, meant);
    } else {
      act = Clauses.after(sentence, token, Set.of("for", "from")).stream().findFirst();
    }
    if (act.isPresent()) {
      add(
          sentence,
          agreement.get(),
          word.get(),
          negated,
          token,
          bearer,
          act.get(),
          terms,
          silences);
    }
  }

  /** The agreement that is the subject; "It allows" takes the subject of the sentence before. */
  private static Optional<Integer> subjectText(
      Document document, ParsedSentence sentence, int verb, AgreementLayer agreements) {
    Optional<Integer> subject = Clauses.subject(sentence, verb);
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    if (!sentence.lower(subject.get()).equals("it") || sentence.index() == 0) {
      return agreements.at(sentence.index(), subject.get());
    }
    ParsedSentence before = document.sentences().get(sentence.index() - 1);
    return before.parse().root() < 0
        ? Optional.empty()
        : Clauses.subject(before, before.parse().root())
            .flatMap(token -> agreements.at(before.index(), token));
  }

  /** A party binds itself: "Under the deal, X agreed to stop attacking Y". */
  private void party(
      ParsedSentence sentence,
      int token,
      AgreementLayer agreements,
      Optional<Integer> going,
      List<TermDraft> terms) {
    Parse parse = sentence.parse();
    Optional<Deontics.Word> word = deontics.word(parse.lemma(token), "party");
    if (word.isEmpty() || !parse.upos(token).equals("VERB") || Clauses.isNegated(sentence, token)) {
      return;
    }
    Optional<Integer> agreement = under(sentence, token, agreements, going);
    Optional<Integer> clause = complement(parse, token);
    Optional<Integer> bearer = Clauses.subject(sentence, token);
    if (agreement.isPresent() && clause.isPresent() && bearer.isPresent()) {
      add(
          sentence,
          agreement.get(),
          word.get(),
          false,
          token,
          bearer,
          clause.get(),
          terms,
          new ArrayList<>());
    }
  }

  /** An auxiliary of the act: "Under the deal, X must not attack Y". */
  private void modal(
      ParsedSentence sentence,
      int token,
      AgreementLayer agreements,
      Optional<Integer> going,
      List<TermDraft> terms) {
    Parse parse = sentence.parse();
    Optional<Deontics.Word> word = deontics.word(parse.lemma(token), "modal");
    boolean auxiliary = parse.relation(token).equals("aux");
    boolean haveTo = parse.lemma(token).equals("have") && complement(parse, token).isPresent();
    if (word.isEmpty() || !(auxiliary || haveTo) || parse.lemma(token).equals("have") != haveTo) {
      return;
    }
    int verb = haveTo ? complement(parse, token).orElseThrow() : parse.head(token);
    int main = haveTo ? token : verb;
    Optional<Integer> agreement = under(sentence, main, agreements, going);
    if (agreement.isEmpty()) {
      return;
    }
    boolean negated = Clauses.isNegated(sentence, main);
    Term.Modality modality = negated ? Term.Modality.PROHIBITS : word.get().modality();
    draft(
            sentence,
            agreement.get(),
            modality,
            token,
            Clauses.subject(sentence, verb),
            verb,
            "deontic:" + word.get().word())
        .ifPresent(terms::add);
  }

  /** Said of an act or party: "Attacks on Y are not prohibited in the deal". */
  private void status(
      ParsedSentence sentence,
      int token,
      AgreementLayer agreements,
      List<TermDraft> terms,
      List<SilenceDraft> silences) {
    Parse parse = sentence.parse();
    Optional<Deontics.Word> word =
        deontics
            .word(parse.lemma(token), "status")
            .or(() -> deontics.word(sentence.lower(token), "status"));
    boolean passive = Clauses.isPassive(sentence, token) || parse.child(token, "cop").isPresent();
    if (word.isEmpty() || !passive) {
      return;
    }
    Optional<Integer> agreement = under(sentence, token, agreements);
    Optional<Integer> subject = Clauses.subject(sentence, token);
    if (agreement.isEmpty() || subject.isEmpty()) {
      return;
    }
    boolean negated = Clauses.isNegated(sentence, token);
    Optional<Integer> clause = complement(parse, token);
    if (clause.isPresent() && !parse.relation(token).startsWith("acl")) {
      add(
          sentence,
          agreement.get(),
          word.get(),
          negated,
          token,
          subject,
          clause.get(),
          terms,
          silences);
    } else {
      actAbove(sentence, subject.get())
          .ifPresent(
              act ->
                  add(
                      sentence,
                      agreement.get(),
                      word.get(),
                      negated,
                      token,
                      Optional.empty(),
                      act,
                      terms,
                      silences));
    }
  }

  /**
   * What is prohibited or allowed is an act: "attacks on the police, which were not prohibited"
   * speaks of the attacks, though the tree may hang the clause on the police.
   */
  private Optional<Integer> actAbove(ParsedSentence sentence, int token) {
    Parse parse = sentence.parse();
    for (int at = token; at >= 0; at = parse.head(at)) {
      if (!parse.upos(at).equals("NOUN") && !parse.upos(at).equals("PROPN")) {
        return Optional.empty();
      }
      if (actions.knows(parse.lemma(at))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> complement(Parse parse, int verb) {
    for (int child : parse.children(verb)) {
      String relation = parse.relation(child);
      boolean marked =
          parse
              .child(child, "mark")
              .map(parse::lemma)
              .filter(m -> m.equals("to") || m.equals("from"))
              .isPresent();
      if (relation.equals("xcomp")
          || relation.equals("ccomp")
          || (relation.equals("advcl") && marked)) {
        return Optional.of(child);
      }
    }
    // the tree may hang "to occupy" on the object: "forbids both sides to occupy hospitals"
    return parse
        .child(verb, "obj")
        .flatMap(object -> parse.child(object, "acl"))
        .filter(act -> parse.child(act, "mark").map(parse::lemma).filter("to"::equals).isPresent());
  }

  /** The agreement of "under the deal", "in the accord", "barred by the pact". */
  private static Optional<Integer> under(
      ParsedSentence sentence, int verb, AgreementLayer agreements) {
    int at = verb;
    while (at >= 0) {
      for (int oblique : Clauses.after(sentence, at, UNDER)) {
        Optional<Integer> agreement = agreements.at(sentence.index(), oblique);
        if (agreement.isPresent()) {
          return agreement;
        }
        for (int inner : Clauses.after(sentence, oblique, Set.of("of", "in", "under"))) {
          Optional<Integer> nested = agreements.at(sentence.index(), inner);
          if (nested.isPresent()) {
            return nested;
          }
        }
      }
      at =
          sentence.parse().relation(at).equals("conj")
                  || sentence.parse().relation(at).equals("xcomp")
              ? sentence.parse().head(at)
              : -1;
    }
    return Optional.empty();
  }

  private void add(
      ParsedSentence sentence,
      int agreement,
      Deontics.Word word,
      boolean negated,
      int trigger,
      Optional<Integer> bearer,
      int act,
      List<TermDraft> terms,
      List<SilenceDraft> silences) {
    String rule = "deontic:" + word.word();
    Term.Modality modality = negated ? Term.Modality.PROHIBITS : word.modality();
    for (int one : acts(sentence, act)) {
      if (negated && word.modality() != Term.Modality.PERMITS) {
        silence(sentence, agreement, trigger, one, rule).ifPresent(silences::add);
      } else {
        draft(sentence, agreement, modality, trigger, bearer, one, rule).ifPresent(terms::add);
      }
    }
  }

  /**
   * "attacks, air strikes and raids" are three acts; a clause with a subject of its own is another
   * matter.
   */
  private static List<Integer> acts(ParsedSentence sentence, int act) {
    return Clauses.coordinated(sentence, act).stream()
        .filter(
            one ->
                one == act || sentence.parse().child(one, "nsubj", "nsubj:pass", "aux").isEmpty())
        .toList();
  }

  /** A silence speaks of an act: null-safe twin of {@link #draft} without a bearer. */
  private Optional<SilenceDraft> silence(
      ParsedSentence sentence, int agreement, int trigger, int act, String rule) {
    return actions
        .action(sentence, act)
        .map(
            action ->
                new SilenceDraft(
                    agreement,
                    NounPhrases.bare(sentence, act),
                    action.node(),
                    action.target().map(target -> NounPhrases.full(sentence, target)).orElse(null),
                    clause(sentence, trigger, act),
                    rule));
  }

  private Optional<TermDraft> draft(
      ParsedSentence sentence,
      int agreement,
      Term.Modality modality,
      int trigger,
      Optional<Integer> bearer,
      int act,
      String rule) {
    Parse parse = sentence.parse();
    int at = act;
    Term.Modality turned = modality;
    if (deontics.ends(parse.lemma(act)) && modality == Term.Modality.OBLIGES) {
      Optional<Integer> inner = ended(sentence, act);
      if (inner.isEmpty()) {
        return Optional.empty();
      }
      at = inner.get();
      turned = Term.Modality.PROHIBITS;
    }
    Optional<Action> action = actions.action(sentence, at);
    if (action.isEmpty()) {
      return Optional.empty();
    }
    List<TermDraft.Condition> conditions = new ArrayList<>(conditions(sentence, act));
    String implied = action.get().implied();
    Phrase actWords = new Phrase(sentence.index(), at, at, at + 1);
    if (implied != null) {
      conditions.add(new TermDraft.Condition(implied, actWords, action.get().rule()));
    }
    return Optional.of(
        new TermDraft(
            agreement,
            bearer.map(token -> NounPhrases.bare(sentence, token)).orElse(null),
            new Phrase(sentence.index(), trigger, trigger, trigger + 1),
            turned,
            actWords,
            action.get().node(),
            action.get().target().map(token -> NounPhrases.full(sentence, token)).orElse(null),
            conditions,
            clause(sentence, trigger, act),
            rule));
  }

  /** The act that a verb of ceasing ends: "stop attacking", "refrain from attacks". */
  private static Optional<Integer> ended(ParsedSentence sentence, int verb) {
    Optional<Integer> clause = complement(sentence.parse(), verb);
    if (clause.isPresent()) {
      return clause;
    }
    Optional<Integer> object = sentence.parse().child(verb, "obj");
    return object.isPresent()
        ? object
        : Clauses.after(sentence, verb, Set.of("from")).stream().findFirst();
  }

  /** Clauses with if, when or unless that hang on the act. */
  private static List<TermDraft.Condition> conditions(ParsedSentence sentence, int act) {
    Parse parse = sentence.parse();
    List<TermDraft.Condition> conditions = new ArrayList<>();
    for (int child : parse.children(act)) {
      String mark = parse.child(child, "mark").map(parse::lemma).orElse("");
      if (parse.relation(child).equals("advcl")
          && Set.of("if", "when", "unless", "provided").contains(mark)) {
        Phrase words =
            new Phrase(sentence.index(), child, parse.subtreeStart(child), parse.subtreeEnd(child));
        conditions.add(new TermDraft.Condition(mark, words, "condition:" + mark));
      }
    }
    return conditions;
  }

  /** The end of the act's own objects and complements, not of what is coordinated with it. */
  private static int objectsEnd(Parse parse, int act) {
    int end = act + 1;
    for (int child : parse.children(act)) {
      String relation = parse.relation(child);
      if (child > act && !relation.equals("conj") && !relation.equals("punct")) {
        end = Math.max(end, parse.subtreeEnd(child));
      }
    }
    return end;
  }

  /** From the deontic word to the end of the act, as the text has it. */
  private static Phrase clause(ParsedSentence sentence, int trigger, int act) {
    Parse parse = sentence.parse();
    boolean governs = parse.isUnder(trigger, act);
    int start = Math.min(trigger, governs ? act : Math.min(act, parse.subtreeStart(act)));
    int end = Math.max(trigger + 1, governs ? objectsEnd(parse, act) : parse.subtreeEnd(act));
    return new Phrase(sentence.index(), trigger, start, end);
  }
}
