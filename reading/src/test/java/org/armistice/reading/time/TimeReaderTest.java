package org.armistice.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.armistice.reading.document.SourceText;
import org.armistice.reading.pattern.PlainSentence;
import org.armistice.reading.table.Table;
import org.armistice.record.TimeSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They struck over the past two days. | 2020-10-12 | over the past two days | 2020-10-10 | 2020-10-12 | 2",
        "They struck in recent days. | 2020-10-12 | in recent days | | 2020-10-12 |",
        "They struck over the weekend. | 2020-10-12 | over the weekend | 2020-10-10 | 2020-10-11 | 2",
        "They struck over the past week. | 2020-10-12 | over the past week | 2020-10-05 | 2020-10-12 | 3",
        "It was signed in February. | 2020-10-12 | February | 2020-02-01 | 2020-02-29 | 4",
        "It was the first since June. | 2020-10-12 | since June | 2020-06-01 | |",
        "He spoke Monday. | 2020-10-12 | Monday | 2020-10-12 | 2020-10-12 | 1",
        "He spoke Tuesday. | 2020-10-12 | Tuesday | 2020-10-06 | 2020-10-06 | 1",
        "He will speak Tuesday. | 2020-10-12 | Tuesday | 2020-10-13 | 2020-10-13 | 1",
        "It began on Feb. 29. | 2020-10-12 | Feb. 29 | 2020-02-29 | 2020-02-29 | 1",
        "It began on 29 February 2019. | 2020-10-12 | 29 February 2019 | | |",
        "It began last week. | 2021-01-04 | last week | 2020-12-28 | 2021-01-03 | 3",
        "It began yesterday. | 2021-01-01 | yesterday | 2020-12-31 | 2020-12-31 | 1",
        "It began on Dec. 30. | 2021-01-02 | Dec. 30 | 2020-12-30 | 2020-12-30 | 1",
        "Talks ran from June to August. | 2020-10-12 | from June to August | 2020-06-01 | 2020-08-31 | 5",
        "It began at 9 a.m. on Tuesday. | 2020-10-12 | 9 a.m. on Tuesday | 2020-10-06 | 2020-10-06 | 1",
      })
  void relative_times_are_counted_from_publication(
      String text,
      LocalDate published,
      String words,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      @Nullable Integer precision) {
    List<TimeMention> read = read(text, TimeAnchor.published(published));
    assertThat(read).hasSize(1);
    TimeSpan time = read.get(0).time();
    assertThat(time.words()).isEqualTo(words);
    assertThat(time.earliest()).isEqualTo(earliest);
    assertThat(time.latest()).isEqualTo(latest);
    assertThat(time.ucdpPrecision()).isEqualTo(precision);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They struck over the past two days.",
        "They struck in recent days.",
        "He spoke Monday.",
        "It was the first since June.",
        "It began last week.",
        "It began on Oct. 5.",
        "It began two days ago."
      })
  void without_a_date_of_publication_relative_times_stay_open(String text) {
    List<TimeMention> read = read(text, TimeAnchor.unknown());
    assertThat(read).hasSize(1);
    TimeSpan time = read.get(0).time();
    assertThat(time.resolved()).isFalse();
    assertThat(time.earliest()).isNull();
    assertThat(time.latest()).isNull();
    assertThat(time.ucdpPrecision()).isNull();
  }

  @Test
  void absolute_times_need_no_date_of_publication() {
    TimeSpan time = read("It was signed on 29 February 2020.", TimeAnchor.unknown()).get(0).time();
    assertThat(time.anchor()).isEqualTo(TimeSpan.Anchor.ABSOLUTE);
    assertThat(time.earliest()).isEqualTo(LocalDate.of(2020, 2, 29));
  }

  @Test
  void a_length_is_no_point() {
    TimeMention mention = read("The truce held for two days.", MONDAY).get(0);
    assertThat(mention.kind()).isEqualTo(TimeMention.Kind.DURATION);
    assertThat(mention.time().resolved()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Prisoners go free within 14 days of taking effect. | taking effect | 2020-02-29 | 2020-03-14",
        "Attacks grew since the deal was signed. | the deal was signed | 2020-02-29 |",
        "It came two weeks after the deal was signed. | the deal was signed | 2020-03-14 | 2020-03-14",
        "It came days after the deal was signed. | the deal was signed | 2020-02-29 |",
        "It came before the deal was signed. | the deal was signed | | 2020-02-29",
      })
  void times_after_an_event_wait_for_its_date(
      String text, String event, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
    TimeMention mention =
        read(text, MONDAY).stream().filter(TimeMention::awaitsEvent).findFirst().orElseThrow();
    assertThat(mention.time().anchor()).isEqualTo(TimeSpan.Anchor.EVENT);
    assertThat(mention.time().anchorWords()).isEqualTo(event);
    assertThat(mention.time().earliest()).isNull();
    TimeSpan signed = read("It was signed on 29 February 2020.", MONDAY).get(0).time();
    TimeSpan resolved = mention.resolvedAgainst(signed).time();
    assertThat(resolved.resolved()).isTrue();
    assertThat(resolved.earliest()).isEqualTo(earliest);
    assertThat(resolved.latest()).isEqualTo(latest);
  }

  @Test
  void random_words_never_throw_and_never_give_a_time_that_ends_before_it_begins() {
    List<String> words = new ArrayList<>();
    for (String table : List.of("timewords.tsv")) {
      Table.load(table).rows().forEach(row -> words.add(row.get("word")));
    }
    words.addAll(
        List.of(
            "5",
            "31",
            "2020",
            "29",
            "February",
            "1,00,000",
            "99999999999999",
            "the",
            "past",
            "last",
            "next",
            "ago",
            "within",
            "of",
            "after",
            "since",
            "half",
            "-",
            "/",
            ".",
            ":",
            "from",
            "to",
            "every",
            "Eid",
            "al",
            "24",
            "60",
            "th",
            "٣",
            "😀",
            "0"));
    Random random = new Random(20201012);
    for (int run = 0; run < 1500; run++) {
      StringBuilder text = new StringBuilder("x");
      for (int i = 0; i < 10; i++) {
        text.append(random.nextInt(4) > 0 ? " " : "")
            .append(words.get(random.nextInt(words.size())));
      }
      LocalDate published = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(4000));
      for (TimeMention mention : read(text.toString(), TimeAnchor.published(published))) {
        TimeSpan time = mention.time();
        if (time.earliest() != null && time.latest() != null) {
          assertThat(time.earliest()).as(text.toString()).isBeforeOrEqualTo(time.latest());
        }
      }
    }
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
