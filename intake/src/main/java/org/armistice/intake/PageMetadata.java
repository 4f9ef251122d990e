package org.armistice.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * What a page itself says of its publication: the title as its article prints it, JSON-LD, then
 * Open Graph, article, Dublin Core and the older meta names, then its {@code time} and {@code
 * title}.
 */
final class PageMetadata {
  /** A place in a page that may hold a field: a CSS query and the attribute to read. */
  private record Place(Field field, Evaluator query, String attribute, boolean isMeta) {
    Place(Field field, String query, String attribute) {
      this(field, QueryParser.parse(query), attribute, query.startsWith(META));
    }
  }

  private static final String META = "meta";

  private static final List<Place> PLACES =
      List.of(
          meta(Field.PUBLISHED, "article:published_time"),
          meta(Field.PUBLISHED, "og:article:published_time"),
          meta(Field.PUBLISHED, "datePublished"),
          meta(Field.PUBLISHED, "dcterms.issued"),
          meta(Field.PUBLISHED, "dcterms.created"),
          meta(Field.PUBLISHED, "dc.date.issued"),
          meta(Field.PUBLISHED, "dcterms.date"),
          meta(Field.PUBLISHED, "dc.date"),
          meta(Field.PUBLISHED, "parsely-pub-date"),
          meta(Field.PUBLISHED, "sailthru.date"),
          meta(Field.PUBLISHED, "citation_publication_date"),
          meta(Field.PUBLISHED, "publish-date"),
          meta(Field.PUBLISHED, "pubdate"),
          meta(Field.PUBLISHED, "date"),
          new Place(Field.PUBLISHED, "article time[datetime], time[pubdate]", "datetime"),
          new Place(Field.PUBLISHED, "time[datetime][class~=(?i)date|publish|posted]", "datetime"),
          meta(Field.OUTLET, "og:site_name"),
          meta(Field.OUTLET, "dcterms.publisher"),
          meta(Field.OUTLET, "dc.publisher"),
          meta(Field.OUTLET, "application-name"),
          meta(Field.TITLE, "og:title"),
          meta(Field.TITLE, "dcterms.title"),
          meta(Field.TITLE, "dc.title"),
          new Place(Field.TITLE, "h1", ""),
          new Place(Field.TITLE, "title", ""),
          meta(Field.BYLINE, "author"),
          meta(Field.BYLINE, "dcterms.creator"),
          meta(Field.BYLINE, "dc.creator"),
          meta(Field.BYLINE, "parsely-author"),
          meta(Field.URL, "og:url"),
          new Place(Field.URL, "link[rel=canonical]", "href"),
          new Place(Field.LANGUAGE, "html[lang]", "lang"),
          meta(Field.LANGUAGE, "dcterms.language"),
          meta(Field.LANGUAGE, "dc.language"),
          meta(Field.LANGUAGE, "og:locale"));

  /** Elements that print the day of publication for people. */
  private static final String PRINTED =
      "[class~=(?i)(^|[-_ ])(date|published|pubdate|dateline|posted|timestamp)([-_ ]|$)], time";

  private static final Evaluator PRINTED_DAYS = QueryParser.parse(PRINTED);
  private static final Evaluator HEADLINE = QueryParser.parse("article h1, main h1");

  private static final Pattern SITE_BEFORE =
      Pattern.compile("[^-\u2013\u2014]+ [-\u2013\u2014] (.+)");

  private static final Pattern SITE = Pattern.compile("(.+) [-\u2013\u2014] [^-\u2013\u2014]+");

  private static final Pattern DAY =
      Pattern.compile(
          "(?i)\\b(\\d{1,2} \\p{L}{3,9} \\d{4}|\\p{L}{3,9} \\d{1,2},"
              + " \\d{4}|\\d{4}-\\d{2}-\\d{2})\\b");

  private PageMetadata() {}

  private static Place meta(Field field, String name) {
    String query =
        "meta[property=%1$s][content], meta[name=%1$s][content], meta[itemprop=%1$s][content]";
    return new Place(field, query.formatted(name), "content");
  }

  static Metadata read(Document page) {
    Element printed = page.selectFirst(HEADLINE);
    Metadata metadata =
        Metadata.none()
            .with(Field.TITLE, printed == null ? null : printed.text(), "h1")
            .over(JsonLd.read(page));
    List<Element> metas = List.copyOf(page.getElementsByTag(META));
    for (Place place : PLACES) {
      Element element = first(place, metas, page);
      if (element == null) {
        continue;
      }
      String text = place.attribute().isEmpty() ? element.text() : element.attr(place.attribute());
      String name = element.hasAttr("property") ? element.attr("property") : element.attr("name");
      if (element.normalName().equals("title")) {
        text = withoutSite(text, page.body().text());
      }
      metadata =
          metadata.with(place.field(), text, (element.normalName() + " " + name).stripTrailing());
    }
    return metadata.with(Field.PUBLISHED, printedDay(page), "printed");
  }

  /** Most places are meta tags, for each of which the whole page need not be walked through. */
  private static @Nullable Element first(Place place, List<Element> metas, Document page) {
    if (!place.isMeta()) {
      return page.selectFirst(place.query());
    }
    for (Element meta : metas) {
      if (meta.is(place.query())) {
        return meta;
      }
    }
    return null;
  }

  /** A day that the page prints and that has one meaning; {@code null} where it prints none. */
  private static @Nullable String printedDay(Document page) {
    for (Element element : page.select(PRINTED_DAYS)) {
      Matcher day = DAY.matcher(element.text());
      if (day.find() && isDay(day.group())) {
        return day.group();
      }
    }
    return null;
  }

  private static boolean isDay(String text) {
    try {
      PublishedDate.parse(text, null);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * Pages name their site behind an upright line, or behind or before a dash that the article has
   * not.
   */
  private static String withoutSite(String title, String printed) {
    int line = title.lastIndexOf(" | ");
    if (line > 0) {
      return title.substring(0, line);
    }
    if (!printed.contains(title)) {
      Matcher behind = SITE.matcher(title);
      if (behind.matches() && printed.contains(behind.group(1))) {
        return behind.group(1);
      }
      Matcher before = SITE_BEFORE.matcher(title);
      if (before.matches() && printed.contains(before.group(1))) {
        return before.group(1);
      }
    }
    return title;
  }
}
