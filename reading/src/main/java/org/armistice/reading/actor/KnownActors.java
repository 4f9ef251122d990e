package org.armistice.reading.actor;

import java.util.List;
import java.util.Optional;
import org.armistice.reading.actor.Listed.AgentNoun;
import org.armistice.reading.actor.Listed.Country;
import org.armistice.reading.actor.Listed.CountryWord;
import org.armistice.reading.actor.Listed.Organisation;
import org.armistice.record.Actor;
import org.armistice.record.ContentId;
import org.armistice.record.Ref;
import org.jspecify.annotations.Nullable;

/**
 * The actors that the tables know by name: states, organisations, and what states have by template
 * ("Afghan forces"). Each has the id that reports which name it give it. Thread-safe.
 */
public final class KnownActors {
  private final ActorTables tables = ActorTables.shipped();

  /**
   * The actor that a name stands for.
   *
   * @param name as people write it: "Taliban", "United States", "United States forces"
   */
  public Optional<Actor> find(String name) {
    Optional<Listed> listed =
        tables.names().exactly(Fold.key(name)).stream()
            .map(NameIndex.Entry::listed)
            .filter(one -> one instanceof CountryWord || one instanceof Organisation)
            .findFirst();
    if (listed.isPresent()) {
      return Optional.of(
          listed.get() instanceof CountryWord word
              ? state(word.country())
              : body((Organisation) listed.get()));
    }
    return slot(Fold.split(name));
  }

  private static Actor state(Country country) {
    String sector = country.standing() == Listed.Standing.DE_FACTO ? Sector.PRE.name() : null;
    return actor(country.name(), Actor.Kind.STATE, sector, country.code(), null, "countries.tsv");
  }

  private static Actor body(Organisation organisation) {
    String of = organisation.of();
    Sector sector = organisation.types().at(null);
    return actor(
        organisation.name(),
        organisation.kind(),
        sector == null ? null : sector.name(),
        organisation.country(),
        of,
        organisation.source());
  }

  /** A country's word and a noun behind it: "Afghan forces", "United States forces". */
  private Optional<Actor> slot(List<String> words) {
    for (int cut = words.size() - 1; cut > 0; cut--) {
      String owner = Fold.key(String.join(" ", words.subList(0, cut)));
      String noun = Fold.key(String.join(" ", words.subList(cut, words.size())));
      Optional<Country> country =
          tables.names().exactly(owner).stream()
              .map(NameIndex.Entry::listed)
              .filter(CountryWord.class::isInstance)
              .map(one -> ((CountryWord) one).country())
              .findFirst();
      Optional<AgentNoun> agent =
          tables.nouns().exactly(noun).stream()
              .map(NameIndex.Entry::listed)
              .filter(AgentNoun.class::isInstance)
              .map(AgentNoun.class::cast)
              .findFirst();
      if (country.isPresent() && agent.isPresent()) {
        Sector sector = agent.get().sector();
        return Optional.of(
            actor(
                country.get().adjective() + " " + noun,
                agent.get().kind(),
                sector == null ? null : sector.name(),
                country.get().code(),
                country.get().name(),
                "countries.tsv"));
      }
    }
    return Optional.empty();
  }

  private static Actor actor(
      String name,
      Actor.Kind kind,
      @Nullable String sector,
      @Nullable String country,
      @Nullable String of,
      @Nullable String source) {
    Ref served = of == null ? null : new Ref(ContentId.of("actor", of, "of"), of);
    return new Actor(
        ContentId.of("actor", name, kind),
        name,
        kind,
        sector,
        country,
        /* role= */ null,
        served,
        source,
        List.of());
  }
}
