package org.armistice.reading.explanation;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.armistice.reading.reason.Part;
import org.armistice.reading.reason.Reason;
import org.armistice.reading.reason.Reason.ByRow;
import org.armistice.reading.reason.Reason.ByRule;
import org.armistice.reading.reason.Reason.NoOther;
import org.armistice.reading.reason.Reason.See;
import org.armistice.reading.table.Table;
import org.armistice.record.Agreement;
import org.armistice.record.Announcement;
import org.armistice.record.Attested;
import org.armistice.record.Coding;
import org.armistice.record.Demand;
import org.armistice.record.Dispute;
import org.armistice.record.Entry;
import org.armistice.record.Event;
import org.armistice.record.Moment;
import org.armistice.record.NotStated;
import org.armistice.record.Position;
import org.armistice.record.Ref;
import org.armistice.record.Relation;
import org.armistice.record.Silence;
import org.armistice.record.Term;
import org.jspecify.annotations.Nullable;

/**
 * Why a record of any other kind is as it is: each of its values carries its words and its rule,
 * and the record as a whole follows from others that it points to. Fields come in the order of the
 * record, so that none is forgotten.
 */
final class RecordParts {
  private final Context context;
  private final Rules rules;

  RecordParts(Context context) {
    this.context = context;
    this.rules = new Rules(context);
  }

  List<Part> of(Entry entry) {
    List<Part> parts = new ArrayList<>(whole(entry));
    for (RecordComponent component : entry.getClass().getRecordComponents()) {
      Object value = value(component, entry);
      if (value != null
          && parts.stream().noneMatch(part -> part.field().equals(component.getName()))) {
        parts.addAll(of(component.getName(), value, entry));
      }
    }
    return parts;
  }

  private static @Nullable Object value(RecordComponent component, Entry entry) {
    try {
      return component.getAccessor().invoke(entry);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record that cannot be looked into: " + entry, e);
    }
  }

