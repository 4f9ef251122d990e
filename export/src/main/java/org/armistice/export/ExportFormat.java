package org.armistice.export;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats in which incidents go out. */
public enum ExportFormat {
  CSV(
      "csv",
      "text/csv",
      "csv",
      "our own columns with the precision of each day and place, and the words in each row"),
  GEOJSON(
      "geojson",
      "application/geo+json",
      "geojson",
      "a map: points of towns and named spots; regions and countries without a point"),
  JSONL(
      "jsonl",
      "application/x-ndjson",
      "jsonl",
      "everything: one JSON object a line with the incident, its place and its reports"),
  ACLED(
      "acled",
      "text/csv",
      "csv",
      "the columns of ACLED, for incidents that ACLED has a sub-event for"),
  UCDP(
      "ucdp",
      "text/csv",
      "csv",
      "the columns of the UCDP Georeferenced Event Dataset, for armed force"),
  POLECAT(
      "polecat",
      "text/tab-separated-values",
      "tsv",
      "the columns of POLECAT in PLOVER codes, parted by tabs"),
  HXL("hxl", "text/csv", "csv", "a table with a row of HXL tags, for humanitarian tools"),
  JSONLD(
      "jsonld",
      "application/ld+json",
      "jsonld",
      "claims of schema.org with the reports in which they appear"),
  PARQUET(
      "parquet",
      "application/vnd.apache.parquet",
      "parquet",
      "the columns of csv with their types, for DuckDB, pandas and R"),
  MARKDOWN(
      "markdown",
      "text/markdown",
      "md",
      "a brief of each incident, every sentence footnoted to its words"),
  HTML("html", "text/html", "html", "the same briefs as one page to print");

  private final String label;
  private final String mediaType;
  private final String ending;
  private final String description;

  ExportFormat(String label, String mediaType, String ending, String description) {
    this.label = label;
    this.mediaType = mediaType;
    this.ending = ending;
    this.description = description;
  }

  /** As options and addresses name it, such as {@code geojson}. */
  public String label() {
    return label;
  }

  /** Such as {@code text/csv}; all are written in UTF-8. */
  public String mediaType() {
    return mediaType;
  }

  /** The usual ending of a file's name, without its dot. */
  public String ending() {
    return ending;
  }

  /** What it is, in a line for people. */
  public String description() {
    return description;
  }

  public static List<String> labels() {
    return Arrays.stream(values()).map(ExportFormat::label).toList();
  }

  /** By its label, in whatever case; empty where there is none such. */
  public static Optional<ExportFormat> ofLabel(String label) {
    String wanted = label.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> format.label.equals(wanted)).findFirst();
  }

  /** Whether it is text; what is none goes out as bytes only. */
  public boolean isText() {
    return this != PARQUET;
  }

  Form form(Appendable out) throws IOException {
    return switch (this) {
      case PARQUET -> throw new IllegalArgumentException(label + " is no text");
      case CSV -> new TableForm(TableForm.COMMAS, PlainTable.COLUMNS, dossier -> true, out);
      case GEOJSON -> new GeoJsonForm(out);
      case JSONL -> new LinesForm(out);
      case ACLED -> new TableForm(TableForm.COMMAS, AcledTable.COLUMNS, AcledTable::takes, out);
      case UCDP -> new TableForm(TableForm.COMMAS, UcdpTable.COLUMNS, UcdpTable::takes, out);
      case HXL ->
          new TableForm(TableForm.COMMAS, HxlTable.COLUMNS, HxlTable.TAGS, dossier -> true, out);
      case JSONLD -> new JsonLdForm(out);
      case MARKDOWN -> new MarkdownForm(out);
      case HTML -> new PageForm(out);
      case POLECAT -> new TableForm(TableForm.TABS, PolecatTable.COLUMNS, dossier -> true, out);
    };
  }
}
