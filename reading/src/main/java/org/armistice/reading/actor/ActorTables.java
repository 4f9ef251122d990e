package org.armistice.reading.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.reading.actor.Listed.AgentNoun;
import org.armistice.reading.actor.Listed.Country;
import org.armistice.reading.actor.Listed.CountryWord;
import org.armistice.reading.actor.Listed.Naming;
import org.armistice.reading.actor.Listed.Office;
import org.armistice.reading.actor.Listed.Organisation;
import org.armistice.reading.actor.Listed.Person;
import org.armistice.reading.actor.Listed.Region;
import org.armistice.reading.actor.Listed.Standing;
import org.armistice.reading.actor.Listed.Use;
import org.armistice.reading.table.Table;
import org.armistice.reading.table.TableShelf;
import org.armistice.record.Actor;
import org.jspecify.annotations.Nullable;

/** The actor tables, loaded and checked against each other. Immutable once loaded, thread-safe. */
final class ActorTables {
  /** Codes of bodies that are of no one state. */
  static final List<String> BODIES = List.of("IGO", "NGO", "UNO");

  private final Map<String, Country> countries = new LinkedHashMap<>();
  private final Map<String, Organisation> organisations = new LinkedHashMap<>();
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final Map<String, AgentNoun> agents = new LinkedHashMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private final Map<Listed, List<String>> written = new HashMap<>();
  private final NameIndex names = new NameIndex();
  private final NameIndex nouns = new NameIndex();

  private ActorTables() {}

  /**
   * Loads the tables that ship with the reader.
   *
   * @throws org.armistice.reading.table.TableException naming file, line and fault
   */
  static ActorTables load() {
    return load(null);
  }

  /**
   * Loads the tables that ship, with a list of the user's on top of them.
   *
   * @param users {@code null} for none
   * @throws org.armistice.reading.table.TableException naming file, line and fault
   */
  static ActorTables load(@Nullable UserActors users) {
    ActorTables tables = new ActorTables();
    Table countries = Table.load("countries.tsv");
    tables.readCountries(countries);
    tables.checkOwners(countries);
    Set<String> replaced = users == null ? Set.of() : users.keys();
    tables.readOrganisations(Table.load("organisations.tsv"), replaced);
    if (users != null) {
      tables.readUsers(users);
    }
    tables.readAgents(Table.load("agents.tsv"));
    tables.readOffices(Table.load("offices.tsv"));
    tables.readRegions(Table.load("peoples.tsv"));
    tables.readTitles(Table.load("titles.tsv"));
    tables.names.seal();
    tables.nouns.seal();
    return tables;
  }

  /** Countries, organisations, people and regions by their names. */
  NameIndex names() {
    return names;
  }

  /** Agent nouns, singular and plural. */
  NameIndex nouns() {
    return nouns;
  }

  /** The tables that ship with the reader, loaded once for all who only look things up. */
  static ActorTables shipped() {
    return Shipped.TABLES;
  }

  /** Loaded at its first use. */
  private static final class Shipped {
    static final ActorTables TABLES = load();

    private Shipped() {}
  }

  /** All states, territories, de facto and former states, in the order of the table. */
  List<Country> countries() {
    return List.copyOf(countries.values());
  }

  Optional<Country> country(@Nullable String iso3) {
    return Optional.ofNullable(iso3 == null ? null : countries.get(iso3));
  }

  Optional<Country> countryNamed(String name) {
    return countries.values().stream().filter(country -> country.name().equals(name)).findFirst();
  }

  Optional<Organisation> organisation(@Nullable String name) {
    return Optional.ofNullable(name == null ? null : organisations.get(name));
  }

  Optional<AgentNoun> agent(String noun) {
    return Optional.ofNullable(agents.get(noun));
  }

  List<Person> people() {
    return List.copyOf(people.values());
  }

  /** All ways in which the tables write the name of one listed; of a country its names only. */
  List<String> namesOf(Listed listed) {
    return written.getOrDefault(listed, List.of());
  }

  boolean isTitle(String word) {
    return titles.containsKey(Fold.key(word));
  }

  /** The agent noun that a title such as "Col." stands for; empty for a courtesy title. */
  Optional<AgentNoun> titleNoun(String title) {
    return agent(titles.getOrDefault(Fold.key(title), ""));
  }

