package org.armistice.ledger.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.incident.grouping.Membership;
import org.armistice.incident.happening.Happening;
import org.armistice.incident.happening.Happenings;
import org.armistice.incident.happening.Member;
import org.armistice.incident.telling.Telling;
import org.jdbi.v3.core.Handle;

/**
 * Incidents cut down to what one could read of them by some day: to the tellings of reports
 * published by then. A report whose day of publication is not stated is not known to have been
 * there.
 */
final class PublishedBy {
  private final TellingsThen tellings;
  private final LocalDate day;

  PublishedBy(Handle handle, long asOf, LocalDate day) {
    this.tellings = new TellingsThen(handle, asOf);
    this.day = day;
  }

  /** Those of which something could be read by then, in their order. */
  List<Happening> of(List<Happening> all) {
    List<Happening> cut = new ArrayList<>();
    for (Happening happening : all) {
      List<Member> members = happening.members().stream().filter(this::isOut).toList();
      if (members.size() == happening.members().size()) {
        cut.add(happening);
      } else if (!members.isEmpty()) {
        cut.add(Happenings.of(happening.id(), standing(members)));
      }
    }
    return cut;
  }

  private boolean isOut(Member member) {
    return member.published() != null && !member.published().isAfter(day);
  }

  private Map<Telling, Membership> standing(List<Member> members) {
    boolean alone = members.size() == 1;
    Map<Telling, Membership> standing = new LinkedHashMap<>();
    for (Member member : members) {
      standing.put(
          tellings.of(member),
          alone
              ? Membership.alone(tellings.of(member))
              : new Membership(
                  "", member.founder(), member.score(), member.rule(), member.reason()));
    }
    return standing;
  }
}
