package org.armistice.reading.claim;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.reading.claim.ReportingWord.Form;
import org.armistice.reading.document.Argument;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;

/**
 * What a reporting verb takes as its content, by the forms that its row allows. The tree decides;
 * PropBank's argument is asked where the tree has no clause.
 */
final class Complements {
  private static final Set<String> CLAUSES = Set.of("ccomp", "csubj", "ccomp:outer");
  private static final int SHORTEST_ARGUMENT = 3;

  private final Grammar clauses;
  private final ParsedSentence sentence;
  private final Parse parse;

  Complements(Grammar clauses) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.parse = clauses.parse();
  }

  /**
   * Content of a cue.
   *
   * @param form such as {@code clause}, for the rule's name
   * @param tokens of the content
   * @param addressee head of the one told; empty where nobody is
   */
  record Content(String form, TreeSet<Integer> tokens, OptionalInt addressee) {
    private static final Set<String> STATEMENTS =
        Set.of("clause", "predicate", "aside", "argument");

    /** Whether the form is that of a statement, not of a thing or act named. */
    boolean isStatement() {
      return STATEMENTS.contains(form);
    }
  }

  /** The content of a verb or adjective; empty where none of its forms is there. */
  Optional<Content> of(int cue, ReportingWord word) {
    if (!word.with().isEmpty() && companion(cue, word.with()).isEmpty()) {
      return Optional.empty();
    }
    return clause(cue, word)
        .or(() -> clauses.isPassive(cue) ? passive(cue, word) : Optional.empty())
        .or(() -> infinitive(cue, word))
        .or(() -> predicate(cue, word))
        .or(() -> object(cue, word))
        .or(() -> preposition(cue, word))
        .or(() -> interrupted(cue, word))
        .or(() -> argument(cue, word));
  }

  /** The token of the second word that a row asks for; empty where it is not there. */
  Optional<Integer> companion(int cue, String with) {
    for (int child : parse.children(cue)) {
      if (sentence.lower(child).equals(with)
          && (parse.relation(child).startsWith("compound")
              || parse.relation(child).startsWith("obl")
              || parse.relation(child).equals("obj")
              || parse.relation(child).equals("xcomp")
              || parse.relation(child).equals("advmod")
              || parse.relation(child).equals("expl"))) {
        return Optional.of(child);
      }
      if (clauses.hasCase(child, with)
          && parse.relation(child).startsWith("obl")
          && child > cue
          && sentence.lower(cue + 1).equals(with)) {
        return Optional.of(cue + 1);
      }
    }
    boolean follows = cue + 1 < sentence.size() && sentence.lower(cue + 1).equals(with);
    return follows && parse.upos(cue + 1).equals("ADP") ? Optional.of(cue + 1) : Optional.empty();
  }

  private Optional<Content> clause(int cue, ReportingWord word) {
    if (!word.takes(Form.CLAUSE) && !word.takes(Form.QUOTE)) {
      return Optional.empty();
    }
    TreeSet<Integer> tokens = new TreeSet<>();
    for (int child : parse.children(cue)) {
      String relation = parse.relation(child);
      boolean ownClause =
          relation.equals("parataxis")
              && child > cue
              && hasSubject(child)
              && (opensAfterMark(cue, child) || word.takes(Form.QUOTE));
      boolean participle = relation.equals("ccomp") && !hasSubject(child) && !finite(child);
      if (CLAUSES.contains(relation) && participle && !word.takes(Form.ING)) {
        continue;
      }
      if (CLAUSES.contains(relation)
          || ownClause
          || (relation.equals("xcomp") && hasSubject(child))) {
        tokens.addAll(clauses.subtree(child));
      }
    }
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Content("clause", tokens, told(cue, word, tokens)));
  }

  private boolean hasSubject(int token) {
    return parse.children(token).stream()
        .anyMatch(
            child ->
                parse.relation(child).startsWith("nsubj")
                    || parse.relation(child).equals("expl")
                    || parse.relation(child).equals("csubj"));
  }

  private boolean finite(int token) {
    return !clauses.isParticiple(token)
        || parse.children(token).stream().anyMatch(child -> parse.relation(child).startsWith("aux"))
        || parse.children(token).stream().anyMatch(child -> parse.relation(child).equals("cop"));
  }

  private boolean opensAfterMark(int cue, int clause) {
    for (int i = cue + 1; i < clause; i++) {
      String mark = sentence.word(i);
      if (mark.equals(":") || Quotations.isDouble(mark)) {
        return true;
      }
    }
    return false;
  }

  /** "The group was accused of a raid": the subject and what hangs on the verb. */
  private Optional<Content> passive(int cue, ReportingWord word) {
    Optional<Integer> subject = parse.child(cue, "nsubj:pass");
    int patient = subject.orElse(parse.relation(cue).equals("acl") ? parse.head(cue) : -1);
    if (patient < 0 || !takesObject(word)) {
      return Optional.empty();
    }
    TreeSet<Integer> tokens = new TreeSet<>();
    if (subject.isPresent()) {
      tokens.addAll(clauses.subtree(patient));
    } else {
      tokens.addAll(clauses.subtreeWithout(patient, cue));
    }
    boolean told = word.takes(Form.CLAUSE) && !word.addressee().isEmpty() && told(word);
    for (int child : parse.children(cue)) {
      if (isContentChild(cue, child, word)) {
        tokens.addAll(clauses.subtree(child));
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
    if (clauses.isTime(cue, child) || child < cue) {
      return false;
    }
    if (relation.equals("xcomp")) {
      return true;
    }
    if (!relation.startsWith("obl") && !relation.equals("advcl")) {
      return false;
    }
    return (word.takes(Form.AS) && clauses.hasCase(child, "as")) || openedBy(child, word);
  }

  private boolean openedBy(int child, ReportingWord word) {
    return word.prepositions().stream()
        .anyMatch(preposition -> clauses.hasCase(child, preposition));
  }

  /** "urged the army to leave", "vowed to stay", "denied firing". */
  private Optional<Content> infinitive(int cue, ReportingWord word) {
    for (int child : parse.children(cue)) {
      String relation = parse.relation(child);
      boolean complement =
          relation.equals("xcomp")
              || relation.equals("ccomp")
              || (relation.equals("advcl") && child > cue);
      if (!complement) {
        continue;
      }
      boolean to = clauses.hasInfinitiveMark(child) && word.takes(Form.TO);
      boolean ing =
          clauses.isParticiple(child) && word.takes(Form.ING) && !relation.equals("advcl");
      if (!to && !ing) {
        continue;
      }
      TreeSet<Integer> tokens = clauses.subtree(child);
      OptionalInt addressee = OptionalInt.empty();
      for (int object : parse.children(cue)) {
        boolean nominal =
            parse.relation(object).equals("obj") || parse.relation(object).equals("iobj");
        boolean companion =
            !word.with().isEmpty()
                && parse.relation(object).startsWith("obl")
                && clauses.hasCase(object, word.with());
        if (object < child && (nominal || companion)) {
          tokens.addAll(clauses.subtree(object));
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

  /** "called the raid a success", "described the raid as a success". */
  private Optional<Content> predicate(int cue, ReportingWord word) {
    TreeSet<Integer> tokens = new TreeSet<>();
    for (int child : parse.children(cue)) {
      boolean as = word.takes(Form.AS) && clauses.hasCase(child, "as") && child > cue;
      boolean predicate = word.takes(Form.PREDICATE) && parse.relation(child).equals("xcomp");
      if (as || predicate) {
        tokens.addAll(clauses.subtree(child));
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
      if (parse.relation(child).equals("obj") || parse.relation(child).equals("iobj")) {
        tokens.addAll(clauses.subtree(child));
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
        tokens.addAll(clauses.subtree(child));
      }
    }
    return objects > 1
        ? Optional.of(new Content("predicate", tokens, OptionalInt.empty()))
        : Optional.empty();
  }

  private Optional<Content> object(int cue, ReportingWord word) {
    if (!word.takes(Form.OBJECT)) {
      return Optional.empty();
    }
    for (int child : parse.children(cue)) {
      if (!parse.relation(child).equals("obj")
          || clauses.isTime(cue, child)
          || sentence.lower(child).equals(word.with())) {
        continue;
      }
      TreeSet<Integer> tokens = clauses.subtree(child);
      for (int other : parse.children(cue)) {
        if (isContentChild(cue, other, word)) {
          tokens.addAll(clauses.subtree(other));
        }
      }
      return Optional.of(new Content("object", tokens, OptionalInt.empty()));
    }
    return Optional.empty();
  }

  private Optional<Content> preposition(int cue, ReportingWord word) {
    TreeSet<Integer> tokens = new TreeSet<>();
    boolean needsOpening = !word.with().isEmpty() && !word.prepositions().contains(word.with());
    for (int child : parse.children(cue)) {
      String relation = parse.relation(child);
      boolean oblique = relation.startsWith("obl") || relation.equals("advcl");
      if (oblique && child > cue && openedBy(child, word) && !clauses.isTime(cue, child)) {
        tokens.addAll(clauses.subtree(child));
        if (!needsOpening) {
          tokens.removeIf(
              token ->
                  parse.head(token) == child
                      && parse.relation(token).equals("case")
                      && sentence.lower(token).equals(word.with()));
        }
      }
    }
    return tokens.isEmpty()
        ? Optional.empty()
        : Optional.of(new Content("preposition", tokens, told(cue, word, tokens)));
  }

  /** "The road, he said, was mined", "as the army put it": the clause around the cue's own. */
  private Optional<Content> interrupted(int cue, ReportingWord word) {
    int head = parse.head(cue);
    if (head < 0 || !word.takes(Form.QUOTE)) {
      return Optional.empty();
    }
    String relation = parse.relation(cue);
    boolean aside = relation.equals("parataxis") && clauses.doer(cue).isPresent();
    boolean as = relation.equals("advcl") && clauses.hasCase(cue, "as");
    if (!aside && !as) {
      return Optional.empty();
    }
    TreeSet<Integer> tokens = clauses.subtreeWithout(head, cue);
    return Optional.of(new Content("aside", tokens, told(cue, word, tokens)));
  }

  /** PropBank's word for it, where the tree has none. */
  private Optional<Content> argument(int cue, ReportingWord word) {
    if (!word.takes(Form.CLAUSE)) {
      return Optional.empty();
    }
    for (String role : word.content()) {
      Optional<Argument> argument = clauses.argument(cue, role);
      if (argument.isEmpty() || argument.get().end() - argument.get().start() < SHORTEST_ARGUMENT) {
        continue;
      }
      TreeSet<Integer> tokens = new TreeSet<>();
      boolean verb = false;
      for (int i = argument.get().start(); i < argument.get().end(); i++) {
        tokens.add(i);
        verb |= parse.upos(i).equals("VERB") || parse.upos(i).equals("AUX");
      }
      if (verb && !tokens.contains(cue)) {
        return Optional.of(new Content("argument", tokens, told(cue, word, tokens)));
      }
    }
    return Optional.empty();
  }

  /** Who is told: the object of the verb, or a "to" phrase. */
  OptionalInt told(int cue, ReportingWord word, Set<Integer> content) {
    if (word.addressee().isEmpty()) {
      return OptionalInt.empty();
    }
    for (int child : parse.children(cue)) {
      String relation = parse.relation(child);
      boolean object = relation.equals("obj") || relation.equals("iobj");
      boolean to = relation.startsWith("obl") && clauses.hasCase(child, "to");
      if ((object || to)
          && !content.contains(child)
          && !clauses.isTime(cue, child)
          && !sentence.lower(child).equals(word.with())) {
        return OptionalInt.of(child);
      }
    }
    return OptionalInt.empty();
  }
}
