package org.armistice.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.armistice.intake.Field;
import org.armistice.intake.IntakeException;
import org.armistice.intake.Mapping;
import org.armistice.intake.Metadata;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the user says of the reports; every command that takes reports takes these. */
final class MetadataOptions {
  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "when it was published: 2020-10-12 or 2020-10-12T18:30:00Z")
  private @Nullable String published;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "time zone of the place of publication: Asia/Kabul or +04:30")
  private @Nullable String zone;

  @Option(names = "--outlet", paramLabel = "NAME", description = "who published it")
  private @Nullable String outlet;

  @Option(names = "--title", paramLabel = "TEXT", description = "its headline")
  private @Nullable String title;

  @Option(names = "--url", paramLabel = "URL", description = "where it was published")
  private @Nullable String url;

  @Option(names = "--byline", paramLabel = "NAME", description = "who wrote it")
  private @Nullable String byline;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "news, statement, social-post, transcript, agreement-text or dataset-row")
  private @Nullable String kind;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "en reads it as English, whatever it looks like")
  private @Nullable String language;

  @Option(
      names = "--map",
      paramLabel = "FIELD=COLUMN",
      description =
          "the column of a table that holds text, published, title, outlet, url and so on")
  private Map<String, String> columns = new LinkedHashMap<>();

  /**
   * @throws IntakeException where what the user says of columns cannot be
   */
  Mapping mapping() throws IntakeException {
    return Mapping.of(columns);
  }

  Metadata metadata() {
    String origin = "option";
    return Metadata.none()
        .with(Field.PUBLISHED, published, origin)
        .with(Field.ZONE, zone, origin)
        .with(Field.OUTLET, outlet, origin)
        .with(Field.TITLE, title, origin)
        .with(Field.URL, url, origin)
        .with(Field.BYLINE, byline, origin)
        .with(Field.KIND, kind, origin)
        .with(Field.LANGUAGE, language, origin);
  }
}
