package org.armistice.agreement.language;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.agreement.accord.Accord;
import org.armistice.agreement.accord.Gap;
import org.armistice.agreement.accord.Provision;
import org.armistice.record.Actor;

/** Agreement files for tests, read with a few actors known beyond them. */
final class Parsed {
  static final List<String> LIBRARY =
      List.of(
          "golan-1974",
          "minsk-2015",
          "hudaydah-2018",
          "us-taliban-2020",
          "donbas-measures-2020",
          "tigray-2022",
          "sudan-jeddah-2023",
          "colombia-eln-2023",
          "israel-lebanon-2024");

  private static final Set<String> KNOWN =
      Set.of("United States forces", "Afghan forces", "al-Qaeda", "Hezbollah", "United Nations");

  static final ActorDirectory ACTORS =
      name -> KNOWN.contains(name) ? Optional.of(actor(name)) : Optional.empty();

  private static final AccordParser PARSER = new AccordParser(ACTORS);

  /** An agreement that every clause of a test can stand in. */
  static final String TRUCE = "agreement truce-2024 \"Truce\"\n  parties A; B\n";

  private Parsed() {}

  private static Actor actor(String name) {
    return new Actor(
        name, name, Actor.Kind.GROUP, null, null, null, null, /* source= */ null, List.of());
  }

  static AccordFile file(String text) {
    return PARSER.parse("test.agreement", text);
  }

  static Accord accord(String text) {
    return file(text).first();
  }

  /** The agreement of {@link #TRUCE} with more lines. */
  static Accord truce(String lines) {
    return accord(TRUCE + lines + "\n");
  }

  /** The only term of a truce that has one. */
  static Provision term(String lines) {
    return truce(lines).terms().get(0);
  }

  static Gap silence(String lines) {
    return truce(lines).silences().get(0);
  }

  /** The faults of a text, each as "A303 4:12 message". */
  static List<String> faults(String text) {
    FaultyAccordException thrown =
        catchThrowableOfType(FaultyAccordException.class, () -> file(text));
    return thrown == null
        ? List.of()
        : thrown.faults().stream()
            .map(
                fault ->
                    "%s %d:%d %s"
                        .formatted(
                            fault.code().shown(),
                            fault.mark().line(),
                            fault.mark().column(),
                            fault.message()))
            .toList();
  }

  static String library(String id) {
    try (InputStream stream =
        AccordParser.class.getResourceAsStream(
            "/org/armistice/agreement/library/" + id + ".agreement")) {
      return new String(
          java.util.Objects.requireNonNull(stream, id).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
