package org.armistice.reading.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Phrase;
import org.armistice.reading.syntax.Clauses;
import org.armistice.reading.syntax.NounPhrases;
import org.armistice.reading.table.Table;
import org.armistice.record.Coding;
import org.armistice.record.PloverEvent;

/**
 * Finds demands: "X must stop Y", "urged X to stop Y", "demanded that X stop Y". Each of
 * coordinated acts is a demand of its own with a scope of its own.
 */
public final class DemandReader {
  private static final Set<String> URGENCY =
      Set.of(
          "immediately", "now", "urgently", "at once", "promptly", "unconditionally", "forthwith");
  private static final Set<String> ADDRESSING = Set.of("on", "upon", "to");

  /** What tells where something is to be done. */
  private static final Set<String> WITHIN =
      Set.of("in", "around", "across", "throughout", "inside", "within", "near", "along");

  private final Map<String, String> frames = new HashMap<>();
  private final Set<String> yielding = new HashSet<>();

  public DemandReader() {
    for (Table.Row row : Table.load("demands.tsv").rows()) {
      frames.put(row.get("word"), row.cell("frame").oneOf("modal", "ask", "that"));
    }
    for (Table.Row row : Table.load("yielding.tsv").rows()) {
      yielding.add(row.get("verb"));
    }
  }

  public List<DemandDraft> read(Document document) {
    List<DemandDraft> drafts = new ArrayList<>();
    for (ParsedSentence sentence : document.sentences()) {
      for (int token = 0; token < sentence.size(); token++) {
        String frame = frames.get(sentence.parse().lemma(token));
        if (frame != null) {
          switch (frame) {
            case "modal" -> modal(sentence, token, drafts);
            case "ask" -> ask(sentence, token, drafts);
            default -> that(sentence, token, drafts);
          }
        }
      }
    }
    return drafts;
  }

  private void modal(ParsedSentence sentence, int token, List<DemandDraft> drafts) {
    Parse parse = sentence.parse();
    Optional<Integer> clause = parse.child(token, "xcomp");
    int act = parse.relation(token).equals("aux") ? parse.head(token) : clause.orElse(-1);
    if (act < 0 || !parse.upos(act).equals("VERB") || Clauses.isPassive(sentence, act)) {
      return;
    }
    boolean marked = parse.child(act, "mark").map(parse::lemma).filter("to"::equals).isPresent();
    boolean perfect = parse.relation(token).equals("aux") && parse.lemma(token).equals("have");
    if (perfect || (!parse.relation(token).equals("aux") && !marked)) {
      return;
    }
    Optional<Integer> addressee = Clauses.subject(sentence, act);
    addressee.ifPresent(who -> all(sentence, token, Optional.empty(), who, act, drafts));
  }

  private void ask(ParsedSentence sentence, int token, List<DemandDraft> drafts) {
    Parse parse = sentence.parse();
    Optional<Integer> clause = parse.child(token, "xcomp", "advcl", "ccomp");
    if (!parse.upos(token).equals("VERB") || clause.isEmpty()) {
      return;
    }
    boolean marked =
        parse.child(clause.get(), "mark").map(parse::lemma).filter("to"::equals).isPresent();
    Optional<Integer> addressee =
        parse
            .child(token, "obj", "iobj")
            .or(() -> Clauses.after(sentence, token, ADDRESSING).stream().findFirst());
    if (marked && addressee.isPresent() && !Clauses.isNegated(sentence, token)) {
      all(sentence, token, Clauses.subject(sentence, token), addressee.get(), clause.get(), drafts);
    }
  }

  private void that(ParsedSentence sentence, int token, List<DemandDraft> drafts) {
    Parse parse = sentence.parse();
    Optional<Integer> clause = parse.child(token, "ccomp");
    if (clause.isEmpty() || !parse.upos(token).equals("VERB")) {
      return;
    }
    Optional<Integer> addressee = Clauses.subject(sentence, clause.get());
    addressee.ifPresent(
        who -> all(sentence, token, Clauses.subject(sentence, token), who, clause.get(), drafts));
  }

  private void all(
      ParsedSentence sentence,
      int trigger,
      Optional<Integer> speaker,
      int addressee,
      int act,
      List<DemandDraft> drafts) {
    for (int verb : Clauses.coordinated(sentence, act)) {
      if (sentence.parse().upos(verb).equals("VERB")) {
        drafts.add(draft(sentence, trigger, speaker, addressee, verb));
      }
    }
  }

  private DemandDraft draft(
      ParsedSentence sentence, int trigger, Optional<Integer> speaker, int addressee, int verb) {
    Parse parse = sentence.parse();
    Optional<Phrase> object =
        parse.child(verb, "obj", "xcomp").map(at -> NounPhrases.full(sentence, at));
    List<Phrase> scope = new ArrayList<>(Clauses.arguments(sentence, verb, "ARGM-LOC"));
    Optional<Phrase> within = object.flatMap(phrase -> within(sentence, phrase));
    if (within.isPresent()) {
      object = object.map(phrase -> upTo(phrase, within.get().start()));
      if (scope.isEmpty()) {
        scope.add(within.get());
      }
    }
    int end = Math.max(verb + 1, object.map(Phrase::end).orElse(0));
    String mode = yielding.contains(parse.lemma(verb)) ? "yield" : "change";
    Phrase urgency = null;
    for (int child : parse.children(verb)) {
      if (URGENCY.contains(sentence.lower(child))) {
        urgency = new Phrase(sentence.index(), child, child, child + 1);
      }
    }
    return new DemandDraft(
        new Phrase(sentence.index(), trigger, trigger, trigger + 1),
        speaker,
        NounPhrases.bare(sentence, addressee),
        new Coding(PloverEvent.REQUEST, mode, null, null),
        new Phrase(sentence.index(), verb, verb, end),
        object.orElse(null),
        scope,
        urgency,
        "demands:" + parse.lemma(trigger));
  }

  /** "reduce violence <b>around the country</b>": where, also where it hangs on what is done to. */
  private static Optional<Phrase> within(ParsedSentence sentence, Phrase object) {
    Parse parse = sentence.parse();
    for (int child : parse.children(object.head())) {
      boolean behind = child > object.head() && parse.subtreeEnd(child) == object.end();
      Optional<Integer> preposition = parse.child(child, "case");
      if (behind
          && parse.relation(child).equals("nmod")
          && preposition.filter(at -> WITHIN.contains(sentence.lower(at))).isPresent()) {
        return Optional.of(
            new Phrase(sentence.index(), child, parse.subtreeStart(child), object.end()));
      }
    }
    return Optional.empty();
  }

  private static Phrase upTo(Phrase phrase, int end) {
    return new Phrase(phrase.sentence(), phrase.head(), phrase.start(), end);
  }
}
