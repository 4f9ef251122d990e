package org.armistice.reading.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armistice.reading.table.Cell;
import org.armistice.reading.table.Origin;
import org.armistice.reading.table.Table;
import org.armistice.record.AcledSubEvent;
import org.armistice.record.PloverEvent;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code lexicon.tsv}.
 *
 * @param trigger as written, such as {@code come under +} or {@code fire + rocket|missile}
 * @param verb lemma of the verb; empty for nouns
 * @param particle word that goes with the verb, such as {@code off} or {@code under}; empty if none
 * @param adverb word before the verb, such as {@code sexually}, or {@code pepper} of
 *     "pepper-spray"; empty if none
 * @param nouns of a phrase, the lemmas that may fill it; of a noun row its words in order
 * @param plover {@code null} only for support verbs
 * @param acled none, one, or two that the parties choose between (see {@link Parties})
 * @param actor where the doer stands, best place first
 * @param recipient where the one acted upon stands
 * @param weapon {@code obj} or {@code SUBJ} where the object or subject is the weapon, {@code of}
 *     where it stands behind the noun; else empty
 * @param effect SERIES or CEASED of a support verb; RESULT of a verb that tells of what an act led
 *     to
 * @param only the kinds of side that the doer must be; empty for any
 * @param ofPerson the recipient must be a person by name or office
 * @param needsObject a verb that tells of the event only where it says of what: "returned the
 *     statue"
 * @param needsSide of a noun: an event only where a side is named as doer or recipient
 * @param ofSubject a support verb whose subject is the noun: "talks took place"
 * @param origin where it stands in the table
 */
