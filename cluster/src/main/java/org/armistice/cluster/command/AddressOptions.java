package org.armistice.cluster.command;

import org.armistice.cluster.load.LedgerAddress;
import picocli.CommandLine.Option;

/** Which ledger; the same options and variables as the other commands have. */
final class AddressOptions {
  private static final String VARIABLE = "ARMISTICE_DATABASE_URL";

  @Option(
      names = "--home",
      paramLabel = "FOLDER",
      defaultValue = "",
      description = "where the private ledger lies (else ARMISTICE_HOME, else ~/.armistice)")
  private String home = "";

  @Option(
      names = "--database-url",
      paramLabel = "URL",
      defaultValue = "",
      description =
          "a PostgreSQL of your own instead: jdbc:postgresql://host/name?user=...&password=..."
              + " (else ARMISTICE_DATABASE_URL)")
  private String url = "";

  LedgerAddress address() {
    String variable = System.getenv().getOrDefault(VARIABLE, "");
    return new LedgerAddress(url.isEmpty() ? variable.strip() : url, home);
  }
}
