package org.armistice.cli;

import org.armistice.cli.actors.ActorsOptions;
import org.armistice.cli.gazetteer.GazetteerOptions;
import org.armistice.gazetteer.Gazetteer;
import picocli.CommandLine.Mixin;

/** What to read with beside what ships. */
final class KnowledgeOptions {
  @Mixin private GazetteerOptions gazetteer = new GazetteerOptions();

  @Mixin private ActorsOptions actors = new ActorsOptions();

  /**
   * What the user names, looked at before anything is read or written.
   *
   * @throws RuntimeException with its code where a file cannot be used
   */
  Knowledge load() {
    return new Knowledge(gazetteer.file(), actors.load());
  }

  /** The gazetteer alone. */
  Gazetteer places() {
    return gazetteer.open();
  }
}
