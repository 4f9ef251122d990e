package org.armistice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Feeds of a real server and folders, watched into a real ledger of its own. */
class WatchCommandTest {
  private static final Path BASE =
      Path.of(
          System.getProperty("java.io.tmpdir"), "armistice-watch-" + ProcessHandle.current().pid());
  private static final String ALLOWED = "127.0.0.1";
  private static HttpServer server;

  @BeforeAll
  static void serve() throws IOException {
    Files.createDirectories(BASE);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(ALLOWED), 0), 0);
    server.start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.stop(0);
    Ran.armistice("ledger", "stop", "--home", BASE.resolve("home"));
    try (Stream<Path> all = Files.walk(BASE)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static Ran watch(Object... arguments) {
    return Ran.armistice(
        Stream.concat(
                Stream.of("watch", "--once", "--home", BASE.resolve("home"), "--still", "1s"),
                Stream.of(arguments))
            .toArray());
  }

  private static String item(String title, String text) {
    return """
        <item><title>%s</title><link>http://example.org/%d</link>
        <pubDate>Tue, 12 Mar 2024 18:00:00 +0200</pubDate><description>%s</description></item>
        """
        .formatted(title, title.hashCode(), text);
  }

  private static String rss(String items) {
    return "<rss version=\"2.0\"><channel><title>Example Wire</title><link>http://example.org/</link>"
        + "<description>d</description>%s</channel></rss>".formatted(items);
  }

  private static String serve(String path, AtomicReference<String> body, AtomicInteger asked) {
    server.createContext(
        path,
        exchange -> {
          try (exchange) {
            asked.incrementAndGet();
            byte[] bytes = String.valueOf(body.get()).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
          }
        });
    return "http://" + ALLOWED + ":" + server.getAddress().getPort() + path;
  }

  private static final String MARKET =
      item(
          "Missile hits market",
          "A missile struck a market in the Ukrainian city of Kharkiv on Tuesday, killing four"
              + " people, the governor said.");
  private static final String BRIDGE =
      item(
          "Shelling near bridge",
          "Two civilians were wounded when shells fell near a bridge in Kherson on Tuesday,"
              + " officials said.");

  @Test
  void aFeed_addsWhatIsNew_eachItemOnce_acrossRestarts() {
    AtomicReference<String> body = new AtomicReference<>(rss(MARKET));
    String feed = serve("/news", body, new AtomicInteger());
    Ran first = watch(feed, "--allow-host", ALLOWED);
    assertThat(first.err()).isEmpty();
    assertThat(first.code()).isZero();
    assertThat(first.out()).contains("1 new").contains("Kharkiv");
    Ran again = watch(feed, "--allow-host", ALLOWED);
    assertThat(again.out()).contains("nothing new").doesNotContain("Kharkiv");
    body.set(rss(BRIDGE + MARKET));
    Ran third = watch(feed, "--allow-host", ALLOWED, "--json");
    assertThat(third.err()).isEmpty();
    assertThat(third.out().lines()).hasSize(1).allMatch(line -> line.contains("item 1"));
  }

  @Test
  void aFeedOnThisMachine_isRefusedByName_andTheFolderBesideItIsAdded() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    String feed = serve("/inside", new AtomicReference<>(rss(MARKET)), asked);
    Path folder = Files.createDirectories(BASE.resolve("incoming"));
    Files.writeString(
        folder.resolve("a.txt"),
        "published: 2024-03-12\n\nA drone struck a depot in Odesa on Tuesday, officials said.\n");
    Ran ran = watch(feed, folder);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("A132").contains("--allow-host 127.0.0.1");
    assertThat(ran.out()).contains("1 new or changed");
    assertThat(asked).hasValue(0);
    assertThat(watch(folder).out()).contains("nothing new");
  }

  @Test
  void aFailedFeed_isLeftAloneForAWhile() {
    AtomicInteger asked = new AtomicInteger();
    String feed = serve("/page", new AtomicReference<>("<html><p>Not found</p></html>"), asked);
    Ran ran = watch(feed, "--allow-host", ALLOWED);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("A116").contains("no RSS or Atom feed");
    assertThat(ran.out()).contains("asked again at");
    watch(feed, "--allow-host", ALLOWED);
    assertThat(asked).hasValue(1);
  }

  @Test
  void aFeedWithNulBytes_isNamed_andTheRestGoesOn() {
    AtomicReference<String> healthy = new AtomicReference<>(rss(BRIDGE));
    String sick = serve("/nul", new AtomicReference<>("<rss>\0\0\0</rss>"), new AtomicInteger());
    String well = serve("/well", healthy, new AtomicInteger());
    Ran ran = watch(sick, well, "--allow-host", ALLOWED);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("A1").contains("/nul");
    assertThat(ran.out()).contains("/well: 1 new");
  }

  @Test
  void whatIsNeitherFolderNorAddress_isToldSo() {
    assertThat(watch("ftp://example.org/feed").err()).contains("is no folder and no http");
    assertThat(watch(BASE, "--every", "soon").err()).contains("is no span of time");
  }
}
