package org.armistice.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * NewsML-G2 of the IPTC, as agencies deliver it: a newsItem, or a newsMessage with several.
 * Entities of a document type are not known to the parser, which follows no address.
 */
final class NewsMl {
  private static final Pattern ROOT =
      Pattern.compile(
          "(?s)\\s*(<\\?[^>]*\\?>\\s*|<!--((?!-->).)*+-->\\s*+)*+<([\\w-]+:)?(newsItem|newsMessage)[\\s>].*");
  private static final int LOOKED_AT = 4096;

  private NewsMl() {}

  static boolean is(String text) {
    return ROOT.matcher(text.substring(0, Math.min(LOOKED_AT, text.length()))).matches();
  }

  static List<Source> items(String source, String text) throws IntakeException {
    Parser parser = Parser.xmlParser();
    parser.setMaxDepth(Limits.DEEPEST_TAG + 1);
    Document document = parser.parseInput(text, "");
    List<Source> items = new ArrayList<>();
    for (Element item : document.select("newsItem, *|newsItem")) {
      String body = body(item);
      if (!body.isBlank()) {
        String name = "%s, item %d".formatted(source, items.size() + 1);
        byte[] bytes = item.outerHtml().getBytes(StandardCharsets.UTF_8);
        items.add(new Source.Item(name, bytes, body, metadata(item)));
      }
    }
    if (items.isEmpty()) {
      throw new IntakeException(
          Fault.FEED, source, "is NewsML without an item of text; pictures and packages have none");
    }
    return items;
  }

  private static String body(Element item) {
    List<String> paragraphs = new ArrayList<>();
    Element inline = first(item, "inlineXML");
    if (inline != null) {
      for (Element paragraph : inline.select("p, *|p")) {
        if (!paragraph.text().isBlank()) {
          paragraphs.add(paragraph.text());
        }
      }
      return paragraphs.isEmpty() ? inline.text() : String.join("\n\n", paragraphs);
    }
    Element data = first(item, "inlineData");
    return data == null ? "" : data.wholeText();
  }

  private static Metadata metadata(Element item) {
    return Metadata.none()
        .with(Field.TITLE, text(first(item, "headline")), "newsml headline")
        .with(Field.BYLINE, text(first(item, "by")), "newsml by")
        .with(Field.OUTLET, named(first(item, "provider")), "newsml provider")
        .with(Field.PUBLISHED, text(first(item, "firstCreated")), "newsml firstCreated")
        .with(Field.PUBLISHED, text(first(item, "versionCreated")), "newsml versionCreated")
        .with(Field.URL, attribute(first(item, "remoteContent"), "href"), "newsml")
        .with(Field.LANGUAGE, attribute(first(item, "contentMeta > language"), "tag"), "newsml");
  }

  private static @Nullable Element first(Element item, String name) {
    Element plain = item.selectFirst(name);
    return plain != null ? plain : item.selectFirst("*|" + name.replace("> ", "> *|"));
  }

  private static @Nullable String text(@Nullable Element element) {
    return element == null ? null : element.text();
  }

  /** A provider is named by a name in it, else by its literal or its code. */
  private static @Nullable String named(@Nullable Element provider) {
    if (provider == null) {
      return null;
    }
    Element name = first(provider, "name");
    if (name != null) {
      return name.text();
    }
    return provider.hasAttr("literal") ? provider.attr("literal") : provider.attr("qcode");
  }

  private static @Nullable String attribute(@Nullable Element element, String name) {
    return element == null || !element.hasAttr(name) ? null : element.attr(name);
  }
}
