package org.armistice.reading.talks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.reading.agreement.PartyNames;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Phrase;
import org.armistice.reading.syntax.Clauses;
import org.armistice.reading.syntax.NounPhrases;
import org.armistice.reading.table.Table;
import org.armistice.record.Negotiation;

/** Finds negotiations with parties, venue and status, and the issues under negotiation. */
public final class TalksReader {
  private static final Set<String> PARTIES = Set.of("between", "with", "among");
  private static final Set<String> VENUE = Set.of("in", "at");

  private final Map<String, Boolean> nouns = new HashMap<>();
  private final Map<String, Negotiation.Status> statuses = new HashMap<>();
  private final IssueReader issues = new IssueReader();

  public TalksReader() {
    for (Table.Row row : Table.load("talks.tsv").rows()) {
      nouns.put(row.get("noun"), row.cell("plural_only").yes());
    }
    for (Table.Row row : Table.load("talk-status.tsv").rows()) {
      statuses.put(row.get("word"), row.cell("status").constant(Negotiation.Status.class));
    }
  }

  public TalksLayer read(Document document, PartyNames names) {
    List<List<TalksMention>> clusters = new ArrayList<>();
    for (ParsedSentence sentence : document.sentences()) {
      for (int token = 0; token < sentence.size(); token++) {
        if (isTalks(sentence, token)) {
          place(mention(sentence, token, names), clusters);
        }
      }
    }
    TalksLayer layer = new TalksLayer(clusters, List.of());
    return new TalksLayer(clusters, issues.read(document, layer));
  }

  private boolean isTalks(ParsedSentence sentence, int token) {
    Parse parse = sentence.parse();
    Boolean pluralOnly = nouns.get(parse.lemma(token));
    if (pluralOnly == null || !parse.upos(token).matches("NOUN|PROPN")) {
      // a capitalised "Talks" keeps its form as lemma
      pluralOnly =
          sentence.lower(token).equals("talks") && parse.upos(token).equals("PROPN") ? true : null;
    }
    if (pluralOnly == null || parse.relation(token).equals("compound")) {
      return false;
    }
    return !pluralOnly || sentence.lower(token).endsWith("s");
  }

  private TalksMention mention(ParsedSentence sentence, int token, PartyNames names) {
    Parse parse = sentence.parse();
    List<Integer> parties = new ArrayList<>();
    Set<String> keys = new TreeSet<>();
    for (int place : Clauses.after(sentence, token, PARTIES)) {
      for (int member : Clauses.coordinated(sentence, place)) {
        if (names.key(sentence.index(), member).filter(keys::add).isPresent()) {
          parties.add(member);
        }
      }
    }
    Phrase venue = null;
    Phrase statusWords = null;
    Negotiation.Status status = Negotiation.Status.NOT_STATED;
    List<Integer> around = new ArrayList<>(parse.children(token));
    int head = parse.head(token);
    boolean subject = head >= 0 && parse.relation(token).startsWith("nsubj");
    if (subject) {
      around.add(head);
    }
    for (int word : around) {
      Negotiation.Status told = status(sentence, word);
      if (told != null) {
        status = told;
        statusWords = new Phrase(sentence.index(), word, word, word + 1);
      }
    }
    List<Integer> venues = new ArrayList<>(Clauses.after(sentence, token, VENUE));
    if (subject) {
      venues.addAll(Clauses.after(sentence, head, VENUE));
      // "are expected to resume in Oslo"
      parse
          .child(head, "xcomp")
          .ifPresent(verb -> venues.addAll(Clauses.after(sentence, verb, VENUE)));
    }
    for (int place : venues) {
      if (parse.upos(place).equals("PROPN") && venue == null) {
        venue = NounPhrases.full(sentence, place);
      }
    }
    return new TalksMention(
        NounPhrases.full(sentence, token), parties, keys, venue, status, statusWords);
  }

  private Negotiation.@org.jspecify.annotations.Nullable Status status(
      ParsedSentence sentence, int word) {
    Negotiation.Status status = statuses.get(sentence.lower(word));
    return status != null ? status : statuses.get(sentence.parse().lemma(word));
  }

  /** Talks are the same unless two sets of parties differ. */
  private static void place(TalksMention mention, List<List<TalksMention>> clusters) {
    for (int i = clusters.size() - 1; i >= 0; i--) {
      Set<String> keys = new TreeSet<>();
      clusters.get(i).forEach(other -> keys.addAll(other.keys()));
      boolean same =
          mention.keys().isEmpty()
              || keys.isEmpty()
              || keys.containsAll(mention.keys())
              || mention.keys().containsAll(keys);
      if (same) {
        clusters.get(i).add(mention);
        return;
      }
    }
    clusters.add(new ArrayList<>(List.of(mention)));
  }

  /** The negotiation last spoken of up to and with a sentence. */
  static Optional<Integer> lastBefore(TalksLayer layer, int sentence) {
    Optional<Integer> last = Optional.empty();
    for (int i = 0; i < layer.clusters().size(); i++) {
      for (TalksMention mention : layer.clusters().get(i)) {
        if (mention.phrase().sentence() <= sentence) {
          last = Optional.of(i);
        }
      }
    }
    return last;
  }
}
