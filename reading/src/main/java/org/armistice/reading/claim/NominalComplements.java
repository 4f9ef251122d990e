package org.armistice.reading.claim;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.reading.claim.ReportingWord.Form;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;

/** Content that is no clause of its own: objects, infinitives, predicates, phrases. */
final class NominalComplements {
  private final Grammar grammar;
  private final ParsedSentence sentence;
  private final Parse parse;
  private final Set<String> messages;

  /**
   * @param messages nouns that are messages, for verbs that take no others
   */
  NominalComplements(Grammar grammar, Set<String> messages) {
    this.grammar = grammar;
    this.sentence = grammar.sentence();
    this.parse = grammar.parse();
    this.messages = messages;
  }

  /** "The group was accused of a raid": the subject and what hangs on the verb. */
  Optional<Content> passive(int cue, ReportingWord word) {
    Optional<Integer> subject = parse.child(cue, "nsubj:pass");
    int patient = subject.orElse(parse.relation(cue).equals("acl") ? parse.head(cue) : -1);
    if (patient < 0 || !takesObject(word)) {
      return Optional.empty();
    }
    TreeSet<Integer> tokens = new TreeSet<>();
    if (subject.isPresent()) {
      tokens.addAll(grammar.subtree(patient));
    } else {
      tokens.addAll(grammar.subtreeWithout(patient, cue));
    }
    boolean told = word.takes(Form.CLAUSE) && !word.addressee().isEmpty() && told(word);
    for (int child : parse.children(cue)) {
      if (isContentChild(cue, child, word)) {
        tokens.addAll(grammar.subtree(child));
      }
    }
    return told
        ? Optional.empty()
        : Optional.of(new Content("passive", tokens, OptionalInt.empty()));
  }

  /** Whether the object of the verb is the one told, as with "inform". */
  private static boolean told(ReportingWord word) {
    return word.addressee().equals("ARG1");
  }

  private static boolean takesObject(ReportingWord word) {
    return word.takes(Form.OBJECT)
        || word.takes(Form.AS)
        || word.takes(Form.PREDICATE)
        || word.takes(Form.TO);
  }

  private boolean isContentChild(int cue, int child, ReportingWord word) {
    String relation = parse.relation(child);
    if (grammar.isTime(cue, child) || child < cue) {
      return false;
    }
    if (relation.equals("xcomp")) {
      return true;
    }
    if (!relation.startsWith("obl") && !relation.equals("advcl")) {
      return false;
    }
    return (word.takes(Form.AS) && grammar.hasCase(child, "as")) || openedBy(child, word);
  }

  private boolean openedBy(int child, ReportingWord word) {
    return word.prepositions().stream()
        .anyMatch(preposition -> grammar.hasCase(child, preposition));
  }

  /** "urged the army to leave", "vowed to stay", "denied firing". */
  Optional<Content> infinitive(int cue, ReportingWord word) {
    for (int child : parse.children(cue)) {
      String relation = parse.relation(child);
      boolean complement =
          relation.equals("xcomp")
              || relation.equals("ccomp")
              || (relation.equals("advcl") && child > cue);
      if (!complement) {
        continue;
      }
      boolean to = grammar.hasInfinitiveMark(child) && word.takes(Form.TO);
      boolean ing =
          (grammar.isParticiple(child) || grammar.hasHaving(child))
              && word.takes(Form.ING)
              && !relation.equals("advcl");
      if (!to && !ing) {
        continue;
      }
      TreeSet<Integer> tokens = grammar.subtree(child);
      OptionalInt addressee = OptionalInt.empty();
      for (int object : parse.children(cue)) {
        boolean nominal =
            parse.relation(object).equals("obj") || parse.relation(object).equals("iobj");
        boolean companion =
            !word.with().isEmpty()
                && parse.relation(object).startsWith("obl")
                && grammar.hasCase(object, word.with());
        if (object < child && (nominal || companion)) {
          tokens.addAll(grammar.subtree(object));
          tokens.removeIf(
              token -> parse.head(token) == object && parse.relation(token).equals("case"));
          if (!word.addressee().isEmpty()) {
            addressee = OptionalInt.of(object);
          }
        }
      }
      return Optional.of(new Content(to ? "infinitive" : "participle", tokens, addressee));
    }
    return Optional.empty();
  }

  /** The tree may take "inconsistent" of "called the raids inconsistent" for an adverb. */
  private boolean isPredicate(int cue, int child) {
    boolean adjective =
        parse.relation(child).equals("advmod")
            && parse.upos(child).equals("ADJ")
            && parse.child(cue, "obj").filter(object -> object < child).isPresent();
    return adjective || parse.relation(child).equals("xcomp");
  }

