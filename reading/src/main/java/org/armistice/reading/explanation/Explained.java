package org.armistice.reading.explanation;

import java.util.List;
import org.armistice.reading.Reader;
import org.armistice.reading.assembly.Layers;
import org.armistice.reading.assembly.Tellings;
import org.armistice.reading.reason.Explanation;
import org.armistice.reading.reason.Part;
import org.armistice.record.Actor;
import org.armistice.record.Claim;
import org.armistice.record.Entry;
import org.armistice.record.Event;
import org.armistice.record.Incident;
import org.armistice.record.Passage;
import org.armistice.record.Place;
import org.armistice.record.Reading;
import org.armistice.record.Report;
import org.armistice.record.TimeSpan;

/** A report that was read and can be asked why. Used by one thread. */
public final class Explained {
  private final Reading reading;
  private final Labels labels;
  private final Context context;

  Explained(Reading reading, Layers layers, Tellings tellings, Reader.Askable rooms) {
    this.reading = reading;
    this.labels = new Labels(reading);
    this.context = new Context(reading, layers, tellings, rooms);
  }

  /** What was read, the same as without asking. */
  public Reading reading() {
    return reading;
  }

  /**
   * What a person would call a record.
   *
   * @param reading that it is of
   */
  public static String label(Reading reading, Entry entry) {
    return new Labels(reading).of(entry);
  }

  /**
   * Why a record is as it is, field by field.
   *
   * @param id of a record of this reading
   * @throws IllegalArgumentException where the reading has no such record
   */
  public Explanation explain(String id) {
    Entry entry = reading.get(id);
    return new Explanation(entry, labels.of(entry), parts(entry));
  }

  private List<Part> parts(Entry entry) {
    if (entry instanceof Event event) {
      return new EventParts(context).of(event);
    }
    if (entry instanceof Place place) {
      return new PlaceParts(context).of(place);
    }
    if (entry instanceof Actor actor) {
      return new ActorParts(context).of(actor);
    }
    if (entry instanceof TimeSpan time) {
      return new TimeParts(context).of(time);
    }
    if (entry instanceof Claim claim) {
      return new ClaimParts(context).of(claim);
    }
    if (entry instanceof Incident incident) {
      return IncidentParts.of(incident);
    }
    if (entry instanceof Report report) {
      return ReportParts.of(report);
    }
    if (entry instanceof Passage passage) {
      return ReportParts.of(passage);
    }
    return new RecordParts(context).of(entry);
  }
}
