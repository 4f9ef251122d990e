package org.armistice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A gazetteer of GeoNames' files from the command line: built, asked, and used in reading. */
class GazetteerCommandsTest {
  private static final String REPORT =
      "published: 2024-03-12\nzone: Africa/Khartoum\n\nRebels shelled the village of Umgozrebba in"
          + " Sudan on Monday, killing three people.";

  @TempDir Path folder;
  private Path geonames;
  private Path report;

  @BeforeEach
  void files() throws IOException {
    geonames = Files.createDirectory(folder.resolve("geonames"));
    report = Files.writeString(folder.resolve("report.txt"), REPORT);
    write("countryInfo.txt", "SD" + "\t".repeat(18));
    write("admin1CodesASCII.txt", "SD.07\tNile\tNile\t99");
    write("admin2Codes.txt", "SD.07.3\tWest\tWest\t98");
    write(
        "allCountries.txt",
        place(70, "Umgozrebba", "P\tPPL", 0),
        place(71, "Congress", "P\tPPL", 0),
        place(72, "Ramadan", "P\tPPL", 0),
        place(73, "Tripoli", "P\tPPL", 0));
    write("alternateNamesV2.txt", "1\t70\ten\tUm Goz Rebba" + "\t".repeat(6));
  }

  private void write(String file, String... lines) throws IOException {
    Files.write(geonames.resolve(file), List.of(lines));
  }

  private static String place(int id, String name, String feature, long population) {
    return String.join(
        "\t",
        String.valueOf(id),
        name,
        name,
        "",
        "13.5",
        "32.5",
        feature,
        "SD",
        "",
        "07",
        "3",
        "",
        "",
        String.valueOf(population),
        "",
        "",
        "Africa/Khartoum",
        "2026-11-20");
  }

