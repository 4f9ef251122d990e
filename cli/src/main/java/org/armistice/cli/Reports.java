package org.armistice.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.armistice.agreement.place.PlaceDirectory;
import org.armistice.intake.Intake;
import org.armistice.intake.IntakeException;
import org.armistice.intake.Mapping;
import org.armistice.intake.Source;
import org.armistice.record.Reading;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** The reports that a command takes, with what the user says of them. */
final class Reports {
  @Parameters(
      arity = "1..*",
      paramLabel = "REPORT",
      description = "files, folders, or - for standard input; see armistice formats")
  private List<String> names = List.of();

  @Mixin private MetadataOptions metadata = new MetadataOptions();

  @Mixin private KnowledgeOptions with = new KnowledgeOptions();

  /**
   * What was read.
   *
   * @param exitCode 0 all, 1 some, 2 none
   */
  record Read(List<Reading> readings, int exitCode) {}

  /** The places that agreement files may name, in the gazetteer by which reports are read. */
  PlaceDirectory places() {
    return Directories.places(with.places());
  }

  /** Reads all; what cannot be read is named on standard error and left out. */
  Read read(CommandSpec spec, Terminal terminal) throws InterruptedException {
    Knowledge knowledge = with.load();
    Intake intake;
    Mapping mapping;
    try {
      intake = Intake.with(metadata.metadata());
      mapping = metadata.mapping();
    } catch (IntakeException e) {
      spec.commandLine().getErr().println("armistice: " + e.getMessage());
      return new Read(List.of(), Tally.NOTHING_DONE);
    }
    List<Callable<Source>> sources = SourceList.of(names, mapping);
    List<Reading> readings = new ArrayList<>();
    Output output = (source, reading) -> readings.add(reading);
    int threads = Runtime.getRuntime().availableProcessors();
    try (Tally tally = new Tally(spec.commandLine().getErr(), sources.size(), terminal.err())) {
      new Readings(intake, knowledge, threads)
          .each(sources, outcome -> tally.take(outcome, output));
      return new Read(readings, tally.exitCode());
    }
  }
}
