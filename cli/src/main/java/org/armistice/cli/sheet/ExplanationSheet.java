package org.armistice.cli.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.armistice.reading.reason.Explanation;
import org.armistice.reading.reason.Part;
import org.armistice.reading.reason.Reason;
import org.armistice.reading.reason.Reason.ByMetadata;
import org.armistice.reading.reason.Reason.ByModel;
import org.armistice.reading.reason.Reason.ByRow;
import org.armistice.reading.reason.Reason.ByRule;
import org.armistice.reading.reason.Reason.Lost;
import org.armistice.reading.reason.Reason.NoOther;
import org.armistice.reading.reason.Reason.See;
import org.armistice.reading.reason.Reason.Weighed;
import org.armistice.reading.reason.Reason.Won;
import org.armistice.reading.table.Origin;
import org.armistice.reading.table.Table;
import org.armistice.record.Reading;
import org.jspecify.annotations.Nullable;

/**
 * An explanation as a sheet for people: each field with its value and words, below it the reasons,
 * one a line, each with what kind of reason it is.
 */
public final class ExplanationSheet {
  /** Columns that say something of a row and are shown behind the others. */
  private static final List<String> REMARKS = List.of("reason", "source", "example");

  /** Columns of results of tests, which explain nothing. */
  private static final Set<String> UNTOLD = Set.of("expected", "expect");

  private static final int LONGEST_CELL = 70;

  private final Sheet sheet;

  /** Rows that were shown in full above; from then on their place is enough. */
  private final Set<Origin> shown = new HashSet<>();

  private ExplanationSheet(Sheet sheet) {
    this.sheet = sheet;
  }

  /**
   * @param reading the report that it was read in
   */
  public static String of(Explanation explanation, Reading reading, Paper paper) {
    return new ExplanationSheet(new Sheet(paper, reading)).write(explanation);
  }

  private String write(Explanation explanation) {
    sheet.blank();
    sheet.text(
        sheet.ink(Ink.QUIET, explanation.entry().id())
            + "  "
            + sheet.ink(Ink.STRONG, Quote.plain(explanation.label())));
    explanation.parts().forEach(this::write);
    return sheet.written();
  }

  private void write(Part part) {
    sheet.blank();
    sheet.field(part.field(), sheet.ink(Ink.STRONG, Quote.plain(part.value())), part.words());
    if (!part.covers().isEmpty()) {
      sheet.reason("so are", sheet.ink(Ink.QUIET, String.join(", ", part.covers())));
    }
    for (Reason reason : part.reasons()) {
      write(reason, part);
    }
  }

  private void write(Reason reason, Part part) {
    if (reason instanceof ByRow by) {
      sheet.reason("row", by.says() + words(by, part), row(by.row()));
    } else if (reason instanceof ByRule by) {
      sheet.reason(
          "rule", by.says() + words(by, part) + sheet.ink(Ink.QUIET, " [" + by.rule() + "]"));
    } else if (reason instanceof ByModel by) {
      sheet.reason("model", by.says() + score(by.score()));
    } else if (reason instanceof ByMetadata by) {
      sheet.reason("known", by.says());
    } else if (reason instanceof Won won) {
      sheet.reason(
          "taken",
          "%s  %s, %s"
              .formatted(
                  sheet.ink(Ink.PLACE, share(won.score())),
                  sheet.ink(Ink.STRONG, won.candidate()),
                  won.says()));
    } else if (reason instanceof Lost lost) {
      lost(lost);
    } else if (reason instanceof NoOther none) {
      sheet.reason("else", none.says());
    } else if (reason instanceof See see) {
      sheet.reason(
          "see",
          "%s  %s: %s"
              .formatted(
                  sheet.ink(Ink.QUIET, see.record().id()),
                  Quote.brief(see.record().label()),
                  see.says()));
    }
  }

  /** The words of a reason, where they are not those of the field, which stand above. */
  private String words(Reason reason, Part part) {
    return reason.words().isEmpty() || reason.words().equals(part.words())
        ? ""
        : "  " + sheet.quotes(reason.words());
  }

  private String score(@Nullable Double score) {
    return score == null
        ? sheet.ink(Ink.QUIET, "  (the model gives no score for this)")
        : sheet.ink(Ink.QUIET, "  score " + share(score));
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }

  private void lost(Lost lost) {
    Double score = lost.score();
    String head =
        (score == null ? "" : share(score) + "  ")
            + lost.candidate()
            + (score == null ? ": " : ", ")
            + lost.says();
    Table.Row row = lost.row();
    List<String> below = new ArrayList<>();
    for (Weighed weighed : lost.weighed()) {
      below.add(
          String.format(
              Locale.ROOT,
              "%+.2f %s (%s)",
              weighed.difference(),
              weighed.says(),
              weighed.row().origin()));
    }
    String details =
        row != null ? row(row) : below.isEmpty() ? "" : "decided: " + String.join("; ", below);
    sheet.reason("lost", head, details);
  }

  /** A row as one line: where it stands, its cells, and what it says of itself. */
  private String row(Table.Row row) {
    if (!shown.add(row.origin())) {
      return row.origin().toString();
    }
    Map<Boolean, List<String>> columns =
        row.columns().stream()
            .filter(column -> !row.get(column).isEmpty() && !UNTOLD.contains(column))
            .collect(Collectors.partitioningBy(REMARKS::contains));
    List<String> told = new ArrayList<>();
    for (String column : columns.getOrDefault(false, List.of())) {
      told.add(column + " " + cut(row.get(column)));
    }
    for (String column : columns.getOrDefault(true, List.of())) {
      String cell = cut(row.get(column));
      told.add(column.equals("example") ? "example “" + cell + "”" : column + ": " + cell);
    }
    return row.origin() + "  " + String.join(" · ", told);
  }

  private static String cut(String cell) {
    String line = Quote.plain(cell);
    if (line.length() <= LONGEST_CELL) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST_CELL);
    return line.substring(0, space > 0 ? space : LONGEST_CELL) + " …";
  }
}
