package org.armistice.cli;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.armistice.intake.IntakeException;
import org.armistice.intake.Source;
import org.armistice.ledger.keep.Arrival;
import org.armistice.ledger.keep.Kept;
import org.armistice.record.ContentId;
import org.armistice.record.Entry;
import org.armistice.record.Reading;
import org.armistice.record.Report;
import org.jspecify.annotations.Nullable;

/** Sources on their way into the ledger, each with its bytes; what is held is not read again. */
final class Arriving {
  /** So many are looked up in the ledger at once. */
  private static final int LOOKED_UP = 500;

  private final Adding adding;
  private final Report.Sensitivity sensitivity;

  /** Bytes of reports that are being read, by their SHA-256. */
  private final Map<String, byte[]> bytes = new ConcurrentHashMap<>();

  Arriving(Adding adding, Report.Sensitivity sensitivity) {
    this.adding = adding;
    this.sensitivity = sensitivity;
  }

  /** A source, or why there is none. */
  record Named(@Nullable Source source, @Nullable IntakeException refused) {}

  /** Reads what the ledger does not hold, and hands it to the ledger. */
  void read(List<Named> named, Readings readings, Tally tally, BiConsumer<String, Kept> told)
      throws InterruptedException {
    List<Callable<Source>> sources = unread(named, tally, told);
    if (!sources.isEmpty()) {
      readings.each(sources, outcome -> tally.take(outcome, this::add));
    }
  }

  private void add(String source, Reading reading) {
    byte[] read = bytes.remove(reading.report().sha256());
    if (read == null) {
      // the same bytes came twice in this run, and the first of them is on its way
      return;
    }
    try {
      adding.add(source, new Arrival(read, as(sensitivity, reading)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Reading as(Report.Sensitivity sensitivity, Reading reading) {
    if (sensitivity == Report.Sensitivity.PUBLIC) {
      return reading;
    }
    Report old = reading.report();
    Report report = old.as(sensitivity);
    List<Entry> entries = new ArrayList<>(reading.entries());
    entries.set(entries.indexOf(old), report);
    return new Reading(reading.text(), entries);
  }

  /**
   * What has to be read: a run that was interrupted goes on where it stopped, and does not read
   * again what the ledger holds.
   */
  private List<Callable<Source>> unread(
      List<Named> named, Tally tally, BiConsumer<String, Kept> told) {
    List<Callable<Source>> unread = new ArrayList<>();
    for (int at = 0; at < named.size(); at += LOOKED_UP) {
      List<Named> part = named.subList(at, Math.min(named.size(), at + LOOKED_UP));
      Map<Named, String> sums = new IdentityHashMap<>();
      part.forEach(each -> sum(each).ifPresent(sum -> sums.put(each, sum)));
      Set<String> held = adding.held(sums.values());
      for (Named each : part) {
        String sum = sums.get(each);
        Source source = each.source();
        if (source != null && sum != null && held.contains(sum)) {
          tally.knownAlready();
          told.accept(
              source.name(),
              Kept.already(
                  ContentId.of("report", sum), "in the ledger already; nothing was added"));
        } else {
          unread.add(() -> remembered(each));
        }
      }
    }
    return unread;
  }

  /**
   * Not of what streams in, which can be read once. One that cannot be read says so in its turn.
   */
  private static Optional<String> sum(Named named) {
    Source source = named.source();
    if (source == null || source instanceof Source.Stream) {
      return Optional.empty();
    }
    try {
      return Optional.of(ContentId.sha256(source.bytes()));
    } catch (IntakeException e) {
      return Optional.empty();
    }
  }

  /** The bytes are kept beside the reading: the ledger keeps them as they came in. */
  private Source remembered(Named named) throws IntakeException {
    Source source = named.source();
    if (source == null) {
      throw Objects.requireNonNull(named.refused());
    }
    byte[] read = source.bytes();
    bytes.put(ContentId.sha256(read), read);
    return source instanceof Source.File || source instanceof Source.Stream
        ? new Source.Stream(source.name(), new ByteArrayInputStream(read))
        : source;
  }
}
