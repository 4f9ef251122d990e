package org.armistice.reading.actor;

import java.util.Map;
import java.util.Optional;
import org.armistice.reading.actor.Listed.AgentNoun;
import org.armistice.reading.actor.Listed.Country;
import org.armistice.reading.actor.Listed.Office;
import org.armistice.reading.actor.Listed.Organisation;
import org.armistice.record.Actor;
import org.jspecify.annotations.Nullable;

/** Kind, sector and country of the one that a cluster of mentions means. */
final class Kinds {
  private static final ActorCoder CODER = new ActorCoder();
  private static final Map<Sector, Actor.Kind> BY_SECTOR =
      Map.of(
          Sector.MIL, Actor.Kind.MILITARY,
          Sector.REB, Actor.Kind.ARMED_GROUP,
          Sector.PRM, Actor.Kind.ARMED_GROUP,
          Sector.COP, Actor.Kind.POLICE,
          Sector.GOV, Actor.Kind.GOVERNMENT,
          Sector.JRN, Actor.Kind.MEDIA,
          Sector.PTY, Actor.Kind.PARTY,
          Sector.IGO, Actor.Kind.INTERNATIONAL_BODY);

  private Kinds() {}

  static Actor.Kind of(Cluster cluster, ActorTables tables) {
    Referent referent = cluster.referent;
    if (referent instanceof Referent.State) {
      return Actor.Kind.STATE;
    }
    if (referent instanceof Referent.Body body) {
      return body.organisation().kind();
    }
    if (referent instanceof Referent.Slot slot) {
      return slot.noun().kind();
    }
    if (referent instanceof Referent.Kind kind) {
      return kind.noun().use() == Listed.Use.OFFICE ? Actor.Kind.GROUP : kind.noun().kind();
    }
    if (referent instanceof Referent.Role) {
      return Actor.Kind.OFFICIAL;
    }
    if (referent instanceof Referent.Unlisted unlisted) {
      Sector sector = codedSector(CODER.code(unlisted.name()));
      return sector == null
          ? Actor.Kind.ORGANISATION
          : BY_SECTOR.getOrDefault(sector, Actor.Kind.ORGANISATION);
    }
    if (referent instanceof Referent.Named) {
      return isPublic(cluster) ? Actor.Kind.OFFICIAL : privateKind(cluster);
    }
    return Actor.Kind.GROUP;
  }

  /** "US-led coalition" for "the coalition". */
  static boolean isNamedWith(Cluster cluster, AgentNoun noun) {
    return cluster.referent instanceof Referent.Body body
            && Fold.key(body.organisation().name()).endsWith(" " + noun.noun())
        || cluster.referent instanceof Referent.Unlisted unlisted
            && Fold.key(unlisted.name()).endsWith(" " + noun.noun());
  }

  /** Whether a named person holds or held public office, by the text or the tables. */
  static boolean isPublic(Cluster cluster) {
    boolean listed = cluster.referent instanceof Referent.Named named && named.listed() != null;
    return listed || cluster.office() != null;
  }

  private static Actor.Kind privateKind(Cluster cluster) {
    Draft role = cluster.roleDraft();
    return role != null && role.referent instanceof Referent.Kind kind
        ? kind.noun().kind()
        : Actor.Kind.UNKNOWN;
  }

  static @Nullable Sector sector(Cluster cluster, Gathering gathering) {
    Referent referent = cluster.referent;
    if (referent instanceof Referent.State state) {
      return state.country().standing() == Listed.Standing.DE_FACTO ? Sector.PRE : null;
    }
    if (referent instanceof Referent.Body body) {
      return body.organisation().types().at(gathering.date);
    }
    if (referent instanceof Referent.Slot slot) {
      return slot.noun().sector();
    }
    if (referent instanceof Referent.Unlisted unlisted) {
      return codedSector(CODER.code(unlisted.name(), null, gathering.date));
    }
    if (referent instanceof Referent.Kind kind) {
      return own(kind.noun(), served(cluster), gathering);
    }
    if (cluster.isPerson()) {
      return personSector(cluster, gathering);
    }
    return null;
  }

