package org.armistice.intake;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A feed, RSS or Atom: each item is a report of what the feed itself says of it, a summary or the
 * whole text. No address is followed, and a feed that declares a document type is refused.
 */
final class Feed {
  private static final Pattern ROOT =
      Pattern.compile(
          "(?is)\\s*(<\\?[^>]*\\?>\\s*|<!--((?!-->).)*+-->\\s*+)*+<(rss|feed|rdf:rdf)[\\s>].*");
  private static final Pattern BEGIN = Pattern.compile("<(item|entry)[\\s>]");
  private static final int LOOKED_AT = 4096;
  private static final int MOST_ITEMS = 100_000;

  private Feed() {}

  static boolean is(String text) {
    String start = text.substring(0, Math.min(LOOKED_AT, text.length()));
    return ROOT.matcher(start).matches()
        || start.contains("<!DOCTYPE") && start.matches("(?is).*<(rss|feed|rdf:rdf)[\\s>].*");
  }

  static List<Source> items(String source, String text) throws IntakeException {
    List<Source> items = anyItems(source, text);
    if (items.isEmpty()) {
      throw wrong(source, "is a feed without items");
    }
    return items;
  }

  /** The same, where none is no mistake. */
  static List<Source> anyItems(String source, String text) throws IntakeException {
    SyndFeed feed;
    try {
      SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
      input.setAllowDoctypes(false);
      feed = input.build(new StringReader(text));
    } catch (FeedException | RuntimeException | StackOverflowError e) {
      throw wrong(
          source,
          "is no feed that can be read (" + Quoted.of(String.valueOf(e.getMessage())) + ")");
    }
    List<String> slices = slices(text);
    boolean sliced = slices.size() == feed.getEntries().size();
    List<Source> items = new ArrayList<>();
    for (SyndEntry entry : feed.getEntries()) {
      String own = sliced ? slices.get(items.size()) : null;
      if (items.size() >= MOST_ITEMS) {
        throw wrong(source, "has more than %,d items; split it".formatted(MOST_ITEMS));
      }
      items.add(item("%s, item %d".formatted(source, items.size() + 1), feed, entry, own));
    }
    return items;
  }

  private static Source item(String name, SyndFeed feed, SyndEntry entry, @Nullable String slice) {
    String text = text(entry);
    String link = entry.getLink() == null ? entry.getUri() : entry.getLink();
    String row =
        slice == null
            ? String.join("\u001f", String.valueOf(link), String.valueOf(entry.getTitle()), text)
            : slice;
    Metadata metadata =
        Metadata.none()
            .with(Field.TITLE, plain(entry.getTitle()), "feed title")
            .with(Field.PUBLISHED, published(entry, slice), "feed date")
            .with(Field.OUTLET, plain(feed.getTitle()), "feed")
            .with(Field.BYLINE, entry.getAuthor(), "feed author")
            .with(Field.URL, link, "feed link")
            .with(Field.LANGUAGE, feed.getLanguage(), "feed language");
    String whole = text.isBlank() ? String.valueOf(plain(entry.getTitle())) : text;
    return new Source.Item(name, row.getBytes(StandardCharsets.UTF_8), whole, metadata);
  }

  /** The longest of what the item says: the whole text where it is there, else the summary. */
  private static String text(SyndEntry entry) {
    List<SyndContent> all = new ArrayList<>(entry.getContents());
    if (entry.getDescription() != null) {
      all.add(entry.getDescription());
    }
    String longest = "";
    for (SyndContent content : all) {
      String value = content.getValue() == null ? "" : content.getValue();
      String text = String.join("\n\n", PageText.paragraphs(Jsoup.parse(value)));
      longest = text.length() > longest.length() ? text : longest;
    }
    return longest;
  }

  private static @Nullable String plain(@Nullable String html) {
    return html == null ? null : Jsoup.parse(html).text();
  }

  /** As it stands in the feed, with its own zone, so that the day is that of the publisher. */
  private static @Nullable String published(SyndEntry entry, @Nullable String slice) {
    if (slice != null) {
      Document item = Jsoup.parse(slice, "", Parser.xmlParser());
      for (String tag : List.of("pubDate", "published", "dc|date", "updated")) {
        Element element = item.selectFirst(tag);
        if (element != null && understood(element.text())) {
          return element.text();
        }
      }
    }
    Date date =
        entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
    return date == null ? null : date.toInstant().toString();
  }

  private static boolean understood(String text) {
    try {
      PublishedDate.parse(text, null);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The items as they stand in the feed, whose bytes are kept. */
  private static List<String> slices(String text) {
    List<String> slices = new ArrayList<>();
    Matcher begin = BEGIN.matcher(text);
    int at = 0;
    while (begin.find(at)) {
      String close = "</" + begin.group(1) + ">";
      int end = text.indexOf(close, begin.end());
      if (end < 0) {
        break;
      }
      at = end + close.length();
      slices.add(text.substring(begin.start(), at));
    }
    return slices;
  }

  private static IntakeException wrong(String source, String what) {
    return new IntakeException(Fault.FEED, source, what);
  }
}
