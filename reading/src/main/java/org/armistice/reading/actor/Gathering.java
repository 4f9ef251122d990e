package org.armistice.reading.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.reading.actor.Listed.Country;
import org.armistice.reading.actor.Listed.Office;
import org.armistice.reading.actor.Listed.Organisation;
import org.armistice.reading.actor.Listed.Person;
import org.armistice.record.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the mentions of a report into actors, surest first: names, then roles and descriptions
 * that lean on names, then pronouns. An unsure link is no link.
 */
final class Gathering {
  final ActorTables tables;
  final List<Scene> scenes;
  final @Nullable LocalDate date;
  final List<Cluster> clusters = new ArrayList<>();
  private final Map<String, String> abbreviations = new LinkedHashMap<>();
  private final Map<Object, Cluster> byKey = new LinkedHashMap<>();

  Gathering(ActorTables tables, List<Scene> scenes, @Nullable LocalDate date) {
    this.tables = tables;
    this.scenes = scenes;
    this.date = date;
  }

  void gather() {
    List<Draft> drafts = new ArrayList<>();
    for (Scene scene : scenes) {
      scene.drafts.sort(
          Comparator.comparingInt((Draft draft) -> draft.mention.start())
              .thenComparingInt(draft -> -draft.mention.end()));
      drafts.addAll(scene.drafts);
    }
    drafts.forEach(this::byName);
    drafts.forEach(this::fullPersonName);
    drafts.forEach(this::shortPersonName);
    drafts.forEach(this::roleOfPerson);
    Descriptions descriptions = new Descriptions(this);
    descriptions.resolve(drafts);
    new Pronouns(this).resolve(drafts);
    descriptions.resolvePossessed(drafts);
    addServed();
  }

  private void byName(Draft draft) {
    if (draft.referent instanceof Referent.State state) {
      keyed(state.country(), draft);
    } else if (draft.referent instanceof Referent.Body body) {
      keyed(body.organisation().name(), draft);
    } else if (draft.referent instanceof Referent.Slot slot) {
      keyed(List.of(slot.country().iso3(), slot.name()), draft);
    } else if (draft.referent instanceof Referent.Unlisted unlisted) {
      String key = Fold.key(unlisted.name());
      String full = abbreviations.getOrDefault(key, key);
      abbreviation(draft).ifPresent(abbreviation -> abbreviations.put(abbreviation, full));
      keyed(List.of("unlisted", full), draft);
    }
  }

  /** "National Water Council (NWC)": the letters behind the name, folded. */
  private Optional<String> abbreviation(Draft draft) {
    Scene scene = scenes.get(draft.sentence());
    int at = draft.mention.end();
    boolean bracketed = at + 2 < scene.size() && scene.is(at, "(") && scene.is(at + 2, ")");
    return bracketed ? Optional.of(Fold.key(scene.words.get(at + 1))) : Optional.empty();
  }

  private void keyed(Object key, Draft draft) {
    Cluster cluster = byKey.get(key);
    if (cluster == null) {
      cluster = create(draft.referent);
      byKey.put(key, cluster);
    }
    cluster.add(draft);
  }

  Cluster create(Referent referent) {
    Cluster cluster = new Cluster(referent);
    clusters.add(cluster);
    return cluster;
  }

  private void fullPersonName(Draft draft) {
    if (draft.referent instanceof Referent.Named named
        && named.listed() != null
        && !isSurelyListed(named)) {
      draft.referent = new Referent.Named(named.name(), null);
    }
    if (draft.referent instanceof Referent.Named named
        && (isSurelyListed(named) || named.name().contains(" "))) {
      Person listed = named.listed();
      keyed(List.of("person", Fold.key(listed == null ? named.name() : listed.name())), draft);
    }
  }

  /** One word means a listed person only while in office: "Assad" was another before 2000. */
  private boolean isSurelyListed(Referent.Named named) {
    Person listed = named.listed();
    if (listed == null) {
      return false;
    }
    Office office = listed.office(date);
    return named.name().contains(" ")
        || date == null
        || office != null && office.period().contains(date);
  }

