package org.armistice.agreement.language;

import java.util.ArrayList;
import java.util.List;

/** Where the items of a file begin, so that it can be cut at them without losing a byte. */
final class Chunks {
  private record Start(String accord, String clause, int offset) {}

  private final List<Start> starts = new ArrayList<>();

  void starts(String accord, String clause, Token first) {
    starts.add(new Start(accord, clause, first.start()));
  }

  /** Comment lines and blank lines belong to the item after them. */
  List<AccordFile.Chunk> cut(String text) {
    List<AccordFile.Chunk> chunks = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < starts.size(); i++) {
      int next = i + 1 < starts.size() ? lead(text, starts.get(i + 1).offset()) : text.length();
      chunks.add(
          new AccordFile.Chunk(
              starts.get(i).accord(), starts.get(i).clause(), text.substring(from, next)));
      from = next;
    }
    return chunks;
  }

  /** The beginning of the first of the comment lines and blank lines before an item. */
  private static int lead(String text, int offset) {
    int line = text.lastIndexOf('\n', offset - 1) + 1;
    while (line > 0) {
      int before = text.lastIndexOf('\n', line - 2) + 1;
      String words = text.substring(before, line).strip();
      if (!words.isEmpty() && !words.startsWith("#")) {
        return line;
      }
      line = before;
    }
    return line;
  }
}
