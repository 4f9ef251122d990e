package org.armistice.reading.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.armistice.reading.actor.Listed.AgentNoun;
import org.armistice.reading.actor.Listed.Use;
import org.armistice.record.Actor;
import org.armistice.record.Passage;

/**
 * Links roles and descriptions to the actors that they lean on, where exactly one fits.
 *
 * <p>"the insurgents": the one armed group of the report. "the army": the one army of the report.
 * "Afghan partners": the one force of that country. "a spokesman": the spokesman whom the next
 * sentence names. "the two sides": the two parties last named together.
 */
final class Descriptions {
  private static final Set<Sector> ARMED = Set.of(Sector.REB, Sector.UAF, Sector.PRM);

  private static final Set<Actor.Kind> GROUPS =
      Set.of(Actor.Kind.ARMED_GROUP, Actor.Kind.PARTY, Actor.Kind.ORGANISATION);

  private final Gathering gathering;

  Descriptions(Gathering gathering) {
    this.gathering = gathering;
  }

  void resolve(List<Draft> drafts) {
    for (Draft draft : drafts) {
      boolean later = draft.possessed && draft.referent instanceof Referent.Kind;
      if (draft.cluster != null || later) {
        continue;
      }
      if (draft.referent instanceof Referent.Role role) {
        link(draft, role(draft, role, drafts));
      } else if (draft.referent instanceof Referent.Kind kind) {
        kind(draft, kind, drafts);
      } else if (draft.referent instanceof Referent.Sides) {
        sides(draft);
      }
    }
  }

