package org.armistice.gazetteer.build;

import org.armistice.gazetteer.index.GazetteerWriter.Entry;

/** Where a unit lies by its places: their mean weighted by population, which is summed up. */
public final class UnitMean {
  /** A place without a population counts as a village of a hundred. */
  private static final double LEAST_WEIGHT = 100;

  private double latitudes;
  private double longitudes;
  private double weights;
  private long population;

  /** Counts a place in. */
  public void add(Entry place) {
    double weight = Math.max(LEAST_WEIGHT, place.population());
    // Units that straddle the date line are reckoned on one side of it
    double turn = weights == 0 ? 0 : wrap(place.longitude() - longitudes / weights);
    double longitude = weights == 0 ? place.longitude() : longitudes / weights + turn;
    latitudes += weight * place.latitude();
    longitudes += weight * longitude;
    weights += weight;
    population += place.population();
  }

  private static double wrap(double degrees) {
    return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
  }

  /** Degrees north; 0 without places. */
  public double latitude() {
    return weights == 0 ? 0 : latitudes / weights;
  }

  /** Degrees east, -180 to 180; 0 without places. */
  public double longitude() {
    return weights == 0 ? 0 : wrap(longitudes / weights);
  }

  /** Inhabitants of all places together. */
  public long population() {
    return population;
  }
}
