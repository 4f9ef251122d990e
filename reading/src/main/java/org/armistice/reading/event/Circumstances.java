package org.armistice.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.reading.document.Argument;
import org.armistice.reading.document.Parse;
import org.armistice.reading.event.EventArgument.Role;

/** Where, when, how many, what for and for whom, around the telling word and its verb. */
final class Circumstances {
  private static final List<String> PLACES =
      List.of(
          "in",
          "near",
          "at",
          "around",
          "outside",
          "inside",
          "across",
          "along",
          "throughout",
          "between",
          "off",
          "over");

  private final EventTables tables;
  private final Grammar grammar;
  private final Parse parse;

  Circumstances(EventTables tables, Grammar grammar) {
    this.tables = tables;
    this.grammar = grammar;
    this.parse = grammar.parse();
  }

  List<EventArgument> of(EventDraft draft, Set<Integer> taken) {
    List<EventArgument> arguments = new ArrayList<>();
    List<Integer> tellers =
        draft.verb >= 0 && draft.verb != draft.head
            ? List.of(draft.head, draft.verb)
            : List.of(draft.head);
    purposes(tellers, arguments);
    Set<Integer> used = new TreeSet<>(taken);
    used.addAll(tellers);
    // "the deadliest attack in the country this year": among which it is so, not when it was
    boolean compared = draft.noun >= 0 && isSuperlative(draft.noun);
    if (!compared) {
      timesAndPlaces(tellers, used, arguments);
    }
    if (arguments.stream().noneMatch(argument -> argument.role() == Role.PLACE)) {
      besideParties(draft, taken, arguments);
    }
    count(draft, arguments);
    return arguments;
  }

  /** What the model labels so, and nouns behind a preposition of place. */
  private void timesAndPlaces(
      List<Integer> tellers, Set<Integer> used, List<EventArgument> arguments) {
    for (int teller : tellers) {
      labelled(teller, "ARGM-TMP", Role.TIME, used, arguments);
      labelled(teller, "ARGM-LOC", Role.PLACE, used, arguments);
    }
    for (int teller : tellers) {
      for (String preposition : PLACES) {
        for (int token : grammar.prepositional(teller, preposition)) {
          if (!used.contains(token) && isPlaceLike(token)) {
            used.add(token);
            arguments.add(argument(Role.PLACE, token, preposition));
          }
        }
      }
    }
  }

  /**
   * What a verb shares with the one that it is joined to: "stormed the clinic in the town on Friday
   * and looted it". Only what it does not tell of its own, and only where nothing stands between.
   */
  List<EventArgument> shared(EventDraft draft, List<EventArgument> own) {
    int verb = draft.anchor();
    int first = verb;
    while (grammar.isRelation(first, "conj")
        && parse.upos(parse.head(first)).equals("VERB")
        && grammar.child(first, "nsubj", "aux", "mark") == Grammar.NONE) {
      first = parse.head(first);
    }
    List<EventArgument> shared = new ArrayList<>();
    if (first == verb) {
      return shared;
    }
    List<EventArgument> theirs = new ArrayList<>();
    timesAndPlaces(List.of(first), new TreeSet<>(), theirs);
    for (Role role : List.of(Role.TIME, Role.PLACE)) {
      if (own.stream().noneMatch(argument -> argument.role() == role)) {
        theirs.stream()
            .filter(argument -> argument.role() == role && argument.start() < verb)
            .map(
                argument ->
                    new EventArgument(
                        role, argument.head(), argument.start(), argument.end(), "shared"))
            .forEach(shared::add);
      }
    }
    return shared;
  }

  /**
   * A named place that the tree hung on the one acted upon or on the doer behind "by": "attacked a
   * convoy near Gao". Its tokens are taken, so that the party's words end before them.
   */
  private void besideParties(EventDraft draft, Set<Integer> taken, List<EventArgument> arguments) {
    List<Integer> parties = new ArrayList<>();
    draft.recipients.forEach(found -> parties.add(found.token()));
    draft.actors.stream()
        .filter(found -> found.label().equals("by"))
        .forEach(found -> parties.add(found.token()));
    for (int first : parties) {
      for (int party : grammar.conjuncts(first)) {
        for (String preposition : PLACES) {
          for (int token : grammar.prepositional(party, preposition)) {
            if (isNamedPlace(token) && taken.add(token)) {
              arguments.add(argument(Role.PLACE, token, preposition));
            }
          }
        }
      }
    }
  }

  private boolean isSuperlative(int noun) {
    return grammar.children(noun, "amod").stream()
        .anyMatch(
            child ->
                grammar.sentence().lower(child).endsWith("est")
                    || grammar.children(child, "advmod").stream()
                        .anyMatch(most -> grammar.sentence().lower(most).equals("most")));
  }

