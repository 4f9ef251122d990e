package org.armistice.reading.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.armistice.reading.table.Table;
import org.armistice.record.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What the codes of Phoenix and Petrarch dictionaries say of an actor. A code is of parts of three
 * letters: a country or a body of no one state first, then roles. Thread-safe.
 */
public final class PhoenixRoles {
  private static final int PART = 3;

  private final Map<String, Row> roles = new HashMap<>();
  private final ActorTables tables = ActorTables.shipped();

  private record Row(Actor.Kind kind, Sector sector, @Nullable String body) {}

  /**
   * What a code says.
   *
   * @param country ISO 3166-1 alpha-3, or IGO, NGO, UNO; {@code null} where it names none that is
   *     known
   * @param sector PLOVER sector
   */
  public record Meaning(@Nullable String country, Actor.Kind kind, String sector) {}

  /**
   * @throws org.armistice.reading.table.TableException where the table cannot be used
   */
  public PhoenixRoles() {
    for (Table.Row row : Table.load("phoenix-roles.tsv").rows()) {
      roles.put(
          row.get("code"),
          new Row(
              row.cell("kind").constant(Actor.Kind.class),
              row.cell("sector").constant(Sector.class),
              row.get("body").isEmpty() ? null : row.cell("body").oneOf(ActorTables.BODIES)));
    }
  }

  /**
   * The meaning of a code such as {@code AFGREBTAL}: the first role that is known counts.
   *
   * @return empty where the code tells no role, as that of a country, a city or a person without
   *     office
   */
  public Optional<Meaning> meaning(String code) {
    String country = null;
    for (int at = 0; at + PART <= code.length(); at += PART) {
      String part = code.substring(at, at + PART);
      Row role = roles.get(part);
      boolean state = at == 0 && tables.country(part).isPresent();
      if (role != null && !state) {
        String of = country == null ? role.body() : country;
        return Optional.of(new Meaning(of, role.kind(), role.sector().name()));
      }
      country = state ? tables.country(part).get().code() : country;
    }
    return Optional.empty();
  }
}
