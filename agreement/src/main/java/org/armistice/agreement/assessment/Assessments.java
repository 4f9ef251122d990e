package org.armistice.agreement.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.armistice.agreement.accord.Accord;
import org.armistice.agreement.language.ActorDirectory;
import org.armistice.agreement.matter.Matter;
import org.armistice.agreement.matter.ReportView;
import org.armistice.agreement.place.PlaceDirectory;
import org.armistice.record.Assessment;
import org.armistice.record.Published;
import org.armistice.record.Reading;
import org.jspecify.annotations.Nullable;

/**
 * All that several reports tell, set against an agreement, with how each answer came about from one
 * day of publication to the next.
 *
 * <p>Pure: the order in which reports are given changes nothing. Thread-safe.
 */
public final class Assessments {
  private final Accord accord;
  private final ActorDirectory actors;
  private final PlaceDirectory places;

  public Assessments(Accord accord, ActorDirectory actors, PlaceDirectory places) {
    this.accord = accord;
    this.actors = actors;
    this.places = places;
  }

  /**
   * Matters in the order in which they are first told, then duties in the order of the file.
   *
   * @param asOf only what was published up to that day counts; {@code null} for all. Reports
   *     without a date always count
   */
  public List<Assessment> of(List<Reading> readings, @Nullable LocalDate asOf) {
    List<ReportView> views = views(readings, asOf);
    List<Assessment> now = on(views, asOf);
    Map<String, List<Assessment.Change>> history = history(views, now, asOf);
    return now.stream()
        .map(one -> one.history(history.getOrDefault(one.subject().id(), List.of())))
        .toList();
  }

  /** An assessor of what the readings tell, for those who ask matter by matter. */
  public Assessor assessor(List<Reading> readings, @Nullable LocalDate asOf) {
    return new Assessor(accord, actors, places, views(readings, asOf), asOf);
  }

  private static List<ReportView> views(List<Reading> readings, @Nullable LocalDate asOf) {
    return readings.stream()
        .filter(reading -> isUpTo(reading, asOf))
        .map(ReportView::new)
        .sorted(Comparator.comparing(view -> view.ref().id()))
        .toList();
  }

  private List<Assessment> on(List<ReportView> views, @Nullable LocalDate asOf) {
    Assessor assessor = new Assessor(accord, actors, places, views, asOf);
    List<Assessment> all = new ArrayList<>();
    for (Matter matter : assessor.matters()) {
      if (matter.happened()) {
        Assessment one = assessor.assess(matter);
        if (Relevance.isToShow(one)) {
          all.add(one);
        }
      }
    }
    all.addAll(new Duties(assessor.context(), asOf).all());
    return all;
  }

  /** The answers after each day on which something was published. */
  private Map<String, List<Assessment.Change>> history(
      List<ReportView> views, List<Assessment> now, @Nullable LocalDate asOf) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (ReportView view : views) {
      LocalDate day = view.published();
      if (day != null) {
        days.add(day);
      }
    }
    Map<String, List<Assessment.Change>> history = new LinkedHashMap<>();
    if (days.size() < 2) {
      return history;
    }
    Map<String, Assessment> before = new LinkedHashMap<>();
    for (LocalDate day : days) {
      // after the last day all of them count
      List<Assessment> then = day.equals(days.last()) ? now : on(upTo(views, day), asOf);
      for (Assessment after : then) {
        Assessment old = before.put(after.subject().id(), after);
        if (old != null && Changes.differ(old, after)) {
          history
              .computeIfAbsent(after.subject().id(), id -> new ArrayList<>())
              .add(Changes.between(day, old, after));
        }
      }
    }
    return history;
  }

  private static List<ReportView> upTo(List<ReportView> views, LocalDate day) {
    return views.stream()
        .filter(view -> view.published() == null || !view.published().isAfter(day))
        .toList();
  }

  private static boolean isUpTo(Reading reading, @Nullable LocalDate asOf) {
    Published published = reading.report().published();
    return asOf == null || published == null || !published.date().isAfter(asOf);
  }
}
