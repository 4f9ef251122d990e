package org.armistice.ledger.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.armistice.ledger.Ledger;
import org.armistice.record.ContentId;

/**
 * Who is signed in. A session ends twelve hours after its last use, thirty days after it began,
 * when its account is closed, and when its password changes. The ledger holds hashes of the tokens.
 */
public final class Sessions {
  private static final Duration IDLE = Duration.ofHours(12);
  private static final Duration LONGEST = Duration.ofDays(30);

  /** Use is written down so seldom, so that looking does not write. */
  private static final Duration NOTED = Duration.ofMinutes(5);

  private static final int TOKEN_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Ledger ledger;

  public Sessions(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Begins one; gives the token for the browser to hold. */
  public String begin(Account account) {
    String token = token();
    Timestamp now = Timestamp.from(ledger.clock().instant());
    ledger
        .database()
        .inTransaction(
            handle -> {
              handle.execute("delete from session where used < ?", old(IDLE));
              handle.execute(
                  "insert into session (token, account, begun, used) values (?, ?, ?, ?)",
                  hash(token),
                  account.name(),
                  now,
                  now);
              return handle.execute(
                  "update account set signed = ? where name = ?", now, account.name());
            });
    return token;
  }

  /** The open account that a token stands for. */
  public Optional<Account> account(String token) {
    record Used(String account, Instant used) {}
    Optional<Used> found =
        ledger
            .database()
            .with(
                handle ->
                    handle
                        .createQuery(
                            "select account, used from session where token = :token"
                                + " and used >= :idle and begun >= :longest")
                        .bind("token", hash(token))
                        .bind("idle", old(IDLE))
                        .bind("longest", old(LONGEST))
                        .map(
                            (row, context) ->
                                new Used(row.getString(1), row.getTimestamp(2).toInstant()))
                        .findOne());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Instant now = ledger.clock().instant();
    if (found.get().used().plus(NOTED).isBefore(now)) {
      ledger
          .database()
          .inTransaction(
              handle ->
                  handle.execute(
                      "update session set used = ? where token = ?",
                      Timestamp.from(now),
                      hash(token)));
    }
    return new Accounts(ledger).named(found.get().account()).filter(Account::open);
  }

  public void end(String token) {
    ledger
        .database()
        .inTransaction(
            handle -> handle.execute("delete from session where token = ?", hash(token)));
  }

  /** Ends those of an account but one. */
  public void endOthers(String account, String token) {
    ledger
        .database()
        .inTransaction(
            handle ->
                handle.execute(
                    "delete from session where account = ? and token <> ?", account, hash(token)));
  }

  /** Bytes that nobody guesses, as text for an address or a cookie. */
  public static String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private Timestamp old(Duration age) {
    return Timestamp.from(ledger.clock().instant().minus(age));
  }

  private static String hash(String token) {
    return ContentId.sha256(token.getBytes(StandardCharsets.UTF_8));
  }
}
