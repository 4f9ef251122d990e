package org.armistice.reading.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.reading.reason.Asked;
import org.armistice.reading.reason.Part;
import org.armistice.reading.reason.Reason;
import org.armistice.reading.reason.Reason.ByRule;
import org.armistice.reading.time.TimeReasons;
import org.armistice.record.Agreement;
import org.armistice.record.Attested;
import org.armistice.record.Ref;
import org.armistice.record.Span;
import org.armistice.record.TimeSpan;

/** Why words tell the days that they tell. */
final class TimeParts {
  private final Context context;

  TimeParts(Context context) {
    this.context = context;
  }

  List<Part> of(TimeSpan time) {
    List<Reason> reasons = new ArrayList<>();
    Optional<Context.Told> told = Optional.empty();
    for (Span words : time.evidence()) {
      told = told.or(() -> context.time(words));
    }
    told.ifPresent(
        one -> reasons.addAll(context.rooms().times().of(one.sentence(), one.mention())));
    boolean own = told.filter(one -> one.mention().time().id().equals(time.id())).isPresent();
    if (!own) {
      reasons.add(
          new ByRule(
              "times:beginning",
              "\"since\" begins with this stretch: a time of its own, no more exact than the words"));
    } else if (told.orElseThrow().mention().awaitsEvent() && time.resolved()) {
      reasons.add(bySigning(time));
    }
    return List.of(
        new Part(
            "earliest",
            List.of(
                "latest",
                "words",
                "anchor",
                "anchorWords",
                "granularity",
                "approximation",
                "resolved"),
            "%s, %s, anchor %s"
                .formatted(
                    Values.days(time),
                    Asked.plain(time.approximation()),
                    Asked.plain(time.anchor())),
            time.evidence(),
            reasons),
        new Part(
            "ucdpPrecision",
            List.of("acledPrecision"),
            "UCDP date_prec %s, ACLED time_precision %s"
                .formatted(
                    time.ucdpPrecision() == null ? "none" : time.ucdpPrecision(),
                    time.acledPrecision() == null ? "none" : time.acledPrecision()),
            List.of(),
            List.of(TimeReasons.precision(time))));
  }

  private Reason bySigning(TimeSpan time) {
    for (Agreement agreement : context.reading().all(Agreement.class)) {
      Attested<Ref> signed = agreement.signed();
      boolean named =
          agreement.evidence().stream()
              .anyMatch(words -> time.evidence().stream().anyMatch(own -> own.overlaps(words)));
      if (named && signed != null) {
        return new Reason.See(
            signed.value(), "the agreement was signed then, which the time is counted from");
      }
    }
    return new ByRule("times:counted-from-event", "the report tells when the event was");
  }
}
