package org.armistice.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.reading.document.Argument;
import org.jspecify.annotations.Nullable;

/**
 * Links pronouns to the subject above them in the sentence, else to the subject of the sentence
 * before; relative pronouns to the noun that they follow.
 *
 * <p>A subject that is no actor ends the search for "it" and "they": the pronoun may mean the
 * thing. "It" that says something means one of whom a common noun tells, too: "The committee said
 * ... It added". "It" that opens a sentence of a quotation is left alone: it mostly means the
 * matter.
 */
final class Pronouns {
  private final Gathering gathering;

  Pronouns(Gathering gathering) {
    this.gathering = gathering;
  }

  void resolve(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.cluster == null && draft.referent instanceof Referent.Pronoun pronoun) {
        Scene scene = gathering.scenes.get(draft.sentence());
        antecedent(scene, draft, pronoun.word()).ifPresent(cluster -> cluster.add(draft));
      }
    }
  }

  private Optional<Cluster> antecedent(Scene scene, Draft draft, String word) {
    if (PronounFinder.RELATIVE.contains(word)) {
      return relative(scene, draft, word);
    }
    Optional<Subject> above = above(scene, draft.head(), word);
    if (above.isPresent()) {
      Cluster cluster = above.get().cluster();
      return cluster != null && agrees(cluster, word) ? Optional.of(cluster) : Optional.empty();
    }
    if (isQuoted(scene)) {
      return Optional.empty();
    }
    return previousSubject(draft, word);
  }

  /** "forces <b>who</b> came under attack". */
  private static Optional<Cluster> relative(Scene scene, Draft draft, String word) {
    int clause = PronounFinder.relativeClause(scene, draft.head());
    int noun = scene.parse.head(clause);
    Optional<Cluster> cluster =
        scene.headedBy(noun).map(found -> found.cluster).filter(found -> found != null);
    if (word.equals("which") || word.equals("that")) {
      boolean singularVerb =
          scene.parse.children(clause).stream()
              .anyMatch(child -> scene.is(child, "is", "was", "has", "does"));
      return cluster.filter(found -> !found.isPerson() && !(found.isPlural() && singularVerb));
    }
    return cluster;
  }

  /**
   * A subject found: its actor, or null where it is none.
   *
   * @param token the subject
   */
  private record Subject(@Nullable Cluster cluster, int token) {}

  /**
   * The rule by which a pronoun that was linked was linked, in words, and the word it stands for.
   */
  Link link(Draft draft, String word) {
    Scene scene = gathering.scenes.get(draft.sentence());
    if (PronounFinder.RELATIVE.contains(word)) {
      int clause = PronounFinder.relativeClause(scene, draft.head());
      return new Link(
          "a relative pronoun means the noun before it",
          draft.sentence(),
          scene.parse.head(clause));
    }
    Optional<Subject> above = above(scene, draft.head(), word);
    if (above.isPresent()) {
      return new Link(
          "a pronoun means the subject above it in its sentence",
          draft.sentence(),
          above.get().token());
    }
    Scene before = gathering.scenes.get(draft.sentence() - 1);
    return new Link(
        "no subject stands above it in its sentence, so it means the only subject of the sentence"
            + " before",
        draft.sentence() - 1,
        subjects(before, before.parse.root()).get(0));
  }

  /**
   * Why a mention means another's actor.
   *
   * @param token the word that it leans on
   */
  record Link(String says, int sentence, int token) {}

  private static Optional<Subject> above(Scene scene, int token, String word) {
    int below = token;
    for (int at = scene.parse.head(token); at >= 0; at = scene.parse.head(at)) {
      for (int subject : subjects(scene, at)) {
        if (subject >= token || subject == below || scene.parse.isUnder(token, subject)) {
          continue;
        }
        Cluster cluster = scene.headedBy(subject).map(draft -> draft.cluster).orElse(null);
        boolean person = PronounFinder.PERSONAL.contains(word);
        if (person ? cluster != null && cluster.isPerson() : true) {
          return Optional.of(new Subject(cluster, subject));
        }
      }
      below = at;
    }
    return Optional.empty();
  }

  /** The subject of a word by the tree; where it has none, its doer before it. */
  private static List<Integer> subjects(Scene scene, int word) {
    List<Integer> subjects = new ArrayList<>();
    scene.parse.child(word, "nsubj", "nsubj:pass").ifPresent(subjects::add);
    if (subjects.isEmpty() && scene.parse.upos(word).equals("VERB")) {
      scene
          .parse
          .predicate(word)
          .flatMap(
              predicate ->
                  predicate.argument("ARG0").or(() -> movedSubject(scene, predicate, word)))
          .map(Argument::head)
          .ifPresent(subjects::add);
    }
    return subjects;
  }

  private static Optional<Argument> movedSubject(
      Scene scene, org.armistice.reading.document.Predicate predicate, int word) {
    return predicate
        .argument("ARG1")
        .filter(argument -> argument.head() < word && scene.parse.relation(word).equals("xcomp"));
  }

  private Optional<Cluster> previousSubject(Draft draft, String word) {
    if (draft.sentence() == 0) {
      return Optional.empty();
    }
    Scene before = gathering.scenes.get(draft.sentence() - 1);
    boolean sameText =
        before.sentence.sentence().paragraph() > 0
            && before.sentence.sentence().paragraph()
                >= gathering.scenes.get(draft.sentence()).sentence.sentence().paragraph() - 1;
    int root = before.parse.root();
    if (!sameText || root < 0) {
      return Optional.empty();
    }
    boolean several =
        subjects(before, root).stream()
            .anyMatch(subject -> before.parse.child(subject, "conj").isPresent());
    if (several) {
      return Optional.empty();
    }
    return subjects(before, root).stream()
        .findFirst()
        .flatMap(before::headedBy)
        .map(found -> found.cluster)
        .filter(
            cluster ->
                cluster != null
                    && (agrees(cluster, word)
                        || cluster.isOne()
                            && speaks(gathering.scenes.get(draft.sentence()), draft)));
  }

  /** "<b>It</b> added that ...": no thing says that something is so. */
  private static boolean speaks(Scene scene, Draft draft) {
    int verb = scene.parse.head(draft.head());
    return verb >= 0
        && scene.parse.relation(draft.head()).equals("nsubj")
        && PronounFinder.NEUTER.contains(scene.sentence.lower(draft.head()))
        && scene.parse.child(verb, "ccomp").filter(clause -> clause > verb).isPresent();
  }

  private static boolean agrees(Cluster cluster, String word) {
    if (PronounFinder.PERSONAL.contains(word)) {
      return cluster.isPerson();
    }
    if (PronounFinder.PLURAL.contains(word)) {
      return !cluster.isPerson();
    }
    return cluster.isBody();
  }

  private static boolean isQuoted(Scene scene) {
    return scene.is(0, "“", "\"", "‘", "'") || scene.is(scene.size() - 1, "”", "\"", "’");
  }
}
