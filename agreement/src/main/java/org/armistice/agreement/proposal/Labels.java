package org.armistice.agreement.proposal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.record.Span;
import org.jspecify.annotations.Nullable;

/** Where in an agreement's text a clause stands: "Article 3, 2(a)". */
final class Labels {
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?im)^\\s*((?:part|article|section|chapter|annex|paragraph|point)\\s+[\\p{L}\\p{N}]+)\\b");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?m)^\\s*((?:\\d{1,3}|[a-z]|[ivx]{1,4})[.)](?:\\d{1,3}[.)]?)*|\\([a-z0-9ivx]{1,4}\\))\\s");

  private Labels() {}

  /** The last heading and the last number before the words; {@code null} where there is neither. */
  static @Nullable String at(String text, Span words) {
    int offset = text.offsetByCodePoints(0, words.start());
    int line = text.indexOf('\n', offset);
    String before = text.substring(0, line < 0 ? text.length() : line);
    String article = null;
    int after = 0;
    Matcher articles = ARTICLE.matcher(before);
    while (articles.find()) {
      article = articles.group(1).strip();
      after = articles.end();
    }
    String number = null;
    Matcher numbers = NUMBER.matcher(before);
    while (numbers.find()) {
      if (numbers.start() >= after) {
        number = numbers.group(1).replaceAll("[.)(]+$", "").replaceAll("^\\(", "").strip();
      }
    }
    if (article == null) {
      return number;
    }
    return number == null ? article : article + ", " + number;
  }
}
