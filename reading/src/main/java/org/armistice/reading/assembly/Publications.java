package org.armistice.reading.assembly;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Phrase;
import org.armistice.reading.publicity.AnnouncementDraft;
import org.armistice.reading.publicity.RegimeDraft;
import org.armistice.record.Announcement;
import org.armistice.record.Attested;
import org.armistice.record.Claim;
import org.armistice.record.ContentId;
import org.armistice.record.Event;
import org.armistice.record.PloverEvent;
import org.armistice.record.Ref;
import org.armistice.record.Regime;
import org.armistice.record.Span;
import org.armistice.record.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Announcements and regimes as records. An announcement is told of ("publicized a raid in March"),
 * or made in the report itself: somebody of the side that acted says so. It tells nothing of what
 * happened between two announcements.
 */
final class Publications {
  private final Document document;
  private final Actors actors;
  private final Times times;
  private final Claims claims;
  private final EventGroups groups;
  private final Events events;
  private final List<Announcement> announcements = new ArrayList<>();
  private final List<Regime> regimes = new ArrayList<>();

  Publications(
      Layers layers, Actors actors, Times times, Claims claims, EventGroups groups, Events events) {
    this.document = layers.document();
    this.actors = actors;
    this.times = times;
    this.claims = claims;
    this.groups = groups;
    this.events = events;
    layers.regimes().stream().map(this::regime).forEach(regimes::add);
    groups.all().stream().map(this::made).flatMap(Optional::stream).forEach(announcements::add);
    for (AnnouncementDraft draft : layers.announcements()) {
      if (draft.firstSince() != null) {
        firstSince(draft);
      } else {
        told(draft);
      }
    }
  }

  List<Announcement> announcements() {
    return announcements;
  }

  List<Regime> regimes() {
    return regimes;
  }

  static String label(Announcement announcement) {
    Attested<Ref> when = announcement.when();
    return "announcement of "
        + announcement.subject().value()
        + (when == null ? "" : " (" + when.value().label() + ")");
  }

  private Regime regime(RegimeDraft draft) {
    Attested<Ref> publisher =
        actors.named(
            draft.publisher().sentence(), draft.publisher().head(), span(draft.publisher()));
    Phrase since = draft.since();
    int end = Math.max(draft.series().end(), draft.trigger().end());
    Phrase clause =
        new Phrase(
            draft.trigger().sentence(),
            draft.trigger().head(),
            Math.min(draft.publisher().start(), draft.trigger().start()),
            since == null ? end : Math.max(end, since.end()));
    Ref claim = claims.at(draft.trigger(), clause);
    Phrase hedge = draft.hedge();
    Regime regime =
        new Regime(
            ContentId.of(
                "regime", document.report().id(), span(draft.trigger()), span(draft.series())),
            document.report().id(),
            publisher,
            Attested.of(span(draft.series()).text(), draft.rule(), span(draft.series())),
            Attested.of(draft.status(), draft.rule(), span(draft.trigger())),
            hedge == null ? null : Attested.of(span(hedge).text(), "limiting", span(hedge)),
            times.in(since).orElse(null),
            null,
            claim,
            List.of(span(clause)));
    claims.note(claim, new Ref(regime.id(), "publishing of " + regime.series().value()));
    return regime;
  }

