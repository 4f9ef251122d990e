package org.armistice.reading.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.armistice.reading.document.Sentence;
import org.armistice.reading.pattern.PlainSentence;
import org.armistice.reading.table.Table;
import org.armistice.record.Amount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AmountReaderTest {
  private static final AmountReader READER = AmountReader.load();

  static Stream<Table.Row> rows() {
    return Table.load("amounts.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void every_row_reads_its_example(Table.Row row) {
    String marked = row.get("example");
    List<String> expected = new ArrayList<>();
    if (marked.contains("[")) {
      expected.add(
          marked.substring(marked.indexOf('[') + 1, marked.indexOf(']'))
              + " = "
              + row.get("expect"));
    }
    assertThat(read(marked.replace("[", "").replace("]", ""))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two hundred and fifty-three men came. | Two hundred and fifty-three = 253 253 253",
        "About 1.5 million people fled. | About 1.5 million = - 1500000 -",
        "1,250 houses burned. | 1,250 = 1250 1250 1250",
        "A dozen shells fell. | A dozen = 12 12 12",
        "Two dozen shells fell. | Two dozen = 24 24 24",
        "A hundred trucks crossed. | A hundred = 100 100 100",
        "The unit fired 10-15 rockets. | 10-15 = 10 - 15",
        "Between 3,000 and 4,000 people fled. | Between 3,000 and 4,000 = 3000 - 4000",
        "At least a dozen shells fell. | At least a dozen = 12 12 -",
      })
  void amounts_are_read_as_told(String text, String expected) {
    assertThat(read(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The second strike hit the 5th brigade.",
        "An F16 fired a 122mm rocket.",
        "A COVID-19 ward was hit.",
        "No one was hurt.",
        "Half of it cost $3 million.",
      })
  void ordinals_names_and_money_are_no_amounts(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void amounts_inside_a_time_are_left_out() {
    Sentence sentence = PlainSentence.of("In 14 days 20 men left.");
    assertThat(READER.read(sentence, token -> token < 3))
        .extracting(mention -> mention.amount().words())
        .containsExactly("20");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,00,000 people fled. | 1,00,000 = 100000 100000 100000",
        "99999999999999999999999999999999 people fled.|",
        "1,2,3,4 and 5.6.7 and ,,, 8,,9 and 1. |",
        "two hundred hundred thousand million billion trillion trillion |",
      })
  void broken_numbers_break_nothing(String text, @Nullable String expected) {
    List<String> read = read(text);
    if (expected != null) {
      assertThat(read).containsExactly(expected);
    }
    assertThat(read).allSatisfy(amount -> assertThat(amount).doesNotContain("= --"));
  }

  @Test
  void random_words_never_throw_and_never_give_low_above_high() {
    List<String> words =
        List.of(
            "two",
            "hundred",
            "and",
            "-",
            "1,000",
            "999999999999999",
            "million",
            "a",
            "dozen",
            "to",
            "at",
            "least",
            "more",
            "than",
            "up",
            "10",
            ".",
            ",",
            "5",
            "%",
            "of",
            "several",
            "٣",
            "½",
            "nearly",
            "between",
            "trillion",
            "/",
            "th",
            "\ud83d\ude00");
    Random random = new Random(20201012);
    for (int run = 0; run < 3000; run++) {
      StringBuilder text = new StringBuilder("x");
      for (int i = 0; i < 12; i++) {
        text.append(random.nextBoolean() ? " " : "")
            .append(words.get(random.nextInt(words.size())));
      }
      for (AmountMention mention : READER.read(PlainSentence.of(text.toString()), token -> false)) {
        Amount amount = mention.amount();
        if (amount.low() != null && amount.high() != null) {
          assertThat(amount.low()).as(text.toString()).isLessThanOrEqualTo(amount.high());
        }
      }
    }
  }

  private static List<String> read(String text) {
    return READER.read(PlainSentence.of(text), token -> false).stream()
        .map(AmountMention::amount)
        .map(a -> a.words() + " = " + or(a.low()) + " " + or(a.best()) + " " + or(a.high()))
        .toList();
  }

  private static String or(@Nullable Long value) {
    return value == null ? "-" : value.toString();
  }
}
