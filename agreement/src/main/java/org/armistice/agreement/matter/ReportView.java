package org.armistice.agreement.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.record.Attested;
import org.armistice.record.Citation;
import org.armistice.record.Claim;
import org.armistice.record.Entry;
import org.armistice.record.Published;
import org.armistice.record.Reading;
import org.armistice.record.Ref;
import org.armistice.record.Report;
import org.armistice.record.Span;
import org.armistice.record.TimeSpan;
import org.jspecify.annotations.Nullable;

/** A reading with its records by id and its actors with those whom they serve. */
public final class ReportView {
  private final Reading reading;
  private final Ref ref;
  private final Map<String, Entry> byId = new HashMap<>();
  private final Map<String, Lineage> lineages;

  public ReportView(Reading reading) {
    this.reading = reading;
    reading.entries().forEach(entry -> byId.put(entry.id(), entry));
    this.lineages = Lineage.in(reading);
    this.ref = new Ref(reading.report().id(), label(reading.report()));
  }

  /** Such as "The Courier, 12 October 2020". */
  private static String label(Report report) {
    String outlet = report.outlet() == null ? "a report" : report.outlet();
    Published published = report.published();
    return published == null ? outlet : outlet + ", " + Days.day(published.date());
  }

  public Reading reading() {
    return reading;
  }

  public Ref ref() {
    return ref;
  }

  /** The day of publication; {@code null} when not known. */
  public @Nullable LocalDate published() {
    Published published = reading.report().published();
    return published == null ? null : published.date();
  }

  public Lineage lineage(Ref actor) {
    Lineage found = lineages.get(actor.id());
    if (found == null) {
      throw new IllegalArgumentException("no actor \"" + actor.label() + "\" in " + ref.label());
    }
    return found;
  }

  public <E extends Entry> Optional<E> get(@Nullable Attested<Ref> value, Class<E> kind) {
    return value == null
        ? Optional.empty()
        : Optional.ofNullable(byId.get(value.value().id()))
            .filter(kind::isInstance)
            .map(kind::cast);
  }

  public Claim claim(Ref claim) {
    Entry found = byId.get(claim.id());
    if (found instanceof Claim told) {
      return told;
    }
    throw new IllegalArgumentException("no claim \"" + claim.label() + "\" in " + ref.label());
  }

  public List<Citation> cite(List<Span> spans) {
    return spans.stream().map(this::cite).toList();
  }

  public Citation cite(Span span) {
    return new Citation(ref, span);
  }

  /** The day on which a claim was made, where told; else that of publication. */
  public @Nullable LocalDate said(Claim claim) {
    Optional<TimeSpan> said = get(claim.saidAt(), TimeSpan.class);
    LocalDate latest = said.map(TimeSpan::latest).orElse(null);
    return latest == null ? published() : latest;
  }

  public Voice voice(Claim claim) {
    Claim.Speaker first = claim.speakers().get(0);
    boolean denies =
        claim.act() == Claim.SpeechAct.DENY || claim.factuality() == Claim.Factuality.NEGATED;
    return new Voice(
        lineage(first.actor()),
        first.link() == Claim.Link.PUBLISHED,
        denies,
        said(claim),
        cite(claim.content()));
  }

  /** The voices of claims; without any, the outlet's own. */
  List<Voice> voices(List<Ref> claims) {
    List<Voice> voices = new ArrayList<>();
    claims.forEach(claim -> voices.add(voice(claim(claim))));
    return voices;
  }
}
