package org.armistice.bench.ledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.armistice.incident.happening.Happening;
import org.armistice.ledger.Database;
import org.armistice.ledger.Ledger;
import org.armistice.ledger.ask.Census;
import org.armistice.ledger.ask.Filter;
import org.armistice.ledger.ask.IncidentQuery;
import org.armistice.ledger.postgres.Home;
import org.armistice.reading.Reader;
import org.armistice.reading.actor.KnownActors;
import org.armistice.server.Console;
import org.armistice.server.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code armistice bench console}: many clients ask the lists of a console at once, hardly ever the
 * same question twice, and the first view is weighed.
 */
@Command(
    name = "console",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Measures a console on a full ledger: lists under load, overview, weight of a page.")
public final class ConsoleLoad implements Callable<Integer> {
  private static final List<String> PLACES =
      List.of("Idlib", "Baidoa", "Ukraine", "Somalia", "Syria", "Mali", "Sudan", "Yemen");
  private static final List<String> WHATS = List.of("air/drone", "attack", "shelling", "assault");
  private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"");

  /**
   * What there is to ask for.
   *
   * @param days from the first day of an incident to the last
   */
  private record Held(int incidents, LocalDate first, int days) {
    static Held in(Database database) {
      List<Happening> all = IncidentQuery.run(database, Filter.all(Integer.MAX_VALUE));
      List<LocalDate> days =
          all.stream()
              .map(happening -> happening.window().earliest())
              .filter(Objects::nonNull)
              .sorted()
              .toList();
      LocalDate first = days.get(0);
      return new Held(
          all.size(), first, (int) ChronoUnit.DAYS.between(first, days.get(days.size() - 1)));
    }
  }

  @Spec private CommandSpec spec;

  @Option(
      names = "--home",
      required = true,
      paramLabel = "FOLDER",
      description = "of a ledger that armistice bench load filled")
  private Path home = Path.of("");

  @Option(names = "--clients", defaultValue = "20", description = "that ask at once (20)")
  private int clients;

  @Option(
      names = "--warm-up",
      defaultValue = "3000",
      description = "requests before any is timed (3000)")
  private int warmUp;

  @Option(names = "--requests", defaultValue = "100", description = "of each client (100)")
  private int requests;

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  ConsoleLoad() {}

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    try (Ledger ledger = Ledger.in(Home.of(home.toString()), Clock.systemUTC());
        Console console =
            Console.serve(
                ledger,
                new Console.Knowledge(
                    Reader::load, new KnownActors()::find, () -> name -> Optional.empty()),
                new Settings("127.0.0.1", 0, /* accounts= */ false, "bench", "bench"))) {
      Census census = Census.of(ledger.database());
      out.printf(Locale.ROOT, "%d reports, %d incidents%n", census.reports(), census.incidents());
      HttpClient client = HttpClient.newHttpClient();
      overview(client, console.address(), out);
      Held held = Held.in(ledger.database());
      // a console that somebody works with has been asked before
      warm(client, console.address(), held, out);
      lists(client, console.address(), held, out);
      weight(client, console.address(), out);
    }
    return 0;
  }

  private static HttpResponse<byte[]> get(HttpClient client, String address)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(address)).header("Accept-Encoding", "gzip").build(),
            HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IOException(address + " answers " + answer.statusCode());
    }
    return answer;
  }

  private static void overview(HttpClient client, String address, PrintWriter out)
      throws IOException, InterruptedException {
    out.println("overview, each question for the first time   median ms  slowest ms");
    List<Double> millis = new ArrayList<>();
    for (int year = 2015; year < 2025; year++) {
      millis.add(timed(client, address + "/api/overview?from=" + year + "-01-01"));
    }
    tell("overview from a year on", millis, out);
    millis.clear();
    for (String place : PLACES) {
      millis.add(timed(client, address + "/api/overview?place=" + place));
    }
    tell("overview of a place", millis, out);
  }

  private static double timed(HttpClient client, String address)
      throws IOException, InterruptedException {
    long before = System.nanoTime();
    get(client, address);
    return (System.nanoTime() - before) / 1e6;
  }

  private static void tell(String name, List<Double> millis, PrintWriter out) {
    List<Double> sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    out.printf(
        Locale.ROOT,
        "%-44s  %8.1f  %10.1f%n",
        name,
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() - 1));
    out.flush();
  }

  private void warm(HttpClient client, String address, Held held, PrintWriter out)
      throws IOException, InterruptedException {
    Random random = new Random(-1);
    for (int at = 0; at < warmUp; at++) {
      get(client, address + question(random, held));
    }
    out.printf(Locale.ROOT, "%d requests before any is timed%n", warmUp);
    out.flush();
  }

  private void lists(HttpClient client, String address, Held held, PrintWriter out)
      throws InterruptedException {
    Map<String, List<Double>> byKind = new TreeMap<>();
    List<Thread> threads = new ArrayList<>();
    CountDownLatch begin = new CountDownLatch(1);
    List<Exception> failures = Collections.synchronizedList(new ArrayList<>());
    for (int number = 0; number < clients; number++) {
      Random random = new Random(number);
      Thread thread =
          new Thread(
              () -> {
                try {
                  begin.await();
                  for (int at = 0; at < requests; at++) {
                    String path = question(random, held);
                    double took = timed(client, address + path);
                    synchronized (byKind) {
                      byKind
                          .computeIfAbsent(path.replaceAll("\\?.*", ""), kind -> new ArrayList<>())
                          .add(took);
                    }
                  }
                } catch (IOException | InterruptedException e) {
                  failures.add(e);
                }
              });
      thread.start();
      threads.add(thread);
    }
    long before = System.nanoTime();
    begin.countDown();
    for (Thread thread : threads) {
      thread.join();
    }
    double seconds = (System.nanoTime() - before) / 1e9;
    out.printf(
        Locale.ROOT,
        "%d clients, %d requests each, %.1f s, %d failed%n",
        clients,
        requests,
        seconds,
        failures.size());
    out.println("list                    answers  median ms  95th percentile ms  slowest ms");
    List<Double> all = new ArrayList<>();
    byKind.forEach(
        (kind, millis) -> {
          percentiles(kind, millis, out);
          all.addAll(millis);
        });
    percentiles("all", all, out);
  }

  private static void percentiles(String name, List<Double> millis, PrintWriter out) {
    List<Double> sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    out.printf(
        Locale.ROOT,
        "%-22s  %7d  %9.1f  %18.1f  %10.1f%n",
        name,
        sorted.size(),
        sorted.get(sorted.size() / 2),
        sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1),
        sorted.get(sorted.size() - 1));
    out.flush();
  }

  /** As people ask: mostly incidents, some page of some filter; nearly every question is new. */
  private static String question(Random random, Held held) {
    LocalDate from = held.first().plusDays(random.nextInt(held.days()));
    String days = "from=" + from + "&to=" + from.plusDays(10 + random.nextInt(300));
    int page = random.nextInt(10) * 50;
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> "/api/incidents?" + days + "&offset=" + page;
      case 3, 4 -> "/api/incidents?place=" + one(PLACES, random) + "&" + days;
      case 5 -> "/api/incidents?what=" + one(WHATS, random) + "&" + days;
      case 6 -> "/api/incidents?offset=" + random.nextInt(held.incidents()) + "&limit=50";
      case 7, 8 -> "/api/reports?" + days + "&offset=" + page;
      default -> "/api/claims?" + days + "&offset=" + page;
    };
  }

  private static String one(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  /** What a browser fetches before it shows the overview, as it comes over the wire. */
  private static void weight(HttpClient client, String address, PrintWriter out)
      throws IOException, InterruptedException {
    byte[] index = get(client, address + "/").body();
    long bytes = index.length;
    String page = new String(unpacked(index), StandardCharsets.UTF_8);
    for (Matcher asset = ASSET.matcher(page); asset.find(); ) {
      bytes += get(client, address + asset.group(1)).body().length;
    }
    long answers = 0;
    for (String path : List.of("/api/session", "/api/overview", "/api/incidents?limit=50")) {
      answers += get(client, address + path).body().length;
    }
    out.printf(
        Locale.ROOT,
        "first view: %.1f kB of pages that it names, %.1f kB of answers, packed%n",
        bytes / 1e3,
        answers / 1e3);
  }

  private static byte[] unpacked(byte[] bytes) throws IOException {
    try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return zip.readAllBytes();
    }
  }
}
