package org.armistice.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.armistice.agreement.accord.Accord;
import org.armistice.agreement.assessment.Assessments;
import org.armistice.agreement.assessment.Assessor;
import org.armistice.agreement.language.AccordParser;
import org.armistice.agreement.matter.Matter;
import org.armistice.agreement.place.PlaceDirectory;
import org.armistice.reading.Reader;
import org.armistice.reading.actor.KnownActors;
import org.armistice.record.Assessment;
import org.armistice.record.ContentId;
import org.armistice.record.Published;
import org.armistice.record.Reading;
import org.armistice.record.Report;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One assessment of an event against an agreement of fifty terms, with its whole explanation. The
 * events are read from two hundred short reports, so that tests look at real neighbours.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AssessmentBenchmark {
  static final int TERMS = 50;
  private static final int REPORTS = 200;
  private static final List<String> TOWNS =
      List.of("Goris", "Kapan", "Terter", "Martuni", "Shusha", "Lachin", "Barda", "Ganja");
  private static final List<String> ACTS =
      List.of("shelled %s", "attacked soldiers near %s", "fired rockets at %s", "struck %s");

  private Assessor assessor;
  private List<Matter> matters;
  private int next;

  /** Made by JMH, which calls {@link #read()}. */
  @SuppressWarnings("NullAway.Init")
  public AssessmentBenchmark() {}

  /** Reads the reports and the agreement. */
  @Setup
  public void read() {
    Reader reader = Reader.load();
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      String side = i % 2 == 0 ? "Armenian" : "Azerbaijani";
      String other = i % 2 == 0 ? "Azerbaijan" : "Armenia";
      String text =
          "%s forces %s on %d October, the %s military said. %s said the attack violated the truce."
              .formatted(
                  side,
                  ACTS.get(i % ACTS.size()).formatted(TOWNS.get(i % TOWNS.size())),
                  1 + i % 28,
                  other.equals("Armenia") ? "Armenian" : "Azerbaijani",
                  other);
      Report report =
          Report.undescribed(
              ContentId.of("report", i, text), Published.parse("2020-11-02", "Asia/Yerevan"));
      readings.add(reader.read(report, text));
    }
    KnownActors actors = new KnownActors();
    Accord accord = new AccordParser(actors::find).parse("fifty", fifty()).first();
    PlaceDirectory places = name -> Optional.empty();
    assessor = new Assessments(accord, actors::find, places).assessor(readings, null);
    matters = assessor.matters().stream().filter(Matter::happened).toList();
  }

  static String fifty() {
    StringBuilder text = new StringBuilder();
    text.append("agreement truce \"Truce\"\n  parties Armenia; Azerbaijan\n  signed 2020-09-01\n");
    List<String> acts =
        List.of("use force", "attack", "shell", "strike", "fire", "fly", "move", "detain", "loot");
    for (int i = 0; i < TERMS; i++) {
      String who = i % 3 == 0 ? "each party" : i % 3 == 1 ? "Armenia" : "Azerbaijan";
      String act = acts.get(i % acts.size());
      boolean allowed = i % 5 == 4;
      text.append("  T%d  %s %s %s\n".formatted(i + 1, who, allowed ? "may" : "must not", act));
      if (i % 4 == 0) {
        text.append("        in ").append(TOWNS.get(i % TOWNS.size())).append('\n');
      }
      if (i % 7 == 0) {
        text.append("        unless has_property(defensive)\n");
      }
    }
    return text.toString();
  }

  /** One assessment. */
  @Benchmark
  public Assessment assess() {
    next = next + 1 < matters.size() ? next + 1 : 0;
    return assessor.assess(matters.get(next));
  }

  /** Bytes of the fifty terms, so that a reader of the figures can tell what was measured. */
  static int size() {
    return fifty().getBytes(StandardCharsets.UTF_8).length;
  }
}