  /** "called the raid a success", "described the raid as a success". */
  Optional<Content> predicate(int cue, ReportingWord word) {
    TreeSet<Integer> tokens = new TreeSet<>();
    for (int child : parse.children(cue)) {
      boolean as = word.takes(Form.AS) && grammar.hasCase(child, "as") && child > cue;
      boolean predicate = word.takes(Form.PREDICATE) && isPredicate(cue, child);
      if (as || predicate) {
        tokens.addAll(grammar.subtree(child));
        if (as) {
          tokens.removeIf(
              token -> parse.head(token) == child && sentence.lower(token).equals("as"));
        }
      }
    }
    if (tokens.isEmpty() && word.takes(Form.PREDICATE) && word.with().isEmpty()) {
      return secondObject(cue);
    }
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    boolean as = word.takes(Form.AS);
    for (int child : parse.children(cue)) {
      boolean to = parse.relation(child).startsWith("obl") && openedBy(child, word);
      if (parse.relation(child).equals("obj") || parse.relation(child).equals("iobj") || to) {
        tokens.addAll(grammar.subtree(child));
        if (as && child > cue) {
          // the "as" between the two is theirs
          for (int i = child; i < tokens.last(); i++) {
            if (sentence.lower(i).equals("as")) {
              tokens.add(i);
            }
          }
        }
      }
    }
    return Optional.of(new Content("predicate", tokens, OptionalInt.empty()));
  }

  /** "called it a lie", where the parse makes two objects of it. */
  private Optional<Content> secondObject(int cue) {
    TreeSet<Integer> tokens = new TreeSet<>();
    int objects = 0;
    for (int child : parse.children(cue)) {
      String relation = parse.relation(child);
      if (relation.equals("obj") || relation.equals("iobj")) {
        objects++;
        tokens.addAll(grammar.subtree(child));
      }
    }
    return objects > 1
        ? Optional.of(new Content("predicate", tokens, OptionalInt.empty()))
        : Optional.empty();
  }

  Optional<Content> object(int cue, ReportingWord word) {
    boolean any = word.takes(Form.OBJECT);
    if (!(any || word.takes(Form.MESSAGE)) || quotesAs(cue, word)) {
      return Optional.empty();
    }
    Optional<Integer> object = parse.child(cue, "obj").or(() -> parse.child(cue, "iobj"));
    if (object.isEmpty()
        || grammar.isTime(cue, object.get())
        || !(any || messages.contains(parse.lemma(object.get())))) {
      return Optional.empty();
    }
    TreeSet<Integer> tokens = grammar.subtree(object.get());
    if (sentence.lower(object.get()).equals(word.with())) {
      // "claimed responsibility for the raid": what hangs on it
      tokens.removeIf(token -> token <= object.get());
      tokens.removeIf(token -> parse.relation(token).equals("case") && isFirst(tokens, token));
      return tokens.isEmpty()
          ? Optional.empty()
          : Optional.of(new Content("object", tokens, OptionalInt.empty()));
    }
    for (int other : parse.children(cue)) {
      if (isContentChild(cue, other, word) || follows(cue, other, tokens)) {
        tokens.addAll(grammar.subtree(other));
      }
    }
    return Optional.of(new Content("object", tokens, OptionalInt.empty()));
  }

  private static boolean isFirst(TreeSet<Integer> tokens, int token) {
    return tokens.first() == token;
  }

  /** A phrase right behind the object is its own, unless it tells when or by what means. */
  private boolean follows(int cue, int child, TreeSet<Integer> tokens) {
    return parse.relation(child).startsWith("obl")
        && tokens.last() > cue
        && grammar.subtree(child).first() == tokens.last() + 1
        && !grammar.isTime(cue, child)
        && !messages.contains(parse.lemma(child));
  }

  /** "quoted the general as saying": the words are read at "saying", the agency is his relay. */
  private boolean quotesAs(int cue, ReportingWord word) {
    return !word.takes(Form.AS)
        && parse.children(cue).stream()
            .anyMatch(
                child ->
                    parse.relation(child).equals("advcl")
                        && grammar.hasCase(child, "as")
                        && grammar.isParticiple(child));
  }

  Optional<Content> preposition(int cue, ReportingWord word) {
    TreeSet<Integer> tokens = new TreeSet<>();
    for (int child : parse.children(cue)) {
      String relation = parse.relation(child);
      boolean oblique = relation.startsWith("obl") || relation.equals("advcl");
      if (oblique && child > cue && openedBy(child, word) && !grammar.isTime(cue, child)) {
        tokens.addAll(grammar.subtree(child));
        if (!word.with().isEmpty()) {
          tokens.removeIf(
              token -> parse.head(token) == child && parse.relation(token).equals("case"));
        }
      }
    }
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    for (int child : parse.children(cue)) {
      if (follows(cue, child, tokens)) {
        tokens.addAll(grammar.subtree(child));
      }
    }
    if (word.addressee().isEmpty()) {
      // "blasted the minister for the curfew"
      parse
          .child(cue, "obj", "iobj")
          .filter(object -> object > cue && !sentence.lower(object).equals(word.with()))
          .ifPresent(object -> tokens.addAll(grammar.subtree(object)));
    }
    return Optional.of(
        new Content("preposition", tokens, Addressees.of(grammar, cue, word, tokens)));
  }
}
