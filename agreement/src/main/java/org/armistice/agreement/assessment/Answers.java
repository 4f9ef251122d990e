package org.armistice.agreement.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.agreement.act.Conduct;
import org.armistice.agreement.matter.Matter;
import org.armistice.record.Assessment;
import org.armistice.record.Assessment.Finding;
import org.armistice.record.Assessment.Holding;
import org.armistice.record.Assessment.Standing;
import org.armistice.record.Assessment.Status;
import org.armistice.record.Dispute;
import org.armistice.record.Position;
import org.armistice.record.Term;
import org.jspecify.annotations.Nullable;

/**
 * Step 9, the table of terms.md: the reading down, what the parties hold across. One party or
 * monitor that contradicts suffices for a dispute; commentators are listed and turn nothing.
 */
final class Answers {
  private Answers() {}

  /** Which way a position speaks. */
  private enum Way {
    FOR,
    AGAINST,
    DENIAL,
    ASIDE
  }

  private static Way way(Position.Value value) {
    return switch (value) {
      case CONSISTENT, JUSTIFIED_BY_EXCEPTION -> Way.FOR;
      case INCONSISTENT, VIOLATION -> Way.AGAINST;
      case DENIES_EVENT, DENIES_RESPONSIBILITY -> Way.DENIAL;
      case DENIES_TERM, NOT_IN_FORCE, OUTSIDE_SCOPE -> Way.ASIDE;
    };
  }

  static Answer of(
      Weighing.Reading reading,
      Matter matter,
      List<Holding> holdings,
      Assessment.Support support,
      boolean whoUnknown,
      Term.@Nullable Basis basis,
      boolean contestedFacts) {
    List<Holding> counted =
        holdings.stream()
            .filter(one -> one.latest() && one.standing() != Standing.COMMENTATOR)
            .toList();
    boolean pro = has(counted, Way.FOR);
    boolean contra = has(counted, Way.AGAINST);
    boolean denied = has(counted, Way.DENIAL);
    boolean aside = has(counted, Way.ASIDE);
    boolean disputed =
        switch (reading.finding()) {
          case PERMITTED, NOT_PROHIBITED_STATED, NOT_PROHIBITED_SEARCH, FULFILLED -> contra;
          case PROHIBITED, BREACH_OF_OBLIGATION -> pro || denied || aside;
          case PERMITTED_IF, PROHIBITED_UNLESS ->
              contra && (pro || denied || aside) || contestedFacts;
          case PENDING,
              NO_REPORT_OF_FULFILMENT,
              OUT_OF_SCOPE_PARTY,
              OUT_OF_SCOPE_PLACE,
              OUT_OF_SCOPE_TIME,
              CONFLICTING,
              UNDETERMINED ->
              contra && (pro || denied || aside);
        };
    if (disputed) {
      List<Dispute.Kind> kinds = kinds(reading, counted, basis, contestedFacts);
      return new Answer(Status.DISPUTED, disputed(reading, counted, kinds), kinds);
    }
    return whoUnknown && prohibits(reading.finding())
        ? new Answer(
            Status.UNDETERMINED,
            (reading.finding() == Finding.BREACH_OF_OBLIGATION
                    ? "contrary to a duty of "
                    : "a prohibited act for ")
                + bearers(reading)
                + (reading.escape() == null ? "" : ", unless " + escape(reading))
                + "; who did it is not determined by these reports",
            List.of())
        : undisputed(reading, matter, counted, support);
  }

  private static boolean prohibits(Finding finding) {
    return finding == Finding.PROHIBITED
        || finding == Finding.PROHIBITED_UNLESS
        || finding == Finding.BREACH_OF_OBLIGATION;
  }

  private static String bearers(Weighing.Reading reading) {
    List<String> bearers =
        reading.used().stream()
            .map(match -> Phrases.who(match.term().bearers()))
            .distinct()
            .toList();
    return bearers.isEmpty() ? "a party" : Phrases.list(bearers, "and");
  }

  private static boolean has(List<Holding> holdings, Way way) {
    return holdings.stream().anyMatch(holding -> way(holding.value()) == way);
  }

  private static Set<String> sides(List<Holding> holdings, Way way) {
    Set<String> sides = new TreeSet<>();
    for (Holding holding : holdings) {
      if (way(holding.value()) == way) {
        sides.add(Phrases.named(holding.side()));
      }
    }
    return sides;
  }

