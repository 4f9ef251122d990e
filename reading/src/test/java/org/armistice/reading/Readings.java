package org.armistice.reading;

import java.util.List;
import java.util.function.Predicate;
import org.armistice.reading.explanation.Explained;
import org.armistice.reading.explanation.Explainer;
import org.armistice.record.Attested;
import org.armistice.record.ContentId;
import org.armistice.record.Entry;
import org.armistice.record.Published;
import org.armistice.record.Reading;
import org.armistice.record.Ref;
import org.armistice.record.Report;
import org.armistice.record.Span;
import org.jspecify.annotations.Nullable;

/** The real reader, loaded once for all tests, and short ways to ask a reading. */
public final class Readings {
  private static final Reader READER = Reader.load();

  private Readings() {}

  public static Reading read(String text) {
    return read(text, "2022-05-16", "Asia/Kabul", "The Courier");
  }

  public static Reading read(
      String text, @Nullable String published, @Nullable String zone, @Nullable String outlet) {
    return READER.read(report(text, published, zone, outlet), text);
  }

  /** The same reading, to be asked why. */
  public static Explained explained(String text, @Nullable String published) {
    return new Explainer(READER).read(report(text, published, "Asia/Kabul", "The Courier"), text);
  }

  private static Report report(
      String text, @Nullable String published, @Nullable String zone, @Nullable String outlet) {
    return new Report(
        ContentId.of("report", text),
        Report.Kind.NEWS,
        outlet,
        null,
        null,
        null,
        "en",
        published == null ? null : Published.parse(published, zone),
        ContentId.sha256(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        Report.Sensitivity.PUBLIC,
        List.of(),
        List.of(),
        List.of());
  }

  /** The one record of a kind that fits; fails naming all of the kind where none or several fit. */
  public static <E extends Entry> E only(Reading reading, Class<E> kind, Predicate<E> fits) {
    List<E> found = reading.all(kind).stream().filter(fits).toList();
    if (found.size() != 1) {
      throw new AssertionError(
          "expected one "
              + kind.getSimpleName()
              + ", found "
              + found.size()
              + " among "
              + reading.all(kind));
    }
    return found.get(0);
  }

  public static String label(@Nullable Attested<Ref> value) {
    return value == null ? "not stated" : value.value().label();
  }

  public static List<String> labels(List<Ref> refs) {
    return refs.stream().map(Ref::label).toList();
  }

  public static List<String> words(List<Span> spans) {
    return spans.stream().map(Span::text).toList();
  }

  public static <T extends Entry> T follow(
      Reading reading, @Nullable Attested<Ref> ref, Class<T> kind) {
    if (ref == null) {
      throw new AssertionError("expected a " + kind.getSimpleName() + ", it is not stated");
    }
    return kind.cast(reading.get(ref.value().id()));
  }
}
