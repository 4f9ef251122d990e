package org.armistice.intake.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.armistice.intake.fetch.FetchLimits;
import org.armistice.intake.fetch.Fetcher;
import org.armistice.intake.fetch.Polite;
import org.armistice.intake.fetch.WebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A feed is asked politely and its items are found once. */
class FeedWatchTest {
  private static final Instant NOW = Instant.parse("2024-03-12T10:00:00Z");
  private static final Duration EVERY = Duration.ofMinutes(15);

  @TempDir private Path state;
  private final WebServer server = new WebServer();
  private final Polite fetcher =
      new Polite(
          new Fetcher(
              "test",
              Set.of("127.0.0.1"),
              new FetchLimits(100_000, Duration.ofSeconds(5), 5, Duration.ZERO)));

  @AfterEach
  void end() {
    server.close();
    fetcher.close();
  }

  private FeedWatch watch() {
    return new FeedWatch(server.address("/feed"), fetcher, state, "here", EVERY);
  }

  private static String feed(String comments, String text) {
    return """
        <rss version="2.0" xmlns:slash="http://purl.org/rss/1.0/modules/slash/"><channel>
        <title>Wire</title><link>http://example.org/</link><description>d</description>
        <item><title>T</title><link>http://example.org/1</link><slash:comments>%s</slash:comments>
        <description>%s</description></item></channel></rss>
        """
        .formatted(comments, text);
  }

  @Test
  void anItem_isNewWhenItsWordsAre_notWhenSomethingAroundThemIs() throws Exception {
    AtomicReference<String> body = new AtomicReference<>(feed("0", "One."));
    server.on(
        "/feed", exchange -> WebServer.text("text/xml", String.valueOf(body.get())).to(exchange));
    Look first = watch().look(NOW);
    assertThat(first.sources()).hasSize(1);
    first.keep();
    body.set(feed("17", "One."));
    assertThat(watch().look(NOW).sources()).isEmpty();
    body.set(feed("17", "One, corrected."));
    assertThat(watch().look(NOW).sources()).hasSize(1);
  }

  @Test
  void aLyingContentType_isReadByWhatItIs() throws Exception {
    server.on("/feed", WebServer.text("image/png", feed("0", "One.")));
    assertThat(watch().look(NOW).sources()).hasSize(1);
  }

  @Test
  void whatSaysItIsAFeedAndIsNot_isNamed() throws Exception {
    server.on(
        "/feed",
        exchange ->
            WebServer.send(
                exchange, 200, "application/rss+xml", new byte[] {'%', 'P', 'D', 'F', 0, 1, 2}));
    assertThat(watch().look(NOW).faults())
        .hasSize(1)
        .allMatch(fault -> fault.matches("A1\\d\\d .*/feed: .*"));
  }

  @Test
  void aFeedWithoutItems_isNoFault() throws Exception {
    server.on(
        "/feed",
        WebServer.text(
            "text/xml",
            "<rss version=\"2.0\"><channel><title>W</title><link>http://e.org/</link><description>d</description></channel></rss>"));
    Look look = watch().look(NOW);
    assertThat(look.faults()).isEmpty();
    assertThat(look.note()).isEqualTo("nothing new");
  }

  @Test
  void failuresInARow_areAskedLessAndLess_acrossRestarts() throws Exception {
    server.on("/feed", exchange -> exchange.sendResponseHeaders(500, -1));
    watch().look(NOW).keep();
    assertThat(watch().next()).isEqualTo(NOW.plus(EVERY.multipliedBy(2)));
    watch().look(NOW).keep();
    assertThat(watch().next()).isEqualTo(NOW.plus(EVERY.multipliedBy(4)));
    for (int i = 0; i < 10; i++) {
      watch().look(NOW).keep();
    }
    assertThat(watch().next()).isEqualTo(NOW.plus(Duration.ofDays(1)));
  }

  @Test
  void aServerThatAsksForTime_getsIt() throws Exception {
    server.on(
        "/feed",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "172800");
          exchange.sendResponseHeaders(429, -1);
        });
    watch().look(NOW).keep();
    assertThat(watch().next()).isEqualTo(NOW.plus(Duration.ofDays(2)));
  }

  @Test
  void aFeedThatIsGone_isNotAskedAgain() throws Exception {
    server.on("/feed", exchange -> exchange.sendResponseHeaders(410, -1));
    watch().look(NOW).keep();
    assertThat(watch().next()).isEqualTo(Instant.MAX);
    assertThat(watch().askedOnce()).isFalse();
  }
}
