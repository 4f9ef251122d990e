package org.armistice.cli.hearing;

import java.util.List;

/** A page as Markdown. Signs that Markdown would take for its own are escaped. */
final class MarkdownPage {
  private MarkdownPage() {}

  static String of(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        out.append("\n## ").append(escaped(heading.text())).append("\n\n");
      } else if (block instanceof Block.Paragraph paragraph) {
        out.append(escaped(paragraph.text())).append("\n\n");
      } else if (block instanceof Block.Item item) {
        out.append("- ").append(escaped(item.text())).append('\n');
        item.sentences().forEach(line -> out.append("  - ").append(escaped(line)).append('\n'));
      }
    }
    return out.toString();
  }

  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
  }
}
