package org.armistice.reading.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
 * @param weapon {@code obj} or {@code SUBJ} where the object or subject is the weapon; else empty
 * @param effect SERIES or CEASED of a support verb; RESULT of a verb that tells of what an act led
 *     to
 * @param only the kinds of side that the doer must be; empty for any
 * @param ofPerson the recipient must be a person by name or office
 * @param needsSide of a noun: an event only where a side is named as doer or recipient
 * @param ofSubject a support verb whose subject is the noun: "talks took place"
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
    boolean needsSide,
    boolean ofSubject,
    String example,
    String expected) {

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
        option(row, "needs").equals("side"),
        option(row, "noun").equals("SUBJ"),
        row.get("example"),
        row.get("expected"));
  }

  private static List<String> list(String option) {
    return option.isEmpty() ? List.of() : List.of(option.toUpperCase(Locale.ROOT).split(","));
  }

  private static Kind kind(Table.Row row) {
    return switch (row.get("kind")) {
      case "verb" -> Kind.VERB;
      case "noun" -> Kind.NOUN;
      case "act" -> Kind.ACT;
      case "phrase" -> Kind.PHRASE;
      case "support" -> Kind.SUPPORT;
      default ->
          throw row.fault(
              "\"" + row.get("kind") + "\" is no kind: write verb, noun, act, phrase or support");
    };
  }

  private static @Nullable PloverEvent plover(Table.Row row, Kind kind) {
    String name = row.get("plover");
    if (kind == Kind.SUPPORT && name.isEmpty()) {
      return null;
    }
    PloverEvent event;
    try {
      event = PloverEvent.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw row.fault("\"" + name + "\" is no PLOVER event");
    }
    if (!row.get("mode").isEmpty() && !event.modes().contains(row.get("mode"))) {
      throw row.fault("\"" + row.get("mode") + "\" is no mode of " + event);
    }
    return event;
  }

  private static List<AcledSubEvent> acled(Table.Row row) {
    List<AcledSubEvent> subEvents = new ArrayList<>();
    for (String name : row.get("acled").split("/")) {
      if (!name.isBlank()) {
        try {
          subEvents.add(AcledSubEvent.valueOf(name.trim()));
        } catch (IllegalArgumentException e) {
          throw row.fault("\"" + name + "\" is no ACLED sub-event");
        }
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
    if (!written.isEmpty()) {
      return written;
    }
    return switch (kind) {
      case VERB, PHRASE -> verb;
      case NOUN, ACT -> noun;
      case SUPPORT -> column.equals("actor") ? verb : NOWHERE;
    };
  }

  private static String option(Table.Row row, String name) {
    for (String option : row.list("other")) {
      if (option.startsWith(name + "=")) {
        return option.substring(name.length() + 1);
      }
    }
    return "";
  }
}
