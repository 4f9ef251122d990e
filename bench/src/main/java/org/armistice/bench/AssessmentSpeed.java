package org.armistice.bench;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code armistice bench assess}: how long an assessment takes, by JMH on one thread. */
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    header = "Measures assessments of events against an agreement of fifty terms (JMH).")
final class AssessmentSpeed implements Callable<Integer> {
  private static final int MANY = 100_000;

  @Spec private CommandSpec spec;

  @Option(
      names = "--forks",
      paramLabel = "N",
      defaultValue = "3",
      description = "runs in a process of their own (default: ${DEFAULT-VALUE})")
  private int forks;

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  AssessmentSpeed() {}

  @Override
  public Integer call() throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(AssessmentBenchmark.class.getSimpleName())
            .forks(Math.max(1, forks))
            .threads(1)
            .warmupIterations(3)
            .warmupTime(TimeValue.seconds(2))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(2))
            .build();
    Collection<RunResult> results = new Runner(options).run();
    PrintWriter out = spec.commandLine().getOut();
    for (RunResult result : results) {
      double micros = result.getPrimaryResult().getScore();
      out.printf(
          Locale.ROOT,
          "%.1f microseconds an assessment (plus or minus %.1f); %,d in %.1f s%n",
          micros,
          result.getPrimaryResult().getScoreError(),
          MANY,
          micros * MANY / 1e6);
    }
    out.flush();
    return results.isEmpty() ? 2 : 0;
  }
}
