package org.armistice.cli.beside;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.armistice.incident.happening.Happening;
import org.armistice.incident.happening.Named;
import org.armistice.incident.telling.Where;
import org.armistice.record.Entry;
import org.armistice.record.Place;
import org.jspecify.annotations.Nullable;

/**
 * An incident as it is compared.
 *
 * @param place the record of its place, {@code null} where none is told
 */
public record Ours(Happening happening, @Nullable Place place) {
  public static Ours of(Happening happening, Collection<? extends Entry> behind) {
    String key = happening.where().key();
    for (Entry entry : behind) {
      if (entry instanceof Place place && key != null && key.equals(Where.of(place).key())) {
        return new Ours(happening, place);
      }
    }
    return new Ours(happening, null);
  }

  /** Names of everybody in it. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    happening.doers().stream().map(Named::label).forEach(names::add);
    happening.targets().stream().map(Named::label).forEach(names::add);
    return names;
  }
}
