package org.armistice.reading.reason;

import java.util.List;
import java.util.Locale;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.model.Sureness;
import org.armistice.reading.reason.Reason.ByModel;
import org.armistice.reading.reason.Reason.ByRow;
import org.armistice.reading.table.Origin;
import org.armistice.reading.table.TableShelf;
import org.armistice.record.Span;

/**
 * What every room needs to answer: the report once more, the tables, and the model's scores.
 *
 * @param sureness of the model that parsed the document
 */
public record Asked(Document document, TableShelf shelf, Sureness sureness) {

  public ParsedSentence sentence(int index) {
    return document.sentences().get(index);
  }

  /** The word of a token as a span. */
  public Span word(int sentence, int token) {
    return document.span(sentence, token, token + 1);
  }

  /** The word at a token between quotation marks. */
  public String quoted(int sentence, int token) {
    return "“" + sentence(sentence).word(token) + "”";
  }

  public ByRow row(Origin origin, String says) {
    return new ByRow(shelf.row(origin), says);
  }

  public ByRow row(Origin origin, String says, Span words) {
    return new ByRow(shelf.row(origin), says, List.of(words));
  }

  /** What the tree says of a token: its relation and what it hangs on, with the model's score. */
  public ByModel tree(int sentence, int token) {
    Parse parse = sentence(sentence).parse();
    int head = parse.head(token);
    double score = sureness.of(sentence(sentence)).head(token, head);
    String hangs = head < 0 ? "is the root of the sentence" : "hangs on " + quoted(sentence, head);
    return new ByModel(
        parse.relation(token),
        "in the tree %s %s as %s".formatted(quoted(sentence, token), hangs, parse.relation(token)),
        List.of(word(sentence, token)),
        score);
  }

  /** What PropBank's labels say of a token. */
  public ByModel role(int sentence, int predicate, int token, String label) {
    return new ByModel(
        label,
        "the model labels %s as %s of %s"
            .formatted(quoted(sentence, token), label, quoted(sentence, predicate)),
        List.of(word(sentence, token)),
        sureness.of(sentence(sentence)).role(predicate, token, label));
  }

  /** Small words for a constant: {@code AIR_DRONE_STRIKE} is "air drone strike". */
  public static String plain(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
