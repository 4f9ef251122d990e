package org.armistice.reading.time;

import java.time.LocalDate;
import java.util.List;
import org.armistice.reading.document.Sentence;
import org.armistice.reading.document.SourceText;
import org.armistice.reading.pattern.Atoms;
import org.armistice.record.ContentId;
import org.armistice.record.Span;
import org.armistice.record.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Ties what was found in a sentence to its words and tokens. */
record Mentions(Sentence sentence, Atoms atoms, SourceText text, String report, TimeAnchor anchor) {

  TimeMention of(Found found) {
    int start = atoms.get(found.start()).token();
    int end = atoms.get(found.end() - 1).endToken();
    Span words = text.span(sentence.token(start).start(), sentence.token(end - 1).end());
    Meaning meaning = found.meaning();
    TimeSpan time =
        new TimeSpan(
            ContentId.of("time", report, words.text(), words.start()),
            words.text(),
            meaning.anchor(),
            anchorWords(found),
            meaning.earliest(),
            meaning.latest(),
            meaning.granularity(),
            meaning.approximation(),
            meaning.resolved(),
            Intervals.ucdp(meaning.earliest(), meaning.latest()),
            Intervals.acled(meaning.earliest(), meaning.latest()),
            List.of(words));
    List<Timex> timexes =
        found.expressions().stream()
            .map(
                e ->
                    new Timex(
                        atoms.get(e.start()).token(),
                        atoms.get(e.end() - 1).endToken(),
                        e.type(),
                        e.value()))
            .toList();
    return new TimeMention(
        start,
        end,
        time,
        meaning.kind(),
        timexes,
        meaning.relation(),
        "times:" + found.rule().name());
  }

  private @Nullable String anchorWords(Found found) {
    return switch (found.meaning().anchor()) {
      case PUBLICATION -> iso(anchor.published());
      case STATEMENT -> iso(anchor.statement());
      case EVENT -> found.eventWords();
      case ABSOLUTE -> null;
    };
  }

  private static @Nullable String iso(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
