package org.armistice.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.armistice.reading.actor.Listed.AgentNoun;
import org.armistice.reading.actor.Listed.Country;
import org.armistice.reading.actor.Listed.CountryWord;
import org.armistice.reading.actor.Listed.Office;
import org.armistice.reading.actor.Listed.Organisation;
import org.armistice.reading.actor.Listed.Person;
import org.armistice.reading.reason.Reason;
import org.armistice.reading.reason.Reason.ByRow;
import org.armistice.reading.reason.Reason.Lost;
import org.armistice.reading.table.Table;
import org.armistice.reading.table.TableShelf;
import org.jspecify.annotations.Nullable;

/** The rows of the actor tables behind an actor. */
final class ActorRows {
  private final Gathering gathering;
  private final TableShelf shelf;

  ActorRows(Gathering gathering, TableShelf shelf) {
    this.gathering = gathering;
    this.shelf = shelf;
  }

  /** What gave the name; empty where only the text has it. */
  List<Reason> of(Cluster cluster) {
    List<Reason> found = new ArrayList<>();
    Referent referent = cluster.referent;
    if (referent instanceof Referent.State state) {
      found.add(new ByRow(country(state.country()), "the state with this name"));
    } else if (referent instanceof Referent.Body body) {
      found.add(organisation(body.organisation()));
    } else if (referent instanceof Referent.Slot slot) {
      found.add(new ByRow(country(slot.country()), "the state whose body it is"));
      noun(slot.noun()).ifPresent(row -> found.add(new ByRow(row, "the noun for such a body")));
    } else if (referent instanceof Referent.Named named && named.listed() != null) {
      found.addAll(person(cluster, named.listed()));
    } else {
      noun(cluster)
          .ifPresent(row -> found.add(new ByRow(row, "the noun for such people or bodies")));
    }
    return found;
  }

  private List<Reason> person(Cluster cluster, Person person) {
    Optional<Office> office = gathering.office(cluster);
    if (office.isPresent()) {
      return List.of(
          new ByRow(
              office(cluster, office.get()),
              "a person of the tables who held this office on %s"
                  .formatted(gathering.date == null ? "a day that is not known" : gathering.date)));
    }
    List<Table.Row> held = shelf.rows("offices.tsv", "person", person.name());
    return held.isEmpty()
        ? List.of()
        : List.of(
            new ByRow(
                held.get(0),
                "a person of the tables, who held no listed office on %s"
                    .formatted(gathering.date == null ? "a known day" : gathering.date)));
  }

  Table.Row country(Country country) {
    return shelf.rows("countries.tsv", "iso3", country.iso3()).get(0);
  }

  ByRow organisation(Organisation organisation) {
    Table.Row row = shelf.rows(organisation.table(), "name", organisation.name()).get(0);
    return new ByRow(
        row,
        "the organisation with this name, as of %s (source: %s)"
            .formatted(row.get("as_of"), row.get("source")));
  }

  Table.Row office(Cluster cluster, Office office) {
    Person person = ActorReasons.listed(cluster);
    String name = person == null ? "" : person.name();
    return shelf.rows("offices.tsv", "person", name).stream()
        .filter(row -> row.get("title").equals(office.title().noun()))
        .filter(row -> Period.parse(row.cell("from"), row.cell("to")).equals(office.period()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no row of the office of " + name));
  }

  Optional<Table.Row> noun(AgentNoun noun) {
    return shelf.rows("agents.tsv", "noun", noun.noun()).stream().findFirst();
  }

  /** The noun at the end of some words, the longest that a table has. */
  Optional<Table.Row> nounIn(String words) {
    List<String> split = Fold.split(words);
    for (int from = 0; from < split.size(); from++) {
      String key = Fold.key(String.join(" ", split.subList(from, split.size())));
      for (NameIndex.Entry entry : gathering.tables.nouns().exactly(key)) {
        if (entry.listed() instanceof AgentNoun noun) {
          return noun(noun);
        }
      }
    }
    return Optional.empty();
  }

  /** The noun that tells what the actor is, where one does. */
  Optional<Table.Row> noun(Cluster cluster) {
    @Nullable AgentNoun noun = null;
    if (cluster.referent instanceof Referent.Slot slot) {
      noun = slot.noun();
    } else if (cluster.referent instanceof Referent.Kind kind) {
      noun = kind.noun();
    } else if (cluster.referent instanceof Referent.Role role) {
      noun = role.noun();
    } else if (cluster.referent instanceof Referent.Named) {
      noun = cluster.office();
    }
    return noun == null ? Optional.empty() : noun(noun);
  }

  /** Rows that are written the same as a name of the actor, and are another's. */
  List<Reason> others(String key, Cluster cluster) {
    List<Reason> others = new ArrayList<>();
    for (NameIndex.Entry entry : gathering.tables.names().exactly(key)) {
      row(entry.listed())
          .filter(row -> !isOwn(row, cluster))
          .ifPresent(row -> others.add(lost(row, entry)));
    }
    return others;
  }

  private static Lost lost(Table.Row row, NameIndex.Entry entry) {
    return new Lost(
        row,
        String.join(" ", entry.written()) + ", " + row.get(row.columns().get(0)),
        "bears the name too; of names of one length the first that was loaded and may stand here is"
            + " taken (countries, organisations, nouns, people, regions)");
  }

  private boolean isOwn(Table.Row row, Cluster cluster) {
    return of(cluster).stream()
        .flatMap(reason -> reason instanceof ByRow own ? Stream.of(own.row()) : Stream.empty())
        .anyMatch(own -> own.origin().equals(row.origin()));
  }

  private Optional<Table.Row> row(Listed listed) {
    if (listed instanceof CountryWord word) {
      return Optional.of(country(word.country()));
    }
    if (listed instanceof Organisation organisation) {
      return Optional.of(organisation(organisation).row());
    }
    if (listed instanceof Person person) {
      return shelf.rows("offices.tsv", "person", person.name()).stream().findFirst();
    }
    if (listed instanceof AgentNoun noun) {
      return noun(noun);
    }
    return Optional.empty();
  }
}
