package org.armistice.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.armistice.claim.GradesException;
import org.armistice.claim.GradesFile;
import org.armistice.claim.Hearing;
import org.armistice.cli.hearing.ClaimsPage;
import org.armistice.intake.Intake;
import org.armistice.intake.IntakeException;
import org.armistice.intake.Mapping;
import org.armistice.intake.Source;
import org.armistice.record.Claim;
import org.armistice.record.Entry;
import org.armistice.record.Grade;
import org.armistice.record.JsonLines;
import org.armistice.record.Reading;
import org.armistice.stories.Stories;
import org.armistice.stories.StoryReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code armistice claims}. */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Says who claims what in one or more reports, who confirms it and who contradicts it.",
    description = {
      "",
      "Reports are read together: two outlets that repeat one speaker tell of one claim, rival"
          + " numbers and denials stand beside each other, and what loses its speaker on the way is"
          + " named. Nobody is said to be right.",
      "",
      "Takes what \"read\" takes, and exports of social posts (.json, .jsonl, .csv). A grades file"
          + " has a line for each grade that a person gives:",
      "",
      "  source \"Example News\" B by \"Desk\" on 2024-03-01",
      "  information \"Guns fall silent\" 3 by \"Desk\" because \"one witness\""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all reports were heard",
      "1:some could not be read and were left out; standard error says which and why",
      "2:nothing was heard"
    },
    footer = {
      "",
      "Examples:",
      "  armistice claims monday.txt tuesday.txt",
      "  armistice claims reports/ posts.csv --grades grades.txt --markdown > claims.md",
      "  armistice claims --story 06-idlib-market"
    },
    sortOptions = false)
final class ClaimsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "files, folders, or - for standard input; see armistice formats")
  private List<String> names = List.of();

  @Mixin private MetadataOptions metadata = new MetadataOptions();

  @Mixin private KnowledgeOptions with = new KnowledgeOptions();

  @Option(
      names = "--story",
      paramLabel = "NAME",
      description = "one of the stories that ship, instead of files; \"list\" names them")
  private @Nullable String story;

  @Option(
      names = "--grades",
      paramLabel = "FILE",
      description = "grades of sources and of information, given by people")
  private @Nullable Path gradesFile;

  @Option(names = "--markdown", description = "Markdown instead of text")
  private boolean markdown;

  @Option(
      names = "--json",
      description = "JSON Lines: the records of the reports, then sayings and contradictions")
  private boolean json;

  @Option(names = "--width", paramLabel = "N", description = "columns to wrap to, 40 to 120")
  private int width;

  @SuppressWarnings("NullAway.Init")
  ClaimsCommand(Terminal terminal) {
    this.terminal = terminal;
    this.width = terminal.width();
  }

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    if ("list".equals(story)) {
      Stories.names().forEach(out::println);
      return Tally.DONE;
    }
    if (names.isEmpty() == (story == null)) {
      throw new ParameterException(
          spec.commandLine(), "name files to hear, or a story with --story NAME");
    }
    List<Grade> grades;
    Knowledge knowledge = with.load();
    Intake intake;
    Mapping mapping;
    try {
      grades = grades();
      intake = Intake.with(metadata.metadata());
      mapping = metadata.mapping();
    } catch (GradesException | IntakeException | IOException e) {
      err.println("armistice: " + e.getMessage());
      return Tally.NOTHING_DONE;
    }
    List<Callable<Source>> sources = story == null ? SourceList.of(names, mapping) : told(story);
    List<Reading> readings = new ArrayList<>();
    int threads = Runtime.getRuntime().availableProcessors();
    try (Tally tally = new Tally(err, sources.size(), terminal.err())) {
      new Readings(intake, knowledge, threads)
          .each(sources, outcome -> tally.take(outcome, (name, reading) -> readings.add(reading)));
      if (!readings.isEmpty()) {
        write(out, Hearing.of(readings), grades);
      }
      unused(grades, readings).forEach(line -> err.println("armistice: " + line));
      return tally.exitCode();
    }
  }

  private List<Grade> grades() throws GradesException, IOException {
    Path file = gradesFile;
    if (file == null) {
      return List.of();
    }
    try {
      return GradesFile.read(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new IOException(
          "A512 " + file + ": cannot be read as text (" + e + "); check the name and the encoding",
          e);
    }
  }

  private List<Callable<Source>> told(String name) {
    if (!Stories.names().contains(name)) {
      throw new ParameterException(
          spec.commandLine(), "there is no story \"%s\"; --story list names them".formatted(name));
    }
    List<Callable<Source>> sources = new ArrayList<>();
    for (StoryReport report : Stories.named(name).reports()) {
      byte[] bytes = report.file().getBytes(StandardCharsets.UTF_8);
      sources.add(
          () ->
              new Source.Stream(
                  name + "/" + report.number() + ".txt", new ByteArrayInputStream(bytes)));
    }
    return sources;
  }

  private void write(PrintWriter out, Hearing hearing, List<Grade> grades) {
    if (json) {
      List<Entry> entries = new ArrayList<>();
      hearing.readings().forEach(reading -> entries.addAll(reading.entries()));
      entries.addAll(hearing.sayings());
      entries.addAll(hearing.contradictions());
      entries.addAll(hearing.dropped());
      entries.addAll(grades);
      StringBuilder lines = new StringBuilder();
      entries.forEach(entry -> lines.append(JsonLines.write(entry)).append('\n'));
      out.write(lines.toString());
    } else if (markdown) {
      out.write(ClaimsPage.markdown(hearing, grades));
    } else {
      out.write(ClaimsPage.text(hearing, grades, Math.max(40, Math.min(120, width))));
    }
    out.flush();
  }

  /** A grade that fits nothing is most likely misspelt. */
  private static List<String> unused(List<Grade> grades, List<Reading> readings) {
    List<String> known = new ArrayList<>();
    for (Reading reading : readings) {
      known.add(String.valueOf(reading.report().outlet()).toLowerCase(Locale.ROOT));
      known.add(String.valueOf(reading.report().title()).toLowerCase(Locale.ROOT));
      known.add(reading.report().id());
      for (Claim claim : reading.all(Claim.class)) {
        known.add(claim.id());
        claim
            .speakers()
            .forEach(speaker -> known.add(speaker.actor().label().toLowerCase(Locale.ROOT)));
      }
    }
    return grades.stream()
        .filter(grade -> !known.contains(grade.subject().toLowerCase(Locale.ROOT)))
        .map(
            grade ->
                "A513 grade of \"%s\": nothing that was heard is called so; check the spelling"
                    .formatted(grade.subject()))
        .toList();
  }
}
