package org.armistice.reading.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.reason.Part;
import org.armistice.reading.reason.Reason;
import org.armistice.reading.reason.Reason.ByMetadata;
import org.armistice.reading.reason.Reason.ByRow;
import org.armistice.reading.reason.Reason.ByRule;
import org.armistice.reading.reason.Reason.See;
import org.armistice.reading.table.Table;
import org.armistice.record.Amount;
import org.armistice.record.Attested;
import org.armistice.record.Ref;
import org.armistice.record.Span;

/** From the rule that a value carries to the rows and sentences behind it. */
final class Rules {
  /** Rules that end in the word of a row: the prefix, the table, and the column of the word. */
  private static final Map<String, String[]> TABLES =
      Map.ofEntries(
          Map.entry("consistency", new String[] {"consistency.tsv", "word"}),
          Map.entry("validity", new String[] {"validity.tsv", "word"}),
          Map.entry("demands", new String[] {"demands.tsv", "word"}),
          Map.entry("trends", new String[] {"trends.tsv", "word"}),
          Map.entry("publicity", new String[] {"publicity.tsv", "word"}),
          Map.entry("restraint", new String[] {"restraint.tsv", "word"}),
          Map.entry("counting", new String[] {"counting-verbs.tsv", "verb"}),
          Map.entry("relations", new String[] {"relations.tsv", "word"}),
          Map.entry("silences", new String[] {"silences.tsv", "word"}),
          Map.entry("deontic", new String[] {"deontic.tsv", "word"}),
          Map.entry("actions", new String[] {"actions.tsv", "word"}),
          Map.entry("circumstances", new String[] {"circumstances.tsv", "words"}),
          Map.entry("talk-status", new String[] {"talk-status.tsv", "word"}));

  /** Rules whose row is found by the words of the value themselves. */
  private static final Map<String, String[]> BY_WORDS =
      Map.of(
          "limiting", new String[] {"limiting.tsv", "word"},
          "evaluations", new String[] {"evaluations.tsv", "word"},
          "standing", new String[] {"standing.tsv", "word"},
          "hedge", new String[] {"hedges.tsv", "phrase"},
          "agreement:mention", new String[] {"agreements.tsv", "noun"},
          "tolls:count", new String[] {"counting.tsv", "noun"});

  private final Context context;

  Rules(Context context) {
    this.context = context;
  }

  /** Why a value that carries its words and its rule is what it is. */
  Part part(String field, Attested<?> value) {
    return new Part(field, Values.of(value.value()), value.evidence(), reasons(field, value));
  }

  List<Reason> reasons(String field, Attested<?> value) {
    String rule = value.rule();
    String kind = rule.contains(":") ? rule.substring(0, rule.indexOf(':')) : rule;
    List<Reason> reasons = new ArrayList<>();
    if (value.value() instanceof Ref ref) {
      reasons.addAll(ref(value, ref, kind));
    } else if (value.value() instanceof Amount amount) {
      reasons.addAll(amount(value, amount, rule));
    } else if (field.equals("action")) {
      reasons.addAll(action(value));
    }
    if (reasons.isEmpty() || isOfTable(kind)) {
      reasons.addAll(0, byRule(rule, value));
    }
    return reasons;
  }

  private static boolean isOfTable(String kind) {
    return TABLES.containsKey(kind);
  }

  private List<Reason> ref(Attested<?> value, Ref ref, String kind) {
    List<Reason> reasons = new ArrayList<>();
    switch (kind) {
      case "actors", "actor" ->
          reasons.addAll(actor(new Attested<>(ref, value.evidence(), value.rule())));
      case "claims" ->
          reasons.add(
              value.rule().equals("claims:own-voice")
                  ? new ByMetadata("nobody else is made to say it: the outlet")
                  : new ByRule(value.rule(), "whoever says the words in which it stands"));
      case "place" ->
          reasons.add(
              new ByRule(value.rule(), "the words name a place, and say where", value.evidence()));
      case "times" ->
          reasons.add(
              new ByRule(value.rule(), "the words tell a time, and say when", value.evidence()));
      default -> reasons.addAll(byRule(value.rule(), value));
    }
    boolean record =
        context.reading().entries().stream().anyMatch(entry -> entry.id().equals(ref.id()));
    boolean told = reasons.stream().anyMatch(one -> one instanceof See);
    if (record && !told) {
      reasons.add(new See(ref, "explained there"));
    }
    return reasons;
  }

  /** How the words came to mean an actor. */
  List<Reason> actor(Attested<Ref> actor) {
    List<Reason> reasons = new ArrayList<>();
    for (Span words : actor.evidence()) {
      context.rooms().actors().mention(words, actor.value().id()).ifPresent(reasons::add);
    }
    if (reasons.isEmpty()) {
      reasons.add(new ByRule(actor.rule(), Mechanisms.says(actor.rule()), actor.evidence()));
    }
    reasons.add(new See(actor.value(), "who that is is explained there"));
    return reasons;
  }

  private List<Reason> amount(Attested<?> value, Amount amount, String rule) {
    List<Reason> reasons = new ArrayList<>();
    for (String one : rule.split(" ", -1)) {
      if (one.startsWith("amounts:") && !value.evidence().isEmpty()) {
        Optional<Context.Counted> counted = context.amount(value.evidence().get(0));
        int sentence = counted.map(Context.Counted::sentence).orElse(0);
        reasons.addAll(
            counted.isEmpty()
                ? byRule(one, value)
                : context
                    .rooms()
                    .amounts()
                    .of(
                        sentence,
                        counted.get().mention().startToken(),
                        counted.get().mention().endToken(),
                        one,
                        amount));
      } else if (one.equals("tolls:count")) {
        reasons.addAll(byRule(one, sentenceOf(value)));
      } else if (one.equals("tolls:uncounted")) {
        reasons.add(new ByRule(one, Mechanisms.says(one), value.evidence()));
      } else if (one.startsWith("tolls:")) {
        reasons.addAll(harm(one.substring("tolls:".length()), value));
      }
    }
    return reasons;
  }

