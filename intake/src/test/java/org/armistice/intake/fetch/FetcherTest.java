package org.armistice.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that mean harm, or are broken, cost a bounded time and memory and are named. */
class FetcherTest {
  private static final FetchLimits SMALL =
      new FetchLimits(10_000, Duration.ofSeconds(2), 5, Duration.ZERO);

  private final WebServer server = new WebServer();
  private final Fetcher here = new Fetcher("test", Set.of("127.0.0.1"), SMALL);
  private final Fetcher outside = new Fetcher("test", Set.of(), SMALL);

  @AfterEach
  void end() {
    server.close();
    here.close();
    outside.close();
  }

  private static FetchException refused(Fetcher fetcher, String address) {
    return catchThrowableOfType(
        FetchException.class, () -> fetcher.get(address, Validators.none()));
  }

  private String redirect(String path, String location) {
    server.on(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", location);
          exchange.sendResponseHeaders(302, -1);
        });
    return server.address(path);
  }

  @Test
  void fetches_whatLiesThere_andAsksTheNextTimeWithItsValidators() throws Exception {
    server.on(
        "/feed",
        exchange -> {
          if ("\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            return;
          }
          exchange.getResponseHeaders().set("ETag", "\"1\"");
          WebServer.send(
              exchange, 200, "text/xml; charset=ISO-8859-1", new byte[] {'a', (byte) 0xe9});
        });
    Fetched first = here.get(server.address("/feed"), Validators.none());
    assertThat(first).isInstanceOf(Fetched.Fresh.class);
    Fetched.Fresh fresh = (Fetched.Fresh) first;
    assertThat(fresh.bytes()).containsExactly('a', 0xe9);
    assertThat(fresh.charset()).isEqualTo("ISO-8859-1");
    assertThat(here.get(server.address("/feed"), fresh.validators()))
        .isEqualTo(new Fetched.Unchanged());
  }

  @Test
  void thisMachine_isNotAskedUnlessAllowedByName() {
    AtomicInteger asked = new AtomicInteger();
    server.on("/", exchange -> asked.incrementAndGet());
    assertThat(refused(outside, server.address("/")))
        .hasMessageContaining("A132")
        .hasMessageContaining("--allow-host 127.0.0.1 allows it");
    assertThat(asked).hasValue(0);
  }

  @Test
  void aRedirectIntoThisMachine_isNotFollowed() {
    AtomicInteger asked = new AtomicInteger();
    server.on("/secret", exchange -> asked.incrementAndGet());
    String inward = redirect("/feed", server.address("/secret").replace("127.0.0.1", "127.0.0.2"));
    assertThat(refused(here, inward).fault()).isEqualTo(FetchFault.PRIVATE);
    assertThat(asked).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "ftp://127.0.0.1/", "http://user@127.0.0.1/"})
  void aRedirectOutOfTheWeb_isNotFollowed(String location) {
    assertThat(refused(here, redirect("/feed", location)).fault()).isEqualTo(FetchFault.ADDRESS);
  }

  @Test
  void endlessRedirects_end() {
    assertThat(refused(here, redirect("/round", "/round")))
        .hasMessageContaining("A133")
        .hasMessageContaining("more than 5 times");
  }

  @Test
  void aServerThatNeverAnswers_isLeft() {
    server.on("/", exchange -> pause(60_000));
    assertThat(refused(here, server.address("/")).fault()).isEqualTo(FetchFault.SLOW);
  }

  @Test
  void aServerThatDripsBytes_isLeft() {
    server.on(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          OutputStream out = exchange.getResponseBody();
          for (int i = 0; i < 600; i++) {
            out.write('x');
            out.flush();
            pause(100);
          }
        });
    assertThat(refused(here, server.address("/")).fault()).isEqualTo(FetchFault.SLOW);
  }

  @Test
  void oneEndlessLine_isCutOff() {
    byte[] piece = new byte[8192];
    Arrays.fill(piece, (byte) 'x');
    server.on(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, 1L << 30);
          OutputStream out = exchange.getResponseBody();
          for (long sent = 0; sent < 1L << 30; sent += piece.length) {
            out.write(piece);
          }
        });
    assertThat(refused(here, server.address("/")).fault()).isEqualTo(FetchFault.TOO_LARGE);
  }

  @Test
  void aGzipBomb_isCutOffWhileItIsUnpacked() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(new byte[8_000_000]);
    }
    assertThat(packed.size()).isLessThan(10_000);
    server.on(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          WebServer.send(exchange, 200, "text/xml", packed.toByteArray());
        });
    assertThat(refused(here, server.address("/")).fault()).isEqualTo(FetchFault.TOO_LARGE);
  }

  @Test
  void gzipThatIsNone_isNamed() {
    server.on(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          WebServer.send(exchange, 200, "text/xml", "plain".getBytes(StandardCharsets.UTF_8));
        });
    assertThat(refused(here, server.address("/")).fault()).isEqualTo(FetchFault.CONNECTION);
  }

  @Test
  void aBusyServer_saysWhenToComeAgain() {
    server.on(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "7200");
          exchange.sendResponseHeaders(503, -1);
        });
    assertThat(refused(here, server.address("/")).retryAfter()).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void whatIsGone_isSaidToBeGone() {
    server.on("/", exchange -> exchange.sendResponseHeaders(410, -1));
    assertThat(refused(here, server.address("/")).fault()).isEqualTo(FetchFault.GONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0", "10.1.2.3", "100.64.0.1", "127.8.8.8", "169.254.169.254", "172.16.0.1",
        "172.31.255.255", "192.168.1.1", "198.18.0.1", "224.0.0.1", "255.255.255.255", "::",
        "::1", "fe80::1", "fc00::1", "fd12:3456::1", "ff02::1", "::ffff:127.0.0.1",
        "64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1", "2001::1", "::127.0.0.1"
      })
  void addresses_thatAreNotPublic(String address) throws Exception {
    assertThat(PublicNetwork.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "100.128.0.1",
        "172.15.0.1",
        "172.32.0.1",
        "192.0.66.2",
        "2606:4700::1111",
        "2001:4860:4860::8888",
        "64:ff9b::808:808"
      })
  void addresses_thatArePublic(String address) throws Exception {
    assertThat(PublicNetwork.isPublic(InetAddress.getByName(address))).isTrue();
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