  private void readCountries(Table table) {
    for (Table.Row row : table.rows()) {
      List<String> adjectives = row.list("adjectives");
      Country country =
          new Country(
              iso3(row),
              row.get("name"),
              adjectives.isEmpty() ? row.get("name") : adjectives.get(0),
              standing(row),
              row.list("of"),
              Period.parse(row.cell("from"), row.cell("to")),
              cell(row, "source"));
      countries.put(country.iso3(), country);
      List<String> all = new ArrayList<>(List.of(country.name()));
      all.addAll(row.list("aliases"));
      addWords(country, Naming.NAME, all);
      for (Naming naming : Naming.values()) {
        written.put(new CountryWord(country, naming), List.copyOf(all));
      }
      addWords(country, Naming.ADJECTIVE, adjectives);
      addWords(country, Naming.PEOPLE, row.list("people"));
      addWords(country, Naming.SEAT, row.list("seats"));
    }
  }

  /** Every code under "of" must be that of a row. */
  private void checkOwners(Table table) {
    for (Table.Row row : table.rows()) {
      for (String of : row.list("of")) {
        if (!countries.containsKey(of) || of.equals(row.get("iso3"))) {
          throw row.fault("of", "\"" + of + "\" is no ISO code of another row of countries.tsv");
        }
      }
    }
  }

  private static Standing standing(Table.Row row) {
    Standing standing = row.cell("standing").constantOrNull(Standing.class);
    return standing == null ? Standing.STATE : standing;
  }

  /**
   * Whether a name may mean what it is listed for on a day: where states share a name, those that
   * stood then go first ("Congo", while one of the two was Zaire).
   *
   * @param day null: not known
   */
  boolean mayMean(NameIndex.Entry entry, @Nullable LocalDate day) {
    if (!(entry.listed() instanceof CountryWord word) || word.country().stands(day)) {
      return true;
    }
    return names.exactly(String.join(" ", entry.words())).stream()
        .noneMatch(
            other ->
                other.listed() instanceof CountryWord rival
                    && !rival.country().equals(word.country())
                    && rival.country().stands(day));
  }

  private void addWords(Country country, Naming naming, List<String> words) {
    for (String word : words) {
      boolean known =
          names.exactly(Fold.key(word)).stream()
              .anyMatch(
                  entry ->
                      entry.listed() instanceof CountryWord other
                          && other.country().equals(country)
                          && entry.written().equals(Fold.split(word)));
      if (!known) {
        names.add(word, new CountryWord(country, naming));
      }
    }
  }

  /** The rows of the list of shipped organisations, but for those whose names the user lists. */
  private void readOrganisations(Table table, Set<String> replaced) {
    for (Table.Row row : table.rows()) {
      String name = row.get("name");
      if (countryNamed(name).isPresent()) {
        continue; // a state of countries.tsv, which tells more of it
      }
      Organisation organisation = organisation(row, table.name(), table.name());
      organisations.put(name, organisation);
      if (!replaced.contains(Fold.key(name))) {
        List<String> all = namesIn(row);
        all.forEach(one -> names.add(one, organisation));
        written.put(organisation, all);
      }
    }
    checkServed(table);
  }

