package org.armistice.agreement.language;

import java.time.LocalDateTime;
import org.armistice.agreement.accord.Accord;
import org.armistice.agreement.accord.Calendar;
import org.armistice.agreement.accord.Clause;
import org.armistice.agreement.accord.Provision;
import org.jspecify.annotations.Nullable;

/** What must hold of an agreement as a whole. */
final class Checks {
  private final Cursor cursor;
  private final Token head;

  Checks(Cursor cursor, Token head) {
    this.cursor = cursor;
    this.head = head;
  }

  void check(Draft draft) {
    if (draft.parties.isEmpty() && !draft.has("parties")) {
      cursor.fault(
          Fault.Code.A312_MISSING,
          head,
          "the agreement \"%s\" has no parties; write a line: parties X; Y".formatted(draft.id));
    }
    if (draft.until != null && draft.length != null) {
      cursor.fault(
          Fault.Code.A307_PERIOD,
          draft.mark("for", head),
          "\"until\" and \"for\" both say when the agreement ends; keep one");
    }
    Accord accord = draft.accord();
    Calendar calendar = new Calendar(accord);
    ends(
        draft.mark("until", draft.mark("for", head)),
        "the agreement \"" + accord.id() + "\"",
        calendar.beginning().orElse(null),
        calendar.end().orElse(null));
    for (Clause clause : accord.clauses()) {
      if (clause instanceof Provision term && (term.from() != null || term.until() != null)) {
        ends(
            draft.mark(term.id(), head),
            "the term " + term.id(),
            calendar.beginning(term).orElse(null),
            calendar.end(term).orElse(null));
      }
    }
  }

  private void ends(
      Token token, String what, @Nullable LocalDateTime from, @Nullable LocalDateTime until) {
    if (from != null && until != null && !until.isAfter(from)) {
      cursor.fault(
          Fault.Code.A307_PERIOD,
          token,
          "%s ends at %s, not after it begins at %s".formatted(what, until, from));
    }
  }
}
