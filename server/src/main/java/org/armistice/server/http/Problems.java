package org.armistice.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.nio.charset.StandardCharsets;
import org.armistice.ledger.Json;
import org.armistice.ledger.LedgerException;

/** Tells what goes wrong as problem+json; nothing of the inside of the program gets out. */
public final class Problems {
  private static final String TYPE = "application/problem+json";

  private Problems() {}

  public static void tell(RoutesConfig routes) {
    routes.exception(Refused.class, (refused, context) -> write(context, refused.problem()));
    routes.exception(LedgerException.class, Problems::ledger);
    routes.exception(
        HttpResponseException.class,
        (failed, context) ->
            write(
                context,
                new Problem(
                    "armistice:http",
                    title(failed.getStatus()),
                    failed.getStatus(),
                    null,
                    String.valueOf(failed.getMessage()))));
    routes.exception(
        Exception.class,
        (failed, context) ->
            write(
                context,
                new Problem(
                    "armistice:fault",
                    "A fault of the program",
                    500,
                    "A709",
                    "The program failed (%s). Nothing was written. Please file it as a fault, with what you did."
                        .formatted(failed.getClass().getSimpleName()))));
  }

  private static String title(int status) {
    return switch (status) {
      case 404 -> "There is no such thing";
      case 405 -> "This cannot be done here";
      case 413 -> "Too large";
      default -> "This cannot be answered";
    };
  }

  private static void ledger(LedgerException failed, Context context) {
    int status =
        switch (failed.fault()) {
          case UNKNOWN_ID -> 404;
          case AMBIGUOUS_ID, DECISION -> 409;
          case ACCOUNT -> 400;
          case FOLDER,
              NO_USER,
              PLATFORM,
              START,
              CONNECTION,
              DISK_FULL,
              NEWER,
              IMPORT_LINE,
              IMPORT_TARGET,
              ALTERED,
              DATABASE,
              FILE,
              OTHER_RULES ->
              503;
        };
    String message = String.valueOf(failed.getMessage());
    write(
        context,
        new Problem(
            "armistice:ledger",
            status == 404
                ? "There is no such thing"
                : status == 503 ? "The ledger does not answer" : "This cannot be done so",
            status,
            failed.fault().code(),
            message.substring(message.indexOf(' ') + 1)));
  }

  /** Answers with a problem. */
  static void write(Context context, Problem problem) {
    context
        .status(problem.status())
        .contentType(TYPE)
        .header("Cache-Control", "no-store")
        .result(Json.write(problem).getBytes(StandardCharsets.UTF_8));
  }
}
