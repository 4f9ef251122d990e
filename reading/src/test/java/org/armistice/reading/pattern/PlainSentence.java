package org.armistice.reading.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.reading.document.Sentence;
import org.armistice.reading.document.Token;
import org.armistice.record.Passage;

/** A sentence cut at spaces and marks, for tests that need no parse. */
public final class PlainSentence {
  private static final Pattern TOKEN =
      Pattern.compile("\\p{L}+(?:['’]\\p{L}+)?|\\p{N}+|[^\\s\\p{Z}]");

  private PlainSentence() {}

  public static Sentence of(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(new Token(matcher.start(), matcher.end(), matcher.group()));
    }
    return new Sentence(0, 1, Passage.Kind.BODY, tokens);
  }
}