  private static Answer undisputed(
      Weighing.Reading reading, Matter matter, List<Holding> counted, Assessment.Support support) {
    String pro = Phrases.list(new ArrayList<>(sides(counted, Way.FOR)), "and");
    String contra = Phrases.list(new ArrayList<>(sides(counted, Way.AGAINST)), "and");
    boolean anyFor = has(counted, Way.FOR);
    boolean anyAgainst = has(counted, Way.AGAINST);
    String detail = reading.detail() == null ? "" : reading.detail();
    return switch (reading.finding()) {
      case PERMITTED ->
          anyFor
              ? answer(
                  Status.CONSISTENT_AS_CLAIMED,
                  "consistent with the agreement, as claimed by " + pro)
              : answer(Status.CONSISTENT, "consistent with the agreement");
      case NOT_PROHIBITED_STATED ->
          answer(
              Status.NOT_PROHIBITED,
              "not prohibited in the agreement, as "
                  + reader(reading)
                  + " reads it; that is not the same as permitted");
      case NOT_PROHIBITED_SEARCH ->
          answer(
              Status.NOT_PROHIBITED,
              "not prohibited in the texts that were read; that is not the same as permitted");
      case PROHIBITED, BREACH_OF_OBLIGATION -> {
        boolean acknowledged = support == Assessment.Support.ACKNOWLEDGED;
        yield anyAgainst && !acknowledged
            ? answer(
                Status.INCONSISTENT_ACCORDING_TO,
                "inconsistent with the agreement as reported, according to "
                    + contra
                    + remedy(reading))
            : answer(
                Status.INCONSISTENT_AS_REPORTED,
                "inconsistent with the agreement, as reported" + remedy(reading));
      }
      case PERMITTED_IF ->
          answer(
              Status.DEPENDS,
              "depends on whether "
                  + condition(reading)
                  + (anyFor ? "; that it was so is claimed by " + pro : ""));
      case PROHIBITED_UNLESS ->
          answer(
              Status.DEPENDS,
              "depends on whether "
                  + escape(reading)
                  + (anyFor ? "; the exception is claimed by " + pro : "")
                  + (anyAgainst
                      ? "; inconsistent with the agreement, according to " + contra
                      : ""));
      case FULFILLED -> answer(Status.FULFILLED, "fulfils a duty of the agreement, as reported");
      case PENDING -> answer(Status.PENDING, "a duty that is not yet due");
      case NO_REPORT_OF_FULFILMENT ->
          answer(Status.NO_REPORT, "a duty of which no fulfilment is reported");
      case OUT_OF_SCOPE_PARTY ->
          answer(
              Status.OUT_OF_SCOPE, detail + " did not sign the agreement and is not bound by it");
      case OUT_OF_SCOPE_PLACE, OUT_OF_SCOPE_TIME ->
          answer(Status.OUT_OF_SCOPE, "outside the agreement's scope: " + detail);
      case CONFLICTING -> answer(Status.CONFLICTING, detail);
      case UNDETERMINED ->
          answer(
              Status.UNDETERMINED,
              "not determined: what is missing is "
                  + detail
                  + (anyFor ? "; consistent with the agreement, according to " + pro : "")
                  + (anyAgainst
                      ? "; inconsistent with the agreement, according to " + contra
                      : ""));
    };
  }

  private static Answer answer(Status status, String words) {
    return new Answer(status, words, List.of());
  }

  private static String remedy(Weighing.Reading reading) {
    for (Match match : reading.used()) {
      String remedy = match.term().onBreach();
      if (remedy != null) {
        return "; pending before the " + remedy;
      }
    }
    return "";
  }

  private static String reader(Weighing.Reading reading) {
    var silence = reading.silence();
    String reader = silence == null ? null : silence.provenance().reader();
    return reader == null ? "the writer of this file" : reader;
  }

  private static String condition(Weighing.Reading reading) {
    return reading.used().isEmpty()
        ? "its condition holds"
        : reading.detail() == null ? "its condition held" : reading.detail();
  }

  private static String escape(Weighing.Reading reading) {
    return reading.detail() == null ? "the exception held" : reading.detail();
  }

