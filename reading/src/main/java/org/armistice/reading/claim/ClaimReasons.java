package org.armistice.reading.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.armistice.reading.claim.ReportingWord.PartOfSpeech;
import org.armistice.reading.document.Argument;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.Predicate;
import org.armistice.reading.reason.Asked;
import org.armistice.reading.reason.Reason;
import org.armistice.reading.reason.Reason.ByModel;
import org.armistice.reading.reason.Reason.ByRow;
import org.armistice.reading.reason.Reason.ByRule;
import org.armistice.reading.reason.Reason.Lost;
import org.armistice.reading.reason.Reason.NoOther;
import org.armistice.reading.table.Table;
import org.armistice.record.Claim;
import org.armistice.record.Span;

/** Why words are somebody's, and how firmly: the attributions are drafted once more. */
public final class ClaimReasons {
  private final ReportingWords words;
  private final Dressing dressing;
  private final List<Grammar> grammar;
  private final List<Draft> drafts;
  private final Asked asked;

  ClaimReasons(
      ReportingWords words,
      Dressing dressing,
      List<Grammar> grammar,
      List<Draft> drafts,
      Asked asked) {
    this.words = words;
    this.dressing = dressing;
    this.grammar = grammar;
    this.drafts = drafts;
    this.asked = asked;
  }

  /** The row of the reporting words, how the content was found, and the rows that lost. */
  public List<Reason> cue(Attribution attribution) {
    Draft draft = drafts.get(attribution.index());
    ReportingWord word = draft.word;
    List<Reason> reasons = new ArrayList<>();
    if (word != null) {
      reasons.add(
          new ByRow(
              asked.shelf().row(word.origin()),
              "the word reports: %s, act %s, firmness %s"
                  .formatted(
                      Asked.plain(word.kind()),
                      Asked.plain(word.act()),
                      Asked.plain(word.firmness())),
              cueWords(attribution)));
    }
    reasons.add(new ByRule(draft.rule, form(draft.rule), cueWords(attribution)));
    if (word != null && draft.cue >= 0) {
      losers(draft, word, reasons);
    }
    if (attribution.unsure()) {
      reasons.add(
          new ByRule(
              "claims:unsure", "the verb is active, and no words say who speaks: shown as unsure"));
    }
    return reasons;
  }

  private List<Span> cueWords(Attribution attribution) {
    Mention cue = attribution.cue();
    return cue == null ? List.of() : cue.words(asked.document());
  }

  /** What a rule's name says of how the content was found. */
  private static String form(String rule) {
    String[] parts = rule.split(":", -1);
    return switch (parts.length > 1 ? parts[1] : "") {
      case "clause" -> "what is said is the clause that hangs on the word";
      case "object" -> "what is said is the word's object";
      case "infinitive" -> "what is said is the infinitive behind the word";
      case "participle" -> "what is said is the participle behind the word";
      case "passive" -> "what is said is the subject of the passive, with what hangs on it";
      case "predicate" -> "what is said is the object with what it is called";
      case "preposition" -> "what is said stands behind a preposition of the row";
      case "argument" ->
          "the tree leaves it open; what is said is the model's argument of the word";
      case "quote" -> "what is said stands in quotation marks beside the word";
      case "tail" -> "the word and its speaker stand at the end of what is said, behind a comma";
      case "aside" -> "the word and its speaker stand between commas in what is said";
      case "count" -> "who gives a count says it";
      case "noun" -> "what is said hangs on the noun";
      case "phrase" -> "the phrase opens a source; what is said is the rest of the clause";
      case "mark" -> "the mark stands between the speaker and what is said";
      default -> "a quotation without a word that reports";
    };
  }

