package org.armistice.cluster.near;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.armistice.cluster.wire.Copy;
import org.armistice.cluster.wire.Mark;
import org.armistice.cluster.wire.ReadReport;
import org.armistice.incident.likeness.Fingerprint;

/**
 * Finds reports with nearly the same words among those of the days around, as the ledger does. A
 * pair that agrees in several bands is told under the first of them alone. A report that comes
 * again is known and told nothing of.
 */
public final class Copies extends KeyedProcessFunction<String, Mark, Copy> {
  /** Copies of one text come out within so many days; the ledger has the same. */
  static final int COPY_DAYS = 7;

  private static final long serialVersionUID = 1L;

  private final Horizon horizon;

  /** Fingerprint by report. */
  private transient MapState<String, Long> bits;

  /** Day of publication by report. */
  private transient MapState<String, Long> days;

  /** Filled in by {@link #open}. */
  @SuppressWarnings("NullAway.Init")
  public Copies(Horizon horizon) {
    this.horizon = horizon;
  }

  @Override
  public void open(OpenContext context) {
    bits =
        getRuntimeContext().getMapState(new MapStateDescriptor<>("bits", Types.STRING, Types.LONG));
    days =
        getRuntimeContext().getMapState(new MapStateDescriptor<>("days", Types.STRING, Types.LONG));
  }

  @Override
  public void processElement(Mark mark, Context context, Collector<Copy> out) throws Exception {
    if (bits.contains(mark.report())) {
      return;
    }
    for (Map.Entry<String, Long> other : bits.entries()) {
      if (areClose(mark.day(), days.get(other.getKey())) && isFirstBand(mark, other.getValue())) {
        tell(mark, other, out);
      }
    }
    bits.put(mark.report(), mark.bits());
    days.put(mark.report(), mark.day());
    horizon.remember(context.timerService(), mark.day());
  }

  private static void tell(Mark mark, Map.Entry<String, Long> other, Collector<Copy> out) {
    int differing = Long.bitCount(mark.bits() ^ other.getValue());
    if (differing > Fingerprint.NEAR) {
      return;
    }
    boolean first = mark.report().compareTo(other.getKey()) < 0;
    out.collect(
        first
            ? new Copy(mark.report(), other.getKey(), differing)
            : new Copy(other.getKey(), mark.report(), differing));
  }

  private static boolean areClose(long one, long other) {
    return one == ReadReport.NO_DAY
        || other == ReadReport.NO_DAY
        || Math.abs(one - other) <= COPY_DAYS;
  }

  private static boolean isFirstBand(Mark mark, long other) {
    Fingerprint one = new Fingerprint(mark.bits());
    Fingerprint two = new Fingerprint(other);
    for (int band = 0; band < mark.band(); band++) {
      if (one.band(band) == two.band(band)) {
        return false;
      }
    }
    return true;
  }

  /** Forgets what is too old for anything that still comes. */
  @Override
  public void onTimer(long time, OnTimerContext context, Collector<Copy> out) throws Exception {
    List<String> old = new ArrayList<>();
    for (Map.Entry<String, Long> each : days.entries()) {
      if (horizon.end(each.getValue()) <= time) {
        old.add(each.getKey());
      }
    }
    for (String report : old) {
      bits.remove(report);
      days.remove(report);
    }
  }
}
