package org.armistice.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuthoredTablesTest {
  private static final Gazetteer GAZETTEER = Gazetteer.standard();

  @Test
  void everyRowOfTheSupplementIsFoundUnderEachOfItsNames() {
    List<String> lost = new ArrayList<>();
    AuthoredTable supplement = AuthoredTable.load("supplement.tsv");
    assertThat(supplement.rows()).hasSizeGreaterThan(600);
    for (AuthoredTable.Row row : supplement.rows()) {
      assertThat(row.get("source")).as(row.get("id")).isNotEmpty();
      List<String> names = new ArrayList<>(row.list("names"));
      names.add(row.get("name"));
      names.addAll(row.list("demonyms"));
      for (String name : names) {
        if (!leadsTo(name, "armistice:" + row.get("id"))) {
          lost.add(row.line() + " " + name);
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void everyFurtherNameLeadsToItsPlace() {
    List<String> lost = new ArrayList<>();
    for (AuthoredTable.Row row : AuthoredTable.load("names.tsv").rows()) {
      for (String name : row.list("names")) {
        if (!leadsTo(name, row.get("id"))) {
          lost.add(row.line() + " " + name);
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  private static boolean leadsTo(String name, String id) {
    return GAZETTEER.find(name).stream().anyMatch(match -> match.feature().id().equals(id));
  }

  @Test
  void everySupplementPlaceLiesInsideItsUnit() {
    List<String> outside = new ArrayList<>();
    for (Feature feature : GAZETTEER.authoredFeatures()) {
      String adm1 = feature.adm1();
      if (adm1 != null) {
        Feature unit = GAZETTEER.get("geonames-unit:" + adm1).orElseThrow();
        if (!unit.country().equals(feature.country())
            || unit.distanceTo(feature.latitude(), feature.longitude()) > 900) {
          outside.add(feature.id());
        }
      }
    }
    assertThat(outside).isEmpty();
  }

  @Test
  void everyCountryHasKnownNeighboursThatKnowItAndACapitalInIt() {
    List<String> wrong = new ArrayList<>();
    assertThat(GAZETTEER.countries()).hasSizeGreaterThan(245);
    for (Country country : GAZETTEER.countries()) {
      for (String neighbour : country.neighbours()) {
        if (!GAZETTEER.country(neighbour).orElseThrow().neighbours().contains(country.iso2())) {
          wrong.add(country.iso2() + " has the neighbour " + neighbour + ", not the other way");
        }
      }
      boolean found =
          country.capital().isEmpty()
              || GAZETTEER.find(country.capital()).stream()
                  .anyMatch(match -> match.feature().country().equals(country.iso2()));
      if (!found) {
        wrong.add(country.iso2() + " has the unknown capital " + country.capital());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aRowWithACellTooFewSaysWhichLine() {
    assertThatThrownBy(() -> AuthoredTable.parse("supplement.tsv", "id\tname\nx\n"))
        .isInstanceOf(GazetteerException.class)
        .hasMessageContaining("supplement.tsv, line 2")
        .hasMessageContaining("has 1 cells, the table has 2 columns");
  }

  @Test
  void aNumberThatIsNoneIsQuoted() {
    AuthoredTable table = AuthoredTable.parse("countries.tsv", "latitude\nnorth\n");
    assertThatThrownBy(() -> table.rows().get(0).number("latitude"))
        .hasMessage("A605 countries.tsv, line 2: \"north\" in column latitude is no number");
  }
}
