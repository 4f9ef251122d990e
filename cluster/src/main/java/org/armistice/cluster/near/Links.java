package org.armistice.cluster.near;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.armistice.cluster.wire.Link;
import org.armistice.cluster.wire.Told;
import org.armistice.incident.same.Blocks;
import org.armistice.incident.same.SameEvent;
import org.armistice.incident.same.Verdict;
import org.armistice.incident.telling.Telling;
import org.armistice.ledger.Json;

/**
 * Sets each telling against those that it could be one with, found under its keys: its place and
 * the units around it, on each of its days. What may be one happening is told once, under the first
 * key that brings the two together.
 */
public final class Links extends KeyedProcessFunction<String, Told, Link> {
  private static final long serialVersionUID = 1L;

  private final Horizon horizon;
  private transient MapState<String, Told> known;

  /** Filled in by {@link #open}. */
  @SuppressWarnings("NullAway.Init")
  public Links(Horizon horizon) {
    this.horizon = horizon;
  }

  @Override
  public void open(OpenContext context) {
    known =
        getRuntimeContext()
            .getMapState(
                new MapStateDescriptor<>("tellings", Types.STRING, TypeInformation.of(Told.class)));
  }

  @Override
  public void processElement(Told told, Context context, Collector<Link> out) throws Exception {
    if (known.contains(told.event())) {
      return;
    }
    Telling telling = Json.read(told.telling(), Telling.class);
    for (Told other : known.values()) {
      if ((told.held() && other.sought()) || (told.sought() && other.held())) {
        judge(told.key(), telling, Json.read(other.telling(), Telling.class), out);
      }
    }
    known.put(told.event(), told);
    horizon.remember(context.timerService(), told.until());
  }

  private static void judge(String key, Telling one, Telling other, Collector<Link> out) {
    if (!key.equals(firstKey(Blocks.of(one), Blocks.of(other)))) {
      return;
    }
    Verdict verdict = SameEvent.judge(one, other);
    boolean told =
        switch (verdict.kind()) {
          case SAME, POSSIBLY_SAME, PART_OF -> true;
          case UNRELATED, DISTINCT -> false;
        };
    if (told) {
      boolean first = one.event().compareTo(other.event()) < 0;
      out.collect(
          new Link(
              first ? one.event() : other.event(),
              first ? other.event() : one.event(),
              verdict.kind().name(),
              verdict.score(),
              verdict.rule()));
    }
  }

  /** Of the keys that bring two together; the same whoever comes first. */
  private static String firstKey(Blocks one, Blocks other) {
    TreeSet<String> common = new TreeSet<>(one.held());
    common.retainAll(other.sought());
    Set<String> back = new TreeSet<>(one.sought());
    back.retainAll(other.held());
    common.addAll(back);
    return common.isEmpty() ? "" : common.first();
  }

  /** Forgets what is too old for anything that still comes. */
  @Override
  public void onTimer(long time, OnTimerContext context, Collector<Link> out) throws Exception {
    List<String> old = new ArrayList<>();
    for (Map.Entry<String, Told> each : known.entries()) {
      if (horizon.end(each.getValue().until()) <= time) {
        old.add(each.getKey());
      }
    }
    for (String event : old) {
      known.remove(event);
    }
  }
}
