package org.armistice.reading.explanation;

import java.util.Map;

/** What rules that no table holds do, in a sentence each. */
final class Mechanisms {
  private static final Map<String, String> SAYS =
      Map.ofEntries(
          Map.entry(
              "actor:unresolved",
              "no table and no noun knows the words, so they stand for themselves"),
          Map.entry(
              "actors:person", "a person's name, which the record keeps for public persons only"),
          Map.entry(
              "agreement:mention", "the agreement that the words name, or that was spoken of last"),
          Map.entry(
              "announcement:own-side",
              "somebody of the side that acted says so: that makes the act public"),
          Map.entry(
              "claims:own-voice", "no word that reports makes anybody say it: the outlet does"),
          Map.entry("condition:if", "a clause with \"if\" hangs on the act"),
          Map.entry("condition:when", "a clause with \"when\" hangs on the act"),
          Map.entry("condition:unless", "a clause with \"unless\" hangs on the act"),
          Map.entry("condition:provided", "a clause with \"provided\" hangs on the act"),
          Map.entry(
              "counting:times",
              "a verb of breaking an agreement (consistency.tsv) with a number of times"),
          Map.entry("demands:urgency", "a word of urgency hangs on the act that is asked for"),
          Map.entry("evaluations", "a word that judges how much stands with it"),
          Map.entry("event:purpose", "the words that say what for"),
          Map.entry("event:recipient", "a noun that the act fell upon and that is nobody: a thing"),
          Map.entry("event:weapon", "the words name a weapon"),
          Map.entry("hedge", "words that weaken it stand with it"),
          Map.entry(
              "incident:single-beside-series",
              "a single act told beside a series that it may be part of"),
          Map.entry(
              "issues:on",
              "what stands behind \"on\", \"over\" or \"about\" beside a word that says where the sides"
                  + " stand (standing.tsv)"),
          Map.entry(
              "issues:such-as",
              "named as an example of the matters beside a word that says where the sides stand"
                  + " (standing.tsv)"),
          Map.entry("limiting", "an adverb that limits it"),
          Map.entry("position:event", "the subject of the judging word tells of this event"),
          Map.entry(
              "position:matter-of-words-before",
              "\"it\" or no subject: the matter of what the same speaker said just before"),
          Map.entry("position:means", "the act by which the one judged is said to have done it"),
          Map.entry("position:trend", "the subject of the judging word is what the trend counts"),
          Map.entry(
              "relation:capital-apposition", "\"X, the capital of Y\": the text itself says so"),
          Map.entry("standing", "the words say where the sides stand"),
          Map.entry("talk-status:none", "no word of talk-status.tsv stands with the talks"),
          Map.entry("times:counted-from-event", "the time is counted from the event that it names"),
          Map.entry("tolls:count", "a noun of counting is said to come to a number"),
          Map.entry(
              "tolls:uncounted",
              "no number: \"no one\" is none, a noun in the singular or a name is one, a plural two or"
                  + " more"),
          Map.entry("words", "no record fits the words, so they stand for themselves"));

  private Mechanisms() {}

  /** The sentence of a rule; of one that is not here its name. */
  static String says(String rule) {
    String says = SAYS.get(rule);
    return says == null ? "by the rule " + rule : says;
  }

  /** Whether the rule has a sentence. */
  static boolean knows(String rule) {
    return SAYS.containsKey(rule);
  }
}
