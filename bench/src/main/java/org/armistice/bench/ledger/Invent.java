package org.armistice.bench.ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code armistice bench invent}: writes invented reports into a folder. */
@Command(
    name = "invent",
    mixinStandardHelpOptions = true,
    header = "Writes invented reports into a folder, to try a ledger on.")
public final class Invent implements Callable<Integer> {
  @Parameters(paramLabel = "FOLDER", description = "where to write them")
  private Path folder = Path.of("");

  @Option(names = "--reports", defaultValue = "2000", description = "how many (2000)")
  private int reports;

  @Option(names = "--seed", defaultValue = "1", description = "for other ones")
  private long seed;

  @Option(names = "--from", defaultValue = "2021-01-04", description = "first day (2021-01-04)")
  private LocalDate from = LocalDate.EPOCH;

  @Option(
      names = "--tellings",
      defaultValue = "3",
      description = "how many reports tell of an incident at most (3)")
  private int tellings;

  @Override
  public Integer call() throws Exception {
    InventedReports.write(folder, InventedReports.texts(reports, seed, from, tellings));
    return 0;
  }
}
