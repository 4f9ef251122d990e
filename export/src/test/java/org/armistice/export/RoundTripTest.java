package org.armistice.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.armistice.incident.telling.Window;
import org.armistice.intake.dataset.Dataset;
import org.armistice.intake.dataset.DatasetFile;
import org.armistice.intake.dataset.DatasetRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes out in the columns of a dataset comes back through the readers of that dataset. */
class RoundTripTest {
  @TempDir private Path folder;

  private List<DatasetRow> back(ExportFormat format, Dataset dataset, Sample... samples)
      throws Exception {
    Path file = folder.resolve("incidents." + format.ending());
    StringBuilder out = new StringBuilder();
    List<Dossier> dossiers = new ArrayList<>();
    for (Sample sample : samples) {
      dossiers.add(sample.dossier());
    }
    Export.write(format, dossiers.iterator(), out);
    Files.writeString(file, out);
    List<DatasetRow> rows = new ArrayList<>();
    List<DatasetFile.Malformed> malformed = new ArrayList<>();
    assertThat(DatasetFile.read(file, rows::add, malformed::add)).isEqualTo(dataset);
    assertThat(malformed).isEmpty();
    return rows;
  }

  private static Sample rivals() {
    return new Sample().killed(12L, null, "the governor").killed(5L, null, "Taliban");
  }

  private static void isTheAirstrike(DatasetRow row) {
    assertThat(row.id()).isEqualTo("incident-1");
    assertThat(row.first()).isEqualTo("2020-10-12");
    assertThat(row.place()).isEqualTo("Lashkar Gah");
    assertThat(row.region()).isEqualTo("Helmand");
    assertThat(row.country()).isEqualTo("Afghanistan");
    assertThat(row.latitude()).isEqualTo(31.59);
    assertThat(row.longitude()).isEqualTo(64.36);
    assertThat(row.who()).containsExactly("United States forces", "Taliban");
  }

  @Test
  void acled() throws Exception {
    DatasetRow row = back(ExportFormat.ACLED, Dataset.ACLED, rivals()).get(0);
    isTheAirstrike(row);
    assertThat(row.what()).isEqualTo("Air/drone strike");
    assertThat(row.killed()).isEqualTo(5);
  }

  @Test
  void ucdp() throws Exception {
    Sample oneFigure = new Sample().killed(5L, null, null);
    List<DatasetRow> rows = back(ExportFormat.UCDP, Dataset.UCDP, rivals(), oneFigure);
    rows.forEach(RoundTripTest::isTheAirstrike);
    assertThat(rows).extracting(DatasetRow::what).containsOnly("1");
    assertThat(rows).extracting(DatasetRow::killed).containsExactly(null, 5L);
  }

  @Test
  void polecat() throws Exception {
    DatasetRow row = back(ExportFormat.POLECAT, Dataset.POLECAT, rivals()).get(0);
    isTheAirstrike(row);
    assertThat(row.what()).isEqualTo("ASSAULT");
    assertThat(row.killed()).isNull();
  }

  @Test
  void whatIsNotStated_comesBackAsNotStated() throws Exception {
    Sample vague = new Sample();
    vague.window = Window.impliedBy(LocalDate.of(2020, 10, 13));
    vague.place = Sample.REGION;
    for (Dataset dataset : List.of(Dataset.ACLED, Dataset.UCDP, Dataset.POLECAT)) {
      ExportFormat format = ExportFormat.valueOf(dataset.name());
      DatasetRow row = back(format, dataset, vague).get(0);
      assertThat(row.first()).isNull();
      assertThat(row.latitude()).isNull();
      assertThat(row.killed()).isNull();
      assertThat(row.region()).isEqualTo("Helmand");
    }
  }

  @Test
  void quotationMarksTabsLinesAndFormulas_comeBackAsTheyWere() throws Exception {
    for (String name :
        List.of(
            "\"Free\" Army",
            "Army, the \"Free\"",
            "=1+1",
            "-Army",
            "@Army",
            "'Army'",
            "Armée №1")) {
      Sample sample = new Sample();
      sample.doer = name;
      for (Dataset dataset : List.of(Dataset.ACLED, Dataset.UCDP, Dataset.POLECAT)) {
        ExportFormat format = ExportFormat.valueOf(dataset.name());
        assertThat(back(format, dataset, sample).get(0).who())
            .describedAs("%s in %s", name, dataset)
            .containsExactly(name, "Taliban");
      }
    }
    Sample lines = new Sample();
    lines.outlet = "Example\tNews\r\nof the day";
    List<DatasetRow> rows = back(ExportFormat.POLECAT, Dataset.POLECAT, lines, new Sample());
    assertThat(rows).hasSize(2);
    rows.forEach(RoundTripTest::isTheAirstrike);
  }
}
