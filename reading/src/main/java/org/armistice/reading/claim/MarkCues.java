package org.armistice.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Name;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.record.Passage;
import org.armistice.record.Report;

/**
 * Marks that report: "Envoy: Truce is near" over an article, "ENVOY: We are ready." in a transcript
 * or at the head of a post, and "“We are ready.” — the envoy" under a quotation.
 */
final class MarkCues {
  private static final Set<String> DASHES = Set.of("―", "—", "–", "--", "-");
  private static final int LONGEST_NAME = 6;

  private final Document document;
  private final Quotations quotations;

  MarkCues(Document document, Quotations quotations) {
    this.document = document;
    this.quotations = quotations;
  }

  List<Draft> in(ParsedSentence sentence) {
    List<Draft> drafts = new ArrayList<>();
    colon(sentence).ifPresent(drafts::add);
    dash(sentence).ifPresent(drafts::add);
    return drafts;
  }

  private Optional<Draft> colon(ParsedSentence sentence) {
    for (int i = 1; i < Math.min(sentence.size() - 1, LONGEST_NAME + 1); i++) {
      if (!sentence.word(i).equals(":")) {
        continue;
      }
      int start = Quotations.isDouble(sentence, 0) ? 1 : 0;
      boolean quoted = Quotations.isDouble(sentence, i + 1);
      boolean post = sentence.index() == 0 && document.report().kind() == Report.Kind.SOCIAL_POST;
      boolean headline = post || sentence.sentence().kind() == Passage.Kind.HEADLINE;
      boolean transcript = start < i && isCapitals(sentence, start, i) && opensLine(sentence);
      boolean speaker = isName(sentence, start, i) || (headline && isAgent(sentence, start, i));
      if (!(quoted || headline || transcript)
          || start >= i
          || !speaker
          || (headline && !isAgent(sentence, start, i) && !quoted)) {
        return Optional.empty();
      }
      Draft draft = draft(sentence, i, "claims:mark:colon");
      draft.source = OptionalInt.of(top(sentence.parse(), start, i));
      draft.content.add(new TokenSpan(sentence.index(), i + 1, sentence.size()));
      if (transcript || post) {
        draft.add(restOfParagraph(sentence));
      }
      draft.carriesQuote = quoted;
      return Optional.of(draft);
    }
    return Optional.empty();
  }

  /** "Monitor: 37 dead": somebody who can speak; "Corinto bomb: 43 hurt" is a topic. */
  private static boolean isAgent(ParsedSentence sentence, int start, int end) {
    for (int i = start; i < end; i++) {
      String upos = sentence.parse().upos(i);
      if (upos.equals("VERB") || upos.equals("AUX")) {
        return false;
      }
    }
    return Agents.isAgent(sentence.parse(), end - 1);
  }

  private boolean opensLine(ParsedSentence sentence) {
    return sentence.index() == 0
        || breaks(
            document.sentences().get(sentence.index() - 1).sentence().end(),
            sentence.sentence().start());
  }

  /** Whether a line ends between two offsets. */
  private boolean breaks(int from, int to) {
    return document.text().value().substring(from, to).contains("\n");
  }

  private List<TokenSpan> restOfParagraph(ParsedSentence sentence) {
    List<TokenSpan> rest = new ArrayList<>();
    for (int s = sentence.index() + 1; s < document.sentences().size(); s++) {
      ParsedSentence next = document.sentences().get(s);
      if (opensLine(next)) {
        break;
      }
      rest.add(new TokenSpan(s, 0, next.size()));
    }
    return rest;
  }

  private Optional<Draft> dash(ParsedSentence sentence) {
    for (Quotation quotation : quotations.all()) {
      boolean same = quotation.lastSentence() == sentence.index();
      boolean before =
          quotation.lastSentence() == sentence.index() - 1
              && quotation.end() == document.sentences().get(quotation.lastSentence()).size();
      int dash = same ? quotation.end() : 0;
      if (!(same || before)
          || dash + 1 >= sentence.size()
          || !DASHES.contains(sentence.word(dash))) {
        continue;
      }
      int end = lineEnd(sentence, dash + 1);
      if (!isName(sentence, dash + 1, end)
          || !sentence.parse().upos(top(sentence.parse(), dash + 1, end)).equals("PROPN")) {
        continue;
      }
      Draft draft = draft(sentence, dash, "claims:mark:dash");
      draft.source = OptionalInt.of(top(sentence.parse(), dash + 1, end));
      draft.add(quotation.spans(document));
      draft.carriesQuote = true;
      return Optional.of(draft);
    }
    return Optional.empty();
  }

  /** Where the line ends that a token stands in: at a break, the next quotation or the sentence. */
  private int lineEnd(ParsedSentence sentence, int token) {
    int end = token + 1;
    while (end < sentence.size()
        && !Quotations.isDouble(sentence, end)
        && !breaks(
            sentence.sentence().token(end - 1).end(), sentence.sentence().token(end).start())) {
      end++;
    }
    return end;
  }

  private static Draft draft(ParsedSentence sentence, int mark, String rule) {
    Draft draft = new Draft(sentence.index(), mark, null, rule);
    draft.cueTokens.add(mark);
    return draft;
  }

  private static boolean isCapitals(ParsedSentence sentence, int start, int end) {
    for (int i = start; i < end; i++) {
      if (sentence.word(i).codePoints().anyMatch(Character::isLowerCase)) {
        return false;
      }
    }
    return sentence.word(start).codePoints().anyMatch(Character::isUpperCase);
  }

  /** Whether words are a short nominal with a name in it and no verb. */
  private static boolean isName(ParsedSentence sentence, int start, int end) {
    boolean proper = false;
    int words = 0;
    for (int i = start; i < end; i++) {
      String upos = sentence.parse().upos(i);
      boolean capitals = isCapitals(sentence, start, end);
      if (!capitals && (upos.equals("VERB") || upos.equals("AUX") || upos.equals("PRON"))) {
        return false;
      }
      proper |= upos.equals("PROPN");
      words += upos.equals("PUNCT") ? 0 : 1;
    }
    for (Name name : sentence.parse().names()) {
      proper |= name.start() >= start && name.end() <= end && name.kind() == Name.Kind.PERSON;
    }
    return words > 0 && words <= LONGEST_NAME && (proper || isCapitals(sentence, start, end));
  }

  private static int top(Parse parse, int start, int end) {
    int top = start;
    while (parse.head(top) >= start && parse.head(top) < end) {
      top = parse.head(top);
    }
    return top;
  }
}
