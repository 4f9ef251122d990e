package org.armistice.reading.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armistice.reading.document.Parse;
import org.armistice.reading.pattern.Atoms;
import org.armistice.reading.pattern.PhraseMatch;
import org.armistice.reading.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * What must hold around the words of a rule, from the column {@code guard}: {@code capital} (the
 * words begin with a capital, unless the whole sentence has none), {@code lower} (they do not),
 * {@code year} (no count of people or things follows), {@code after in since}, {@code not-after $},
 * {@code before ...}, {@code not-before ...}; several are parted by semicolons.
 */
record Guard(
    boolean capital,
    boolean lower,
    boolean year,
    Set<String> after,
    Set<String> notAfter,
    Set<String> before,
    Set<String> notBefore) {

  static Guard of(Table.Row row) {
    boolean capital = false;
    boolean lower = false;
    boolean year = false;
    Set<String> after = new HashSet<>();
    Set<String> notAfter = new HashSet<>();
    Set<String> before = new HashSet<>();
    Set<String> notBefore = new HashSet<>();
    for (String part : row.list("guard")) {
      String[] words = part.split(" ", 2);
      List<String> list = words.length > 1 ? List.of(words[1].split(" ", -1)) : List.of();
      switch (words[0]) {
        case "capital" -> capital = true;
        case "lower" -> lower = true;
        case "year" -> year = true;
        case "after" -> after.addAll(list);
        case "not-after" -> notAfter.addAll(list);
        case "before" -> before.addAll(list);
        case "not-before" -> notBefore.addAll(list);
        default ->
            throw row.fault(
                "guard",
                "\""
                    + part
                    + "\" is no guard; use capital, lower, year, after, not-after, before or"
                    + " not-before");
      }
    }
    return new Guard(
        capital,
        lower,
        year,
        Set.copyOf(after),
        Set.copyOf(notAfter),
        Set.copyOf(before),
        Set.copyOf(notBefore));
  }

  boolean allows(PhraseMatch match, Atoms atoms, @Nullable Parse parse) {
    String previous = atoms.text(match.start() - 1);
    String next = atoms.text(match.end());
    return (!capital || atoms.get(match.start()).capital() || isLowerCase(atoms))
        && (!lower || !atoms.get(match.start()).capital())
        && (after.isEmpty() || after.contains(previous))
        && !notAfter.contains(previous)
        && (before.isEmpty() || before.contains(next))
        && !notBefore.contains(next)
        && (!year || isYear(match, atoms, parse));
  }

  private static boolean isLowerCase(Atoms atoms) {
    for (int i = 0; i < atoms.size(); i++) {
      if (atoms.get(i).capital()) {
        return false;
      }
    }
    return true;
  }

  /** "2000 troops" and "2,000" are no years; "in 2000" and "the 2000 talks" are. */
  private static boolean isYear(PhraseMatch match, Atoms atoms, @Nullable Parse parse) {
    int token = atoms.get(match.end() - 1).token();
    if (parse != null && parse.relation(token).equals("nummod")) {
      int head = parse.head(token);
      boolean plural =
          head == token + 1
              && parse.upos(head).equals("NOUN")
              && !parse.lemma(head).equals(atoms.text(match.end()));
      return !plural;
    }
    String next = atoms.text(match.end());
    boolean counted =
        next.length() > 3
            && next.endsWith("s")
            && !next.equals("was")
            && Character.isLetter(next.charAt(0))
            && !atoms.get(match.end()).capital();
    return !counted
        || Set.of("in", "since", "of", "by", "until").contains(atoms.text(match.start() - 1));
  }
}
