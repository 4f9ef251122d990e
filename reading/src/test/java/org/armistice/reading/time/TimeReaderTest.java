package org.armistice.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.armistice.reading.document.SourceText;
import org.armistice.reading.pattern.PlainSentence;
import org.armistice.reading.table.Table;
import org.armistice.record.TimeSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeReaderTest {
  private static final TimeReader READER = TimeReader.load();
  private static final TimeAnchor MONDAY = TimeAnchor.published(LocalDate.of(2020, 10, 12));

  static Stream<Table.Row> rows() {
    return Table.load("times.tsv").rows().stream();
  }

  /** The brackets of an example hold what TIMEX3 marks, or all words where it marks nothing. */
  @ParameterizedTest
  @MethodSource("rows")
  void every_row_reads_its_example(Table.Row row) {
    String marked = row.get("example");
    String text = marked.replace("[", "").replace("]", "");
    List<TimeMention> read = read(text, MONDAY);
    if (!marked.contains("[")) {
      assertThat(read).as(text).isEmpty();
      return;
    }
    int start = marked.indexOf('[');
    String words = marked.substring(start + 1, marked.indexOf(']'));
    TimeMention mention =
        read.stream()
            .filter(
                each ->
                    each.rule().equals("times:" + row.get("name"))
                        || (row.get("operation").equals("part")
                            && each.time().words().contains(words)))
            .findFirst()
            .orElseThrow(() -> new AssertionError(row.get("name") + " read " + read));
    assertThat(mention.time().words()).contains(words);
    assertThat(shape(mention)).isEqualTo(row.get("expect"));
  }

  private static String shape(TimeMention mention) {
    TimeSpan time = mention.time();
    String interval = time.resolved() ? or(time.earliest()) + ".." + or(time.latest()) : "?";
    String value = mention.timexValue();
    return value == null ? interval : interval + " " + value;
  }

  private static String or(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static List<TimeMention> read(String text, TimeAnchor anchor) {
    return READER.read(PlainSentence.of(text), new SourceText(text), "report-0", anchor);
  }
}
