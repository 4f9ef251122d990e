package org.armistice.reading.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Phrase;
import org.armistice.reading.document.Predicate;
import org.armistice.reading.syntax.Clauses;
import org.armistice.reading.syntax.NounPhrases;
import org.armistice.reading.table.Table;

/**
 * Finds the agreements that a report speaks of. "The army's accord with the rebels", "the deal" and
 * "the prisoner accord" are one where nothing tells them apart: other parties, another name, a
 * ceasefire against a deal. An indefinite "an agreement" that nobody signed is none.
 */
public final class AgreementReader {
  private static final Set<String> POINTING =
      Set.of("the", "this", "that", "its", "their", "these", "those");

  /** Prepositions that make a matter of what stands after them, not a thing in being. */
  private static final Set<String> TOPICAL =
      Set.of("as", "like", "including", "on", "for", "toward", "towards", "of", "about", "over");

  private final Map<String, Boolean> ceasefires = new HashMap<>();
  private final Set<String> signingVerbs = new TreeSet<>();

  /** Those whose subject is a party: who brokers a truce is none. */
  private final Set<String> partyVerbs = new TreeSet<>();

  public AgreementReader() {
    for (Table.Row row : Table.load("agreements.tsv").rows()) {
      ceasefires.put(
          row.get("noun"), row.cell("class").oneOf("any", "ceasefire").equals("ceasefire"));
    }
    for (Table.Row row : Table.load("signing.tsv").rows()) {
      boolean byParties = row.cell("by").oneOf("", "parties", "brokers").equals("parties");
      if (row.cell("moment").oneOf("signed", "effect").equals("signed")) {
        signingVerbs.add(row.get("verb"));
        if (byParties) {
          partyVerbs.add(row.get("verb"));
        }
      }
    }
  }

  public AgreementLayer read(Document document, PartyNames names) {
    List<List<AgreementMention>> clusters = new ArrayList<>();
    for (ParsedSentence sentence : document.sentences()) {
      for (int token = 0; token < sentence.size(); token++) {
        Optional<AgreementMention> mention = mention(sentence, token, names);
        if (mention.isPresent()) {
          place(mention.get(), clusters);
        }
      }
    }
    clusters.removeIf(cluster -> cluster.stream().noneMatch(AgreementReader::isParticular));
    return new AgreementLayer(clusters.stream().map(AgreementCluster::new).toList());
  }

  private static boolean isParticular(AgreementMention mention) {
    return mention.definite() || mention.parties().size() > 1 || mention.signed() != null;
  }

  private Optional<AgreementMention> mention(ParsedSentence sentence, int token, PartyNames names) {
    Parse parse = sentence.parse();
    String lemma = parse.lemma(token);
    String noun = hyphened(sentence, token);
    Boolean ceasefire = ceasefires.get(noun.isEmpty() ? lemma : noun);
    boolean nominal = parse.upos(token).equals("NOUN") || parse.upos(token).equals("PROPN");
    if (ceasefire == null || !nominal || isModifier(parse, token)) {
      return Optional.empty();
    }
    if (ceasefire && isListedIssue(sentence, token)) {
      return Optional.empty();
    }
    List<Integer> parties = new ArrayList<>();
    Set<String> keys = new TreeSet<>();
    Set<String> qualifiers = new LinkedHashSet<>();
    boolean definite = false;
    for (int child : parse.children(token)) {
      String relation = parse.relation(child);
      switch (relation) {
        case "det" -> definite |= POINTING.contains(sentence.lower(child));
        case "nmod:poss" -> {
          definite = true;
          addParties(sentence, child, names, parties, keys);
        }
        case "compound", "amod", "flat" -> {
          if (!addParties(sentence, child, names, parties, keys)
              && !sentence.lower(child).equals("cease")
              && Character.isLetter(sentence.word(child).charAt(0))) {
            qualifiers.add(sentence.lower(child));
          }
        }
        case "nmod" -> {
          String preposition = Clauses.preposition(sentence, child).orElse("");
          if (preposition.equals("with") || preposition.equals("between")) {
            addParties(sentence, child, names, parties, keys);
          }
        }
        default -> {}
      }
    }
    signers(sentence, token).forEach(signer -> addParties(sentence, signer, names, parties, keys));
    // "the two sides' agreement" and "US - Taliban agreement" hang their dashes and names variously
    Phrase phrase =
        parties.isEmpty() ? NounPhrases.bare(sentence, token) : NounPhrases.full(sentence, token);
    Phrase signed = signed(sentence, token);
    return Optional.of(
        new AgreementMention(
            phrase,
            noun.isEmpty() ? lemma : noun,
            ceasefire,
            definite,
            parties,
            keys,
            qualifiers,
            signed));
  }

