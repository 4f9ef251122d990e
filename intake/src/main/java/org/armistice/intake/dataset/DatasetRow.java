package org.armistice.intake.dataset;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a dataset, in its own words.
 *
 * @param file and line where it stands, from 1
 * @param id as the dataset gives it
 * @param first day, {@code null} where the row gives none
 * @param last day, included
 * @param place name of the finest place that the row gives
 * @param region first-order unit
 * @param latitude degrees north
 * @param longitude degrees east
 * @param what the dataset's own word for the kind of event, or the name of the agreement
 * @param who named in it
 * @param killed {@code null} where the dataset does not count, or leaves it empty
 */
public record DatasetRow(
    Dataset dataset,
    String file,
    long line,
    String id,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    @Nullable String place,
    @Nullable String region,
    @Nullable String country,
    @Nullable Double latitude,
    @Nullable Double longitude,
    String what,
    List<String> who,
    @Nullable Long killed) {
  public DatasetRow {
    who = List.copyOf(who);
  }
}
