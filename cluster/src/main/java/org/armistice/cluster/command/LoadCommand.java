package org.armistice.cluster.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.armistice.cluster.load.TopicLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code armistice archive load}. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Loads readings from a topic into the ledger; killed and started again, it goes on.")
final class LoadCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--kafka", required = true, paramLabel = "HOST:PORT", description = "brokers")
  private String brokers = "";

  @Option(names = "--topic", required = true, paramLabel = "TOPIC", description = "of readings")
  private String topic = "";

  @Option(
      names = "--idle",
      paramLabel = "SECONDS",
      defaultValue = "0",
      description = "end when nothing has come for so long (never)")
  private int idle;

  @Mixin private AddressOptions ledger = new AddressOptions();

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  LoadCommand() {}

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    new TopicLoader(brokers, topic)
        .run(
            ledger.address(),
            Duration.ofSeconds(idle),
            added -> {
              out.println("added " + added);
              out.flush();
            });
    return 0;
  }
}
