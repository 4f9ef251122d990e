package org.armistice.ledger.postgres;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.armistice.ledger.LedgerException;

/**
 * The ledger's own PostgreSQL. Started at first use and kept up, so that the next command need not
 * start it; a watch beside it stops it when nobody has used it for a while. After a crash the next
 * use starts it again, and PostgreSQL recovers by itself.
 */
public final class PrivatePostgres {
  private static final String NAME = "armistice";
  private static final Duration IDLE = Duration.ofMinutes(30);
  private static final int TAIL = 600;

  private final Home home;

  public PrivatePostgres(Home home) {
    this.home = home;
  }

  /**
   * Where to connect to.
   *
   * @param url for JDBC
   */
  public record Address(String url, String user, String password) {}

  /**
   * Starts it unless it runs.
   *
   * @throws LedgerException A401 to A404
   */
  public Address started() {
    Optional<Address> running = running();
    if (running.isPresent()) {
      touch();
      return running.get();
    }
    home.make();
    try (FileChannel channel =
            FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      // another command may have started it while this one waited
      Optional<Address> meanwhile = lock.isValid() ? running() : Optional.empty();
      return meanwhile.isPresent() ? meanwhile.get() : start();
    } catch (IOException e) {
      throw cannotStart(e);
    }
  }

  /** The address of the server, if it runs. */
  public Optional<Address> running() {
    if (pid().isEmpty() || !Files.isReadable(home.settings())) {
      return Optional.empty();
    }
    try {
      return Optional.of(address(settings()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The process id of the running server, if it runs. */
  public Optional<Long> pid() {
    try {
      List<String> lines = Files.readAllLines(home.data().resolve("postmaster.pid"));
      long pid = Long.parseLong(lines.get(0).strip());
      boolean ready = lines.size() > 7 && lines.get(7).strip().equals("ready");
      boolean alive = ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
      return ready && alive && isPostgres(pid) ? Optional.of(pid) : Optional.empty();
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /** After a crash of the machine another process may have the id of the old server. */
  private static boolean isPostgres(long pid) {
    try {
      return Files.readString(Path.of("/proc/" + pid + "/comm")).strip().startsWith("postgres");
    } catch (IOException e) {
      return true;
    }
  }

  /**
   * @return whether it ran
   * @throws LedgerException A404 where it does not stop
   */
  public boolean stop() {
    if (pid().isEmpty()) {
      return false;
    }
    try {
      control(List.of("stop", "-m", "fast", "-w"));
      return true;
    } catch (IOException e) {
      throw new LedgerException(
          LedgerException.Fault.START, "PostgreSQL does not stop: " + e.getMessage(), e);
    }
  }

  /** Says that the ledger is in use, so that the watch does not stop it. */
  public void touch() {
    try {
      Files.setLastModifiedTime(home.used(), FileTime.from(Instant.now()));
    } catch (IOException e) {
      // a folder that can only be read: the server then stops when idle, and starts again
      return;
    }
  }

  public Home home() {
    return home;
  }

  private Address start() throws IOException {
    Path binaries = Binaries.unpacked(home);
    RunAs runAs = RunAs.current();
    if (!Files.exists(home.data().resolve("PG_VERSION"))) {
      initialise(binaries, runAs);
    }
    Properties settings = settings();
    settings.setProperty("port", Integer.toString(port(settings)));
    write(settings);
    if (!Files.exists(home.used())) {
      Files.createFile(home.used());
    }
    touch();
    Files.deleteIfExists(home.log());
    runAs.own(home.ledger());
    try {
      control(
          List.of(
              "start", "-w", "-t", "120", "-l", home.log().toString(), "-o", options(settings)));
    } catch (IOException e) {
      throw new IOException(e.getMessage() + "; " + tail(), e);
    }
    watch(binaries, runAs);
    return address(settings);
  }

  private void initialise(Path binaries, RunAs runAs) throws IOException {
    byte[] random = new byte[18];
    new SecureRandom().nextBytes(random);
    Properties settings = new Properties();
    settings.setProperty("password", HexFormat.of().formatHex(random));
    write(settings);
    Path beside = home.ledger().resolve("data-new");
    Binaries.delete(beside);
    Path password =
        Files.writeString(home.ledger().resolve("password"), settings.getProperty("password"));
    runAs.own(home.ledger());
    try {
      runAs.run(
          List.of(
              binaries.resolve("bin/initdb").toString(),
              "-D",
              beside.toString(),
              "-U",
              NAME,
              "-A",
              "scram-sha-256",
              "--pwfile=" + password,
              "-E",
              "UTF8",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8",
              "--locale=C",
              "--data-checksums"),
          home.ledger());
      Files.move(beside, home.data(), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(password);
      Binaries.delete(beside);
    }
  }

  /** The port of last time where it is free, else any. */
  private static int port(Properties settings) throws IOException {
    int last = Integer.parseInt(settings.getProperty("port", "0"));
    try (ServerSocket socket = new ServerSocket(last)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      try (ServerSocket socket = new ServerSocket(0)) {
        return socket.getLocalPort();
      }
    }
  }

  private static String options(Properties settings) {
    return String.join(
        " ",
        "-c port=" + settings.getProperty("port"),
        "-c listen_addresses=127.0.0.1",
        "-c unix_socket_directories=",
        "-c max_connections=40",
        "-c shared_buffers=256MB",
        "-c wal_level=minimal",
        "-c max_wal_senders=0",
        "-c max_wal_size=2GB",
        "-c checkpoint_timeout=15min",
        "-c timezone=UTC",
        "-c log_timezone=UTC",
        "-c jit=off",
        "-c log_min_messages=warning",
        // no word of a report in the log: not the row that failed, not what was to be written
        "-c log_error_verbosity=terse",
        "-c log_parameter_max_length_on_error=0",
        "-c log_parameter_max_length=0");
  }

  private String control(List<String> arguments) throws IOException {
    List<String> command = new java.util.ArrayList<>();
    command.add(home.binaries().resolve("bin/pg_ctl").toString());
    command.add("-D");
    command.add(home.data().toString());
    command.addAll(arguments);
    return RunAs.current().run(command, home.ledger());
  }

  /** Outlives this program, as the server does. */
  private void watch(Path binaries, RunAs runAs) throws IOException {
    String script =
        String.join(
                "\n",
                "#!/bin/sh",
                "# Stops the ledger's PostgreSQL when nobody has used it for a while.",
                "while sleep 30; do",
                "  [ -f '%1$s/postmaster.pid' ] || exit 0",
                "  if [ -z \"$(find '%2$s' -mmin -%3$d 2>/dev/null)\" ]; then",
                "    exec '%4$s' -D '%1$s' -m fast stop",
                "  fi",
                "done",
                "")
            .formatted(home.data(), home.used(), IDLE.toMinutes(), binaries.resolve("bin/pg_ctl"));
    Files.writeString(home.watch(), script);
    new ProcessBuilder(runAs.command(List.of("setsid", "sh", home.watch().toString())))
        .directory(home.ledger().toFile())
        .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private Properties settings() throws IOException {
    Properties settings = new Properties();
    if (Files.exists(home.settings())) {
      try (var in = Files.newBufferedReader(home.settings(), StandardCharsets.UTF_8)) {
        settings.load(in);
      }
    }
    return settings;
  }

  private void write(Properties settings) throws IOException {
    Path beside =
        Files.createTempFile(
            home.ledger(),
            "server",
            ".new",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (var out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
      settings.store(out, "the ledger's own PostgreSQL; the password opens nothing else");
    }
    Files.move(beside, home.settings(), StandardCopyOption.ATOMIC_MOVE);
  }

  private static Address address(Properties settings) {
    return new Address(
        "jdbc:postgresql://127.0.0.1:" + settings.getProperty("port") + "/postgres",
        NAME,
        settings.getProperty("password", ""));
  }

  private LedgerException cannotStart(IOException cause) {
    String message = String.valueOf(cause.getMessage());
    boolean full = (message + tail()).toLowerCase(Locale.ROOT).contains("no space left");
    return full
        ? new LedgerException(
            LedgerException.Fault.DISK_FULL,
            "no space is left in %s; free some and try again, nothing is lost"
                .formatted(home.folder()),
            cause)
        : new LedgerException(
            LedgerException.Fault.START,
            "PostgreSQL does not start in %s: %s".formatted(home.ledger(), message),
            cause);
  }

  private String tail() {
    try {
      String log = Files.readString(home.log(), StandardCharsets.UTF_8);
      return log.substring(Math.max(0, log.length() - TAIL)).strip();
    } catch (IOException e) {
      return "";
    }
  }
}
