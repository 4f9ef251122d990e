package org.armistice.server.view;

import java.time.LocalDate;
import java.util.List;
import org.armistice.incident.telling.Window;
import org.armistice.record.Assessment;
import org.armistice.record.Term;
import org.jspecify.annotations.Nullable;

/**
 * An agreement with its terms and what the ledger's reports tell against them.
 *
 * @param text the file as it is written
 * @param looked reports that were set against it
 * @param withheld reports that were too many to be set against it
 */
public record AgreementPage(
    String id,
    String title,
    String text,
    @Nullable LocalDate signed,
    List<String> parties,
    List<TermRow> terms,
    List<SilenceRow> silences,
    List<PositionRow> positions,
    List<AssessmentRow> assessments,
    int looked,
    long withheld) {
  public AgreementPage {
    parties = List.copyOf(parties);
    terms = List.copyOf(terms);
    silences = List.copyOf(silences);
    positions = List.copyOf(positions);
    assessments = List.copyOf(assessments);
  }

  /**
   * @param words the term as its file has it
   * @param source where the writer of the file has it from, {@code null} when not stated
   */
  public record TermRow(
      String id,
      String words,
      Term.Modality modality,
      @Nullable String bearer,
      String basis,
      @Nullable String source) {}

  /** What the agreement does not speak of. */
  public record SilenceRow(String id, String words, @Nullable String basis) {}

  /**
   * How one act stands to the terms.
   *
   * @param incident that it is, {@code null} for a duty
   * @param when it was, {@code null} for a duty
   * @param terms ids of the terms that speak of it
   */
  public record AssessmentRow(
      String id,
      String subject,
      @Nullable String incident,
      @Nullable Window when,
      Assessment.Status status,
      Assessment.Finding finding,
      String answer,
      List<String> terms,
      List<String> disputes,
      List<Assessment.Step> steps,
      List<String> wouldChange,
      List<Assessment.Change> history) {
    public AssessmentRow {
      terms = List.copyOf(terms);
      disputes = List.copyOf(disputes);
      steps = List.copyOf(steps);
      wouldChange = List.copyOf(wouldChange);
      history = List.copyOf(history);
    }
  }
}
