package org.armistice.reading.toll;

import java.util.List;
import org.armistice.reading.document.Document;
import org.armistice.record.Amount;
import org.armistice.record.Attested;
import org.armistice.record.Span;
import org.armistice.record.Toll;

/**
 * A count of people harmed, as one sentence tells it.
 *
 * @param trigger token of the word that tells the harm
 * @param harm what befell them
 * @param amount how many
 * @param victim token of the noun that names them, or of the number itself ("12 were killed")
 * @param start first token of the words that count them
 * @param end token after the last
 * @param asserted false where the harm is only possible, denied or in the future
 * @param rule which row of {@code tolls.tsv} gave it, and how the number was read, such as {@code
 *     tolls:kill amounts:exact}
 */
public record TollMention(
    int trigger,
    Toll.Harm harm,
    Amount amount,
    int victim,
    int start,
    int end,
    boolean asserted,
    String rule) {

  /** The record of it, with no side and no counter: those are for the event and the claim. */
  public Toll toll(Document document, int sentence) {
    Span counted = document.span(sentence, start, end);
    Span word = document.span(sentence, trigger, trigger + 1);
    List<Span> evidence =
        counted.covers(word)
            ? List.of(counted)
            : counted.start() < word.start() ? List.of(counted, word) : List.of(word, counted);
    return new Toll(harm, Attested.of(amount, rule, counted), null, null, evidence);
  }
}
