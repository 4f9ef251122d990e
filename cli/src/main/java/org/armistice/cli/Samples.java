package org.armistice.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.armistice.intake.Source;

/** The sample reports that ship in the jar, in the order of their index. */
final class Samples {
  private Samples() {}

  static List<String> names() {
    try (BufferedReader index =
        new BufferedReader(new InputStreamReader(open("index.txt"), StandardCharsets.UTF_8))) {
      return index.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Source source(String name) {
    return new Source.Stream("sample " + name, open(name));
  }

  private static InputStream open(String name) {
    InputStream stream = Samples.class.getResourceAsStream("samples/" + name);
    if (stream == null) {
      throw new IllegalStateException("the jar lacks the sample \"" + name + "\"; build it again");
    }
    return stream;
  }
}
