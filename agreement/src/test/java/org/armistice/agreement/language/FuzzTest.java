package org.armistice.agreement.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a file, it is read or its mistakes are named. */
class FuzzTest {
  private static final int ROUNDS = 160;
  private static final String ODD =
      "\"“”#(),;<>=\\\n\r\t 0T-.\u0000\u0007\u001B\u00A0\u200F\u202E\u2028\uFEFF\uD83D\u0301é漢";

  static List<String> library() {
    return Parsed.LIBRARY;
  }

  /** Reads a text; what reads must print and read back, and lose no byte. */
  private static void read(String text) {
    AccordFile file;
    try {
      file = Parsed.file(text);
    } catch (FaultyAccordException e) {
      assertThat(e.faults()).isNotEmpty();
      assertThat(e.faults())
          .allSatisfy(
              fault -> {
                assertThat(fault.mark().line()).isPositive();
                assertThat(fault.mark().column()).isPositive();
                assertThat(fault.message().chars()).noneMatch(Character::isISOControl);
              });
      return;
    } catch (RuntimeException | StackOverflowError e) {
      fail("threw %s at: %s".formatted(e, text.substring(0, Math.min(2000, text.length()))), e);
      return;
    }
    String printed =
        file.accords().stream().map(AccordPrinter::print).collect(Collectors.joining());
    assertThat(Parsed.file(printed).accords()).describedAs(printed).isEqualTo(file.accords());
    assertThat(file.chunks().stream().map(AccordFile.Chunk::text).collect(Collectors.joining()))
        .isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("library")
  void changedCharactersAreReadOrNamed(String id) {
    Random random = new Random(id.hashCode());
    String text = Parsed.library(id);
    for (int i = 0; i < ROUNDS; i++) {
      StringBuilder changed = new StringBuilder(text);
      for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
        int at = random.nextInt(changed.length() - 1);
        switch (random.nextInt(3)) {
          case 0 -> changed.deleteCharAt(at);
          case 1 -> changed.insert(at, ODD.charAt(random.nextInt(ODD.length())));
          default -> {
            char one = changed.charAt(at);
            changed.setCharAt(at, changed.charAt(at + 1));
            changed.setCharAt(at + 1, one);
          }
        }
      }
      read(changed.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("library")
  void changedWordsAreReadOrNamed(String id) {
    Random random = new Random(id.hashCode() + 1L);
    String text = Parsed.library(id);
    String[] words = text.substring(text.indexOf("agreement " + id)).split("(?<=\\s)(?=\\S)");
    for (int i = 0; i < ROUNDS; i++) {
      String[] changed = words.clone();
      for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
        int at = random.nextInt(words.length);
        int other = random.nextInt(words.length);
        switch (random.nextInt(3)) {
          case 0 -> changed[at] = "";
          case 1 -> changed[at] = changed[at] + words[other];
          default -> {
            changed[at] = words[other];
            changed[other] = words[at];
          }
        }
      }
      read(String.join("", changed));
    }
  }

  @ParameterizedTest
  @MethodSource("library")
  void aFileThatIsCutOffIsReadOrNamed(String id) {
    String text = Parsed.library(id);
    for (int end = 0; end < text.length(); end += 17) {
      read(text.substring(0, end));
    }
  }

  @Test
  void veryLongLinesAreReadOrNamed() {
    String words = "word ".repeat(20_000);
    String run = "x".repeat(100_000);
    for (String of :
        List.of(words, run, "a;".repeat(50_000), "(".repeat(100_000), "1,1 2,2 ".repeat(12_500))) {
      read(of);
      read("agreement t\n  parties " + of + "\n  T1  " + of + " must attack " + of + "\n");
      read(Parsed.TRUCE + "  T1  " + of + "\n  S1 silent on " + of + "\n");
      read(Parsed.TRUCE + "  T1  A may attack B when under_attack(" + of + "\n");
      read(Parsed.TRUCE + "  T1  A may attack B when " + of + "\n  T2  A may attack " + of + "\n");
      read(Parsed.TRUCE + "  line contact " + of + "\n  note \"" + of + "\"\n");
      read("agreement t\n  parties " + run + "\n  T1  " + run + "y must attack\n");
    }
  }

  @Test
  void deepParenthesesAreNamed() {
    String deep = "(".repeat(20_000) + "A" + ")".repeat(20_000);
    read(Parsed.TRUCE + "  T1  A may attack B when under_attack" + deep + "\n");
    read(Parsed.TRUCE + "  T1  A may attack B when " + "under_attack(".repeat(20_000) + "\n");
  }
}
