package org.armistice.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Token;

/**
 * A text in which the reading expected is marked: {@code [source] {cue} <content>}, the addressee
 * in {@code ~tildes~}. A content or cue in several parts has several marks.
 */
record Marked(String text, Map<Character, List<int[]>> parts) {
  private static final String OPENERS = "[{<";
  private static final String CLOSERS = "]}>";

  static Marked of(String marked) {
    StringBuilder text = new StringBuilder();
    Map<Character, List<int[]>> parts = new TreeMap<>();
    Map<Character, Integer> open = new TreeMap<>();
    for (char c : marked.toCharArray()) {
      int closer = CLOSERS.indexOf(c);
      if (OPENERS.indexOf(c) >= 0 || (c == '~' && !open.containsKey(c))) {
        open.put(c, text.length());
      } else if (closer >= 0 || c == '~') {
        char opener = c == '~' ? c : OPENERS.charAt(closer);
        Integer start = open.remove(opener);
        if (start == null) {
          throw new IllegalArgumentException("nothing opens the " + c + " in: " + marked);
        }
        parts.computeIfAbsent(opener, x -> new ArrayList<>()).add(new int[] {start, text.length()});
      } else {
        text.append(c);
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("a mark is left open in: " + marked);
    }
    return new Marked(text.toString(), parts);
  }

  String source(Document document) {
    return words(document, '[');
  }

  String cue(Document document) {
    return words(document, '{');
  }

  String content(Document document) {
    return words(document, '<');
  }

  String addressee(Document document) {
    return words(document, '~');
  }

  /** The words that a mark covers, punctuation aside. */
  private String words(Document document, char mark) {
    TreeSet<Integer> words = new TreeSet<>();
    for (ParsedSentence sentence : document.sentences()) {
      for (int t = 0; t < sentence.size(); t++) {
        Token token = sentence.sentence().token(t);
        for (int[] part : parts.getOrDefault(mark, List.of())) {
          if (token.start() < part[1] && token.end() > part[0]) {
            words.add(sentence.index() * 1000 + t);
          }
        }
      }
    }
    return join(document, words);
  }

  static String words(Document document, List<TokenSpan> spans) {
    TreeSet<Integer> words = new TreeSet<>();
    for (TokenSpan span : spans) {
      for (int t = span.start(); t < span.end(); t++) {
        words.add(span.sentence() * 1000 + t);
      }
    }
    return join(document, words);
  }

  private static String join(Document document, TreeSet<Integer> words) {
    StringBuilder joined = new StringBuilder();
    for (int word : words) {
      String token = document.sentences().get(word / 1000).word(word % 1000);
      if (token.codePoints().anyMatch(Character::isLetterOrDigit)) {
        joined.append(joined.isEmpty() ? "" : " ").append(token);
      }
    }
    return joined.toString();
  }

  /** "source | cue | content" of an attribution, punctuation aside. */
  static String triple(Document document, Attribution attribution) {
    Mention source = attribution.source();
    Mention cue = attribution.cue();
    return "%s | %s | %s"
        .formatted(
            source == null ? "" : words(document, source.spans()),
            cue == null ? "" : words(document, cue.spans()),
            words(document, attribution.content()));
  }

  /** "source | cue | content" as marked. */
  String triple(Document document) {
    return "%s | %s | %s".formatted(source(document), cue(document), content(document));
  }
}
