package org.armistice.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.SQLException;
import java.util.Locale;
import java.util.function.Function;
import org.armistice.incident.Rules;
import org.armistice.ledger.keep.Glances;
import org.armistice.ledger.postgres.PrivatePostgres;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** A connection to the ledger's database, brought up to date when it is opened. Thread-safe. */
public final class Database implements AutoCloseable {
  /** The newest migration that this program has. */
  private static final int VERSION = 4;

  /** A new ledger follows the rules of the program that founds it. */
  private static final String FOUNDED =
      "insert into derived (rules) select ? where not exists (select 1 from log)";

  private static final int CONNECTIONS = 4;
  private static final long PATIENCE_MILLIS = 20_000;

  private final HikariDataSource source;
  private final Jdbi jdbi;

  private Database(HikariDataSource source) {
    this.source = source;
    this.jdbi = Jdbi.create(source);
  }

  /**
   * @param url for JDBC, such as {@code jdbc:postgresql://host/name}
   * @param user {@code null} where the URL says it
   * @param password {@code null} where the URL says it
   * @throws LedgerException A405 where it cannot be reached; A407 where it is newer than this
   *     program
   */
  public static Database at(String url, @Nullable String user, @Nullable String password) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url.startsWith("jdbc:") ? url : "jdbc:" + url);
    if (user != null) {
      config.setUsername(user);
      config.setPassword(password);
    }
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(0);
    config.setConnectionTimeout(PATIENCE_MILLIS);
    // an address that refuses is told at once
    config.setInitializationFailTimeout(1);
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    config.addDataSourceProperty("ApplicationName", "armistice");
    // what a failing row holds is no part of a message: it may be sealed
    config.addDataSourceProperty("logServerErrorDetail", "false");
    config.setConnectionInitSql("set timezone = 'UTC'");
    try {
      Database database = new Database(new HikariDataSource(config));
      database.migrate();
      return database;
    } catch (HikariPool.PoolInitializationException e) {
      throw new LedgerException(
          LedgerException.Fault.CONNECTION,
          "the database at %s cannot be reached (%s); check that it runs and the address"
              .formatted(
                  withoutPassword(url),
                  e.getCause() == null ? e.getMessage() : e.getCause().getMessage()),
          e);
    }
  }

  static Database at(PrivatePostgres.Address address) {
    return at(address.url(), address.user(), address.password());
  }

  /** Looks first: Flyway takes a third of a second to find that nothing is to be done. */
  private void migrate() {
    int version = version();
    if (version == VERSION) {
      return;
    }
    if (version > VERSION) {
      close();
      throw new LedgerException(
          LedgerException.Fault.NEWER,
          "the ledger is of version %d, this Armistice knows %d; use a newer Armistice"
              .formatted(version, VERSION));
    }
    try {
      Flyway.configure()
          .dataSource(source)
          .locations("classpath:org/armistice/ledger/migrations")
          .load()
          .migrate();
      inTransaction(
          handle -> {
            Glances.fill(handle);
            return handle.execute(FOUNDED, Rules.VERSION);
          });
    } catch (FlywayException e) {
      close();
      throw new LedgerException(
          LedgerException.Fault.DATABASE,
          "the ledger cannot be brought up to date: " + e.getMessage(),
          e);
    }
  }

  private int version() {
    return with(
        handle -> {
          boolean known =
              handle
                  .createQuery("select to_regclass('flyway_schema_history') is not null")
                  .mapTo(Boolean.class)
                  .one();
          return known
              ? handle
                  .createQuery(
                      "select coalesce(max(version::int), 0) from flyway_schema_history where success")
                  .mapTo(Integer.class)
                  .one()
              : 0;
        });
  }

  /**
   * Reads.
   *
   * @throws LedgerException A405, A406 or A414 where the database fails
   */
  public <T> T with(Function<Handle, T> work) {
    try {
      return jdbi.withHandle(work::apply);
    } catch (JdbiException e) {
      throw failure(e);
    }
  }

  /**
   * Writes in one transaction: all of it or nothing.
   *
   * @throws LedgerException A405, A406 or A414 where the database fails
   */
  public <T> T inTransaction(Function<Handle, T> work) {
    try {
      return jdbi.inTransaction(work::apply);
    } catch (JdbiException e) {
      throw failure(e);
    }
  }

  private static LedgerException failure(JdbiException e) {
    SQLException cause = null;
    for (Throwable at = e; at != null; at = at.getCause()) {
      cause = at instanceof SQLException sql ? sql : cause;
    }
    String message =
        cause == null ? String.valueOf(e.getMessage()) : String.valueOf(cause.getMessage());
    String state = cause == null || cause.getSQLState() == null ? "" : cause.getSQLState();
    if (state.equals("53100") || message.toLowerCase(Locale.ROOT).contains("no space left")) {
      return new LedgerException(
          LedgerException.Fault.DISK_FULL,
          "no space is left for the ledger; free some and try again, what was acknowledged is kept",
          e);
    }
    if (state.startsWith("08") || state.startsWith("57P") || state.startsWith("28")) {
      return new LedgerException(
          LedgerException.Fault.CONNECTION,
          "the database went away (%s); try again, what was acknowledged is kept"
              .formatted(message),
          e);
    }
    return new LedgerException(
        LedgerException.Fault.DATABASE,
        "the database failed (%s %s); please file it as a fault".formatted(state, message),
        e);
  }

  private static String withoutPassword(String url) {
    return url.replaceAll("password=[^&]*", "password=...").replaceAll("//[^@/]*@", "//...@");
  }

  @Override
  public void close() {
    source.close();
  }
}
