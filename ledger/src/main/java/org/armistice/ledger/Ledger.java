package org.armistice.ledger;

import java.time.Clock;
import java.time.Duration;
import org.armistice.ledger.postgres.Home;
import org.armistice.ledger.postgres.PrivatePostgres;
import org.jspecify.annotations.Nullable;

/** An open ledger. Close it when done; the private server stays up for the next command. */
public final class Ledger implements AutoCloseable {
  private static final Duration BEAT = Duration.ofMinutes(1);

  private final Database database;
  private final Clock clock;
  private final @Nullable PrivatePostgres server;
  private final @Nullable Thread beat;

  private Ledger(Database database, Clock clock, @Nullable PrivatePostgres server) {
    this.database = database;
    this.clock = clock;
    this.server = server;
    this.beat = server == null ? null : beating(server);
  }

  /**
   * The ledger in a database of the user's own.
   *
   * @throws LedgerException A405 or A407
   */
  public static Ledger at(String url, Clock clock) {
    return new Ledger(Database.at(url, null, null), clock, null);
  }

  /**
   * The private ledger of a folder, started where it does not run.
   *
   * @throws LedgerException A401 to A407
   */
  public static Ledger in(Home home, Clock clock) {
    PrivatePostgres server = new PrivatePostgres(home);
    try {
      return new Ledger(Database.at(server.started()), clock, server);
    } catch (LedgerException e) {
      if (e.fault() != LedgerException.Fault.CONNECTION) {
        throw e;
      }
      // it was going down while this command found it up
      return new Ledger(Database.at(server.started()), clock, server);
    }
  }

  public Database database() {
    return database;
  }

  public Clock clock() {
    return clock;
  }

  private static Thread beating(PrivatePostgres server) {
    server.touch();
    Thread beat =
        new Thread(
            () -> {
              try {
                while (true) {
                  Thread.sleep(BEAT.toMillis());
                  server.touch();
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "ledger-in-use");
    beat.setDaemon(true);
    beat.start();
    return beat;
  }

  @Override
  public void close() {
    if (beat != null) {
      beat.interrupt();
    }
    if (server != null) {
      server.touch();
    }
    database.close();
  }
}
