package org.armistice.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.armistice.reading.document.Document;
import org.armistice.reading.event.EventArgument.Role;
import org.armistice.reading.table.Table;
import org.armistice.record.AcledSubEvent;
import org.armistice.record.PloverEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One event is read alike in the active, in the passive, by a noun and in a relative clause. */
class EventFormsTest {
  private static final List<String> FORMS = List.of("active", "passive", "nominal", "relative");
  private static final List<Table.Row> ROWS =
      Table.parse("event-forms.tsv", text("/event-forms.tsv")).rows();

  /** A sentence of the table with what is expected of it. */
  record Form(
      String event, String acled, String actor, String recipient, String form, String sentence) {
    @Override
    public String toString() {
      return event + " " + form + ": " + sentence;
    }
  }

  static Stream<Form> sentences() {
    return ROWS.stream()
        .flatMap(
            row ->
                FORMS.stream()
                    .filter(form -> !row.get(form).isEmpty())
                    .map(
                        form ->
                            new Form(
                                row.get("event"),
                                row.get("acled"),
                                row.get("actor"),
                                row.get("recipient"),
                                form,
                                row.get(form))));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void isReadAlikeInEveryForm(Form form) {
    Document document = Texts.parse(form.sentence());
    List<String> seen = new ArrayList<>();
    boolean read = false;
    for (EventMention mention : Texts.events(document)) {
      String coding =
          mention.coding().plover()
              + (mention.coding().mode() == null ? "" : "/" + mention.coding().mode());
      AcledSubEvent acled = mention.coding().acled();
      seen.add(Texts.line(document, mention) + " " + acled + " " + mention.rule());
      read |=
          coding.equals(form.event())
              && (acled == null ? "" : acled.name()).equals(form.acled())
              && holds(document, mention, Role.ACTOR, form.actor())
              && holds(document, mention, Role.RECIPIENT, form.recipient());
    }
    assertThat(read).describedAs("%s%nread %s", form, seen).isTrue();
  }

  @Test
  void everyModeAndSubEventIsThere() {
    Set<String> events = new LinkedHashSet<>();
    Set<AcledSubEvent> subEvents = EnumSet.of(AcledSubEvent.OTHER);
    for (Table.Row row : ROWS) {
      events.add(row.get("event"));
      if (!row.get("acled").isEmpty()) {
        subEvents.add(AcledSubEvent.valueOf(row.get("acled")));
      }
    }
    List<String> missing = new ArrayList<>();
    for (PloverEvent event : PloverEvent.values()) {
      if (event.modes().isEmpty() && !events.contains(event.name())) {
        missing.add(event.name());
      }
      for (String mode : event.modes()) {
        if (!events.contains(event + "/" + mode)) {
          missing.add(event + "/" + mode);
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(subEvents).containsExactlyInAnyOrder(AcledSubEvent.values());
  }

  private static String text(String resource) {
    try (InputStream stream = EventFormsTest.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean holds(Document document, EventMention mention, Role role, String head) {
    List<String> heads =
        mention.in(role).stream()
            .map(one -> document.sentences().get(mention.sentence()).lower(one.head()))
            .toList();
    return head.equals("-") ? heads.isEmpty() : heads.contains(head);
  }
}
