package org.armistice.ledger.ask;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.ledger.keep.AsOf;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The incidents in which some events stand, now or at some moment of the past. */
final class Standing {
  private final Map<String, String> incidents = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private final @Nullable Set<String> meant;

  private Standing(@Nullable Set<String> meant) {
    this.meant = meant;
  }

  /**
   * @param filter what an incident has to be to be meant; when it is to be looked at
   */
  static Standing of(Handle handle, Filter filter, Collection<String> events) {
    if (events.isEmpty()) {
      return new Standing(null);
    }
    boolean now = filter.knownAt() == null;
    String[] wanted = events.toArray(new String[0]);
    Map<String, String> incidents = new HashMap<>();
    Map<String, String> labels = new HashMap<>();
    handle
        .createQuery(
            now
                ? "select o.event, i.id, i.label from told o join telling t on t.event = o.telling"
                    + " join incident i on i.id = t.incident where o.event = any(:events)"
                    + " and :asof > 0"
                : "select e.event, i.incident, i.body::jsonb ->> 'label' from revision i"
                    + " cross join lateral unnest(i.events) as e(event)"
                    + " where i.events && :events::text[] and e.event = any(:events) and "
                    + AsOf.LATEST)
        .bind("events", wanted)
        .bind("asof", AsOf.seq(handle, filter.knownAt()))
        .map(
            (row, context) -> {
              incidents.put(row.getString(1), row.getString(2));
              return labels.put(row.getString(2), row.getString(3));
            })
        .list();
    Set<String> meant = filter.isOfSome() ? meant(handle, filter, labels.keySet()) : null;
    Standing standing = new Standing(meant);
    standing.incidents.putAll(incidents);
    standing.labels.putAll(labels);
    return standing;
  }

  private static Set<String> meant(Handle handle, Filter filter, Set<String> ids) {
    Set<String> meant = new TreeSet<>();
    IncidentQuery.run(handle, filter.upTo(Integer.MAX_VALUE), ids)
        .forEach(happening -> meant.add(happening.id()));
    return meant;
  }

  /** The incident that an event stands in, {@code null} where it stands in none. */
  @Nullable String incident(String event) {
    return incidents.get(event);
  }

  String label(String incident) {
    return Objects.requireNonNullElse(labels.get(incident), incident);
  }

  /** Whether the place, the side and the act that are asked for are those of an incident. */
  boolean isMeant(String incident) {
    Set<String> asked = meant;
    return asked == null || asked.contains(incident);
  }
}
