package org.armistice.intake.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a server gave to ask with the next time, so that it need not send what has not changed (RFC
 * 9110, 13.1).
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
  /** For the first time. */
  public static Validators none() {
    return new Validators(null, null);
  }
}
