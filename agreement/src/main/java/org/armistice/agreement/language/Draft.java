package org.armistice.agreement.language;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.agreement.accord.Accord;
import org.armistice.agreement.accord.Clause;
import org.armistice.agreement.accord.Line;
import org.armistice.agreement.accord.Moment;
import org.armistice.agreement.accord.Tie;
import org.armistice.agreement.accord.Who;
import org.jspecify.annotations.Nullable;

/** An agreement while its file is being read. */
final class Draft {
  String id = "";
  String title = "";
  final List<Who.Named> parties = new ArrayList<>();
  final List<Who.Named> brokers = new ArrayList<>();
  final List<Who.Named> monitors = new ArrayList<>();
  @Nullable Moment signed;
  @Nullable String signedAt;
  @Nullable Moment from;
  @Nullable Moment until;
  Moments.@Nullable Length length;
  ZoneId zone = ZoneOffset.UTC;
  @Nullable String amends;
  final List<Accord.Text> texts = new ArrayList<>();
  final List<Accord.Mechanism> mechanisms = new ArrayList<>();
  final List<Line> lines = new ArrayList<>();
  final List<Accord.Area> areas = new ArrayList<>();
  final List<Accord.ActorLine> actors = new ArrayList<>();
  final List<Accord.Happening> events = new ArrayList<>();
  final List<Tie> ties = new ArrayList<>();
  final List<Clause> clauses = new ArrayList<>();
  final List<String> sources = new ArrayList<>();
  final List<String> notes = new ArrayList<>();

  /** Fields of which there is one, as far as the file has them. */
  final Set<String> given = new TreeSet<>();

  /** Where each field and clause begins. */
  private final Map<String, Token> marks = new HashMap<>();

  void mark(Token token) {
    marks.put(token.text(), token);
  }

  /** Where a field or clause begins, or another token where there is none. */
  Token mark(String item, Token otherwise) {
    return marks.getOrDefault(item, otherwise);
  }

  /** Whether the file has such a field or clause, with a mistake or without. */
  boolean has(String item) {
    return marks.containsKey(item);
  }

  /** A length in place of an end is an end counted from the effect. */
  @Nullable Moment end() {
    return until == null && length != null
        ? new Moment.After(length.amount(), length.unit(), Moment.EFFECT)
        : until;
  }

  Set<String> actorNames() {
    Set<String> names = new TreeSet<>();
    parties.forEach(party -> names.add(party.name()));
    brokers.forEach(broker -> names.add(broker.name()));
    monitors.forEach(monitor -> names.add(monitor.name()));
    for (Accord.ActorLine actor : actors) {
      names.add(actor.name());
      names.addAll(actor.also());
    }
    ties.forEach(tie -> names.add(tie.name()));
    return names;
  }

  Accord accord() {
    return new Accord(
        id,
        title,
        parties,
        brokers,
        monitors,
        signed,
        signedAt,
        from,
        end(),
        zone,
        amends,
        texts,
        mechanisms,
        lines,
        areas,
        actors,
        events,
        ties,
        clauses,
        sources,
        notes);
  }
}
