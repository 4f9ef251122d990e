package org.armistice.cli.ledger;

import org.armistice.ledger.Ledger;
import org.armistice.ledger.keep.Keeper;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who decides, and why. */
final class DecisionOptions {
  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "why; it stays in the record")
  private String reason = "";

  @Option(names = "--by", paramLabel = "NAME", description = "who decides (else your login name)")
  private @Nullable String by;

  String reason() {
    return reason;
  }

  Keeper keeper(Ledger ledger) {
    return new Keeper(ledger, by == null ? LedgerOptions.login() : by, LedgerOptions.reader());
  }
}