  /** Made in the report: the first claim by one of the side that acted. */
  private Optional<Announcement> made(EventGroup group) {
    Event event = events.of(group);
    boolean act = event.coding().value().plover().quad() == PloverEvent.Quad.MATERIAL_CONFLICT;
    if (event.status() != Event.Status.ACKNOWLEDGED || !act || !group.first().happened()) {
      return Optional.empty();
    }
    Claim best = null;
    for (Ref ref : event.claims()) {
      Claim claim = claims.get(ref);
      boolean own =
          event.in(Event.Role.ACTOR).stream()
              .anyMatch(actor -> actors.side(actor).equals(actors.side(claim.speaker())));
      boolean better = best == null || (best.saidAt() == null && claim.saidAt() != null);
      if (own && !actors.isOutlet(claim.speaker()) && better) {
        best = claim;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    Claim.Speaker speaker = best.speakers().get(0);
    Announcement announcement =
        new Announcement(
            ContentId.of("announcement", document.report().id(), event.id()),
            document.report().id(),
            new Attested<>(speaker.actor(), speaker.evidence(), best.rule()),
            new Attested<>(events.ref(group), event.evidence(), "announcement:own-side"),
            Attested.of(
                event.mentions().get(0).text(), "announcement:own-side", event.mentions().get(0)),
            best.saidAt(),
            null,
            null,
            false,
            null,
            new Ref(best.id(), best.speaker().label()),
            best.evidence());
    claims.note(announcement.claim(), new Ref(announcement.id(), label(announcement)));
    return Optional.of(announcement);
  }

  /** "The navy last publicized a raid in May". */
  private void told(AnnouncementDraft draft) {
    Optional<Attested<Ref>> when = when(draft);
    Optional<EventGroup> group = groups.in(draft.subject());
    if (group.isPresent()) {
      for (int i = 0; i < announcements.size(); i++) {
        Attested<Ref> event = announcements.get(i).event();
        if (event != null && event.value().id().equals(events.of(group.get()).id())) {
          announcements.set(i, withTime(announcements.get(i), when.orElse(null)));
          return;
        }
      }
    }
    Phrase clause = clause(draft);
    Ref claim = claims.at(draft.trigger(), clause);
    Announcement announcement =
        new Announcement(
            ContentId.of("announcement", document.report().id(), span(draft.trigger())),
            document.report().id(),
            actors.of(draft.announcer()).orElse(null),
            group
                .map(g -> Attested.of(events.ref(g), draft.rule(), span(draft.subject())))
                .orElse(null),
            Attested.of(span(draft.subject()).text(), draft.rule(), span(draft.subject())),
            when.orElse(null),
            null,
            null,
            false,
            null,
            claim,
            List.of(span(clause)));
    announcements.add(announcement);
    claims.note(claim, new Ref(announcement.id(), label(announcement)));
  }

  /**
   * "the first announcement of a raid since May": one now, one then, and what is between not told.
   */
  private void firstSince(AnnouncementDraft draft) {
    Phrase since = draft.firstSince();
    if (since == null) {
      return;
    }
    Phrase clause = clause(draft);
    Phrase weakening = draft.hedge();
    Ref claim =
        claims
            .said(draft.trigger().sentence(), draft.trigger().head())
            .orElseGet(() -> claims.ownVoice(clause, weakening == null ? null : span(weakening)));
    Optional<Attested<Ref>> then = times.in(since).map(times::beginning);
    Announcement before =
        new Announcement(
            ContentId.of("announcement", document.report().id(), span(since)),
            document.report().id(),
            null,
            null,
            Attested.of(span(draft.subject()).text(), draft.rule(), span(draft.subject())),
            then.orElse(null),
            null,
            null,
            false,
            null,
            claim,
            List.of(span(since)));
    announcements.add(before);
    Phrase hedge = draft.hedge();
    Attested<String> hedged =
        hedge == null ? null : Attested.of(span(hedge).text(), "hedge", span(hedge));
    Attested<Ref> previous =
        Attested.of(new Ref(before.id(), label(before)), draft.rule(), span(since));
    int now = current(draft);
    if (now < 0) {
      Announcement here =
          new Announcement(
              ContentId.of("announcement", document.report().id(), span(draft.trigger())),
              document.report().id(),
              null,
              null,
              Attested.of(span(draft.subject()).text(), draft.rule(), span(draft.subject())),
              when(draft).orElse(null),
              previous,
              null,
              true,
              hedged,
              claim,
              List.of(span(clause)));
      announcements.add(here);
      now = announcements.size() - 1;
    }
    Announcement known = announcements.get(now);
    Announcement first = asFirst(known, previous, gap(before, known), hedged, span(clause));
    announcements.set(now, first);
    claims.note(claim, new Ref(first.id(), label(first)));
  }

  /**
   * The announcement made in this report of an act that the words name: "strikes", "airstrikes".
   */
  private int current(AnnouncementDraft draft) {
    String noun = lemma(draft.subject());
    for (int i = 0; i < announcements.size(); i++) {
      String subject = announcements.get(i).subject().value().toLowerCase(java.util.Locale.ROOT);
      Attested<Ref> event = announcements.get(i).event();
      if (event != null && (subject.contains(noun) || noun.contains(lastWord(subject)))) {
        return i;
      }
    }
    return -1;
  }

  private static String lastWord(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
  }

  private String lemma(Phrase phrase) {
    return document.sentences().get(phrase.sentence()).parse().lemma(phrase.head());
  }

  private Optional<Attested<Ref>> when(AnnouncementDraft draft) {
    Attested<Ref> best = null;
    for (Phrase words : draft.times()) {
      Optional<Attested<Ref>> time = times.in(words);
      boolean known =
          time.isPresent() && times.get(time.get().value()).anchor() != TimeSpan.Anchor.EVENT;
      if (known && (best == null)) {
        best = time.orElseThrow();
      }
    }
    return Optional.ofNullable(best);
  }

  private @Nullable Integer gap(Announcement before, Announcement now) {
    LocalDate then = day(before.when());
    LocalDate today = day(now.when());
    return then == null || today == null ? null : (int) ChronoUnit.DAYS.between(then, today);
  }

  /** A day is known only where the words allow just one. */
  private @Nullable LocalDate day(@Nullable Attested<Ref> when) {
    if (when == null) {
      return null;
    }
    TimeSpan time = times.get(when.value());
    LocalDate earliest = time.earliest();
    return earliest != null && earliest.equals(time.latest()) ? earliest : null;
  }

  private static Announcement withTime(Announcement old, @Nullable Attested<Ref> when) {
    return old.when() != null || when == null
        ? old
        : new Announcement(
            old.id(),
            old.report(),
            old.announcer(),
            old.event(),
            old.subject(),
            when,
            old.previous(),
            old.gapDays(),
            old.firstSince(),
            old.hedge(),
            old.claim(),
            old.evidence());
  }

  private static Announcement asFirst(
      Announcement old,
      Attested<Ref> previous,
      @Nullable Integer gap,
      @Nullable Attested<String> hedge,
      Span words) {
    List<Span> evidence = new ArrayList<>(old.evidence());
    evidence.add(words);
    return new Announcement(
        old.id(),
        old.report(),
        old.announcer(),
        old.event(),
        old.subject(),
        old.when(),
        previous,
        gap,
        true,
        hedge,
        old.claim(),
        evidence.stream().distinct().sorted().toList());
  }

  private static Phrase clause(AnnouncementDraft draft) {
    int start = Math.min(draft.trigger().start(), draft.subject().start());
    int end = Math.max(draft.trigger().end(), draft.subject().end());
    List<Phrase> parts = new ArrayList<>(draft.times());
    for (Phrase part :
        new Phrase[] {draft.announcer(), draft.firstSince(), draft.carrier(), draft.hedge()}) {
      if (part != null) {
        parts.add(part);
      }
    }
    for (Phrase part : parts) {
      start = Math.min(start, part.start());
      end = Math.max(end, part.end());
    }
    return new Phrase(draft.trigger().sentence(), draft.trigger().head(), start, end);
  }

  private Span span(Phrase phrase) {
    return document.span(phrase.sentence(), phrase.start(), phrase.end());
  }
}
