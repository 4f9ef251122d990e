package org.armistice.reading.agreement;

import java.util.Optional;

/** Who is named where: lent by the actor layer, so that agreements can be told apart by parties. */
@FunctionalInterface
public interface PartyNames {
  /** A key of the actor whose name or adjective stands at a token: the same actor, the same key. */
  Optional<String> key(int sentence, int token);
}