  private Path built() {
    Path file = folder.resolve("sudan.bin");
    Ran ran = Ran.armistice("gazetteer", "build", geonames, "--out", file);
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out())
        .contains("6 places, ", "in " + file, "GeoNames 2026-11-20 (allCountries, ")
        .contains("Use it with --gazetteer " + file);
    return file;
  }

  @Test
  void aVillageThatTheShippedOneLacksIsFoundInABuiltOne_andTheRecordSaysWhichHadIt() {
    assertThat(Ran.armistice("read", "--json", report).out())
        .contains("Umgozrebba")
        .doesNotContain("geonames:70");
    Ran ran = Ran.armistice("read", "--json", report, "--gazetteer", built());
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("\"gazetteer\":\"geonames:70\"")
        .containsPattern(
            "\"resolvedBy\":\"GeoNames 2026-11-20 \\(allCountries, alternateNamesV2\\), CC BY 4.0,"
                + " sha256:[0-9a-f]{12}\"");
  }

  @Test
  void aHamletOfTheNameOfAnotherThingIsNoPlaceOfAReport() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("b.txt"),
            "Lawmakers in Congress called for talks. Shelling stopped in Ramadan, and aid reached"
                + " Tripoli from Benghazi.");
    Ran ran = Ran.armistice("read", "--json", file, "--gazetteer", built());
    assertThat(ran.out()).doesNotContain("geonames:71", "geonames:72", "geonames:73");
  }

  @Test
  void theSameReportReadsTheSameInOneProcessWithEitherGazetteer() {
    Ran before = Ran.armistice("read", "--json", report);
    Ran.armistice("read", "--json", report, "--gazetteer", built());
    assertThat(Ran.armistice("read", "--json", report)).isEqualTo(before);
  }

  @Test
  void infoSaysDateHashAndCounts() {
    assertThat(Ran.armistice("gazetteer", "info").out())
        .contains("GeoNames 2020-03-18", "the one that ships", "TOWN", "supplement  2026-");
    Path file = built();
    assertThat(Ran.armistice("gazetteer", "info", "--verify", "--gazetteer", file).out())
        .contains("GeoNames 2026-11-20", file + ", its bytes have their hash")
        .containsPattern("places +6 \\(1 ADM1, 1 ADM2, 4 TOWN\\)")
        .contains("1 (SD); for others GeoNames 2020-03-18");
    assertThat(Ran.armistice("gazetteer", "info", "--json", "--gazetteer", file).out())
        .contains("\"places\":6", "\"TOWN\":4");
  }

  @Test
  void findShowsAllBearersWithWhatContainsThem() {
    Ran ran = Ran.armistice("gazetteer", "find", "Tripoli");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("geonames:2210247", "Tripoli, Libya", "geonames:266826", "Lebanon");
    assertThat(
            Ran.armistice("gazetteer", "find", "--json", "Um Goz Rebba", "--gazetteer", built())
                .out())
        .contains("\"asked\":\"Um Goz Rebba\"", "\"within\":[\"West\",\"Nile\",\"Sudan\"]");
  }

  @Test
  void findSaysWhatItDoesNotKnow_andWhy() {
    Ran some = Ran.armistice("gazetteer", "find", "Kabul", "Zzyzzx Qqq", "Reddit");
    assertThat(some.code()).isEqualTo(1);
    assertThat(some.out()).contains("Kabul");
    assertThat(some.err())
        .contains("A606 \"Zzyzzx Qqq\": no place bears this name")
        .contains("A606 \"Reddit\": is kept from being a place: a website");
    assertThat(Ran.armistice("gazetteer", "find", "Zzyzzx Qqq").code()).isEqualTo(2);
  }

  @Test
  void aWrongGazetteerIsRefusedBeforeAnythingIsReadOrKept() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.txt"), "Khartoum\n");
    Path cut = folder.resolve("cut.bin");
    byte[] whole = Files.readAllBytes(built());
    Files.write(cut, Arrays.copyOf(whole, whole.length - 10));
    refused(text, "A602", "notes.txt: is no compiled gazetteer");
    refused(cut, "A603", "cut.bin: is damaged: it should have " + whole.length + " bytes and has");
    refused(folder.resolve("none.bin"), "A601", "none.bin: there is no such file");
    Path home = folder.resolve("home");
    Ran add = Ran.armistice("add", report, "--gazetteer", cut, "--home", home);
    assertThat(add.code()).isEqualTo(2);
    assertThat(home).doesNotExist();
  }

  private void refused(Path gazetteer, String... words) {
    for (String command : List.of("read", "claims")) {
      Ran ran = Ran.armistice(command, report, "--gazetteer", gazetteer);
      assertThat(ran.code()).isEqualTo(2);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err()).startsWith("armistice: A60").contains(words);
      assertThat(ran.err().strip().lines()).hasSize(1);
    }
  }

  @Test
  void malformedRowsAreNamed_andTheExitCodeSaysSo() throws IOException {
    Files.writeString(
        geonames.resolve("alternateNamesV2.txt"),
        ("2\t70\ten\tName" + "\t".repeat(6) + "\n").repeat(30) + "no row\n");
    Path file = folder.resolve("out.bin");
    Ran ran = Ran.armistice("gazetteer", "build", geonames, "--out", file);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("A615", "alternateNamesV2.txt, line 31: has 1 columns");
    assertThat(file).exists();
  }

  @Test
  void aFolderWithoutTheFilesIsRefused() {
    Ran ran = Ran.armistice("gazetteer", "build", folder, "--out", folder.resolve("out.bin"));
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith("armistice: A611 " + folder).contains("download.geonames.org");
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void whatIsBuiltWithoutAName_isUsedFromThenOn_asIsWhatTheEnvironmentNames() throws Exception {
    Path home = folder.resolve("home");
    assertThat(process(home, "", "gazetteer", "build", geonames.toString()))
        .contains(home.resolve("gazetteer.bin").toString(), "From now on");
    assertThat(process(home, "", "gazetteer", "info")).contains("GeoNames 2026-11-20");
    assertThat(process(home, "standard", "gazetteer", "info")).contains("the one that ships");
    Path other = Files.copy(home.resolve("gazetteer.bin"), folder.resolve("other.bin"));
    assertThat(process(home, other.toString(), "gazetteer", "info")).contains(other.toString());
  }

  /** The program in a process of its own, with its environment. */
  private String process(Path home, String variable, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.armistice.cli.Armistice"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("ARMISTICE_HOME", home.toString());
    builder.environment().put("ARMISTICE_GAZETTEER", variable);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return out;
  }
}
