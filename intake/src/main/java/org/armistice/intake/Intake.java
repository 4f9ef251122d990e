package org.armistice.intake;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.armistice.record.ContentId;
import org.armistice.record.Published;
import org.armistice.record.Report;
import org.armistice.record.Span;
import org.jspecify.annotations.Nullable;

/** Takes in one report: bytes become a text with its metadata. Thread-safe. */
public final class Intake {
  private final Metadata options;

  private Intake(Metadata options) {
    this.options = options;
  }

  /** Takes the reports' own word for everything. */
  public static Intake plain() {
    return new Intake(Metadata.none());
  }

  /**
   * @param options what the user says of all reports; it wins over what files and pages say
   * @throws IntakeException where an option is no date, zone or kind
   */
  public static Intake with(Metadata options) throws IntakeException {
    published("options", options, new ArrayList<>());
    kind("options", options);
    return new Intake(options);
  }

  /**
   * @throws IntakeException where the source cannot be read, is no text, or says what cannot be
   */
  public ReportText take(Source source) throws IntakeException {
    byte[] bytes = source.bytes();
    if (source instanceof Source.Post post) {
      return post(post, options.over(post.metadata()));
    }
    String raw = TextBytes.decode(source.name(), bytes).replace("\r\n", "\n").replace('\r', '\n');
    Metadata metadata;
    String body;
    if (Page.is(source.name(), raw)) {
      Page page = Page.read(source.name(), raw);
      metadata = options.over(page.metadata());
      body = page.text();
    } else {
      Limits.check(source.name(), raw);
      HeaderBlock header = HeaderBlock.read(source.name(), raw);
      metadata = options.over(header.metadata());
      body = header.body();
    }
    String clean = clean(body);
    if (clean.isEmpty()) {
      throw new IntakeException(
          Fault.NO_TEXT, source.name(), "has no text in it; give a file with the text of a report");
    }
    String text = withTitle(clean, metadata.text(Field.TITLE));
    Limits.check(source.name(), text);
    return new ReportText(report(source.name(), bytes, metadata, text), text);
  }

  private static ReportText post(Source.Post post, Metadata metadata) throws IntakeException {
    String text = clean(post.text());
    if (text.isEmpty()) {
      throw new IntakeException(
          Fault.NO_TEXT, post.name(), "has no text; leave posts of pictures alone out");
    }
    Limits.check(post.name(), text);
    return new ReportText(report(post.name(), post.bytes(), metadata, text), text);
  }

  private static Report report(String source, byte[] bytes, Metadata metadata, String text)
      throws IntakeException {
    List<String> warnings = new ArrayList<>();
    Published published = published(source, metadata, warnings);
    if (metadata.get(Field.OUTLET) == null) {
      warnings.add(
          "no outlet: what the text says in its own voice has no name behind it; give --outlet");
    }
    String language = metadata.text(Field.LANGUAGE);
    if (language != null && !language.toLowerCase(Locale.ROOT).startsWith("en")) {
      warnings.add(
          "the report's language is given as "
              + Quoted.of(language)
              + "; only English is read, so what follows may be wrong or empty");
    }
    List<String> origins = new ArrayList<>(metadata.origins());
    if (language == null) {
      origins.add("language=assumed");
    }
    String sha256 = ContentId.sha256(bytes);
    String title = metadata.text(Field.TITLE);
    return new Report(
        ContentId.of("report", sha256),
        kind(source, metadata),
        metadata.text(Field.OUTLET),
        title,
        metadata.text(Field.BYLINE),
        metadata.text(Field.URL),
        language == null ? "en" : language,
        published,
        sha256,
        Report.Sensitivity.PUBLIC,
        origins,
        warnings,
        titleSpan(text, title));
  }

  /**
   * A date that a person wrote wrongly is refused; one that a page writes strangely is left out
   * with a warning, because nobody can mend the page.
   */
  private static @Nullable Published published(
      String source, Metadata metadata, List<String> warnings) throws IntakeException {
    Metadata.Value zone = metadata.get(Field.ZONE);
    if (zone != null) {
      requireZone(source, zone);
    }
    Metadata.Value date = metadata.get(Field.PUBLISHED);
    if (date == null) {
      warnings.add(
          "no publication date: relative times stay unresolved; give --published 2020-10-12");
      return null;
    }
    try {
      Published published = PublishedDate.parse(date.text(), zone == null ? null : zone.text());
      if (published.instant() != null && zone == null) {
        warnings.add(
            "no time zone: the day of publication is taken from %s as it stands; give --zone where the place of publication has another day"
                .formatted(Quoted.of(date.text())));
      }
      return published;
    } catch (IllegalArgumentException e) {
      if (writtenByPerson(date)) {
        throw new IntakeException(
            Fault.DATE, source, "published (%s): %s".formatted(date.origin(), e.getMessage()));
      }
      warnings.add(
          "the page's date %s (%s) is not understood: relative times stay unresolved; give --published 2020-10-12"
              .formatted(Quoted.of(date.text()), date.origin()));
      return null;
    }
  }

  private static void requireZone(String source, Metadata.Value zone) throws IntakeException {
    try {
      ZoneId.of(zone.text());
    } catch (DateTimeException e) {
      throw new IntakeException(
          Fault.ZONE,
          source,
          "zone (%s): %s is no time zone; write it as Asia/Kabul or +04:30"
              .formatted(zone.origin(), Quoted.of(zone.text())));
    }
  }

  private static boolean writtenByPerson(Metadata.Value value) {
    return value.origin().equals("option") || value.origin().equals("header");
  }

  private static Report.Kind kind(String source, Metadata metadata) throws IntakeException {
    Metadata.Value kind = metadata.get(Field.KIND);
    if (kind == null) {
      return Report.Kind.NEWS;
    }
    String wanted = kind.text().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
    for (Report.Kind known : Report.Kind.values()) {
      if (known.name().equals(wanted)) {
        return known;
      }
    }
    throw new IntakeException(
        Fault.KIND,
        source,
        "kind (%s): %s is no kind of report; write one of %s"
            .formatted(
                kind.origin(),
                Quoted.of(kind.text()),
                Arrays.toString(Report.Kind.values()).toLowerCase(Locale.ROOT)));
  }

  /** No space at line ends, no empty lines around the text, no control characters. */
  private static String clean(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ")
        .replaceAll("(?<![ \\t])[ \\t]+\n", "\n")
        .strip();
  }

  /** The title stands at the head of the text, unless it already does within the first lines. */
  private static String withTitle(String text, @Nullable String title) {
    if (title == null || titleStart(text, title) >= 0) {
      return text;
    }
    return title + "\n\n" + text;
  }

  private static List<Span> titleSpan(String text, @Nullable String title) {
    if (title == null) {
      return List.of();
    }
    int unit = titleStart(text, title);
    int start = text.codePointCount(0, unit);
    return List.of(new Span(start, start + title.codePointCount(0, title.length()), title));
  }

  /** Where the title stands as a line of its own among the first lines; -1 where it does not. */
  private static int titleStart(String text, String title) {
    int start = 0;
    for (int line = 0; line < 6 && start <= text.length(); line++) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (text.substring(start, end).equals(title)) {
        return start;
      }
      start = end + 1;
    }
    return -1;
  }
}
