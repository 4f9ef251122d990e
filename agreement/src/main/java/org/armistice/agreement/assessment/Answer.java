package org.armistice.agreement.assessment;

import java.util.List;
import org.armistice.record.Assessment.Status;
import org.armistice.record.Dispute;

/** The answer, in a code and in words, and in which respects it is disputed. */
record Answer(Status status, String words, List<Dispute.Kind> disputes) {
  Answer {
    disputes = List.copyOf(disputes);
  }
}
