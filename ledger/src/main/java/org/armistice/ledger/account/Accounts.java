package org.armistice.ledger.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.armistice.ledger.Ledger;
import org.armistice.ledger.LedgerException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The accounts of a ledger. There is always an open administrator once there is any account. */
public final class Accounts {
  /** The shortest password that is taken, in characters (NIST SP 800-63B asks for 8 or more). */
  public static final int SHORTEST_PASSWORD = 10;

  private static final int LONGEST_NAME = 80;
  private static final String COLUMNS =
      "select name, role, open, sealed, made, signed from account";

  private final Ledger ledger;

  public Accounts(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * What is to be changed of an account; {@code null} leaves it as it is.
   *
   * @param password the new one
   */
  public record Change(
      @Nullable Role role,
      @Nullable String password,
      @Nullable Boolean open,
      @Nullable Boolean sealed) {}

  public boolean isEmpty() {
    return ledger
        .database()
        .with(
            handle ->
                handle
                    .createQuery("select not exists (select 1 from account)")
                    .mapTo(Boolean.class)
                    .one());
  }

  /** By name. */
  public List<Account> all() {
    return ledger
        .database()
        .with(
            handle ->
                handle
                    .createQuery(COLUMNS + " order by name")
                    .map((row, context) -> account(row))
                    .list());
  }

  public Optional<Account> named(String name) {
    return ledger.database().with(handle -> named(handle, name));
  }

  private static Optional<Account> named(Handle handle, String name) {
    return handle
        .createQuery(COLUMNS + " where name = :name")
        .bind("name", name)
        .map((row, context) -> account(row))
        .findOne();
  }

  /**
   * Adds the first account of a ledger, an administrator who sees everything.
   *
   * @throws LedgerException A417 where there is an account already, or the name or the password
   *     will not do
   */
  public Account addFirst(String name, String password) {
    return ledger
        .database()
        .inTransaction(
            handle -> {
              handle.execute("lock table account in exclusive mode");
              boolean any =
                  handle
                      .createQuery("select exists (select 1 from account)")
                      .mapTo(Boolean.class)
                      .one();
              if (any) {
                throw refused("there is an administrator already; sign in, or ask for an account");
              }
              return insert(handle, name, password, Role.ADMINISTRATOR, /* sealed= */ true);
            });
  }

  /**
   * @throws LedgerException A417 where the name is taken, or the name or the password will not do
   */
  public Account add(String name, String password, Role role, boolean sealed) {
    return ledger
        .database()
        .inTransaction(
            handle -> {
              if (named(handle, name.strip()).isPresent()) {
                throw refused("there is an account \"%s\" already".formatted(name.strip()));
              }
              return insert(handle, name, password, role, sealed);
            });
  }

  private Account insert(Handle handle, String name, String password, Role role, boolean sealed) {
    String stripped = name.strip();
    boolean fits =
        !stripped.isEmpty()
            && stripped.length() <= LONGEST_NAME
            && stripped
                .codePoints()
                .allMatch(point -> Character.isLetterOrDigit(point) || " ._-@".indexOf(point) >= 0);
    if (!fits) {
      throw refused(
          "\"%s\" cannot be a name; take up to %d letters, digits, spaces and . _ - @"
              .formatted(stripped, LONGEST_NAME));
    }
    Instant now = ledger.clock().instant();
    handle.execute(
        "insert into account (name, role, password, sealed, made) values (?, ?, ?, ?, ?)",
        stripped,
        role.key(),
        Password.hashed(checked(password)),
        sealed,
        Timestamp.from(now));
    return named(handle, stripped).orElseThrow();
  }

  private static String checked(String password) {
    if (password.length() < SHORTEST_PASSWORD) {
      throw refused(
          "the password has %d characters; take at least %d"
              .formatted(password.length(), SHORTEST_PASSWORD));
    }
    return password;
  }

  /**
   * Changes an account. A new password, a closed account and a lesser role end its sessions.
   *
   * @throws LedgerException A408 where there is none; A417 where no open administrator would be
   *     left
   */
  public Account change(String name, Change change) {
    return ledger
        .database()
        .inTransaction(
            handle -> {
              handle.execute("lock table account in exclusive mode");
              Account old = named(handle, name).orElseThrow(() -> unknown(name));
              handle.execute(
                  "update account set role = coalesce(?, role), open = coalesce(?, open),"
                      + " sealed = coalesce(?, sealed), password = coalesce(?, password) where name = ?",
                  change.role() == null ? null : change.role().key(),
                  change.open(),
                  change.sealed(),
                  change.password() == null ? null : Password.hashed(checked(change.password())),
                  name);
              boolean kept =
                  handle
                      .createQuery(
                          "select exists (select 1 from account where open and role = 'administrator')")
                      .mapTo(Boolean.class)
                      .one();
              if (!kept) {
                throw refused(
                    "\"%s\" is the last open administrator; make another first".formatted(name));
              }
              Account changed = named(handle, name).orElseThrow();
              boolean ends =
                  change.password() != null
                      || !changed.open()
                      || !changed.role().includes(old.role())
                      || old.sealed() && !changed.sealed();
              if (ends) {
                handle.execute("delete from session where account = ?", name);
              }
              return changed;
            });
  }

  /**
   * Whether a password is that of an open account; takes as long where there is no such account.
   */
  public boolean matches(String name, String password) {
    record Kept(String password, boolean open) {}
    Kept kept =
        ledger
            .database()
            .with(
                handle ->
                    handle
                        .createQuery("select password, open from account where name = :name")
                        .bind("name", name)
                        .map((row, context) -> new Kept(row.getString(1), row.getBoolean(2)))
                        .findOne()
                        .orElse(new Kept(Password.OF_NOBODY, false)));
    return Password.matches(password, kept.password()) && kept.open();
  }

  private static Account account(ResultSet row) throws SQLException {
    Timestamp signed = row.getTimestamp(6);
    return new Account(
        row.getString(1),
        Role.of(row.getString(2)),
        row.getBoolean(3),
        row.getBoolean(4),
        row.getTimestamp(5).toInstant(),
        signed == null ? null : signed.toInstant());
  }

  private static LedgerException unknown(String name) {
    return new LedgerException(
        LedgerException.Fault.UNKNOWN_ID, "there is no account \"%s\"".formatted(name));
  }

  private static LedgerException refused(String message) {
    return new LedgerException(LedgerException.Fault.ACCOUNT, message);
  }
}