  private List<Part> of(String field, Object value, Entry entry) {
    if (value instanceof Attested<?> attested) {
      return List.of(rules.part(field, attested));
    }
    if (value instanceof Ref ref) {
      return List.of(pointer(field, ref));
    }
    if (value instanceof Coding coding) {
      return List.of(coding(field, coding, entry));
    }
    List<Part> parts = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        String path = "%s[%d]".formatted(field, i);
        Object one = list.get(i);
        if (one instanceof Attested<?> attested) {
          parts.add(rules.part(path, attested));
        } else if (one instanceof Ref ref) {
          parts.add(pointer(path, ref));
        }
      }
    }
    return parts;
  }

  private static Part pointer(String field, Ref ref) {
    String says =
        switch (field) {
          case "claim" -> "the words stand in this claim";
          case "reader", "counter" -> "whose words they are";
          default -> "explained there";
        };
    return new Part(field, ref.label(), List.of(), List.of(new See(ref, says)));
  }

  /** The codes of a record that is no event: of the event in the same words, or of its kind. */
  private Part coding(String field, Coding coding, Entry entry) {
    if (entry instanceof Demand demand) {
      return new Part(field, Values.of(coding), demand.action().evidence(), List.of(mode(demand)));
    }
    Optional<Event> event =
        context.reading().all(Event.class).stream()
            .filter(
                one ->
                    one.evidence().stream()
                        .anyMatch(span -> entry.evidence().stream().anyMatch(span::overlaps)))
            .filter(one -> one.coding().value().plover() == coding.plover())
            .findFirst();
    return new Part(
        field,
        Values.of(coding),
        entry.evidence(),
        List.of(
            event
                .map(
                    one ->
                        (Reason)
                            new See(
                                new Ref(one.id(), Values.of(one.coding().value())),
                                "the event told in these words"))
                .orElseGet(
                    () ->
                        new ByRule(
                            "lexicon",
                            "the codes that lexicon.tsv gives the noun that is counted"))));
  }

  /** A demand is PLOVER REQUEST; the verb asked for decides its mode. */
  private Reason mode(Demand demand) {
    Optional<Table.Row> row =
        context
            .tokens(demand.action().evidence().get(0))
            .map(
                tokens ->
                    context
                        .document()
                        .sentences()
                        .get(tokens.sentence())
                        .parse()
                        .lemma(tokens.start()))
            .flatMap(
                lemma -> context.shelf().rows("yielding.tsv", "verb", lemma).stream().findFirst());
    return row.isPresent()
        ? new ByRow(row.get(), "a demand is PLOVER REQUEST; this verb asks to yield")
        : new ByRule(
            "demands:mode",
            "a demand is PLOVER REQUEST; its verb is none of yielding.tsv, so its mode is change");
  }

  /** What the record as a whole follows from, where it is more than its values. */
  private List<Part> whole(Entry entry) {
    if (entry instanceof Dispute dispute) {
      String kinds = dispute.kinds().stream().map(Values::of).collect(Collectors.joining(", "));
      return List.of(part("kinds", kinds, "dispute", dispute.reason(), entry));
    }
    if (entry instanceof Relation relation) {
      return List.of(relation(relation));
    }
    if (entry instanceof NotStated missing) {
      return List.of(part("field", missing.field(), "not-stated", missing.note(), entry));
    }
    if (entry instanceof Moment moment) {
      return List.of(
          part(
              "order",
              Integer.toString(moment.order()),
              "timeline",
              "the days that it may lie on put it here; the clock is " + Values.of(moment.clock()),
              entry));
    }
    if (entry instanceof Agreement agreement) {
      return List.of(agreement(agreement));
    }
    if (entry instanceof Term term) {
      return List.of(
          part(
              "basis",
              Values.of(term.basis()),
              "terms:basis",
              "the agreement's own words in quotation marks are its text; else who gives the term"
                  + " decides: a party, or a third party",
              entry));
    }
    if (entry instanceof Silence silence) {
      return List.of(
          part(
              "strength",
              Values.of(silence.strength()),
              "silences:strength",
              "somebody says that the agreement does not speak of it",
              entry));
    }
    if (entry instanceof Announcement announcement) {
      return List.of(announcement(announcement));
    }
    if (entry instanceof Position position && position.conductOf().isEmpty()) {
      return List.of(
          new Part(
              "conductOf",
              "not stated",
              position.subjectWords(),
              List.of(new NoOther("no words say whose conduct is judged"))));
    }
    return List.of();
  }

  private Part agreement(Agreement agreement) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        new ByRule(
            "agreements:name",
            agreement.parties().size() == 2
                ? "named for its two parties"
                : "the fullest words for it, without an article"));
    reasons.addAll(
        rules.reasons(
            "name", new Attested<>(agreement.name(), agreement.evidence(), "agreement:mention")));
    return new Part("name", agreement.name(), agreement.evidence(), reasons);
  }

  private static Part announcement(Announcement announcement) {
    Integer gap = announcement.gapDays();
    String says =
        gap == null
            ? "no gap in days: the day of this one or of the one before is not known"
            : "%d days lie between the two announcements; that is nothing about what happened between"
                .formatted(gap);
    return part(
        "gapDays",
        gap == null ? "not stated" : gap.toString(),
        "announcement:gap",
        says,
        announcement);
  }

  private Part relation(Relation relation) {
    Attested<Relation.Kind> kind =
        new Attested<>(relation.kind(), relation.evidence(), relation.rule());
    return new Part(
        "kind",
        List.of("words", "rule"),
        "%s %s %s"
            .formatted(relation.from().label(), Values.of(relation.kind()), relation.to().label()),
        relation.evidence(),
        rules.reasons("kind", kind));
  }

  private static Part part(String field, String value, String rule, String says, Entry entry) {
    return new Part(field, value, entry.evidence(), List.of(new ByRule(rule, says)));
  }
}
