package org.armistice.cluster.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.armistice.cluster.job.JobPlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code armistice archive resume}. */
@Command(
    name = "resume",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Goes on where a job was stopped or died, with the options that it was started with.")
final class ResumeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private PlanOptions plan = new PlanOptions();
  @Mixin private RunOptions run = new RunOptions();

  @Option(
      names = "--savepoint",
      paramLabel = "PATH",
      description = "which savepoint or checkpoint (the newest of the folder of checkpoints)")
  private @Nullable String savepoint;

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  ResumeCommand() {}

  @Override
  public Integer call() throws Exception {
    JobPlan what = plan.plan();
    String from = savepoint;
    if (from == null) {
      Path folder = run.folder(what);
      from =
          newest(folder)
              .map(path -> path.toUri().toString())
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "A703 no checkpoint in %s; name one with --savepoint, or submit anew"
                              .formatted(folder)));
    }
    return run.run(what, from, spec.commandLine().getOut());
  }

  /** A checkpoint is whole when it has its metadata. */
  static Optional<Path> newest(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> path.getFileName().toString().equals("_metadata"))
          .max(Comparator.comparing(ResumeCommand::written))
          .map(Path::getParent);
    }
  }

  private static FileTime written(Path path) {
    try {
      return Files.getLastModifiedTime(path);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }
}
