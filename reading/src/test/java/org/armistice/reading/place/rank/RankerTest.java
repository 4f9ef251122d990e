package org.armistice.reading.place.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in brackets; the first of them is the one that the claim is about. */
class RankerTest {
  private static final Ranker RANKER = new Ranker(Gazetteer.standard(), Weights.load());
  private static final Pattern MARK = Pattern.compile("\\[(.+?)\\]");

  private static List<Ranking> rank(String marked, Set<String> expected) {
    StringBuilder text = new StringBuilder();
    List<Toponym> toponyms = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int from = 0;
    while (mark.find()) {
      text.append(marked, from, mark.start());
      int start = text.length();
      text.append(mark.group(1));
      toponyms.add(new Toponym(start, text.length(), mark.group(1)));
      from = mark.end();
    }
    text.append(marked.substring(from));
    return RANKER.rank(text.toString(), toponyms, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A fire broke out in [Paris], [Texas], on Friday. | geonames:4717560",
        "The talks in [Paris] were opened by the [French] minister. | geonames:2988507",
        "Tanks crossed [Georgia] on the way to [Tbilisi] and [Gori]. | geonames:614540",
        "Voters in [Georgia] queued from [Atlanta] to [Savannah]. | geonames-unit:US.GA",
        "[Lashkar Gah], the capital of [Helmand] province, was shelled. | geonames:1134720",
        "Shells fell on [Helmand] and [Kandahar] provinces. | geonames-unit:AF.10",
        "Clashes went on in [Sangin] and [Nad Ali] districts. | geonames-unit:AF.10.2312",
        "People left the city of [Kunduz] in [Afghanistan]. | geonames:1135689",
        "Aid reached [Tripoli] from [Benghazi] and [Misrata]. | geonames:2210247",
        "Aid reached [Tripoli] from [Beirut] and [Sidon]. | geonames:266826",
      })
  void theNamesAroundANameDecide(String marked, String id) {
    assertThat(rank(marked, Set.of()).get(0).best().orElseThrow().feature().id()).isEqualTo(id);
  }

  @Test
  void theCountryThatTheReaderExpectsTipsTheScales() {
    String marked = "Drones hit [Tripoli] at night.";
    assertThat(rank(marked, Set.of("LB")).get(0).best().orElseThrow().feature().country())
        .isEqualTo("LB");
    assertThat(rank(marked, Set.of("LY")).get(0).best().orElseThrow().feature().country())
        .isEqualTo("LY");
  }

  @Test
  void probabilitiesAreInOrderAndSumToOne() {
    Ranking ranking = rank("He was born in [Springfield].", Set.of()).get(0);
    assertThat(ranking.probabilities()).isSortedAccordingTo((one, other) -> other.compareTo(one));
    assertThat(ranking.probabilities().stream().mapToDouble(p -> p).sum()).isBetween(0.999, 1.001);
    assertThat(ranking.margin()).isLessThan(0.9);
  }

  @Test
  void aNameThatNobodyBearsHasNoCandidates() {
    Ranking ranking = rank("They met in [Qwertzuiop].", Set.of()).get(0);
    assertThat(ranking.best()).isEmpty();
    assertThat(ranking.margin()).isZero();
  }
}
