package org.armistice.reading.assembly;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.record.Attested;
import org.armistice.record.ContentId;
import org.armistice.record.Dispute;
import org.armistice.record.Position;
import org.armistice.record.Ref;
import org.armistice.record.Report;
import org.armistice.record.Silence;
import org.armistice.record.Span;
import org.armistice.record.Trend;

/**
 * What the words of one report set against each other: an agreement said to be silent on conduct
 * that somebody calls inconsistent with it, and positions of different holders on the same event
 * that differ. It says that something is disputed and by whom, never who is right.
 */
final class Disputes {
  private final Report report;
  private final Actors actors;
  private final List<Dispute> disputes = new ArrayList<>();
  private final List<Silence> silences = new ArrayList<>();

  Disputes(
      Report report, Actors actors, Agreements agreements, Positions positions, Trends trends) {
    this.report = report;
    this.actors = actors;
    for (Silence silence : agreements.silences()) {
      silences.add(silence(silence, positions, trends));
    }
    positions(positions);
  }

  List<Dispute> all() {
    return disputes;
  }

  /** The silences, each with the positions that contradict it. */
  List<Silence> silences() {
    return silences;
  }

  private Silence silence(Silence silence, Positions positions, Trends trends) {
    Attested<Ref> bearer = silence.bearer();
    if (bearer == null) {
      return silence;
    }
    String side = actors.side(bearer.value());
    List<Positions.Built> against = new ArrayList<>();
    for (Positions.Built built : positions.built()) {
      Attested<Ref> agreement = built.position().agreement();
      boolean same =
          agreement != null && agreement.value().id().equals(silence.agreement().value().id());
      if (same
          && Relations.isAgainst(built.position().value().value())
          && built.sides().contains(side)) {
        against.add(built);
      }
    }
    if (against.isEmpty()) {
      return silence;
    }
    Set<Dispute.Kind> kinds = new LinkedHashSet<>(List.of(Dispute.Kind.TERM_EXISTS));
    List<Ref> sides = new ArrayList<>();
    List<Span> evidence = new ArrayList<>(silence.evidence());
    Set<String> holders = new LinkedHashSet<>();
    sides.add(new Ref(silence.id(), Agreements.label(silence)));
    for (Positions.Built built : against) {
      sides.add(built.ref());
      evidence.addAll(built.position().value().evidence());
      holders.add(built.position().holder().value().label());
      if (built.position().evaluation() != null) {
        kinds.add(Dispute.Kind.EXTENT);
      }
    }
    Ref subject = subject(silence, trends);
    disputes.add(
        new Dispute(
            ContentId.of("dispute", report.id(), silence.id()),
            report.id(),
            subject,
            List.copyOf(kinds),
            sides,
            silence.reader().label()
                + " reads the agreement as not prohibiting it; "
                + String.join(" and ", holders)
                + " call it inconsistent with the agreement.",
            evidence.stream().distinct().sorted().toList()));
    return new Silence(
        silence.id(),
        silence.report(),
        silence.agreement(),
        silence.bearer(),
        silence.action(),
        silence.target(),
        silence.reader(),
        silence.textsRead(),
        silence.textsMissing(),
        silence.strength(),
        against.stream().map(Positions.Built::ref).toList(),
        silence.claim(),
        silence.evidence());
  }

  /** The trend whose words the silence speaks of, else the silence itself. */
  private static Ref subject(Silence silence, Trends trends) {
    for (Trends.Built built : trends.built()) {
      Trend trend = built.trend();
      boolean same =
          trend.counted().evidence().stream()
              .anyMatch(span -> silence.action().evidence().stream().anyMatch(span::overlaps));
      if (same) {
        return built.ref();
      }
    }
    return new Ref(silence.id(), Agreements.label(silence));
  }

  private void positions(Positions positions) {
    Set<String> done = new TreeSet<>();
    for (Positions.Built one : positions.built()) {
      Attested<Ref> subject = one.position().subject();
      if (subject == null || !done.add(subject.value().id())) {
        continue;
      }
      Optional<Positions.Built> other =
          positions.built().stream()
              .filter(built -> differs(one.position(), built.position()))
              .findFirst();
      if (other.isPresent()) {
        List<Span> evidence = new ArrayList<>(one.position().value().evidence());
        evidence.addAll(other.get().position().value().evidence());
        disputes.add(
            new Dispute(
                ContentId.of("dispute", report.id(), subject.value().id()),
                report.id(),
                subject.value(),
                List.of(Dispute.Kind.MEANING),
                List.of(one.ref(), other.get().ref()),
                one.position().holder().value().label()
                    + " and "
                    + other.get().position().holder().value().label()
                    + " differ on how it stands to the agreement.",
                evidence.stream().distinct().sorted().toList()));
      }
    }
  }

  private boolean differs(Position one, Position other) {
    Attested<Ref> subject = one.subject();
    Attested<Ref> second = other.subject();
    return subject != null
        && second != null
        && subject.value().id().equals(second.value().id())
        && !actors.side(one.holder().value()).equals(actors.side(other.holder().value()))
        && Relations.isAgainst(one.value().value()) != Relations.isAgainst(other.value().value());
  }
}
