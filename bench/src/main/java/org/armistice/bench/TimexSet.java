package org.armistice.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Sentence;
import org.armistice.reading.model.DocumentParser;
import org.armistice.reading.time.TimeAnchor;
import org.armistice.reading.time.TimeMention;
import org.armistice.reading.time.TimeReader;
import org.armistice.reading.time.Timex;
import org.armistice.record.Report;

/**
 * TimeBank and AQUAINT (Pustejovsky et al. 2003, as cleaned for TempEval-3): time expressions with
 * TIMEX3 values, counted from each document's creation time.
 *
 * <p>Every TIMEX3 expression of the texts counts; the creation time itself is given and does not.
 * {@code span-f1} wants the same extent to the character. {@code value-f1} is TempEval-3's "value
 * F1" (UzZaman et al. 2013): an expression counts where one of the other side overlaps it and has
 * the same value, each being used once.
 */
public final class TimexSet implements GoldSet {
  @Override
  public String name() {
    return "timex";
  }

  @Override
  public List<Figure> score(Path folder, Bench bench) throws IOException {
    DocumentParser parser = new DocumentParser(bench.model());
    TimeReader reader = TimeReader.load();
    List<Path> files = TimexDocument.files(folder);
    int gold = 0;
    int read = 0;
    int spans = 0;
    int values = 0;
    for (int i = 0; i < files.size(); i++) {
      bench.progress(name(), i, files.size());
      TimexDocument wanted = TimexDocument.read(files.get(i));
      List<TimexDocument.Expression> found = read(wanted, parser, reader);
      gold += wanted.expressions().size();
      read += found.size();
      for (TimexDocument.Expression expression : wanted.expressions()) {
        spans += found.stream().anyMatch(expression::sameExtent) ? 1 : 0;
      }
      Values compared = Values.of(wanted.expressions(), found);
      values += compared.same();
      compared.missed().forEach(one -> bench.miss(name(), one.in(wanted), one.value(), ""));
      compared.wrong().forEach(one -> bench.miss(name(), one.in(wanted), "", one.value()));
    }
    bench.progress(name(), files.size(), files.size());
    return List.of(
        new Figure(name(), "span-f1", f1(spans, gold, read), gold),
        new Figure(name(), "value-f1", f1(values, gold, read), gold));
  }

  /** What the reader finds in a document, in order. */
  static List<TimexDocument.Expression> read(
      TimexDocument wanted, DocumentParser parser, TimeReader reader) {
    Document document = parser.parse(Report.undescribed(wanted.name(), null), wanted.text());
    List<List<TimeMention>> mentions =
        reader.read(document, TimeAnchor.published(wanted.created()));
    List<TimexDocument.Expression> found = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Sentence sentence = document.sentences().get(i).sentence();
      for (TimeMention mention : mentions.get(i)) {
        for (Timex timex : mention.timexes()) {
          found.add(
              new TimexDocument.Expression(
                  sentence.token(timex.startToken()).start(),
                  sentence.token(timex.endToken() - 1).end(),
                  timex.value()));
        }
      }
    }
    return found;
  }

  /**
   * @param same pairs that overlap and have one value
   * @param missed annotated ones without a pair
   * @param wrong found ones without a pair
   */
  private record Values(
      int same, List<TimexDocument.Expression> missed, List<TimexDocument.Expression> wrong) {

    static Values of(List<TimexDocument.Expression> wanted, List<TimexDocument.Expression> found) {
      List<TimexDocument.Expression> missed = new ArrayList<>();
      List<TimexDocument.Expression> left = new ArrayList<>(found);
      for (TimexDocument.Expression expression : wanted) {
        Optional<TimexDocument.Expression> pair =
            left.stream()
                .filter(expression::overlaps)
                .filter(other -> expression.value().equals(other.value()))
                .findFirst();
        pair.ifPresentOrElse(left::remove, () -> missed.add(expression));
      }
      return new Values(wanted.size() - missed.size(), missed, left);
    }
  }

  private static double f1(int hits, int gold, int read) {
    return gold + read == 0 ? 0 : 2.0 * hits / (gold + read);
  }
}
