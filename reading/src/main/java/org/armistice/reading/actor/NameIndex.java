package org.armistice.reading.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names by their folded words, for the longest match at a place in a run of words. */
final class NameIndex {

  /**
   * A way to write something that is listed.
   *
   * @param words folded
   * @param written the words as the table writes them
   */
  record Entry(List<String> words, List<String> written, Listed listed) {

    /** An abbreviation without dots, such as "IS" or "WHO", which only capitals tell apart. */
    boolean isAbbreviation() {
      String first = written.get(0);
      return written.size() == 1
          && first.length() <= 5
          && first.chars().filter(Character::isUpperCase).count() >= 2
          && first.chars().noneMatch(Character::isLowerCase)
          && first.indexOf('.') < 0;
    }

    /** A short form of capitals and small letters, such as "JeM", which "JEM" is not. */
    boolean isMixedShortForm() {
      String first = written.get(0);
      return written.size() == 1
          && first.length() <= 5
          && first.chars().filter(Character::isUpperCase).count() >= 2
          && first.chars().anyMatch(Character::isLowerCase);
    }

    boolean isCapitalised() {
      return Character.isUpperCase(written.get(0).codePointAt(0));
    }
  }

  private static final Comparator<Entry> LONGEST_FIRST =
      Comparator.comparingInt((Entry entry) -> entry.words().size()).reversed();

  private final Map<String, List<Entry>> byFirst = new HashMap<>();
  private final Map<String, List<Entry>> byKey = new HashMap<>();

  void add(String name, Listed listed) {
    List<String> written = Fold.split(name);
    List<String> words = written.stream().map(Fold::word).toList();
    if (words.isEmpty()) {
      return;
    }
    Entry entry = new Entry(words, written, listed);
    byKey.computeIfAbsent(String.join(" ", words), key -> new ArrayList<>()).add(entry);
    byFirst.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(entry);
  }

  /** Adds a name that goes before all others of its length. */
  void addFirst(String name, Listed listed) {
    List<String> written = Fold.split(name);
    List<String> words = written.stream().map(Fold::word).toList();
    if (words.isEmpty() || words.get(0).isEmpty()) {
      return;
    }
    Entry entry = new Entry(words, written, listed);
    byKey.computeIfAbsent(String.join(" ", words), key -> new ArrayList<>()).add(0, entry);
    byFirst.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(0, entry);
  }

  /** Puts longer names first, rows of one length in table order. To be called once, at the end. */
  void seal() {
    byFirst.values().forEach(entries -> entries.sort(LONGEST_FIRST));
  }

  /** What begins with the word, longest first. */
  List<Entry> startingWith(String foldedWord) {
    return byFirst.getOrDefault(foldedWord, Collections.emptyList());
  }

  /** What is written just so. */
  List<Entry> exactly(String key) {
    return byKey.getOrDefault(key, Collections.emptyList());
  }
}
