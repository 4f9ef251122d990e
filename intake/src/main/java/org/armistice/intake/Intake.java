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
    if (source instanceof Source.Item item) {
      return item(item, options.over(item.metadata()));
    }
    Content content = Content.read(source.name(), bytes, WebArchive.charset(source));
    Metadata told = source instanceof Source.Archived page ? page.metadata() : Metadata.none();
    Metadata metadata = options.over(told).over(content.metadata());
    String body = content.body();
    String clean = clean(body);
    if (clean.isEmpty()) {
      throw new IntakeException(
          Fault.NO_TEXT, source.name(), "has no text in it; give a file with the text of a report");
    }
    String text = withTitle(clean, metadata.text(Field.TITLE));
    Limits.check(source.name(), text);
    return new ReportText(report(source.name(), bytes, metadata, text), text);
  }

  private static ReportText item(Source.Item item, Metadata metadata) throws IntakeException {
    String clean = clean(item.text());
    if (clean.isEmpty()) {
      throw new IntakeException(
          Fault.NO_TEXT, item.name(), "has no text; leave posts of pictures alone out");
    }
    String text = withTitle(clean, metadata.text(Field.TITLE));
    Limits.check(item.name(), text);
    return new ReportText(report(item.name(), item.bytes(), metadata, text), text);
  }

  private static Report report(String source, byte[] bytes, Metadata metadata, String text)
      throws IntakeException {
    List<String> warnings = new ArrayList<>();
    Published published = published(source, metadata, warnings);
    if (metadata.get(Field.OUTLET) == null) {
      warnings.add(
          "no outlet: what the text says in its own voice has no name behind it; give --outlet");
    }
    String language = language(source, metadata, text, warnings);
    List<String> origins = new ArrayList<>(metadata.origins());
    if (metadata.get(Field.LANGUAGE) == null) {
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

  /**
   * The words of the text decide, before what a page says of itself, which often is wrong; a
   * person's word decides before both.
   *
   * @return {@code null} where nobody says so; then it is English or too short to tell
   */
  private static @Nullable String language(
      String source, Metadata metadata, String text, List<String> warnings) throws IntakeException {
    Metadata.Value given = metadata.get(Field.LANGUAGE);
    boolean givenEnglish = given != null && isEnglish(given);
    if (given != null && givenEnglish && given.origin().equals("option")) {
      return given.text();
    }
    String recognised = Language.of(text);
    boolean english = Language.isEnglish(recognised);
    boolean saidNot = given != null && !givenEnglish;
    if (recognised == null ? saidNot : !english) {
      throw new IntakeException(
          Fault.LANGUAGE,
          source,
          "is not in English (%s) and is set aside, since only English is read; --language en reads it all the same"
              .formatted(
                  recognised == null
                      ? "its language is given as " + Quoted.of(given == null ? "" : given.text())
                      : recognised));
    }
    if (given != null && !givenEnglish) {
      warnings.add(
          "the report's language is given as %s, but its words are English"
              .formatted(Quoted.of(given.text())));
      return "en";
    }
    return given == null ? null : given.text();
  }

  private static boolean isEnglish(Metadata.Value language) {
    return language.text().toLowerCase(Locale.ROOT).startsWith("en");
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
