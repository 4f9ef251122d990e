package org.armistice.intake.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** An address that gave nothing: what is wrong, where, and what to do. */
public final class FetchException extends Exception {
  private static final long serialVersionUID = 1L;

  private final FetchFault fault;
  private final @Nullable Duration retryAfter;

  FetchException(FetchFault fault, String address, String what) {
    this(fault, address, what, null);
  }

  /**
   * @param retryAfter how long the server asks to be left alone, {@code null} where it does not say
   */
  FetchException(FetchFault fault, String address, String what, @Nullable Duration retryAfter) {
    super(fault.code() + " " + address + ": " + what);
    this.fault = fault;
    this.retryAfter = retryAfter;
  }

  public FetchFault fault() {
    return fault;
  }

  /** How long the server asks to be left alone, {@code null} where it does not say. */
  public @Nullable Duration retryAfter() {
    return retryAfter;
  }
}
