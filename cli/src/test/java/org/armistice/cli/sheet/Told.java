package org.armistice.cli.sheet;

import java.util.ArrayList;
import java.util.List;
import org.armistice.record.Actor;
import org.armistice.record.Attested;
import org.armistice.record.Claim;
import org.armistice.record.ContentId;
import org.armistice.record.Entry;
import org.armistice.record.Passage;
import org.armistice.record.Reading;
import org.armistice.record.Ref;
import org.armistice.record.Report;
import org.armistice.record.Span;
import org.armistice.record.TimeStatus;
import org.jspecify.annotations.Nullable;

/** A reading of one sentence, put together by hand so that a section's words can be checked. */
final class Told {
  static final String REPORT = "report-0000000000000000";

  private final String text;
  private final List<Entry> entries = new ArrayList<>();

  Told(String text) {
    this.text = text;
    entries.add(
        new Report(
            REPORT,
            Report.Kind.NEWS,
            null,
            null,
            null,
            null,
            "en",
            null,
            "0".repeat(64),
            Report.Sensitivity.PUBLIC,
            List.of(),
            List.of(),
            List.of()));
    Span all = new Span(0, text.codePointCount(0, text.length()), text);
    entries.add(
        new Passage(
            id("passage", text), REPORT, Passage.Kind.BODY, 1, 0, 0, all.end(), List.of(all)));
  }

  static String id(String kind, String name) {
    return ContentId.of(kind, name);
  }

  Told add(Entry entry) {
    entries.add(entry);
    return this;
  }

  Reading reading() {
    return new Reading(text, entries);
  }

  /** The words where they first stand in the text. */
  Span span(String words) {
    int unit = text.indexOf(words);
    int start = text.codePointCount(0, unit);
    return new Span(start, start + words.codePointCount(0, words.length()), words);
  }

  Attested<String> words(String words) {
    return Attested.of(words, "test:words", span(words));
  }

  Attested<Ref> ref(String kind, String label, String words) {
    return Attested.of(new Ref(id(kind, label), label), "test:ref", span(words));
  }

  /** An actor with everything a section asks of one; what it serves is given by name. */
  Ref actor(
      String name, Actor.Kind kind, @Nullable String country, @Nullable Ref of, String words) {
    Ref ref = new Ref(id("actor", name), name);
    add(new Actor(ref.id(), name, kind, null, country, null, of, null, List.of(span(words))));
    return ref;
  }

  Ref claim(Ref speaker) {
    Span all = new Span(0, text.codePointCount(0, text.length()), text);
    Ref ref = new Ref(id("claim", speaker.id()), "claim of " + speaker.label());
    add(
        new Claim(
            ref.id(),
            REPORT,
            id("passage", text),
            List.of(new Claim.Speaker(speaker, Claim.Link.SAID, List.of(), List.of())),
            Claim.Channel.STATEMENT,
            null,
            Claim.SpeechAct.REPORT,
            Claim.QuoteMode.INDIRECT,
            Claim.Factuality.CERTAIN,
            List.of(),
            TimeStatus.CURRENT,
            List.of(all),
            List.of(),
            null,
            null,
            false,
            "test:claim",
            List.of(all)));
    return ref;
  }

  String sheet() {
    return ReadingSheet.full(reading(), new Paper(100, /* colour= */ false, /* rules= */ false));
  }
}
