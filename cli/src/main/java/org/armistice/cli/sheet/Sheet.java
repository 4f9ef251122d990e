package org.armistice.cli.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.armistice.record.Attested;
import org.armistice.record.Reading;
import org.armistice.record.Ref;
import org.armistice.record.Span;
import org.jspecify.annotations.Nullable;

/** Collects the lines of a sheet: headings, numbered items, and rows of label, value and words. */
final class Sheet {
  private static final int LABEL = 14;
  private static final int INDENT = 4;
  private static final int WIDE = 26;
  private static final int REASON = 8;
  private static final int MOST_QUOTES = 4;

  private final StringBuilder out = new StringBuilder();
  private final Paper paper;
  private final Locator locator;
  private final Names names;
  private final ShortIds ids;

  Sheet(Paper paper, Reading reading) {
    this.paper = paper;
    this.locator = new Locator(reading);
    this.names = new Names(reading);
    this.ids = new ShortIds(reading);
  }

  Paper paper() {
    return paper;
  }

  Locator locator() {
    return locator;
  }

  Names names() {
    return names;
  }

  String ink(Ink ink, String text) {
    return paper.colour() ? ink.paint(text) : text;
  }

  void heading(String title) {
    out.append('\n').append(ink(Ink.HEADING, title)).append('\n');
    if (!paper.colour()) {
      out.append("-".repeat(Wrap.seen(title))).append('\n');
    }
  }

  /** A paragraph from the left edge. */
  void text(String text) {
    out.append(Wrap.lines("", text, 0, paper.width()));
  }

  void blank() {
    out.append('\n');
  }

  /** The head of a numbered item. */
  void item(int number, String text) {
    item(number, text, "");
  }

  /** The head of a numbered item that is a record. */
  void item(int number, String text, String id) {
    String first = "%2d. ".formatted(number);
    out.append(Wrap.lines(first, ink(Ink.STRONG, text) + shown(id), INDENT, paper.width()));
  }

  /** An id to ask with, where ids are wanted: as short as tells it from all others. */
  String shown(String id) {
    return paper.ids() && !id.isEmpty() ? "  " + ink(Ink.QUIET, ids.of(id)) : "";
  }

  void warning(String text) {
    out.append(Wrap.lines("  ! ", ink(Ink.WARNING, text), INDENT, paper.width()));
  }

  /** A row: what is told, its value, and the words that it rests on. */
  void row(String label, String value, List<Span> evidence, @Nullable String rule) {
    String first = " ".repeat(INDENT) + pad(label);
    String said = joined(value, quotes(evidence));
    String why = paper.rules() && rule != null ? " " + ink(Ink.QUIET, "[" + rule + "]") : "";
    out.append(Wrap.lines(first, said + why, INDENT + LABEL, paper.width()));
  }

  void row(String label, String value) {
    row(label, value, List.of(), null);
  }

  /** A row for a value that may not be stated; nothing is written where it is not. */
  <T> void row(String label, @Nullable Attested<T> value, Function<T, String> words) {
    if (value != null) {
      row(label, words.apply(value.value()), value.evidence(), value.rule());
    }
  }

  void ref(String label, @Nullable Attested<Ref> value) {
    row(label, value, ref -> names.of(ref) + shown(ref.id()));
  }

  void refs(String label, List<Attested<Ref>> values) {
    String again = label;
    for (Attested<Ref> value : values) {
      ref(again, value);
      again = "";
    }
  }

  /** A field of an explanation: its path, its value, and the words that it rests on. */
  void field(String path, String value, List<Span> evidence) {
    String first = path + " ".repeat(Math.max(2, LABEL - path.length()));
    out.append(Wrap.lines(first, joined(value, quotes(evidence)), INDENT, paper.width()));
  }

  /** A reason below a field. */
  void reason(String kind, String text) {
    out.append(Wrap.lines("  " + pad(kind, REASON), text, 2 + REASON, paper.width()));
  }

  /** A reason with what stands behind it, such as a table's row, in a line of its own. */
  void reason(String kind, String text, String details) {
    reason(kind, text);
    if (!details.isEmpty()) {
      String indent = " ".repeat(2 + REASON);
      out.append(Wrap.lines(indent, inkEach(details), 2 + REASON, paper.width()));
    }
  }

  /** Words in quiet ink one by one, so that a line may break between them. */
  private String inkEach(String text) {
    return paper.colour()
        ? List.of(text.split(" ", -1)).stream()
            .map(word -> ink(Ink.QUIET, word))
            .collect(Collectors.joining(" "))
        : text;
  }

  private static String pad(String label, int width) {
    return label.length() >= width ? label + " " : label + " ".repeat(width - label.length());
  }

  /** A row with a wide label, as of a timeline, with the first words only. */
  void wide(String label, String value, List<Span> evidence) {
    String first = "  " + label + " ".repeat(Math.max(2, WIDE - Wrap.seen(label)));
    out.append(Wrap.lines(first, joined(value, glimpse(evidence)), 2 + WIDE, paper.width()));
  }

  /** A line of a list, with the first words only. */
  void bullet(String text, List<Span> evidence) {
    out.append(Wrap.lines("  - ", joined(text, glimpse(evidence)), INDENT, paper.width()));
  }

  private static String joined(String value, String words) {
    return value.isEmpty() || words.isEmpty() ? value + words : value + "  " + words;
  }

  /** The first words, cut short, and where they and the others stand: “strikes” s1, s2. */
  private String glimpse(List<Span> spans) {
    if (spans.isEmpty()) {
      return "";
    }
    Set<String> places = new LinkedHashSet<>();
    spans.forEach(span -> places.add(locator.of(span)));
    places.remove("");
    String words = Quote.brief(spans.get(0).text());
    return ink(Ink.QUIET, (words + " " + String.join(", ", places)).strip());
  }

  /** The words and where they stand: “over the past two days” s2. */
  String quotes(List<Span> spans) {
    List<String> quoted = new ArrayList<>();
    for (Span span : spans.subList(0, Math.min(MOST_QUOTES, spans.size()))) {
      String where = locator.of(span);
      quoted.add(Quote.of(span.text()) + (where.isEmpty() ? "" : " " + where));
    }
    if (spans.size() > MOST_QUOTES) {
      quoted.add("and " + (spans.size() - MOST_QUOTES) + " more");
    }
    return quoted.isEmpty()
        ? ""
        : quoted.stream().map(words -> ink(Ink.QUIET, words)).collect(Collectors.joining("; "));
  }

  private static String pad(String label) {
    return pad(label, LABEL);
  }

  String written() {
    return out.toString();
  }
}
