package org.armistice.ledger.account;

import java.sql.Timestamp;
import java.time.Instant;
import org.armistice.ledger.Ledger;
import org.armistice.ledger.ask.Page;
import org.jspecify.annotations.Nullable;

/** Every write that was asked of a console, those that were refused too. */
public final class Audit {
  private final Ledger ledger;

  public Audit(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * @param who {@code null} where nobody was signed in
   * @param address that it came from
   * @param action method and path
   * @param subject id of what it was about
   * @param status of HTTP that answered it
   */
  public record Line(
      Instant at,
      @Nullable String who,
      @Nullable String address,
      String action,
      @Nullable String subject,
      int status) {}

  public void write(
      @Nullable String who,
      @Nullable String address,
      String action,
      @Nullable String subject,
      int status) {
    ledger
        .database()
        .inTransaction(
            handle ->
                handle.execute(
                    "insert into audit (at, who, address, action, subject, status)"
                        + " values (?, ?, ?, ?, ?, ?)",
                    Timestamp.from(ledger.clock().instant()),
                    who,
                    address,
                    action,
                    subject,
                    status));
  }

  /** The last first. */
  public Page<Line> page(int offset, int most) {
    return ledger
        .database()
        .with(
            handle ->
                new Page<>(
                    handle
                        .createQuery(
                            "select at, who, address, action, subject, status from audit"
                                + " order by id desc limit :most offset :offset")
                        .bind("most", most)
                        .bind("offset", offset)
                        .map(
                            (row, context) ->
                                new Line(
                                    row.getTimestamp(1).toInstant(),
                                    row.getString(2),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getString(5),
                                    row.getInt(6)))
                        .list(),
                    handle.createQuery("select count(*) from audit").mapTo(Long.class).one(),
                    offset));
  }
}
