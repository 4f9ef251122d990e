package org.armistice.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.armistice.agreement.language.ActorDirectory;
import org.armistice.agreement.place.PlaceDirectory;
import org.armistice.ledger.Ledger;
import org.armistice.reading.Reader;
import org.armistice.server.access.Gate;
import org.armistice.server.access.Right;
import org.armistice.server.http.Answers;
import org.armistice.server.http.Headers;
import org.armistice.server.http.Pages;
import org.armistice.server.http.Problems;
import org.armistice.server.routes.AccountRoutes;
import org.armistice.server.routes.AgreementRoutes;
import org.armistice.server.routes.ChangeStream;
import org.armistice.server.routes.Desk;
import org.armistice.server.routes.IncidentRoutes;
import org.armistice.server.routes.QuestionRoutes;
import org.armistice.server.routes.ReportRoutes;
import org.armistice.server.routes.ReviewRoutes;
import org.armistice.server.routes.Route;
import org.armistice.server.routes.SessionRoutes;
import org.jspecify.annotations.Nullable;

/** A console that is being served. Close it to stop; the ledger stays open. */
public final class Console implements AutoCloseable {
  private static final String API = "/api";
  private static final int NEWER_JAVA = 21;

  private final Javalin server;
  private final Gate gate;
  private final ChangeStream changes;
  private final Settings settings;
  private final List<Route> routes;

  private Console(
      Javalin server, Gate gate, ChangeStream changes, Settings settings, List<Route> routes) {
    this.server = server;
    this.gate = gate;
    this.changes = changes;
    this.settings = settings;
    this.routes = List.copyOf(routes);
  }

  /**
   * What a console reads and assesses with.
   *
   * @param reader loaded when the first report is handed in
   */
  public record Knowledge(
      Supplier<Reader> reader, ActorDirectory actors, Supplier<PlaceDirectory> places) {}

  /** That the address is taken or may not be used. */
  public static final class AddressException extends Exception {
    private static final long serialVersionUID = 1L;

    AddressException(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /**
   * Begins to serve.
   *
   * @throws AddressException A712 where the port is taken or may not be used
   */
  public static Console serve(Ledger ledger, Knowledge knowledge, Settings settings)
      throws AddressException {
    Gate gate = new Gate(ledger, settings.accounts(), settings.loopback(), settings.login());
    Answers answers = new Answers(ledger.database(), settings.version());
    ChangeStream changes = new ChangeStream(answers);
    List<Route> routes = routes(ledger, knowledge, settings, gate, answers);
    Pages pages = new Pages();
    Javalin server =
        Javalin.create(
            config -> {
              quiet(config);
              config.routes.before(Headers::set);
              gate.guard(config.routes);
              Problems.tell(config.routes);
              for (Route route : routes) {
                config.routes.addHttpHandler(
                    route.method(), API + route.path(), route.handler(), route.right());
              }
              config.routes.sse(API + "/changes", changes::open, Right.READER);
              config.routes.get("/*", pages::give, Right.ANYONE);
              config.routes.get("/", pages::give, Right.ANYONE);
            });
    try {
      server.start(settings.host(), settings.port());
    } catch (JavalinBindException e) {
      changes.close();
      throw new AddressException(
          "A712 %s port %d cannot be used: another program has it, or it is not allowed; choose another with --port"
              .formatted(settings.host(), settings.port()),
          e);
    }
    return new Console(server, gate, changes, settings, routes);
  }

  private static void quiet(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = Runtime.version().feature() >= NEWER_JAVA;
    // answers are packed once, when they are made
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.prefer405over404 = true;
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
  }

  private static List<Route> routes(
      Ledger ledger, Knowledge knowledge, Settings settings, Gate gate, Answers answers) {
    Desk desk = new Desk(ledger, knowledge.reader(), settings.version());
    List<Route> routes = new ArrayList<>();
    routes.addAll(new SessionRoutes(gate, answers, settings.version()).routes());
    routes.addAll(new AccountRoutes(gate, answers).routes());
    routes.addAll(new IncidentRoutes(ledger.database(), answers).routes());
    routes.addAll(new ReportRoutes(ledger.database(), answers, desk).routes());
    routes.addAll(new QuestionRoutes(ledger.database(), answers).routes());
    routes.addAll(
        new AgreementRoutes(ledger.database(), answers, knowledge.actors(), knowledge.places())
            .routes());
    routes.addAll(new ReviewRoutes(ledger, answers, settings.version()).routes());
    routes.add(Route.contract(Console::contract));
    return routes;
  }

  private static void contract(Context context) {
    context.contentType("application/yaml").result(contract());
  }

  /** The contract of the API, OpenAPI 3.1 as YAML. */
  static byte[] contract() {
    try (InputStream stream = Console.class.getResourceAsStream("openapi.yaml")) {
      if (stream == null) {
        throw new IllegalStateException("the jar lacks openapi.yaml; build it again");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its routes but for the stream of changes, in no order. */
  List<Route> routes() {
    return routes;
  }

  /** Where it is, such as {@code http://127.0.0.1:8080}. */
  public String address() {
    String host = settings.host().contains(":") ? "[::1]" : settings.host();
    boolean everywhere = host.equals("0.0.0.0");
    return "http://%s:%d".formatted(everywhere ? "127.0.0.1" : host, server.port());
  }

  /** The one-time link that makes the first administrator; {@code null} where there is one. */
  public @Nullable String setupLink() {
    String key = gate.setupKey();
    return key == null ? null : address() + "/setup?key=" + key;
  }

  @Override
  public void close() {
    changes.close();
    server.stop();
  }
}
