package org.armistice.gazetteer.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.armistice.gazetteer.Feature;
import org.armistice.gazetteer.FeatureCode;
import org.armistice.gazetteer.Gazetteer;
import org.armistice.gazetteer.Match;
import org.armistice.gazetteer.index.GazetteerFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of GeoNames' files; {@link MadeDump} has them. */
class DumpBuildTest {
  @TempDir private Path folder;
  private MadeDump dump;

  @BeforeEach
  void makeFiles() throws IOException {
    dump = new MadeDump(folder);
  }

  private GazetteerFile built() throws IOException {
    return GazetteerFile.open(dump.build("out.bin"));
  }

  private static Feature only(GazetteerFile file, String folded) {
    assertThat(file.exact(folded)).as(folded).hasSize(1);
    return file.feature(file.exact(folded)[0] >>> 1);
  }

  @Test
  void aTownHasItsNumberItsUnitsAndThePressesSpelling() throws IOException {
    Feature town = only(built(), "talbad");
    assertThat(town.id()).isEqualTo("geonames:70");
    assertThat(town.name()).isEqualTo("Talbad");
    assertThat(town.adm1()).isEqualTo("AF.01");
    assertThat(town.adm2()).isEqualTo("AF.01.3");
    assertThat(town.population()).isEqualTo(900);
    assertThat(town.alternates()).isEqualTo(3);
  }

  @Test
  void otherNamesCountInLatinScript_linksCodesAndNicknamesDoNot() throws IOException {
    GazetteerFile file = built();
    assertThat(only(file, "talebad").id()).isEqualTo("geonames:70");
    assertThat(only(file, "costi").id()).isEqualTo("geonames:20");
    assertThat(file.exact("big tal")).isEmpty();
    assertThat(file.exact("tlbx")).isEmpty();
    assertThat(file.exact("nowhere")).isEmpty();
  }

  @Test
  void aUnitHasItsListedNameAndGeoNamesPoint_withAllItsNames() throws IOException {
    GazetteerFile file = built();
    Feature unit = only(file, "qara province");
    assertThat(unit.id()).isEqualTo("geonames-unit:AF.01");
    assertThat(unit.latitude()).isEqualTo(5.0);
    assertThat(unit.approximate()).isFalse();
    assertThat(only(file, "qara").id()).isEqualTo(unit.id());
    assertThat(only(file, "welayat e qara").id()).isEqualTo(unit.id());
    assertThat(only(file, "west district").code()).isEqualTo(FeatureCode.ADM2);
  }

  @Test
  void aUnitWithoutARowStandsAtTheMeanOfItsPlaces_andIsApproximate() throws IOException {
    Feature unit = only(built(), "nil");
    assertThat(unit.id()).isEqualTo("geonames-unit:SD.07");
    assertThat(unit.approximate()).isTrue();
    // 300,000 people at 2.0, a village counted as a hundred at 2.1
    assertThat(unit.latitude()).isEqualTo(2.00003);
    assertThat(unit.population()).isEqualTo(300_000);
  }

  @Test
  void minesCountriesAndBrooksThatNobodyElseNamesAreLeftOut() throws IOException {
    GazetteerFile file = built();
    assertThat(file.exact("european")).isEmpty();
    assertThat(file.exact("afghanistan")).isEmpty();
    assertThat(file.exact("goz creek")).isEmpty();
    assertThat(only(file, "qara rud").code()).isEqualTo(FeatureCode.STM);
    assertThat(only(file, "shindand air base").code()).isEqualTo(FeatureCode.INSM);
  }

  @Test
  void theDescriptionHasTheLastDayOnWhichAPlaceWasChanged() throws IOException {
    assertThat(built().description())
        .isEqualTo("GeoNames 2026-11-19 (allCountries, alternateNamesV2), CC BY 4.0");
  }

  @Test
  void theTablesThatPeopleWroteApplyOnTop_andTheOutputSaysWhichResolvedAPlace() throws IOException {
    Gazetteer gazetteer = Gazetteer.open(dump.build("out.bin"));
    Match town = gazetteer.find("Talbad").get(0);
    assertThat(gazetteer.within(town.feature()))
        .extracting(Feature::name)
        .containsExactly("West District", "Qara Province", "Afghanistan");
    assertThat(gazetteer.describe(town.feature()))
        .startsWith("GeoNames 2026-11-19 (")
        .contains("sha256:");
    assertThat(gazetteer.describe(gazetteer.find("Marjah").get(0).feature()))
        .startsWith("Armistice supplement");
    assertThat(gazetteer.find("Afghans").get(0).feature().name()).isEqualTo("Afghanistan");
    assertThat(gazetteer.find("NATO")).isEmpty();
  }

  @Test
  void archivesGiveTheSameBytesAsPlainFiles() throws IOException {
    Path plain = dump.build("plain.bin");
    dump.zip("allCountries");
    dump.zip("alternateNamesV2");
    assertThat(dump.build("zipped.bin")).hasSameBinaryContentAs(plain);
  }

  @Test
  void theOutcomeDoesNotDependOnHowMuchIsHeldInMemory() throws IOException {
    assertThat(dump.build("one.bin", 1)).hasSameBinaryContentAs(dump.build("all.bin"));
  }

  @Test
  void theDumpOfOneCountryIsEnough() throws IOException {
    Path one = folder.resolve("SD.txt");
    Files.writeString(one, MadeDump.row(20, "Kosti", "Kosti", "", "P\tPPL", "SD", "07", "", 5));
    Sources sources = Sources.in(folder, one, null, line -> {});
    BuildWatch silent = Silent.WATCH;
    Path file = DumpBuild.build(sources, folder.resolve("sd.bin"), 1 << 20, silent).file();
    assertThat(GazetteerFile.open(file).description()).contains("(SD, alternateNamesV2)");
    assertThat(Gazetteer.open(file).find("Kosti"))
        .extracting(match -> match.feature().id())
        .containsExactly("geonames:20");
  }

  @Test
  void forCountriesThatAFileHasNoPlaceOf_theShippedOneAnswers_andSaysSo() throws IOException {
    Gazetteer gazetteer = Gazetteer.open(dump.build("out.bin"));
    Feature tripoli = gazetteer.find("Tripoli").get(0).feature();
    assertThat(tripoli.country()).isEqualTo("LY");
    assertThat(gazetteer.describe(tripoli)).startsWith("GeoNames 2020-03-18");
    assertThat(gazetteer.within(tripoli)).extracting(Feature::name).endsWith("Libya");
    // Afghanistan is the file's own: what it lacks there is not there
    assertThat(gazetteer.find("Lashkar Gah")).isEmpty();
  }

  @Test
  void whatAnEarlierBuildOfOtherFilesLeftIsNotGoneOnWith() throws IOException {
    Path work = Files.createDirectory(folder.resolve("out.bin.building"));
    Files.writeString(work.resolve("state.json"), "{\"plan\":\"of something else\"}");
    Files.writeString(work.resolve("names.0.run"), "rubbish");
    assertThat(only(built(), "talbad").id()).isEqualTo("geonames:70");
    assertThat(work).doesNotExist();
  }

  @Test
  void aFileThatWasDownloadedAgainIsRead() throws IOException {
    dump.build("out.bin");
    dump.append(
        "allCountries.txt",
        MadeDump.row(80, "Newtown", "Newtown", "", "P\tPPL", "AF", "01", "", 5));
    Files.setLastModifiedTime(folder.resolve("allCountries.txt"), FileTime.fromMillis(1));
    assertThat(only(built(), "newtown").id()).isEqualTo("geonames:80");
  }
}
