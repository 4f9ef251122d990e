package org.armistice.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.reading.document.Parse;
import org.armistice.reading.table.Origin;
import org.armistice.reading.table.Table;
import org.armistice.record.TimeStatus;
import org.jspecify.annotations.Nullable;

/**
 * Whether what a word tells of is told as having happened: negation, tense and the words that it
 * stands under. A negation is trusted only where it hangs on the verb or its noun in the tree.
 */
final class Modality {
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "never", "no", "neither", "nor", "none", "without", "nobody");
  private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "some", "no", "every");
  private static final Set<String> OBLIQUE_MARKS =
      Set.of("of", "from", "for", "on", "to", "against", "over", "about", "into");

  private static final Set<String> UNREAL =
      Set.of("any", "no", "future", "further", "possible", "potential", "alleged", "every");

  private final Map<String, Row> embeddings = new LinkedHashMap<>();
  private final Map<String, Status> statuses = new LinkedHashMap<>();

  Modality(Table embeddings, Table statuses) {
    for (Table.Row row : embeddings.rows()) {
      String effect = row.cell("effect").oneOf("", "negated", "infinitive", "given");
      this.embeddings.put(
          row.cell("pos").oneOf("verb", "noun", "adj") + " " + row.get("word"),
          new Row(
              row.cell("kind").constant(Embedding.Kind.class),
              effect.equals("negated"),
              effect.equals("infinitive"),
              effect.equals("given"),
              row.origin()));
    }
    for (Table.Row row : statuses.rows()) {
      this.statuses.put(
          row.get("word"), new Status(row.cell("status").constant(TimeStatus.class), row.origin()));
    }
  }

  /**
   * @param infinitive only where an infinitive stands under it: "told them to leave"
   * @param given what stands under it happened, whatever the word itself stands under
   * @param origin where it stands in embeddings.tsv
   */
  record Row(
      Embedding.Kind kind, boolean negates, boolean infinitive, boolean given, Origin origin) {}

  /**
   * @param origin where it stands in time-status.tsv
   */
  private record Status(TimeStatus status, Origin origin) {}

  /**
   * How a word is told to stand to now, and what says so.
   *
   * @param token the word that says so; -1 where the plain form of the verb does
   * @param origin its row; {@code null} where none gave it
   */
  record Standing(TimeStatus status, int token, @Nullable Origin origin) {}

  /** What is found of one event. */
  record Reading(boolean negated, TimeStatus status, List<Embedding> embeddings) {
    Reading {
      embeddings = List.copyOf(embeddings);
    }
  }

  /**
   * @param ceased the support verb tells of an end
   */
  Reading read(Grammar grammar, EventDraft draft, boolean ceased) {
    int head = draft.head;
    int anchor = draft.anchor();
    List<Embedding> found = new ArrayList<>();
    if (ceased) {
      found.add(new Embedding(Embedding.Kind.CEASED, anchor));
    }
    boolean negated = isNegated(grammar, anchor) || (head != anchor && isNegated(grammar, head));
    TimeStatus status = status(grammar, anchor);
    if (head != anchor && status == TimeStatus.CURRENT) {
      status = status(grammar, head);
    }
    publicized(grammar, head, found);
    int at = anchor;
    for (int steps = 0; steps < 12; steps++) {
      int governor = grammar.parse().head(at);
      if (governor < 0) {
        break;
      }
      String relation = grammar.parse().relation(at);
      if (relation.equals("conj")) {
        at = governor;
        continue;
      }
      if (!governs(grammar, at, governor, relation)) {
        if (relation.equals("acl:relcl") || relation.equals("parataxis")) {
          break;
        }
        at = governor;
        if (relation.startsWith("advcl") || relation.startsWith("nsubj")) {
          break;
        }
        continue;
      }
      Row row = row(grammar, governor);
      if (governor == draft.noun) {
        at = governor;
        continue;
      }
      if (row != null && row.kind() == Embedding.Kind.PRESUPPOSED) {
        if (row.given() || isPresupposed(grammar, at)) {
          // "declined to comment on the strike", "urged it to condemn the attack": it took place
          found.add(new Embedding(row.kind(), governor));
          break;
        }
        at = governor;
        continue;
      }
      if (row != null && isDescription(grammar, anchor) && isOfWill(row.kind())) {
        break;
      }
      if (row != null && (!row.infinitive() || relation.equals("xcomp"))) {
        // "refrained from announcing strikes" denies the announcing, not the strikes
        boolean shielded = found.stream().anyMatch(embedding -> embedding.kind().happened());
        found.add(new Embedding(kind(grammar, row, at, found), governor));
        negated ^= row.negates() && !shielded;
        if (row.kind() == Embedding.Kind.ATTEMPTED
            && status == TimeStatus.CURRENT
            && status(grammar, governor) == TimeStatus.FUTURE) {
          status = TimeStatus.FUTURE;
        }
        if (status == TimeStatus.CURRENT && isConditional(grammar, governor)) {
          status = TimeStatus.HYPOTHETICAL;
        }
      } else if (draft.verb < 0 && isGiven(grammar, at, governor)) {
        break;
      } else if (isPurpose(grammar, at, relation)) {
        found.add(new Embedding(Embedding.Kind.PURPOSE, governor));
      } else if (relation.equals("xcomp") && isNegated(grammar, governor)) {
        negated = true;
      }
      at = governor;
    }
    return new Reading(negated, status, found);
  }

  /**
   * What the word makes of it here. To reject a claim is to deny what it says; what somebody is
   * feared to have suffered ("feared captured") would have happened already.
   */
  private static Embedding.Kind kind(Grammar grammar, Row row, int at, List<Embedding> found) {
    boolean saying =
        !found.isEmpty()
            && found.get(found.size() - 1).kind() == Embedding.Kind.CLAIMED
            && found.get(found.size() - 1).token() == at;
    if (row.kind() == Embedding.Kind.REFUSED && saying) {
      return Embedding.Kind.DENIED;
    }
    return row.kind() == Embedding.Kind.EXPECTED && grammar.isBareComplement(at)
        ? Embedding.Kind.CLAIMED
        : row.kind();
  }

  /** A noun that stands for one act or several that were done, not for any that might be. */
  private static boolean isPresupposed(Grammar grammar, int at) {
    return !grammar.parse().upos(at).equals("VERB")
        && grammar.children(at, "det", "amod").stream()
            .noneMatch(child -> UNREAL.contains(grammar.sentence().lower(child)));
  }

  /**
   * "demanded that the army investigate <b>the killing</b>": a definite noun that another act is
   * done to is taken as given, whatever the other act stands under.
   */
  private static boolean isGiven(Grammar grammar, int noun, int governor) {
    if (grammar.parse().upos(noun).equals("VERB")
        || !grammar.parse().upos(governor).equals("VERB")) {
      return false;
    }
    for (int child : grammar.children(noun, "det", "nmod:poss")) {
      if (!INDEFINITE.contains(grammar.sentence().lower(child))) {
        return true;
      }
    }
    return false;
  }

  /** "the strikes announced on Monday": the one clause below a noun that changes its telling. */
  private void publicized(Grammar grammar, int head, List<Embedding> found) {
    for (int clause : grammar.children(head, "acl", "dep")) {
      Row row = row(grammar, clause);
      if (row != null
          && row.kind() == Embedding.Kind.PUBLICIZED
          && (grammar.deepObjects(clause).contains(head)
              || grammar
                  .parse()
                  .predicate(clause)
                  .flatMap(predicate -> predicate.argument("ARG1"))
                  .filter(argument -> argument.head() == head)
                  .isPresent())) {
        found.add(new Embedding(row.kind(), clause));
      }
    }
  }

  /** Whether what stands at a token with this relation is the content of its governor. */
  private static boolean governs(Grammar grammar, int token, int governor, String relation) {
    return switch (relation) {
      case "xcomp", "ccomp", "csubj:pass", "nsubj:pass", "obj", "acl" -> true;
      case "advcl" ->
          grammar.hasTo(token)
              || grammar.hasCase(token, OBLIQUE_MARKS)
              || grammar.parse().upos(governor).equals("ADJ");
      case "nmod", "obl" -> grammar.hasCase(token, OBLIQUE_MARKS);
      case "nmod:desc", "compound" -> true;
      default -> false;
    };
  }

  /** "struck to defend the town", and hung on the act's noun: "strikes to defend the town". */
  private static boolean isPurpose(Grammar grammar, int token, String relation) {
    boolean ofAct =
        relation.equals("acl")
            && grammar.parse().predicate(grammar.parse().head(token)).isPresent();
    return (relation.equals("advcl") || ofAct)
        && grammar.parse().upos(token).equals("VERB")
        && grammar.hasTo(token);
  }

  /** Whether a noun stands over what is done: "in response to the raid" is no place. */
  boolean isEmbedding(Grammar grammar, int token) {
    return grammar.parse().upos(token).equals("NOUN") && row(grammar, token) != null;
  }

  /** The row of the word at a token, a row of two words before one of one. */
  @Nullable Row row(Grammar grammar, int token) {
    Parse parse = grammar.parse();
    String pos =
        switch (parse.upos(token)) {
          case "VERB" -> "verb";
          case "ADJ" -> "adj";
          case "NOUN", "PROPN" -> "noun";
          default -> "";
        };
    if (pos.isEmpty()) {
      return null;
    }
    String lemma = parse.lemma(token);
    if (token + 1 < grammar.sentence().size()) {
      Row two = embeddings.get(pos + " " + lemma + " " + grammar.sentence().lower(token + 1));
      if (two != null) {
        return two;
      }
    }
    return embeddings.get(pos + " " + lemma);
  }

  boolean isNegated(Grammar grammar, int token) {
    return negation(grammar, token) >= 0;
  }

  /** The word that negates what stands at a token; -1 where none does. */
  int negation(Grammar grammar, int token) {
    for (int child : grammar.parse().children(token)) {
      if (NEGATIONS.contains(grammar.sentence().lower(child))
          && grammar.isRelation(child, "advmod", "det", "case", "mark", "cc", "aux")) {
        return child;
      }
    }
    int subject = grammar.child(token, "nsubj", "obj");
    if (subject >= 0) {
      for (int child : grammar.children(subject, "det")) {
        if (Set.of("no", "neither").contains(grammar.sentence().lower(child))) {
          return child;
        }
      }
      if (Set.of("nobody", "none").contains(grammar.sentence().lower(subject))) {
        return subject;
      }
    }
    return Grammar.NONE;
  }

  /** "A truce mediated by Egypt": a participle that describes a noun tells what is so. */
  private static boolean isDescription(Grammar grammar, int token) {
    return grammar.isRelation(token, "acl")
        && !grammar.hasTo(token)
        && !grammar.sentence().lower(token).endsWith("ing");
  }

  private static boolean isOfWill(Embedding.Kind kind) {
    return switch (kind) {
      case AGREED, DEMANDED, PERMITTED, PLANNED, EXPECTED -> true;
      case PROHIBITED,
          THREATENED,
          DENIED,
          CLAIMED,
          PUBLICIZED,
          PRESUPPOSED,
          CEASED,
          REFUSED,
          FAILED,
          ATTEMPTED,
          PURPOSE ->
          false;
    };
  }

  private boolean isConditional(Grammar grammar, int token) {
    return status(grammar, token) == TimeStatus.HYPOTHETICAL;
  }

  /** "said that it would leave" tells of the future, unless a condition stands beside it. */
  private static boolean isBackshifted(Grammar grammar, int token) {
    if (!grammar.isRelation(token, "ccomp")) {
      return false;
    }
    for (int clause : grammar.children(token, "advcl")) {
      if (grammar.hasCase(clause, Set.of("if", "unless"))) {
        return false;
      }
    }
    return true;
  }

  private TimeStatus status(Grammar grammar, int token) {
    return standing(grammar, token).status();
  }

  /** How the word at a token is told to stand to now. */
  Standing standing(Grammar grammar, int token) {
    Parse parse = grammar.parse();
    Standing standing = new Standing(TimeStatus.CURRENT, Grammar.NONE, null);
    for (int child : parse.children(token)) {
      if (!grammar.isRelation(child, "aux", "mark", "advmod", "obl", "nmod")) {
        continue;
      }
      Status row = statuses.get(grammar.sentence().lower(child));
      if (row == null
          || (row.status() == TimeStatus.HABITUAL && !grammar.isRelation(child, "advmod"))) {
        continue;
      }
      boolean backshifted =
          grammar.sentence().lower(child).equals("would") && isBackshifted(grammar, token);
      TimeStatus cue = backshifted ? TimeStatus.FUTURE : row.status();
      if (standing.status() == TimeStatus.CURRENT || cue == TimeStatus.HYPOTHETICAL) {
        standing = new Standing(cue, child, row.origin());
      }
    }
    if (standing.status() == TimeStatus.CURRENT
        && grammar.isRelation(token, "xcomp")
        && grammar.hasTo(token)
        && parse.head(token) >= 0
        && grammar.sentence().lower(parse.head(token)).equals("going")) {
      return new Standing(TimeStatus.FUTURE, parse.head(token), null);
    }
    if (standing.status() == TimeStatus.CURRENT
        && (grammar.isRelation(token, "conj")
            || (grammar.isRelation(token, "xcomp") && !grammar.hasTo(token)))
        && parse.head(token) >= 0
        && parse.upos(parse.head(token)).equals("VERB")
        && grammar.child(token, "nsubj", "aux") == Grammar.NONE) {
      return standing(grammar, parse.head(token));
    }
    return standing;
  }
}
