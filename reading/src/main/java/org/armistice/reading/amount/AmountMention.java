package org.armistice.reading.amount;

import org.armistice.record.Amount;

/**
 * Words that say how many.
 *
 * @param startToken first token
 * @param endToken token after the last
 * @param governedNounToken token of the noun that is counted; -1 where there is none ("12 were
 *     hurt") or where no parse is given
 * @param rule which row of {@code amounts.tsv} gave it, such as {@code amounts:at-least}
 */
public record AmountMention(
    int startToken, int endToken, Amount amount, int governedNounToken, String rule) {}
