package org.armistice.reading.publicity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.reading.document.Argument;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Phrase;
import org.armistice.reading.syntax.Clauses;
import org.armistice.reading.syntax.NounPhrases;
import org.armistice.reading.trend.CountedActs;

/**
 * Finds announcements that are told of: "last publicized a raid in May", "the first announcement of
 * a raid since May", "the raids announced Friday".
 */
public final class AnnouncementReader {
  private static final Set<String> FIRST = Set.of("first", "latest");

  /** Verbs that weaken what they take: seem, appear. */
  private static final Set<String> SEEMING = Set.of("appear", "seem", "believe", "think");

  private final Publicity publicity = new Publicity();
  private final CountedActs acts = new CountedActs();

  public List<AnnouncementDraft> read(Document document) {
    List<AnnouncementDraft> drafts = new ArrayList<>();
    for (ParsedSentence sentence : document.sentences()) {
      for (int token = 0; token < sentence.size(); token++) {
        if (publicity.isVerb(sentence, token)) {
          verb(sentence, token).ifPresent(drafts::add);
        } else if (publicity.isNoun(sentence, token)) {
          noun(sentence, token).ifPresent(drafts::add);
        }
      }
    }
    return drafts;
  }

  /** "The navy publicized a raid in May"; "the raids announced Friday". */
  private Optional<AnnouncementDraft> verb(ParsedSentence sentence, int verb) {
    Parse parse = sentence.parse();
    boolean participle =
        (parse.relation(verb).equals("acl") || parse.relation(verb).equals("dep"))
            && parse.child(verb, "nsubj", "obj").isEmpty()
            && parse.head(verb) >= 0;
    Optional<Integer> object = parse.child(verb, "obj", "nsubj:pass");
    if (participle) {
      object = modelObject(sentence, verb);
    }
    if (object.isEmpty() || !acts.has(sentence, object.get()) || isUnfulfilled(sentence, verb)) {
      return Optional.empty();
    }
    Optional<Integer> announcer =
        participle || Clauses.isPassive(sentence, verb)
            ? parse.child(verb, "obl:agent")
            : Clauses.subject(sentence, verb);
    if (announcer.isEmpty() && !participle) {
      return Optional.empty();
    }
    return Optional.of(
        new AnnouncementDraft(
            new Phrase(sentence.index(), verb, verb, verb + 1),
            announcer.map(token -> NounPhrases.bare(sentence, token)).orElse(null),
            NounPhrases.full(sentence, object.get()),
            times(sentence, verb, participle),
            null,
            null,
            null,
            "publicity:" + parse.lemma(verb)));
  }

  private static Optional<Integer> modelObject(ParsedSentence sentence, int verb) {
    return sentence
        .parse()
        .predicate(verb)
        .flatMap(predicate -> predicate.argument("ARG1"))
        .map(Argument::head)
        .or(() -> Optional.of(sentence.parse().head(verb)));
  }

  /** "refrained from publicizing", "may announce", "did not report": nothing was made public. */
  private boolean isUnfulfilled(ParsedSentence sentence, int verb) {
    Parse parse = sentence.parse();
    int over = parse.head(verb);
    boolean open = parse.relation(verb).equals("xcomp") || parse.relation(verb).equals("advcl");
    return Clauses.isNegated(sentence, verb)
        || Clauses.isModal(sentence, verb)
        || (open && over >= 0);
  }

  private static List<Phrase> times(ParsedSentence sentence, int verb, boolean participle) {
    List<Phrase> times = new ArrayList<>(Clauses.arguments(sentence, verb, "ARGM-TMP"));
    if (times.isEmpty() && participle && verb + 1 < sentence.size()) {
      // "the raids announced Friday": the bare day stands right after the participle
      String relation = sentence.parse().relation(verb + 1);
      if (relation.equals("obl:unmarked") || relation.equals("nmod:unmarked")) {
        times.add(new Phrase(sentence.index(), verb + 1, verb + 1, verb + 2));
      }
    }
    return times;
  }

  /** "Friday's post seems the first announcement of a raid since May". */
  private Optional<AnnouncementDraft> noun(ParsedSentence sentence, int noun) {
    Parse parse = sentence.parse();
    Optional<Integer> subject =
        Clauses.after(sentence, noun, Set.of("of", "on", "about")).stream().findFirst();
    if (subject.isEmpty() || !acts.has(sentence, subject.get())) {
      return Optional.empty();
    }
    boolean first = false;
    for (int child : parse.children(noun)) {
      first |= FIRST.contains(sentence.lower(child));
    }
    Optional<Integer> since =
        Clauses.after(sentence, noun, Set.of("since")).stream()
            .findFirst()
            .or(() -> Clauses.after(sentence, subject.get(), Set.of("since")).stream().findFirst());
    Optional<Integer> carrier =
        parse.child(noun, "cop").isPresent() ? Clauses.subject(sentence, noun) : Optional.empty();
    if (!first || since.isEmpty()) {
      return Optional.empty();
    }
    int sinceToken = since.get();
    Phrase sinceWords =
        new Phrase(
            sentence.index(),
            sinceToken,
            parse.subtreeStart(sinceToken),
            parse.subtreeEnd(sinceToken));
    return Optional.of(
        new AnnouncementDraft(
            new Phrase(sentence.index(), noun, noun, noun + 1),
            null,
            NounPhrases.bare(sentence, subject.get()),
            carrier.map(token -> List.of(NounPhrases.full(sentence, token))).orElse(List.of()),
            sinceWords,
            hedge(sentence, noun),
            carrier.map(token -> NounPhrases.full(sentence, token)).orElse(null),
            "publicity:" + parse.lemma(noun)));
  }

  private static @org.jspecify.annotations.Nullable Phrase hedge(
      ParsedSentence sentence, int noun) {
    Parse parse = sentence.parse();
    int over = parse.head(noun);
    if (over >= 0 && parse.relation(noun).equals("xcomp") && SEEMING.contains(parse.lemma(over))) {
      int end = parse.child(noun, "cop").map(cop -> cop + 1).orElse(over + 1);
      return new Phrase(sentence.index(), over, over, Math.max(over + 1, end));
    }
    return null;
  }
}
