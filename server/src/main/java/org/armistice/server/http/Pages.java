package org.armistice.server.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The console's pages, as its build left them in the jar. Every address that is no file gives the
 * one page, which finds out what to show. Thread-safe.
 */
public final class Pages {
  private static final String FOLDER = "/org/armistice/console/";
  private static final String INDEX = "index.html";

  /** Names of files of a build; nothing else is looked for, so no path leads out of the folder. */
  private static final String FILE = "[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*(\\.[A-Za-z0-9_-]+)+";

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "woff2", "font/woff2",
          "webmanifest", "application/manifest+json");

  private final Map<String, Optional<byte[]>> packed = new ConcurrentHashMap<>();

  public void give(Context context) {
    String path = context.path().substring(1);
    if (path.startsWith("api/") || path.equals("api")) {
      throw Refused.notFound("There is no \"%s\" in this API.".formatted(context.path()));
    }
    byte[] file = path.matches(FILE) ? file(path) : null;
    if (file != null) {
      boolean lasting = path.startsWith("assets/");
      context.header("Cache-Control", lasting ? "public, max-age=31536000, immutable" : "no-cache");
      Answers.send(context, type(path), file);
      return;
    }
    byte[] index = file(INDEX);
    if (index == null) {
      throw Refused.notFound(
          "This build has no pages: it was made without Node. The API is at /api/openapi.yaml.");
    }
    context.header("Cache-Control", "no-cache");
    Answers.send(context, type(INDEX), index);
  }

  private byte @Nullable [] file(String path) {
    return packed.computeIfAbsent(path, Pages::read).orElse(null);
  }

  private static Optional<byte[]> read(String path) {
    try (InputStream stream = Pages.class.getResourceAsStream(FOLDER + path)) {
      return stream == null ? Optional.empty() : Optional.of(Answers.pack(stream.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String type(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }
}