  private void readUsers(UserActors users) {
    Table table = users.table();
    Map<String, Integer> seen = new HashMap<>();
    Map<String, Organisation> own = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      Organisation organisation = organisation(row, TableShelf.OWN + table.name(), users.origin());
      String key = Fold.key(row.get("name"));
      if (key.isEmpty()) {
        throw row.fault("name", "\"" + row.get("name") + "\" has no letters or digits");
      }
      Integer twin = seen.put(key, row.line());
      if (twin != null) {
        throw row.fault(
            "name",
            "\"%s\" stands in line %d already; keep one of the two rows"
                .formatted(row.get("name"), twin));
      }
      own.put(key, organisation);
      organisations.put(row.get("name"), organisation);
      List<String> all = namesIn(row);
      all.forEach(one -> names.addFirst(one, organisation));
      written.put(organisation, all);
    }
    // What points to a shipped name, as offices do, points to the user's row of that name
    organisations.replaceAll((name, old) -> own.getOrDefault(Fold.key(name), old));
    checkServed(table);
  }

  private static List<String> namesIn(Table.Row row) {
    List<String> all = new ArrayList<>(List.of(row.get("name")));
    all.addAll(row.list("aliases"));
    return List.copyOf(all);
  }

  private Organisation organisation(Table.Row row, String table, String origin) {
    return new Organisation(
        row.get("name"),
        kind(row),
        DatedTypes.parse(row, "types"),
        code(row),
        cell(row, "of"),
        row.list("member_of"),
        table,
        origin + ": " + row.get("source") + " (as of " + asOf(row) + ")");
  }

  private void checkServed(Table table) {
    for (Table.Row row : table.rows()) {
      String of = row.get("of");
      if (!of.isEmpty() && !organisations.containsKey(of) && countryNamed(of).isEmpty()) {
        throw row.fault(
            "of", "\"" + of + "\" is neither a listed organisation nor a state of countries.tsv");
      }
    }
  }

  private void readAgents(Table table) {
    for (Table.Row row : table.rows()) {
      AgentNoun agent =
          new AgentNoun(
              row.get("noun"),
              use(row),
              kind(row),
              Sector.of(row, "sector"),
              Sector.of(row, "sector2"),
              cell(row, "template"));
      agents.put(agent.noun(), agent);
      nouns.add(agent.noun(), agent);
      Plurals.of(agent.noun()).forEach(plural -> nouns.add(plural, agent));
    }
  }

  private void readOffices(Table table) {
    Map<String, List<Office>> offices = new LinkedHashMap<>();
    Map<String, List<String>> aliases = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      AgentNoun title = agents.get(row.get("title"));
      if (title == null || title.use() != Use.OFFICE) {
        throw row.fault(
            "title", "\"" + row.get("title") + "\" is no noun of agents.tsv whose use is office");
      }
      String of = row.get("of");
      Organisation served = organisations.get(of);
      Country state = countries.get(of);
      if (served == null && state == null) {
        throw row.fault(
            "of",
            "\"%s\" is neither an ISO code of countries.tsv nor a name of organisations.tsv"
                .formatted(of));
      }
      String person = row.get("person");
      offices
          .computeIfAbsent(person, key -> new ArrayList<>())
          .add(
              new Office(
                  title,
                  served == null ? null : served.name(),
                  served == null ? state : null,
                  served != null ? served.country() : state == null ? null : state.code(),
                  Period.parse(row.cell("from"), row.cell("to")),
                  "offices.tsv: " + row.get("source")));
      aliases.computeIfAbsent(person, key -> new ArrayList<>()).addAll(row.list("aliases"));
    }
    offices.forEach(
        (name, held) -> {
          Person person = new Person(name, List.copyOf(held));
          people.put(name, person);
          names.add(name, person);
          aliases.getOrDefault(name, List.of()).stream()
              .distinct()
              .forEach(alias -> names.add(alias, person));
        });
  }

  private void readRegions(Table table) {
    for (Table.Row row : table.rows()) {
      if (!countries.containsKey(row.get("iso3"))) {
        throw row.fault("iso3", "\"" + row.get("iso3") + "\" is no ISO code of countries.tsv");
      }
      Region region = new Region(row.get("iso3"));
      row.list("names").forEach(name -> names.add(name, region));
    }
  }

  private void readTitles(Table table) {
    for (Table.Row row : table.rows()) {
      String noun = row.get("noun");
      if (!noun.isEmpty() && !agents.containsKey(noun)) {
        throw row.fault("noun", "\"" + noun + "\" is no noun of agents.tsv");
      }
      row.list("titles").forEach(title -> titles.put(Fold.key(title), noun));
    }
  }

  private static String iso3(Table.Row row) {
    if (!row.get("iso3").matches("[A-Z]{3}")) {
      throw row.fault("iso3", "\"%s\" is no code of ISO 3166-1 alpha-3".formatted(row.get("iso3")));
    }
    return row.get("iso3");
  }

  /** The country of an organisation, or IGO, NGO or UNO for bodies of no one state. */
  private @Nullable String code(Table.Row row) {
    String code = row.get("country");
    if (code.isEmpty() || countries.containsKey(code) || BODIES.contains(code)) {
      return code.isEmpty() ? null : code;
    }
    throw row.fault(
        "country",
        "\"%s\" is neither an ISO code of countries.tsv nor one of %s".formatted(code, BODIES));
  }

  private static String asOf(Table.Row row) {
    if (!row.get("as_of").matches("\\d{4}(-\\d{2}){0,2}")) {
      throw row.fault(
          "as_of",
          "\"%s\" is no date; write 2025, 2025-11 or 2025-11-23".formatted(row.get("as_of")));
    }
    return row.get("as_of");
  }

  private static @Nullable String cell(Table.Row row, String column) {
    String cell = row.get(column);
    return cell.isEmpty() ? null : cell;
  }

  private static Actor.Kind kind(Table.Row row) {
    return row.cell("kind").constant(Actor.Kind.class);
  }

  private static Use use(Table.Row row) {
    return row.cell("use").constant(Use.class);
  }
}
