package org.armistice.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.armistice.cluster.job.ArchiveJob;
import org.armistice.cluster.job.JobPlan;
import org.armistice.cluster.job.Settings;
import org.armistice.cluster.read.SharedReader;
import org.armistice.intake.Intake;
import org.armistice.intake.IntakeException;
import org.armistice.intake.ReportText;
import org.armistice.intake.Source;
import org.armistice.intake.Sources;
import org.armistice.reading.Reader;
import org.armistice.record.Entry;
import org.armistice.record.JsonLines;
import org.armistice.record.Reading;

/** A small archive of invented reports, and what one machine makes of it. */
final class Archive {
  private static final Reader READER = SharedReader.get();

  private static final String[] TOWNS = {"Ghazni", "Farah", "Kramatorsk", "Nikopol"};

  /** Makes an export larger than what is in flight between two machines. */
  private static final int PADDING = 2000;

  private Archive() {}

  /**
   * Text files, an export of posts, a page without text, and an export that is broken.
   *
   * @param posts how many are in the export
   */
  static Path write(Path folder, int posts) throws IOException {
    Files.createDirectories(folder);
    for (int day = 1; day <= 4; day++) {
      String town = TOWNS[day % TOWNS.length];
      for (String outlet : List.of("Example News", "Morning Courier")) {
        Files.writeString(
            folder.resolve("day-" + day + "-" + outlet.charAt(0) + ".txt"),
            report(day, town, outlet),
            StandardCharsets.UTF_8);
      }
    }
    StringBuilder lines = new StringBuilder();
    for (int post = 0; post < posts; post++) {
      lines.append(post(post)).append('\n');
    }
    Files.writeString(folder.resolve("posts.jsonl"), lines, StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("empty.txt"), "published: 2021-02-01\n\n");
    Files.writeString(folder.resolve("broken.jsonl"), "{\"text\": \"no end");
    return folder;
  }

  private static String report(int day, String town, String outlet) {
    return """
        published: 2021-02-0%d
        outlet: %s

        Gunmen attacked a police checkpoint in %s on Tuesday, killing %d officers, officials \
        said. A spokesman for the governor said that the fighting went on for three hours and that \
        the attackers were driven back.
        """
        .formatted(day, outlet, town, 2 + day);
  }

  /** One line of an export. */
  static String post(int number) {
    return ("{\"text\":\"An air strike hit a market in %s on Monday, killing %d civilians, the"
            + " ministry said.\",\"created_at\":\"2021-02-%02d\",\"author\":\"Example Wire %d\",\"padding\":\"%s\"}")
        .formatted(
            TOWNS[number % TOWNS.length],
            3 + number % 5,
            10 + number / 8 % 15,
            number % 3,
            "-".repeat(PADDING));
  }

  /** What the one-machine program makes of it: readings, and reasons of what cannot be read. */
  record OneMachine(List<Reading> readings, List<String> refused) {
    List<String> lines() {
      List<String> lines = new ArrayList<>();
      for (Reading reading : readings) {
        for (Entry entry : reading.entries()) {
          lines.add(JsonLines.write(entry));
        }
      }
      return lines.stream().sorted().toList();
    }
  }

  static OneMachine onOneMachine(Path folder) throws IOException {
    List<Reading> readings = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    Intake intake = Intake.plain();
    for (Path file : files(folder)) {
      try {
        for (Source source : Sources.of(file.toString(), InputStream.nullInputStream())) {
          read(intake, source, readings, refused);
        }
      } catch (IntakeException e) {
        refused.add(e.getMessage());
      }
    }
    return new OneMachine(readings, refused);
  }

  private static void read(
      Intake intake, Source source, List<Reading> readings, List<String> refused) {
    try {
      ReportText taken = intake.take(source);
      readings.add(READER.read(taken.report(), taken.text()));
    } catch (IntakeException e) {
      refused.add(e.getMessage());
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Runs the job in this process, to its end. */
  static void run(JobPlan plan, int parallelism) throws Exception {
    StreamExecutionEnvironment flink =
        StreamExecutionEnvironment.createLocalEnvironment(parallelism, small(plan.out()));
    ArchiveJob.build(flink, plan);
    flink.execute("archive");
  }

  /** Settings for a small machine. */
  static Configuration small(Path out) {
    Configuration settings = Settings.of(out.resolveSibling("checkpoints"), Duration.ofMillis(500));
    settings.setString("rest.port", "0");
    // little in flight, so that a stop in the middle finds a middle
    settings.setString("taskmanager.memory.segment-size", "4kb");
    settings.setString("taskmanager.network.memory.buffers-per-channel", "1");
    settings.setString("taskmanager.network.memory.floating-buffers-per-gate", "1");
    settings.setString("taskmanager.memory.network.min", "32m");
    settings.setString("taskmanager.memory.network.max", "32m");
    settings.setString("taskmanager.memory.managed.size", "32m");
    return settings;
  }

  static JobPlan ofFiles(Path in, Path out) {
    return new JobPlan(List.of(in), null, out, null, JobPlan.HORIZON_DAYS);
  }

  /** The lines that are written for good in a folder, sorted. */
  static List<String> written(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path file : files(folder)) {
      if (!file.getFileName().toString().startsWith(".")) {
        lines.addAll(Files.readAllLines(file, StandardCharsets.UTF_8));
      }
    }
    return lines.stream().sorted().toList();
  }
}
