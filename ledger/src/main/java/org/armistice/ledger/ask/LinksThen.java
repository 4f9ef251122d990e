package org.armistice.ledger.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.armistice.incident.happening.Happening;
import org.armistice.incident.happening.Member;
import org.armistice.incident.same.Blocks;
import org.armistice.incident.same.SameEvent;
import org.armistice.incident.same.Verdict;
import org.armistice.incident.telling.Telling;
import org.armistice.ledger.Json;
import org.armistice.ledger.keep.AsOf;
import org.armistice.record.Incident;
import org.jdbi.v3.core.Handle;

/**
 * How incidents stood to each other when the log had some number of entries. Links are not kept, so
 * they are made again: by the rules of this program, of the tellings and the decisions of then.
 */
final class LinksThen {
  /** Days; see the weeks of {@link org.armistice.incident.telling.Window}. */
  private static final int BEYOND = 8;

  private final Handle handle;
  private final long asOf;
  private final TellingsThen tellings;

  LinksThen(Handle handle, long asOf) {
    this.handle = handle;
    this.asOf = asOf;
    this.tellings = new TellingsThen(handle, asOf);
  }

  List<Links.Link> of(Happening happening) {
    List<Links.Link> links = new ArrayList<>(likely(happening));
    links.addAll(before(happening));
    links.addAll(apart(happening));
    return links;
  }

  /** Two tellings set against each other; of a pair of incidents the surest, then the first ids. */
  private record Judged(Happening other, Verdict verdict, String one, String rival) {
    private static final Comparator<Judged> SUREST =
        Comparator.comparing((Judged judged) -> -judged.verdict().score())
            .thenComparing(Judged::one)
            .thenComparing(Judged::rival);

    static Judged surer(Judged one, Judged other) {
      return SUREST.compare(one, other) <= 0 ? one : other;
    }
  }

  private List<Links.Link> likely(Happening happening) {
    List<Happening> around = around(happening);
    List<Member> all = new ArrayList<>(happening.members());
    around.forEach(other -> all.addAll(other.members()));
    tellings.load(all);
    Map<String, Judged> best = new TreeMap<>();
    for (Member member : happening.members()) {
      Telling one = tellings.of(member);
      Set<String> sought = new HashSet<>(Blocks.of(one).sought());
      for (Happening other : around) {
        for (Member rival : other.members()) {
          Telling second = tellings.of(rival);
          if (Blocks.of(second).held().stream().anyMatch(sought::contains)) {
            Judged judged =
                new Judged(other, SameEvent.judge(one, second), one.event(), second.event());
            if (isLink(judged.verdict())) {
              best.merge(other.id(), judged, Judged::surer);
            }
          }
        }
      }
    }
    return best.values().stream()
        .map(
            judged ->
                new Links.Link(
                    judged.verdict().kind() == Verdict.Kind.PART_OF
                        ? Incident.LinkKind.PART_OF
                        : Incident.LinkKind.POSSIBLY_SAME,
                    judged.other().id(),
                    judged.other().label(),
                    judged.verdict().score(),
                    judged.verdict().reason()))
        .toList();
  }

  private static boolean isLink(Verdict verdict) {
    return switch (verdict.kind()) {
      case SAME, POSSIBLY_SAME, PART_OF -> true;
      case UNRELATED, DISTINCT -> false;
    };
  }

  /**
   * The other incidents of about those days that share a place, a side or a report with it. A
   * telling's days may go beyond those of its incident, which are the days that all its tellings
   * leave, by {@link #BEYOND} at most: a wider telling is set beside none.
   */
  private List<Happening> around(Happening happening) {
    return handle
        .createQuery(
            "select i.body from revision i join revision own on own.incident = :id"
                + " and own.seq = (select max(seq) from revision where incident = :id and seq <= :asof)"
                + " where i.incident <> :id and "
                + AsOf.LATEST
                + " and (i.earliest is null or own.latest is null"
                + "   or i.earliest <= own.latest + 2 * :beyond)"
                + " and (i.latest is null or own.earliest is null"
                + "   or i.latest >= own.earliest - 2 * :beyond)"
                + " and (i.places && own.places or i.sides && own.sides"
                + "   or i.events && array(select event from telling where report = any(:reports)))"
                + " order by i.incident")
        .bind("id", happening.id())
        .bind("beyond", BEYOND)
        .bind("reports", happening.members().stream().map(Member::report).toArray(String[]::new))
        .bind("asof", asOf)
        .map((row, context) -> Json.read(row.getString(1), Happening.class))
        .list();
  }

  private List<Links.Link> before(Happening happening) {
    Set<String> events = new TreeSet<>();
    happening.members().forEach(member -> events.addAll(tellings.of(member).after()));
    List<Links.Link> links = new ArrayList<>();
    standing(events)
        .forEach(
            (id, label) -> {
              if (!id.equals(happening.id())) {
                links.add(new Links.Link(Incident.LinkKind.FOLLOWS, id, label, 1, Links.FOLLOWS));
              }
            });
    return links;
  }

  private List<Links.Link> apart(Happening happening) {
    Map<String, String> reasons = new HashMap<>();
    Set<String> own = new TreeSet<>();
    for (Member member : happening.members()) {
      own.add(member.event());
      own.addAll(member.retold());
    }
    handle
        .createQuery(
            "select d.one, d.other, d.who, d.reason from decision d where d.kind = 'apart'"
                + " and d.seq <= :asof and (d.one = any(:events) or d.other = any(:events))"
                + " and not exists (select 1 from decision r"
                + "   where r.kind = 'revoke' and r.one = d.id and r.seq <= :asof)")
        .bind("asof", asOf)
        .bind("events", own.toArray(new String[0]))
        .map(
            (row, context) ->
                reasons.put(
                    own.contains(row.getString(1)) ? row.getString(2) : row.getString(1),
                    row.getString(3) + " decided: " + row.getString(4)))
        .list();
    Map<String, Links.Link> links = new TreeMap<>();
    reasons.forEach(
        (event, reason) ->
            standing(Set.of(event))
                .forEach(
                    (id, label) -> {
                      if (!id.equals(happening.id())) {
                        links.put(
                            id, new Links.Link(Incident.LinkKind.DISTINCT, id, label, 1, reason));
                      }
                    }));
    return List.copyOf(links.values());
  }

  /** The incidents in which events stood, with their labels. */
  private Map<String, String> standing(Set<String> events) {
    Map<String, String> found = new TreeMap<>();
    if (!events.isEmpty()) {
      handle
          .createQuery(
              "select i.incident, i.body::jsonb ->> 'label' from revision i where i.events && :events::text[]"
                  + " and "
                  + AsOf.LATEST)
          .bind("asof", asOf)
          .bind("events", events.toArray(new String[0]))
          .map((row, context) -> found.put(row.getString(1), row.getString(2)))
          .list();
    }
    return found;
  }
}
