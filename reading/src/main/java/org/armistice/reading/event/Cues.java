package org.armistice.reading.event;

import java.util.ArrayList;
import java.util.List;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.table.Table;

/**
 * Words that speak for a code wherever they stand, with a weight: what is left where the sentence's
 * structure does not decide. A cue is a lemma or a word, or several in a row.
 */
final class Cues {
  private final List<Cue> cues;

  private Cues(List<Cue> cues) {
    this.cues = cues;
  }

  static Cues load(String name) {
    List<Cue> cues = new ArrayList<>();
    for (Table.Row row : Table.load(name).rows()) {
      for (String words : row.list("cues")) {
        double weight;
        try {
          weight = Double.parseDouble(row.get("weight"));
        } catch (NumberFormatException e) {
          throw row.fault("\"" + row.get("weight") + "\" is no weight");
        }
        cues.add(new Cue(List.of(words.split(" ")), row.get("code"), weight));
      }
    }
    return new Cues(List.copyOf(cues));
  }

  private record Cue(List<String> words, String code, double weight) {}

  /** A code that the words speak for. */
  record Vote(String code, double weight) {}

  /**
   * @param masked runs of tokens that name a party and speak for nothing
   */
  List<Vote> votes(Document document, List<TokenRange> masked) {
    List<Vote> votes = new ArrayList<>();
    for (Cue cue : cues) {
      if (stands(document, cue, masked)) {
        votes.add(new Vote(cue.code(), cue.weight()));
      }
    }
    return votes;
  }

  private static boolean stands(Document document, Cue cue, List<TokenRange> masked) {
    for (ParsedSentence sentence : document.sentences()) {
      for (int start = 0; start + cue.words().size() <= sentence.size(); start++) {
        int at = start;
        if (masked.stream().anyMatch(range -> range.contains(sentence.index(), at))) {
          continue;
        }
        boolean fits = true;
        for (int i = 0; fits && i < cue.words().size(); i++) {
          String word = cue.words().get(i);
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