  private void losers(Draft draft, ReportingWord won, List<Reason> reasons) {
    Parse parse = asked.sentence(draft.sentence).parse();
    String lemma = parse.lemma(draft.cue);
    String form = asked.sentence(draft.sentence).lower(draft.cue);
    Set<ReportingWord> others = new LinkedHashSet<>();
    for (PartOfSpeech part : PartOfSpeech.values()) {
      others.addAll(words.of(lemma, form, part));
    }
    List<Lost> lost = new ArrayList<>();
    boolean before = true;
    for (ReportingWord other : others) {
      if (other.origin().equals(won.origin())) {
        before = false;
        continue;
      }
      Table.Row row = asked.shelf().row(other.origin());
      String with = other.with().isEmpty() ? "" : " " + other.with();
      lost.add(
          new Lost(
              row,
              "%s%s (%s)".formatted(other.lemma(), with, Asked.plain(other.partOfSpeech())),
              why(other, won, before)));
    }
    reasons.addAll(lost);
    if (lost.isEmpty()) {
      reasons.add(new NoOther("no other row of reporting.tsv is of this word"));
    }
  }

  private static String why(ReportingWord other, ReportingWord won, boolean before) {
    if (other.partOfSpeech() != won.partOfSpeech()) {
      return "is for a %s; the word is a %s here"
          .formatted(Asked.plain(other.partOfSpeech()), Asked.plain(won.partOfSpeech()));
    }
    if (!other.with().isEmpty() && before) {
      return "needs \"%s\" with it".formatted(other.with());
    }
    return before
        ? "was tried first, but no content of its forms stands here"
        : "a row that needs a second word is tried first, and it fits";
  }

  /** What the row of the cue says is done in saying it. */
  public List<Reason> act(Attribution attribution) {
    ReportingWord word = drafts.get(attribution.index()).word;
    return List.of(
        word == null
            ? new ByRule("claims:report", "no word that reports says more: report")
            : new ByRow(asked.shelf().row(word.origin()), "act: " + Asked.plain(word.act())));
  }

  /** How the one who says it was found. */
  public List<Reason> source(Attribution attribution) {
    Draft draft = drafts.get(attribution.index());
    Mention source = attribution.source();
    List<Reason> reasons = new ArrayList<>();
    if (source == null) {
      return List.of(new NoOther("the report names nobody who says it"));
    }
    ReportingWord word = draft.word;
    Optional<ByModel> role =
        word == null || draft.cue < 0
            ? Optional.empty()
            : role(draft.sentence, draft.cue, source.head(), word.speaker());
    if (role.isPresent() && word != null) {
      reasons.add(
          new ByRow(
              asked.shelf().row(word.origin()),
              "the row's speaker is the word's " + word.speaker()));
      reasons.add(role.get());
    } else {
      reasons.add(
          new ByRule("claims:source", "by its place in the tree beside the word that reports"));
    }
    if (source.sentence() == draft.sentence) {
      reasons.add(asked.tree(source.sentence(), source.head()));
    } else {
      reasons.add(
          new ByRule("claims:source-of-quotation", "named in another sentence of the quotation"));
    }
    return reasons;
  }

  private Optional<ByModel> role(int sentence, int predicate, int token, String label) {
    for (Predicate one : asked.sentence(sentence).parse().predicates()) {
      for (Argument argument : one.arguments()) {
        if (one.token() == predicate
            && argument.head() == token
            && argument.label().equals(label)) {
          return Optional.of(asked.role(sentence, predicate, token, label));
        }
      }
    }
    return Optional.empty();
  }

