package org.armistice.reading.actor;

import java.util.List;
import java.util.Set;

/** The regular and common irregular plurals of agent nouns, on their last word. */
final class Plurals {
  private static final Set<String> PLURAL_ONLY =
      Set.of(
          "forces", "troops", "services", "people", "police", "personnel", "staff", "authorities");

  private Plurals() {}

  /** Ways to write the plural of a noun, the noun itself not among them unless it has none. */
  static List<String> of(String noun) {
    int cut = noun.lastIndexOf(' ') + 1;
    String before = noun.substring(0, cut);
    String last = noun.substring(cut);
    int of = noun.indexOf(" of ");
    if (of > 0) {
      return of(noun.substring(0, of)).stream().map(head -> head + noun.substring(of)).toList();
    }
    return List.of(before + word(last));
  }

  private static String word(String word) {
    if (word.endsWith("man")) {
      return word.substring(0, word.length() - 3) + "men";
    }
    if (word.endsWith("person") && !word.equals("person")) {
      return word.substring(0, word.length() - 6) + "people";
    }
    if (word.equals("child") || word.equals("schoolchild")) {
      return word + "ren";
    }
    if (word.equals("wife")) {
      return "wives";
    }
    if (word.endsWith("y") && !word.matches(".*[aeiou]y")) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    if (PLURAL_ONLY.contains(word)) {
      return word;
    }
    if (word.matches(".*(s|x|ch|sh)")) {
      return word + "es";
    }
    return word + "s";
  }
}
