package org.armistice.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.armistice.export.ExportFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A ledger from the command line, from nothing to an export, on a real PostgreSQL of its own. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LedgerCommandsTest {
  private static final Path BASE =
      Path.of(
          System.getProperty("java.io.tmpdir"), "armistice-cli-" + ProcessHandle.current().pid());
  private static final Path HOME = BASE.resolve("home");
  private static final Path REPORTS = BASE.resolve("reports");
  private static final Path ARTICLE =
      Path.of(System.getProperty("armistice.root", ".."))
          .resolve("../shared/corpus/helmand-2020-10-12.txt");

  private static final String MARCH =
      """
      published: 2020-03-05
      zone: Asia/Kabul
      outlet: Example Wire
      title: US forces strike Taliban in Helmand

      US forces carried out an air strike against Taliban fighters in Nahr-e Saraj, Helmand, on Wednesday, a spokesman for US Forces Afghanistan said on Twitter on Wednesday.
      """;

  private static final String JUNE =
      """
      published: 2020-06-06
      zone: Asia/Kabul
      outlet: Example Wire
      title: US forces announce strikes on Taliban

      US Forces Afghanistan announced on Friday that it had conducted two air strikes against the Taliban in Farah province.
      """;

  private static final String OCTOBER =
      """
      published: 2020-10-12
      zone: America/New_York
      outlet: Example Post
      title: US strikes Taliban in Helmand

      US forces have conducted airstrikes against the Taliban in Helmand province over the past two days, a spokesman for US Forces Afghanistan said on Monday.

      The US military has largely refrained from publicizing its strikes since the deal was signed in February.
      """;

  private static final String MARKET =
      """
      published: 2024-03-12
      zone: Europe/Kyiv
      outlet: Example Wire
      title: Missile hits market

      A missile struck a market in the Ukrainian city of Kharkiv on Tuesday, killing four people, the governor said.
      """;

  private static final String MARKET_AGAIN =
      """
      published: 2024-03-13
      zone: Europe/London
      outlet: Example Post
      title: Five killed in Kharkiv

      At least five people were killed when a missile hit a market in the Ukrainian city of Kharkiv on Tuesday, officials said.
      """;

  @BeforeAll
  static void reports() throws IOException {
    Files.createDirectories(REPORTS);
    Files.writeString(REPORTS.resolve("1-march.txt"), MARCH);
    Files.writeString(REPORTS.resolve("2-june.txt"), JUNE);
    Files.writeString(REPORTS.resolve("3-october.txt"), OCTOBER);
    Files.writeString(REPORTS.resolve("4-market.txt"), MARKET);
    Files.writeString(REPORTS.resolve("5-market.txt"), MARKET_AGAIN);
  }

  @AfterAll
  static void stop() throws IOException {
    on("ledger", "stop");
    try (Stream<Path> all = Files.walk(BASE)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static Ran on(Object... arguments) {
    Object[] all = new Object[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--home";
    all[arguments.length + 1] = HOME;
    return Ran.armistice(all);
  }

  private static List<JsonNode> json(Ran ran) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> lines = new ArrayList<>();
    for (String line : ran.out().lines().toList()) {
      lines.add(mapper.readTree(line));
    }
    return lines;
  }

  @Test
  @Order(1)
  void add_saysWhatChangedAndWhy_andAddsNothingTwice() {
    Ran first = on("add", REPORTS);
    assertThat(first.err()).isEmpty();
    assertThat(first.code()).isZero();
    assertThat(first.out())
        .contains("5 added, 0 in the ledger already")
        .contains("Example Post tells of it (same:weighed")
        .contains("one day, 2024-03-12");
    Ran again = on("add", REPORTS);
    assertThat(again.code()).isZero();
    assertThat(again.out()).contains("0 added, 5 in the ledger already, 0 changes");
  }

  @Test
  @Order(2)
  void since_givesTheAnnouncementsInOrder_theGaps_andTheBreakInPublishing() throws IOException {
    if (Files.exists(ARTICLE)) {
      Ran added =
          on(
              "add",
              ARTICLE,
              "--published",
              "2020-10-12",
              "--zone",
              "America/New_York",
              "--outlet",
              "The article");
      assertThat(added.code()).isZero();
    } else {
      System.err.println("SKIPPED: " + ARTICLE + " is not there; a report of our own stands in");
    }
    JsonNode series = json(on("since", "--who", "USA", "--what", "air strikes", "--json")).get(0);
    assertThat(series.path("announced"))
        .extracting(announced -> announced.path("when").path("earliest").asText())
        .containsExactly("2020-03-04", "2020-06-05", "2020-10-12");
    assertThat(series.path("announced"))
        .extracting(announced -> announced.path("gapDays").asText())
        .containsExactly("null", "93", "129");
    assertThat(series.path("regimes").get(0).path("regime").path("status").path("value").asText())
        .isEqualTo("PARTLY");
    assertThat(on("since", "--who", "USA", "--what", "air strikes").out())
        .contains(
            "129 days since the announcement before; whether anything happened between is not")
        .contains("break in publishing: US military publishes only in part its strikes");
  }

  @Test
  @Order(3)
  void series_hasNoZero_whereNothingIsReported() {
    Ran ran = on("series", "--what", "air", "--who", "usa", "--by", "month");
    assertThat(ran.out()).contains("nothing reported").doesNotContain(" 0 ");
  }

  @Test
  @Order(4)
  void incidentsAndDisputes_setRivalFiguresSideBySide() throws IOException {
    Ran ran = on("incidents", "--place", "Kharkiv");
    assertThat(ran.out())
        .contains("4, by governor (Example Wire)")
        .contains("by officials (Example Post)")
        .contains("who           not stated");
    List<JsonNode> incidents = json(on("incidents", "--place", "kharkiv", "--json"));
    assertThat(incidents).hasSize(1);
    assertThat(incidents.get(0).path("happening").path("members")).hasSize(2);
    assertThat(on("disputes", "--place", "kharkiv").out()).contains("4, according to governor");
    assertThat(on("timeline", "--place", "kharkiv", "--table").out()).contains("12 Mar 2024");
    assertThat(on("ledger", "claims", "--who", "governor").out()).contains("A missile struck");
  }

  @Test
  @Order(5)
  void decisions_areTaken_undone_andToldInTheDiff() throws IOException {
    String event =
        json(on("incidents", "--place", "kharkiv", "--json"))
            .get(0)
            .path("happening")
            .path("members")
            .get(1)
            .path("event")
            .asText();
    Ran split = on("split", event, "--reason", "another market", "--by", "a coder");
    assertThat(split.err()).isEmpty();
    List<JsonNode> two = json(on("incidents", "--place", "kharkiv", "--json"));
    assertThat(two).hasSize(2);
    String one = two.get(0).path("happening").path("id").asText();
    String other = two.get(1).path("happening").path("id").asText();
    on("merge", one, other, "--reason", "the same after all", "--by", "a coder");
    assertThat(json(on("incidents", "--place", "kharkiv", "--json"))).hasSize(1);
    assertThat(on("merge", one, other, "--reason", "again").err()).contains("A410");
    assertThat(on("correct", event, "--field", "killed", "--value", "many", "--reason", "x").err())
        .contains("A410 \"many\" cannot be the killed: write a whole number");
    Ran diff = on("diff", "--from", "2020-01-01", "--to", "2100-01-01");
    assertThat(diff.out()).contains("split").contains("another market").contains("by a coder");
  }

  @Test
  @Order(5)
  void whatTheLedgerKeeps_isExplained_itsIncidentsByTelling() throws IOException {
    JsonNode happening =
        json(on("incidents", "--place", "kharkiv", "--json")).get(0).path("happening");
    String incident = happening.path("id").asText();
    String event = happening.path("members").get(0).path("event").asText();
    Ran merged = on("explain", incident.substring(0, incident.length() - 4));
    assertThat(merged.err()).isEmpty();
    assertThat(merged.code()).isZero();
    assertThat(merged.out())
        .contains("members       2 tellings in one incident")
        .contains("founds", "one day, 2024-03-12; one place, Kharkiv", "[same:weighed]")
        .contains("tolls[0]")
        .contains("armistice explain event-");
    assertThat(json(on("explain", incident, "--json")).get(0).path("incident").path("id").asText())
        .isEqualTo(incident);
    Ran told = on("explain", event + ".coding");
    assertThat(told.err()).isEmpty();
    assertThat(told.out()).contains(event).contains("lexicon.tsv:");
    Ran unknown = on("explain", "event-000000000000");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err())
        .startsWith("armistice: A204 no report of the ledger has a record")
        .contains("armistice explain ID FILE");
  }

  @Test
  @Order(9)
  void itemsOfAFeedAndRowsOfATable_areAddedOnce_withWhatTheyAreSaidToBe() throws IOException {
    Path feed = BASE.resolve("feed.rss");
    Files.writeString(
        feed,
        """
        <rss version="2.0"><channel><title>Example Feed</title><link>https://feed.example</link><description>-</description>
        <item><title>Shells hit mill</title><link>https://feed.example/1</link><pubDate>Thu, 02 May 2024 10:00:00 +0000</pubDate>
        <description>Shells hit a mill in the Ukrainian city of Nikopol on Wednesday, wounding two people, the mayor said.</description></item>
        </channel></rss>
        """);
    assertThat(on("add", feed).out()).contains("1 added");
    assertThat(on("add", feed).out()).contains("0 added, 1 in the ledger already");
    JsonNode happening = json(on("incidents", "--place", "Nikopol", "--json")).get(0);
    assertThat(happening.at("/happening/members/0/outlet").asText()).isEqualTo("Example Feed");
    assertThat(happening.at("/happening/window/earliest").asText()).isEqualTo("2024-05-01");
    Path table = BASE.resolve("table.csv");
    Files.writeString(
        table,
        "Day,Words\n"
            + "2024-05-03,\"Shells hit a school in the Ukrainian city of Kherson on Thursday, the"
            + " mayor said.\"\n"
            + "2024-05-03,\n");
    Ran rows = on("add", table, "--map", "text=Words", "--map", "published=Day");
    assertThat(rows.err()).contains("A120").contains("line 3: has no text in \"words\"");
    assertThat(rows.out()).contains("1 added");
    assertThat(rows.code()).isEqualTo(1);
    assertThat(json(on("incidents", "--place", "Kherson", "--json"))).hasSize(1);
    assertThat(on("add", table, "--map", "title=Words").err()).contains("names no column of text");
  }

  @Test
  @Order(6)
  void fileOfADataset_isLaidBesideTheLedger_withReasons() throws IOException {
    Path file = BASE.resolve("acled.csv");
    Files.writeString(
        file,
        """
        event_id_cnty,event_date,sub_event_type,actor1,actor2,country,admin1,location,latitude,longitude,fatalities
        TST1,2024-03-12,Shelling/artillery/missile attack,Unidentified,Civilians,Ukraine,Kharkiv,Kharkiv,49.98,36.25,4
        TST2,2024-03-12,Armed clash,Army,Movement,Ukraine,Sumy,Sumy,50.91,34.80,0
        TST3,0024-03-12,Armed clash,Army,Movement,Ukraine,Sumy,Sumy,50.91,34.80,0
        TST4,2019-03-12,Armed clash,Army,Movement,Ukraine,Sumy,Sumy,50.91,34.80,0
        """);
    Ran ran = on("compare", file);
    assertThat(ran.out())
        .contains("ACLED has 2 rows of these days and places; 1 tell of an incident that you have")
        .contains("same  ACLED TST1, line 2: 2024-03-12 Kharkiv")
        .contains("one day, 2024-03-12; one place, Kharkiv")
        .contains("They have, you have not")
        .contains("ACLED TST2, line 3: 2024-03-12 Sumy");
    assertThat(ran.err()).contains("A122").contains("line 4: event_date \"0024-03-12\"");
    assertThat(ran.code()).isEqualTo(1);
    JsonNode pair = json(on("compare", file, "--place", "kharkiv", "--json")).get(0);
    assertThat(pair.path("kind").asText()).isEqualTo("same");
    assertThat(pair.at("/row/id").asText()).isEqualTo("TST1");
    assertThat(on("compare", BASE.resolve("none.csv")).err()).contains("A121");
    assertThat(on("incidents", "--place", "Sumy").out()).doesNotContain("Movement");
  }

  @Test
  @Order(6)
  void incidents_areExportedInEveryFormatThatIsListed() throws IOException {
    String formats = Ran.armistice("formats").out();
    for (ExportFormat format : ExportFormat.values()) {
      assertThat(formats).contains("armistice export --format " + format.label());
      Path file = BASE.resolve("incidents." + format.label());
      Ran ran = on("export", "--format", format.label(), "-o", file, "--place", "kharkiv");
      assertThat(ran.err()).contains("1 incidents written");
      assertThat(ran.code()).isZero();
      assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).contains("Kharkiv");
      Ran out = on("export", "-f", format.label(), "--place", "kharkiv");
      if (format.isText()) {
        assertThat(out.out()).isEqualTo(Files.readString(file));
      } else {
        assertThat(out.err()).contains("is no text; write it to a file with -o incidents.");
      }
    }
    JsonNode map = new ObjectMapper().readTree(BASE.resolve("incidents.geojson").toFile());
    assertThat(map.at("/features/0/geometry/type").asText()).isEqualTo("Point");
    assertThat(map.at("/features/0/properties/killed").asText()).contains("4 (governor)");
    JsonNode region =
        new ObjectMapper()
            .readTree(on("export", "-f", "geojson", "--place", "Farah").out())
            .at("/features/0");
    assertThat(region.at("/properties/place").asText()).isEqualTo("Farah");
    assertThat(region.path("geometry").isNull()).isTrue();
    assertThat(on("export", "-f", "excel").err())
        .contains("\"excel\" is no format; write one of csv, geojson");
  }

  @Test
  @Order(6)
  void theLedger_verifies_isExported_andImportedElsewhere() throws IOException {
    Path file = BASE.resolve("export.jsonl");
    assertThat(on("ledger", "verify").out()).contains("are as they were written");
    assertThat(on("ledger", "export", file).code()).isZero();
    Ran into = on("ledger", "import", file);
    assertThat(into.code()).isEqualTo(2);
    assertThat(into.err()).contains("A412");
    assertThat(on("incidents", "incident-0000").err()).contains("A408");
    assertThat(on("ledger", "status").out()).contains("reports");
  }

  @Test
  @Order(6)
  void anExport_importedIntoAnEmptyLedger_givesTheSameBytesInEveryFormat() throws IOException {
    Path whole = BASE.resolve("whole.jsonl");
    Path other = BASE.resolve("other");
    assertThat(on("ledger", "export", whole, "--with-sealed").code()).isZero();
    try {
      Ran imported = Ran.armistice("ledger", "import", whole, "--home", other);
      assertThat(imported.err()).isEmpty();
      assertThat(imported.out()).contains("reports imported and verified");
      Path again = BASE.resolve("again.jsonl");
      Ran exported = Ran.armistice("ledger", "export", again, "--with-sealed", "--home", other);
      assertThat(exported.code()).isZero();
      assertThat(again).hasSameBinaryContentAs(whole);
      for (ExportFormat format : ExportFormat.values()) {
        Path here = BASE.resolve("here." + format.label());
        Path there = BASE.resolve("there." + format.label());
        on("export", "-f", format.label(), "-o", here);
        Ran.armistice("export", "-f", format.label(), "-o", there, "--home", other);
        assertThat(there).describedAs(format.label()).hasSameBinaryContentAs(here);
      }
    } finally {
      Ran.armistice("ledger", "stop", "--home", other);
    }
  }

  /** Statements of a brief in Markdown. */
  private static List<String> statements(String brief) {
    return brief.lines().filter(line -> line.startsWith("- ")).toList();
  }

  @Test
  @Order(6)
  void briefOfAWeek_saysWhatHappenedWhoSaysSoAndWhatIsOpen_eachWithItsWords() throws IOException {
    Ran ran = on("export", "-f", "markdown", "--week", "2024-03-11");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("# Week from 2024-03-11 to 2024-03-17")
        .contains("## What is told to have happened", "Kharkiv", "Told by Example")
        .contains("## Who says what", "- governor (")
        .contains("## Where reports contradict each other", "4, according to governor")
        .contains("## What is not stated")
        .doesNotContain("Where: in Helmand");
    assertThat(statements(ran.out()))
        .hasSizeGreaterThan(3)
        .allMatch(line -> line.matches(".*(\\[\\^\\d+])+"));
    assertThat(ran.out()).contains("]: Example Wire, \u201cMissile hits market\u201d, 2024-03-12");
    assertThat(on("export", "-f", "markdown", "--week", "2020-10-12").out())
        .contains("## Who does not publish")
        .containsPattern("publishes only in part .*\\[\\^\\d+]");
    Path page = BASE.resolve("week.html");
    on("export", "-f", "html", "--week", "2024-03-11", "-o", page);
    assertThat(Files.readString(page)).contains("<li id=\"n1\">").endsWith("</body></html>\n");
    assertThat(on("export", "-f", "csv", "--week", "2024-03-11").err())
        .contains("a brief is markdown or html");
    assertThat(on("export", "-f", "html", "--week", "May").err()).contains("\"May\" is no day");
  }

  @Test
  @Order(6)
  void briefOfAnAgreement_givesTermsSilencesAnswersAndPositions_eachWithItsSource() {
    Ran ran = on("export", "-f", "markdown", "--agreement", "us-taliban-2020");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("## Terms", "## Silences", "## Who holds what")
        .contains("## What is told, set against the terms")
        .contains("1. ")
        .doesNotContain("Kharkiv");
    assertThat(statements(ran.out()))
        .hasSizeGreaterThan(20)
        .allMatch(line -> line.matches(".*(\\[\\^\\d+])+"));
    assertThat(ran.out()).contains("file us-taliban-2020, ").contains("Example Post, ");
    assertThat(on("export", "-f", "html", "--agreement", "no-such").err()).contains("A320");
  }

  @Test
  @Order(7)
  void whatAnOlderReaderRead_isReadAgain_onceAndWithItsReasons() throws IOException {
    assertThat(on("ledger", "reread").out()).contains("this reader has read all of them already");
    Path file = BASE.resolve("older.txt");
    Files.writeString(
        file,
        """
        published: 2024-05-02
        outlet: Example Older

        Shells hit a bridge in the Ukrainian city of Sumy on Wednesday, killing two people, the mayor said.
        """);
    OlderReader.added(HOME, file);
    assertThat(on("incidents", "--place", "Sumy").out()).doesNotContain("by mayor (Example Older)");
    Ran again = on("ledger", "reread", "--since", "2024-05-01");
    assertThat(again.err()).isEmpty();
    assertThat(again.code()).isZero();
    assertThat(again.out())
        .contains("counted 2 killed by mayor, not stated before")
        .contains("1 read otherwise than before, 0 as before, 1 changes to incidents");
    assertThat(on("ledger", "reread").out()).contains("this reader has read all of them already");
    assertThat(on("diff", "--from", "2020-01-01", "--to", "2100-01-01").out())
        .contains("rule change: read by armistice from source reading ");
    assertThat(on("ledger", "reread", "--since", "May").err())
        .contains("--since: \"May\" is no day");
  }

  @Test
  @Order(8)
  void aRebuild_changesNothing_whereTheRulesAreTheSame() {
    String before = on("ledger", "export", "-").out();
    Ran rebuilt = on("ledger", "rebuild");
    assertThat(rebuilt.code()).isZero();
    assertThat(rebuilt.out()).contains("made anew; the record is the same as before");
    assertThat(on("ledger", "export", "-").out()).isEqualTo(before);
  }

  @Test
  @Order(9)
  void aReportThatIsTakenBack_countsNowhere_butCountedThen() throws Exception {
    String moment = Instant.now().toString();
    JsonNode claim = json(on("ledger", "claims", "--who", "mayor", "--json")).get(0);
    Ran retracted =
        on("retract", claim.path("report").asText(), "--reason", "the outlet withdrew it");
    assertThat(retracted.out()).contains("nobody tells of it any more");
    assertThat(on("ledger", "claims", "--who", "mayor").out()).contains("No claim in the ledger");
    assertThat(on("incidents", "--place", "sumy").out()).contains("Nothing in the ledger");
    assertThat(on("ledger", "claims", "--who", "mayor", "--known-at", moment).out())
        .contains("Shells hit a bridge");
    assertThat(on("incidents", "--place", "sumy", "--known-at", moment).out()).contains("Sumy");
    assertThat(on("ledger", "status").out()).contains("1 of them taken back");
  }

  @Test
  @Order(10)
  void whatAQuestionDoesNotLookAt_isRefused_notIgnored() {
    assertThat(on("since", "--text", "convoy").err()).contains("since does not look at --text");
    assertThat(on("ledger", "claims", "--what", "strike").err())
        .contains("claims does not look at --what");
  }

  @Test
  @Order(11)
  void aSealedReport_leavesNothingInAnExport_butThatItIsWithheld() throws IOException {
    Path sealed = BASE.resolve("sealed.txt");
    Files.writeString(
        sealed,
        """
        published: 2024-03-20
        outlet: Example Secret

        Gunmen attacked a convoy near the Ukrainian city of Lviv on Tuesday, an informant said.
        """);
    assertThat(on("add", sealed, "--sensitivity", "sealed").code()).isZero();
    Ran export = on("ledger", "export", "-", "--record");
    assertThat(export.out()).contains("\"redaction\"").doesNotContain("informant", "Lviv");
    assertThat(export.err()).contains("1 sealed reports are withheld");
    assertThat(json(on("incidents", "--place", "lviv", "--json"))).isEmpty();
    String event =
        json(Ran.armistice("read", sealed, "--json")).stream()
            .filter(entry -> entry.path("type").asText().equals("event"))
            .findFirst()
            .orElseThrow()
            .path("id")
            .asText();
    Ran explained = on("explain", event);
    assertThat(explained.code()).isEqualTo(2);
    assertThat(explained.err()).contains("reports that are sealed are left out");
    for (String[] question :
        new String[][] {
          {"incidents"},
          {"incidents", "--json"},
          {"timeline", "--table"},
          {"since"},
          {"series"},
          {"disputes"},
          {"ledger", "claims"},
          {"diff", "--from", "2020-01-01", "--to", "2100-01-01"},
          {"ledger", "status"},
          {"ledger", "verify"},
          {"export", "-f", "markdown", "--week", "2024-03-18"},
          {"export", "-f", "markdown", "--agreement", "us-taliban-2020"}
        }) {
      Ran asked = on((Object[]) question);
      assertThat(asked.code()).isZero();
      assertThat(asked.out() + asked.err())
          .describedAs(String.join(" ", question))
          .doesNotContain("informant", "Lviv", "Example Secret", "convoy");
      if (!question[0].equals("ledger") || question[1].equals("claims")) {
        assertThat(asked.err()).contains("1 sealed report is withheld from every answer");
      }
    }
    assertThat(Files.readString(HOME.resolve("ledger/postgresql.log")))
        .doesNotContain("informant", "Lviv", "Example Secret");
  }

  @Test
  @Order(12)
  void aFolderThatIsClosedToTheUser_isToldWithWhatToDo() throws IOException {
    assumeFalse(
        "root".equals(System.getProperty("user.name")), "SKIPPED: nothing is closed to root");
    Path closed = Files.createDirectory(BASE.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    Ran ran = Ran.armistice("incidents", "--home", closed.resolve("home"));
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith("armistice: A401 " + closed).contains("--home");
    assertThat(Files.list(closed)).isEmpty();
  }

  @Test
  @Order(13)
  void aFolderThatCannotBeWritten_isToldWithWhatToDo() {
    Ran ran = Ran.armistice("incidents", "--home", "/proc/armistice");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .startsWith("armistice: A401 /proc/armistice cannot be written")
        .contains("--home");
    Ran nowhere =
        Ran.armistice(
            "incidents", "--database-url", "jdbc:postgresql://127.0.0.1:1/x?connectTimeout=1");
    assertThat(nowhere.code()).isEqualTo(2);
    assertThat(nowhere.err()).startsWith("armistice: A405");
  }
}
