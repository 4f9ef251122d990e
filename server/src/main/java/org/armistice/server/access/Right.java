package org.armistice.server.access;

import io.javalin.security.RouteRole;
import org.armistice.ledger.account.Role;
import org.jspecify.annotations.Nullable;

/** What a route asks of who uses it. */
public enum Right implements RouteRole {
  ANYONE(null),
  READER(Role.READER),
  CODER(Role.CODER),
  REVIEWER(Role.REVIEWER),
  ADMINISTRATOR(Role.ADMINISTRATOR);

  private final @Nullable Role role;

  Right(@Nullable Role role) {
    this.role = role;
  }

  /** The least role that has it, {@code null} where nobody need be signed in. */
  public @Nullable Role role() {
    return role;
  }
}