  /** The row's firmness, and the hedges that weaken it. */
  public List<Reason> factuality(Attribution attribution, Claim claim) {
    Draft draft = drafts.get(attribution.index());
    List<Reason> reasons = new ArrayList<>();
    ReportingWord word = draft.word;
    reasons.add(
        word == null
            ? new ByRule("claims:certain", "no word that reports says how firmly: certain")
            : new ByRow(
                asked.shelf().row(word.origin()), "firmness: " + Asked.plain(word.firmness())));
    for (Hedges.Found hedge : dressing.weakened(draft, grammar)) {
      Claim.Factuality leaves = hedge.factuality();
      reasons.add(
          new ByRow(
              asked.shelf().row(hedge.origin()),
              leaves == null
                  ? "limits how far it holds, not how firmly"
                  : "weakens it to " + Asked.plain(leaves),
              List.of(hedge.span().span(asked.document()))));
    }
    if (claim.factuality() == Claim.Factuality.NEGATED
        && attribution.factuality() != Claim.Factuality.NEGATED) {
      reasons.add(
          new ByRule(
              "claims:negated", "a negation in what is said: said for certain that it is not so"));
    }
    if (reasons.size() == 1) {
      reasons.add(new NoOther("no word of hedges.tsv stands in what is said or around the cue"));
    }
    return reasons;
  }

  /** The word that says by what means it was said. */
  public Reason channel(Attribution attribution) {
    Attribution.ChannelMention channel = attribution.channel();
    if (channel == null) {
      return new NoOther("no word of channels.tsv stands beside the cue");
    }
    Mention mention = channel.words();
    Parse parse = asked.sentence(mention.sentence()).parse();
    List<String> lemmas = new ArrayList<>();
    for (int child : parse.children(mention.head())) {
      if (parse.relation(child).equals("compound")) {
        lemmas.add(parse.lemma(child));
      }
    }
    lemmas.add(parse.lemma(mention.head()));
    for (String lemma : lemmas) {
      for (Table.Row row : asked.shelf().rows("channels.tsv", "word", lemma)) {
        if (row.get("channel").equalsIgnoreCase(channel.channel().name())) {
          return new ByRow(row, "the word names a means", mention.words(asked.document()));
        }
      }
    }
    return new ByRule("claims:channel", "the words name a means", mention.words(asked.document()));
  }

  /** How much of it stands in quotation marks. */
  public static Reason quoteMode(Claim claim) {
    return new ByRule(
        "claims:quotation-marks",
        switch (claim.quoteMode()) {
          case DIRECT -> "all of it stands in quotation marks";
          case INDIRECT -> "none of it stands in quotation marks";
          case MIXED -> "some of it stands in quotation marks";
          case OWN_VOICE -> "nobody else is made to say it";
        });
  }

  /** One through whom the words came: the row of the outlet, where a table has it. */
  public Reason relay(String name) {
    List<Table.Row> rows = asked.shelf().rows("relays.tsv", "name", name.toLowerCase(Locale.ROOT));
    return rows.isEmpty()
        ? new ByRule("claims:relay", "was told it, or cites who says it")
        : new ByRow(rows.get(0), "relays what it is told");
  }

  /** The words that say it was said more than once, or set it against what went before. */
  public List<Reason> modifiers(Attribution attribution, CueModifierKind kind) {
    List<Reason> reasons = new ArrayList<>();
    Mention cue = attribution.cue();
    List<TokenSpan> spans = new ArrayList<>(cue == null ? List.of() : cue.spans());
    TokenSpan contrast = attribution.contrast();
    if (contrast != null && kind == CueModifierKind.CONTRAST) {
      spans = List.of(contrast);
    }
    for (TokenSpan span : spans) {
      for (int token = span.start(); token < span.end(); token++) {
        String lower = asked.sentence(span.sentence()).lower(token);
        String lemma = asked.sentence(span.sentence()).parse().lemma(token);
        for (Table.Row row : asked.shelf().table("cue-modifiers.tsv").rows()) {
          boolean word = row.get("word").equals(lower) || row.get("word").equals(lemma);
          if (word && row.get("effect").equalsIgnoreCase(kind.name())) {
            reasons.add(
                new ByRow(row, "stands with the cue", List.of(asked.word(span.sentence(), token))));
          }
        }
      }
    }
    return reasons;
  }

  /** The effects of cue-modifiers.tsv that the record shows. */
  public enum CueModifierKind {
    REPEATED,
    CONTRAST
  }
}
