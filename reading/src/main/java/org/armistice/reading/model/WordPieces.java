package org.armistice.reading.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words to the ids of their pieces, as BERT's uncased WordPiece does (Devlin et al. 2019): lower
 * case, accents off, marks apart, then the longest known piece first. Immutable, thread-safe.
 */
final class WordPieces {
  static final int MOST_PIECES = 8;

  private final Map<String, Integer> vocabulary;
  private final int unknown;
  final int first;
  final int last;

  WordPieces(List<String> lines) {
    vocabulary = new HashMap<>(lines.size() * 2);
    for (int i = 0; i < lines.size(); i++) {
      vocabulary.put(lines.get(i), i);
    }
    unknown = id("[UNK]");
    first = id("[CLS]");
    last = id("[SEP]");
  }

  private int id(String piece) {
    Integer id = vocabulary.get(piece);
    if (id == null) {
      throw new IllegalStateException("the model's vocabulary lacks \"" + piece + "\"");
    }
    return id;
  }

  /** Ids of a word's pieces, 1 to {@value #MOST_PIECES}. */
  int[] pieces(String word) {
    int[] ids = new int[MOST_PIECES];
    int count = 0;
    for (String part : parts(word)) {
      int kept = count;
      int at = 0;
      while (at < part.length()) {
        int end = part.length();
        Integer id = null;
        while (end > at) {
          id = vocabulary.get((at > 0 ? "##" : "") + part.substring(at, end));
          if (id != null) {
            break;
          }
          end--;
        }
        if (id == null) {
          count = kept;
          count = add(ids, count, unknown);
          break;
        }
        count = add(ids, count, id);
        at = end;
      }
    }
    if (count == 0) {
      count = add(ids, count, unknown);
    }
    return Arrays.copyOf(ids, count);
  }

  private static int add(int[] ids, int count, int id) {
    if (count < MOST_PIECES) {
      ids[count] = id;
      return count + 1;
    }
    return count;
  }

  private static List<String> parts(String word) {
    // a word longer than this is noise (an address, a run of marks): its beginning is enough
    String cut = word.length() > 64 ? word.substring(0, 64) : word;
    String plain = Normalizer.normalize(cut.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    plain
        .codePoints()
        .forEach(
            raw -> {
              int c = straight(raw);
              if (Character.getType(c) == Character.NON_SPACING_MARK || c < ' ') {
                return;
              }
              if (Character.isWhitespace(c) || isMark(c)) {
                flush(part, parts);
                if (!Character.isWhitespace(c)) {
                  parts.add(Character.toString(c));
                }
              } else {
                part.appendCodePoint(c);
              }
            });
    flush(part, parts);
    return parts;
  }

  private static void flush(StringBuilder part, List<String> parts) {
    if (part.length() > 0) {
      parts.add(part.toString());
      part.setLength(0);
    }
  }

  private static int straight(int c) {
    return switch (c) {
      case '“', '”' -> '"';
      case '‘', '’' -> '\'';
      default -> c;
    };
  }

  private static boolean isMark(int c) {
    if ((c >= 33 && c <= 47)
        || (c >= 58 && c <= 64)
        || (c >= 91 && c <= 96)
        || (c >= 123 && c <= 126)) {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
