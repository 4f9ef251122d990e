package org.armistice.bench.ledger;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armistice.incident.happening.Happening;
import org.armistice.incident.publicity.Period;
import org.armistice.ledger.Ledger;
import org.armistice.ledger.ask.Census;
import org.armistice.ledger.ask.DisputeQuery;
import org.armistice.ledger.ask.EntryQuery;
import org.armistice.ledger.ask.Filter;
import org.armistice.ledger.ask.HistoryQuery;
import org.armistice.ledger.ask.IncidentQuery;
import org.armistice.ledger.ask.NoticeQuery;
import org.armistice.ledger.ask.SeriesQuery;
import org.armistice.ledger.ask.TimelineQuery;
import org.jspecify.annotations.Nullable;

/**
 * Asks each question of the command line many times, in this process, where it costs what the
 * database and the making of the answer cost; and a few through the launcher, where the start of
 * the JVM is added.
 */
final class Questions {
  private static final int TIMES = 15;
  private static final int STARTS = 5;

  private final Ledger ledger;
  private final Path home;
  private final PrintWriter out;

  Questions(Ledger ledger, Path home, PrintWriter out) {
    this.ledger = ledger;
    this.home = home;
    this.out = out;
  }

  void ask() throws IOException, InterruptedException {
    Census census = Census.of(ledger.database());
    out.printf(
        Locale.ROOT,
        "%d reports, %d incidents, %d MiB on disk%n",
        census.reports(),
        census.incidents(),
        census.bytes() >> 20);
    out.println(
        "question (in process: database and answer, without JVM start)   median ms  slowest ms");
    questions().forEach(this::measure);
    out.println("command (through the launcher, JVM start included)   median s");
    for (List<String> command :
        List.of(
            List.of("ledger", "status"),
            List.of("incidents", "--place", "Idlib", "--from", "2021-06-01", "--to", "2021-06-30"),
            List.of("timeline", "--place", "Baidoa", "--most", "20"),
            List.of("disputes", "--most", "10"))) {
      start(command);
    }
  }

  private Map<String, Runnable> questions() {
    LocalDate from = LocalDate.of(2021, 6, 1);
    LocalDate to = LocalDate.of(2021, 6, 30);
    Filter june = filter(from, to, null, null, null, null, null);
    List<Happening> some = IncidentQuery.run(ledger.database(), june);
    Happening incident = some.get(some.size() / 2);
    Instant now = ledger.clock().instant();
    Map<String, Runnable> questions = new LinkedHashMap<>();
    questions.put("incidents, the first 50", () -> incidents(Filter.all(50)));
    questions.put("incidents of a month", () -> incidents(june));
    questions.put(
        "incidents of a place",
        () -> incidents(filter(null, null, "baidoa", null, null, null, null)));
    questions.put(
        "incidents of a country and side",
        () -> incidents(filter(null, null, "ukraine", "rus", null, null, null)));
    questions.put(
        "incidents by words",
        () -> incidents(filter(null, null, null, null, null, "hospital bridge", null)));
    questions.put(
        "incidents by act",
        () -> incidents(filter(null, null, null, null, "air/drone", null, null)));
    questions.put(
        "incidents as known an hour ago",
        () -> incidents(filter(from, to, null, null, null, null, now.minusSeconds(3600))));
    questions.put(
        "incidents as known now, through the revisions",
        () -> incidents(filter(null, null, "idlib", null, null, null, now)));
    questions.put(
        "links of an incident",
        () -> IncidentQuery.byId(ledger.database(), incident.id(), Filter.all(1)));
    questions.put("timeline of a month", () -> TimelineQuery.run(ledger.database(), june));
    questions.put(
        "since",
        () ->
            NoticeQuery.run(
                ledger.database(), filter(null, null, null, "us", "strike", null, null)));
    questions.put(
        "series by month, all",
        () -> SeriesQuery.run(ledger.database(), Filter.all(50), Period.Length.MONTH));
    questions.put(
        "series by week of a place",
        () ->
            SeriesQuery.run(
                ledger.database(),
                filter(null, null, "baidoa", null, null, null, null),
                Period.Length.WEEK));
    questions.put(
        "claims of a speaker",
        () ->
            EntryQuery.run(
                ledger.database(),
                "claim",
                filter(null, null, null, "health ministry", null, null, null),
                null));
    questions.put(
        "claims by words",
        () ->
            EntryQuery.run(
                ledger.database(),
                "claim",
                filter(null, null, null, null, null, "bridge", null),
                null));
    questions.put(
        "claims of an incident",
        () -> EntryQuery.run(ledger.database(), "claim", Filter.all(50), incident));
    questions.put(
        "disputes, the first 50", () -> DisputeQuery.run(ledger.database(), Filter.all(50)));
    questions.put("disputes of a month", () -> DisputeQuery.run(ledger.database(), june));
    questions.put(
        "diff of a minute",
        () -> HistoryQuery.run(ledger.database(), now.minusSeconds(60), now, 200));
    questions.put("status", () -> Census.of(ledger.database()));
    return questions;
  }

  private static Filter filter(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String place,
      @Nullable String who,
      @Nullable String what,
      @Nullable String text,
      @Nullable Instant known) {
    return Filter.of(from, to, place, who, what, text, null, known, 50);
  }

  private void incidents(Filter filter) {
    IncidentQuery.linked(ledger.database(), filter);
  }

  private void measure(String name, Runnable question) {
    double[] millis = new double[TIMES];
    question.run();
    for (int i = 0; i < TIMES; i++) {
      long before = System.nanoTime();
      question.run();
      millis[i] = (System.nanoTime() - before) / 1e6;
    }
    Arrays.sort(millis);
    out.printf(Locale.ROOT, "%-62s  %8.1f  %10.1f%n", name, millis[TIMES / 2], millis[TIMES - 1]);
    out.flush();
  }

  private void start(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("armistice.root", ".")).resolve("armistice").toString());
    command.addAll(arguments);
    command.addAll(List.of("--home", home.toString()));
    double[] seconds = new double[STARTS];
    for (int i = 0; i < STARTS; i++) {
      long before = System.nanoTime();
      int code =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start()
              .waitFor();
      if (code != 0) {
        throw new IOException(String.join(" ", command) + " ended with " + code);
      }
      seconds[i] = (System.nanoTime() - before) / 1e9;
    }
    Arrays.sort(seconds);
    out.printf(
        Locale.ROOT,
        "%-52s  %.2f%n",
        "armistice " + String.join(" ", arguments),
        seconds[STARTS / 2]);
    out.flush();
  }
}
