package org.armistice.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.armistice.intake.IntakeException;
import org.armistice.intake.Mapping;
import org.armistice.intake.Source;
import org.armistice.intake.Sources;

/** What names on a command line stand for; what cannot be listed fails when its turn comes. */
final class SourceList {
  private SourceList() {}

  static List<Callable<Source>> of(List<String> names, Mapping mapping) {
    List<Callable<Source>> sources = new ArrayList<>();
    for (String name : names) {
      try {
        for (Source source : Sources.of(name, System.in, mapping)) {
          sources.add(() -> source);
        }
      } catch (IntakeException e) {
        sources.add(
            () -> {
              throw e;
            });
      }
    }
    return sources;
  }
}
