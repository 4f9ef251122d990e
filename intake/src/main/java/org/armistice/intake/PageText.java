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
  /** Articles of so much of the longest one's length are parts of one text, such as a live blog. */
  private static final double PART = 0.25;

  /** A block that holds so much of the text under the body is the article. */
  private static final double MOST = 0.6;

  private static final int PARTING_BREAKS = 2;

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

  /** What numbers the leaves of a printed page. */
  private static final Pattern LEAF = Pattern.compile("(?i)page \\d+( of \\d+)?");

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

  private PageText() {}

  /** The paragraphs, in order; empty where the page has no text. */
  static List<String> paragraphs(Document page) {
    Around.removeFrom(page);
    Element article = article(page);
    if (article == null) {
      return List.of();
    }
    Collector collector = new Collector();
    article.traverse(collector);
    collector.flush();
    return collector.paragraphs;
  }

  /**
   * What the page marks as its article; the longest where there are several, so that teasers of
   * other articles lose, or what holds them all where they are parts of one. Where nothing is
   * marked, the block in which most paragraphs stand.
   */
  private static @Nullable Element article(Document page) {
    Element marked = longest(page.select("[itemprop=articleBody]"));
    if (marked != null) {
      return marked;
    }
    Element article = longest(page.select("article"));
    if (article != null) {
      return whole(article, page);
    }
    Element main = longest(page.select("main, [role=main]"));
    return dense(main != null ? main : page.body());
  }

  private static @Nullable Element longest(List<Element> candidates) {
    Element longest = null;
    int most = 0;
    for (Element candidate : candidates) {
      int length = candidate.text().length();
      if (length > most) {
        longest = candidate;
        most = length;
      }
    }
    return longest;
  }

  /** The article, or the block of articles that are parts of one text as it is. */
  private static Element whole(Element article, Document page) {
    Element parent = article.parent();
    if (parent == null) {
      return article;
    }
    int length = article.text().length();
    List<Element> others =
        parent.children().stream()
            .filter(child -> child != article && child.normalName().equals("article"))
            .toList();
    boolean parts =
        !others.isEmpty()
            && others.stream()
                .allMatch(
                    other ->
                        other.text().length() >= length * PART && other.selectFirst("h1") == null);
    return parts ? parent : article;
  }

  /** The deepest block that still holds most of the text. */
  private static Element dense(Element body) {
    Element block = body;
    while (true) {
      Element heavy = null;
      for (Element child : block.children()) {
        if (isBlock(child)) {
          boolean holds = child.text().length() >= body.text().length() * MOST;
          heavy = holds ? child : heavy;
        }
      }
      if (heavy == null || heavy.children().isEmpty() || !hasBlocks(heavy)) {
        return heavy != null && block == body ? heavy : block;
      }
      block = heavy;
    }
  }

  /** Paragraphs within it; in a cell or a division, breaks between lines part them as well. */
  private static boolean hasBlocks(Element element) {
    boolean broken = element.normalName().equals("td") || element.normalName().equals("div");
    long breaks =
        element.children().stream().filter(child -> child.normalName().equals("br")).count();
    return broken && breaks >= PARTING_BREAKS
        || element.children().stream().anyMatch(PageText::isBlock);
  }

  private static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName()) || element.normalName().equals("tbody");
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
      if (!paragraph.isEmpty() && !LEAF.matcher(paragraph).matches()) {
        paragraphs.add(paragraph);
      }
      current.setLength(0);
      afterBreak = false;
    }
  }
}