  private void shortPersonName(Draft draft) {
    if (draft.cluster != null || !(draft.referent instanceof Referent.Named named)) {
      return;
    }
    List<Cluster> fitting =
        clusters.stream()
            .filter(cluster -> cluster.referent instanceof Referent.Named)
            .filter(cluster -> answersTo(cluster, Fold.key(named.name())))
            .toList();
    if (fitting.size() == 1) {
      fitting.get(0).add(draft);
      return;
    }
    Person holder = fitting.isEmpty() ? holder(draft, named.name()) : null;
    boolean told = draft.role != null || draft.rank != null;
    if (holder == null && !told) {
      return; // one word without office or title: it may be no person at all
    }
    if (holder == null) {
      keyed(List.of("person", Fold.key(named.name())), draft);
    } else {
      Cluster cluster =
          byKey.computeIfAbsent(
              List.of("person", Fold.key(holder.name())),
              key -> create(new Referent.Named(holder.name(), holder)));
      cluster.add(draft);
    }
  }

  private static boolean answersTo(Cluster cluster, String shortKey) {
    return cluster.drafts.stream()
        .filter(draft -> draft.referent instanceof Referent.Named)
        .map(draft -> Fold.key(((Referent.Named) draft.referent).name()))
        .anyMatch(key -> key.endsWith(" " + shortKey) || key.equals(shortKey));
  }

  /** "President Karzai": the one who holds the office told, by the last word of the name. */
  private @Nullable Person holder(Draft draft, String surname) {
    Draft role = draft.role;
    Listed.AgentNoun noun =
        role != null && role.referent instanceof Referent.Role told ? told.noun() : draft.rank;
    if (noun == null || date == null) {
      return null;
    }
    String last = " " + Fold.key(surname);
    List<Person> holders =
        tables.people().stream()
            .filter(person -> Fold.key(person.name()).endsWith(last))
            .filter(person -> holds(person, noun))
            .toList();
    return holders.size() == 1 ? holders.get(0) : null;
  }

  private boolean holds(Person person, Listed.AgentNoun noun) {
    Office office = person.office(date);
    return office != null
        && date != null
        && office.period().contains(date)
        && office.title().noun().equals(noun.noun());
  }

  private void roleOfPerson(Draft draft) {
    Draft person = draft.person;
    if (draft.cluster == null && person != null && person.cluster != null) {
      person.cluster.add(draft);
    }
  }

  /** The states and organisations served by the actors named, so that no pointer hangs. */
  private void addServed() {
    for (Cluster cluster : List.copyOf(clusters)) {
      if (cluster.referent instanceof Referent.Body body) {
        served(body.organisation().of());
      } else if (cluster.referent instanceof Referent.Named) {
        office(cluster).ifPresent(office -> servedBy(office));
      }
    }
  }

  private void servedBy(Office office) {
    if (office.of() != null) {
      served(office.of());
    } else {
      Optional.ofNullable(office.state()).ifPresent(this::state);
    }
  }

  private void served(@Nullable String name) {
    if (name != null) {
      tables.countryNamed(name).ifPresent(this::state);
      tables.organisation(name).ifPresent(this::body);
    }
  }

  Cluster slot(Referent.Slot slot) {
    return byKey.computeIfAbsent(List.of(slot.country().iso3(), slot.name()), key -> create(slot));
  }

  Cluster state(Country country) {
    return byKey.computeIfAbsent(country, key -> create(new Referent.State(country)));
  }

  Cluster body(Organisation organisation) {
    Cluster known = byKey.get(organisation.name());
    if (known == null) {
      known = create(new Referent.Body(organisation));
      byKey.put(organisation.name(), known);
      served(organisation.of());
    }
    return known;
  }

  /** The office that the tables know a person to hold at the report's date. */
  Optional<Office> office(Cluster cluster) {
    if (!(cluster.referent instanceof Referent.Named named) || named.listed() == null) {
      return Optional.empty();
    }
    Office office = named.listed().office(date);
    boolean sure = office != null && (date == null || office.period().contains(date));
    return sure ? Optional.ofNullable(office) : Optional.empty();
  }

  /** What kind of actor the mentions mean. */
  Actor.Kind kind(Cluster cluster) {
    return Kinds.of(cluster, tables);
  }

  /** PLOVER sector at the report's date; null where not known. */
  @Nullable Sector sector(Cluster cluster) {
    return Kinds.sector(cluster, this);
  }
}
