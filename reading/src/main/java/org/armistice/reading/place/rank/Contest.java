package org.armistice.reading.place.rank;

import java.util.List;
import java.util.Set;
import org.armistice.gazetteer.Feature;
import org.armistice.gazetteer.Match;

/**
 * How the candidates of one name stood when the last pass decided.
 *
 * @param name the words
 * @param standings best first; empty where the gazetteer has no such name
 * @param others what was believed of the report's other names in that pass
 */
public record Contest(String name, List<Standing> standings, List<Other> others) {
  public Contest {
    standings = List.copyOf(standings);
    others = List.copyOf(others);
  }

  /**
   * A candidate.
   *
   * @param share of all that is believed of the name, 0 to 1
   * @param traits by {@link Trait}, as they were scored
   */
  public record Standing(Match match, double share, List<Double> traits) {
    public Standing {
      traits = List.copyOf(traits);
    }

    public double trait(Trait trait) {
      return traits.get(trait.ordinal());
    }
  }

  /**
   * Another name of the report, with the candidate that was believed most.
   *
   * @param mentions where it stands, in text order
   */
  public record Other(Feature feature, List<Toponym> mentions) {
    public Other {
      mentions = List.copyOf(mentions);
    }
  }

  /** Traits whose value says something of other names of the report. */
  public static final Set<Trait> OF_OTHERS =
      Set.of(
          Trait.COUNTRY_NAMED,
          Trait.ADM1_NAMED,
          Trait.ADM2_NAMED,
          Trait.COUNTRY_SHARE,
          Trait.ADM1_SHARE,
          Trait.ADM2_SHARE,
          Trait.LARGEST_SHARE,
          Trait.NEAREST,
          Trait.NEARNESS,
          Trait.POPULATION_IN_COUNTRY,
          Trait.SEAT_OF_NAMED);
}
