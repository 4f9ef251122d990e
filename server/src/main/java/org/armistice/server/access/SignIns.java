package org.armistice.server.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Holds back who guesses passwords: after some failures for a name, or more from an address,
 * sign-in is refused until a quarter of an hour has passed since the first of them. Thread-safe.
 */
final class SignIns {
  static final Duration PAUSE = Duration.ofMinutes(15);

  private static final int FAILURES_OF_NAME = 5;
  private static final int FAILURES_OF_ADDRESS = 20;
  private static final int REMEMBERED = 100_000;

  private final Cache<String, AtomicInteger> failures =
      Caffeine.newBuilder().expireAfterWrite(PAUSE).maximumSize(REMEMBERED).build();

  boolean isHeldBack(String name, String address) {
    return count("name " + name) >= FAILURES_OF_NAME
        || count("address " + address) >= FAILURES_OF_ADDRESS;
  }

  void failed(String name, String address) {
    add("name " + name);
    add("address " + address);
  }

  void succeeded(String name) {
    failures.invalidate("name " + name);
  }

  private int count(String key) {
    AtomicInteger count = failures.getIfPresent(key);
    return count == null ? 0 : count.get();
  }

  private void add(String key) {
    failures.get(key, absent -> new AtomicInteger()).incrementAndGet();
  }
}
