package org.armistice.stories;

import org.armistice.record.Published;

/**
 * One report of a story.
 *
 * @param number in its story, from 1
 * @param published when, with its zone
 * @param outlet which does not exist
 * @param title the headline
 * @param text as it is read: the title, an empty line, then the body
 * @param file the bytes of the file as text, header block included, for those who take it in
 */
public record StoryReport(
    int number, Published published, String outlet, String title, String text, String file) {

  /**
   * @param where the file, as messages name it
   * @throws StoryException where its header block lacks a line
   */
  static StoryReport read(String where, int number, String file) {
    int end = file.indexOf("\n\n");
    if (end < 0) {
      throw new StoryException(
          StoryException.Fault.HEADER, where, "has no empty line between its header and its text");
    }
    String header = file.substring(0, end);
    String title = line(where, header, "title");
    Published published =
        Published.parse(line(where, header, "published"), line(where, header, "zone"));
    String text = title + "\n\n" + file.substring(end).strip();
    return new StoryReport(number, published, line(where, header, "outlet"), title, text, file);
  }

  private static String line(String where, String header, String key) {
    return header
        .lines()
        .filter(line -> line.startsWith(key + ":"))
        .map(line -> line.substring(key.length() + 1).strip())
        .findFirst()
        .orElseThrow(
            () ->
                new StoryException(
                    StoryException.Fault.HEADER,
                    where,
                    "its header has no \"%s\"; write a line \"%s: ...\"".formatted(key, key)));
  }
}
