package org.armistice.reading.amount;

import java.util.ArrayList;
import java.util.List;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.pattern.Atoms;
import org.armistice.reading.pattern.PhraseMatch;
import org.armistice.reading.reason.Asked;
import org.armistice.reading.reason.Reason;
import org.armistice.reading.reason.Reason.ByRow;
import org.armistice.reading.reason.Reason.ByRule;
import org.armistice.reading.reason.Reason.Lost;
import org.armistice.reading.reason.Reason.NoOther;
import org.armistice.reading.table.Table;
import org.armistice.record.Amount;
import org.jspecify.annotations.Nullable;

/** Why words give the bounds that they give: their sentence is read once more. */
public final class AmountReasons {
  private final List<AmountRule> rules;
  private final Numbers numbers;
  private final Asked asked;

  AmountReasons(List<AmountRule> rules, Numbers numbers, Asked asked) {
    this.rules = rules;
    this.numbers = numbers;
    this.asked = asked;
  }

  /**
   * The row with its bounds, and the rows that lost.
   *
   * @param rule such as {@code amounts:at-least}
   */
  public List<Reason> of(int sentence, int startToken, int endToken, String rule, Amount amount) {
    List<Reason> reasons = new ArrayList<>();
    String name = rule.substring("amounts:".length());
    List<Table.Row> rows = asked.shelf().rows("amounts.tsv", "name", name);
    if (rows.isEmpty()) {
      return List.of(new ByRule(rule, "by this rule"));
    }
    Table.Row row = rows.get(0);
    reasons.add(
        new ByRow(
            row,
            "pattern \"%s\": low %s, best %s, high %s"
                .formatted(
                    row.get("pattern"),
                    bound(row.get("low"), amount.low()),
                    bound(row.get("best"), amount.best()),
                    bound(row.get("high"), amount.high()))));
    losers(sentence, startToken, endToken, row, reasons);
    return reasons;
  }

  private static String bound(String formula, @Nullable Long value) {
    return value == null
        ? "not stated"
        : formula.equals(value.toString()) ? formula : formula + " = " + value;
  }

  private void losers(
      int sentence, int startToken, int endToken, Table.Row won, List<Reason> reasons) {
    ParsedSentence in = asked.sentence(sentence);
    Atoms atoms = Atoms.of(in.sentence());
    int length = 0;
    List<Lost> lost = new ArrayList<>();
    for (AmountRule rule : rules) {
      for (PhraseMatch match : rule.pattern().in(atoms)) {
        boolean own = rule.origin().equals(won.origin());
        if (overlaps(match, atoms, startToken, endToken)) {
          length = own ? Math.max(length, match.length()) : length;
        }
      }
    }
    for (AmountRule rule : rules) {
      for (PhraseMatch match : rule.pattern().in(atoms)) {
        boolean own = rule.origin().equals(won.origin());
        boolean told = lost.stream().anyMatch(one -> one.candidate().equals(rule.name()));
        if (!own && !told && overlaps(match, atoms, startToken, endToken)) {
          lost.add(
              new Lost(asked.shelf().row(rule.origin()), rule.name(), why(rule, match, length)));
        }
      }
    }
    reasons.addAll(lost);
    if (lost.isEmpty()) {
      reasons.add(new NoOther("no other row of amounts.tsv fits these words"));
    }
  }

  private static boolean overlaps(PhraseMatch match, Atoms atoms, int startToken, int endToken) {
    return atoms.get(match.start()).token() < endToken
        && startToken < atoms.get(match.end() - 1).endToken();
  }

  private String why(AmountRule rule, PhraseMatch match, int length) {
    if (match.length() < length) {
      return "fits fewer words; the longest fit wins";
    }
    if (match.length() > length) {
      boolean number =
          match.slots().values().stream().allMatch(slot -> numbers.whole(slot) != null);
      return rule.blocks() || number
          ? "fits more words, but other words had them"
          : "fits more words, but they are no whole number";
    }
    return "fits as many words, but stands further down";
  }
}
