package org.armistice.reading.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.armistice.reading.amount.Numbers;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Sentence;
import org.armistice.reading.document.SourceText;
import org.armistice.reading.pattern.Atoms;
import org.armistice.reading.pattern.PhraseMatch;
import org.armistice.reading.reason.Asked;
import org.armistice.reading.table.Origin;
import org.armistice.reading.table.Table;
import org.armistice.record.TimeSpan.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expressions of English reports and resolves them against the day of publication.
 *
 * <p>Each row of {@code times.tsv} is tried at every place; the longest fit wins, then the earlier
 * row. Neighbours are joined ("9 a.m. Tuesday"), limits before and behind are read ("since June"),
 * and the words of an event are attached ("days after the deal was signed"). Where nothing says the
 * year or the direction, the tense of the verb decides, and else the past, as news tells what has
 * happened. The method follows HeidelTime (Strötgen and Gertz 2013) and SUTime (Chang and Manning
 * 2012) in its order; rules and words are our own. Immutable, thread-safe.
 */
public final class TimeReader {
  private final TimeLexicon lexicon;
  private final List<TimeRule> rules;
  private final Modifiers modifiers;
  private final EventTimes events;
  private final Tenses tenses;

  private TimeReader(TimeLexicon lexicon, Table table) {
    this.lexicon = lexicon;
    this.rules = table.rows().stream().map(row -> TimeRule.of(row, lexicon.words())).toList();
    this.modifiers = Modifiers.load();
    this.events = EventTimes.load(lexicon.words());
    this.tenses = new Tenses(lexicon.words());
  }

  /**
   * Loads the tables that ship with the reader.
   *
   * @throws org.armistice.reading.table.TableException where a row is wrong
   */
  public static TimeReader load() {
    Holidays holidays = Holidays.load();
    TimeWords words = TimeWords.load(holidays, Numbers.load());
    return new TimeReader(new TimeLexicon(words, holidays), Table.load("times.tsv"));
  }

  /**
   * The times of a whole report, one list a sentence; "before that" and "a day earlier" are counted
   * from what the same or the previous sentence told last.
   */
  public List<List<TimeMention>> read(Document document, TimeAnchor anchor) {
    List<List<TimeMention>> all = new ArrayList<>();
    CalendarPeriod reference = null;
    for (ParsedSentence sentence : document.sentences()) {
      Result result =
          read(
              sentence.sentence(),
              sentence.parse(),
              document.text(),
              document.report().id(),
              anchor,
              reference);
      all.add(result.mentions());
      reference = result.last();
    }
    return List.copyOf(all);
  }

  /** The same reading once more, to be asked why: same report, same answer. */
  public TimeReasons reasons(Asked asked, TimeAnchor anchor) {
    return new TimeReasons(this, asked, anchor);
  }

  /** What a sentence was read with: the day counted from, and the time told last before it. */
  Scene scene(Document document, TimeAnchor anchor, int sentence) {
    CalendarPeriod reference = null;
    for (ParsedSentence before : document.sentences().subList(0, sentence)) {
      reference =
          read(
                  before.sentence(),
                  before.parse(),
                  document.text(),
                  document.report().id(),
                  anchor,
                  reference)
              .last();
    }
    return scene(anchor, reference);
  }

  private static Scene scene(TimeAnchor anchor, @Nullable CalendarPeriod reference) {
    return new Scene(
        anchor.today(),
        anchor.statement() == null ? Anchor.PUBLICATION : Anchor.STATEMENT,
        Scene.Tense.UNKNOWN,
        reference);
  }

  /** What becomes of a row whose pattern fits some words. */
  enum Outcome {
    /** It tells a time. */
    TIME,
    /** It keeps the words from being one. */
    NO_TIME,
    /** What must stand around it does not. */
    GUARDED,
    /** It means no time here after all. */
    MEANINGLESS
  }

  /**
   * A row whose pattern fits.
   *
   * @param tense of the words around it
   */
  record Fit(TimeRule rule, PhraseMatch match, Outcome outcome, Scene.Tense tense) {}

  /** All rows whose patterns fit whole words of a sentence, in the order of the table. */
  List<Fit> fits(ParsedSentence in, Atoms atoms, Scene scene) {
    List<Fit> fits = new ArrayList<>();
    for (TimeRule rule : rules) {
      for (PhraseMatch fit : rule.pattern().in(atoms)) {
        PhraseMatch match = withoutFinalDot(fit, atoms);
        if (Edges.whole(match, atoms)) {
          fits.add(
              new Fit(
                  rule,
                  match,
                  outcome(rule, match, in, atoms, scene),
                  tenses.around(in.sentence(), atoms, match.start(), match.end(), in.parse())));
        }
      }
    }
    return fits;
  }

  private Outcome outcome(
      TimeRule rule, PhraseMatch match, ParsedSentence in, Atoms atoms, Scene scene) {
    if (!rule.guard().allows(match, atoms, in.parse())) {
      return Outcome.GUARDED;
    }
    if (rule.operation() == Operation.NONE) {
      return Outcome.NO_TIME;
    }
    return meaning(rule, match, in.sentence(), atoms, in.parse(), scene) == null
        ? Outcome.MEANINGLESS
        : Outcome.TIME;
  }

  /** The words that limit a time, as far as they stand within some atoms. */
  List<Origin> limits(Atoms atoms, PhraseMatch bare, int from, int to) {
    return modifiers.within(atoms, bare, from, to);
  }

