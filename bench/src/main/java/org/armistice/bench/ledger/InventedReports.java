package org.armistice.bench.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Short news reports by lot: a dozen incidents a day in some fifty towns, each told by one to three
 * outlets on the day or the day after. As crowded on the last day as on the first.
 */
final class InventedReports {
  private static final LocalDate FIRST = LocalDate.of(2021, 1, 4);
  private static final int INCIDENTS_A_DAY = 12;
  private static final int MOST_TELLINGS = 3;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

  private record Front(String country, String side, String enemy, List<String> towns) {}

  private static final List<Front> FRONTS =
      List.of(
          new Front(
              "Afghanistan",
              "Taliban fighters",
              "Afghan forces",
              List.of(
                  "Lashkar Gah",
                  "Gereshk",
                  "Sangin",
                  "Ghazni",
                  "Taloqan",
                  "Pul-e Khumri",
                  "Farah",
                  "Jalalabad",
                  "Maymana",
                  "Zaranj")),
          new Front(
              "Ukraine",
              "Russian forces",
              "Ukrainian forces",
              List.of(
                  "Kramatorsk",
                  "Nikopol",
                  "Bakhmut",
                  "Kupiansk",
                  "Avdiivka",
                  "Orikhiv",
                  "Sloviansk",
                  "Toretsk",
                  "Chuhuiv",
                  "Huliaipole")),
          new Front(
              "Syria",
              "government forces",
              "rebel fighters",
              List.of("Idlib", "Saraqib", "Jisr al-Shughur", "Ariha", "Afrin", "Al-Bab", "Manbij")),
          new Front(
              "Yemen",
              "Houthi fighters",
              "Yemeni government forces",
              List.of("Taiz", "Marib", "Hodeidah", "Al Hazm", "Dhamar", "Mocha", "Ataq")),
          new Front(
              "Somalia",
              "al-Shabaab fighters",
              "Somali troops",
              List.of("Baidoa", "Kismayo", "Beledweyne", "Jowhar", "Afgooye", "Galkayo")),
          new Front(
              "Sudan",
              "Rapid Support Forces fighters",
              "the Sudanese army",
              List.of("El Fasher", "Nyala", "El Obeid", "Wad Madani", "Omdurman", "Sennar")));

  private static final List<String> TARGETS =
      List.of(
          "a market",
          "a checkpoint",
          "a school",
          "a fuel depot",
          "a police station",
          "a bus",
          "a hospital",
          "a bridge",
          "a warehouse",
          "a power station",
          "a mosque",
          "a convoy");

  private static final List<String> OUTLETS =
      List.of("Sample Wire", "Sample Post", "Sample Courier", "Sample Herald", "Sample Times");

  private static final List<String> SPEAKERS =
      List.of(
          "the governor's office",
          "a military spokesman",
          "the health ministry",
          "local officials",
          "a hospital official",
          "the interior ministry");

  private InventedReports() {}

  /**
   * The text of each report, header block included; the same seed gives the same reports.
   *
   * @param number how many
   */
  static List<String> texts(int number, long seed) {
    return texts(number, seed, FIRST, MOST_TELLINGS);
  }

  /**
   * The same from another day on.
   *
   * @param first day of the first incidents
   * @param mostTellings how many reports tell of an incident at most, 1 or more
   */
  static List<String> texts(int number, long seed, LocalDate first, int mostTellings) {
    Random random = new Random(seed);
    List<String> texts = new ArrayList<>();
    for (int incident = 0; texts.size() < number; incident++) {
      LocalDate day = first.plusDays(incident / INCIDENTS_A_DAY);
      Front front = FRONTS.get(random.nextInt(FRONTS.size()));
      String town = front.towns().get(random.nextInt(front.towns().size()));
      String target = TARGETS.get(random.nextInt(TARGETS.size()));
      int kind = random.nextInt(4);
      int killed = 1 + random.nextInt(12);
      int tellings = 1 + random.nextInt(mostTellings);
      int outlet = random.nextInt(OUTLETS.size());
      for (int telling = 0; telling < tellings && texts.size() < number; telling++) {
        LocalDate published = day.plusDays(telling == 0 ? 0 : random.nextInt(2));
        int told = telling == 0 ? killed : killed + random.nextInt(3);
        texts.add(
            text(
                OUTLETS.get((outlet + telling) % OUTLETS.size()),
                published,
                day,
                front,
                town,
                target,
                kind,
                told,
                random,
                texts.size()));
      }
    }
    return texts;
  }

  /** Writes each into a file of its own in a folder. */
  static void write(Path folder, List<String> texts) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < texts.size(); i++) {
      Files.writeString(folder.resolve(String.format(Locale.ROOT, "%06d.txt", i)), texts.get(i));
    }
  }

  private static String text(
      String outlet,
      LocalDate published,
      LocalDate day,
      Front front,
      String town,
      String target,
      int kind,
      int killed,
      Random random,
      int number) {
    String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String speaker = SPEAKERS.get(random.nextInt(SPEAKERS.size()));
    String lede =
        switch (kind) {
          case 0 ->
              "Shells hit %s in %s, %s, on %s, killing %d people, %s said."
                  .formatted(target, town, front.country(), weekday, killed, speaker);
          case 1 ->
              "An air strike on %s in the town of %s in %s killed %d people on %s, according to %s."
                  .formatted(target, town, front.country(), killed, weekday, speaker);
          case 2 ->
              "%s attacked %s near %s in %s on %s, killing %d members of %s, %s said."
                  .formatted(
                      capital(front.side()),
                      target,
                      town,
                      front.country(),
                      weekday,
                      killed,
                      front.enemy(),
                      speaker);
          default ->
              "A bomb exploded outside %s in %s, %s, on %s and killed %d people, %s said."
                  .formatted(target, town, front.country(), weekday, killed, speaker);
        };
    String more =
        switch (random.nextInt(3)) {
          case 0 -> "At least %d others were wounded.".formatted(2 + random.nextInt(20));
          case 1 -> "%s did not comment.".formatted(capital(front.side()));
          default -> "%s denied that they were responsible.".formatted(capital(front.side()));
        };
    String end =
        random.nextBoolean()
            ? "The attack was condemned by the United Nations."
            : "Residents said that they had heard explosions before dawn. Report number %d."
                .formatted(number);
    return """
        published: %s
        zone: UTC
        outlet: %s
        title: %d killed in attack on %s in %s

        %s %s

        %s Entry %d of the day's log.
        """
        .formatted(
            DAY.format(published),
            outlet,
            killed,
            target.replaceFirst("^an? ", ""),
            town,
            lede,
            more,
            end,
            number);
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
