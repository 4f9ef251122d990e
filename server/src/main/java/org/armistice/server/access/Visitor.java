package org.armistice.server.access;

import io.javalin.http.Context;
import org.armistice.ledger.account.Account;
import org.armistice.ledger.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param name for the log
 * @param sealed whether sealed reports may be shown to them
 */
public record Visitor(String name, Role role, boolean sealed) {
  private static final String ATTRIBUTE = "armistice.visitor";

  static Visitor of(Account account) {
    return new Visitor(account.name(), account.role(), account.sealed());
  }

  void enter(Context context) {
    context.attribute(ATTRIBUTE, this);
  }

  /** Who asks, {@code null} where nobody is signed in. */
  public static @Nullable Visitor in(Context context) {
    return context.attribute(ATTRIBUTE);
  }

  /** Who asks on a route that needs somebody to be signed in. */
  public static Visitor of(Context context) {
    Visitor visitor = in(context);
    if (visitor == null) {
      throw new IllegalStateException("a route without a right asks for its visitor");
    }
    return visitor;
  }
}