record LexiconEntry(
    String trigger,
    Kind kind,
    String verb,
    String particle,
    String adverb,
    List<String> nouns,
    @Nullable PloverEvent plover,
    @Nullable String mode,
    List<AcledSubEvent> acled,
    List<String> actor,
    List<String> recipient,
    String weapon,
    String effect,
    List<String> only,
    boolean ofPerson,
    boolean needsObject,
    boolean needsSide,
    boolean ofSubject,
    String example,
    String expected,
    Origin origin) {

  /**
   * VERB "shell"; NOUN "airstrike", an event by itself; ACT "talks", an event only where somebody
   * holds them; PHRASE "sign + agreement"; SUPPORT "conduct +", which lends its arguments to a
   * noun.
   */
  enum Kind {
    VERB,
    NOUN,
    ACT,
    PHRASE,
    SUPPORT
  }

  private static final List<String> VERB_ACTOR = List.of("ARG0");
  private static final List<String> VERB_RECIPIENT = List.of("ARG1");
  private static final List<String> NOUN_ACTOR = List.of("by", "poss", "compound", "amod", "ARG0");
  private static final List<String> NOUN_RECIPIENT = List.of("on", "against", "ARG1");
  private static final List<String> NOWHERE = List.of();

  /** Places of arguments that are no prepositions, see ArgumentFinder. */
  private static final List<String> PLACES =
      List.of("ARG0", "ARG1", "ARG2", "SUBJ", "IOBJ", "obj", "poss", "compound", "amod", "and");

  /** What the column "other" may say, each with the values that it may have. */
  private static final Map<String, List<String>> OPTIONS =
      Map.of(
          "weapon", List.of("obj", "SUBJ", "of"),
          "effect", List.of("SERIES", "CEASED", "RESULT"),
          "object", List.of("person", "stated"),
          "needs", List.of("side"),
          "noun", List.of("SUBJ"),
          "only", Arrays.stream(Parties.Side.values()).map(LexiconEntry::written).toList());

  private static String written(Parties.Side side) {
    return side.name().toLowerCase(Locale.ROOT);
  }

  boolean isNominal() {
    return kind == Kind.NOUN || kind == Kind.ACT;
  }

  /** The lemma that rows are looked up by. */
  String key() {
    return isNominal() ? nouns.get(nouns.size() - 1) : verb;
  }

  static LexiconEntry of(Table.Row row) {
    String trigger = row.get("trigger");
    Kind kind = kind(row);
    String verb = "";
    String particle = "";
    String adverb = "";
    List<String> nouns = List.of();
    if (kind == Kind.NOUN || kind == Kind.ACT) {
      nouns = List.of(trigger.split("[ -]"));
    } else {
      int plus = trigger.indexOf('+');
      // what an act does, as in "talks took place", stands behind it and needs no sign
      boolean lends =
          kind == Kind.PHRASE || kind == Kind.SUPPORT && !option(row, "noun").equals("SUBJ");
      if (lends != plus > 0 || (kind == Kind.PHRASE) != (plus > 0 && plus < trigger.length() - 1)) {
        throw row.fault(
            "trigger",
            "\"%s\" does not go with the kind \"%s\"; write \"shell\" for a verb, \"conduct +\" for"
                    .formatted(trigger, row.get("kind"))
                + " support, \"sign + agreement|deal\" for a phrase");
      }
      String left = plus < 0 ? trigger : trigger.substring(0, plus).trim();
      String right = plus < 0 ? "" : trigger.substring(plus + 1).trim();
      nouns = right.isEmpty() ? List.of() : List.of(right.split("\\|"));
      List<String> words = new ArrayList<>(Arrays.asList(left.split(" ")));
      if (words.get(0).contains("-")) {
        words.addAll(0, List.of(words.remove(0).split("-")));
        adverb = words.remove(0);
      } else if (words.size() > 1 && words.get(0).endsWith("ly")) {
        adverb = words.remove(0);
      }
      verb = words.get(0);
      particle = words.size() > 1 ? words.get(1) : "";
    }
    return new LexiconEntry(
        trigger,
        kind,
        verb,
        particle,
        adverb,
        nouns,
        plover(row, kind),
        row.get("mode").isEmpty() ? null : row.get("mode"),
        acled(row),
        specs(row, "actor", kind, VERB_ACTOR, NOUN_ACTOR),
        specs(row, "recipient", kind, VERB_RECIPIENT, NOUN_RECIPIENT),
        option(row, "weapon"),
        option(row, "effect"),
        list(option(row, "only")),
        option(row, "object").equals("person"),
        option(row, "object").equals("stated"),
        option(row, "needs").equals("side"),
        option(row, "noun").equals("SUBJ"),
        row.get("example"),
        row.get("expected"),
        row.origin());
  }

  private static List<String> list(String option) {
    return option.isEmpty() ? List.of() : List.of(option.toUpperCase(Locale.ROOT).split(","));
  }

  private static Kind kind(Table.Row row) {
    return row.cell("kind").constant(Kind.class);
  }

  private static @Nullable PloverEvent plover(Table.Row row, Kind kind) {
    Cell name = row.cell("plover");
    if (kind == Kind.SUPPORT && name.isEmpty()) {
      return null;
    }
    PloverEvent event = name.constant(PloverEvent.class);
    if (!row.get("mode").isEmpty()) {
      row.cell("mode").oneOf(event.modes());
    }
    return event;
  }

  private static List<AcledSubEvent> acled(Table.Row row) {
    List<AcledSubEvent> subEvents = new ArrayList<>();
    for (String name : row.get("acled").split("/")) {
      if (!name.isBlank()) {
        subEvents.add(new Cell(row, "acled", name.trim()).constant(AcledSubEvent.class));
      }
    }
    return List.copyOf(subEvents);
  }

  private static List<String> specs(
      Table.Row row, String column, Kind kind, List<String> verb, List<String> noun) {
    List<String> written = row.list(column);
    if (written.equals(List.of("-"))) {
      return NOWHERE;
    }
    for (Cell place : row.cells(column)) {
      // prepositions are in small letters; a place of another name is a slip
      if (!place.text().matches("\\p{Ll}+")) {
        place.oneOf(PLACES);
      }
    }
    if (!written.isEmpty()) {
      return written;
    }
    return switch (kind) {
      case VERB, PHRASE -> verb;
      case NOUN, ACT -> noun;
      case SUPPORT -> column.equals("actor") ? verb : NOWHERE;
    };
  }

  /** The value of an option of the column "other"; empty where the row does not have it. */
  private static String option(Table.Row row, String name) {
    String value = "";
    for (Cell option : row.cells("other")) {
      int equals = option.text().indexOf('=');
      List<String> values = equals < 0 ? null : OPTIONS.get(option.text().substring(0, equals));
      if (values == null) {
        throw option.fault(
            "\"%s\" is no option; write weapon=, effect=, object=, needs=, noun= or only= with its value"
                .formatted(option.text()));
      }
      for (String one : option.text().substring(equals + 1).split(",", -1)) {
        new Cell(row, "other", one).oneOf(values);
      }
      if (option.text().startsWith(name + "=")) {
        value = option.text().substring(equals + 1);
      }
    }
    return value;
  }
}
