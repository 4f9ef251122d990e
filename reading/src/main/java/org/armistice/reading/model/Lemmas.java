package org.armistice.reading.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words to their lemmas: first the forms seen in the Universal Dependencies treebanks, then the
 * rules of English inflection, choosing a known verb where several would do.
 */
final class Lemmas {
  private final Map<String, String> known = new HashMap<>();
  private final Set<String> verbs;

  /**
   * @param table lines of form, part of speech and lemma, tab-separated, after a header line
   * @param verbs known verb lemmas
   */
  Lemmas(List<String> table, List<String> verbs) {
    for (String line : table.subList(1, table.size())) {
      String[] cells = line.split("\t", -1);
      known.put(cells[1] + "\t" + cells[0], cells[2]);
    }
    this.verbs = new HashSet<>(verbs);
  }

  String lemma(String word, String upos) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    String found = known.get(upos + "\t" + lower);
    if (found != null) {
      return found;
    }
    return switch (upos) {
      case "VERB", "AUX" -> verb(lower);
      case "NOUN" -> noun(lower);
      default -> lower;
    };
  }

  private String verb(String word) {
    // "shelling" has a frame of its own as a noun; as a verb it is a form of "shell"
    boolean form =
        word.endsWith("ing")
            && word.length() > 5
            && verbs.contains(word.substring(0, word.length() - 3));
    if (verbs.contains(word) && !form) {
      return word;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("ied") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("ing") && word.length() > 5) {
      return stem(word.substring(0, word.length() - 3));
    }
    if (word.endsWith("ed") && word.length() > 4) {
      return stem(word.substring(0, word.length() - 2));
    }
    if (word.matches(".*(s|sh|ch|x|z)es") && word.length() > 4) {
      String bare = word.substring(0, word.length() - 2);
      return verbs.contains(bare + "e") ? bare + "e" : bare;
    }
    if (word.endsWith("s") && !word.endsWith("ss") && word.length() > 3) {
      return word.substring(0, word.length() - 1);
    }
    return word;
  }

  /** Puts back what -ing and -ed took: a mute e, or one of a doubled consonant. */
  private String stem(String bare) {
    if (verbs.contains(bare)) {
      return bare;
    }
    if (verbs.contains(bare + "e")) {
      return bare + "e";
    }
    int length = bare.length();
    if (length > 2 && bare.charAt(length - 1) == bare.charAt(length - 2)) {
      String single = bare.substring(0, length - 1);
      if (verbs.contains(single) || "bdgmnprt".indexOf(bare.charAt(length - 1)) >= 0) {
        return single;
      }
    }
    return bare.matches(".*([cgvsuz]|[aeiou][tdr]|[^aeiou]l)") && !bare.endsWith("ss")
        ? bare + "e"
        : bare;
  }

  private static String noun(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.matches(".*(ss|sh|ch|x|z)es")) {
      return word.substring(0, word.length() - 2);
    }
    if (word.endsWith("men") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "man";
    }
    if (word.endsWith("s")
        && word.length() > 3
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is")) {
      return word.substring(0, word.length() - 1);
    }
    return word;
  }
}
