package org.armistice.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.armistice.cli.sheet.ExplanationSheet;
import org.armistice.cli.sheet.Paper;
import org.armistice.ledger.Json;
import org.armistice.reading.Reader;
import org.armistice.reading.explanation.Explained;
import org.armistice.reading.explanation.Explainer;
import org.armistice.reading.reason.Explanation;
import org.armistice.reading.reason.Part;
import org.armistice.record.Entry;
import org.armistice.record.Reading;

/** Finds the record that is asked for in readings, and writes why it is as it is. */
final class Answers {
  /** So many ids are named where several fit, or none. */
  private static final int NAMED = 8;

  private final PrintWriter out;
  private final Paper paper;
  private final boolean json;
  private final int most;
  private final Knowledge knowledge;

  /**
   * @param knowledge what to read with beside what ships
   */
  Answers(PrintWriter out, Paper paper, boolean json, int most, Knowledge knowledge) {
    this.out = out;
    this.paper = paper;
    this.json = json;
    this.most = most;
    this.knowledge = knowledge;
  }

  Paper paper() {
    return paper;
  }

  boolean json() {
    return json;
  }

  int most() {
    return most;
  }

  Knowledge knowledge() {
    return knowledge;
  }

  Reader reader() {
    return Readings.reader(knowledge);
  }

  void print(String text) {
    out.write(text);
    out.flush();
  }

  /**
   * Explains the record in each reading that has it.
   *
   * @throws Unexplained A204 where none has it, A205 where several ids begin so, A206 where the
   *     record has no such field
   */
  void explain(Question question, List<Reading> readings) {
    Map<String, List<Reading>> found = new TreeMap<>();
    for (Reading reading : readings) {
      for (Entry entry : reading.entries()) {
        if (entry.id().startsWith(question.id())) {
          List<Reading> in = found.computeIfAbsent(entry.id(), id -> new ArrayList<>());
          if (in.isEmpty() || in.get(in.size() - 1) != reading) {
            in.add(reading);
          }
        }
      }
    }
    if (found.isEmpty()) {
      throw new Unexplained(unknown(question, readings));
    }
    List<Reading> in = found.get(question.id());
    if (in == null && found.size() > 1) {
      throw new Unexplained(ambiguous(question, found));
    }
    String id = in == null ? found.keySet().iterator().next() : question.id();
    List<Reading> told = in == null ? found.values().iterator().next() : in;
    told.stream().limit(most).forEach(reading -> explain(id, question.field(), reading));
    if (told.size() > most && !json) {
      print(
          "%n%d more reports have this record; --most %d shows them%n"
              .formatted(told.size() - most, told.size()));
    }
  }

  private void explain(String id, String field, Reading reading) {
    Explained explained = new Explainer(reader()).read(reading.report(), reading.text());
    Explanation explanation = explained.explain(id);
    if (!field.isEmpty()) {
      List<Part> parts = explanation.parts().stream().filter(part -> part.isOf(field)).toList();
      if (parts.isEmpty()) {
        throw new Unexplained(noField(id, field, explanation));
      }
      explanation = new Explanation(explanation.entry(), explanation.label(), parts);
    }
    if (json) {
      print(Json.write(ExplanationLine.of(explanation, reading.report())) + "\n");
    } else {
      print(ExplanationSheet.of(explanation, explained.reading(), paper));
    }
  }

  private static String noField(String id, String field, Explanation explanation) {
    String fields = explanation.parts().stream().map(Part::field).collect(Collectors.joining(", "));
    return "A206 %s has no field \"%s\" that is stated; it has %s".formatted(id, field, fields);
  }

  private static String ambiguous(Question question, Map<String, List<Reading>> found) {
    String ids =
        found.entrySet().stream()
            .limit(NAMED)
            .map(
                entry ->
                    "\n  %s  %s".formatted(entry.getKey(), label(entry.getKey(), entry.getValue())))
            .collect(Collectors.joining());
    String more = found.size() > NAMED ? "\n  and %d more".formatted(found.size() - NAMED) : "";
    return "A205 %d records have ids that begin with \"%s\"; write more of the id:%s%s"
        .formatted(found.size(), question.id(), ids, more);
  }

  private static String label(String id, List<Reading> readings) {
    return Explained.label(readings.get(0), readings.get(0).get(id));
  }

  private static String unknown(Question question, List<Reading> readings) {
    String kind = question.id().substring(0, question.id().lastIndexOf('-') + 1);
    List<String> near =
        readings.stream()
            .flatMap(reading -> reading.entries().stream())
            .map(Entry::id)
            .distinct()
            .filter(id -> id.startsWith(kind))
            .sorted(
                Comparator.comparingInt((String id) -> -shared(id, question.id()))
                    .thenComparing(id -> id))
            .limit(NAMED)
            .toList();
    String reports =
        readings.size() == 1 ? "the report has" : "the %d reports have".formatted(readings.size());
    String nearest =
        near.isEmpty()
            ? "%s no record of the kind \"%s\""
                .formatted(reports, kind.substring(0, kind.length() - 1))
            : "nearest are " + String.join(", ", near);
    return "A204 %s no record whose id begins with \"%s\"; %s. Ids follow from the report's bytes and"
            .formatted(reports, question.id(), nearest)
        + " its metadata: read it with the same options as before, or look with armistice read FILE"
        + " --ids";
  }

  private static int shared(String one, String other) {
    int same = 0;
    while (same < one.length() && same < other.length() && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }
}
