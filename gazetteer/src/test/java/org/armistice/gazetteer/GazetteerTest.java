package org.armistice.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.armistice.gazetteer.index.GazetteerFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.standard();

  private static Feature first(String name) {
    return GAZETTEER.find(name).get(0).feature();
  }

  @Test
  void lashkarGahIsATownOfHelmandAndItsCapital() {
    Feature town = first("Lashkar Gah");
    assertThat(town.code()).isEqualTo(FeatureCode.PPLA);
    assertThat(town.id()).isEqualTo("geonames:1134720");
    assertThat(GAZETTEER.within(town)).extracting(Feature::name).endsWith("Helmand", "Afghanistan");
    assertThat(GAZETTEER.capitalOf(town)).extracting(Feature::name).containsExactly("Helmand");
  }

  @Test
  void aCapitalOfACountryHeadsTheCountryFirst() {
    assertThat(GAZETTEER.capitalOf(first("Bamako"))).extracting(Feature::name).startsWith("Mali");
  }

  @ParameterizedTest
  @CsvSource({
    "Marjah, armistice:marjah",
    "Marja, armistice:marjah",
    "Helmand Province, geonames-unit:AF.10",
    "al-Raqqa, geonames:172955",
    "al-Foua, armistice:foua",
    "U.S., geonames:6252001",
    "Calif., geonames-unit:US.CA",
    "Afghans, geonames:1149361",
    "Donbass, armistice:donbas",
    "Strait of Hormuz, armistice:hormuz",
    "Holy See, geonames:3164670",
  })
  void aNameOfThePressLeadsToItsPlace(String name, String id) {
    assertThat(GAZETTEER.find(name)).extracting(match -> match.feature().id()).contains(id);
  }

  @ParameterizedTest
  @CsvSource({"NATO", "EU", "European Union", "Reddit", "Taliban", "Monday"})
  void whatIsNoPlaceHasNoCandidates(String name) {
    assertThat(GAZETTEER.find(name)).isEmpty();
    assertThat(GAZETTEER.notAPlace(name)).isPresent();
  }

  @Test
  void anAbbreviationCountsOnlyAsItIsWritten() {
    assertThat(GAZETTEER.find("Miss."))
        .extracting(match -> match.feature().name())
        .containsExactly("Mississippi");
    assertThat(GAZETTEER.find("Miss"))
        .extracting(match -> match.feature().name())
        .doesNotContain("Mississippi");
  }

  @Test
  void aSoundIsFollowedOnlyInTheCountriesThatAreSure() {
    assertThat(GAZETTEER.find("Jirishk")).isEmpty();
    assertThat(GAZETTEER.findBySound("Girishk", Set.of("AF")))
        .extracting(match -> match.feature().name())
        .contains("Gereshk");
    assertThat(GAZETTEER.findBySound("Girishk", Set.of("SY"))).isEmpty();
  }

  @Test
  void theDescriptionTellsSourcesDatesAndHashes() {
    assertThat(GAZETTEER.describe())
        .contains("GeoNames 2020-03-18")
        .contains("2026")
        .containsPattern("sha256:[0-9a-f]{12}; Armistice supplement 2026-11-22, sha256:");
    assertThat(GAZETTEER.describe(first("Marjah"))).startsWith("Armistice supplement");
    assertThat(GAZETTEER.describe(first("Kunduz"))).startsWith("GeoNames");
  }

  @Test
  void theCommittedFileHasItsHashAndItsSize() throws Exception {
    Path file =
        Path.of(Objects.requireNonNull(Gazetteer.class.getResource("gazetteer.bin")).toURI());
    GazetteerFile.verify(file, read -> {});
    assertThat(Files.size(file)).isLessThanOrEqualTo(15_000_000);
  }

  @Test
  void aUnitHasAnApproximatePointAndATownAnExactOne() {
    Feature helmand = GAZETTEER.get("geonames-unit:AF.10").orElseThrow();
    assertThat(helmand.approximate()).isTrue();
    assertThat(first("Sangin").approximate()).isFalse();
  }

  @Test
  void everyIdOfAFoundFeatureLeadsBackToIt() {
    for (String name : List.of("Paris", "Kunduz", "Georgia", "Marjah", "Texas", "Boone County")) {
      for (Match match : GAZETTEER.find(name)) {
        String id = match.feature().id();
        if (!id.startsWith("geonames-2026:")) {
          assertThat(GAZETTEER.get(id)).as(id).contains(match.feature());
        }
      }
    }
  }

  @Test
  void aScanReadsOnWhereALongerNameBegins() {
    assertThat(GAZETTEER.hasLonger("Lashkar")).isTrue();
    assertThat(GAZETTEER.hasLonger("Strait of")).isTrue();
    assertThat(GAZETTEER.hasLonger("Zzyzzx Qqq")).isFalse();
  }
}
