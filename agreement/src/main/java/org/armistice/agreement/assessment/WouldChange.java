package org.armistice.agreement.assessment;

import java.util.ArrayList;
import java.util.List;
import org.armistice.agreement.accord.Calendar;
import org.armistice.agreement.matter.Matter;
import org.armistice.record.Assessment.Finding;
import org.armistice.record.Term;

/** What would change an answer, in words. */
final class WouldChange {
  private WouldChange() {}

  static List<String> of(
      Context context,
      Matter matter,
      Weighing.Reading reading,
      boolean whoUnknown,
      Calendar.Standing inForce) {
    List<String> change = new ArrayList<>();
    if (whoUnknown) {
      change.add("A claim of responsibility, or a second independent word on who did it.");
    }
    if (inForce == Calendar.Standing.STRADDLES || inForce == Calendar.Standing.UNKNOWN) {
      change.add("The day or hour of the act, against the beginning or end of the agreement.");
    }
    for (String missing : texts(context, reading)) {
      change.add("The text of " + missing + ", which was not read.");
    }
    boolean paraphrase =
        reading.used().stream()
            .map(match -> match.term().provenance().basisOrWeakest())
            .anyMatch(basis -> basis.compareTo(Term.Basis.ANNEX_PUBLIC) > 0);
    if (paraphrase) {
      change.add("The wording of the term itself, which is given here in paraphrase.");
    }
    for (Match match : reading.used()) {
      if (match.gap() != null && match.scope() == Truth.UNKNOWN) {
        change.add("A report that tells " + match.gap() + ".");
      }
      if (match.conditions().truth() == Truth.UNKNOWN
          || reading.finding() == Finding.PERMITTED_IF) {
        change.add(
            "Independent word on whether "
                + Phrases.tests(match.term().conditions(), context.accord())
                + ".");
      }
    }
    Match.Escape escape = reading.escape();
    if (escape != null) {
      change.add(
          "Independent word on whether "
              + Phrases.exception(escape.exception(), context.accord())
              + ".");
    }
    if (matter.place() == null && reading.used().stream().anyMatch(m -> m.term().place() != null)) {
      change.add("A report that says where it was.");
    }
    return change.stream().distinct().toList();
  }

  /** The texts that a silence's reader did not have, else those that the file names as missing. */
  private static List<String> texts(Context context, Weighing.Reading reading) {
    var silence = reading.silence();
    if (silence != null && !silence.textsMissing().isEmpty()) {
      return silence.textsMissing();
    }
    boolean turns =
        silence != null || (reading.finding() == Finding.UNDETERMINED && reading.used().isEmpty());
    return turns ? context.accord().missing() : List.of();
  }
}
