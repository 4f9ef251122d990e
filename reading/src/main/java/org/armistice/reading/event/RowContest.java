package org.armistice.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.armistice.reading.event.SentenceEvents.Refusal;
import org.armistice.reading.reason.Asked;
import org.armistice.reading.reason.Reason;
import org.armistice.reading.reason.Reason.Lost;
import org.armistice.reading.reason.Reason.NoOther;
import org.armistice.reading.table.Origin;

/**
 * Which other rows of the lexicon fit the words of an event, and why they were not taken: rows are
 * tried in an order, and some ask for a certain doer or for a person.
 */
final class RowContest {
  private static final int MOST_NAMED = 6;

  private final EventTables tables;
  private final Grammar grammar;
  private final EventDraft won;
  private final Asked asked;

  RowContest(EventTables tables, Grammar grammar, EventDraft won, Asked asked) {
    this.tables = tables;
    this.grammar = grammar;
    this.won = won;
    this.asked = asked;
  }

  /** What lost, in the order in which it was tried, or that nothing else was there. */
  List<Reason> losers() {
    List<Reason> losers = new ArrayList<>();
    int verb = won.verb;
    if (verb >= 0) {
      List<Lexicon.Match> verbs = tables.lexicon().verbs(grammar, verb);
      for (Lexicon.Match match : verbs) {
        if (!isTaken(match)) {
          losers.add(lost(match, ofVerb(match, verbs)));
        }
      }
    }
    if (won.noun >= 0) {
      List<Lexicon.Match> nouns = tables.lexicon().nouns(grammar, won.noun);
      for (Lexicon.Match match : nouns) {
        if (!isTaken(match)) {
          losers.add(lost(match, ofNoun(match)));
        }
      }
    }
    unfitting(losers);
    if (losers.isEmpty()) {
      losers.add(new NoOther("no other row of the lexicon is of these words"));
    }
    return losers;
  }

  private boolean isTaken(Lexicon.Match match) {
    LexiconEntry support = won.support;
    return match.entry().origin().equals(won.entry.origin())
        || (support != null && match.entry().origin().equals(support.origin()));
  }

  private Lost lost(Lexicon.Match match, String why) {
    return new Lost(asked.shelf().row(match.entry().origin()), called(match.entry()), why);
  }

  /** Such as "strike (noun): PROTEST/strike". */
  static String called(LexiconEntry entry) {
    return "%s (%s)%s".formatted(entry.trigger(), kind(entry), codes(entry));
  }

  private static String kind(LexiconEntry entry) {
    return Asked.plain(entry.kind());
  }

  static String codes(LexiconEntry entry) {
    if (entry.plover() == null) {
      return "";
    }
    String acled = entry.acled().stream().map(Enum::name).collect(Collectors.joining(" or "));
    return ": "
        + entry.plover()
        + (entry.mode() == null ? "" : "/" + entry.mode())
        + (acled.isEmpty() ? "" : ", ACLED " + acled);
  }

  private String ofVerb(Lexicon.Match match, List<Lexicon.Match> verbs) {
    LexiconEntry entry = match.entry();
    if (won.entry.isNominal() && entry.kind() == LexiconEntry.Kind.VERB) {
      return won.support != null
          ? "the verb lends its doer to the noun, which tells of the event"
          : "tells of the same event as the noun, which is taken; its object is the noun's target";
    }
    if (entry.kind() == LexiconEntry.Kind.SUPPORT) {
      return "only lends its doer to a noun that tells of an act; none stands with it here";
    }
    int rank = Lexicon.rank(match);
    int wonRank =
        verbs.stream()
            .filter(other -> other.entry().origin().equals(won.entry.origin()))
            .mapToInt(Lexicon::rank)
            .max()
            .orElse(Integer.MAX_VALUE);
    if (rank > wonRank || (rank == wonRank && isAbove(entry))) {
      return refused(match);
    }
    if (entry.kind() != won.entry.kind()) {
      return "%s rows are tried before %s rows, and one fits"
          .formatted(kind(won.entry), kind(entry));
    }
    if (rank == wonRank) {
      return "fits as well, but stands further down in the table";
    }
    if (!won.entry.particle().isEmpty()) {
      return "a row with its particle (\"%s\") is tried before one without"
          .formatted(won.entry.particle());
    }
    return "a row that asks for more (%s) is tried before one that asks for less"
        .formatted(asks(won.entry));
  }

