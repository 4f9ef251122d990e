package org.armistice.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.reason.Asked;
import org.armistice.reading.reason.Reason;
import org.armistice.reading.reason.Reason.ByRule;
import org.armistice.record.Actor;
import org.armistice.record.UcdpViolence;
import org.jspecify.annotations.Nullable;

/** Why a telling is an event of its kind: its sentence is read once more. */
public final class EventReasons {
  private final EventReader reader;
  private final EventTables tables;
  private final Asked asked;

  EventReasons(EventReader reader, EventTables tables, Asked asked) {
    this.reader = reader;
    this.tables = tables;
    this.asked = asked;
  }

  /** A telling read once more, with all drafts of its sentence. */
  private record Again(Grammar grammar, List<EventDraft> drafts, EventDraft draft) {}

  private Again again(EventMention mention) {
    ParsedSentence sentence = asked.sentence(mention.sentence());
    Grammar grammar = tables.grammar(sentence);
    List<EventDraft> drafts = new SentenceEvents(tables, grammar).drafts();
    EventDraft draft =
        drafts.stream()
            .filter(one -> one.head == mention.head() && one.rule.equals(mention.rule()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no such telling any more: " + mention));
    return new Again(grammar, drafts, draft);
  }

  /** The rows that gave the codes, what made other codes of them, and the rows that lost. */
  public List<Reason> coding(EventMention mention) {
    Again again = again(mention);
    List<Reason> reasons =
        new ArrayList<>(
            new CodingReasons(reader, tables, again.grammar(), mention.sentence(), asked)
                .of(again.draft(), again.drafts()));
    reasons.addAll(new RowContest(tables, again.grammar(), again.draft(), asked).losers());
    return reasons;
  }

  /** How the words of an argument were found. */
  public List<Reason> argument(EventMention mention, EventArgument argument) {
    Again again = again(mention);
    return new ArgumentReasons(again.grammar(), mention.sentence(), asked)
        .of(again.draft(), argument);
  }

  /** The row of a weapon; empty where the words are in no table. */
  public Optional<Reason> weapon(EventMention mention, EventArgument argument) {
    Weapons.Weapon weapon = tables.weapons().at(again(mention).grammar(), argument.head());
    return weapon == null
        ? Optional.empty()
        : Optional.of(
            asked.row(
                weapon.origin(),
                "the word names a weapon",
                asked.word(mention.sentence(), argument.head())));
  }

  /** How the telling stands to now, and under what. */
  public List<Reason> time(EventMention mention) {
    return standing(mention).time(again(mention).draft());
  }

  /** Whether it is told as not having happened. */
  public List<Reason> negation(EventMention mention) {
    return standing(mention).negation(again(mention).draft());
  }

  /** What it stands under, innermost first; empty for a plain telling. */
  public List<Reason> under(EventMention mention) {
    return standing(mention).under(again(mention).draft());
  }

  private StandingReasons standing(EventMention mention) {
    return new StandingReasons(tables, again(mention).grammar(), mention.sentence(), asked);
  }

  /** Why it is told of several acts. */
  public Reason series(EventMention mention) {
    Again again = again(mention);
    EventDraft draft = again.draft();
    LexiconEntry support = draft.support;
    if (support != null && support.effect().equals("SERIES")) {
      return asked.row(support.origin(), "the verb makes a series of the act");
    }
    boolean counted =
        mention.arguments().stream()
            .anyMatch(argument -> argument.role() == EventArgument.Role.COUNT);
    if (counted) {
      return new ByRule("event:counted", "a number or \"a series of\" stands with the noun");
    }
    return mention.series()
        ? new ByRule(
            "event:plural",
            "%s is a plural, or a noun of quantity stands before it (act-quantities.tsv)"
                .formatted(asked.quoted(mention.sentence(), mention.head())))
        : new ByRule(
            "event:single", "one act: no plural, no number, no verb that makes a series of it");
  }

  /** How ACLED's types of the two sides are told. */
  public static Reason interaction() {
    return new ByRule(
        "acled:interaction",
        "ACLED codebook 2023, actor types: by the kind and sector of each side on the day of the"
            + " report and by words in its name (acled-actors.tsv); a state's forces are external"
            + " outside the state; of several on a side the first that bears arms counts");
  }

  /** UCDP's type of violence by the kinds of the two sides; {@code null} where it has none. */
  public static Reason ucdp(
      @Nullable UcdpViolence type, Actor.@Nullable Kind doer, Actor.@Nullable Kind target) {
    String sides =
        "doer %s, target %s"
            .formatted(
                doer == null ? "not stated" : Asked.plain(doer),
                target == null ? "not stated" : Asked.plain(target));
    return new ByRule(
        "ucdp:sides",
        type == null
            ? "UCDP names a type only where both sides are told and armed, or the target is civilians"
                + " (UCDP GED codebook, type of violence): "
                + sides
            : "UCDP GED codebook, type of violence: %s is %s".formatted(sides, Asked.plain(type)));
  }
}
