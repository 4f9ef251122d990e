package org.armistice.reading.event;

import java.util.ArrayList;
import java.util.List;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.table.Table;

/**
 * Words that speak for a code wherever they stand, with a weight: what is left where the sentence's
 * structure does not decide. A cue is a lemma or a word, or several in a row; each row of the table
 * speaks once, however many of its cues stand in the text.
 */
final class Cues {
  private final List<Cue> cues;

  private Cues(List<Cue> cues) {
    this.cues = cues;
  }

  /**
   * @param codes what the column "code" may hold
   */
  static <C extends Enum<C>> Cues load(String name, Class<C> codes) {
    List<Cue> cues = new ArrayList<>();
    for (Table.Row row : Table.load(name).rows()) {
      cues.add(
          new Cue(
              words(row, "cues"),
              words(row, "with"),
              row.cell("code").constant(codes).name(),
              row.cell("weight").number()));
    }
    return new Cues(List.copyOf(cues));
  }

  /**
   * @param with counts only where one of these stands in the text too; empty for always
   */
  private record Cue(
      List<List<String>> cues, List<List<String>> with, String code, double weight) {}

  /** A code that the words speak for. */
  record Vote(String code, double weight) {}

  /**
   * @param masked runs of tokens that name a party and speak for nothing
   */
  List<Vote> votes(Document document, List<TokenRange> masked) {
    List<Vote> votes = new ArrayList<>();
    for (Cue cue : cues) {
      if (any(document, cue.cues(), masked)
          && (cue.with().isEmpty() || any(document, cue.with(), masked))) {
        votes.add(new Vote(cue.code(), cue.weight()));
      }
    }
    return votes;
  }

  private static List<List<String>> words(Table.Row row, String column) {
    return row.list(column).stream().map(cue -> List.of(cue.split(" "))).toList();
  }

  private static boolean any(Document document, List<List<String>> cues, List<TokenRange> masked) {
    return cues.stream().anyMatch(words -> stands(document, words, masked));
  }

  private static boolean stands(Document document, List<String> words, List<TokenRange> masked) {
    for (ParsedSentence sentence : document.sentences()) {
      for (int start = 0; start + words.size() <= sentence.size(); start++) {
        int at = start;
        if (masked.stream().anyMatch(range -> range.contains(sentence.index(), at))) {
          continue;
        }
        boolean fits = true;
        for (int i = 0; fits && i < words.size(); i++) {
          String word = words.get(i);
          fits =
              word.equals(sentence.lower(start + i))
                  || word.equals(sentence.parse().lemma(start + i));
        }
        if (fits) {
          return true;
        }
      }
    }
    return false;
  }
}
