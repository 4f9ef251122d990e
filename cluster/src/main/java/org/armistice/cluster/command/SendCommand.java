package org.armistice.cluster.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.armistice.cluster.load.TopicSender;
import org.armistice.cluster.take.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code armistice archive send}. */
@Command(
    name = "send",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Sends reports to a topic and prints the id of each that the broker holds.")
final class SendCommand implements Callable<Integer> {
  /** So many are on their way at once. */
  private static final int AT_ONCE = 500;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "text files and pages, sent whole, and JSON Lines, sent a line at a time")
  private List<Path> files = List.of();

  @Option(names = "--kafka", required = true, paramLabel = "HOST:PORT", description = "brokers")
  private String brokers = "";

  @Option(names = "--topic", required = true, paramLabel = "TOPIC", description = "of reports")
  private String topic = "";

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  SendCommand() {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    List<Messages.Message> all = Messages.of(files);
    int refused;
    try (TopicSender sender = new TopicSender(brokers, topic)) {
      for (int at = 0; at < all.size(); at += AT_ONCE) {
        all.subList(at, Math.min(all.size(), at + AT_ONCE))
            .forEach(message -> sender.send(message.id(), message.bytes()));
        for (String id : sender.acknowledged()) {
          out.println(id);
        }
      }
      refused = sender.refused();
    }
    out.flush();
    return refused == 0 ? 0 : 1;
  }
}
