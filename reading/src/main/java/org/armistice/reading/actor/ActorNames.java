package org.armistice.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.reading.actor.Listed.CountryWord;
import org.armistice.reading.actor.Listed.Organisation;
import org.jspecify.annotations.Nullable;

/** The names of the actor tables, looked up however they are written. Thread-safe. */
public final class ActorNames {
  private final ActorTables tables;

  public ActorNames() {
    this.tables = ActorTables.shipped();
  }

  /**
   * What a name stands for.
   *
   * @param name the standing name
   * @param names all ways in which the tables write it
   * @param country ISO 3166-1 alpha-3, UNO, IGO or NGO; null for none
   * @param state whether it is the state of that country itself
   */
  public record Known(String name, List<String> names, @Nullable String country, boolean state) {
    public Known {
      names = List.copyOf(names);
    }
  }

  /** Resolves a name that is given whole, such as "Hizballah" or "the U.N. Security Council". */
  public Optional<Known> resolve(String name) {
    String key = Fold.key(name);
    String bare = key.startsWith("the ") ? key.substring(4) : key;
    for (NameIndex.Entry entry : tables.names().exactly(bare)) {
      Optional<Known> known = known(entry.listed());
      if (known.isPresent()) {
        return known;
      }
    }
    return Optional.empty();
  }

  /** The states and organisations named anywhere in the words, from left to right. */
  public List<Known> within(String words) {
    List<Known> found = new ArrayList<>();
    for (NameMatch match : Phrase.of(words, tables, null).names()) {
      known(match.listed()).ifPresent(found::add);
    }
    return found;
  }

  /** A name's folded words: marks, dots, apostrophes and case off, hyphens as spaces. */
  public static String folded(String name) {
    return Fold.key(name);
  }

  private Optional<Known> known(Listed listed) {
    if (listed instanceof CountryWord word) {
      String name = word.country().name();
      return Optional.of(
          new Known(
              name,
              tables.namesOf(listed),
              word.country().code(),
              /* state= */ !word.country().isOfOthersCode()));
    }
    if (listed instanceof Organisation organisation) {
      return Optional.of(
          new Known(
              organisation.name(),
              tables.namesOf(listed),
              organisation.country(),
              /* state= */ false));
    }
    return Optional.empty();
  }
}
