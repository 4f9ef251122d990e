package org.armistice.reading.actor;

import java.util.Optional;
import org.armistice.reading.actor.Listed.CountryWord;
import org.armistice.reading.actor.Listed.Standing;

/** The lands of the states of the actor tables: what is a state's own, and what is another's. */
public final class Lands {
  private final ActorTables tables;

  /**
   * @throws org.armistice.reading.table.TableException where a table cannot be used
   */
  public Lands() {
    this.tables = ActorTables.shipped();
  }

  /** ISO code of the state or territory of a name, such as "Sudan". */
  public Optional<String> code(String name) {
    return tables.names().exactly(Fold.key(name)).stream()
        .map(NameIndex.Entry::listed)
        .filter(CountryWord.class::isInstance)
        .map(listed -> ((CountryWord) listed).country().code())
        .findFirst();
  }

  /**
   * Whether the forces of a state are on their own land: in the state, in a territory of its, or,
   * for a former state, in one of those where it lay.
   *
   * @param state code of the state whose forces they are
   * @param land code of where they are
   */
  public boolean isOwn(String state, String land) {
    return state.equals(land)
        || lies(land, Standing.TERRITORY, state)
        || lies(state, Standing.FORMER, land);
  }

  private boolean lies(String code, Standing standing, String of) {
    return tables
        .country(code)
        .filter(country -> country.standing() == standing && country.of().contains(of))
        .isPresent();
  }
}
