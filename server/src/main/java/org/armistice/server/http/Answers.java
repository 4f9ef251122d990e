package org.armistice.server.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.armistice.ledger.Database;
import org.armistice.ledger.Json;
import org.armistice.ledger.ask.Head;
import org.armistice.record.ContentId;
import org.armistice.server.access.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * Gives answers as JSON. What a ledger answers changes with its log only, so an answer is
 * remembered until the log grows, and its ETag is made of the log's last hash, the question and
 * whether sealed reports may be seen. Thread-safe.
 */
public final class Answers {
  private static final long MOST_BYTES = 64L * 1024 * 1024;
  private static final int ETAG_LENGTH = 32;

  /** Fewer than the database has connections, so that none of them is waited for. */
  private static final int AT_ONCE = 3;

  private final Database database;
  private final String version;

  /** Whoever asked first is answered first. */
  private final Semaphore turns = new Semaphore(AT_ONCE, /* fair= */ true);

  private final Cache<String, byte[]> packed =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((String key, byte[] body) -> key.length() + body.length)
          .build();

  /**
   * @param version of the program, whose answers may differ from another's
   */
  public Answers(Database database, String version) {
    this.database = database;
    this.version = version;
  }

  /** Number and hash of the log's last entry. */
  public Head head() {
    return Head.of(database);
  }

  /**
   * Answers what depends on nothing but the ledger, the address and the right to see sealed
   * reports.
   */
  public void give(Context context, Supplier<?> answer) {
    turns.acquireUninterruptibly();
    try {
      answer(context, answer);
    } finally {
      turns.release();
    }
  }

  private void answer(Context context, Supplier<?> answer) {
    Visitor visitor = Visitor.in(context);
    String key =
        String.join(
            "\n",
            head().hash(),
            version,
            visitor != null && visitor.sealed() ? "sealed" : "open",
            context.path(),
            String.valueOf(context.queryString()));
    String etag =
        "\""
            + ContentId.sha256(key.getBytes(StandardCharsets.UTF_8)).substring(0, ETAG_LENGTH)
            + "\"";
    context
        .header("ETag", etag)
        .header("Cache-Control", "private, no-cache")
        .header("Vary", "Cookie, Accept-Encoding");
    String known = context.header("If-None-Match");
    if (known != null && known.contains(etag)) {
      context.status(304);
      return;
    }
    byte[] body = packed.getIfPresent(etag);
    if (body == null) {
      body = pack(bytes(answer.get()));
      packed.put(etag, body);
    }
    send(context, "application/json", body);
  }

  /** Answers what nobody else may be given, and what is only so now. */
  public void giveOnce(Context context, Object answer) {
    context.contentType("application/json").result(bytes(answer));
  }

  private static byte[] bytes(Object answer) {
    return Json.write(answer).getBytes(StandardCharsets.UTF_8);
  }

  /** Sends packed bytes, unpacked where the client does not take them packed. */
  static void send(Context context, String type, byte[] packed) {
    context.contentType(type);
    if (takesPacked(context.header("Accept-Encoding"))) {
      context.header("Content-Encoding", "gzip").result(packed);
    } else {
      context.result(unpack(packed));
    }
  }

  private static boolean takesPacked(@Nullable String encodings) {
    return encodings != null
        && encodings.toLowerCase(Locale.ROOT).matches(".*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\b).*");
  }

  static byte[] pack(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new Quick(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] unpack(byte[] packed) {
    try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return zip.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Quick rather than small: most answers are asked for once. */
  private static final class Quick extends GZIPOutputStream {
    Quick(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