  private boolean isAbove(LexiconEntry entry) {
    return entry.origin().line() < won.entry.origin().line();
  }

  private String refused(Lexicon.Match match) {
    Refusal refusal = new SentenceEvents(tables, grammar).refusal(match);
    return switch (refusal) {
      case DOER ->
          "was tried first, but asks for a doer who is " + String.join(" or ", only(match.entry()));
      case NO_OBJECT -> "was tried first, but is for a verb that says of what";
      case NO_PERSON ->
          "was tried first, but asks for a person by name or office whom it is done to";
      case NONE ->
          match.entry().kind() == LexiconEntry.Kind.PHRASE
              ? "was tried first, but its noun tells of another event"
              : "was tried first, but its words tell of another event";
    };
  }

  private static List<String> only(LexiconEntry entry) {
    return entry.only().stream()
        .map(side -> side.toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
        .toList();
  }

  private static String asks(LexiconEntry entry) {
    if (!entry.only().isEmpty()) {
      return "a doer who is " + String.join(" or ", only(entry));
    }
    if (entry.ofPerson()) {
      return "a person whom it is done to";
    }
    if (entry.needsObject()) {
      return "an object";
    }
    return entry.adverb().isEmpty()
        ? "a word more"
        : "the word \"" + entry.adverb() + "\" before it";
  }

  private String ofNoun(Lexicon.Match match) {
    LexiconEntry entry = match.entry();
    if (won.entry.kind() == LexiconEntry.Kind.PHRASE) {
      return "the noun belongs to the phrase, and phrases are tried before nouns";
    }
    if (won.entry.kind() == LexiconEntry.Kind.VERB) {
      return "the verb was taken";
    }
    if (entry.nouns().size() < won.entry.nouns().size()) {
      return "a longer name of the act is tried first";
    }
    if (entry.kind() == LexiconEntry.Kind.ACT && won.support == null) {
      return "tells of an event only where a verb says that somebody holds it";
    }
    int rank = 2 * entry.nouns().size() + (entry.only().isEmpty() ? 0 : 1);
    int wonRank = 2 * won.entry.nouns().size() + (won.entry.only().isEmpty() ? 0 : 1);
    if (rank > wonRank) {
      return refused(match);
    }
    return rank < wonRank
        ? "a row that asks for more (%s) is tried first, and it fits".formatted(asks(won.entry))
        : isAbove(entry) ? refused(match) : "fits as well, but stands further down in the table";
  }

  /** Rows of the same verb or noun that need words that are not here: named in one line. */
  private void unfitting(List<Reason> losers) {
    List<Origin> told = new ArrayList<>();
    for (Reason loser : losers) {
      if (loser instanceof Lost lost && lost.row() != null) {
        told.add(lost.row().origin());
      }
    }
    List<String> others = new ArrayList<>();
    for (LexiconEntry entry : tables.lexicon().entries()) {
      boolean taken =
          entry.origin().equals(won.entry.origin())
              || (won.support != null && entry.origin().equals(won.support.origin()));
      if (!taken && !told.contains(entry.origin()) && entry.key().equals(won.entry.key())) {
        others.add("%s (%s)".formatted(entry.trigger(), kind(entry)));
      }
    }
    if (others.isEmpty()) {
      return;
    }
    String more =
        others.size() > MOST_NAMED ? " and %d more".formatted(others.size() - MOST_NAMED) : "";
    losers.add(
        new NoOther(
            "rows of \"%s\" that need words which do not stand here: %s%s"
                .formatted(
                    won.entry.key(),
                    others.stream().limit(MOST_NAMED).distinct().collect(Collectors.joining("; ")),
                    more)));
  }
}
