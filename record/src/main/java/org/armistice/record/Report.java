package org.armistice.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published text, with what is known of its publication.
 *
 * @param kind what kind of text it is
 * @param published when it was published, {@code null} when neither file nor user says so; relative
 *     times then stay unresolved
 * @param sha256 of the bytes as they came in, 64 hexadecimal digits
 * @param title the headline
 * @param sensitivity who may see it
 * @param origin for each metadata field where it came from, such as {@code outlet=option}
 * @param warnings what a reader of this reading must know, such as a missing date
 */
public record Report(
    String id,
    Kind kind,
    @Nullable String outlet,
    @Nullable String title,
    @Nullable String byline,
    @Nullable String url,
    String language,
    @Nullable Published published,
    String sha256,
    Sensitivity sensitivity,
    List<String> origin,
    List<String> warnings,
    List<Span> evidence)
    implements Entry {
  public Report {
    origin = List.copyOf(origin);
    warnings = List.copyOf(warnings);
    evidence = List.copyOf(evidence);
  }

  /**
   * A news text of which nothing is known but, perhaps, when it was published.
   *
   * @param published {@code null} when not known
   */
  public static Report undescribed(String id, @Nullable Published published) {
    return new Report(
        id,
        Kind.NEWS,
        /* outlet= */ null,
        /* title= */ null,
        /* byline= */ null,
        /* url= */ null,
        "en",
        published,
        /* sha256= */ "",
        Sensitivity.PUBLIC,
        List.of(),
        List.of(),
        List.of());
  }

  /** The same, seen by others. */
  public Report as(Sensitivity other) {
    return new Report(
        id, kind, outlet, title, byline, url, language, published, sha256, other, origin, warnings,
        evidence);
  }

  public enum Kind {
    NEWS,
    STATEMENT,
    SOCIAL_POST,
    TRANSCRIPT,
    AGREEMENT_TEXT,
    DATASET_ROW
  }

  public enum Sensitivity {
    PUBLIC,
    RESTRICTED,
    SEALED
  }
}
