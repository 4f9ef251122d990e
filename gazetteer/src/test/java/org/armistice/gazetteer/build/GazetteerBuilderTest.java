package org.armistice.gazetteer.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.armistice.gazetteer.Feature;
import org.armistice.gazetteer.GazetteerException;
import org.armistice.gazetteer.index.GazetteerFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two made packages: an older list with two towns, a newer one with one of them and a new one. */
class GazetteerBuilderTest {
  @TempDir private Path folder;

  @BeforeEach
  void makePackages() throws IOException {
    write(
        "cities1000.txt",
        row(11, "Alpha Tāwn", "Alpha Tawn", "Alfa,Альфа,ATN", 10.0, 20.0, "PPLA", "0", 900)
            + row(7, "Beta", "Beta", "", 11.0, 21.0, "PPL", "99", 100));
    write(
        "cities.json",
        """
        [{"name":"Alpha Tawn","lat":"10.01","lng":"20.01","country":"AF","admin1":"01","admin2":"1"},
         {"name":"Gamma","lat":"12","lng":"22","country":"AF","admin1":"01","admin2":"2"}]
        """);
    write("admin1.json", "[{'code':'AF.01','name':'First Province'}]".replace('\'', '"'));
    write(
        "admin2.json",
        "[{'code':'AF.01.1','name':'North District'},{'code':'AF.01.9','name':'Empty'}]"
            .replace('\'', '"'));
  }

  private void write(String name, String text) throws IOException {
    Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private static String row(
      int id,
      String name,
      String ascii,
      String others,
      double latitude,
      double longitude,
      String code,
      String adm1,
      long population) {
    return String.join(
            "\t",
            String.valueOf(id),
            name,
            ascii,
            others,
            String.valueOf(latitude),
            String.valueOf(longitude),
            "P",
            code,
            "AF",
            "",
            adm1,
            "",
            "",
            "",
            String.valueOf(population),
            "",
            "",
            "",
            "2020-03-18")
        + "\n";
  }

  private Path build(String name) throws IOException {
    Path file = folder.resolve(name);
    GazetteerBuilder.build(folder, folder, "made", file);
    return file;
  }

  private GazetteerFile built() throws IOException {
    return GazetteerFile.open(build("out.bin"));
  }

  private static Feature only(GazetteerFile file, String folded) {
    assertThat(file.exact(folded)).as(folded).hasSize(1);
    return file.feature(file.exact(folded)[0] >>> 1);
  }

  @Test
  void theSameInputsGiveTheSameBytes() throws IOException {
    assertThat(build("one.bin")).hasSameBinaryContentAs(build("two.bin"));
  }

  @Test
  void aPlaceOfBothListsIsOneWithTheOldNumberAndTodaysUnits() throws IOException {
    Feature alpha = only(built(), "alpha tawn");
    assertThat(alpha.id()).isEqualTo("geonames:11");
    assertThat(alpha.adm1()).isEqualTo("AF.01");
    assertThat(alpha.adm2()).isEqualTo("AF.01.1");
    assertThat(alpha.population()).isEqualTo(900);
    assertThat(alpha.name()).isEqualTo("Alpha Tawn");
  }

  @Test
  void namesInLatinScriptAreKeptAndCodesAreNot() throws IOException {
    GazetteerFile file = built();
    assertThat(only(file, "alfa").id()).isEqualTo("geonames:11");
    assertThat(file.exact("atn")).isEmpty();
  }

  @Test
  void aNewPlaceIsAddedWithoutNumberOrPopulation() throws IOException {
    Feature gamma = only(built(), "gamma");
    assertThat(gamma.id()).isEqualTo("geonames-2026:AF/gamma@12.000,22.000");
    assertThat(gamma.population()).isZero();
  }

  @Test
  void aPlaceWhoseUnitIsGoneTakesThatOfTheNearest() throws IOException {
    assertThat(only(built(), "beta").adm1()).isEqualTo("AF.01");
  }

  @Test
  void aUnitStandsAtTheWeightedMeanOfItsPlacesAndIsApproximate() throws IOException {
    GazetteerFile file = built();
    Feature first = only(file, "first province");
    assertThat(first.id()).isEqualTo("geonames-unit:AF.01");
    assertThat(first.approximate()).isTrue();
    // 900 people at 10, 100 at 11, a village counted as 100 at 12
    assertThat(first.latitude()).isCloseTo(10.2727, offset(0.001));
    assertThat(only(file, "first").id()).isEqualTo(first.id());
    assertThat(file.exact("empty")).isEmpty();
  }

  @Test
  void aListCutShortIsNamedWithItsLine() throws IOException {
    write("cities1000.txt", "11\tAlpha\n");
    assertThatThrownBy(() -> build("out.bin"))
        .isInstanceOf(GazetteerException.class)
        .hasMessageContaining("line 1: has 2 columns of GeoNames' 19");
  }
}
