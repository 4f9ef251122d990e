package org.armistice.gazetteer.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.armistice.gazetteer.GazetteerException;
import org.armistice.gazetteer.index.GazetteerFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be used is named with file, line and what to do, and nothing is written. */
class BadDumpTest {
  @TempDir private Path folder;
  private MadeDump dump;

  @BeforeEach
  void makeFiles() throws IOException {
    dump = new MadeDump(folder);
  }

  private void refused(String... words) {
    assertThatThrownBy(() -> dump.build("out.bin"))
        .isInstanceOf(GazetteerException.class)
        .hasMessageStartingWith(words[0] + " ")
        .hasMessageContainingAll(words);
    assertThat(folder.resolve("out.bin")).doesNotExist();
    assertThat(folder.resolve("out.bin.building")).doesNotExist();
  }

  @Test
  void aMissingFileIsNamedWithWhereToGetIt() throws IOException {
    Files.delete(folder.resolve("alternateNamesV2.txt"));
    refused(
        "A611",
        "neither alternateNamesV2.txt nor alternateNamesV2.zip",
        "https://download.geonames.org/export/dump/alternateNamesV2.zip");
  }

  @Test
  void aMissingFolderIsNamed() {
    assertThatThrownBy(() -> Sources.in(folder.resolve("none"), null, null, line -> {}))
        .hasMessageStartingWith("A611 ")
        .hasMessageContaining("none: there is no such folder");
  }

  @Test
  void aTextInPlaceOfTheDumpIsRefusedBeforeAnythingIsBuilt() throws IOException {
    dump.write("allCountries.txt", "Dear colleague,\nplease find the places enclosed.\n");
    refused(
        "A612", "is not GeoNames' allCountries", "line 1: has 1 columns", "\"Dear colleague,\"");
  }

  @Test
  void thePlacesInPlaceOfTheNamesAreRefused() throws IOException {
    Files.copy(folder.resolve("allCountries.txt"), folder.resolve("alternateNamesV2.zip.txt"));
    dump.write("alternateNamesV2.txt", dump.read("allCountries.txt"));
    refused(
        "A612", "is not GeoNames' alternateNamesV2", "has 19 columns, GeoNames' rows have 8 or 10");
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    dump.write("admin2Codes.txt", "");
    refused("A612", "admin2Codes.txt", "it is empty");
  }

  @Test
  void aFileCutShortIsRefusedWithItsLastLine() throws IOException {
    String whole = dump.read("allCountries.txt");
    dump.write("allCountries.txt", whole.substring(0, whole.length() - 30));
    refused(
        "A613", "allCountries.txt, line 10: the file ends within this row", "download it again");
  }

  @Test
  void anArchiveCutShortIsRefused() throws IOException {
    dump.zip("allCountries");
    Path archive = folder.resolve("allCountries.zip");
    Files.write(archive, Arrays.copyOf(Files.readAllBytes(archive), 300));
    refused("A613", "allCountries.zip: is no whole zip archive", "download it again");
  }

  @Test
  void anArchiveDamagedInTheMiddleIsRefused() throws IOException {
    dump.append("allCountries.txt", goodRows(3000));
    dump.zip("allCountries");
    Path archive = folder.resolve("allCountries.zip");
    byte[] bytes = Files.readAllBytes(archive);
    bytes[bytes.length * 9 / 10] ^= 1;
    Files.write(archive, bytes);
    refused("A613", "the archive is damaged", "download it again");
  }

