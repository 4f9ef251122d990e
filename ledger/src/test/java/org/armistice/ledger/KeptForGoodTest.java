package org.armistice.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.armistice.incident.telling.Correction;
import org.armistice.ledger.carry.Import;
import org.armistice.ledger.check.Verification;
import org.armistice.ledger.check.Verified;
import org.armistice.ledger.keep.Arrival;
import org.armistice.ledger.keep.Keeper;
import org.armistice.ledger.keep.Kept;
import org.junit.jupiter.api.Test;

/** What is kept stays as it was written, whatever the order, and can be carried elsewhere. */
class KeptForGoodTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
  private static final List<Arrival> STORIES = Reports.ofStories(30);

  private static Keeper keeper(Ledger ledger) {
    return new Keeper(ledger, "tester", "test");
  }

  private static Ledger with(List<Arrival> arrivals) {
    Ledger ledger = TestServer.empty(CLOCK);
    Keeper keeper = keeper(ledger);
    for (int at = 0; at < arrivals.size(); at += 7) {
      keeper.add(arrivals.subList(at, Math.min(arrivals.size(), at + 7)));
    }
    return ledger;
  }

  @Test
  void tenOrdersOfArrival_giveTheSameExport_byteForByte() {
    String first = null;
    for (int order = 0; order < 10; order++) {
      List<Arrival> shuffled = new ArrayList<>(STORIES);
      Collections.shuffle(shuffled, new Random(order));
      try (Ledger ledger = with(shuffled)) {
        String exported = Exported.record(ledger);
        first = first == null ? exported : first;
        assertThat(exported.equals(first)).describedAs("order %d", order).isTrue();
      }
    }
    assertThat(first).isNotNull();
    assertThat(String.valueOf(first).lines()).hasSizeGreaterThan(200);
  }

  @Test
  void twoWritersAtOnce_endAsOneWouldHave() throws Exception {
    String url = TestServer.freshUrl();
    ExecutorService writers = Executors.newFixedThreadPool(2);
    try (Ledger one = Ledger.at(url, CLOCK);
        Ledger other = Ledger.at(url, CLOCK);
        Ledger alone = with(STORIES)) {
      List<Arrival> backwards = new ArrayList<>(STORIES);
      Collections.reverse(backwards);
      List<Future<?>> done = new ArrayList<>();
      // both add every report, so each is added twice
      done.add(writers.submit(() -> STORIES.forEach(a -> keeper(one).add(List.of(a)))));
      done.add(writers.submit(() -> backwards.forEach(a -> keeper(other).add(List.of(a)))));
      for (Future<?> writer : done) {
        writer.get();
      }
      assertThat(Exported.record(one).equals(Exported.record(alone))).isTrue();
      assertThat(Verification.of(one.database()).faults()).isEmpty();
    } finally {
      writers.shutdownNow();
    }
  }

  @Test
  void aWholeExport_comesBackAsTheSameLedger() {
    try (Ledger ledger = with(STORIES.subList(0, 40));
        Ledger other = TestServer.empty(CLOCK)) {
      Kept kept = keeper(ledger).add(List.of(STORIES.get(50))).get(0);
      String incident = kept.changes().get(0).incident();
      keeper(ledger).retract(STORIES.get(3).reading().report().id(), "taken back by the outlet");
      String event =
          ledger
              .database()
              .with(
                  handle ->
                      handle
                          .createQuery("select min(event) from telling where incident = :incident")
                          .bind("incident", incident)
                          .mapTo(String.class)
                          .one());
      keeper(ledger).correct(event, Correction.Field.KILLED, "3", "the hospital's list");
      String exported = Exported.whole(ledger);
      Import.read(other.database(), new BufferedReader(new StringReader(exported)), "export");
      assertThat(Exported.whole(other).equals(exported)).isTrue();
      Verified verified = Verification.of(other.database());
      assertThat(verified.faults()).isEmpty();
      assertThat(verified.head()).isEqualTo(Verification.of(ledger.database()).head());
    }
  }

  @Test
  void aLineThatIsNoRecord_isRefusedWithItsNumber_andNothingIsImported() {
    try (Ledger ledger = with(STORIES.subList(0, 3));
        Ledger other = TestServer.empty(CLOCK)) {
      List<String> lines = new ArrayList<>(Exported.whole(ledger).lines().toList());
      lines.set(2, "{\"type\":\"kept-report\",");
      String broken = String.join("\n", lines);
      assertThatThrownBy(
              () ->
                  Import.read(
                      other.database(),
                      new BufferedReader(new StringReader(broken)),
                      "backup.jsonl"))
          .hasMessageStartingWith("A411 backup.jsonl, line 3:")
          .hasMessageEndingWith("nothing was imported");
      assertThat(Verification.of(other.database()).entries()).isZero();
    }
  }

  @Test
  void anyAlteredByte_isFound() {
    List<String> alterations =
        List.of(
            "update report set bytes = set_byte(bytes, 0, get_byte(bytes, 0) # 1) where seq = 2",
            "update report set text = text || ' ' where seq = 2",
            "update report set outlet = 'Another' where seq = 2",
            "update report set published = published + 1 where seq = 2",
            "update reading set lines = replace(lines, 'ASSAULT', 'COERCE') where seq = 1",
            "update revision set what = what || '.' where seq = 1",
            "update revision set body = replace(body, 'told', 'tolt') where seq = 1",
            "update log set who = 'somebody else' where seq = 2",
            "update log set at = at - interval '1 microsecond' where seq = 3",
            "delete from log where seq = 2",
            "delete from reading where seq = 2",
            "insert into decision values ('decision-x', 99, 'apart', 'a', 'b', '', '', 'x', 'x')",
            "update telling set grp = 'incident-0' where event = (select min(event) from telling)",
            "update telling set body = replace(body, '\"series\":false', '\"series\":true')"
                + " where event = (select min(event) from telling)",
            "update incident set body = replace(body, 'CLAIMED', 'DENIED')"
                + " where body like '%CLAIMED%'",
            "delete from incident where id = (select min(id) from incident)",
            "update entry set body = replace(body, 'CERTAIN', 'DOUBTFUL') where kind = 'claim'",
            "update entry set ended = 3 where id = (select min(id) from entry)",
            "delete from entry where id = (select min(id) from entry)",
            "update pair set score = score - 0.01 where kind = 'SAME'");
    try (Ledger ledger = with(STORIES.subList(0, 4))) {
      assertThat(Verification.of(ledger.database()).faults()).isEmpty();
      for (String alteration : alterations) {
        ledger
            .database()
            .with(
                handle -> {
                  handle.begin();
                  assertThat(handle.execute(alteration)).describedAs(alteration).isPositive();
                  assertThat(Verification.within(handle).faults())
                      .describedAs(alteration)
                      .isNotEmpty();
                  return handle.rollback();
                });
      }
      assertThat(Verification.of(ledger.database()).faults()).isEmpty();
    }
  }
}
