package org.armistice.ledger.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.incident.happening.Disagreement;
import org.armistice.incident.happening.Happening;
import org.armistice.ledger.Database;
import org.armistice.record.Dispute;
import org.armistice.record.Position;
import org.jspecify.annotations.Nullable;

/**
 * What is disputed: within reports as they tell it, between reports of one incident, and between
 * the positions that different sides take on one incident. Never who is right.
 */
public final class DisputeQuery {
  /** Disagreements are in few incidents; so many are looked through for each that is shown. */
  private static final int LOOKED_THROUGH = 20;

  private DisputeQuery() {}

  /**
   * A matter in dispute.
   *
   * @param subject what it is about
   * @param incident its id, {@code null} where it is about no incident
   * @param kinds in which respect
   * @param sides what is held, each with who holds it
   */
  public record Matter(
      String subject, @Nullable String incident, List<Dispute.Kind> kinds, List<String> sides) {
    public Matter {
      kinds = List.copyOf(kinds);
      sides = List.copyOf(sides);
    }
  }

  public static List<Matter> run(Database database, Filter filter) {
    List<Matter> matters = new ArrayList<>();
    Filter wide = filter.upTo(filter.most() * LOOKED_THROUGH);
    for (Happening happening : IncidentQuery.run(database, wide)) {
      for (Disagreement disagreement : Disagreement.in(happening)) {
        matters.add(
            new Matter(
                happening.label() + ": " + disagreement.field(),
                happening.id(),
                List.of(disagreement.kind()),
                disagreement.sides()));
      }
    }
    matters.addAll(positions(database, filter));
    matters.addAll(told(database, filter));
    return matters.subList(0, Math.min(matters.size(), filter.most()));
  }

  /** Positions of different holders on one incident that differ in value. */
  private static List<Matter> positions(Database database, Filter filter) {
    Map<String, List<EntryQuery.Found>> byIncident = new LinkedHashMap<>();
    Map<String, String> labels = new HashMap<>();
    List<EntryQuery.Found> all = EntryQuery.run(database, "position", unplaced(filter), null);
    for (EntryQuery.Found found : all) {
      Position position = (Position) found.entry();
      if (position.subject() != null) {
        incidentOf(database, position.subject().value().id())
            .forEach(
                (id, label) -> {
                  labels.put(id, label);
                  byIncident.computeIfAbsent(id, key -> new ArrayList<>()).add(found);
                });
      }
    }
    List<Matter> matters = new ArrayList<>();
    byIncident.forEach(
        (id, held) -> {
          Set<Boolean> against = new TreeSet<>();
          Set<String> holders = new TreeSet<>();
          List<String> sides = new ArrayList<>();
          for (EntryQuery.Found found : held) {
            Position position = (Position) found.entry();
            against.add(isAgainst(position.value().value()));
            holders.add(position.holder().value().label());
            sides.add(
                "%s: %s (%s)"
                    .formatted(
                        position.holder().value().label(),
                        position.value().value().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        found.outlet() == null ? "outlet not stated" : found.outlet()));
          }
          if (against.size() > 1 && holders.size() > 1) {
            matters.add(
                new Matter(labels.getOrDefault(id, id), id, List.of(Dispute.Kind.MEANING), sides));
          }
        });
    return matters;
  }

  private static boolean isAgainst(Position.Value value) {
    return switch (value) {
      case INCONSISTENT, VIOLATION -> true;
      case CONSISTENT,
          JUSTIFIED_BY_EXCEPTION,
          DENIES_EVENT,
          DENIES_RESPONSIBILITY,
          DENIES_TERM,
          NOT_IN_FORCE,
          OUTSIDE_SCOPE ->
          false;
    };
  }

  private static Map<String, String> incidentOf(Database database, String event) {
    return database.with(
        handle -> {
          Map<String, String> found = new HashMap<>();
          handle
              .createQuery(
                  "select i.id, i.label from told o join telling t on t.event = o.telling"
                      + " join incident i on i.id = t.incident where o.event = :event")
              .bind("event", event)
              .map((row, context) -> found.put(row.getString(1), row.getString(2)))
              .list();
          return found;
        });
  }

  /** Disputes that a report itself tells. */
  private static List<Matter> told(Database database, Filter filter) {
    List<Matter> matters = new ArrayList<>();
    for (EntryQuery.Found found : EntryQuery.run(database, "dispute", unplaced(filter), null)) {
      Dispute dispute = (Dispute) found.entry();
      List<String> sides = new ArrayList<>();
      dispute.sides().forEach(side -> sides.add(side.label()));
      sides.add(
          "as told by " + (found.outlet() == null ? "a report without outlet" : found.outlet()));
      matters.add(new Matter(dispute.subject().label(), null, dispute.kinds(), sides));
    }
    return matters;
  }

  private static Filter unplaced(Filter filter) {
    return new Filter(
        filter.from(),
        filter.to(),
        null,
        null,
        null,
        filter.text(),
        filter.publishedBy(),
        null,
        filter.most());
  }
}
