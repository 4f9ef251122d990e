package org.armistice.cli.ledger;

import java.util.List;
import org.armistice.cli.Terminal;
import org.armistice.cli.sheet.Paper;
import org.armistice.cli.sheet.TextTable;
import org.armistice.ledger.Json;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** In what form an answer is given. */
final class AnswerOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--json", description = "JSON Lines, one answer each")
  private boolean json;

  @Option(names = "--table", description = "a table, one answer a line")
  private boolean table;

  @Option(names = "--rules", description = "show the rule behind each value")
  private boolean rules;

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  AnswerOptions() {}

  /** An answer in its three forms, each made only where it is asked for. */
  interface Answer {
    /** One record for each answer. */
    List<?> records();

    /** Headings first. */
    List<List<String>> rows();

    String words(Paper paper);
  }

  void write(Answer answer, Terminal terminal) {
    StringBuilder out = new StringBuilder();
    if (json) {
      answer.records().forEach(record -> out.append(Json.write(record)).append('\n'));
    } else if (table) {
      out.append(TextTable.of(answer.rows()));
    } else {
      out.append(answer.words(new Paper(terminal.width(), terminal.colour(), rules)));
    }
    spec.commandLine().getOut().write(out.toString());
    spec.commandLine().getOut().flush();
  }

  boolean json() {
    return json;
  }
}
