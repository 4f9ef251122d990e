package org.armistice.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** What the real command did with its arguments. */
record Ran(int code, String out, String err) {
  static Ran armistice(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal = new Terminal(/* out= */ false, /* err= */ false, 100, /* colour= */ false);
    int code =
        Armistice.commandLine(terminal)
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
    return new Ran(code, out.toString(), err.toString());
  }
}
