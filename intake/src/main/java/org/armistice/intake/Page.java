package org.armistice.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * A page: what its head says of it, and the text of its article. Scripts are never run, nothing is
 * fetched.
 */
record Page(Metadata metadata, String text) {
  private static final Pattern LOOKS_LIKE_HTML =
      Pattern.compile(
          "(?is)\\s*(<\\?xml[^>]*>\\s*)?(<!--((?!-->).)*+-->\\s*+)*+"
              + "<(!doctype\\s+html|html|head|body|article|main|div|p|h1|meta|title|script|section)"
              + "[\\s>/].*");
  private static final int LOOKED_AT = 4096;

  static boolean is(String source, String text) {
    return source.matches("(?i).*\\.x?html?")
        || LOOKS_LIKE_HTML.matcher(text.substring(0, Math.min(LOOKED_AT, text.length()))).matches();
  }

  static Page read(String source, String html) throws IntakeException {
    Parser parser = Parser.htmlParser().setTrackErrors(0);
    parser.setMaxDepth(Limits.DEEPEST_TAG + 1);
    Document document = parser.parseInput(html, "");
    refuseTooDeep(source, document);
    Metadata metadata = PageMetadata.read(document);
    List<String> paragraphs = PageText.paragraphs(document);
    if (paragraphs.isEmpty()) {
      throw new IntakeException(
          Fault.NO_TEXT,
          source,
          "the page has no article text (a page drawn by scripts holds none); save the text of the"
              + " article as a .txt file");
    }
    return new Page(metadata, String.join("\n\n", paragraphs));
  }

  private static void refuseTooDeep(String source, Document document) throws IntakeException {
    Depth depth = new Depth();
    document.traverse(depth);
    if (depth.deepest >= Limits.DEEPEST_TAG) {
      throw new IntakeException(
          Fault.TOO_DEEP,
          source,
          "its tags nest %d deep or deeper, which no real page does; save the text of the article as a .txt file"
              .formatted(Limits.DEEPEST_TAG));
    }
  }

  private static final class Depth implements NodeVisitor {
    private int deepest;

    @Override
    public void head(Node node, int depth) {
      deepest = Math.max(deepest, depth);
    }
  }
}