  private static String disputed(
      Weighing.Reading reading, List<Holding> counted, List<Dispute.Kind> kinds) {
    List<String> parts = new ArrayList<>();
    if (reading.silence() != null) {
      parts.add("the text is silent on it, as " + reader(reading) + " reads it");
    }
    for (Holding holding : counted) {
      String side = Phrases.named(holding.side());
      String part =
          switch (holding.value()) {
            case CONSISTENT, INCONSISTENT, VIOLATION ->
                Phrases.value(holding.value()) + ", according to " + side;
            case JUSTIFIED_BY_EXCEPTION -> "an exception is claimed by " + side;
            case DENIES_EVENT, DENIES_RESPONSIBILITY -> "denied by " + side;
            case DENIES_TERM -> "no such term, according to " + side;
            case NOT_IN_FORCE -> "not in force, according to " + side;
            case OUTSIDE_SCOPE -> "out of its reach, according to " + side;
          };
      if (!parts.contains(part)) {
        parts.add(part);
      }
    }
    List<String> respects = kinds.stream().map(Answers::respect).toList();
    return "disputed (%s), in respect of %s"
        .formatted(String.join("; ", parts), Phrases.list(respects, "and"));
  }

  static String respect(Dispute.Kind kind) {
    return switch (kind) {
      case FACT -> "whether it happened";
      case ATTRIBUTION -> "who did it";
      case TERM_EXISTS -> "whether the agreement has such a term";
      case MEANING -> "what the term means";
      case EXCEPTION -> "whether an exception applies";
      case SCOPE -> "whether the agreement reaches it";
      case VALIDITY -> "whether the agreement is in force";
      case EXTENT -> "how much is too much";
    };
  }

  private static List<Dispute.Kind> kinds(
      Weighing.Reading reading,
      List<Holding> counted,
      Term.@Nullable Basis basis,
      boolean contestedFacts) {
    Set<Dispute.Kind> kinds = EnumSet.noneOf(Dispute.Kind.class);
    boolean contra = has(counted, Way.AGAINST);
    boolean silent = reading.silence() != null || reading.used().isEmpty();
    boolean depends =
        reading.finding() == Finding.PROHIBITED_UNLESS || reading.finding() == Finding.PERMITTED_IF;
    boolean consistent = counted.stream().anyMatch(one -> one.value() == Position.Value.CONSISTENT);
    boolean justified =
        counted.stream().anyMatch(one -> one.value() == Position.Value.JUSTIFIED_BY_EXCEPTION);
    boolean scope =
        reading.finding() == Finding.OUT_OF_SCOPE_PLACE
            || reading.finding() == Finding.OUT_OF_SCOPE_TIME
            || reading.finding() == Finding.OUT_OF_SCOPE_PARTY;
    if (contra && silent && !scope) {
      kinds.add(Dispute.Kind.TERM_EXISTS);
    }
    if (!silent) {
      boolean allowed = reading.finding() == Finding.PERMITTED;
      boolean forbidden =
          reading.finding() == Finding.PROHIBITED
              || reading.finding() == Finding.BREACH_OF_OBLIGATION;
      boolean meaning =
          (allowed && contra)
              || (forbidden && consistent)
              || (consistent && contra)
              || (depends && justified && contra);
      if (meaning) {
        kinds.add(Dispute.Kind.MEANING);
        if (basis != null
            && basis != Term.Basis.PUBLISHED_TEXT
            && basis != Term.Basis.ANNEX_PUBLIC) {
          kinds.add(Dispute.Kind.TERM_EXISTS);
        }
      }
    }
    if (justified && (contra || prohibits(reading.finding()))) {
      kinds.add(Dispute.Kind.EXCEPTION);
    }
    if (scope && contra) {
      kinds.add(Dispute.Kind.SCOPE);
    }
    for (Holding holding : counted) {
      switch (holding.value()) {
        case DENIES_EVENT -> kinds.add(Dispute.Kind.FACT);
        case DENIES_RESPONSIBILITY -> kinds.add(Dispute.Kind.ATTRIBUTION);
        case DENIES_TERM -> kinds.add(Dispute.Kind.TERM_EXISTS);
        case NOT_IN_FORCE -> kinds.add(Dispute.Kind.VALIDITY);
        case OUTSIDE_SCOPE -> kinds.add(Dispute.Kind.SCOPE);
        case CONSISTENT, INCONSISTENT, VIOLATION, JUSTIFIED_BY_EXCEPTION -> {}
      }
      String evaluation = holding.evaluation();
      if (evaluation != null
          && way(holding.value()) == Way.AGAINST
          && Conduct.standard().isOfExtent(evaluation)) {
        kinds.add(Dispute.Kind.EXTENT);
      }
    }
    if (contestedFacts) {
      kinds.add(Dispute.Kind.FACT);
    }
    return List.copyOf(kinds);
  }
}
