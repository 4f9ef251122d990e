package org.armistice.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Token;

/**
 * The quotations of a report. Curly marks close curly ones; a straight mark opens where nothing is
 * open; a mark that hugs the next word opens even where it is drawn as a closing one. Single marks
 * are quotations only outside double ones. A paragraph's end ends every quotation: the next
 * paragraph of a long one opens with a mark of its own.
 */
final class Quotations {
  private static final Set<String> DOUBLE = Set.of("“", "”", "\"", "„", "«", "»", "``", "''");
  private static final Set<String> SINGLE = Set.of("'", "`", "‘", "’");
  private static final Set<String> ENDS = Set.of(",", ".", "?", "!", "…", "...", "—", ";");

  private final Document document;
  private final List<Quotation> all = new ArrayList<>();

  Quotations(Document document) {
    this.document = document;
    int first = 0;
    List<ParsedSentence> sentences = document.sentences();
    for (int s = 1; s <= sentences.size(); s++) {
      if (s == sentences.size() || !sameParagraph(sentences.get(s - 1), sentences.get(s))) {
        paragraph(first, s);
        first = s;
      }
    }
  }

  List<Quotation> all() {
    return all;
  }

  Optional<Quotation> at(int sentence, int token) {
    return all.stream().filter(quotation -> quotation.covers(sentence, token)).findFirst();
  }

  /** The quotations that have a part in a sentence, in order. */
  List<Quotation> in(int sentence) {
    return all.stream()
        .filter(
            quotation -> quotation.sentence() <= sentence && sentence <= quotation.lastSentence())
        .toList();
  }

  /** The tokens of a quotation that stand in a sentence. */
  Optional<TokenSpan> part(Quotation quotation, int sentence) {
    return quotation.spans(document).stream()
        .filter(span -> span.sentence() == sentence)
        .findFirst();
  }

  /**
   * Whether a quotation is somebody's whole words, not a phrase taken into a sentence: it runs over
   * sentences, or ends with a mark of its own, or opens its sentence and a comma follows it.
   */
  boolean isWhole(Quotation quotation) {
    if (!quotation.closed() || quotation.sentence() != quotation.lastSentence()) {
      return true;
    }
    ParsedSentence sentence = document.sentences().get(quotation.sentence());
    int last = quotation.end() - 2;
    if (last > 0 && isPair(sentence.sentence().tokens(), last)) {
      last--;
    }
    if (last > quotation.start() && ENDS.contains(sentence.word(last))) {
      // a phrase at the end of its sentence carries the sentence's own full stop
      return !endsItsSentence(sentence, quotation) || opensClause(sentence, quotation);
    }
    boolean commaFollows =
        quotation.end() < sentence.size() && sentence.word(quotation.end()).equals(",");
    return commaFollows && quotation.start() == 0 && hasVerb(sentence, quotation);
  }

  private static boolean endsItsSentence(ParsedSentence sentence, Quotation quotation) {
    return quotation.end() == sentence.size();
  }

  private static boolean opensClause(ParsedSentence sentence, Quotation quotation) {
    if (quotation.start() == 0) {
      return true;
    }
    String before = sentence.word(quotation.start() - 1);
    if (before.equals(":")) {
      return true;
    }
    return before.equals(",") && hasVerb(sentence, quotation);
  }

  static boolean hasVerb(ParsedSentence sentence, Quotation quotation) {
    for (int i = quotation.start(); i < quotation.end(); i++) {
      String upos = sentence.parse().upos(i);
      if (upos.equals("VERB") || upos.equals("AUX")) {
        return true;
      }
    }
    return false;
  }

  static boolean sameParagraph(ParsedSentence a, ParsedSentence b) {
    return a.sentence().paragraph() == b.sentence().paragraph()
        && a.sentence().kind() == b.sentence().kind();
  }

  /** Whether a token is a double quotation mark, or half of one typed as two single ones. */
  static boolean isDouble(ParsedSentence sentence, int token) {
    List<Token> tokens = sentence.sentence().tokens();
    return DOUBLE.contains(tokens.get(token).text())
        || isPair(tokens, token)
        || (token > 0 && isPair(tokens, token - 1));
  }

  /** Two single marks typed for a double one. */
  private static boolean isPair(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && SINGLE.contains(tokens.get(at).text())
        && tokens.get(at).text().equals(tokens.get(at + 1).text())
        && tokens.get(at).end() == tokens.get(at + 1).start();
  }

  private void paragraph(int first, int end) {
    int openSentence = -1;
    int openToken = -1;
    boolean openSingle = false;
    for (int s = first; s < end; s++) {
      List<Token> tokens = document.sentences().get(s).sentence().tokens();
      for (int t = 0; t < tokens.size(); t++) {
        String word = tokens.get(t).text();
        boolean pair = isPair(tokens, t);
        boolean isDouble = DOUBLE.contains(word) || pair;
        boolean isSingle = SINGLE.contains(word) && !pair;
        if (!isDouble && !isSingle) {
          continue;
        }
        int from = t;
        int last = pair ? t + 1 : t;
        t = last;
        boolean hugsNext = hugsNext(tokens, last);
        boolean hugsLast = hugsLast(s, from);
        boolean opens = word.equals("“") || word.equals("„") || word.equals("‘");
        boolean opensHere = opens || (hugsNext && !hugsLast);
        if (openSentence < 0) {
          if (opensHere || (isDouble && from == 0 && hugsNext)) {
            openSentence = s;
            openToken = from;
            openSingle = isSingle;
          }
        } else if (isDouble != openSingle) {
          if (!opensHere) {
            all.add(new Quotation(openSentence, openToken, s, last + 1, true));
            openSentence = -1;
          } else if (isDouble) {
            // the mark before was never closed: the new one begins here
            close(openSentence, openToken, s, from);
            openSentence = s;
            openToken = from;
          }
        } else if (isDouble) {
          // what seemed a single quotation was an apostrophe
          openSentence = s;
          openToken = from;
          openSingle = false;
        }
      }
    }
    if (openSentence >= 0 && !openSingle) {
      close(openSentence, openToken, end - 1, document.sentences().get(end - 1).size());
    }
  }

  private void close(int sentence, int token, int lastSentence, int end) {
    int last = lastSentence;
    int stop = end;
    if (stop == 0) {
      last--;
      stop = last < 0 ? 0 : document.sentences().get(last).size();
    }
    if (last > sentence || (last == sentence && stop > token + 1)) {
      all.add(new Quotation(sentence, token, last, stop, false));
    }
  }

  private static boolean hugsNext(List<Token> tokens, int at) {
    return at + 1 < tokens.size() && tokens.get(at).end() == tokens.get(at + 1).start();
  }

  private boolean hugsLast(int sentence, int token) {
    List<Token> tokens = document.sentences().get(sentence).sentence().tokens();
    int start = tokens.get(token).start();
    if (token > 0) {
      return tokens.get(token - 1).end() == start;
    }
    if (sentence == 0) {
      return false;
    }
    return document.sentences().get(sentence - 1).sentence().end() == start;
  }
}
