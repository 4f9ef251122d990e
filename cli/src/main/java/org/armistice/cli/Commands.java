package org.armistice.cli;

import picocli.CommandLine;

/** Makes the commands with the terminal that they write to. */
final class Commands implements CommandLine.IFactory {
  private final Terminal terminal;

  Commands(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public <K> K create(Class<K> kind) throws Exception {
    if (kind == ReadCommand.class) {
      return kind.cast(new ReadCommand(terminal));
    }
    if (kind == AssessCommand.class) {
      return kind.cast(new AssessCommand(terminal));
    }
    if (kind == ProposeCommand.class) {
      return kind.cast(new ProposeCommand(terminal));
    }
    if (kind == ClaimsCommand.class) {
      return kind.cast(new ClaimsCommand(terminal));
    }
    if (kind == DemoCommand.class) {
      return kind.cast(new DemoCommand(terminal));
    }
    return CommandLine.defaultFactory().create(kind);
  }
}