  /** "its troops": what belongs to an actor, once pronouns are resolved. */
  void resolvePossessed(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.possessed
          && draft.cluster == null
          && draft.referent instanceof Referent.Kind kind) {
        link(draft, belonging(draft, kind.noun()));
      }
    }
  }

  private Optional<Cluster> belonging(Draft draft, AgentNoun noun) {
    Cluster owner = draft.of == null ? null : draft.of.cluster;
    if (owner == null || noun.sector() == null) {
      return Optional.empty();
    }
    Actor.Kind kind = gathering.kind(owner);
    if (kind == Actor.Kind.ARMED_GROUP && noun.use() == Use.MEMBER) {
      return Optional.of(owner);
    }
    boolean ofState =
        kind == Actor.Kind.STATE
            || kind == Actor.Kind.MILITARY
            || kind == Actor.Kind.GOVERNMENT
            || kind == Actor.Kind.OFFICIAL && gathering.sector(owner) == Sector.GOV;
    boolean body = noun.use() == Use.MEMBER || noun.use() == Use.BODY;
    String template = noun.template();
    if (!ofState || !body || ARMED.contains(noun.sector()) || template == null) {
      return Optional.empty();
    }
    return Kinds.state(owner, gathering)
        .map(country -> gathering.slot(new Referent.Slot(country, template, noun)));
  }

  private void link(Draft draft, Optional<Cluster> found) {
    found.orElseGet(() -> gathering.create(draft.referent)).add(draft);
  }

  private Optional<Cluster> role(Draft draft, Referent.Role role, List<Draft> drafts) {
    if (!role.definite()) {
      return draft.of == null || draft.of.cluster == null
          ? namedNext(draft, role, drafts)
          : sameOffice(draft, role).or(() -> namedNext(draft, role, drafts));
    }
    return draft.of != null || draft.place != null
        ? sameOffice(draft, role)
        : only(
            before(draft), cluster -> isPersonWith(cluster, role.noun()) && fits(draft, cluster));
  }

  private static boolean isPersonWith(Cluster cluster, AgentNoun noun) {
    AgentNoun office = cluster.office();
    return cluster.isPerson() && office != null && isSameOffice(office, noun);
  }

  /**
   * "military spokesman" and "spokesman" may be one, "military spokesman" and "police spokesman"
   * not.
   */
  private static boolean isSameOffice(AgentNoun one, AgentNoun other) {
    boolean sameLast = last(one.noun()).equals(last(other.noun()));
    boolean general = one.sector() == null || other.sector() == null;
    return one.noun().equals(other.noun()) || sameLast && general;
  }

  private static String last(String noun) {
    return noun.substring(noun.lastIndexOf(' ') + 1);
  }

  /** "Sudan's president ... the president of Sudan": one office of one body. */
  private Optional<Cluster> sameOffice(Draft draft, Referent.Role role) {
    Cluster served = draft.of == null ? null : draft.of.cluster;
    return only(
        before(draft),
        cluster ->
            isPersonWith(cluster, role.noun())
                && cluster.drafts.stream()
                    .anyMatch(
                        other ->
                            other.referent instanceof Referent.Role
                                && (served != null
                                    ? other.of != null && other.of.cluster == served
                                    : isSamePlace(draft, other))));
  }

  /** "governor of Helmand", "governor in Helmand". */
  private static boolean isSamePlace(Draft draft, Draft other) {
    return draft.place != null
        && other.place != null
        && draft
            .place
            .substring(draft.place.indexOf(' '))
            .equals(other.place.substring(other.place.indexOf(' ')));
  }

  /** A lede's "a spokesman", whom the next sentence names. */
  private Optional<Cluster> namedNext(Draft draft, Referent.Role role, List<Draft> drafts) {
    List<Cluster> named =
        drafts.stream()
            .filter(other -> other.sentence() == draft.sentence() + 1)
            .filter(other -> other.referent instanceof Referent.Role && other.person != null)
            .map(other -> other.cluster)
            .filter(cluster -> cluster != null && isPersonWith(cluster, role.noun()))
            .filter(cluster -> fits(draft, cluster))
            .distinct()
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** Whether what the two mentions say of whom they serve does not differ. */
  private static boolean fits(Draft draft, Cluster cluster) {
    Cluster served = draft.of == null ? null : draft.of.cluster;
    Cluster other = Kinds.served(cluster);
    return served == null || other == null || served == other;
  }

  private void kind(Draft draft, Referent.Kind kind, List<Draft> drafts) {
    AgentNoun noun = kind.noun();
    if (noun.use() == Use.PARTNER) {
      link(draft, forcesOf(draft));
      return;
    }
    boolean leans = kind.definite() || isHeadline(draft) && kind.plural();
    if (kind.definite() && !kind.bare()) {
      link(draft, sameWords(draft, kind));
    } else if (!leans || draft.of != null) {
      link(draft, kind.bare() ? headlines(draft, noun) : Optional.empty());
    } else if (noun.sector() == null) {
      group(draft, noun).ifPresent(cluster -> cluster.add(draft));
    } else if (noun.sector() == Sector.UAF) {
      link(draft, kind.definite() ? sameAttackers(draft) : Optional.empty());
    } else if (ARMED.contains(noun.sector())) {
      link(
          draft,
          only(everywhere(), cluster -> isArmedNonState(cluster, noun))
              .or(() -> sameNoun(draft, noun)));
    } else if (noun.use() == Use.BODY || noun.use() == Use.MEMBER) {
      link(draft, sameBody(noun).or(() -> sameNoun(draft, noun)));
    } else {
      link(draft, sameNoun(draft, noun));
    }
  }

  /** The same bare words as in the headline: the lede tells of the same. */
  private Optional<Cluster> headlines(Draft draft, AgentNoun noun) {
    return only(
        gathering.clusters,
        cluster ->
            cluster.referent instanceof Referent.Kind kind
                && kind.bare()
                && kind.noun().equals(noun)
                && !cluster.drafts.isEmpty()
                && isHeadline(cluster.drafts.get(0))
                && cluster.drafts.size() == 1
                && draft.sentence() == cluster.drafts.get(0).sentence() + 1);
  }

  /** "the attackers": the armed people of untold side told of before; never a group by name. */
  private Optional<Cluster> sameAttackers(Draft draft) {
    return only(
        before(draft),
        cluster ->
            cluster.referent instanceof Referent.Kind kind && kind.noun().sector() == Sector.UAF);
  }

  private boolean isHeadline(Draft draft) {
    return gathering.scenes.get(draft.sentence()).sentence.sentence().kind()
        == Passage.Kind.HEADLINE;
  }

  /** "the regime of X" told again in the same words. */
  private Optional<Cluster> sameWords(Draft draft, Referent.Kind kind) {
    return only(
        before(draft),
        cluster ->
            cluster.referent instanceof Referent.Kind other
                && other.noun().equals(kind.noun())
                && Fold.key(other.words()).equals(Fold.key(kind.words())));
  }

  /** "rebels" may mean any armed group that is no government's; "militia" only a militia. */
  private boolean isArmedNonState(Cluster cluster, AgentNoun noun) {
    Sector sector = gathering.sector(cluster);
    if (cluster.referent instanceof Referent.Slot slot) {
      return slot.noun().sector() == noun.sector();
    }
    boolean body =
        cluster.referent instanceof Referent.Body || cluster.referent instanceof Referent.Unlisted;
    if (!body || gathering.kind(cluster) != Actor.Kind.ARMED_GROUP) {
      return false;
    }
    if (sector == null) {
      return gathering.date == null;
    }
    return noun.sector() == Sector.REB ? ARMED.contains(sector) : sector == noun.sector();
  }

  /** "the army", "the police", "the soldiers": the only such body of a state in the report. */
  private Optional<Cluster> sameBody(AgentNoun noun) {
    return only(
        everywhere(),
        cluster ->
            cluster.referent instanceof Referent.Slot slot
                && (noun.use() == Use.MEMBER
                    ? slot.noun().kind() == noun.kind()
                    : slot.noun().noun().equals(noun.noun())));
  }

  /** "Afghan partners": the only force of that country in the report. */
  private Optional<Cluster> forcesOf(Draft draft) {
    Cluster state = draft.of == null ? null : draft.of.cluster;
    return only(
        everywhere(),
        cluster ->
            state != null
                && gathering.kind(cluster) == Actor.Kind.MILITARY
                && !(cluster.referent instanceof Referent.Kind)
                && state.referent instanceof Referent.State of
                && Kinds.state(cluster, gathering).filter(of.country()::equals).isPresent());
  }

  private Optional<Cluster> sameNoun(Draft draft, AgentNoun noun) {
    return only(
        before(draft),
        cluster ->
            (cluster.referent instanceof Referent.Kind kind && kind.noun().equals(noun))
                || (cluster.referent instanceof Referent.Slot slot && slot.noun().equals(noun)));
  }

  /**
   * "the coalition": the only body of that word in its name; "the group": the only organisation
   * named in this sentence so far and the one before.
   */
  private Optional<Cluster> group(Draft draft, AgentNoun noun) {
    Optional<Cluster> byWord = only(before(draft), cluster -> Kinds.isNamedWith(cluster, noun));
    if (byWord.isPresent()) {
      return byWord;
    }
    return only(
        gathering.clusters.stream()
            .filter(
                cluster ->
                    cluster.drafts.stream()
                        .anyMatch(
                            other ->
                                other.isBefore(draft) && other.sentence() >= draft.sentence() - 1))
            .toList(),
        cluster ->
            (cluster.referent instanceof Referent.Unlisted
                    || cluster.referent instanceof Referent.Body)
                && isGroupOf(noun, gathering.kind(cluster)));
  }

  private static boolean isGroupOf(AgentNoun noun, Actor.Kind kind) {
    return noun.kind() == Actor.Kind.GROUP
        ? GROUPS.contains(kind)
        : noun.kind() == Actor.Kind.INTERNATIONAL_BODY && noun.kind() == kind;
  }

  private void sides(Draft draft) {
    Optional<List<Cluster>> pair = Pairs.lastBefore(gathering.scenes, draft);
    pair.ifPresent(
        members -> {
          Cluster cluster =
              gathering.clusters.stream()
                  .filter(known -> known.members.equals(members))
                  .findFirst()
                  .orElseGet(() -> gathering.create(draft.referent));
          cluster.add(draft);
          if (cluster.members.isEmpty()) {
            cluster.members.addAll(members);
          }
        });
  }

  /** The rule by which a description that leans on another mention leans on it, in words. */
  String says(Draft draft) {
    if (draft.referent instanceof Referent.Sides) {
      return "means the two parties that were last named together";
    }
    if (draft.referent instanceof Referent.Role role) {
      boolean owned = draft.of != null || draft.place != null;
      return role.definite()
          ? owned
              ? "the one holder of that office of that body who was told of before"
              : "the one holder of such an office who was told of before"
          : "the one holder of such an office whom the next sentence names, or who was told of before";
    }
    if (!(draft.referent instanceof Referent.Kind kind)) {
      return "the same name";
    }
    AgentNoun noun = kind.noun();
    if (draft.possessed) {
      return "what belongs to the one whom the pronoun before it means";
    }
    if (noun.use() == Use.PARTNER) {
      return "the only force of that country in the report";
    }
    if (kind.definite() && !kind.bare()) {
      return "told before in the same words";
    }
    if (!kind.definite() && !isHeadline(draft)) {
      return "the same bare words as in the headline, which the lede tells again";
    }
    if (noun.sector() == null) {
      return "the only body of that word in its name, or the only organisation named in this sentence so"
          + " far and the one before";
    }
    if (noun.sector() == Sector.UAF) {
      return "the only armed people of untold side told of before; never a group by name";
    }
    if (ARMED.contains(noun.sector())) {
      return "the only armed group of the report that the noun may mean, or the same noun told before";
    }
    return noun.use() == Use.BODY || noun.use() == Use.MEMBER
        ? "the only such body of a state in the report, or the same noun told before"
        : "the same noun told before";
  }

  private List<Cluster> everywhere() {
    return List.copyOf(gathering.clusters);
  }

  private List<Cluster> before(Draft draft) {
    return gathering.clusters.stream()
        .filter(cluster -> cluster.drafts.stream().anyMatch(other -> other.isBefore(draft)))
        .toList();
  }

  private static Optional<Cluster> only(List<Cluster> clusters, Predicate<Cluster> fits) {
    List<Cluster> fitting = clusters.stream().filter(fits).distinct().toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }
}
