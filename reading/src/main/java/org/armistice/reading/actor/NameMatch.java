package org.armistice.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A listed name or noun found in a run of words.
 *
 * @param start first word
 * @param end word after the last
 */
record NameMatch(int start, int end, NameIndex.Entry entry) {

  /**
   * The longest matches from left to right, none overlapping. Words that fold to nothing (hyphens,
   * apostrophes) do not part the words of a name.
   *
   * @param words as written
   * @param accept which matches count; a shorter one is tried where a longer is refused
   */
  static List<NameMatch> find(List<String> words, NameIndex index, Predicate<NameMatch> accept) {
    List<String> folded = words.stream().map(Fold::word).toList();
    List<NameMatch> found = new ArrayList<>();
    int at = 0;
    while (at < folded.size()) {
      NameMatch match = longest(folded, at, index, accept);
      if (match == null) {
        at++;
      } else {
        found.add(match);
        at = match.end();
      }
    }
    return found;
  }

  private static @Nullable NameMatch longest(
      List<String> folded, int at, NameIndex index, Predicate<NameMatch> accept) {
    if (folded.get(at).isEmpty()) {
      return null;
    }
    for (NameIndex.Entry entry : index.startingWith(folded.get(at))) {
      int end = end(folded, at, entry.words());
      if (end > at) {
        NameMatch match = new NameMatch(at, end, entry);
        if (accept.test(match)) {
          return match;
        }
      }
    }
    return null;
  }

  /** The word after the last, or -1 where the words do not stand here. */
  private static int end(List<String> folded, int at, List<String> words) {
    int position = at;
    for (int i = 0; i < words.size(); i++) {
      while (i > 0 && position < folded.size() && folded.get(position).isEmpty()) {
        position++;
      }
      if (position >= folded.size() || !folded.get(position).equals(words.get(i))) {
        return -1;
      }
      position++;
    }
    return position;
  }

  Listed listed() {
    return entry.listed();
  }
}
