package org.armistice.agreement.assessment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.agreement.accord.Calendar;
import org.armistice.agreement.accord.Moment;
import org.armistice.agreement.accord.Provision;
import org.armistice.agreement.matter.Days;
import org.armistice.agreement.matter.Matter;
import org.armistice.record.Assessment;
import org.armistice.record.Assessment.Finding;
import org.armistice.record.Assessment.Status;
import org.armistice.record.Assessment.Step;
import org.armistice.record.Citation;
import org.armistice.record.ContentId;
import org.armistice.record.Ref;
import org.armistice.record.Term;
import org.jspecify.annotations.Nullable;

/**
 * Duties with a date: fulfilled as reported, still pending, or without a report of fulfilment. That
 * nothing is reported never means that nothing was done.
 */
final class Duties {
  private final Context context;
  private final @Nullable LocalDate asOf;
  private final Candidates candidates;

  Duties(Context context, @Nullable LocalDate asOf) {
    this.context = context;
    this.asOf = asOf;
    this.candidates = new Candidates(context);
  }

  List<Assessment> all() {
    List<Assessment> all = new ArrayList<>();
    LocalDate today = today();
    for (Provision term : context.accord().terms()) {
      Moment deadline = term.deadline();
      boolean dated = term.modality() == Term.Modality.OBLIGES && deadline != null;
      if (dated && deadline != null && today != null) {
        context.calendar().at(deadline).ifPresent(limit -> all.add(duty(term, limit, today)));
      }
    }
    return all;
  }

  /** The day asked for, else the last day on which one of the acts was. */
  private @Nullable LocalDate today() {
    LocalDate last = asOf;
    for (Matter matter : context.matters()) {
      LocalDate latest = matter.when().latest();
      last =
          asOf == null && latest != null && (last == null || latest.isAfter(last)) ? latest : last;
    }
    return last;
  }

  private Assessment duty(Provision term, LocalDateTime limit, LocalDate today) {
    Optional<Matter> done = fulfilling(term);
    boolean due = !today.atStartOfDay().isBefore(limit);
    Finding finding =
        done.isPresent()
            ? Finding.FULFILLED
            : due ? Finding.NO_REPORT_OF_FULFILMENT : Finding.PENDING;
    Status status = done.isPresent() ? Status.FULFILLED : due ? Status.NO_REPORT : Status.PENDING;
    String what = Phrases.term(term, context.accord());
    String day = Days.day(limit.toLocalDate());
    String answer =
        done.isPresent()
            ? "told of as done, at least in part"
                + (isLate(done.get(), limit) ? ", after the day on which it was due" : "")
                + ": "
                + done.get().label()
            : due
                ? "due by " + day + "; none of these reports tells of its fulfilment"
                : "not yet due on " + Days.day(today) + "; it is due by " + day;
    List<Citation> citations = done.map(Matter::citations).orElse(List.of());
    List<Step> steps = new ArrayList<>();
    steps.add(new Step(1, "Duty", Phrases.sentence(what + " (term " + term.id() + ")"), List.of()));
    steps.add(new Step(2, "Answer", Phrases.sentence(answer), citations));
    return new Assessment(
        ContentId.of("assessment", context.accord().id(), term.id(), String.valueOf(asOf)),
        new Ref("duty-" + term.id(), what),
        new Ref(context.accord().id(), context.accord().title()),
        asOf,
        finding,
        null,
        List.of(new Ref(term.id(), what)),
        Assessment.Responsibility.PARTY,
        List.of(),
        term.provenance().basisOrWeakest(),
        done.map(Trials::supportOf).orElse(Assessment.Support.NONE),
        List.of(),
        status,
        answer,
        List.of(),
        done.isPresent()
            ? List.of()
            : List.of("A report that tells of the act, or of its absence."),
        steps,
        List.of());
  }

  private static boolean isLate(Matter done, LocalDateTime limit) {
    LocalDate earliest = done.when().earliest();
    return earliest != null && !earliest.atStartOfDay().isBefore(limit);
  }

  private Optional<Matter> fulfilling(Provision term) {
    for (Matter matter : context.matters()) {
      boolean does =
          matter.happened()
              && context.calendar().inForce(matter.when().earliest(), matter.when().latest())
                  != Calendar.Standing.BEFORE
              && candidates.of(matter).stream()
                  .anyMatch(
                      match ->
                          match.term().id().equals(term.id())
                              && match.by() == Match.Fit.FULFILS
                              && match.scope() == Truth.TRUE
                              && match.bearer() == Truth.TRUE);
      if (does) {
        return Optional.of(matter);
      }
    }
    return Optional.empty();
  }
}
