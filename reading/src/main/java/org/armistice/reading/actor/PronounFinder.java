package org.armistice.reading.actor;

import java.util.Set;
import org.armistice.reading.actor.ActorMention.Form;

/** Finds the pronouns that may mean an actor: personal, possessive, relative. */
final class PronounFinder {
  static final Set<String> PERSONAL =
      Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");
  static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
  static final Set<String> NEUTER = Set.of("it", "its", "itself");
  static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that", "whose");

  private PronounFinder() {}

  static void find(Scene scene) {
    for (int i = 0; i < scene.size(); i++) {
      String word = scene.sentence.lower(i);
      String relation = scene.parse.relation(i);
      boolean pronoun = scene.parse.upos(i).equals("PRON") && !relation.equals("expl");
      boolean relative =
          RELATIVE.contains(word) && scene.parse.upos(i).equals("PRON") && isRelative(scene, i);
      boolean known = PERSONAL.contains(word) || PLURAL.contains(word) || NEUTER.contains(word);
      if (pronoun && (known || relative)) {
        scene.add(i, i, i + 1, Form.PRONOUN, "actors:pronoun", new Referent.Pronoun(word));
      }
    }
  }

  /** The relative clause that the pronoun stands in, or -1. */
  static int relativeClause(Scene scene, int token) {
    for (int at = token; at >= 0; at = scene.parse.head(at)) {
      if (scene.parse.relation(at).startsWith("acl")) {
        return at;
      }
      if (scene.parse.relation(at).equals("conj") || scene.parse.relation(at).equals("ccomp")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isRelative(Scene scene, int token) {
    int clause = relativeClause(scene, token);
    return clause >= 0 && scene.parse.head(clause) < token;
  }
}
