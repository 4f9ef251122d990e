package org.armistice.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sites ask of robots is kept to, as RFC 9309 has it. */
class RobotsTest {
  private static boolean allows(String text, String path) {
    return Robots.parse(text.replace("|", "\n"), "armistice").allows(path);
  }

  @ParameterizedTest
  @CsvSource({
    "'', /a, true",
    "'User-agent: *|Disallow: /', /a, false",
    "'User-agent: *|Disallow:', /a, true",
    "'User-agent: other|Disallow: /', /a, true",
    "'User-agent: *|Disallow: /|User-agent: Armistice/2.0|Disallow: /b', /a, true",
    "'User-agent: *|Disallow: /|User-agent: ARMISTICE|Disallow: /b', /b/c, false",
    "'User-agent: armistice|User-agent: other|Disallow: /b', /b, false",
    "'User-agent: *|Disallow: /a|Allow: /a/b', /a/b/c, true",
    "'User-agent: *|Allow: /a|Disallow: /a', /a, true",
    "'User-agent: *|Disallow: /*.pdf$', /x/y.pdf, false",
    "'User-agent: *|Disallow: /*.pdf$', /x/y.pdf?z, true",
    "'User-agent: *|Disallow: /a*b*c', /a1b2c3, false",
    "'User-agent: *|Disallow: /a$', /ab, true",
    "'User-agent: *|Disallow: /a # all of it', /a/b, false",
    "'Disallow: /', /a, true",
    "'User-agent: *|nonsense|Disallow: /a', /a, false"
  })
  void rules(String text, String path, boolean allowed) {
    assertThat(allows(text, path)).isEqualTo(allowed);
  }

  @Test
  void aSite_isAskedOnceWhatRobotsMayFetch_andIsObeyed() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    AtomicInteger read = new AtomicInteger();
    FetchLimits limits = new FetchLimits(10_000, Duration.ofSeconds(5), 5, Duration.ZERO);
    try (WebServer server = new WebServer();
        Polite polite = new Polite(new Fetcher("test", Set.of("127.0.0.1"), limits))) {
      server.on(
          "/robots.txt",
          exchange -> {
            asked.incrementAndGet();
            WebServer.text("text/plain", "User-agent: *\nDisallow: /private").to(exchange);
          });
      server.on("/private", exchange -> read.incrementAndGet());
      server.on("/open", WebServer.text("text/plain", "a"));
      FetchException refused =
          catchThrowableOfType(
              FetchException.class,
              () -> polite.get(server.address("/private"), Validators.none()));
      assertThat(refused.fault()).isEqualTo(FetchFault.ROBOTS);
      assertThat(polite.get(server.address("/open"), Validators.none()))
          .isInstanceOf(Fetched.Fresh.class);
      assertThat(asked).hasValue(1);
      assertThat(read).hasValue(0);
    }
  }

  @Test
  void aSiteThatCannotSay_isLeftAlone() throws Exception {
    AtomicInteger read = new AtomicInteger();
    FetchLimits limits = new FetchLimits(10_000, Duration.ofSeconds(5), 5, Duration.ZERO);
    try (WebServer server = new WebServer();
        Polite polite = new Polite(new Fetcher("test", Set.of("127.0.0.1"), limits))) {
      server.on("/robots.txt", exchange -> exchange.sendResponseHeaders(503, -1));
      server.on("/open", exchange -> read.incrementAndGet());
      FetchException refused =
          catchThrowableOfType(
              FetchException.class, () -> polite.get(server.address("/open"), Validators.none()));
      assertThat(refused.fault()).isEqualTo(FetchFault.STATUS);
      assertThat(read).hasValue(0);
    }
  }

  @FuzzTest(maxDuration = "10m")
  void anything_isReadWithoutFailing(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int half = text.length() / 2;
    assertThat(Robots.parse(text.substring(0, half), "armistice").allows(text.substring(half)))
        .isIn(true, false);
  }
}
