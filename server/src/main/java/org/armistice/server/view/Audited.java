package org.armistice.server.view;

import org.armistice.ledger.account.Audit;
import org.jspecify.annotations.Nullable;

/** A write that was asked for; {@code who} is null where nobody was signed in. */
public record Audited(
    String at,
    @Nullable String who,
    String action,
    @Nullable String subject,
    int status,
    @Nullable String from) {
  public static Audited of(Audit.Line line) {
    return new Audited(
        line.at().toString(),
        line.who(),
        line.action(),
        line.subject(),
        line.status(),
        line.address());
  }
}
