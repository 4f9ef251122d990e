package org.armistice.ledger.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account.
 *
 * @param open false where it may not sign in
 * @param sealed whether it sees sealed reports
 * @param signed its last sign-in, {@code null} for none yet
 */
public record Account(
    String name, Role role, boolean open, boolean sealed, Instant made, @Nullable Instant signed) {}
