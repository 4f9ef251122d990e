package org.armistice.reading.event;

import java.util.ArrayList;
import java.util.List;
import org.armistice.reading.document.Argument;
import org.armistice.reading.document.Predicate;
import org.armistice.reading.reason.Asked;
import org.armistice.reading.reason.Reason;
import org.armistice.reading.reason.Reason.ByModel;
import org.armistice.reading.reason.Reason.ByRow;
import org.armistice.reading.reason.Reason.ByRule;

/** How the words that fill a role were found: by the row's places, the tree, PropBank's labels. */
final class ArgumentReasons {
  private final Grammar grammar;
  private final int sentence;
  private final Asked asked;

  ArgumentReasons(Grammar grammar, int sentence, Asked asked) {
    this.grammar = grammar;
    this.sentence = sentence;
    this.asked = asked;
  }

  List<Reason> of(EventDraft draft, EventArgument argument) {
    List<Reason> reasons = new ArrayList<>();
    switch (argument.role()) {
      case ACTOR -> reasons.add(place(draft, argument, "actor"));
      case RECIPIENT -> reasons.add(place(draft, argument, "recipient"));
      case WEAPON, PLACE, TIME, PURPOSE, COUNT, BENEFICIARY -> {}
    }
    reasons.add(found(draft, argument));
    if (isLabel(argument.label())) {
      reasons.add(labelled(draft, argument));
    } else {
      reasons.add(asked.tree(sentence, argument.head()));
    }
    return reasons;
  }

  private static boolean isLabel(String label) {
    return label.startsWith("ARG");
  }

  /** The column of the row that says where the doer or the one acted upon stands. */
  private Reason place(EventDraft draft, EventArgument argument, String column) {
    LexiconEntry support = draft.support;
    boolean lent = support != null && column.equals("actor");
    LexiconEntry entry = lent && support != null ? support : draft.entry;
    List<String> places = column.equals("actor") ? entry.actor() : entry.recipient();
    ByRow row =
        asked.row(
            entry.origin(),
            "looks for the %s at: %s%s"
                .formatted(
                    column.equals("actor") ? "doer" : "one acted upon",
                    String.join(", ", places),
                    entry.origin() == draft.entry.origin() ? "" : " of its verb"));
    return argument.label().equals("control") || places.isEmpty()
        ? new ByRule("event:" + column, "the row names no place; " + found(draft, argument).says())
        : row;
  }

  private Reason found(EventDraft draft, EventArgument argument) {
    String words = asked.quoted(sentence, argument.head());
    String teller = asked.quoted(sentence, draft.anchor());
    String says =
        switch (argument.label()) {
          case "subject" -> words + " is the subject of " + teller;
          case "object" -> words + " is the object of " + teller;
          case "indirect object" -> words + " is the indirect object of " + teller;
          case "poss" -> words + " owns the act";
          case "compound" -> words + " stands before the noun";
          case "compound:place" ->
              words
                  + " stands before the noun; the model takes it for a place, the actor tables know it";
          case "amod" -> words + " stands before the noun as an adjective";
          case "and" -> words + " is joined to the subject: they act upon each other";
          case "control" -> words + " is told in the clause above";
          case "purpose" -> words + " heads the words that say what for";
          case "count" -> words + " stands before the noun and counts it";
          case "using" -> words + " is what is used";
          default ->
              isLabel(argument.label())
                  ? argument.label().startsWith("ARGM")
                      ? "PropBank's labels say where and when an act was"
                      : "the tree leaves the place open; PropBank's labels fill it"
                  : "%s stands behind \"%s\"".formatted(words, argument.label());
        };
    return new ByRule(
        "event:" + argument.label(), says, List.of(asked.word(sentence, argument.head())));
  }

  private ByModel labelled(EventDraft draft, EventArgument argument) {
    for (Predicate predicate : grammar.parse().predicates()) {
      for (Argument one : predicate.arguments()) {
        boolean same =
            one.head() == argument.head() || grammar.antecedent(one.head()) == argument.head();
        boolean teller = predicate.token() == draft.head || predicate.token() == draft.anchor();
        if (same && teller && one.label().equals(argument.label())) {
          return asked.role(sentence, predicate.token(), one.head(), one.label());
        }
      }
    }
    return new ByModel(argument.label(), "the model's label", List.of(), null);
  }
}
