package org.armistice.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The article of a page: the text of its {@code article} or {@code main}, else of its body, without
 * what stands around it. Blocks become paragraphs parted by empty lines. The page is changed on the
 * way.
 */
final class PageText {
  private static final String AROUND =
      "script, style, noscript, template, iframe, object, svg, canvas, nav, aside, footer, form,"
          + " button, select, figcaption, dialog, [hidden], [aria-hidden=true], [role=navigation],"
          + " [role=complementary], [role=banner], [role=contentinfo]";

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "header",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "pre",
          "table",
          "tr",
          "td",
          "th",
          "figure",
          "hr",
          "address",
          "body");

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

  private PageText() {}

  /** The paragraphs, in order; empty where the page has no text. */
  static List<String> paragraphs(Document page) {
    page.select(AROUND).remove();
    Element article = article(page);
    if (article == null) {
      return List.of();
    }
    Collector collector = new Collector();
    article.traverse(collector);
    collector.flush();
    return collector.paragraphs;
  }

  /** The longest of the page's articles, so that teasers of other articles lose. */
  private static @Nullable Element article(Document page) {
    for (String query : List.of("[itemprop=articleBody]", "article", "main, [role=main]", "body")) {
      Element longest = null;
      int most = 0;
      for (Element candidate : page.select(query)) {
        int length = candidate.text().length();
        if (length > most) {
          longest = candidate;
          most = length;
        }
      }
      if (longest != null) {
        return longest;
      }
    }
    return null;
  }

  private static final class Collector implements NodeVisitor {
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private boolean afterBreak;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        if (!text.isBlank()) {
          afterBreak = false;
        }
        current.append(text.getWholeText());
      } else if (BLOCKS.contains(node.normalName())) {
        flush();
      } else if (node.normalName().equals("br")) {
        breakLine();
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (BLOCKS.contains(node.normalName())) {
        flush();
      }
    }

    /** One break is a line end; two in a row part paragraphs, as older pages write them. */
    private void breakLine() {
      if (afterBreak) {
        flush();
      } else {
        current.append(' ');
      }
      afterBreak = !afterBreak;
    }

    private void flush() {
      String paragraph = SPACE.matcher(current).replaceAll(" ").strip();
      if (!paragraph.isEmpty()) {
        paragraphs.add(paragraph);
      }
      current.setLength(0);
      afterBreak = false;
    }
  }
}
