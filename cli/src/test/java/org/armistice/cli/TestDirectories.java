package org.armistice.cli;

import org.armistice.agreement.language.ActorDirectory;
import org.armistice.agreement.place.PlaceDirectory;

/** The program's own directories, for tests of other packages. */
public final class TestDirectories {
  private TestDirectories() {}

  public static ActorDirectory actors() {
    return Directories.actors();
  }

  public static PlaceDirectory places() {
    return Directories.places();
  }
}
