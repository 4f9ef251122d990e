package org.armistice.cli.sheet;

import java.util.List;
import org.armistice.record.Issue;
import org.armistice.record.Negotiation;
import org.armistice.record.Reading;

/** Talks, their parties and place, and what they are about. */
final class NegotiationSection implements Section {
  @Override
  public void write(Reading reading, Sheet sheet) {
    List<Negotiation> talks = reading.all(Negotiation.class);
    List<Issue> issues = reading.all(Issue.class);
    if (talks.isEmpty() && issues.isEmpty()) {
      return;
    }
    sheet.heading("Negotiations");
    int number = 1;
    for (Negotiation negotiation : talks) {
      sheet.item(number++, negotiation.name(), negotiation.id());
      sheet.refs("between", negotiation.parties());
      sheet.ref("venue", negotiation.venue());
      sheet.row("status", negotiation.status(), Wording::of);
      sheet.ref("as of", negotiation.asOf());
      for (Issue issue : issues) {
        if (issue.negotiation() != null && issue.negotiation().id().equals(negotiation.id())) {
          write(issue, sheet);
        }
      }
    }
    List<Issue> loose = issues.stream().filter(issue -> issue.negotiation() == null).toList();
    if (!loose.isEmpty()) {
      sheet.item(number, "Issues tied to no talks");
      loose.forEach(issue -> write(issue, sheet));
    }
  }

  private static void write(Issue issue, Sheet sheet) {
    sheet.row("issue", issue.name(), Quote::plain);
    sheet.row("  standing", issue.standing(), Quote::plain);
    if (issue.openList()) {
      sheet.row("", "named as an example; there may be others");
    }
  }
}
