package org.armistice.agreement.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.armistice.agreement.accord.Accord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccordPrinterTest {
  static Stream<String> library() {
    return Parsed.LIBRARY.stream();
  }

  @ParameterizedTest
  @MethodSource("library")
  void theLibraryPrintsAsItStandsBelowItsHeadComment(String id) {
    String text = Parsed.library(id);
    String body = text.substring(text.indexOf("agreement " + id));

    assertThat(AccordPrinter.print(Parsed.accord(text))).isEqualTo(body);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatIsPrintedReadsBackAsTheSame(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      Accord accord = Parsed.accord(new Typist(random).agreement());
      String printed = AccordPrinter.print(accord);
      assertThat(Parsed.accord(printed)).describedAs(printed).isEqualTo(accord);
      assertThat(AccordPrinter.print(Parsed.accord(printed))).isEqualTo(printed);
    }
  }

  @Test
  void oneFormIsSuggestedForWhatCanBeTypedInSeveral() {
    assertThat(
            AccordPrinter.print(
                Parsed.accord(
                    """
                    agreement t
                        parties A, "B"
                      signed 2024-01-01   for 2 week
                      T1 either party must   not attack another party within 1 day of signing
                    """
                        .replace("   for", "\nfor"))))
        .isEqualTo(
            """
            agreement t "t"
              parties   A; B
              signed    2024-01-01
              until     2 weeks after effect
              T1  each party must not attack the other party
                    by 1 days after signing
            """);
  }

  @Test
  void smallNumbersArePrintedWithoutAnExponent() {
    Accord accord = Parsed.truce("  line contact 0.00001,-0.0002 1,2");

    assertThat(AccordPrinter.print(accord)).contains("contact 0.00001,-0.0002 1,2");
  }

  @Test
  void aNameThatHoldsTheWordOfAnActIsQuoted() {
    Accord accord =
        Parsed.truce(
            "  actor \"people act now\" is group\n  S1  silent on \"people act now\" strike B");

    assertThat(AccordPrinter.print(accord)).contains("silent on \"people act now\" strike B");
    assertThat(Parsed.accord(AccordPrinter.print(accord))).isEqualTo(accord);
  }

  @Test
  void aNameOfVeryManyWordsIsPrinted() {
    String name = "word ".repeat(20_000).strip();
    Accord accord = Parsed.accord("agreement t\n  parties " + name + "\n");

    assertThat(Parsed.accord(AccordPrinter.print(accord))).isEqualTo(accord);
  }

  @ParameterizedTest
  @MethodSource("library")
  void theChunksOfAFileAreTheFile(String id) {
    String odd =
        "\n# before\n\n"
            + Parsed.library(id)
                .replace("\n  T", "\n\n   # on the next\n\t T")
                .replace("\n        basis", " # here\n     basis")
            + "\n\n# after";
    AccordFile file = Parsed.file(odd);

    assertThat(joined(file)).isEqualTo(odd);
    assertThat(joined(Parsed.file(odd.replace("\n", "\r\n")))).isEqualTo(odd.replace("\n", "\r\n"));
    assertThat(file.chunks().stream().map(AccordFile.Chunk::clause).filter(one -> !one.isEmpty()))
        .containsExactlyElementsOf(file.first().clauses().stream().map(one -> one.id()).toList());
  }

  @Test
  void aCommentBelongsToTheItemAfterIt() {
    AccordFile file =
        Parsed.file(
            "# head\n"
                + Parsed.TRUCE
                + "  # on T1\n  T1  A may attack B # so\n  T2  A may strike B\n");

    assertThat(file.chunks())
        .extracting(AccordFile.Chunk::text)
        .containsExactly(
            "# head\nagreement truce-2024 \"Truce\"\n",
            "  parties A; B\n",
            "  # on T1\n  T1  A may attack B # so\n",
            "  T2  A may strike B\n");
  }

  private static String joined(AccordFile file) {
    return file.chunks().stream().map(AccordFile.Chunk::text).collect(Collectors.joining());
  }

  /** Types agreements at random that have every field, part and test sooner or later. */
  private static final class Typist {
    private static final List<String> WHO =
        List.of(
            "A",
            "B",
            "\"Party for May\"",
            "\"cease fire now\"",
            "each party",
            "anyone",
            "armed groups",
            "\"civilians\"",
            "Al-Shabaab d'Élite");
    private static final List<String> ACTS =
        List.of("attack", "cease fire", "use", "use force", "move", "withdraw", "lay mines");
    private static final List<String> THINGS =
        List.of("artillery", "rocket launchers", "civilians", "the other party", "\"forces\"");
    private static final List<String> ANCHORS = List.of("signing", "effect", "\"the \\\"day\\\"\"");
    private static final List<String> UNITS =
        List.of("minutes", "hours", "days", "weeks", "months", "years");

    private final Random random;

    Typist(Random random) {
      this.random = random;
    }

    private String one(List<String> of) {
      return of.get(random.nextInt(of.size()));
    }

    private boolean now() {
      return random.nextInt(3) == 0;
    }

    private String some(String words) {
      return now() ? words : "";
    }

    private String who() {
      return some(one(WHO) + "; ") + one(WHO);
    }

    private String length() {
      return random.nextInt(100) + " " + one(UNITS);
    }

    private String moment() {
      return switch (random.nextInt(4)) {
        case 0 -> "2024-0%d-1%d".formatted(1 + random.nextInt(9), random.nextInt(10));
        case 1 -> "2024-01-01T%02d:%02d".formatted(random.nextInt(24), random.nextInt(60));
        case 2 -> length() + " after " + one(ANCHORS);
        default -> one(ANCHORS);
      };
    }

    private String number() {
      return switch (random.nextInt(3)) {
        case 0 -> "" + (1 + random.nextInt(999));
        case 1 -> "%d.%d".formatted(random.nextInt(99), 1 + random.nextInt(999));
        default -> "0.0000" + (1 + random.nextInt(9));
      };
    }

    private String string() {
      return one(
          List.of(
              "\"plain\"", "\"a \\\"b\\\" c\"", "“curly \"x\"”", "\"\\\\\"", "\"# no\"", "\"\""));
    }

    private String test() {
      return switch (random.nextInt(8)) {
        case 0 -> "under_attack(" + one(WHO) + some(", by " + one(WHO)) + ")";
        case 1 -> "under_attack(artillery)";
        case 2 -> "ordered_by(high command)";
        case 3 -> "mechanism_tried(hotline)";
        case 4 ->
            "distance_from(contact) " + one(List.of("<", "<=", ">", ">=")) + " " + number() + " km";
        case 5 -> "object_in(artillery" + some(", calibre >= " + number() + " mm") + ")";
        case 6 -> "within(" + length() + " of " + one(ANCHORS) + ")";
        default ->
            "has_property("
                + one(
                    List.of("offensive", "defensive", "pre-emptive", "exercise", "event, exercise"))
                + ")";
      };
    }

    private String tests() {
      return test() + some(" and " + test());
    }

    private String provenance() {
      return some("\n  basis oral")
          + some("\n  clause " + string())
          + some(" reader " + string())
          + some(" at " + string())
          + some(" quote " + string())
          + some(" contested_by B; \"Party for May\"")
          + some(" source " + string())
          + some(" note " + string());
    }

    private String place() {
      return switch (random.nextInt(4)) {
        case 0 -> " in \"zone of peace\"";
        case 1 -> " within " + number() + " km of contact";
        case 2 -> "\n    beyond " + number() + " km of contact";
        default -> "";
      };
    }

    private String term(int number) {
      return "T%d  %s %s %s%s"
              .formatted(
                  number,
                  who(),
                  one(List.of("may", "must", "must not")),
                  one(ACTS),
                  now() ? " " + who() : some(" " + one(THINGS)))
          + place()
          + some(" from signing")
          + some(" until 3000-01-01")
          + some(" by " + moment())
          + some(" when " + tests())
          + some(" unless " + tests())
          + (number > 1 ? some(" unless T1") + some(" overrides T1") + some(" counterpart T1") : "")
          + some(" on_breach " + string())
          + provenance()
          + "\n";
    }

    private String silence(int number) {
      return "S%d silent on %s %s%s".formatted(number, who(), one(ACTS), some(" " + one(THINGS)))
          + some(" read \"Main\", " + string())
          + some(" missing " + string())
          + some(" strength found_by_search")
          + provenance()
          + "\n";
    }

    String agreement() {
      StringBuilder text =
          new StringBuilder("agreement t" + random.nextInt(9) + " " + string() + "\n");
      text.append(
          "parties A; B; \"Party for May\"; \"cease fire now\"; Al-Shabaab d'Élite; \"civilians\"; \"forces\"\n");
      text.append(some("brokers Qatar\n")).append(some("monitors \"Office at sea\"\n"));
      text.append(some("signed 2024-01-01" + some("T10:20") + some(" \"Port of Spain\"") + "\n"));
      text.append(some("from 2 hours after signing\n"));
      text.append(some(one(List.of("until 2999-01-01", "for 7 days")) + "\n"));
      text.append(some("zone " + one(List.of("Europe/Kyiv", "+02:00", "UTC", "Z")) + "\n"));
      text.append(some("amends older\n"));
      text.append(some("text " + string() + one(List.of(" read", " missing")) + "\n"));
      text.append("mechanism hotline " + some(string()) + "\n");
      text.append("line contact " + random.nextInt(90) + ".00001,-37.5 0,0 -0.5,180\n");
      text.append(some("area \"zone of peace\" contains X; \"Y and Z\"\n"));
      text.append(some("event \"the \\\"day\\\"\" " + moment() + "\n"));
      text.append(
          some(
              "actor Tigers is armed_group"
                  + some(" of A")
                  + some(" also TG; \"of us\"")
                  + some(" source " + string())
                  + "\n"));
      text.append(
          some("member C of A" + some(" from 2020-01-01") + some(" until 2021-01-01") + "\n"));
      text.append(some("proxy D of \"Party for May\" source " + string() + "\n"));
      text.append(some("source " + string() + "\n")).append(some("note " + string() + "\n"));
      IntStream.rangeClosed(1, 1 + random.nextInt(4)).forEach(i -> text.append(term(i)));
      IntStream.range(0, random.nextInt(3)).forEach(i -> text.append(silence(i)));
      return text.toString();
    }
  }
}
