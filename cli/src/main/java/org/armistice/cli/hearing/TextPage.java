package org.armistice.cli.hearing;

import java.util.List;

/** A page as text for a terminal, wrapped to its width. */
final class TextPage {
  private static final int INDENT = 4;

  private TextPage() {}

  static String of(List<Block> blocks, int width) {
    StringBuilder out = new StringBuilder();
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        out.append('\n').append(heading.text()).append('\n');
        out.append("-".repeat(heading.text().codePointCount(0, heading.text().length())));
        out.append('\n');
      } else if (block instanceof Block.Paragraph paragraph) {
        wrap(out, "", paragraph.text(), 0, width);
      } else if (block instanceof Block.Item item) {
        wrap(out, "  - ", item.text(), INDENT, width);
        item.sentences().forEach(line -> wrap(out, " ".repeat(INDENT), line, INDENT, width));
      }
    }
    return out.toString();
  }

  private static void wrap(StringBuilder out, String first, String text, int indent, int width) {
    StringBuilder line = new StringBuilder(first);
    boolean fresh = true;
    for (String word : text.split(" ")) {
      int length = line.codePointCount(0, line.length()) + word.codePointCount(0, word.length());
      if (!fresh && length + 1 > width) {
        out.append(line).append('\n');
        line = new StringBuilder(" ".repeat(indent));
        fresh = true;
      }
      line.append(fresh ? "" : " ").append(word);
      fresh = false;
    }
    out.append(line).append('\n');
  }
}