  private static String goodRows(int count) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < count; i++) {
      rows.append(MadeDump.row(200 + i, "Goz " + i, "", "", "P\tPPL", "SD", "07", "", i % 977));
    }
    return rows.toString();
  }

  @Test
  void aFewMalformedRowsAreNamedAndLeftOut() throws IOException {
    dump.append("allCountries.txt", goodRows(60));
    dump.append("allCountries.txt", "300\tToo few\n");
    String row = MadeDump.row(301, "Far", "Far", "", "P\tPPL", "SD", "07", "", 0);
    dump.append("allCountries.txt", row.replace("\t30.1\t", "\t130.1\t"));
    dump.append("allCountries.txt", row.replace("\tSD\t", "\tXX\t"));
    dump.append("allCountries.txt", row.replace("301\t", "three\t"));
    GazetteerFile file = GazetteerFile.open(dump.build("out.bin"));
    assertThat(file.exact("far")).isEmpty();
    assertThat(file.exact("goz 59")).hasSize(1);
    assertThat(dump.told)
        .anyMatch(
            line ->
                line.endsWith(
                    "line 71: has 2 columns, GeoNames' rows have 19: \"300\tToo few\"; left out"))
        .anyMatch(
            line ->
                line.endsWith(
                    "line 72: column 5, \"130.1\", is no latitude from -90 to 90; left out"))
        .anyMatch(
            line ->
                line.endsWith("line 73: column 9, \"XX\", is no country of countryInfo; left out"))
        .anyMatch(
            line -> line.endsWith("line 74: column 1, \"three\", is no GeoNames number; left out"))
        .allMatch(line -> line.startsWith("A615 " + folder.resolve("allCountries.txt")));
  }

  @Test
  void manyMalformedRowsAreRefused() throws IOException {
    dump.append("allCountries.txt", goodRows(1200));
    dump.append("allCountries.txt", "300\tToo few\n".repeat(7));
    refused("A614", "7 of 1,217 rows are malformed, more than 6", "line 1211: has 2 columns");
  }

  @Test
  void bytesThatAreNoUtf8AreNamed() throws IOException {
    byte[] whole = Files.readAllBytes(folder.resolve("alternateNamesV2.txt"));
    byte[] wrong = "8\t70\ten\tT\u00e4l\t\t\t\t\t\t\n".getBytes(StandardCharsets.ISO_8859_1);
    byte[] both = Arrays.copyOf(whole, whole.length + 10 * wrong.length);
    for (int i = 0; i < 10; i++) {
      System.arraycopy(wrong, 0, both, whole.length + i * wrong.length, wrong.length);
    }
    Files.write(folder.resolve("alternateNamesV2.txt"), both);
    refused("A612", "line 8: is not UTF-8");
  }

  @Test
  void twoBuildsOfOneFileAtOnceAreRefused() throws IOException {
    Sources sources = Sources.in(folder, null, null, line -> {});
    Path output = folder.resolve("out.bin");
    try (WorkFolder busy = WorkFolder.of(output)) {
      assertThat(busy.path()).exists();
      assertThatThrownBy(() -> DumpBuild.build(sources, output, 1 << 20, Silent.WATCH))
          .hasMessageStartingWith("A617 ")
          .hasMessageContaining("another build is at work here");
    }
  }

  @Test
  void aByteChangedInTheMiddleOfAGazetteerIsFoundByItsHash() throws IOException {
    Path file = dump.build("out.bin");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    assertThatThrownBy(() -> GazetteerFile.verify(file, read -> {}))
        .hasMessageStartingWith("A603 ")
        .hasMessageContaining("its bytes do not have the hash");
  }

  @Test
  void aGazetteerOfAnotherFormatIsNamed() throws IOException {
    Path file = dump.build("out.bin");
    byte[] bytes = Files.readAllBytes(file);
    bytes[7] = '1';
    Files.write(file, bytes);
    assertThatThrownBy(() -> GazetteerFile.open(file))
        .hasMessageStartingWith("A604 ")
        .hasMessageContaining("begins with ARMGAZ01, this one reads ARMGAZ02");
  }

  @Test
  void damageToTheTableOfPartsIsFoundWhenItIsOpened() throws IOException {
    Path file = dump.build("out.bin");
    byte[] bytes = Files.readAllBytes(file);
    for (int at = 48; at < 48 + 56; at += 8) {
      byte[] wrong = bytes.clone();
      wrong[at + 5] ^= 0x40;
      Files.write(file, wrong);
      assertThatThrownBy(() -> GazetteerFile.open(file))
          .as("byte %d", at + 5)
          .isInstanceOf(GazetteerException.class)
          .hasMessageStartingWith("A603 ");
    }
  }
}
