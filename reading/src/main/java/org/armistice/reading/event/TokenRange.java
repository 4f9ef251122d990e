package org.armistice.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.ParsedSentence;

/** A run of tokens of one sentence that given words stand at. */
record TokenRange(int sentence, int start, int end) {

  boolean contains(int sentence, int token) {
    return this.sentence == sentence && start <= token && token < end;
  }

  /** Where the words stand in the text; none where they do not stand there as written. */
  static List<TokenRange> find(Document document, String words) {
    List<TokenRange> ranges = new ArrayList<>();
    String wanted = words.trim().toLowerCase(Locale.ROOT);
    String text = document.text().value().toLowerCase(Locale.ROOT);
    if (wanted.isEmpty()) {
      return ranges;
    }
    for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      int end = at + wanted.length();
      for (ParsedSentence sentence : document.sentences()) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < sentence.size(); i++) {
          int start = sentence.sentence().token(i).start();
          int stop = sentence.sentence().token(i).end();
          if (start < end && stop > at) {
            first = first < 0 ? i : first;
            last = i;
          }
        }
        if (first >= 0) {
          ranges.add(new TokenRange(sentence.index(), first, last + 1));
        }
      }
    }
    return ranges;
  }
}
