package org.armistice.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armistice.reading.document.Document;
import org.armistice.reading.event.EventArgument.Role;
import org.armistice.reading.table.Table;
import org.armistice.record.AcledSubEvent;
import org.armistice.record.PloverEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the lexicon reads its own example. */
class LexiconTest {
  private static final List<LexiconEntry> ENTRIES =
      new Lexicon(Table.load("lexicon.tsv")).entries();
  private static final Set<String> KNOWN_MISSES =
      Table.load("lexicon-known-misses.tsv").rows().stream()
          .map(row -> row.get("trigger") + " (" + row.get("kind") + ")")
          .collect(Collectors.toCollection(LinkedHashSet::new));

  static Stream<LexiconEntry> entries() {
    return ENTRIES.stream();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void rowReadsItsExample(LexiconEntry entry) {
    String miss = miss(entry);
    if (KNOWN_MISSES.contains(name(entry))) {
      assertThat(miss)
          .describedAs("%s is read now: take it off lexicon-known-misses.tsv", name(entry))
          .isNotEmpty();
    } else {
      assertThat(miss).describedAs("%s: \"%s\"", name(entry), entry.example()).isEmpty();
    }
  }

  @Test
  void everyEventModeAndSubEventHasARow() {
    Set<PloverEvent> events = EnumSet.noneOf(PloverEvent.class);
    Set<String> modes = new LinkedHashSet<>();
    Set<AcledSubEvent> subEvents = EnumSet.noneOf(AcledSubEvent.class);
    for (LexiconEntry entry : ENTRIES) {
      if (entry.plover() != null) {
        events.add(entry.plover());
        modes.add(entry.plover() + "/" + entry.mode());
      }
      subEvents.addAll(entry.acled());
    }
    List<String> missing = new ArrayList<>();
    for (PloverEvent event : PloverEvent.values()) {
      for (String mode : event.modes()) {
        if (!modes.contains(event + "/" + mode)) {
          missing.add(event + "/" + mode);
        }
      }
    }
    assertThat(events).containsExactlyInAnyOrder(PloverEvent.values());
    assertThat(missing).isEmpty();
    assertThat(subEvents).contains(AcledSubEvent.values());
    assertThat(ENTRIES).hasSizeGreaterThan(350);
  }

  private static String name(LexiconEntry entry) {
    return entry.trigger() + " (" + entry.kind().name().toLowerCase(java.util.Locale.ROOT) + ")";
  }

  /** What the reading lacks of the expected; empty where all is there. */
  private static String miss(LexiconEntry entry) {
    String[] parts = entry.expected().split(" ; ");
    String[] sides = parts[0].split(" > ");
    Document document = Texts.parse(entry.example());
    List<String> seen = new ArrayList<>();
    for (EventMention mention : Texts.events(document)) {
      seen.add(Texts.line(document, mention) + " " + mention.embeddings() + " " + mention.rule());
      boolean byRow =
          entry.kind() == LexiconEntry.Kind.SUPPORT
              ? mention.rule().startsWith("lexicon:" + entry.trigger() + " > ")
              : mention.rule().endsWith(":" + entry.trigger())
                  || mention.rule().endsWith("> " + entry.trigger());
      String coding =
          mention.coding().plover()
              + (mention.coding().mode() == null ? "" : "/" + mention.coding().mode());
      if (byRow
          && coding.equals(sides[1].trim())
          && holds(document, mention, Role.ACTOR, sides[0].trim())
          && holds(document, mention, Role.RECIPIENT, sides[2].trim())
          && (parts.length < 2 || mention.under(Embedding.Kind.valueOf(parts[1].trim())))) {
        return "";
      }
    }
    return "expected " + entry.expected() + ", read " + seen;
  }

  private static boolean holds(Document document, EventMention mention, Role role, String words) {
    List<EventArgument> found = mention.in(role);
    if (words.equals("-")) {
      return found.isEmpty();
    }
    if (found.isEmpty()) {
      return false;
    }
    EventArgument first = found.get(0);
    String head = document.sentences().get(mention.sentence()).word(first.head());
    String span = document.span(mention.sentence(), first.start(), first.end()).text();
    return List.of(words.split(" ")).contains(head) && span.contains(words);
  }
}
