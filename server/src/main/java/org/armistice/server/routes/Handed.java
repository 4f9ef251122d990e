package org.armistice.server.routes;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.armistice.intake.Field;
import org.armistice.intake.Metadata;
import org.armistice.intake.Source;
import org.armistice.record.Report;
import org.jspecify.annotations.Nullable;

/** A report as somebody hands it in at the console. */
final class Handed {
  private final String name;
  private final byte[] bytes;
  private final Metadata metadata;
  private final Report.Sensitivity sensitivity;

  private Handed(String name, byte[] bytes, Metadata metadata, @Nullable String sensitivity) {
    this.name = name;
    this.bytes = bytes;
    this.metadata = metadata;
    this.sensitivity =
        sensitivity == null
            ? Report.Sensitivity.PUBLIC
            : Report.Sensitivity.valueOf(sensitivity.toUpperCase(Locale.ROOT));
  }

  static Handed text(
      String text,
      @Nullable String title,
      @Nullable String outlet,
      @Nullable String published,
      @Nullable String zone,
      @Nullable String url,
      @Nullable String sensitivity) {
    String origin = "option";
    Metadata metadata =
        Metadata.none()
            .with(Field.TITLE, title, origin)
            .with(Field.OUTLET, outlet, origin)
            .with(Field.PUBLISHED, published, origin)
            .with(Field.ZONE, zone, origin)
            .with(Field.URL, url, origin);
    return new Handed("the text", text.getBytes(StandardCharsets.UTF_8), metadata, sensitivity);
  }

  static Handed file(
      String name,
      byte[] bytes,
      @Nullable String outlet,
      @Nullable String published,
      @Nullable String zone,
      @Nullable String sensitivity) {
    String origin = "option";
    Metadata metadata =
        Metadata.none()
            .with(Field.OUTLET, outlet, origin)
            .with(Field.PUBLISHED, published, origin)
            .with(Field.ZONE, zone, origin);
    return new Handed(name, bytes, metadata, sensitivity);
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, bytes.length);
  }

  Source source() {
    return new Source.Stream(name, new ByteArrayInputStream(bytes));
  }

  Metadata metadata() {
    return metadata;
  }

  Report.Sensitivity sensitivity() {
    return sensitivity;
  }
}
