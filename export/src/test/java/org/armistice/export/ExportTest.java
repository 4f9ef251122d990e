package org.armistice.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.armistice.incident.telling.Window;
import org.armistice.record.Coding;
import org.armistice.record.PloverEvent;
import org.armistice.record.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {
  private static String file(ExportFormat format, Sample... samples) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export.write(format, Arrays.stream(samples).map(Sample::dossier).iterator(), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Map<String, String> row(ExportFormat format, Sample sample) throws IOException {
    CSVFormat read =
        (format == ExportFormat.POLECAT ? TableForm.TABS : TableForm.COMMAS)
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();
    try (CSVParser rows = CSVParser.parse(new StringReader(file(format, sample)), read)) {
      return new LinkedHashMap<>(rows.getRecords().get(0).toMap());
    }
  }

  private static JsonNode feature(Sample sample) throws IOException {
    return new ObjectMapper().readTree(file(ExportFormat.GEOJSON, sample)).path("features").get(0);
  }

  @Test
  void csv_hasPrecisionAndWordsInEachRow() throws IOException {
    assertThat(row(ExportFormat.CSV, new Sample()))
        .containsEntry("first_day", "2020-10-12")
        .containsEntry("ucdp_date_prec", "1")
        .containsEntry("place_as_told", "near Lashkar Gah")
        .containsEntry("ucdp_where_prec", "2")
        .containsEntry("latitude", "31.59")
        .containsEntry("evidence", "Example News, 2020-10-13: \"conducted strikes\"");
  }

  @Test
  void notStated_isEmptyAndNeverZero() throws IOException {
    assertThat(row(ExportFormat.ACLED, new Sample())).containsEntry("fatalities", "");
    assertThat(row(ExportFormat.UCDP, new Sample()))
        .containsEntry("best", "")
        .containsEntry("deaths_b", "");
  }

  @Test
  void region_isNoPoint() throws IOException {
    Sample sample = new Sample();
    sample.place = Sample.REGION;
    assertThat(feature(sample).path("geometry").isNull()).isTrue();
    assertThat(feature(sample).at("/properties/place").asText()).isEqualTo("Helmand");
    assertThat(feature(sample).at("/properties/ucdp_where_prec").asInt()).isEqualTo(4);
    assertThat(row(ExportFormat.ACLED, sample))
        .containsEntry("latitude", "")
        .containsEntry("admin1", "Helmand")
        .containsEntry("country", "Afghanistan")
        .containsEntry("geo_precision", "3");
  }

  @Test
  void town_isAPointWithItsPrecision() throws IOException {
    JsonNode feature = feature(new Sample());
    assertThat(feature.at("/geometry/coordinates/0").asDouble()).isEqualTo(64.36);
    assertThat(feature.at("/geometry/coordinates/1").asDouble()).isEqualTo(31.59);
    assertThat(feature.at("/properties/acled_geo_precision").asInt()).isEqualTo(2);
  }

  @Test
  void rivalCounts_standBesideEachOther() throws IOException {
    Sample sample = new Sample().killed(12L, null, "the governor").killed(5L, null, "Taliban");
    assertThat(row(ExportFormat.CSV, sample))
        .containsEntry("killed", "12 (the governor); 5 (Taliban)")
        .containsEntry("killed_low", "5")
        .containsEntry("killed_high", "12");
    assertThat(row(ExportFormat.UCDP, sample))
        .containsEntry("best", "")
        .containsEntry("low", "5")
        .containsEntry("high", "12");
    assertThat(row(ExportFormat.ACLED, sample)).containsEntry("fatalities", "5");
  }

  @Test
  void countsOfSides_areNotAddedUp() throws IOException {
    Sample sample = new Sample().killed(4L, "Taliban", null).killed(3L, "civilians", null);
    assertThat(row(ExportFormat.UCDP, sample))
        .containsEntry("deaths_a", "")
        .containsEntry("deaths_b", "4")
        .containsEntry("deaths_civilians", "3")
        .containsEntry("best", "");
    assertThat(row(ExportFormat.ACLED, sample)).containsEntry("fatalities", "");
  }

  @Test
  void dayThatNobodyTold_isNoDate() throws IOException {
    Sample sample = new Sample();
    sample.window = Window.impliedBy(LocalDate.of(2020, 10, 13));
    assertThat(row(ExportFormat.ACLED, sample))
        .containsEntry("event_date", "")
        .containsEntry("time_precision", "")
        .hasEntrySatisfying("notes", notes -> assertThat(notes).contains("day not told"));
    assertThat(row(ExportFormat.POLECAT, sample)).containsEntry("Event Date", "");
    assertThat(row(ExportFormat.CSV, sample)).containsEntry("day_told", "false");
  }

  @Test
  void weekAndMonth_haveTheirPrecision() {
    assertThat(days(1)).containsExactly(1, 1);
    assertThat(days(6)).containsExactly(2, 2);
    assertThat(days(7)).containsExactly(3, 2);
    assertThat(days(31)).containsExactly(4, 3);
    assertThat(days(366)).containsExactly(5, null);
    assertThat(days(700)).containsExactly(null, null);
  }

  private static List<Integer> days(int length) {
    LocalDate first = LocalDate.of(2020, 1, 1);
    Days days = new Days(new Window(first, first.plusDays(length - 1), true));
    return Arrays.asList(days.ucdp(), days.acled());
  }

  @Test
  void acled_namesTypesAndCodes() throws IOException {
    assertThat(row(ExportFormat.ACLED, new Sample()))
        .containsEntry("disorder_type", "Political violence")
        .containsEntry("event_type", "Explosions/Remote violence")
        .containsEntry("sub_event_type", "Air/drone strike")
        .containsEntry("inter1", "8")
        .containsEntry("inter2", "2")
        .containsEntry("interaction", "28")
        .hasSize(31);
  }

  @Test
  void ucdp_hasItsColumns() throws IOException {
    assertThat(row(ExportFormat.UCDP, new Sample()))
        .containsEntry("type_of_violence", "1")
        .containsEntry("dyad_name", "United States forces - Taliban")
        .containsEntry("priogrid_gid", "175449")
        .hasSize(49);
  }

  @Test
  void polecat_hasItsFortyColumns() throws IOException {
    assertThat(row(ExportFormat.POLECAT, new Sample()))
        .containsEntry("Event Type", "ASSAULT")
        .containsEntry("Quad Code", "MATERIAL CONFLICT")
        .containsEntry("Actor Country", "USA")
        .containsEntry("Primary Recipient Sector", "REB")
        .containsEntry("GeoNames ID", "1")
        .hasSize(40);
  }

  @Test
  void whatADatasetHasNoPlaceFor_isLeftOutAndCounted() throws IOException {
    Sample talks = new Sample();
    talks.coding = new Coding(PloverEvent.CONSULT, "visit", null, null);
    for (ExportFormat format : List.of(ExportFormat.ACLED, ExportFormat.UCDP)) {
      assertThat(
              Export.write(
                  format, List.of(talks.dossier()).iterator(), new ByteArrayOutputStream()))
          .isEqualTo(new Export.Written(0, 0, 1, 0));
    }
  }

  @Test
  void cellThatBeginsAFormula_isText() throws IOException {
    Sample sample = new Sample();
    sample.outlet = "=HYPERLINK(\"https://bad.example\")";
    assertThat(row(ExportFormat.CSV, sample).get("outlets")).startsWith("'=HYPERLINK");
    for (String start : List.of("=", "+", "-", "@", "\t", "\r", "\uFF1D")) {
      assertThat(Guard.cell(start + "1+A1")).startsWith("'");
    }
    assertThat(Guard.cell(-64.36)).isEqualTo("-64.36");
    assertThat(Guard.cell("+4")).isEqualTo("+4");
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void sealed_neverLeaves(ExportFormat format) throws IOException {
    Sample sealed = new Sample();
    sealed.sensitivity = Report.Sensitivity.SEALED;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export.Written written = Export.write(format, List.of(sealed.dossier()).iterator(), out);
    assertThat(written).isEqualTo(new Export.Written(0, 1, 0, 0));
    assertThat(out.toString(StandardCharsets.UTF_8))
        .doesNotContain("Lashkar", "Taliban", "incident-1");
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void incidentOfAReportThatIsNotGiven_doesNotLeave(ExportFormat format) throws IOException {
    Sample unknown = new Sample();
    unknown.reportGiven = false;
    assertThat(
            Export.write(
                format, List.of(unknown.dossier()).iterator(), new ByteArrayOutputStream()))
        .isEqualTo(new Export.Written(0, 1, 0, 0));
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void restricted_isCounted(ExportFormat format) throws IOException {
    Sample restricted = new Sample();
    restricted.sensitivity = Report.Sensitivity.RESTRICTED;
    assertThat(
            Export.write(
                format, List.of(restricted.dossier()).iterator(), new ByteArrayOutputStream()))
        .isEqualTo(new Export.Written(1, 0, 0, 1));
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void sameIncidents_giveTheSameBytes(ExportFormat format) throws IOException {
    Sample sample = new Sample().killed(null, null, null);
    assertThat(file(format, sample, sample)).isEqualTo(file(format, sample, sample));
    assertThat(ExportFormat.ofLabel(format.label())).contains(format);
  }

  @Test
  void jsonLines_holdTheIncidentItsPlaceAndItsReports() throws IOException {
    JsonNode line = new ObjectMapper().readTree(file(ExportFormat.JSONL, new Sample()));
    assertThat(line.at("/incident/id").asText()).isEqualTo("incident-1");
    assertThat(line.at("/incident/window/earliest").asText()).isEqualTo("2020-10-12");
    assertThat(line.at("/place/name").asText()).isEqualTo("Lashkar Gah");
    assertThat(line.at("/reports/0/published/date").asText()).isEqualTo("2020-10-13");
  }

  @Test
  void hxl_hasATagForEachColumn() throws IOException {
    List<String> lines = file(ExportFormat.HXL, new Sample()).lines().toList();
    assertThat(lines.get(1)).startsWith("\"#event+id\",\"#event+type\",");
    assertThat(HxlTable.TAGS)
        .hasSameSizeAs(HxlTable.COLUMNS)
        .allMatch(tag -> tag.matches("#[a-z]+[12]?(\\+[a-z]+)*"));
    assertThat(lines.get(2)).startsWith("incident-1,ASSAULT,");
  }

  @Test
  void jsonLd_isClaimsWithTheirAppearances_andNoVerdict() throws IOException {
    JsonNode root =
        new ObjectMapper().readTree(file(ExportFormat.JSONLD, new Sample(), new Sample()));
    assertThat(root.at("/@context/@vocab").asText()).isEqualTo("https://schema.org/");
    assertThat(root.path("@graph")).hasSize(2);
    JsonNode claim = root.at("/@graph/0");
    assertThat(claim.path("@type").asText()).isEqualTo("Claim");
    assertThat(claim.at("/appearance/0/url").asText()).isEqualTo("https://news.example/1");
    assertThat(claim.at("/firstAppearance/datePublished").asText()).isEqualTo("2020-10-13");
    assertThat(root.toString()).doesNotContain("ClaimReview", "Rating");
  }

  @Test
  void brief_footnotesEverySentenceToItsWords() throws IOException {
    Sample sample = new Sample().killed(12L, null, "the governor");
    String markdown = file(ExportFormat.MARKDOWN, sample);
    assertThat(markdown)
        .contains("- When: 2020-10-12.[^1-1]")
        .contains("- Where: near Lashkar Gah.[^1-1]")
        .contains("- killed: 12 (the governor).[^1-1]")
        .contains(
            "[^1-1]: Example News, \u201cStrikes near Lashkar Gah\u201d, 2020-10-13,"
                + " https://news.example/1: \u201cconducted strikes\u201d");
    assertThat(markdown.lines().filter(line -> line.startsWith("- ")))
        .allMatch(line -> line.matches(".*(\\[\\^1-\\d+])+"));
    String page = file(ExportFormat.HTML, sample);
    assertThat(page)
        .contains("<li>When: 2020-10-12.<sup><a href=\"#n1-1\">1</a></sup></li>")
        .contains("<li id=\"n1-1\">Example News")
        .endsWith("</body></html>\n");
  }

  @Test
  void wordsOfAReport_areNeitherMarksNorTags() throws IOException {
    Sample sample = new Sample();
    sample.title = "<script>alert(1)</script> [x](javascript:y)";
    assertThat(file(ExportFormat.HTML, sample)).doesNotContain("<script>");
    assertThat(file(ExportFormat.MARKDOWN, sample)).doesNotContain("<script>", "[x](");
  }
}
