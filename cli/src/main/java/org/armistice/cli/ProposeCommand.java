package org.armistice.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.armistice.agreement.proposal.Proposal;
import org.armistice.agreement.proposal.Proposals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code armistice agreement propose}. */
@Command(
    name = "propose",
    mixinStandardHelpOptions = true,
    header = "Writes what reports say of agreements as agreement files to accept, edit or refuse.",
    description = {
      "",
      "Each term keeps the words that give it and who reads the agreement so. The text of an"
          + " agreement (--kind agreement-text) is read clause by clause."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all reports were read",
      "1:some could not be read and were skipped",
      "2:nothing was read"
    },
    footer = {"", "Example:", "  armistice agreement propose article.txt > proposed.agreement"},
    sortOptions = false)
final class ProposeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Mixin private Reports reports = new Reports();

  @SuppressWarnings("NullAway.Init")
  ProposeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    Reports.Read read = reports.read(spec, terminal);
    PrintWriter out = spec.commandLine().getOut();
    List<Proposal> proposals = new Proposals(Directories.actors()).of(read.readings());
    String between = "";
    for (Proposal proposal : proposals) {
      out.print(between + proposal.text());
      between = "\n";
    }
    out.flush();
    if (proposals.isEmpty() && !read.readings().isEmpty()) {
      spec.commandLine()
          .getErr()
          .println("armistice: these reports give no terms of an agreement; nothing is proposed");
    }
    return read.exitCode();
  }
}