  private static @Nullable Sector personSector(Cluster cluster, Gathering gathering) {
    AgentNoun noun = cluster.office();
    Optional<Office> office = gathering.office(cluster);
    if (office.isEmpty() && isPast(cluster)) {
      return Sector.ELI;
    }
    if (noun != null && noun.sector() == null && cluster.rank() != null) {
      return cluster.rank().sector();
    }
    if (noun != null && (noun.sector() != null || served(cluster) != null)) {
      return own(noun, served(cluster), gathering);
    }
    if (office.isPresent()) {
      AgentNoun title = office.get().title();
      Organisation of = gathering.tables.organisation(office.get().of()).orElse(null);
      Sector ofBody = of == null ? Sector.GOV : of.types().at(gathering.date);
      return title.sector() == null ? ofBody : title.sector();
    }
    Draft role = cluster.roleDraft();
    return role != null && role.referent instanceof Referent.Kind kind
        ? kind.noun().sector()
        : null;
  }

  /** "a former minister": the only role told is held no more. */
  private static boolean isPast(Cluster cluster) {
    Draft draft = cluster.roleDraft();
    return draft != null
        && draft.referent instanceof Referent.Role role
        && role.noun().sector() != Sector.ELI
        && Sector.ELI.name().equals(CODER.code(role.words()).sector1());
  }

  /** The noun's sector; where it tells none, that of whom it serves. */
  private static @Nullable Sector own(
      AgentNoun noun, @Nullable Cluster served, Gathering gathering) {
    Sector ofServed =
        served == null
            ? null
            : served.referent instanceof Referent.State ? Sector.GOV : sector(served, gathering);
    boolean general = noun.sector() == null;
    boolean official = noun.use() == Listed.Use.OFFICE && noun.sector() == Sector.GOV;
    return ofServed != null && (general || official) ? ofServed : noun.sector();
  }

  /** Whom the mentions say that the actor serves; null where they do not say. */
  static @Nullable Cluster served(Cluster cluster) {
    for (Draft draft : cluster.drafts) {
      Draft of = draft.of;
      if (of != null && of.cluster != null && of.cluster != cluster) {
        return of.cluster;
      }
    }
    return null;
  }

  /** The state that a cluster is, or is a body of; empty where it is none. */
  static Optional<Country> state(Cluster cluster, Gathering gathering) {
    if (cluster.referent instanceof Referent.State state) {
      return Optional.of(state.country());
    }
    if (cluster.referent instanceof Referent.Slot slot) {
      return Optional.of(slot.country());
    }
    return gathering.tables.country(country(cluster, gathering));
  }

  static @Nullable String country(Cluster cluster, Gathering gathering) {
    return country(cluster, gathering, /* depth= */ 0);
  }

  private static @Nullable String country(Cluster cluster, Gathering gathering, int depth) {
    Referent referent = cluster.referent;
    if (referent instanceof Referent.State state) {
      return state.country().code();
    }
    if (referent instanceof Referent.Body body) {
      return body.organisation().country();
    }
    if (referent instanceof Referent.Slot slot) {
      return slot.country().code();
    }
    if (referent instanceof Referent.Unlisted unlisted) {
      return CODER.code(unlisted.name(), null, gathering.date).country();
    }
    Cluster served = served(cluster);
    if (served != null && depth < 4) {
      return country(served, gathering, depth + 1);
    }
    Optional<Office> office = gathering.office(cluster);
    if (office.isPresent()) {
      return office.get().country();
    }
    String told = toldCountry(cluster);
    if (told == null && referent instanceof Referent.Named named && named.listed() != null) {
      return named.listed().iso3(gathering.date);
    }
    return told;
  }

  /** "the governor of Helmand", "Rakhine rebels": the country that the words themselves tell. */
  private static @Nullable String toldCountry(Cluster cluster) {
    for (Draft draft : cluster.drafts) {
      String words = null;
      if (draft.referent instanceof Referent.Role role) {
        words = role.words() + (draft.place == null ? "" : " " + draft.place);
      } else if (draft.referent instanceof Referent.Kind kind) {
        words = kind.words();
      }
      String country = words == null ? null : CODER.code(words).country();
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  private static @Nullable Sector codedSector(ActorCode code) {
    return code.sector1() == null ? null : Sector.valueOf(code.sector1());
  }
}
