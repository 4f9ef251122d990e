package org.armistice.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.json.JsonArray;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every file is opened by a tool that people of the field open it with. */
class RealToolsTest {
  @TempDir private Path folder;

  private static List<Dossier> incidents() {
    Sample region = new Sample();
    region.place = Sample.REGION;
    region.outlet = "=HYPERLINK(\"https://bad.example\")";
    region.doer = "+Army, the \"Free\"\nof Helmand";
    return List.of(
        new Sample().killed(12L, null, "the governor").killed(5L, null, "Taliban").dossier(),
        region.dossier());
  }

  private Path file(ExportFormat format) throws Exception {
    Path file = folder.resolve("incidents." + format.ending());
    try (OutputStream out = Files.newOutputStream(file)) {
      Export.write(format, incidents().iterator(), out);
    }
    return file;
  }

  private static List<List<Object>> asked(String sql) throws Exception {
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckDb.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      List<List<Object>> rows = new ArrayList<>();
      while (found.next()) {
        List<Object> row = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          row.add(found.getObject(i));
        }
        rows.add(row);
      }
      return rows;
    }
  }

  @Test
  void gdal_drawsTheGeoJson() throws Exception {
    Tool.OGRINFO.needed();
    file(ExportFormat.GEOJSON);
    String told = Tool.OGRINFO.run(folder, "-al", "incidents.geojson");
    assertThat(told)
        .contains("Feature Count: 2")
        .contains("Geometry: Point")
        .contains("POINT (64.36 31.59)")
        .contains("WGS 84")
        .contains("first_day (Date) = 2020/10/12")
        .contains("ucdp_where_prec (Integer) = 4")
        .doesNotContain("ERROR", "Warning");
    assertThat(told.split("POINT \\(", -1)).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(names = {"CSV", "ACLED", "UCDP", "POLECAT", "HXL"})
  void duckDb_readsEveryTable_withAllItsColumns(ExportFormat format) throws Exception {
    Path file = file(format);
    List<List<Object>> rows = asked("select * from read_csv('%s', header = true)".formatted(file));
    assertThat(rows).hasSize(format == ExportFormat.HXL ? 3 : 2);
    int columns =
        switch (format) {
          case CSV -> PlainTable.COLUMNS.size();
          case ACLED -> AcledTable.COLUMNS.size();
          case UCDP -> UcdpTable.COLUMNS.size();
          case POLECAT -> PolecatTable.COLUMNS.size();
          case HXL -> HxlTable.COLUMNS.size();
          case GEOJSON, JSONL, JSONLD, PARQUET, MARKDOWN, HTML -> 0;
        };
    assertThat(rows).allMatch(row -> row.size() == columns);
  }

  @Test
  void duckDb_readsDaysAndDegreesOfTheCsv() throws Exception {
    Path file = file(ExportFormat.CSV);
    assertThat(
            asked(
                "select first_day, latitude, killed_low, done_by from read_csv('%s')"
                    .formatted(file)))
        .containsExactly(
            List.of(LocalDate.of(2020, 10, 12), 31.59, 5L, "United States forces"),
            java.util.Arrays.asList(
                LocalDate.of(2020, 10, 12), null, null, "'+Army, the \"Free\"\nof Helmand"));
  }

  @Test
  void duckDb_readsTheParquet_withItsTypes() throws Exception {
    Path file = file(ExportFormat.PARQUET);
    assertThat(
            asked(
                ("select typeof(first_day), typeof(latitude), typeof(killed_low), typeof(day_told),"
                        + " typeof(done_by), typeof(published) from '%s' limit 1")
                    .formatted(file)))
        .containsExactly(List.of("DATE", "DOUBLE", "BIGINT", "BOOLEAN", "VARCHAR[]", "DATE[]"));
    assertThat(
            asked(
                ("select first_day, latitude, killed_low, done_by[1], place, published[1], weapon"
                        + " from '%s'")
                    .formatted(file)))
        .containsExactly(
            java.util.Arrays.asList(
                LocalDate.of(2020, 10, 12),
                31.59,
                5L,
                "United States forces",
                "Lashkar Gah",
                LocalDate.of(2020, 10, 13),
                null),
            java.util.Arrays.asList(
                LocalDate.of(2020, 10, 12),
                null,
                null,
                "+Army, the \"Free\"\nof Helmand",
                "Helmand",
                LocalDate.of(2020, 10, 13),
                null));
    assertThat(asked("describe select * from '%s'".formatted(file)))
        .extracting(row -> row.get(0))
        .containsExactlyElementsOf(PlainTable.COLUMNS.stream().map(Column::name).toList());
  }

  @Test
  void duckDb_readsTheJsonLines() throws Exception {
    Path file = file(ExportFormat.JSONL);
    assertThat(asked("select incident.id, place.name from '%s'".formatted(file)))
        .containsExactly(List.of("incident-1", "Lashkar Gah"), List.of("incident-1", "Helmand"));
  }

  /** The vocabulary is named and not fetched, so that a processor needs no network. */
  @Test
  void jsonLdProcessor_expandsAndCompactsTheClaims() throws Exception {
    Path file = file(ExportFormat.JSONLD);
    JsonDocument document = JsonDocument.of(Files.newInputStream(file));
    JsonArray expanded = JsonLd.expand(document).get();
    assertThat(expanded).hasSize(2);
    assertThat(expanded.toString())
        .contains(
            "https://schema.org/Claim",
            "https://schema.org/appearance",
            "https://schema.org/datePublished",
            "urn:x-armistice:terms#standing");
    assertThat(JsonLd.flatten(document).get().toString()).contains("https://news.example/1");
    assertThat(JsonLd.toRdf(document).get().size()).isGreaterThan(10);
    JsonNode written = new ObjectMapper().readTree(file.toFile());
    assertThat(expanded.toString().split("\"@type\":\\[\"https://schema.org/Claim\"\\]", -1))
        .hasSize(written.path("@graph").size() + 1);
  }

  @ParameterizedTest
  @EnumSource(names = {"CSV", "ACLED", "UCDP", "HXL"})
  void libreOffice_opensEveryTable_andTakesNoCellForAFormula(ExportFormat format) throws Exception {
    Tool.SOFFICE.needed();
    file(format);
    Tool.SOFFICE.run(
        folder,
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        "--convert-to",
        "fods",
        "--outdir",
        folder.toString(),
        // commas, quotation marks, UTF-8, and formulas evaluated where there are any
        "--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,-1,true",
        "incidents.csv");
    Document sheet =
        Jsoup.parse(Files.readString(folder.resolve("incidents.fods")), "", Parser.xmlParser());
    assertThat(sheet.getElementsByAttribute("table:formula")).isEmpty();
    List<String> cells = sheet.getElementsByTag("table:table-cell").eachText();
    assertThat(cells).contains("incident-1", "Lashkar Gah");
    assertThat(cells).anyMatch(cell -> cell.startsWith("'+Army"));
    List<String> latitudes =
        sheet.getElementsByAttributeValue("office:value", "31.59").stream()
            .map(Element::tagName)
            .toList();
    assertThat(latitudes).isNotEmpty();
  }
}
