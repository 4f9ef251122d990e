package org.armistice.server;

import java.util.Locale;
import java.util.Set;

/**
 * How a console is served.
 *
 * @param host that it listens on
 * @param port that it listens on; 0 for a free one
 * @param accounts whether people sign in; must be where others than this machine can reach it
 * @param login name of the person at this machine, for the log where there are no accounts
 * @param version of the program that reads
 */
public record Settings(String host, int port, boolean accounts, String login, String version) {
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

  /**
   * @throws IllegalArgumentException where others could reach it without signing in
   */
  public Settings {
    if (!accounts && !isLoopback(host)) {
      throw new IllegalArgumentException(
          "A711 \"%s\" can be reached from other machines, so people must sign in; leave --without-accounts out"
              .formatted(host));
    }
  }

  /** Whether only this machine can reach it. */
  boolean loopback() {
    return isLoopback(host);
  }

  private static boolean isLoopback(String host) {
    return LOOPBACK.contains(host.toLowerCase(Locale.ROOT));
  }
}
