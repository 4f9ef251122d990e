package org.armistice.reading.assembly;

import java.util.ArrayList;
import java.util.List;
import org.armistice.reading.document.Document;
import org.armistice.record.Entry;
import org.armistice.record.Reading;

/** Puts the records of a report together, in a fixed order. */
public final class Assembler {
  private Assembler() {}

  /**
   * Loads the tables of this room.
   *
   * @throws org.armistice.reading.table.TableException where one cannot be used
   */
  public static void ready() {
    EventWords.ready();
    Intentions.ready();
    Events.ready();
  }

  public static Reading assemble(Layers layers) {
    Document document = layers.document();
    Actors actors = new Actors(document, layers.actors());
    Times times = new Times(document, layers.times(), layers.agreements());
    Places places = new Places(layers.places());
    Claims claims = new Claims(layers, actors, times);
    EventGroups groups = new EventGroups(document, actors, times, new EventFilter(layers).events());
    Events events = new Events(layers, actors, times, places, claims, groups);
    Agreements agreements = new Agreements(layers, actors, times, claims);
    Demands demands = new Demands(layers, actors, places, claims);
    Trends trends = new Trends(layers, actors, times, claims, groups, events);
    Positions positions =
        new Positions(layers, actors, claims, groups, events, demands, trends, agreements);
    Counts counts = new Counts(layers, actors, times, places, claims, agreements);
    Circumstances circumstances =
        new Circumstances(layers, actors, times, claims, groups, events, counts);
    Publications publications = new Publications(layers, actors, times, claims, groups, events);
    Talks talks = new Talks(layers, actors, places, claims);
    Matters matters = new Matters(layers, groups, events, talks, agreements);
    Relations relations =
        new Relations(layers, claims, matters, agreements, places, times, publications, positions);
    Disputes disputes = new Disputes(document.report(), actors, agreements, positions, trends);
    Incidents incidents = new Incidents(groups, events, times, places, publications);
    Timeline timeline = new Timeline(times, agreements, events, publications, trends);
    Gaps gaps = new Gaps(document.report());
    gaps.events(events, groups, places);
    gaps.trends(trends.all());
    gaps.announcements(publications.announcements());
    gaps.positions(positions.all());
    gaps.issues(talks.issues());
    gaps.silentParties(agreements.agreements(), claims.all(), actors);

    List<Entry> entries = new ArrayList<>();
    entries.add(document.report());
    entries.addAll(Passages.of(document));
    entries.addAll(actors.all());
    entries.addAll(places.all());
    entries.addAll(times.all());
    entries.addAll(claims.all());
    entries.addAll(events.all());
    entries.addAll(positions.all());
    entries.addAll(demands.all());
    entries.addAll(agreements.agreements());
    entries.addAll(agreements.terms());
    entries.addAll(disputes.silences());
    entries.addAll(disputes.all());
    entries.addAll(trends.all());
    entries.addAll(counts.all());
    entries.addAll(circumstances.all());
    entries.addAll(publications.regimes());
    entries.addAll(publications.announcements());
    entries.addAll(talks.negotiations());
    entries.addAll(talks.issues());
    entries.addAll(relations.all());
    entries.addAll(incidents.all());
    entries.addAll(timeline.moments(document.report()));
    entries.addAll(gaps.all());
    return new Reading(document.text().value(), entries);
  }
}
