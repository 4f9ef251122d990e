package org.armistice.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Takes away what stands around an article: what its tag or its role says is none, what its class
 * says is none (around.tsv), and blocks that are nothing but links. A correction stays wherever it
 * stands.
 */
final class Around {
  private static final String TAGS =
      "script, style, noscript, template, iframe, object, svg, canvas, nav, form,"
          + " button, select, figcaption, dialog, [hidden], [aria-hidden=true], [role=navigation],"
          + " [role=complementary], [role=banner], [role=contentinfo], [role=dialog], [fallback],"
          + " amp-ad, amp-embed, amp-sticky-ad, amp-consent, amp-user-notification, amp-sidebar,"
          + " amp-lightbox";

  /** Marks of footnotes, which point to a spot of their own page. */
  private static final String FOOTNOTE = "sup:has(> a[href^=#]), sup:has(> [class] > a[href^=#])";

  /** What begins so belongs to the article, at its foot too. */
  private static final Pattern CORRECTION =
      Pattern.compile(
          "(?i)(correction|clarification|editor.s note|update[d]?:|this (article|story|report)"
              + " (was|has been) (amended|corrected|updated)).*",
          Pattern.DOTALL);

  /** What holds more of the page's text is no box beside it, whatever its class says. */
  private static final double MOST = 0.5;

  /** A block of so much of its text in links is a list of links. */
  private static final double LINKED = 0.8;

  private static final List<String> WORDS = load();

  /** Names recur on a page and from page to page; so many are kept. */
  private static final int MOST_NAMES = 5_000;

  private static final Map<String, Boolean> KNOWN_NAMES = new ConcurrentHashMap<>();
  private static final Evaluator LINK = QueryParser.parse("a[href]");
  private static final Evaluator TAGS_FOUND = QueryParser.parse(TAGS);
  private static final Evaluator FOOTNOTE_FOUND = QueryParser.parse(FOOTNOTE);

  private Around() {}

  static void removeFrom(Document page) {
    page.select(TAGS_FOUND).remove();
    page.select(FOOTNOTE_FOUND).remove();
    page.select("footer, aside").stream()
        .filter(foot -> !isCorrection(foot))
        .forEach(Element::remove);
    Element body = page.body();
    int all = body.text().length();
    for (Element element : body.select("[class], [id]")) {
      boolean gone = element != body && isNamedSo(element) && !isCorrection(element);
      if (gone && element.text().length() < all * MOST) {
        element.remove();
      }
    }
    body.select("time").stream().filter(Around::standsAlone).forEach(Element::remove);
    body.select("ul, ol, p, h2, h3, h4, div, td").stream()
        .filter(Around::isAllLinks)
        .forEach(Element::remove);
  }

  private static boolean isCorrection(Element element) {
    return CORRECTION.matcher(element.text().strip()).matches();
  }

  private static boolean isNamedSo(Element element) {
    String names = element.className() + " " + element.id();
    Boolean known = KNOWN_NAMES.get(names);
    if (known == null) {
      String name = " " + words(names) + " ";
      known = WORDS.stream().anyMatch(word -> name.contains(" " + word + " "));
      if (KNOWN_NAMES.size() < MOST_NAMES) {
        KNOWN_NAMES.put(names, known);
      }
    }
    return known;
  }

  /**
   * {@code relatedLinks main-box} gives "related links / main box": no row reaches over two names.
   */
  static String words(String names) {
    return names
        .replaceAll("\\s+", " / ")
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .replaceAll("[-_:]+", " ")
        .toLowerCase(Locale.ROOT);
  }

  /** Of a block of its own, such as the time of a post; not within a sentence. */
  private static boolean standsAlone(Element time) {
    Element parent = time.parent();
    return parent == null || parent.text().length() <= time.text().length();
  }

  private static boolean isAllLinks(Element block) {
    if (block.selectFirst(LINK) == null) {
      return false;
    }
    int length = block.text().length();
    if (length == 0) {
      return false;
    }
    int linked = block.select(LINK).stream().mapToInt(link -> link.text().length()).sum();
    return linked >= length * LINKED;
  }

  private static List<String> load() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Around.class.getResourceAsStream("around.tsv")),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t")[0])
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
