package org.armistice.ledger.ask;

import java.util.ArrayList;
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
import org.jdbi.v3.core.Handle;
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
    return database.with(handle -> run(handle, filter));
  }

  private static List<Matter> run(Handle handle, Filter filter) {
    List<Matter> matters = new ArrayList<>();
    Filter wide = filter.upTo(filter.most() * LOOKED_THROUGH);
    for (Happening happening : IncidentQuery.run(handle, wide)) {
      for (Disagreement disagreement : Disagreement.in(happening)) {
        matters.add(
            new Matter(
                happening.label() + ": " + disagreement.field(),
                happening.id(),
                List.of(disagreement.kind()),
                disagreement.sides()));
      }
    }
    matters.addAll(positions(handle, filter));
    matters.addAll(told(handle, filter));
    return matters.subList(0, Math.min(matters.size(), filter.most()));
  }

  /** Positions of different holders on one incident that differ in value. */
  private static List<Matter> positions(Handle handle, Filter filter) {
    List<EntryQuery.Row> all = EntryQuery.rows(handle, "position", said(filter), null);
    Standing standing = Standing.of(handle, filter, about(all));
    Map<String, List<EntryQuery.Row>> byIncident = new LinkedHashMap<>();
    for (EntryQuery.Row row : all) {
      for (String event : row.about()) {
        String incident = standing.incident(event);
        if (incident != null && standing.isMeant(incident)) {
          byIncident.computeIfAbsent(incident, key -> new ArrayList<>()).add(row);
        }
      }
    }
    List<Matter> matters = new ArrayList<>();
    byIncident.forEach(
        (id, held) -> {
          Set<Boolean> against = new TreeSet<>();
          Set<String> holders = new TreeSet<>();
          List<String> sides = new ArrayList<>();
          for (EntryQuery.Row row : held) {
            Position.Value value = Position.Value.valueOf(row.label());
            String holder = row.who() == null ? "not stated" : row.who();
            against.add(isAgainst(value));
            holders.add(holder);
            sides.add(
                "%s: %s (%s)"
                    .formatted(
                        holder,
                        value.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        row.outlet() == null ? "outlet not stated" : row.outlet()));
          }
          if (against.size() > 1 && holders.size() > 1 && matters.size() < filter.most()) {
            matters.add(new Matter(standing.label(id), id, List.of(Dispute.Kind.MEANING), sides));
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

  /** Disputes that a report itself tells. */
  private static List<Matter> told(Handle handle, Filter filter) {
    List<EntryQuery.Row> all = EntryQuery.rows(handle, "dispute", said(filter), null);
    Standing standing = Standing.of(handle, filter, about(all));
    List<Matter> matters = new ArrayList<>();
    for (EntryQuery.Row row : all) {
      String incident = row.about().isEmpty() ? null : standing.incident(row.about().get(0));
      boolean meant = !filter.isOfSome() || incident != null && standing.isMeant(incident);
      if (meant && matters.size() < filter.most()) {
        Dispute dispute = (Dispute) row.found().entry();
        List<String> sides = new ArrayList<>();
        dispute.sides().forEach(side -> sides.add(side.label()));
        sides.add(
            "as told by " + (row.outlet() == null ? "a report without outlet" : row.outlet()));
        matters.add(new Matter(dispute.subject().label(), incident, dispute.kinds(), sides));
      }
    }
    return matters;
  }

  private static List<String> about(List<EntryQuery.Row> all) {
    return all.stream().flatMap(row -> row.about().stream()).distinct().toList();
  }

  /** Days, words and clocks alone: place, side and act are asked of the incident. */
  private static Filter said(Filter filter) {
    return Filter.of(
        filter.from(),
        filter.to(),
        null,
        null,
        null,
        filter.text(),
        filter.publishedBy(),
        filter.knownAt(),
        Integer.MAX_VALUE);
  }
}
