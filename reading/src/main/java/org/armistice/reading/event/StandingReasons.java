package org.armistice.reading.event;

import java.util.ArrayList;
import java.util.List;
import org.armistice.reading.reason.Asked;
import org.armistice.reading.reason.Reason;
import org.armistice.reading.reason.Reason.ByRule;
import org.armistice.reading.table.Origin;
import org.armistice.record.TimeStatus;

/** Why an event is told as having happened or not: tense, negation, and what it stands under. */
final class StandingReasons {
  private final EventTables tables;
  private final Grammar grammar;
  private final int sentence;
  private final Asked asked;

  StandingReasons(EventTables tables, Grammar grammar, int sentence, Asked asked) {
    this.tables = tables;
    this.grammar = grammar;
    this.sentence = sentence;
    this.asked = asked;
  }

  /** The word that says how it stands to now, or that none does. */
  List<Reason> time(EventDraft draft) {
    List<Reason> reasons = new ArrayList<>();
    Modality.Standing standing = tables.modality().standing(grammar, draft.anchor());
    if (standing.status() == TimeStatus.CURRENT && draft.head != draft.anchor()) {
      standing = tables.modality().standing(grammar, draft.head);
    }
    Origin origin = standing.origin();
    if (origin != null) {
      reasons.add(
          asked.row(
              origin,
              "the word stands with the verb: " + Asked.plain(standing.status()),
              asked.word(sentence, standing.token())));
    } else if (standing.token() >= 0) {
      reasons.add(
          new ByRule(
              "event:going-to",
              "\"going to\" tells of the future",
              List.of(asked.word(sentence, standing.token()))));
    } else {
      reasons.add(
          new ByRule(
              "event:plain-tense",
              "no word beside %s says otherwise: current"
                  .formatted(asked.quoted(sentence, draft.anchor()))));
    }
    reasons.addAll(under(draft));
    return reasons;
  }

  /** The words that it stands under, innermost first. */
  List<Reason> under(EventDraft draft) {
    boolean ceased = draft.support != null && draft.support.effect().equals("CEASED");
    List<Reason> reasons = new ArrayList<>();
    for (Embedding embedding : tables.modality().read(grammar, draft, ceased).embeddings()) {
      Modality.Row row = tables.modality().row(grammar, embedding.token());
      String word = asked.quoted(sentence, embedding.token());
      if (row != null && row.kind() == embedding.kind()) {
        reasons.add(
            asked.row(
                row.origin(),
                "it stands under %s: %s".formatted(word, Asked.plain(embedding.kind())),
                asked.word(sentence, embedding.token())));
      } else {
        String says =
            embedding.kind() == Embedding.Kind.PURPOSE
                ? "it is the purpose of " + word
                : "%s says that it ends".formatted(word);
        reasons.add(
            new ByRule(
                "event:" + Asked.plain(embedding.kind()),
                says,
                List.of(asked.word(sentence, embedding.token()))));
      }
    }
    return reasons;
  }

  /** The word that negates it, or that none does. */
  List<Reason> negation(EventDraft draft) {
    List<Reason> reasons = new ArrayList<>();
    for (int token : new int[] {draft.anchor(), draft.head}) {
      int negation = tables.modality().negation(grammar, token);
      if (negation >= 0 && reasons.isEmpty()) {
        reasons.add(
            new ByRule(
                "event:negation",
                "%s negates %s"
                    .formatted(asked.quoted(sentence, negation), asked.quoted(sentence, token)),
                List.of(asked.word(sentence, negation))));
      }
    }
    reasons.addAll(under(draft));
    if (reasons.isEmpty()) {
      reasons.add(
          new ByRule(
              "event:no-negation", "no negation hangs on the words, and they stand under none"));
    }
    return reasons;
  }
}
