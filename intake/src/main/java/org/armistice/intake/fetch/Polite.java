package org.armistice.intake.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A fetcher that first asks each site what robots may fetch, and asks again after a day. */
public final class Polite implements AutoCloseable {
  private static final Duration KEPT = Duration.ofDays(1);

  /** RFC 9309, 2.5, asks that at least this much is read; the rest is not. */
  private static final int READ = 500 * 1024;

  private static final String ROBOT = "armistice";

  private final Fetcher fetcher;
  private final Map<String, Asked> sites = new HashMap<>();

  /**
   * @param fetcher closed with this
   */
  public Polite(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  private record Asked(Robots robots, Instant until) {}

  /**
   * @param validators from the last time
   * @throws FetchException where nothing is got, and why; A139 where the site asks robots not to
   */
  public Fetched get(String address, Validators validators)
      throws FetchException, InterruptedException {
    URI uri = Fetcher.checked(address, address);
    if (!robots(uri).allows(path(uri))) {
      throw new FetchException(
          FetchFault.ROBOTS,
          address,
          "the site asks robots not to fetch this (robots.txt); add its pages by hand with armistice add");
    }
    return fetcher.get(address, validators);
  }

  private static String path(URI uri) {
    String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
  }

  private Robots robots(URI uri) throws FetchException, InterruptedException {
    String site = uri.getScheme().toLowerCase(Locale.ROOT) + "://" + uri.getRawAuthority();
    Asked known = sites.get(site);
    Instant now = Instant.now();
    if (known != null && known.until().isAfter(now)) {
      return known.robots();
    }
    Asked asked = ask(site + "/robots.txt", now);
    sites.put(site, asked);
    return asked.robots();
  }

  private Asked ask(String address, Instant now) throws FetchException, InterruptedException {
    try {
      Fetched fetched = fetcher.get(address, Validators.none());
      if (fetched instanceof Fetched.Fresh fresh) {
        int length = Math.min(READ, fresh.bytes().length);
        String text = new String(fresh.bytes(), 0, length, StandardCharsets.UTF_8);
        return new Asked(Robots.parse(text, ROBOT), now.plus(KEPT));
      }
      return new Asked(Robots.allowing(), now.plus(KEPT));
    } catch (FetchException e) {
      return switch (e.fault()) {
        // a site without the file asks nothing (2.3.1.3); so does one that redirects without end
        case GONE, REDIRECTS, TOO_LARGE -> new Asked(Robots.allowing(), now.plus(KEPT));
        case STATUS -> {
          if (e.status() >= 500 || e.status() == 429) {
            throw e;
          }
          yield new Asked(Robots.allowing(), now.plus(KEPT));
        }
        // the address itself will be refused by its own name, and only then
        case ADDRESS, PRIVATE -> new Asked(Robots.allowing(), now);
        // where nobody can say what the site asks, nothing is fetched (2.3.1.4)
        case CONNECTION, SLOW, ROBOTS -> throw e;
      };
    }
  }

  @Override
  public void close() {
    fetcher.close();
  }
}
