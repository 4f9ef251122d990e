package org.armistice.cli.ledger;

import java.time.Clock;
import org.armistice.ledger.Ledger;
import org.armistice.ledger.LedgerException;
import org.armistice.ledger.keep.Derived;
import org.armistice.ledger.postgres.Home;
import org.armistice.reading.actor.UserActors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which ledger. */
public final class LedgerOptions {
  private static final String VARIABLE = "ARMISTICE_DATABASE_URL";

  @Option(
      names = "--home",
      paramLabel = "FOLDER",
      description = "where the private ledger lies (else ARMISTICE_HOME, else ~/.armistice)")
  private @Nullable String home;

  @Option(
      names = "--database-url",
      paramLabel = "URL",
      description =
          "a PostgreSQL of your own instead: jdbc:postgresql://host/name?user=...&password=..."
              + " (else ARMISTICE_DATABASE_URL)")
  private @Nullable String url;

  /**
   * Opens it; a private one is started where it does not run.
   *
   * @throws LedgerException A416 where what is derived was made by other rules
   */
  public Ledger open() {
    Ledger ledger = openAsItIs();
    if (!ledger.database().<Boolean>with(Derived::isCurrent)) {
      ledger.close();
      throw Derived.outdated();
    }
    return ledger;
  }

  /** The same, by whatever rules it was derived. */
  Ledger openAsItIs() {
    String address = address();
    return address == null
        ? Ledger.in(Home.of(home), Clock.systemUTC())
        : Ledger.at(address, Clock.systemUTC());
  }

  /** {@code null} for the private ledger. */
  public @Nullable String address() {
    String variable = System.getenv(VARIABLE);
    return url != null ? url : variable == null || variable.isBlank() ? null : variable;
  }

  public Home home() {
    return Home.of(home);
  }

  /** Who writes, where nobody says otherwise. */
  public static String login() {
    return System.getProperty("user.name", "unknown");
  }

  /** The version that reads, for the record of a reading. */
  public static String reader() {
    return ReaderVersion.ofThisProgram();
  }

  /**
   * The version that reads with a list of the user's, which is another reader.
   *
   * @param actors {@code null} for none
   */
  public static String reader(@Nullable UserActors actors) {
    return actors == null ? reader() : reader() + " with " + actors.origin();
  }
}
