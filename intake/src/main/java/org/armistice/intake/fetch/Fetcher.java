package org.armistice.intake.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Gets one address after another. Every host, of a redirect too, is looked up and checked right
 * before it is asked. Without proxies, cookies and names of users.
 */
public final class Fetcher implements AutoCloseable {
  private static final Pattern CHARSET =
      Pattern.compile("(?i).*;\\s*charset\\s*=\\s*\"?([\\w.:-]{1,40})\"?.*");
  private static final Duration LONGEST_WAIT = Duration.ofDays(7);
  private static final int LONGEST_ADDRESS = 4_000;

  private final HttpClient client;
  private final PublicNetwork network;
  private final FetchLimits limits;
  private final String agent;
  private final Map<String, Instant> asked = new ConcurrentHashMap<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "fetch-clock");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @param agent who asks, as servers are told
   * @param allowed names of hosts that may be in a private network
   */
  public Fetcher(String agent, Set<String> allowed, FetchLimits limits) {
    this.agent = agent;
    this.network = new PublicNetwork(allowed);
    this.limits = limits;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(limits.whole())
            .build();
  }

  /**
   * @param validators from the last time
   * @throws FetchException where nothing is got, and why
   */
  public Fetched get(String address, Validators validators)
      throws FetchException, InterruptedException {
    Instant end = Instant.now().plus(limits.whole());
    URI next = checked(address, address);
    for (int hop = 0; hop <= limits.redirects(); hop++) {
      pause(next.getHost());
      network.check(address, next.getHost());
      HttpResponse<InputStream> response = ask(address, next, validators, end);
      int status = response.statusCode();
      URI onward = status == 304 ? null : redirect(address, next, response);
      if (onward == null) {
        return answer(address, next, response, end);
      }
      close(response.body());
      next = onward;
    }
    throw new FetchException(
        FetchFault.REDIRECTS,
        address,
        "redirects more than %d times; give the address where it ends"
            .formatted(limits.redirects()));
  }

  /** One request at a time, and a pause between two to the same host. */
  private void pause(String host) throws InterruptedException {
    Instant last = asked.getOrDefault(host, Instant.MIN);
    Instant now = Instant.now();
    if (now.isAfter(last) && last.isAfter(now.minus(limits.pause()))) {
      Thread.sleep(Duration.between(now, last.plus(limits.pause())).toMillis());
    }
    asked.put(host, Instant.now());
  }

  private HttpResponse<InputStream> ask(
      String address, URI next, Validators validators, Instant end)
      throws FetchException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(next)
            .timeout(left(address, end))
            .header("User-Agent", agent)
            .header("Accept-Encoding", "gzip")
            .header(
                "Accept",
                "application/atom+xml, application/rss+xml, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5");
    condition(request, "If-None-Match", validators.etag());
    condition(request, "If-Modified-Since", validators.lastModified());
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    } catch (HttpTimeoutException e) {
      throw slow(address);
    } catch (IOException e) {
      throw broken(address, e);
    }
  }

  private static void condition(
      HttpRequest.Builder request, String header, @Nullable String value) {
    if (value != null) {
      try {
        request.header(header, value);
      } catch (IllegalArgumentException e) {
        // a validator that is none is not sent back; then all is sent again
        return;
      }
    }
  }

  private @Nullable URI redirect(String address, URI from, HttpResponse<InputStream> response)
      throws FetchException {
    int status = response.statusCode();
    if (status < 300 || status > 399) {
      return null;
    }
    String location = response.headers().firstValue("Location").orElse("");
    try {
      if (location.isEmpty()) {
        throw new URISyntaxException(location, "empty");
      }
      return checked(address, from.resolve(new URI(location)).toString());
    } catch (URISyntaxException | IllegalArgumentException e) {
      close(response.body());
      throw new FetchException(
          FetchFault.REDIRECTS,
          address,
          "redirects (%d) to \"%s\", which is no address".formatted(status, start(location)));
    } catch (FetchException e) {
      close(response.body());
      throw e;
    }
  }

  private Fetched answer(String address, URI at, HttpResponse<InputStream> response, Instant end)
      throws FetchException {
    HttpHeaders headers = response.headers();
    int status = response.statusCode();
    if (status == 200) {
      byte[] bytes = body(address, response, end);
      return new Fetched.Fresh(
          at.toString(),
          bytes,
          charset(headers),
          new Validators(
              headers.firstValue("ETag").orElse(null),
              headers.firstValue("Last-Modified").orElse(null)));
    }
    close(response.body());
    if (status == 304) {
      return new Fetched.Unchanged();
    }
    if (status == 410) {
      throw new FetchException(
          FetchFault.GONE, address, "is gone for good (410); it is not asked again");
    }
    throw new FetchException(
        FetchFault.STATUS,
        address,
        "the server answers %d; %s"
            .formatted(
                status,
                status >= 500 || status == 429
                    ? "it is asked again later"
                    : "check the address in a browser"),
        status,
        retryAfter(headers));
  }

  /** All of it, or an exception where it is too much or too slow, whichever comes first. */
  private byte[] body(String address, HttpResponse<InputStream> response, Instant end)
      throws FetchException {
    AtomicBoolean late = new AtomicBoolean();
    InputStream raw = response.body();
    ScheduledFuture<?> bell =
        clock.schedule(
            () -> {
              late.set(true);
              close(raw);
            },
            left(address, end).toMillis(),
            TimeUnit.MILLISECONDS);
    try (InputStream stream = unpacked(response, raw)) {
      byte[] bytes = stream.readNBytes(limits.bytes() + 1);
      if (late.get()) {
        throw slow(address);
      }
      if (bytes.length > limits.bytes()) {
        throw new FetchException(
            FetchFault.TOO_LARGE,
            address,
            "gives more than %,d bytes, and the rest is not read".formatted(limits.bytes()));
      }
      return bytes;
    } catch (IOException e) {
      throw late.get() ? slow(address) : broken(address, e);
    } finally {
      bell.cancel(false);
      close(raw);
    }
  }

  private static InputStream unpacked(HttpResponse<InputStream> response, InputStream raw)
      throws IOException {
    String encoding =
        response.headers().firstValue("Content-Encoding").orElse("").toLowerCase(Locale.ROOT);
    return encoding.equals("gzip") || encoding.equals("x-gzip") ? new GZIPInputStream(raw) : raw;
  }

  private static @Nullable String charset(HttpHeaders headers) {
    Matcher charset = CHARSET.matcher(headers.firstValue("Content-Type").orElse(""));
    return charset.matches() ? charset.group(1) : null;
  }

  /** Seconds or a date (RFC 9110, 10.2.3). */
  private static @Nullable Duration retryAfter(HttpHeaders headers) {
    String value = headers.firstValue("Retry-After").orElse("").strip();
    Duration asked;
    if (value.matches("\\d{1,9}")) {
      asked = Duration.ofSeconds(Long.parseLong(value));
    } else {
      try {
        ZonedDateTime date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
        asked = Duration.between(Instant.now(), date.toInstant());
      } catch (DateTimeParseException e) {
        return null;
      }
    }
    return asked.isNegative() ? null : asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked;
  }

  static URI checked(String address, String wanted) throws FetchException {
    URI uri;
    try {
      uri = new URI(wanted);
    } catch (URISyntaxException e) {
      throw new FetchException(FetchFault.ADDRESS, start(address), "is no address of the web");
    }
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    boolean web = scheme.equals("http") || scheme.equals("https");
    if (!web
        || uri.getHost() == null
        || uri.getRawUserInfo() != null
        || wanted.length() > LONGEST_ADDRESS) {
      throw new FetchException(
          FetchFault.ADDRESS,
          start(address),
          "\"%s\" is not followed; only http and https addresses of a host, without a user's name, are"
              .formatted(start(wanted)));
    }
    return uri;
  }

  private Duration left(String address, Instant end) throws FetchException {
    Duration left = Duration.between(Instant.now(), end);
    if (left.toMillis() <= 0) {
      throw slow(address);
    }
    return left;
  }

  private FetchException slow(String address) {
    return new FetchException(
        FetchFault.SLOW,
        address,
        "did not answer in full within %.1f seconds".formatted(limits.whole().toMillis() / 1000.0));
  }

  private static FetchException broken(String address, IOException cause) {
    return new FetchException(
        FetchFault.CONNECTION,
        address,
        "the connection failed (%s)".formatted(start(String.valueOf(cause))));
  }

  private static String start(String text) {
    String plain = text.replaceAll("\\p{Cntrl}", " ");
    return plain.length() <= 200 ? plain : plain.substring(0, 200) + "...";
  }

  private static void close(InputStream stream) {
    try {
      stream.close();
    } catch (IOException e) {
      // nothing more is wanted from it
      return;
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
