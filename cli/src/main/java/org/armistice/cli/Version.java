package org.armistice.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest names. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "armistice " + (version == null ? "(run from source)" : version),
      "Java " + Runtime.version().feature()
    };
  }
}
