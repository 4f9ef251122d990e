package org.armistice.cli.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.record.NotStated;
import org.armistice.record.Reading;

/** The questions that the report leaves open. */
final class NotStatedSection implements Section {
  @Override
  public void write(Reading reading, Sheet sheet) {
    List<NotStated> questions = reading.all(NotStated.class);
    if (questions.isEmpty()) {
      return;
    }
    sheet.heading("Not stated");
    Map<String, List<NotStated>> bySubject = new LinkedHashMap<>();
    for (NotStated question : questions) {
      bySubject.computeIfAbsent(question.subject().label(), any -> new ArrayList<>()).add(question);
    }
    bySubject.forEach(
        (subject, asked) -> {
          sheet.text("  " + sheet.ink(Ink.STRONG, subject));
          asked.forEach(
              question -> sheet.bullet(Quote.plain(question.note()), question.evidence()));
        });
  }
}
