package org.armistice.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.armistice.ledger.postgres.Home;
import org.armistice.ledger.postgres.PrivatePostgres;

/** One real PostgreSQL for all tests of a run; each test has a database of its own in it. */
public final class TestServer {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final PrivatePostgres SERVER = start();

  private TestServer() {}

  /** A ledger with nothing in it. */
  public static Ledger empty(Clock clock) {
    return Ledger.at(freshUrl(), clock);
  }

  /** The address of a database with nothing in it. */
  public static String freshUrl() {
    PrivatePostgres.Address address = SERVER.started();
    String name = "test" + NUMBER.incrementAndGet();
    try (Database server = Database.at(url(address, "postgres"), null, null)) {
      server.with(handle -> handle.execute("create database " + name));
    }
    return url(address, name);
  }

  /** What PostgreSQL has written into its own log. */
  static String log() {
    try {
      return Files.readString(SERVER.home().folder().resolve("ledger/postgresql.log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String url(PrivatePostgres.Address address, String database) {
    return address.url().replace("/postgres", "/" + database)
        + "?user="
        + address.user()
        + "&password="
        + address.password();
  }

  private static PrivatePostgres start() {
    Path folder =
        Path.of(
            System.getProperty("java.io.tmpdir"),
            "armistice-test-" + ProcessHandle.current().pid());
    PrivatePostgres server = new PrivatePostgres(Home.of(folder.toString()));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, folder)));
    server.started();
    return server;
  }

  /** At once and without writing anything more: nobody needs what is in it. */
  private static void end(PrivatePostgres server, Path folder) {
    try {
      for (long pid : server.pid().stream().toList()) {
        new ProcessBuilder("kill", "-QUIT", Long.toString(pid)).start().waitFor();
        ProcessHandle.of(pid).ifPresent(process -> process.onExit().join());
      }
    } catch (IOException | InterruptedException e) {
      System.err.println("PostgreSQL goes on in " + folder + " (" + e.getMessage() + ")");
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      System.err.println("left behind: " + folder + " (" + e.getMessage() + ")");
    }
  }
}
