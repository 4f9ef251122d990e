package org.armistice.intake.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** An address that gave nothing: what is wrong, where, and what to do. */
public final class FetchException extends Exception {
  private static final long serialVersionUID = 1L;

  private final FetchFault fault;
  private final int status;
  private final @Nullable Duration retryAfter;

  FetchException(FetchFault fault, String address, String what) {
    this(fault, address, what, 0, null);
  }

  /**
   * @param status that the server answered, 0 where it is not about that
   * @param retryAfter how long the server asks to be left alone, {@code null} where it does not say
   */
  FetchException(
      FetchFault fault, String address, String what, int status, @Nullable Duration retryAfter) {
    super(fault.code() + " " + address + ": " + what);
    this.fault = fault;
    this.status = status;
    this.retryAfter = retryAfter;
  }

  public FetchFault fault() {
    return fault;
  }

  /** What the server answered, 0 where it is not about that. */
  int status() {
    return status;
  }

  /** How long the server asks to be left alone, {@code null} where it does not say. */
  public @Nullable Duration retryAfter() {
    return retryAfter;
  }
}
