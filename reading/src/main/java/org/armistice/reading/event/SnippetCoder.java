package org.armistice.reading.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.armistice.reading.document.Document;
import org.armistice.reading.table.Table;
import org.armistice.record.AcledSubEvent;
import org.armistice.record.PloverEvent;
import org.jspecify.annotations.Nullable;

/**
 * Gives a short text the one code that a coder would: the PLOVER event by which one party named in
 * it relates to another, or the ACLED sub-event that the text is about. Immutable, thread-safe.
 */
public final class SnippetCoder {
  private static final double LATER_SENTENCE = 0.6;
  private static final double NOT_HAPPENED = 0.4;

  private final EventReader reader;
  private final ContextRules contexts;
  private final Cues ploverCues;
  private final Cues acledCues;
  private final Map<AcledSubEvent, Double> weights = new EnumMap<>(AcledSubEvent.class);

  /** Loads the tables. */
  public SnippetCoder(EventReader reader) {
    this.reader = reader;
    this.contexts = ContextRules.load();
    this.ploverCues = Cues.load("plover-cues.tsv", PloverEvent.class);
    this.acledCues = Cues.load("acled-cues.tsv", AcledSubEvent.class);
    for (Table.Row row : Table.load("acled-precedence.tsv").rows()) {
      weights.put(row.cell("code").constant(AcledSubEvent.class), row.cell("weight").number());
    }
  }

  /**
   * The PLOVER event that relates a source to a target.
   *
   * @param source words of the text that name who acts
   * @param target words of the text that name who is acted upon
   * @return {@code null} where nothing in the text tells of any event
   */
  public @Nullable PloverEvent plover(Document document, String source, String target) {
    Votes<PloverEvent> votes = new Votes<>();
    List<TokenRange> sources = TokenRange.find(document, source);
    List<TokenRange> targets = TokenRange.find(document, target);
    List<EventMention> mentions = reader.read(document);
    for (EventMention mention : mentions) {
      double relation = Relatedness.of(document, mention, sources, targets);
      if (relation > 0) {
        votes.add(contexts.event(mention), relation);
      }
    }
    for (Cues.Vote cue : ploverCues.votes(document, sources)) {
      votes.add(PloverEvent.valueOf(cue.code()), cue.weight());
    }
    return votes.best();
  }

  /**
   * The ACLED sub-event that a text is about.
   *
   * @return {@code null} where nothing in the text tells of any
   */
  public @Nullable AcledSubEvent acled(Document document) {
    Votes<AcledSubEvent> votes = new Votes<>();
    for (EventMention mention : reader.read(document)) {
      AcledSubEvent subEvent = mention.coding().acled();
      if (subEvent != null) {
        double weight = weights.getOrDefault(subEvent, 1.0);
        // the lead tells what a text is about, what follows tells of its setting
        weight *= mention.sentence() == 0 ? 1.0 : LATER_SENTENCE;
        votes.add(subEvent, mention.happened() ? weight : weight * NOT_HAPPENED);
      }
    }
    for (Cues.Vote cue : acledCues.votes(document, new ArrayList<>())) {
      votes.add(AcledSubEvent.valueOf(cue.code()), cue.weight());
    }
    return votes.best();
  }
}
