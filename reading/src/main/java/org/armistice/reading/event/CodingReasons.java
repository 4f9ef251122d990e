package org.armistice.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.armistice.reading.event.ArgumentFinder.Found;
import org.armistice.reading.reason.Asked;
import org.armistice.reading.reason.Reason;
import org.armistice.reading.reason.Reason.ByRule;
import org.armistice.reading.table.Origin;
import org.armistice.record.AcledSubEvent;
import org.armistice.record.PloverEvent;
import org.armistice.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * How the codes of an event follow from its row, its sides, its weapon and what stands under it.
 */
final class CodingReasons {
  private final EventReader reader;
  private final EventTables tables;
  private final Grammar grammar;
  private final int sentence;
  private final Asked asked;

  CodingReasons(
      EventReader reader, EventTables tables, Grammar grammar, int sentence, Asked asked) {
    this.reader = reader;
    this.tables = tables;
    this.grammar = grammar;
    this.sentence = sentence;
    this.asked = asked;
  }

  List<Reason> of(EventDraft draft, List<EventDraft> drafts) {
    List<Reason> reasons = new ArrayList<>();
    LexiconEntry support = draft.support;
    if (support != null) {
      reasons.add(
          asked.row(
              support.origin(),
              "the verb lends its doer to the noun that tells of the act"
                  + (support.effect().isEmpty() ? "" : ", which it makes " + effect(support)),
              asked.word(sentence, draft.verb)));
    }
    reasons.add(
        asked.row(
            draft.entry.origin(),
            "the words tell of" + RowContest.codes(draft.entry).substring(1),
            asked.document().span(sentence, draft.start, draft.end)));
    acled(draft, reasons);
    weapon(draft, reasons);
    complement(draft, drafts, reasons);
    return reasons;
  }

  private static String effect(LexiconEntry support) {
    return switch (support.effect()) {
      case "SERIES" -> "a series";
      case "CEASED" -> "one that ends";
      default -> "a result";
    };
  }

  private void acled(EventDraft draft, List<Reason> reasons) {
    List<AcledSubEvent> candidates = draft.entry.acled();
    if (candidates.isEmpty()) {
      return;
    }
    AcledSubEvent chosen =
        tables
            .parties()
            .choose(
                candidates,
                reader.side(grammar, draft.actors),
                reader.side(grammar, draft.recipients));
    if (candidates.size() > 1) {
      boolean ofTaker = candidates.get(0) == AcledSubEvent.GOVERNMENT_REGAINS_TERRITORY;
      List<Found> decisive = ofTaker ? draft.actors : draft.recipients;
      String by = ofTaker ? "who takes the place" : "whom it is done to";
      reasons.add(chosen(candidates, chosen, decisive, by));
    }
    AcledSubEvent among =
        tables
            .parties()
            .among(
                chosen, reader.side(grammar, draft.actors), reader.side(grammar, draft.recipients));
    if (among != null && among != chosen) {
      reasons.add(
          new ByRule(
              "event:sides",
              "ACLED calls a clash %s where protesters or people who are no armed side take part"
                  .formatted(among)));
    }
  }

  private Reason chosen(
      List<AcledSubEvent> candidates,
      @Nullable AcledSubEvent chosen,
      List<Found> decisive,
      String by) {
    Optional<SideRow> row =
        decisive.isEmpty() ? Optional.empty() : sideRow(decisive.get(0).token());
    if (row.isEmpty()) {
      return new ByRule(
          "event:sides",
          "ACLED tells %s apart by %s, and the words do not say of what side that is"
              .formatted(named(candidates), by));
    }
    return asked.row(
        row.get().origin(),
        "ACLED tells %s apart by %s: here %s"
            .formatted(named(candidates), by, chosen == null ? "neither" : chosen),
        row.get().words());
  }

  private static String named(List<AcledSubEvent> candidates) {
    return candidates.stream().map(Enum::name).collect(Collectors.joining(" and "));
  }

  private record SideRow(Origin origin, Span words) {}

  /** The row of parties.tsv for a noun, or for a word before it. */
  private Optional<SideRow> sideRow(int token) {
    List<Integer> words = new ArrayList<>(List.of(token));
    words.addAll(grammar.children(token, "compound", "amod", "nmod"));
    for (int word : words) {
      Origin origin = tables.parties().origin(grammar.parse().lemma(word));
      if (origin != null) {
        return Optional.of(new SideRow(origin, asked.word(sentence, word)));
      }
    }
    return Optional.empty();
  }

  private void weapon(EventDraft draft, List<Reason> reasons) {
    String mode = draft.entry.mode();
    if ("seize".equals(mode) && !draft.recipients.isEmpty()) {
      int token = draft.recipients.get(0).token();
      Weapons.Weapon taken = tables.weapons().at(grammar, token);
      if (taken != null && taken.arm()) {
        reasons.add(
            asked.row(
                taken.origin(),
                "what is seized is a weapon: ACLED DISRUPTED_WEAPONS_USE",
                asked.word(sentence, token)));
      }
    }
    if (draft.entry.plover() != PloverEvent.ASSAULT) {
      return;
    }
    Weapons.Weapon weapon = reader.weapon(grammar, draft);
    boolean told = !draft.entry.weapon().isEmpty() && mode != null && !mode.equals("explosives");
    boolean more =
        weapon != null
            && !(Objects.equals(weapon.mode(), mode)
                && List.of(weapon.acled() == null ? "" : weapon.acled())
                    .equals(draft.entry.acled()));
    if (weapon != null && more && !told && weapon.refines(mode)) {
      reasons.add(
          asked.row(
              weapon.origin(),
              "the weapon says more than the words of the act: mode %s%s"
                  .formatted(
                      weapon.mode(), weapon.acled() == null ? "" : ", ACLED " + weapon.acled())));
    }
    if (draft.reflexive && "explosives".equals(weapon == null ? mode : weapon.mode())) {
      reasons.add(
          new ByRule(
              "event:reflexive",
              "the doer blows himself up: mode suicide-attack, ACLED SUICIDE_BOMB"));
    }
  }

  private void complement(EventDraft draft, List<EventDraft> drafts, List<Reason> reasons) {
    Map<EventDraft, Modality.Reading> readings = new LinkedHashMap<>();
    for (EventDraft each : drafts) {
      boolean ceased = each.support != null && each.support.effect().equals("CEASED");
      readings.put(each, tables.modality().read(grammar, each, ceased));
    }
    EventDraft inner = EventReader.complement(draft, drafts, readings);
    PloverEvent plover = draft.entry.plover();
    if (inner == null || plover == null) {
      return;
    }
    EventTables.Complement row = reader.complement(grammar, plover, draft, inner, readings);
    if (row != null) {
      reasons.add(
          asked.row(
              row.origin(),
              "what is asked for, refused or promised is %s: that makes it %s%s"
                  .formatted(
                      asked.quoted(sentence, inner.head),
                      row.plover(),
                      row.mode() == null ? "" : "/" + row.mode()),
              asked.word(sentence, inner.head)));
    }
  }
}