  /** All the words of the sentence that a value stands in, for a rule that looks around it. */
  private Attested<?> sentenceOf(Attested<?> value) {
    Optional<Context.Tokens> tokens =
        value.evidence().isEmpty() ? Optional.empty() : context.tokens(value.evidence().get(0));
    if (tokens.isEmpty()) {
      return value;
    }
    int sentence = tokens.get().sentence();
    int size = context.document().sentences().get(sentence).size();
    return new Attested<>(
        value.value(), List.of(context.document().span(sentence, 0, size)), value.rule());
  }

  /** The row of a word of harm; of several the one whose word stands in the sentence as it asks. */
  private List<Reason> harm(String lemma, Attested<?> value) {
    List<Reason> reasons = new ArrayList<>();
    List<Table.Row> rows = context.shelf().rows("tolls.tsv", "lemma", lemma);
    for (Table.Row row : rows) {
      reasons.add(
          new ByRow(
              row,
              rows.size() == 1
                  ? "the word tells that people were harmed"
                  : "a row of the word that tells of harm: %s, victim as %s"
                      .formatted(row.get("harm"), row.get("victim"))));
    }
    return reasons.isEmpty()
        ? List.of(new ByRule("tolls:" + lemma, "the word tells that people were harmed"))
        : reasons;
  }

  /** The node of the action tree that a word names. */
  private List<Reason> action(Attested<?> value) {
    List<Reason> reasons = new ArrayList<>();
    for (Span words : value.evidence()) {
      Optional<Context.Tokens> tokens = context.tokens(words);
      if (tokens.isPresent()) {
        ParsedSentence sentence = context.document().sentences().get(tokens.get().sentence());
        for (int at = tokens.get().start(); at < tokens.get().end(); at++) {
          String lemma = sentence.parse().lemma(at);
          for (Table.Row row : context.shelf().table("actions.tsv").rows()) {
            String word = row.get("word");
            boolean fits = word.equals(lemma) || word.startsWith(lemma + "+");
            if (fits && row.get("node").equals(value.value())) {
              reasons.add(
                  new ByRow(row, "the word names this node of the action tree", List.of(words)));
            }
          }
        }
      }
    }
    return reasons;
  }

  /** The rows or the sentence behind a rule's name. */
  private List<Reason> byRule(String rule, Attested<?> value) {
    int colon = rule.indexOf(':');
    String kind = colon < 0 ? rule : rule.substring(0, colon);
    String[] table = TABLES.get(kind);
    if (table != null && colon > 0) {
      List<Reason> rows = byKey(rule.substring(colon + 1), table, value);
      if (!rows.isEmpty()) {
        return rows;
      }
    }
    String[] words = BY_WORDS.get(rule);
    if (words != null) {
      List<Reason> rows = byWords(words, value);
      if (!rows.isEmpty()) {
        return rows;
      }
    }
    if (kind.equals("metadata")) {
      return List.of(new ByMetadata(rule));
    }
    return List.of(new ByRule(rule, Mechanisms.says(rule), value.evidence()));
  }

  private List<Reason> byKey(String key, String[] table, Attested<?> value) {
    String word = key.replaceFirst("\\+.*", "").toLowerCase(Locale.ROOT);
    var rows =
        new ArrayList<>(context.shelf().rows(table[0], table[1], key.toLowerCase(Locale.ROOT)));
    if (rows.isEmpty()) {
      rows.addAll(context.shelf().rows(table[0], table[1], word));
    }
    if (rows.isEmpty()) {
      rows.addAll(lemmas(table, value));
    }
    return new RowChoice(context, table[1]).of(rows, key, value);
  }

  /** The rows of the lemmas of a value's words: "stalled" is a row of "stall". */
  private List<Table.Row> lemmas(String[] table, Attested<?> value) {
    List<Table.Row> rows = new ArrayList<>();
    for (Span words : value.evidence()) {
      context
          .tokens(words)
          .ifPresent(
              tokens -> {
                var parse = context.document().sentences().get(tokens.sentence()).parse();
                for (int at = tokens.start(); at < tokens.end(); at++) {
                  rows.addAll(context.shelf().rows(table[0], table[1], parse.lemma(at)));
                }
              });
    }
    return rows;
  }

  private List<Reason> byWords(String[] table, Attested<?> value) {
    List<Reason> reasons = new ArrayList<>();
    for (Span words : value.evidence()) {
      String text =
          " " + words.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}-]+", " ") + " ";
      String lemmas = text + lemmaText(words) + " ";
      for (Table.Row row : context.shelf().table(table[0]).rows()) {
        String phrase = " " + row.get(table[1]).toLowerCase(Locale.ROOT) + " ";
        boolean told =
            reasons.stream().anyMatch(one -> one instanceof ByRow by && by.row().equals(row));
        if (lemmas.contains(phrase) && !told) {
          reasons.add(new ByRow(row, "the word stands in these words", List.of(words)));
        }
      }
    }
    return reasons;
  }

  private String lemmaText(Span words) {
    StringBuilder text = new StringBuilder();
    context
        .tokens(words)
        .ifPresent(
            tokens -> {
              var parse = context.document().sentences().get(tokens.sentence()).parse();
              for (int at = tokens.start(); at < tokens.end(); at++) {
                text.append(' ').append(parse.lemma(at));
              }
            });
    return text.toString();
  }
}
