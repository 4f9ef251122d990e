package org.armistice.agreement.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.agreement.language.ActorDirectory;
import org.armistice.agreement.matter.ReportView;
import org.armistice.record.Agreement;
import org.armistice.record.Reading;
import org.armistice.record.Silence;
import org.armistice.record.Term;

/**
 * Gathers the agreements that reports speak of, each with what the reports say it allows, requires,
 * forbids and leaves open. The order of the reports changes nothing.
 */
public final class Proposals {
  private final ActorDirectory directory;

  /**
   * @param directory whom a proposal may name without introducing them
   */
  public Proposals(ActorDirectory directory) {
    this.directory = directory;
  }

  /** One proposal for each agreement of which a term or a silence is told. */
  public List<Proposal> of(List<Reading> readings) {
    List<ReportView> views =
        readings.stream()
            .map(ReportView::new)
            .sorted(
                Comparator.comparing((ReportView view) -> String.valueOf(view.published()))
                    .thenComparing(view -> view.ref().id()))
            .toList();
    List<Drafting> draftings = new ArrayList<>();
    for (ReportView view : views) {
      for (Agreement agreement : view.reading().all(Agreement.class)) {
        if (isSpokenOf(view, agreement)) {
          Drafting drafting = fitting(draftings, view, agreement);
          drafting.add(view, agreement);
        }
      }
    }
    Set<String> ids = new TreeSet<>();
    return draftings.stream().map(one -> one.proposal(ids)).toList();
  }

  private static boolean isSpokenOf(ReportView view, Agreement agreement) {
    boolean term =
        view.reading().all(Term.class).stream()
            .anyMatch(one -> one.agreement().value().id().equals(agreement.id()));
    return term
        || view.reading().all(Silence.class).stream()
            .anyMatch(one -> one.agreement().value().id().equals(agreement.id()));
  }

  /** The draft of the same parties; one without parties goes with the only one there is. */
  private Drafting fitting(List<Drafting> draftings, ReportView view, Agreement agreement) {
    for (Drafting drafting : draftings) {
      if (drafting.mayBe(view, agreement)) {
        return drafting;
      }
    }
    Drafting fresh = new Drafting(directory);
    draftings.add(fresh);
    return fresh;
  }
}