  private boolean isNamedPlace(int token) {
    return isPlaceLike(token)
        && (parse.upos(token).equals("PROPN")
            || grammar.children(token, "compound").stream()
                .anyMatch(child -> parse.upos(child).equals("PROPN")));
  }

  /** A named place or a noun that is no time and no purpose. */
  private boolean isPlaceLike(int token) {
    String upos = parse.upos(token);
    return (upos.equals("PROPN") || upos.equals("NOUN"))
        && !grammar.isTime(token)
        && !tables.modality().isEmbedding(grammar, token)
        && !tables.beneficiaryNouns().contains(parse.lemma(token));
  }

  private void labelled(
      int teller, String label, Role role, Set<Integer> used, List<EventArgument> arguments) {
    parse
        .predicate(teller)
        .ifPresent(
            predicate -> {
              for (Argument argument : predicate.arguments()) {
                if (argument.label().equals(label) && used.add(argument.head())) {
                  arguments.add(
                      new EventArgument(
                          role, argument.head(), argument.start(), argument.end(), label));
                }
              }
            });
  }

  private void count(EventDraft draft, List<EventArgument> arguments) {
    if (draft.noun < 0 || !draft.entry.isNominal()) {
      return;
    }
    for (int child : parse.children(draft.head)) {
      boolean number =
          grammar.isRelation(child, "nummod")
              || tables.countWords().contains(grammar.sentence().lower(child));
      if (number && child < draft.head) {
        int start = parse.subtreeStart(child);
        arguments.add(
            new EventArgument(
                Role.COUNT, child, start, Math.max(child + 1, parse.subtreeEnd(child)), "count"));
      }
    }
    int above = parse.head(draft.head);
    if (above >= 0
        && grammar.isRelation(draft.head, "nmod")
        && tables.seriesNouns().contains(parse.lemma(above))) {
      arguments.add(new EventArgument(Role.COUNT, above, above, above + 1, "count"));
    }
  }

  /** "to support Y", "in defence of Y": why, and for whom. */
  private void purposes(List<Integer> tellers, List<EventArgument> arguments) {
    Set<Integer> purposes = new TreeSet<>();
    for (int teller : tellers) {
      parse
          .predicate(teller)
          .ifPresent(
              predicate -> {
                for (Argument argument : predicate.arguments()) {
                  if (argument.label().equals("ARGM-PRP")) {
                    purposes.add(argument.head());
                  }
                }
              });
      for (int clause : grammar.children(teller, "advcl", "acl", "xcomp")) {
        boolean infinitive = grammar.hasTo(clause) && parse.upos(clause).equals("VERB");
        boolean helps = tables.beneficiaryVerbs().contains(parse.lemma(clause));
        if (infinitive && (helps || grammar.isRelation(clause, "advcl"))) {
          purposes.add(clause);
        }
      }
      for (int noun : grammar.prepositional(teller, "in")) {
        if (tables.beneficiaryNouns().contains(parse.lemma(noun))) {
          purposes.add(noun);
        }
      }
    }
    for (int purpose : purposes) {
      arguments.add(
          new EventArgument(
              Role.PURPOSE,
              purpose,
              parse.subtreeStart(purpose),
              parse.subtreeEnd(purpose),
              "purpose"));
      beneficiaries(purpose, arguments);
    }
  }

  private void beneficiaries(int purpose, List<EventArgument> arguments) {
    List<Integer> helped = new ArrayList<>();
    if (tables.beneficiaryVerbs().contains(parse.lemma(purpose))
        && parse.upos(purpose).equals("VERB")) {
      helped.addAll(grammar.deepObjects(purpose));
    }
    List<Integer> nouns = new ArrayList<>();
    nouns.add(purpose);
    nouns.addAll(grammar.children(purpose, "obl", "obj"));
    for (int noun : nouns) {
      if (tables.beneficiaryNouns().contains(parse.lemma(noun))
          && !parse.upos(noun).equals("VERB")) {
        helped.addAll(grammar.prepositional(noun, "of"));
        helped.addAll(grammar.prepositional(noun, "for"));
        helped.addAll(grammar.children(noun, "nmod:poss"));
      }
    }
    for (int first : helped) {
      for (int one : grammar.conjuncts(first)) {
        arguments.add(argument(Role.BENEFICIARY, one, "purpose"));
      }
    }
  }

  EventArgument argument(Role role, int token, String label) {
    int[] phrase = grammar.phrase(token);
    return new EventArgument(role, token, phrase[0], phrase[1], label);
  }
}
