package org.armistice.cluster.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code armistice archive submit}. */
@Command(
    name = "submit",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Starts the job: here, or on a cluster, whose id of the job is printed.")
final class SubmitCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private PlanOptions plan = new PlanOptions();
  @Mixin private RunOptions run = new RunOptions();

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  SubmitCommand() {}

  @Override
  public Integer call() throws Exception {
    return run.run(plan.plan(), null, spec.commandLine().getOut());
  }
}
