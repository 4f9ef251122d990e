package org.armistice.cli.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.armistice.record.Actor;
import org.armistice.record.Agreement;
import org.armistice.record.Event;
import org.armistice.record.Passage;
import org.armistice.record.Place;
import org.armistice.record.Reading;
import org.armistice.record.Span;
import org.armistice.record.TimeSpan;

/**
 * The text with its marked words: in colour, or where there is none as {@code [the Taliban]A}.
 * Where marks overlap, the one that begins first and then the longer one is shown.
 */
final class MarkedText implements Section {
  private record Mark(Span span, Ink ink) {}

  @Override
  public void write(Reading reading, Sheet sheet) {
    sheet.heading("Text");
    sheet.text(sheet.ink(Ink.QUIET, "marks: ") + key(sheet));
    List<Mark> marks = marks(reading);
    int[] codePoints = reading.text().codePoints().toArray();
    int paragraph = -1;
    StringBuilder line = new StringBuilder();
    for (Passage passage : reading.all(Passage.class)) {
      if (passage.paragraph() != paragraph || passage.paragraph() == 0) {
        flush(line, sheet);
        paragraph = passage.paragraph();
      } else {
        line.append(' ');
      }
      line.append(sheet.ink(Ink.QUIET, sheet.locator().of(passage))).append(' ');
      line.append(marked(passage, marks, codePoints, sheet));
    }
    flush(line, sheet);
  }

  private static void flush(StringBuilder line, Sheet sheet) {
    if (!line.isEmpty()) {
      sheet.blank();
      sheet.text(line.toString());
      line.setLength(0);
    }
  }

  private static String key(Sheet sheet) {
    return String.join(
        "  ",
        mark("event", Ink.EVENT, sheet),
        mark("actor", Ink.ACTOR, sheet),
        mark("place", Ink.PLACE, sheet),
        mark("time", Ink.TIME, sheet),
        mark("agreement", Ink.AGREEMENT, sheet));
  }

  private static String marked(Passage passage, List<Mark> marks, int[] text, Sheet sheet) {
    StringBuilder out = new StringBuilder();
    int at = passage.start();
    for (Mark mark : marks) {
      if (mark.span().start() < at || mark.span().end() > passage.end()) {
        continue;
      }
      out.append(words(text, at, mark.span().start()));
      out.append(mark(words(text, mark.span().start(), mark.span().end()), mark.ink(), sheet));
      at = mark.span().end();
    }
    return out.append(words(text, at, passage.end())).toString();
  }

  private static String mark(String words, Ink ink, Sheet sheet) {
    return sheet.paper().colour() ? ink.paint(words) : "[" + words + "]" + letter(ink);
  }

  /** Actors and agreements begin alike, so agreements are marked with a G. */
  private static char letter(Ink ink) {
    return ink == Ink.AGREEMENT ? 'G' : ink.name().charAt(0);
  }

  private static String words(int[] text, int start, int end) {
    return Quote.line(new String(text, start, end - start));
  }

  private static List<Mark> marks(Reading reading) {
    List<Mark> marks = new ArrayList<>();
    reading.all(Event.class).forEach(event -> add(event.evidence(), Ink.EVENT, marks));
    reading.all(Agreement.class).forEach(it -> add(it.evidence(), Ink.AGREEMENT, marks));
    reading.all(Actor.class).forEach(actor -> add(actor.evidence(), Ink.ACTOR, marks));
    reading.all(Place.class).forEach(place -> add(place.evidence(), Ink.PLACE, marks));
    reading.all(TimeSpan.class).forEach(time -> add(time.evidence(), Ink.TIME, marks));
    marks.sort(
        Comparator.comparingInt((Mark mark) -> mark.span().start())
            .thenComparingInt(mark -> -mark.span().end())
            .thenComparing(Mark::ink));
    return marks;
  }

  private static void add(List<Span> spans, Ink ink, List<Mark> marks) {
    spans.forEach(span -> marks.add(new Mark(span, ink)));
  }
}