  /** "cease-fire" is three tokens: the noun is their sum. */
  private static String hyphened(ParsedSentence sentence, int token) {
    if (token >= 2
        && sentence.word(token - 1).equals("-")
        && sentence.lower(token - 2).equals("cease")
        && sentence.parse().lemma(token).equals("fire")) {
      return "cease-fire";
    }
    return "";
  }

  private static boolean isModifier(Parse parse, int token) {
    return parse.relation(token).equals("compound");
  }

  /** A ceasefire named as a matter for talks ("issues such as a ceasefire") is not in being. */
  private static boolean isListedIssue(ParsedSentence sentence, int token) {
    Parse parse = sentence.parse();
    boolean indefinite =
        parse.child(token, "det").map(det -> !POINTING.contains(sentence.lower(det))).orElse(true);
    return indefinite && Clauses.preposition(sentence, token).filter(TOPICAL::contains).isPresent();
  }

  private static boolean addParties(
      ParsedSentence sentence,
      int token,
      PartyNames names,
      List<Integer> parties,
      Set<String> keys) {
    boolean added = false;
    for (int member : Clauses.coordinated(sentence, token)) {
      Optional<String> key = names.key(sentence.index(), member);
      if (key.isPresent() && keys.add(key.get())) {
        parties.add(member);
      }
      added |= key.isPresent();
      for (int child : sentence.parse().children(member)) {
        if (sentence.parse().relation(child).equals("compound")) {
          added |= addParties(sentence, child, names, parties, keys);
        }
      }
    }
    return added;
  }

  /** Who signs it: "the government and the rebels signed an agreement". */
  private List<Integer> signers(ParsedSentence sentence, int token) {
    for (Predicate predicate : sentence.parse().predicates()) {
      boolean object =
          sentence.parse().head(token) == predicate.token()
              && sentence.parse().relation(token).equals("obj");
      if (partyVerbs.contains(predicate.lemma()) && object) {
        return Clauses.subject(sentence, predicate.token()).map(List::of).orElse(List.of());
      }
    }
    return List.of();
  }

  private @org.jspecify.annotations.Nullable Phrase signed(ParsedSentence sentence, int token) {
    for (Predicate predicate : sentence.parse().predicates()) {
      if (!signingVerbs.contains(predicate.lemma())) {
        continue;
      }
      boolean about =
          predicate.argument("ARG1").map(argument -> argument.head() == token).orElse(false)
              || (sentence.parse().relation(predicate.token()).startsWith("acl")
                  && sentence.parse().head(predicate.token()) == token);
      if (about) {
        return predicate
            .argument("ARGM-TMP")
            .map(time -> new Phrase(sentence.index(), time.head(), time.start(), time.end()))
            .orElse(null);
      }
    }
    return null;
  }

  private static void place(AgreementMention mention, List<List<AgreementMention>> clusters) {
    for (int i = clusters.size() - 1; i >= 0; i--) {
      if (fits(mention, clusters.get(i), clusters.size() == 1)) {
        clusters.get(i).add(mention);
        return;
      }
    }
    clusters.add(new ArrayList<>(List.of(mention)));
  }

  private static boolean fits(
      AgreementMention mention, List<AgreementMention> cluster, boolean onlyOne) {
    Set<String> keys = new TreeSet<>();
    Set<String> qualifiers = new TreeSet<>();
    boolean ceasefire = false;
    boolean general = false;
    for (AgreementMention other : cluster) {
      keys.addAll(other.keys());
      qualifiers.addAll(other.qualifiers());
      ceasefire |= other.ceasefire();
      general |= !other.ceasefire();
    }
    if (mention.ceasefire() && !ceasefire) {
      return false;
    }
    if (!mention.keys().isEmpty() && !keys.isEmpty()) {
      return keys.containsAll(mention.keys()) || mention.keys().containsAll(keys);
    }
    if (!mention.qualifiers().isEmpty() && !qualifiers.isEmpty()) {
      return qualifiers.stream().anyMatch(mention.qualifiers()::contains);
    }
    boolean anaphor = mention.definite() || mention.qualifiers().isEmpty();
    return anaphor && (mention.qualifiers().isEmpty() || onlyOne || general && onlyOne);
  }
}
