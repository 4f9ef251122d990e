package org.armistice.record;

import java.time.LocalDate;
import java.util.List;
import org.armistice.record.Term.Basis;
import org.jspecify.annotations.Nullable;

/**
 * What was reported, set against an agreement, step by step. It gives a reading with its basis and
 * who says what; it never says in its own voice that somebody broke an agreement.
 *
 * @param subject what is assessed: an event, series, trend or count, or a duty
 * @param agreement the agreement's file
 * @param asOf only what was published up to this day counts; {@code null} for all
 * @param finding how the terms stand to the reported facts
 * @param detail what the finding turns on: the exception, the condition, what is missing or out of
 *     scope; {@code null} where nothing
 * @param terms the terms that the finding rests on
 * @param responsibility how the doers stand to the parties
 * @param engages whose duties to keep others from the act it touches
 * @param basis the weakest basis of the terms used; {@code null} where none was
 * @param support how well the reported facts are attested
 * @param holdings positions on it, the latest of each holder first
 * @param status the answer
 * @param answer the answer in words
 * @param disputes in which respects it is disputed; empty where it is not
 * @param wouldChange what would change the answer
 * @param steps the explanation
 * @param history how the answer changed from day to day of publication
 */
public record Assessment(
    String id,
    Ref subject,
    Ref agreement,
    @Nullable LocalDate asOf,
    Finding finding,
    @Nullable String detail,
    List<Ref> terms,
    Responsibility responsibility,
    List<String> engages,
    @Nullable Basis basis,
    Support support,
    List<Holding> holdings,
    Status status,
    String answer,
    List<Dispute.Kind> disputes,
    List<String> wouldChange,
    List<Step> steps,
    List<Change> history)
    implements Entry {
  public Assessment {
    terms = List.copyOf(terms);
    engages = List.copyOf(engages);
    holdings = List.copyOf(holdings);
    disputes = List.copyOf(disputes);
    wouldChange = List.copyOf(wouldChange);
    steps = List.copyOf(steps);
    history = List.copyOf(history);
  }

  /** The same with another history. */
  public Assessment history(List<Change> changes) {
    return new Assessment(
        id,
        subject,
        agreement,
        asOf,
        finding,
        detail,
        terms,
        responsibility,
        engages,
        basis,
        support,
        holdings,
        status,
        answer,
        disputes,
        wouldChange,
        steps,
        changes);
  }

  /** Empty: its words come from several reports, see the citations of its steps. */
  @Override
  public List<Span> evidence() {
    return List.of();
  }

  /** How the terms stand to the reported facts (terms.md, step 6). */
  public enum Finding {
    PERMITTED,
    PERMITTED_IF,
    PROHIBITED,
    PROHIBITED_UNLESS,
    FULFILLED,
    PENDING,
    NO_REPORT_OF_FULFILMENT,
    BREACH_OF_OBLIGATION,
    OUT_OF_SCOPE_PARTY,
    OUT_OF_SCOPE_PLACE,
    OUT_OF_SCOPE_TIME,
    NOT_PROHIBITED_STATED,
    NOT_PROHIBITED_SEARCH,
    CONFLICTING,
    UNDETERMINED
  }

  /** How the doers stand to the parties (step 2). */
  public enum Responsibility {
    PARTY,
    MEMBER,
    PROXY,
    NOT_BOUND,
    UNDETERMINED
  }

  /** How well a fact is attested, strongest first. */
  public enum Support {
    /** By the side that it burdens. */
    ACKNOWLEDGED,
    /** By two independent claims. */
    CORROBORATED,
    /** By one side. */
    CLAIMED,
    /** By nobody. */
    NONE
  }

  /** The answer (step 9). */
  public enum Status {
    CONSISTENT,
    CONSISTENT_AS_CLAIMED,
    NOT_PROHIBITED,
    INCONSISTENT_AS_REPORTED,
    INCONSISTENT_ACCORDING_TO,
    DEPENDS,
    FULFILLED,
    PENDING,
    NO_REPORT,
    OUT_OF_SCOPE,
    CONFLICTING,
    UNDETERMINED,
    DISPUTED
  }

  /** Whose word a holding is. */
  public enum Standing {
    PARTY,
    MONITOR,
    COMMENTATOR
  }

  /**
   * A position on the subject.
   *
   * @param side the party that the holder speaks for, or the holder itself
   * @param said day on which it was said or published; {@code null} when not known
   * @param evaluation judging words, such as "excessive"; {@code null} for none
   * @param latest whether it is the last that its side has said
   */
  public record Holding(
      Ref position,
      Ref holder,
      String side,
      Standing standing,
      Position.Value value,
      @Nullable LocalDate said,
      @Nullable String evaluation,
      boolean latest,
      List<Citation> citations) {
    public Holding {
      citations = List.copyOf(citations);
    }
  }

  /**
   * A step of the explanation.
   *
   * @param heading such as "In force"
   * @param words one or more sentences for people
   */
  public record Step(int number, String heading, String words, List<Citation> citations) {
    public Step {
      citations = List.copyOf(citations);
    }
  }

  /**
   * A change of the answer.
   *
   * @param day on which the reports that changed it were published
   * @param because what was new, in words
   */
  public record Change(@Nullable LocalDate day, String before, String after, List<String> because) {
    public Change {
      because = List.copyOf(because);
    }
  }
}
