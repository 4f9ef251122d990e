package org.armistice.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armistice.reading.document.Document;
import org.armistice.reading.reason.Asked;
import org.armistice.reading.table.Table;
import org.armistice.record.Claim;

/**
 * Finds who says what in a report: every quotation, direct or not, and every claim, belief or
 * demand that the report lays to somebody.
 *
 * <p>Per sentence the reporting words are looked up and joined with source and content by the tree;
 * over the report the quotations are then bound to them; last each attribution is dressed with
 * addressee, channel, time, hedges and nesting. Immutable, thread-safe.
 */
public final class AttributionReader {
  private final ReportingWords words;
  private final VerbCues verbs;
  private final NounCues nouns;
  private final PhraseCues phrases;
  private final Outlets outlets;
  private final Dressing dressing;

  /** A reader with the tables that ship with it. */
  public AttributionReader() {
    Agents.ready();
    Causing.ready();
    Counts.ready();
    Issuing.ready();
    this.words = new ReportingWords(Table.load("reporting.tsv"));
    CueModifiers modifiers = new CueModifiers(Table.load("cue-modifiers.tsv"));
    CueWords cueWords = new CueWords(modifiers);
    Channels channels = new Channels(Table.load("channels.tsv"));
    Set<String> messages = words.lemmas(ReportingWord.PartOfSpeech.NOUN);
    messages.addAll(channels.words());
    this.verbs = new VerbCues(words, cueWords, messages);
    this.nouns = new NounCues(words, cueWords, modifiers.with(CueModifiers.Effect.SUPPORT));
    this.phrases = new PhraseCues(sourcePhrases(Table.load("source-phrases.tsv")));
    this.outlets = new Outlets(Table.load("relays.tsv"));
    this.dressing =
        new Dressing(new Hedges(Table.load("hedges.tsv")), channels, modifiers, outlets);
  }

  private static List<PhraseCues.SourcePhrase> sourcePhrases(Table table) {
    List<PhraseCues.SourcePhrase> phrases = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      ReportingWord word =
          new ReportingWord(
              row.get("phrase"),
              ReportingWord.PartOfSpeech.NOUN,
              "",
              row.cell("kind").constant(Attribution.Kind.class),
              row.cell("act").constant(Claim.SpeechAct.class),
              row.cell("firmness").constant(Claim.Factuality.class),
              Set.of(ReportingWord.Form.CLAUSE, ReportingWord.Form.QUOTE),
              Set.of(),
              "",
              "",
              List.of(),
              row.origin());
      phrases.add(
          new PhraseCues.SourcePhrase(
              List.of(row.get("phrase").toLowerCase(Locale.ROOT).split(" ")), word));
    }
    return phrases;
  }

  /** The attributions of a report, in the order of their cues. */
  public List<Attribution> read(Document document) {
    List<Grammar> grammar = document.sentences().stream().map(Grammar::new).toList();
    Quotations quotations = new Quotations(document);
    List<Draft> drafts = drafts(document, grammar, quotations);
    int[] parents = Nesting.parents(drafts);
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      attributions.add(dressing.dress(i, parents[i], draft, grammar, quotations));
    }
    return attributions;
  }

  /** The same reading once more, to be asked why: same report, same answer. */
  public ClaimReasons reasons(Asked asked) {
    List<Grammar> grammar = asked.document().sentences().stream().map(Grammar::new).toList();
    List<Draft> drafts = drafts(asked.document(), grammar, new Quotations(asked.document()));
    return new ClaimReasons(words, dressing, grammar, drafts, asked);
  }

  /** The drafts of a report, one for each attribution, in their order. */
  private List<Draft> drafts(Document document, List<Grammar> grammar, Quotations quotations) {
    MarkCues marks = new MarkCues(document, quotations);
    List<Draft> drafts = new ArrayList<>();
    for (Grammar sentence : grammar) {
      List<Draft> verbal = verbs.in(sentence);
      for (Draft draft : verbal) {
        if (draft.word != null && draft.word.partOfSpeech() == ReportingWord.PartOfSpeech.VERB) {
          new Sources(sentence, quotations).find(draft);
          outlets.told(sentence.sentence(), draft);
          if (Nobody.speaks(sentence, draft)) {
            draft.utterance = Attribution.Utterance.NOT_MADE;
          }
        }
      }
      new Lifting(sentence, quotations).lift(verbal);
      drafts.addAll(verbal);
      drafts.addAll(nouns.in(sentence));
      drafts.addAll(phrases.in(sentence));
      drafts.addAll(marks.in(sentence.sentence()));
    }
    new QuoteBinding(document, quotations, drafts).bind();
    drafts.removeIf(
        draft ->
            draft.content.isEmpty()
                || draft.says(draft.sentence, draft.cue)
                || isNobodys(grammar.get(draft.sentence), draft));
    drafts.sort(Comparator.comparingInt(AttributionReader::place).thenComparingInt(d -> d.cue));
    return drafts;
  }

  /**
   * Acts of nobody are no attributions: "plans to leave", "compared with last year". A statement
   * without a source is one, and so is a report, a charge or a fear that somebody must have.
   */
  private static boolean isNobodys(Grammar grammar, Draft draft) {
    ReportingWord word = draft.word;
    if (word == null || draft.source.isPresent() || draft.statement || draft.carriesQuote) {
      return false;
    }
    return switch (word.partOfSpeech()) {
      case VERB -> grammar.parse().child(draft.cue, "nsubj:pass").isEmpty();
      case ADJ -> true;
      case NOUN ->
          switch (word.act()) {
            case REPORT, ACCUSE, PREDICT, ASSESS, EXPLAIN -> false;
            case ANNOUNCE, ACKNOWLEDGE, DENY, DEMAND, THREATEN, PROMISE -> true;
          };
    };
  }

  private static int place(Draft draft) {
    return draft.sentence;
  }
}
