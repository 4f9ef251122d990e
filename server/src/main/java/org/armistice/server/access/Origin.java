package org.armistice.server.access;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from: a write must come from our own pages (Sec-Fetch-Site, or Origin where
 * a browser sends none), and on the loopback address the host must be ours, so that a page
 * elsewhere cannot reach it under a name of its own (DNS rebinding).
 */
final class Origin {
  private static final Set<String> OURS = Set.of("same-origin", "none");
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private Origin() {}

  /** Whether a write comes from our own pages, as far as what sends it says. */
  static boolean isOwn(Context context) {
    String site = context.header("Sec-Fetch-Site");
    if (site != null) {
      return OURS.contains(site);
    }
    String origin = context.header("Origin");
    String host = context.header("Host");
    return origin != null && host != null && host.equalsIgnoreCase(authority(origin));
  }

  /** Whether the host that is asked for is this machine's own. */
  static boolean isLoopback(@Nullable String host) {
    if (host == null) {
      return false;
    }
    String name = host.replaceAll(":\\d+$", "").toLowerCase(Locale.ROOT);
    return LOOPBACK.contains(name);
  }

  private static @Nullable String authority(String origin) {
    try {
      return URI.create(origin).getRawAuthority();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
