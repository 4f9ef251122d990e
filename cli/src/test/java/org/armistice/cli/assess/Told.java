package org.armistice.cli.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.armistice.agreement.accord.Accord;
import org.armistice.agreement.assessment.Assessments;
import org.armistice.agreement.language.AccordParser;
import org.armistice.agreement.language.ActorDirectory;
import org.armistice.agreement.place.PlaceDirectory;
import org.armistice.cli.TestDirectories;
import org.armistice.reading.Reader;
import org.armistice.record.Assessment;
import org.armistice.record.ContentId;
import org.armistice.record.Published;
import org.armistice.record.Reading;
import org.armistice.record.Report;
import org.jspecify.annotations.Nullable;

/** Reports in, answers out, with the real reader, the real tables and the real gazetteer. */
final class Told {
  private static final Reader READER = Reader.load();
  static final ActorDirectory ACTORS = TestDirectories.actors();
  static final PlaceDirectory PLACES = TestDirectories.places();

  private Told() {}

  static Reading report(String published, String zone, String text) {
    return report(published, zone, "The Courier", Report.Kind.NEWS, text);
  }

  static Reading report(
      @Nullable String published, String zone, String outlet, Report.Kind kind, String text) {
    Report report =
        new Report(
            ContentId.of("report", outlet, text),
            kind,
            outlet,
            null,
            null,
            null,
            "en",
            published == null ? null : Published.parse(published, zone),
            ContentId.sha256(text.getBytes(StandardCharsets.UTF_8)),
            Report.Sensitivity.PUBLIC,
            List.of(),
            List.of(),
            List.of());
    return READER.read(report, text);
  }

  /** An agreement of the library. */
  static Accord library(String id) {
    try (InputStream stream =
        Accord.class.getResourceAsStream("/org/armistice/agreement/library/" + id + ".agreement")) {
      return accord(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Accord accord(String text) {
    return new AccordParser(ACTORS).parse("test", text).first();
  }

  static List<Assessment> assess(Accord accord, Reading... reports) {
    return assess(accord, null, reports);
  }

  static List<Assessment> assess(Accord accord, @Nullable String asOf, Reading... reports) {
    LocalDate day = asOf == null ? null : LocalDate.parse(asOf);
    return new Assessments(accord, ACTORS, PLACES).of(List.of(reports), day);
  }

  /** The one answer on a subject whose label has the words. */
  static Assessment on(List<Assessment> all, String words) {
    List<Assessment> found =
        all.stream().filter(one -> one.subject().label().contains(words)).toList();
    assertThat(found)
        .describedAs(
            "answers on \"%s\" among %s",
            words, all.stream().map(one -> one.subject().label()).toList())
        .hasSize(1);
    return found.get(0);
  }

  /** All words of the explanation. */
  static String explained(Assessment one) {
    return one.steps().stream()
        .map(step -> step.heading() + ": " + step.words())
        .collect(Collectors.joining("\n"));
  }
}
