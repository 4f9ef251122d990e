package org.armistice.cli.gazetteer;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.armistice.cli.Terminal;
import org.armistice.gazetteer.Holdings;
import org.armistice.gazetteer.index.GazetteerFile;
import org.armistice.ledger.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code armistice gazetteer info}. */
@Command(
    name = "info",
    mixinStandardHelpOptions = true,
    header = "Says which gazetteer is in use, of which date and hash, and what it holds.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:said", "2:the gazetteer cannot be used"},
    footer = {"", "Example:", "  armistice gazetteer info --gazetteer sudan.bin --verify"},
    sortOptions = false)
public final class InfoCommand implements Callable<Integer> {
  private static final double MEGABYTE = 1e6;

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Mixin private GazetteerOptions which = new GazetteerOptions();

  @Option(
      names = "--verify",
      description = "also read all of it and compare it with its hash, which finds every damage")
  private boolean verify;

  @Option(names = "--json", description = "a JSON object")
  private boolean json;

  @SuppressWarnings("NullAway.Init")
  public InfoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path file = which.file();
    if (verify && file != null) {
      verify(file);
    }
    Holdings holdings = GazetteerOptions.open(file).holdings();
    PrintWriter out = spec.commandLine().getOut();
    out.print(json ? Json.write(holdings) + "\n" : words(holdings, file));
    out.flush();
    return 0;
  }

  private String words(Holdings holdings, @Nullable Path file) {
    String kinds =
        holdings.kinds().entrySet().stream()
            .map(entry -> number(entry.getValue()) + " " + entry.getKey())
            .collect(Collectors.joining(", "));
    return """
        gazetteer   %s
        file        %s%s
        sha256      %s
        size        %s MB
        places      %s (%s)
        names       %s
        countries   %s
        supplement  %s, sha256 %s: %s countries and places
        """
        .formatted(
            holdings.description(),
            file == null ? "the one that ships" : file.toAbsolutePath(),
            verify && file != null ? ", its bytes have their hash" : "",
            holdings.sha256(),
            String.format(Locale.ROOT, "%,.1f", holdings.bytes() / MEGABYTE),
            number(holdings.places()),
            kinds,
            number(holdings.names()),
            countries(holdings),
            holdings.authoredDate(),
            holdings.authoredSha256(),
            number(holdings.authoredPlaces()));
  }

  private static String countries(Holdings holdings) {
    int count = holdings.countries().size();
    String named = count <= 10 ? " (" + String.join(", ", holdings.countries()) + ")" : "";
    return number(count)
        + named
        + (holdings.rest() == null ? "" : "; for others " + holdings.rest());
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  private void verify(Path file) {
    try (BuildBars bars = new BuildBars(spec.commandLine().getErr(), terminal.err())) {
      if (terminal.err()) {
        bars.begin("verifying", file.toFile().length());
      }
      GazetteerFile.verify(file, bars::done);
    }
  }
}
