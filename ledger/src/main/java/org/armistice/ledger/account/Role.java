package org.armistice.ledger.account;

import java.util.Locale;

/** What an account may do; each may do what those before it may. */
public enum Role {
  /** Look, ask and export. */
  READER,
  /** Add reports. */
  CODER,
  /** Decide: accept, correct, merge, split, keep apart, take back. */
  REVIEWER,
  /** Keep accounts and read the audit. */
  ADMINISTRATOR;

  /** Whether this role may do what another may. */
  public boolean includes(Role other) {
    return compareTo(other) >= 0;
  }

  /** In lower case, as the API writes it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException quoting the key, where there is no such role
   */
  public static Role of(String key) {
    for (Role role : values()) {
      if (role.key().equals(key)) {
        return role;
      }
    }
    throw new IllegalArgumentException(
        "\"" + key + "\" is no role; there are reader, coder, reviewer and administrator");
  }
}
