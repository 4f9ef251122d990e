package org.armistice.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;

/** One sentence with what the tables find in it, and the mentions found so far. */
final class Scene {
  private static final List<String> CLAUSAL =
      List.of(
          "nsubj",
          "csubj",
          "cop",
          "aux",
          "advcl",
          "mark",
          "cc",
          "ccomp",
          "obl",
          "obj",
          "expl",
          "parataxis",
          "case",
          "discourse",
          "dislocated",
          "vocative",
          "appos");
  private static final Set<String> NOUN_TAGS = Set.of("NOUN", "PROPN");

  final ParsedSentence sentence;
  final Parse parse;
  final List<String> words;
  final boolean cased;
  final List<Draft> drafts = new ArrayList<>();

  Scene(ParsedSentence sentence) {
    this.sentence = sentence;
    this.parse = sentence.parse();
    this.words = sentence.sentence().tokens().stream().map(token -> token.text()).toList();
    boolean lower = words.stream().anyMatch(word -> Character.isLowerCase(word.codePointAt(0)));
    boolean upper = words.stream().anyMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    this.cased = lower && upper;
  }

  int size() {
    return words.size();
  }

  boolean isNoun(int token) {
    return NOUN_TAGS.contains(parse.upos(token));
  }

  boolean is(int token, String... any) {
    return token >= 0 && token < size() && List.of(any).contains(sentence.lower(token));
  }

  /** The words between two tokens as the text spaces them, near enough to read. */
  String text(int start, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = start; i < end; i++) {
      boolean glued = i == start || sentence.sentence().token(i - 1).end() == token(i);
      text.append(glued ? "" : " ").append(words.get(i));
    }
    return text.toString();
  }

  private int token(int i) {
    return sentence.sentence().token(i).start();
  }

  /** The token of a run that hangs outside it. */
  int headOf(int start, int end) {
    for (int i = start; i < end; i++) {
      int head = parse.head(i);
      if (head < start || head >= end) {
        return i;
      }
    }
    return end - 1;
  }

  /** First token of the noun phrase that {@code head} heads, looking left only. */
  int phraseStart(int head) {
    int start = head;
    while (start > 0 && parse.isUnder(start - 1, head) && isInside(start - 1, head)) {
      start--;
    }
    while (start < head && isMeasure(start)) {
      start++;
    }
    return start;
  }

  /** "at least three people", "according to aid workers": what only leads up to the noun. */
  private boolean isMeasure(int token) {
    String tag = parse.upos(token);
    return tag.equals("ADP") || tag.equals("ADV") || is(token, "least", "most", "whose");
  }

  /** "Klein was commander": what the copula joins to the noun is no part of its phrase. */
  private boolean isClausal(int token, int head) {
    int child = token;
    while (parse.head(child) != head) {
      child = parse.head(child);
    }
    return CLAUSAL.stream().anyMatch(parse.relation(child)::startsWith);
  }

  private boolean isInside(int token, int head) {
    if (isClausal(token, head)) {
      return false;
    }
    String tag = parse.upos(token);
    if (tag.equals("PUNCT")) {
      return words.get(token).equals("-");
    }
    return !tag.equals("SCONJ") && !tag.equals("CCONJ") && !parse.relation(token).equals("case")
        || is(token, "'s", "’s", "'", "’");
  }

  Draft add(ActorMention mention, Referent referent) {
    Draft draft = new Draft(mention, referent);
    drafts.add(draft);
    return draft;
  }

  Draft add(int head, int start, int end, ActorMention.Form form, String rule, Referent referent) {
    return add(new ActorMention(sentence.index(), head, start, end, form, rule), referent);
  }

  /** The mention headed by the token, the longest where there are several. */
  Optional<Draft> headedBy(int token) {
    Draft longest = null;
    for (Draft draft : drafts) {
      if (draft.head() == token
          && (longest == null || draft.mention.length() > longest.mention.length())) {
        longest = draft;
      }
    }
    return Optional.ofNullable(longest);
  }

  /** Whether the mention stands inside a longer one, as "Afghan" in "Afghan government". */
  boolean isNested(Draft draft) {
    return drafts.stream()
        .anyMatch(
            other ->
                other != draft
                    && other.mention.length() > draft.mention.length()
                    && other.mention.start() <= draft.mention.start()
                    && other.mention.end() >= draft.mention.end());
  }
}
