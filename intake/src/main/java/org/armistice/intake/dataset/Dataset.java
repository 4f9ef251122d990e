package org.armistice.intake.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A dataset of events or agreements, with the columns that are looked at. */
public enum Dataset {
  ACLED(
      "ACLED",
      new Columns(
          "event_id_cnty",
          "event_date",
          null,
          List.of("location"),
          "admin1",
          "country",
          "latitude",
          "longitude",
          "sub_event_type",
          List.of("actor1", "actor2"),
          "fatalities"),
      "event_id_cnty",
      "sub_event_type"),
  UCDP(
      "UCDP GED",
      new Columns(
          "relid",
          "date_start",
          "date_end",
          List.of("where_coordinates"),
          "adm_1",
          "country",
          "latitude",
          "longitude",
          "type_of_violence",
          List.of("side_a", "side_b"),
          "best"),
      "relid",
      "where_prec"),
  POLECAT(
      "POLECAT",
      new Columns(
          "event id",
          "event date",
          null,
          List.of("city", "placename"),
          "province",
          "country",
          "latitude",
          "longitude",
          "event type",
          List.of("actor name", "recipient name"),
          null),
      "event id",
      "quad code"),
  ICEWS(
      "ICEWS",
      new Columns(
          "event id",
          "event date",
          null,
          List.of("city"),
          "province",
          "country",
          "latitude",
          "longitude",
          "event text",
          List.of("source name", "target name"),
          null),
      "event id",
      "cameo code"),
  GDELT(
      "GDELT",
      new Columns(
          "globaleventid",
          "sqldate",
          null,
          List.of("actiongeo_fullname"),
          null,
          null,
          "actiongeo_lat",
          "actiongeo_long",
          "eventcode",
          List.of("actor1name", "actor2name"),
          null),
      "globaleventid",
      "sqldate"),
  PAX(
      "PA-X",
      new Columns("agtid", "dat", null, List.of(), null, "con", null, null, "agt", List.of(), null),
      "agtid",
      "dat");

  private final String label;
  private final Columns columns;
  private final List<String> marks;

  Dataset(String label, Columns columns, String... marks) {
    this.label = label;
    this.columns = columns;
    this.marks = List.of(marks);
  }

  /**
   * Names of columns in lower case; {@code null} where the dataset has none such.
   *
   * @param last day, where it is another column than the first
   * @param places the first that is filled is taken
   */
  record Columns(
      String id,
      String first,
      @Nullable String last,
      List<String> places,
      @Nullable String region,
      @Nullable String country,
      @Nullable String latitude,
      @Nullable String longitude,
      String what,
      List<String> who,
      @Nullable String killed) {}

  /** As people call it. */
  public String label() {
    return label;
  }

  Columns columns() {
    return columns;
  }

  /** By the names of the columns of a file, in whatever case; empty where it is none of them. */
  static Optional<Dataset> ofHeader(List<String> names) {
    List<String> lower = names.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    return Arrays.stream(values()).filter(dataset -> lower.containsAll(dataset.marks)).findFirst();
  }
}
