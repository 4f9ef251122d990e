package org.armistice.server.view;

import org.armistice.ledger.account.Account;
import org.jspecify.annotations.Nullable;

/** An account; times in ISO 8601. */
public record AccountRow(
    String name,
    String role,
    boolean open,
    boolean sealed,
    String made,
    @Nullable String lastSignIn) {
  public static AccountRow of(Account account) {
    return new AccountRow(
        account.name(),
        account.role().key(),
        account.open(),
        account.sealed(),
        account.made().toString(),
        account.signed() == null ? null : account.signed().toString());
  }
}
