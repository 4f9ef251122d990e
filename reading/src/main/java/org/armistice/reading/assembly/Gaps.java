package org.armistice.reading.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.record.Agreement;
import org.armistice.record.Amount;
import org.armistice.record.Announcement;
import org.armistice.record.Attested;
import org.armistice.record.Claim;
import org.armistice.record.ContentId;
import org.armistice.record.Event;
import org.armistice.record.Issue;
import org.armistice.record.NotStated;
import org.armistice.record.Place;
import org.armistice.record.PloverEvent;
import org.armistice.record.Position;
import org.armistice.record.Ref;
import org.armistice.record.Report;
import org.armistice.record.Span;
import org.armistice.record.Trend;

/** The questions that a reader of the record asks first and that the report leaves open. */
final class Gaps {
  private final Report report;
  private final List<NotStated> gaps = new ArrayList<>();

  Gaps(Report report) {
    this.report = report;
  }

  List<NotStated> all() {
    return gaps;
  }

  void events(Events events, EventGroups groups, Places places) {
    for (EventGroup group : groups.all()) {
      Event event = events.of(group);
      boolean assault = event.coding().value().plover() == PloverEvent.ASSAULT;
      if (!assault || !group.first().happened()) {
        continue;
      }
      Ref subject = new Ref(event.id(), events.label(event));
      List<Span> words = event.evidence();
      if (event.in(Event.Role.ACTOR).isEmpty()) {
        add(subject, "actor", "Who did it is not stated where the report tells of it.", words);
      }
      if (groups.isHearsay(group)) {
        add(subject, "source", "Whose report it is is not stated.", words);
      }
      if (event.in(Event.Role.RECIPIENT).isEmpty()) {
        add(subject, "recipient", "Upon whom it fell is not stated.", words);
      }
      if (event.tolls().isEmpty()) {
        add(
            subject,
            "killed and injured",
            "No casualties are stated; that is not the same as none.",
            words);
      }
      Attested<Amount> count = event.count();
      if (event.series() && (count == null || count.value().best() == null)) {
        add(
            subject,
            "number",
            count == null
                ? "How many is not stated."
                : "Only \"" + count.value().words() + "\" is stated, no number.",
            count == null ? words : count.evidence());
      }
      if (event.time() == null) {
        add(subject, "time", "When it happened is not stated.", words);
      }
      if ("aerial".equals(event.coding().value().mode()) && event.weapon() == null) {
        add(subject, "aircraft", "Which aircraft or weapon is not stated.", words);
      }
      place(event, subject, places);
    }
  }

  private void place(Event event, Ref subject, Places places) {
    Attested<Ref> place = event.place();
    if (place == null) {
      add(subject, "place", "Where it happened is not stated.", event.evidence());
      return;
    }
    Place where = places.get(place.value());
    if (where.ucdpPrecision() > 1) {
      add(
          subject,
          "exact place",
          "The place is given only as \"" + place.evidence().get(0).text() + "\".",
          place.evidence());
    }
  }

  void trends(List<Trend> trends) {
    for (Trend trend : trends) {
      if (trend.value() == null) {
        add(
            new Ref(trend.id(), Trends.label(trend)),
            "figure",
            "No figure is given for the change.",
            trend.evidence());
      }
    }
  }

  void announcements(List<Announcement> announcements) {
    for (Announcement announcement : announcements) {
      if (announcement.firstSince()) {
        add(
            new Ref(announcement.id(), Publications.label(announcement)),
            "occurrences between",
            "Whether anything happened between the two announcements is not stated.",
            announcement.evidence());
      }
    }
  }

  void positions(List<Position> positions) {
    for (Position position : positions) {
      Attested<String> evaluation = position.evaluation();
      if (evaluation != null) {
        add(
            new Ref(position.id(), Positions.label(position)),
            "threshold",
            "Which level the agreement would allow is not stated; the words are \""
                + evaluation.value()
                + "\".",
            evaluation.evidence());
      }
    }
  }

  void issues(List<Issue> issues) {
    for (Issue issue : issues) {
      if (issue.openList()) {
        add(
            new Ref(issue.id(), issue.name().value()),
            "other issues",
            "The issues are named as examples; others are not stated.",
            issue.evidence());
        return;
      }
    }
  }

  /** Parties to an agreement whom the report lets say nothing. */
  void silentParties(List<Agreement> agreements, List<Claim> claims, Actors actors) {
    Set<String> heard = new TreeSet<>();
    for (Claim claim : claims) {
      heard.add(actors.side(claim.speaker()));
    }
    Set<String> done = new TreeSet<>();
    for (Agreement agreement : agreements) {
      for (Attested<Ref> party : agreement.parties()) {
        String side = actors.side(party.value());
        if (!heard.contains(side) && done.add(side)) {
          add(
              party.value(),
              "view",
              "No view of " + party.value().label() + " is in this report.",
              party.evidence());
        }
      }
    }
  }

  private void add(Ref subject, String field, String note, List<Span> evidence) {
    gaps.add(
        new NotStated(
            ContentId.of("not-stated", report.id(), subject.id(), field),
            report.id(),
            subject,
            field,
            note,
            evidence));
  }
}