  /**
   * The times of one sentence, in order, not overlapping.
   *
   * @param text the report's text, which the sentence's offsets count in
   * @param report id of the report
   */
  public List<TimeMention> read(
      ParsedSentence sentence, SourceText text, String report, TimeAnchor anchor) {
    return read(sentence.sentence(), sentence.parse(), text, report, anchor, null).mentions();
  }

  /** The times of one sentence that has no parse: tense is then read from the words alone. */
  public List<TimeMention> read(
      Sentence sentence, SourceText text, String report, TimeAnchor anchor) {
    return read(sentence, null, text, report, anchor, null).mentions();
  }

  /** The mentions of a sentence, and the calendar period that it told last. */
  private record Result(List<TimeMention> mentions, @Nullable CalendarPeriod last) {}

  private Result read(
      Sentence sentence,
      @Nullable Parse parse,
      SourceText text,
      String report,
      TimeAnchor anchor,
      @Nullable CalendarPeriod reference) {
    Atoms atoms = Atoms.of(sentence);
    Scene scene = scene(anchor, reference);
    List<Found> found = select(candidates(sentence, atoms, parse, scene), atoms);
    found = withReferences(found, sentence, atoms, parse, scene);
    boolean[] taken = taken(found, atoms);
    found =
        new ArrayList<>(
            found.stream().filter(each -> each.rule().operation() != Operation.NONE).toList());
    found = Combinations.join(found, atoms);
    List<Found> limited = new ArrayList<>();
    for (Found each : found) {
      limited.add(modifiers.around(each, atoms, taken, scene.day()));
    }
    List<Found> all = events.attach(limited, sentence, atoms, parse, text);
    CalendarPeriod last = null;
    for (Found each : all) {
      last = each.meaning().period() != null ? each.meaning().period() : last;
    }
    Mentions mentions = new Mentions(sentence, atoms, text, report, anchor);
    return new Result(all.stream().map(mentions::of).toList(), last);
  }

  private List<Found> candidates(
      Sentence sentence, Atoms atoms, @Nullable Parse parse, Scene scene) {
    List<Found> candidates = new ArrayList<>();
    for (TimeRule rule : rules) {
      for (PhraseMatch fit : rule.pattern().in(atoms)) {
        PhraseMatch match = withoutFinalDot(fit, atoms);
        if (!Edges.whole(match, atoms) || !rule.guard().allows(match, atoms, parse)) {
          continue;
        }
        if (rule.operation() == Operation.NONE) {
          candidates.add(Found.of(rule, match, NOTHING));
          continue;
        }
        Meaning meaning = meaning(rule, match, sentence, atoms, parse, scene);
        if (meaning != null) {
          candidates.add(Found.of(rule, match, meaning));
        }
      }
    }
    return candidates;
  }

  private static final Meaning NOTHING =
      Meaning.open(Anchor.ABSOLUTE, org.armistice.record.TimeSpan.Granularity.UNKNOWN, "");

  private @Nullable Meaning meaning(
      TimeRule rule,
      PhraseMatch match,
      Sentence sentence,
      Atoms atoms,
      @Nullable Parse parse,
      Scene scene) {
    Scene here =
        new Scene(
            scene.day(),
            scene.anchor(),
            tenses.around(sentence, atoms, match.start(), match.end(), parse),
            scene.reference());
    return rule.operation().read(lexicon, match, rule.argument(), here);
  }

  /** The dot that ends a sentence is no part of "Nov." */
  private static PhraseMatch withoutFinalDot(PhraseMatch match, Atoms atoms) {
    boolean dotted =
        match.end() == atoms.size()
            && match.length() > 1
            && atoms.text(match.end() - 1).equals(".")
            && atoms.get(match.end() - 1).token() != atoms.get(match.end() - 2).token();
    return dotted ? new PhraseMatch(match.start(), match.end() - 1, match.slots()) : match;
  }

  private static List<Found> select(List<Found> candidates, Atoms atoms) {
    List<Found> sorted = new ArrayList<>(candidates);
    // A stable sort: among equals the earlier row stays first.
    sorted.sort(Comparator.comparingInt(found -> -found.match().length()));
    boolean[] used = new boolean[atoms.size()];
    List<Found> selected = new ArrayList<>();
    for (Found found : sorted) {
      boolean free = true;
      for (int i = found.start(); i < found.end(); i++) {
        free &= !used[i];
      }
      if (free) {
        java.util.Arrays.fill(used, found.start(), found.end(), true);
        selected.add(found);
      }
    }
    selected.sort(Comparator.comparingInt(Found::start));
    return selected;
  }

  private static boolean[] taken(List<Found> found, Atoms atoms) {
    boolean[] taken = new boolean[atoms.size()];
    for (Found each : found) {
      java.util.Arrays.fill(taken, each.start(), each.end(), true);
    }
    return taken;
  }

  /**
   * Counts "a day earlier" from the time told before it in the same sentence, where there is one.
   */
  private List<Found> withReferences(
      List<Found> found, Sentence sentence, Atoms atoms, @Nullable Parse parse, Scene scene) {
    List<Found> referred = new ArrayList<>();
    CalendarPeriod last = scene.reference();
    for (Found each : found) {
      Found now = each;
      if (each.meaning().anchor() == Anchor.EVENT) {
        Scene here = new Scene(scene.day(), scene.anchor(), scene.tense(), last);
        Meaning meaning = meaning(each.rule(), each.match(), sentence, atoms, parse, here);
        now = meaning == null ? each : Found.of(each.rule(), each.match(), meaning);
      }
      referred.add(now);
      last = now.meaning().period() != null ? now.meaning().period() : last;
    }
    return referred;
  }
}
