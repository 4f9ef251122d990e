package org.armistice.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest names. */
final class Version implements IVersionProvider {
  /** Who asks, as servers on the web are told. */
  static String agent() {
    String version = Version.class.getPackage().getImplementationVersion();
    return "Armistice" + (version == null ? "" : "/" + version);
  }

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "armistice " + (version == null ? "(run from source)" : version),
      "Java " + Runtime.version().feature()
    };
  }
}
