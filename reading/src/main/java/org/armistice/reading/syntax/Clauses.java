package org.armistice.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.reading.document.Argument;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Phrase;
import org.armistice.reading.document.Predicate;

/** What a clause says of its verb. All tokens are indices into the sentence. */
public final class Clauses {
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "never", "neither", "nor");
  private static final Set<String> RELATIVE_PRONOUNS =
      Set.of("which", "that", "who", "whom", "whose");

  /** Auxiliaries after which nothing is said to have happened. */
  private static final Set<String> MODALS =
      Set.of("will", "may", "might", "would", "could", "can", "must", "should");

  private static final Set<String> MEANS = Set.of("with", "by", "through");

  private Clauses() {}

  /**
   * The subject of a verb, adjective or predicate noun, its own or the one that its clause lends
   * it: "agreed to stop attacking" has the subject of "agreed", "allows X to come" has X, "forces
   * who came" has the forces.
   */
  public static Optional<Integer> subject(ParsedSentence sentence, int verb) {
    Parse parse = sentence.parse();
    Optional<Integer> own = parse.child(verb, "nsubj", "nsubj:pass", "csubj");
    if (own.isPresent()) {
      return Optional.of(antecedent(sentence, own.get()));
    }
    int head = parse.head(verb);
    Optional<Integer> lent = head < 0 ? Optional.empty() : lentSubject(sentence, verb, head);
    return lent.isPresent() || isPassive(sentence, verb) ? lent : modelDoer(parse, verb);
  }

  /** The doer that the model's arguments name where the tree hangs it elsewhere. */
  private static Optional<Integer> modelDoer(Parse parse, int verb) {
    return parse
        .predicate(verb)
        .flatMap(predicate -> predicate.argument("ARG0"))
        .map(Argument::head);
  }

  private static Optional<Integer> lentSubject(ParsedSentence sentence, int verb, int head) {
    Parse parse = sentence.parse();
    return switch (parse.relation(verb)) {
      case "conj" -> subject(sentence, head);
      case "xcomp" -> {
        Optional<Integer> object = parse.child(head, "obj", "iobj");
        yield object.isPresent() ? object : subject(sentence, head);
      }
      case "advcl" -> {
        Optional<Integer> mark = parse.child(verb, "mark");
        boolean participle =
            mark.isEmpty()
                || mark.map(parse::lemma)
                    .filter(m -> m.equals("to") || m.equals("from") || m.equals("by"))
                    .isPresent();
        yield participle ? subject(sentence, head) : Optional.empty();
      }
      case "acl" -> Optional.of(head);
      default -> Optional.empty();
    };
  }

  /** What a relative pronoun stands for; any other token stands for itself. */
  public static int antecedent(ParsedSentence sentence, int token) {
    Parse parse = sentence.parse();
    if (!parse.upos(token).equals("PRON") || !RELATIVE_PRONOUNS.contains(sentence.lower(token))) {
      return token;
    }
    for (int at = token; at >= 0; at = parse.head(at)) {
      if (parse.relation(at).equals("acl:relcl")) {
        return parse.head(at);
      }
    }
    return token;
  }

  /** Whether the tree hangs a negation on the word itself. */
  public static boolean isNegated(ParsedSentence sentence, int word) {
    Parse parse = sentence.parse();
    for (int child : parse.children(word)) {
      String lower = sentence.lower(child);
      if (NEGATIONS.contains(lower)
          || (lower.equals("no") && !parse.relation(child).equals("discourse"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb stands under a modal: "may attack", "would attack". */
  public static boolean isModal(ParsedSentence sentence, int verb) {
    Parse parse = sentence.parse();
    return parse.child(verb, "aux").map(parse::lemma).filter(MODALS::contains).isPresent();
  }

  /**
   * "broke the truce with air strikes": by what a verb's act is done; what hangs on the verb comes
   * first.
   */
  public static List<Integer> means(ParsedSentence sentence, int verb) {
    List<Integer> means = new ArrayList<>(after(sentence, verb, MEANS));
    sentence
        .parse()
        .child(verb, "obj")
        .ifPresent(object -> means.addAll(after(sentence, object, MEANS)));
    return means;
  }

  /** Whether the verb is in the passive voice. */
  public static boolean isPassive(ParsedSentence sentence, int verb) {
    return sentence.parse().child(verb, "aux:pass", "nsubj:pass", "obl:agent").isPresent();
  }

  /** The arguments of a verb or noun with a PropBank label, in text order. */
  public static List<Phrase> arguments(ParsedSentence sentence, int predicate, String label) {
    return sentence
        .parse()
        .predicate(predicate)
        .map(Predicate::arguments)
        .orElse(List.of())
        .stream()
        .filter(argument -> argument.label().equals(label))
        .map(
            argument ->
                new Phrase(sentence.index(), argument.head(), argument.start(), argument.end()))
        .toList();
  }

  /** Obliques and nominal modifiers of a word that stand after one of the prepositions. */
  public static List<Integer> after(ParsedSentence sentence, int word, Set<String> prepositions) {
    Parse parse = sentence.parse();
    List<Integer> found = new ArrayList<>();
    for (int child : parse.children(word)) {
      if (preposition(sentence, child).filter(prepositions::contains).isPresent()) {
        found.add(child);
      }
    }
    return found;
  }

  /**
   * The preposition that a word stands after, lower case: "under" for "deal" in "under the deal".
   */
  public static Optional<String> preposition(ParsedSentence sentence, int word) {
    return sentence.parse().child(word, "case", "mark").map(sentence::lower);
  }

  /**
   * A word and those coordinated with it, in order. The tree may hang the second beside the first
   * ("between X and Y"): a later sister of the same relation that opens with "and" counts too.
   */
  public static List<Integer> coordinated(ParsedSentence sentence, int word) {
    Parse parse = sentence.parse();
    List<Integer> all = new ArrayList<>();
    all.add(word);
    for (int child : parse.children(word)) {
      if (parse.relation(child).equals("conj")) {
        all.addAll(coordinated(sentence, child));
      }
    }
    if (parse.head(word) >= 0 && parse.relation(word).equals("nmod")) {
      for (int sister : parse.children(parse.head(word))) {
        boolean joined =
            sister > word
                && parse.relation(sister).equals("nmod")
                && parse.child(sister, "cc").isPresent()
                && parse.child(sister, "case").isEmpty();
        if (joined) {
          all.addAll(coordinated(sentence, sister));
        }
      }
    }
    return all;
  }

  /** The head of the clause that a word stands in: the nearest verb or predicate above it. */
  public static int clauseHead(ParsedSentence sentence, int word) {
    Parse parse = sentence.parse();
    int at = word;
    while (parse.head(at) >= 0 && !startsClause(parse.relation(at))) {
      at = parse.head(at);
    }
    return at;
  }

  private static boolean startsClause(String relation) {
    return switch (relation) {
      case "root", "ccomp", "xcomp", "advcl", "acl", "acl:relcl", "parataxis", "csubj", "conj" ->
          true;
      default -> false;
    };
  }
}
