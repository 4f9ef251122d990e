package org.armistice.cli.sheet;

import java.util.List;
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
    for (NotStated question : questions) {
      sheet.bullet(Quote.plain(question.note()), question.evidence());
    }
  }
}
