package org.armistice.reading.toll;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;

/** Whom a word of harm befalls, by the parse and by PropBank's arguments. */
final class Victims {
  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "NUM", "PRON", "ADJ", "DET");

  private Victims() {}

  /** The heads of those harmed, in order, those joined by "and" each on its own. */
  static List<Integer> of(ParsedSentence sentence, int trigger, HarmWord word) {
    Parse parse = sentence.parse();
    TreeSet<Integer> heads = new TreeSet<>();
    switch (word.victim()) {
      case OBJECT -> object(parse, trigger, heads);
      case SUBJECT -> subject(parse, trigger, heads);
      case OF -> owner(sentence, trigger, heads);
      case SELF -> heads.add(trigger);
    }
    List<Integer> all = new ArrayList<>();
    for (int head : heads) {
      add(parse, head, trigger, all);
    }
    return all;
  }

  private static void object(Parse parse, int trigger, Set<Integer> heads) {
    parse.child(trigger, "nsubj:pass").ifPresent(heads::add);
    parse.child(trigger, "obj").ifPresent(heads::add);
    if (parse.upos(trigger).equals("ADJ")) {
      parse.child(trigger, "nsubj").ifPresent(heads::add);
    }
    String relation = parse.relation(trigger);
    boolean objectFound = !heads.isEmpty();
    if (!objectFound && (relation.equals("acl") || relation.equals("acl:relcl"))) {
      // "the people killed", "who were killed"; "the shell that killed" has an object of its own.
      heads.add(parse.head(trigger));
    }
    if (!objectFound && relation.equals("amod") && parse.head(trigger) > trigger) {
      heads.add(parse.head(trigger));
    }
    if (heads.isEmpty() && relation.equals("conj")) {
      // "were killed and wounded": the second verb shares the first one's victims.
      int first = parse.head(trigger);
      parse.child(first, "nsubj:pass", "obj").ifPresent(heads::add);
    }
    if (heads.isEmpty()) {
      parse
          .predicate(trigger)
          .flatMap(predicate -> predicate.argument("ARG1"))
          .filter(argument -> argument.head() != trigger)
          .ifPresent(argument -> heads.add(argument.head()));
    }
    // A relative pronoun stands for the noun before its clause.
    if (relation.equals("acl:relcl")
        && heads.removeIf(head -> parse.upos(head).equals("PRON") && head < trigger)) {
      heads.add(parse.head(trigger));
    }
  }

  private static void subject(Parse parse, int trigger, Set<Integer> heads) {
    parse.child(trigger, "nsubj", "nsubj:pass").ifPresent(heads::add);
    String relation = parse.relation(trigger);
    if (relation.equals("acl:relcl") && heads.stream().allMatch(h -> h < trigger)) {
      heads.removeIf(head -> parse.upos(head).equals("PRON"));
      if (heads.isEmpty()) {
        heads.add(parse.head(trigger));
      }
    }
    if (heads.isEmpty() && (relation.equals("xcomp") || relation.equals("conj"))) {
      // "left five people dead"; "five dead and twelve wounded" has its own numbers.
      parse.child(parse.head(trigger), "obj").ifPresent(heads::add);
    }
    if (heads.isEmpty() && (relation.equals("amod") || relation.equals("acl"))) {
      heads.add(parse.head(trigger));
    }
    if (heads.isEmpty() && parse.child(trigger, "nummod", "amod").isPresent()) {
      heads.add(trigger);
    }
  }

  private static void owner(ParsedSentence sentence, int trigger, Set<Integer> heads) {
    Parse parse = sentence.parse();
    for (int child : parse.children(trigger)) {
      boolean of =
          parse.relation(child).startsWith("nmod")
              && parse.children(child).stream().anyMatch(c -> sentence.lower(c).equals("of"));
      if (of || parse.relation(child).equals("nmod:poss")) {
        heads.add(child);
      }
    }
  }

  private static void add(Parse parse, int head, int trigger, List<Integer> all) {
    if (!NOMINAL.contains(parse.upos(head)) && head != trigger) {
      return;
    }
    all.add(head);
    for (int child : parse.children(head)) {
      if (parse.relation(child).equals("conj") && head != trigger && child != trigger) {
        add(parse, child, trigger, all);
      }
    }
  }
}
