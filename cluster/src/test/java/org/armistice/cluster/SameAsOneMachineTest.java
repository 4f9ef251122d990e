package org.armistice.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.armistice.cluster.job.ArchiveJob;
import org.armistice.cluster.wire.Copy;
import org.armistice.cluster.wire.DeadLetter;
import org.armistice.cluster.wire.Link;
import org.armistice.incident.likeness.Fingerprint;
import org.armistice.incident.same.SameEvent;
import org.armistice.incident.same.Verdict;
import org.armistice.incident.telling.Telling;
import org.armistice.incident.telling.Tellings;
import org.armistice.ledger.Json;
import org.armistice.record.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many slots work, what comes out is what one machine makes of the same reports. */
class SameAsOneMachineTest {
  private static final int POSTS = 24;

  @TempDir static Path folder;

  private static Archive.OneMachine alone;

  @BeforeAll
  static void readOnOneMachine() throws Exception {
    alone = Archive.onOneMachine(Archive.write(folder.resolve("in"), POSTS));
    Archive.run(Archive.ofFiles(folder.resolve("in"), folder.resolve("out")), 2);
  }

  @Test
  void records_areThoseOfOneMachine() throws Exception {
    assertThat(Archive.written(folder.resolve("out").resolve(ArchiveJob.RECORDS)))
        .hasSizeGreaterThan(POSTS)
        .isEqualTo(alone.lines());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void everything_isTheSameWithAnyNumberOfSlots(int slots) throws Exception {
    Path other = folder.resolve("out-" + slots);
    Archive.run(Archive.ofFiles(folder.resolve("in"), other), slots);
    for (String part :
        List.of(ArchiveJob.RECORDS, ArchiveJob.DEAD, ArchiveJob.COPIES, ArchiveJob.LINKS)) {
      assertThat(Archive.written(other.resolve(part)))
          .as(part)
          .isEqualTo(Archive.written(folder.resolve("out").resolve(part)));
    }
  }

  @Test
  void whatCannotBeRead_goesAsideWithTheReasonThatOneMachineGives() throws Exception {
    List<String> reasons =
        Archive.written(folder.resolve("out").resolve(ArchiveJob.DEAD)).stream()
            .map(line -> Json.read(line, DeadLetter.class).reason())
            .toList();
    assertThat(reasons).hasSize(2).containsExactlyInAnyOrderElementsOf(alone.refused());
  }

  @Test
  void copies_areAllPairsWithNearlyTheSameWords() throws Exception {
    List<Copy> expected = new ArrayList<>();
    for (Reading one : alone.readings()) {
      for (Reading other : alone.readings()) {
        Fingerprint here = Fingerprint.of(one.text());
        Fingerprint there = Fingerprint.of(other.text());
        if (one.report().id().compareTo(other.report().id()) < 0
            && here.isNear(there)
            && Math.abs(day(one) - day(other)) <= 7) {
          int bits = Long.bitCount(here.bits() ^ there.bits());
          expected.add(new Copy(one.report().id(), other.report().id(), bits));
        }
      }
    }
    List<Copy> found =
        Archive.written(folder.resolve("out").resolve(ArchiveJob.COPIES)).stream()
            .map(line -> Json.read(line, Copy.class))
            .toList();
    assertThat(expected).isNotEmpty();
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static long day(Reading reading) {
    return reading.report().published().date().toEpochDay();
  }

  @Test
  void sameHappenings_areAllPairsThatTheRulesCallOne() throws Exception {
    List<Telling> tellings = new ArrayList<>();
    alone.readings().forEach(reading -> tellings.addAll(Tellings.of(reading)));
    List<String> expected = new ArrayList<>();
    for (Telling one : tellings) {
      for (Telling other : tellings) {
        if (one.event().compareTo(other.event()) < 0
            && SameEvent.judge(one, other).kind() == Verdict.Kind.SAME) {
          expected.add(one.event() + " " + other.event());
        }
      }
    }
    List<String> found =
        Archive.written(folder.resolve("out").resolve(ArchiveJob.LINKS)).stream()
            .map(line -> Json.read(line, Link.class))
            .filter(link -> link.kind().equals(Verdict.Kind.SAME.name()))
            .map(link -> link.one() + " " + link.other())
            .toList();
    assertThat(expected).isNotEmpty();
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
  }
}
