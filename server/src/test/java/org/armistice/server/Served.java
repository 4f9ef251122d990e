package org.armistice.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.armistice.agreement.language.ActorDirectory;
import org.armistice.agreement.place.PlaceDirectory;
import org.armistice.intake.Intake;
import org.armistice.intake.IntakeException;
import org.armistice.intake.ReportText;
import org.armistice.intake.Source;
import org.armistice.ledger.Database;
import org.armistice.ledger.Ledger;
import org.armistice.ledger.keep.Arrival;
import org.armistice.ledger.keep.Keeper;
import org.armistice.ledger.postgres.Home;
import org.armistice.ledger.postgres.PrivatePostgres;
import org.armistice.reading.Reader;
import org.armistice.reading.actor.KnownActors;
import org.armistice.record.Report;
import org.armistice.stories.Stories;
import org.armistice.stories.StoryReport;
import org.jspecify.annotations.Nullable;

/** A real console on a real ledger of its own, asked over HTTP. */
final class Served implements AutoCloseable {
  static final String PASSWORD = "a long enough password";

  private static final PrivatePostgres POSTGRES = postgres();
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final Reader READER = Reader.load();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Ledger ledger;
  private final Console console;
  private final HttpClient client = HttpClient.newHttpClient();

  private Served(Ledger ledger, Console console) {
    this.ledger = ledger;
    this.console = console;
  }

  static Served withAccounts() {
    return served(/* accounts= */ true);
  }

  static Served withoutAccounts() {
    return served(/* accounts= */ false);
  }

  private static Served served(boolean accounts) {
    Ledger ledger = Ledger.at(database(), Clock.systemUTC());
    ActorDirectory actors = new KnownActors()::find;
    PlaceDirectory places = name -> Optional.empty();
    try {
      Console console =
          Console.serve(
              ledger,
              new Console.Knowledge(() -> READER, actors, () -> places),
              new Settings("127.0.0.1", 0, accounts, "tester", "test"));
      return new Served(ledger, console);
    } catch (Console.AddressException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PrivatePostgres postgres() {
    Path folder =
        Path.of(
            System.getProperty("java.io.tmpdir"),
            "armistice-console-" + ProcessHandle.current().pid());
    PrivatePostgres server = new PrivatePostgres(Home.of(folder.toString()));
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.stop();
                  delete(folder);
                }));
    server.started();
    return server;
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      System.err.println("left behind: " + folder + " (" + e.getMessage() + ")");
    }
  }

  private static String database() {
    PrivatePostgres.Address address = POSTGRES.started();
    String name = "console" + NUMBER.incrementAndGet();
    try (Database server = Database.at(address.url(), address.user(), address.password())) {
      server.with(handle -> handle.execute("create database " + name));
    }
    return address.url().replaceAll("/[^/?]*$", "/" + name)
        + "?user="
        + address.user()
        + "&password="
        + address.password();
  }

  Console console() {
    return console;
  }

  Ledger ledger() {
    return ledger;
  }

  /** Puts the reports of the first stories into the ledger. */
  Served withStories(int number) {
    Keeper keeper = new Keeper(ledger, "tester", "test");
    keeper.add(
        Stories.all().subList(0, number).stream()
            .flatMap(story -> story.reports().stream())
            .map(StoryReport::file)
            .map(file -> read(file, Report.Sensitivity.PUBLIC))
            .toList());
    return this;
  }

  /** Puts one report with its header block into the ledger. */
  Served with(String file, Report.Sensitivity sensitivity) {
    new Keeper(ledger, "tester", "test").add(List.of(read(file, sensitivity)));
    return this;
  }

  private static Arrival read(String file, Report.Sensitivity sensitivity) {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    try {
      ReportText taken =
          Intake.plain().take(new Source.Stream("report", new ByteArrayInputStream(bytes)));
      return new Arrival(bytes, READER.read(taken.report().as(sensitivity), taken.text()));
    } catch (IntakeException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** One who asks, with their cookie. */
  final class Browser {
    private final Map<String, String> headers = new HashMap<>();

    Browser() {
      headers.put("Origin", console.address());
    }

    Browser header(String name, @Nullable String value) {
      if (value == null) {
        headers.remove(name);
      } else {
        headers.put(name, value);
      }
      return this;
    }

    Answer get(String path) {
      return send("GET", path, HttpRequest.BodyPublishers.noBody());
    }

    Answer post(String path, String json) {
      return send("POST", path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    Answer send(String method, String path, String type, byte[] body) {
      headers.put("Content-Type", type);
      Answer answer = send(method, path, HttpRequest.BodyPublishers.ofByteArray(body));
      headers.remove("Content-Type");
      return answer;
    }

    private Answer send(String method, String path, HttpRequest.BodyPublisher body) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(console.address() + path)).method(method, body);
      headers.forEach(request::header);
      try {
        Answer answer =
            new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        String cookie = answer.header("Set-Cookie");
        if (cookie != null) {
          headers.put("Cookie", cookie.replaceAll(";.*", ""));
        }
        return answer;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** What came back. */
  record Answer(HttpResponse<byte[]> response) {
    int status() {
      return response.statusCode();
    }

    @Nullable String header(String name) {
      return response.headers().firstValue(name).orElse(null);
    }

    String text() {
      return new String(response.body(), StandardCharsets.UTF_8);
    }

    JsonNode json() {
      try {
        return JSON.readTree(response.body());
      } catch (IOException e) {
        throw new UncheckedIOException(text(), e);
      }
    }
  }

  /** Nobody yet. */
  Browser browser() {
    return new Browser();
  }

  /** The first administrator, who makes an account with a role and signs in with it. */
  Browser signedIn(String role) {
    Browser administrator = browser();
    String link = console.setupLink();
    if (link != null) {
      administrator.post(
          "/api/setup",
          "{\"key\":\"%s\",\"name\":\"first\",\"password\":\"%s\"}"
              .formatted(link.substring(link.indexOf('=') + 1), PASSWORD));
    } else {
      signIn(administrator, "first");
    }
    if (role.equals("administrator")) {
      return administrator;
    }
    administrator.post(
        "/api/accounts",
        "{\"name\":\"%s\",\"password\":\"%s\",\"role\":\"%s\"}".formatted(role, PASSWORD, role));
    Browser browser = browser();
    signIn(browser, role);
    return browser;
  }

  Answer signIn(Browser browser, String name) {
    return browser.post(
        "/api/session", "{\"name\":\"%s\",\"password\":\"%s\"}".formatted(name, PASSWORD));
  }

  @Override
  public void close() {
    console.close();
    ledger.close();
  }
}
