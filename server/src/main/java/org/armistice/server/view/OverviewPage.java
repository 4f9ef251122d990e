package org.armistice.server.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.armistice.ledger.ask.OverviewQuery;
import org.jspecify.annotations.Nullable;

/**
 * The incidents that are asked for at a glance.
 *
 * @param seq number of the log's last entry
 * @param reports in the ledger
 */
public record OverviewPage(
    long seq,
    long reports,
    long incidents,
    long undated,
    long unplaced,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    String unit,
    List<OverviewQuery.Row> periods,
    List<Break> breaks,
    List<OverviewQuery.PlaceRow> places,
    List<OverviewQuery.Kind> kinds,
    List<OverviewQuery.Side> sides) {
  public OverviewPage {
    periods = List.copyOf(periods);
    breaks = List.copyOf(breaks);
    places = List.copyOf(places);
    kinds = List.copyOf(kinds);
    sides = List.copyOf(sides);
  }

  public static OverviewPage of(OverviewQuery.Answer answer, long seq, long reports) {
    return new OverviewPage(
        seq,
        reports,
        answer.incidents(),
        answer.undated(),
        answer.unplaced(),
        answer.first(),
        answer.last(),
        answer.unit().name().toLowerCase(Locale.ROOT),
        answer.periods(),
        answer.breaks().stream().map(Break::of).toList(),
        answer.places(),
        answer.kinds(),
        answer.sides());
  }
}
