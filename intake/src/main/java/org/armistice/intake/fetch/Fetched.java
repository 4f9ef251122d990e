package org.armistice.intake.fetch;

import org.jspecify.annotations.Nullable;

/** What a server answered. */
public sealed interface Fetched {
  /**
   * @param address where it lay in the end, after redirects
   * @param bytes unpacked
   * @param charset that the server declared, {@code null} where it did not
   * @param validators to ask with the next time
   */
  record Fresh(String address, byte[] bytes, @Nullable String charset, Validators validators)
      implements Fetched {}

  /** Nothing new since the last time. */
  record Unchanged() implements Fetched {}
}
