package org.armistice.intake.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetFileTest {
  @TempDir Path folder;

  private final List<DatasetRow> rows = new ArrayList<>();
  private final List<DatasetFile.Malformed> malformed = new ArrayList<>();

  private Dataset read(String name, String text) throws IOException, DatasetException {
    return DatasetFile.read(
        Files.writeString(folder.resolve(name), text), rows::add, malformed::add);
  }

  private static final String ACLED =
      "event_id_cnty,event_date,sub_event_type,actor1,actor2,country,admin1,location,latitude,longitude,notes,fatalities\n";

  @Test
  void acledCsv_badLinesAreNamed_andTheOthersAreRead() throws Exception {
    Dataset dataset =
        read(
            "acled.csv",
            ACLED
                + "XXX1,12 October 2020,Armed clash,Army,Movement,Exampleland,North,Old"
                + " Town,31.5,64.25,\"Two, three\n"
                + "lines\",4\n"
                + "XXX2,0025-10-12,Armed clash,Army,,Exampleland,North,Old Town,31.5,64.25,,0\n"
                + "XXX3,2020-10-13,Armed clash\n"
                + "XXX4,2020-10-14,Attack,Army,,Exampleland,North,Old Town,131.5,64.25,,0\n"
                + "XXX5,2020-10-15,Attack,Army,,Exampleland,North,Old Town,31.5,64.25,,\n");
    assertThat(dataset).isEqualTo(Dataset.ACLED);
    assertThat(rows).extracting(DatasetRow::id).containsExactly("XXX1", "XXX5");
    assertThat(rows.get(0).first()).isEqualTo(LocalDate.of(2020, 10, 12));
    assertThat(rows.get(0).killed()).isEqualTo(4);
    assertThat(rows.get(0).who()).containsExactly("Army", "Movement");
    assertThat(rows.get(1).killed()).isNull();
    assertThat(malformed)
        .extracting(DatasetFile.Malformed::why)
        .containsExactly(
            "event_date \"0025-10-12\" is in the year 25",
            "has 3 columns where the head line has 12",
            "latitude \"131.5\" is beyond 90");
    assertThat(malformed.get(0).line()).isEqualTo(4);
  }

  @Test
  void acledJson() throws Exception {
    assertThat(
            read(
                "acled.json",
                "{\"status\":200,\"data\":[{\"event_id_cnty\":\"X1\",\"event_date\":\"2020-10-12\",\"sub_event_type\":\"Attack\",\"location\":\"Old"
                    + " Town\",\"fatalities\":2}]}"))
        .isEqualTo(Dataset.ACLED);
    assertThat(rows.get(0).killed()).isEqualTo(2);
  }

  @Test
  void ucdp_daysWithMidnight() throws Exception {
    assertThat(
            read(
                "ged.csv",
                "id,relid,type_of_violence,side_a,side_b,where_prec,where_coordinates,adm_1,country,latitude,longitude,date_start,date_end,best\n"
                    + "1,XXX-1,1,Government,Movement,1,Old"
                    + " Town,North,Exampleland,31.5,64.25,2020-10-12 00:00:00.000,2020-10-14"
                    + " 00:00:00.000,7\n"))
        .isEqualTo(Dataset.UCDP);
    assertThat(rows.get(0).last()).isEqualTo(LocalDate.of(2020, 10, 14));
    assertThat(malformed).isEmpty();
  }

  @Test
  void polecat_headLineWithinAndTabTooMany_areNamed() throws Exception {
    String head =
        "Event ID\tEvent Date\tEvent Type\tQuad Code\tActor Name\tRecipient Name\tPlacename\tCity"
            + "\tProvince\tCountry\tLatitude\tLongitude\n";
    assertThat(
            read(
                "polecat.txt",
                head
                    + "A1\t2020-10-12\tASSAULT\tMATERIAL CONFLICT\tArmy\tMovement\tOld \"Town\tNone"
                    + "\tNorth\tXXX\t31.5\t64.25\n"
                    + head
                    + "A2\t2020-10-12\tASSAULT\t\tMATERIAL CONFLICT\tArmy\tMovement\tOld Town\tNone"
                    + "\tNorth\tXXX\t31.5\t64.25\n"))
        .isEqualTo(Dataset.POLECAT);
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).place()).isEqualTo("Old \"Town");
    assertThat(malformed)
        .extracting(DatasetFile.Malformed::why)
        .containsExactly("is the head line once more", "has 13 columns where the head line has 12");
  }

  @Test
  void icewsAndPax_byTheirColumns() throws Exception {
    assertThat(
            read(
                "icews.tab",
                "Event ID\tEvent Date\tSource Name\tEvent Text\tCAMEO Code\tTarget Name\tCity"
                    + "\tProvince\tCountry\tLatitude\tLongitude\n"
                    + "5\t2020-10-12\tArmy\tUse of force\t190\tMovement\tOld Town\tNorth"
                    + "\tExampleland\t31.5\t64.25\n"))
        .isEqualTo(Dataset.ICEWS);
    assertThat(
            read("pax.csv", "Con,AgtId,Agt,Dat\nExampleland,9,Accord of the Old Town,2020-02-29\n"))
        .isEqualTo(Dataset.PAX);
    assertThat(rows.get(1).what()).isEqualTo("Accord of the Old Town");
  }

  @Test
  void gdelt_ofBothVersions_hasNoHeadLine() throws Exception {
    for (int columns : new int[] {58, 61}) {
      List<String> cells = new ArrayList<>(Collections.nCopies(columns, ""));
      int place = columns == 58 ? 50 : 52;
      int latitude = columns == 58 ? 53 : 56;
      cells.set(0, "410000" + columns);
      cells.set(1, "20201012");
      cells.set(6, "ARMY");
      cells.set(26, "190");
      cells.set(place, "Old Town, North, Exampleland");
      cells.set(latitude, "31.5");
      cells.set(latitude + 1, "64.25");
      assertThat(read(columns + ".export.CSV", String.join("\t", cells) + "\nrubbish\n"))
          .isEqualTo(Dataset.GDELT);
    }
    assertThat(rows).extracting(DatasetRow::latitude).containsExactly(31.5, 31.5);
    assertThat(malformed).hasSize(2);
  }

  @Test
  void fileOfAnotherKind_isExplained() {
    assertThatThrownBy(() -> read("other.csv", "a,b\n1,2\n"))
        .isInstanceOf(DatasetException.class)
        .hasMessageContaining("A121")
        .hasMessageContaining("its columns begin \"a, b\"");
  }
}
