package org.armistice.agreement.accord;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.armistice.record.Actor;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as somebody has written it down.
 *
 * @param id short name, such as {@code us-taliban-2020}
 * @param title what people call it
 * @param parties who signed, or is bound
 * @param brokers who mediated or guarantees it; bound by nothing unless a term says so
 * @param monitors whose findings count in a dispute as a party's do
 * @param signed when, {@code null} when not stated
 * @param signedAt where, {@code null} when not stated
 * @param from when it takes effect; {@code null} for the moment of signing
 * @param until when it ends, not included; {@code null} for no end
 * @param zone in which its days begin
 * @param amends id of the agreement that it amends, {@code null} for none
 * @param texts which texts of it exist, and whether the writer of this file read them
 * @param mechanisms bodies or channels that are to be used before force
 * @param lines lines that distances are measured from
 * @param areas regions that the agreement names, with the places in them
 * @param actors what the file says of actors beyond the tables
 * @param events that periods are counted from, with the moment of each
 * @param ties who belonged to whom, and who acted for whom, when
 * @param clauses terms and silences in the order of the file
 * @param sources where the writer has it from
 */
public record Accord(
    String id,
    String title,
    List<Who.Named> parties,
    List<Who.Named> brokers,
    List<Who.Named> monitors,
    @Nullable Moment signed,
    @Nullable String signedAt,
    @Nullable Moment from,
    @Nullable Moment until,
    ZoneId zone,
    @Nullable String amends,
    List<Text> texts,
    List<Mechanism> mechanisms,
    List<Line> lines,
    List<Area> areas,
    List<ActorLine> actors,
    List<Happening> events,
    List<Tie> ties,
    List<Clause> clauses,
    List<String> sources,
    List<String> notes) {
  public Accord {
    parties = List.copyOf(parties);
    brokers = List.copyOf(brokers);
    monitors = List.copyOf(monitors);
    texts = List.copyOf(texts);
    mechanisms = List.copyOf(mechanisms);
    lines = List.copyOf(lines);
    areas = List.copyOf(areas);
    actors = List.copyOf(actors);
    events = List.copyOf(events);
    ties = List.copyOf(ties);
    clauses = List.copyOf(clauses);
    sources = List.copyOf(sources);
    notes = List.copyOf(notes);
  }

  /** The terms, in the order of the file. */
  public List<Provision> terms() {
    return clauses.stream().filter(Provision.class::isInstance).map(Provision.class::cast).toList();
  }

  /** The silences, in the order of the file. */
  public List<Gap> silences() {
    return clauses.stream().filter(Gap.class::isInstance).map(Gap.class::cast).toList();
  }

  /** The term with an id. */
  public Optional<Provision> term(String term) {
    return terms().stream().filter(one -> one.id().equals(term)).findFirst();
  }

  /** The line with an id. */
  public Optional<Line> line(String line) {
    return lines.stream().filter(one -> one.id().equals(line)).findFirst();
  }

  /** The titles of the texts that were not read. */
  public List<String> missing() {
    return texts.stream().filter(text -> !text.read()).map(Text::title).toList();
  }

  /** A text of the agreement: the main text, an annex, an implementing arrangement. */
  public record Text(String title, boolean read) {}

  /** An event that periods are counted from. */
  public record Happening(String name, Moment when) {}

  /**
   * A body or channel for complaints.
   *
   * @param name as tests call it, such as {@code coordination}
   * @param title what people call it; {@code null} for the name itself
   */
  public record Mechanism(String name, @Nullable String title) {
    public String words() {
      return title == null ? name.replace('_', ' ') : title;
    }
  }

  /**
   * A region that the agreement names, such as a security zone.
   *
   * @param places names of places that lie in it
   */
  public record Area(String name, List<String> places) {
    public Area {
      places = List.copyOf(places);
    }
  }

  /**
   * An actor that the file introduces.
   *
   * @param kind such as {@code military}
   * @param of whom it serves, {@code null} for nobody
   * @param also other names
   */
  public record ActorLine(
      String name,
      Actor.Kind kind,
      @Nullable String of,
      List<String> also,
      @Nullable String source) {
    public ActorLine {
      also = List.copyOf(also);
    }
  }
}
