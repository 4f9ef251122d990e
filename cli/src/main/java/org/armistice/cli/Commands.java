package org.armistice.cli;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import picocli.CommandLine;

/** Makes the commands with the terminal that they write to. */
final class Commands implements CommandLine.IFactory {
  private final Terminal terminal;

  Commands(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public <K> K create(Class<K> kind) throws Exception {
    for (Constructor<?> constructor : kind.getDeclaredConstructors()) {
      if (Arrays.equals(constructor.getParameterTypes(), new Class<?>[] {Terminal.class})) {
        return kind.cast(constructor.newInstance(terminal));
      }
    }
    return CommandLine.defaultFactory().create(kind);
  }
}
