package org.armistice.cluster.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.armistice.ledger.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code armistice archive status}. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Says how the jobs of a cluster stand.")
final class StatusCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "JOB", defaultValue = "", description = "only this one")
  private String only = "";

  @Option(
      names = "--cluster",
      paramLabel = "HOST:PORT",
      defaultValue = "localhost:8081",
      description = "job manager (localhost:8081)")
  private String cluster = "localhost:8081";

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  StatusCommand() {}

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    JsonNode machines = get("/overview");
    out.printf(
        "%d task managers, %d of %d slots free%n",
        machines.path("taskmanagers").asInt(),
        machines.path("slots-available").asInt(),
        machines.path("slots-total").asInt());
    for (JsonNode job : get("/jobs/overview").path("jobs")) {
      String id = job.path("jid").asText();
      if (id.startsWith(only)) {
        tell(id, job, out);
      }
    }
    return 0;
  }

  private void tell(String id, JsonNode job, PrintWriter out) throws InterruptedException {
    out.printf(
        "%s %s, %d s, %s%n",
        id,
        job.path("state").asText().toLowerCase(Locale.ROOT),
        job.path("duration").asLong() / 1000,
        job.path("name").asText());
    for (JsonNode part : get("/jobs/" + id).path("vertices")) {
      JsonNode metrics = part.path("metrics");
      out.printf(
          "  %-40.40s %3d slots  in %,d  out %,d  held back %d ms%n",
          part.path("name").asText(),
          part.path("parallelism").asInt(),
          metrics.path("read-records").asLong(),
          metrics.path("write-records").asLong(),
          metrics.path("accumulated-backpressured-time").asLong());
    }
    JsonNode checkpoints = get("/jobs/" + id + "/checkpoints");
    JsonNode last = checkpoints.path("latest").path("completed");
    out.printf(
        "  checkpoints: %d complete, %d failed; the last %,d bytes in %d ms; restored %d times%n",
        checkpoints.path("counts").path("completed").asInt(),
        checkpoints.path("counts").path("failed").asInt(),
        last.path("state_size").asLong(),
        last.path("end_to_end_duration").asLong(),
        checkpoints.path("counts").path("restored").asInt());
  }

  private JsonNode get(String path) throws InterruptedException {
    URI address = URI.create("http://" + cluster + path);
    try {
      HttpResponse<String> answer =
          http.send(
              HttpRequest.newBuilder(address).timeout(PATIENCE).build(),
              HttpResponse.BodyHandlers.ofString());
      return Json.tree(answer.body());
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "A704 no cluster answers at %s (%s); check that it runs and the address"
              .formatted(address, e),
          e);
    }
  }
}
