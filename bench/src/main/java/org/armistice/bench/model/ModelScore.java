package org.armistice.bench.model;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.armistice.bench.model.AnnotatedSentence.Annotated;
import org.armistice.bench.model.AnnotatedSentence.Label;
import org.armistice.reading.document.Argument;
import org.armistice.reading.document.Name;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.Predicate;

/**
 * Counts over sentences. Arguments are scored under the predicates that the model itself finds, by
 * role and head word, and by role and whole span (CoNLL-2009 and CoNLL-2005 without the verbs).
 */
final class ModelScore {
  /** A role of a predicate on a word. */
  private record Headed(int predicate, String role, int word) {}

  /** A role of a predicate on a run of words. */
  private record Spanned(int predicate, Label argument) {}

  private final Map<String, Hits> hits = new LinkedHashMap<>();
  private int words;
  private int tagged;
  private int attached;
  private int wordsWithTags;
  private int wordsWithHeads;

  void add(AnnotatedSentence sentence, Parse parse) {
    words += sentence.words().size();
    List<String> upos = sentence.upos();
    if (upos != null) {
      wordsWithTags += upos.size();
      for (int i = 0; i < upos.size(); i++) {
        tagged += upos.get(i).equals(parse.upos(i)) ? 1 : 0;
      }
    }
    List<Integer> heads = sentence.heads();
    List<String> relations = sentence.relations();
    if (heads != null && relations != null) {
      wordsWithHeads += heads.size();
      for (int i = 0; i < heads.size(); i++) {
        boolean right = heads.get(i) == parse.head(i) && relations.get(i).equals(parse.relation(i));
        attached += right ? 1 : 0;
      }
    }
    if (sentence.names() != null) {
      of("names").add(coarse(sentence.names()), names(parse));
    }
    if (sentence.predicates() != null) {
      predicates(sentence.predicates(), heads == null ? parse.heads() : heads, parse);
    }
  }

  private void predicates(List<Annotated> annotated, List<Integer> heads, Parse parse) {
    Set<Integer> nominal = new HashSet<>();
    Set<Headed> goldHeads = new HashSet<>();
    Set<Spanned> goldSpans = new HashSet<>();
    for (Annotated predicate : annotated) {
      if (predicate.nominal() == null ? isNoun(predicate.token(), parse) : predicate.nominal()) {
        nominal.add(predicate.token());
      }
      for (Label argument : predicate.arguments()) {
        goldSpans.add(new Spanned(predicate.token(), argument));
        int head = AnnotatedSentence.head(argument.first(), argument.last(), heads);
        goldHeads.add(new Headed(predicate.token(), argument.label(), head));
      }
    }
    Set<Integer> gold = annotated.stream().map(Annotated::token).collect(Collectors.toSet());
    Set<Headed> foundHeads = new HashSet<>();
    Set<Spanned> foundSpans = new HashSet<>();
    Set<Integer> found = new HashSet<>();
    for (Predicate predicate : parse.predicates()) {
      found.add(predicate.token());
      if (!gold.contains(predicate.token()) && isNoun(predicate.token(), parse)) {
        nominal.add(predicate.token());
      }
      for (Argument argument : predicate.arguments()) {
        foundHeads.add(new Headed(predicate.token(), argument.label(), argument.head()));
        foundSpans.add(
            new Spanned(
                predicate.token(),
                new Label(argument.label(), argument.start(), argument.end() - 1)));
      }
    }
    of("predicates").add(gold, found);
    of("predicates, nominal").add(intersection(gold, nominal), intersection(found, nominal));
    of("arguments, head word").add(goldHeads, foundHeads);
    of("arguments of nouns")
        .add(
            goldHeads.stream()
                .filter(a -> nominal.contains(a.predicate()))
                .collect(Collectors.toSet()),
            foundHeads.stream()
                .filter(a -> nominal.contains(a.predicate()))
                .collect(Collectors.toSet()));
    of("arguments, span").add(goldSpans, foundSpans);
  }

  private static boolean isNoun(int token, Parse parse) {
    return parse.upos(token).equals("NOUN") || parse.upos(token).equals("PROPN");
  }

  private static Set<Integer> intersection(Set<Integer> a, Set<Integer> b) {
    Set<Integer> both = new HashSet<>(a);
    both.retainAll(b);
    return both;
  }

  /** Persons, organisations and places; armed groups are organisations and facilities places. */
  private static Set<Label> coarse(Set<Label> names) {
    return names.stream()
        .filter(name -> !name.label().equals("NAT") && !name.label().equals("WEA"))
        .map(
            name ->
                switch (name.label()) {
                  case "ARM" -> new Label("ORG", name.first(), name.last());
                  case "FAC" -> new Label("LOC", name.first(), name.last());
                  default -> name;
                })
        .collect(Collectors.toSet());
  }

  private static Set<Label> names(Parse parse) {
    Set<Label> names = new HashSet<>();
    for (Name name : parse.names()) {
      String kind =
          switch (name.kind()) {
            case PERSON -> "PER";
            case ORGANISATION -> "ORG";
            case PLACE -> "LOC";
          };
      names.add(new Label(kind, name.start(), name.end() - 1));
    }
    return names;
  }

  private Hits of(String measure) {
    return hits.computeIfAbsent(measure, unused -> new Hits());
  }

  int words() {
    return words;
  }

  /** Share of words with the right part of speech, 0 to 1; NaN where none is annotated. */
  double upos() {
    return wordsWithTags == 0 ? Double.NaN : (double) tagged / wordsWithTags;
  }

  /** Share of words with the right head and relation, 0 to 1; NaN where none is annotated. */
  double las() {
    return wordsWithHeads == 0 ? Double.NaN : (double) attached / wordsWithHeads;
  }

  /** The measures in the order in which they were first counted. */
  Map<String, Hits> hits() {
    return hits;
  }
}
