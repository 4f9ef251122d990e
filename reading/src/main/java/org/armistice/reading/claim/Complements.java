package org.armistice.reading.claim;

import java.util.ArrayList;
import java.util.List;
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
  private static final int LONGEST_TAIL = 4;

  private final Grammar grammar;
  private final ParsedSentence sentence;
  private final Parse parse;

  private final Set<String> messages;

  /**
   * @param messages nouns that are messages, for verbs that take no others
   */
  Complements(Grammar grammar, Set<String> messages) {
    this.messages = messages;
    this.grammar = grammar;
    this.sentence = grammar.sentence();
    this.parse = grammar.parse();
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
        Set.of("clause", "predicate", "aside", "argument", "tail");

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
        .or(() -> grammar.isPassive(cue) ? passive(cue, word) : Optional.empty())
        .or(() -> infinitive(cue, word))
        .or(() -> predicate(cue, word))
        .or(() -> object(cue, word))
        .or(() -> preposition(cue, word))
        .or(() -> interrupted(cue, word))
        .or(() -> argument(cue, word))
        .or(() -> tail(cue, word));
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
      if (grammar.hasCase(child, with)
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
    List<Integer> children = new ArrayList<>(parse.children(cue));
    if (!word.with().isEmpty()) {
      companion(cue, word.with()).ifPresent(with -> children.addAll(parse.children(with)));
    }
    for (int child : children) {
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
        tokens.addAll(grammar.subtree(child));
      }
    }
    if (tokens.isEmpty() && word.takes(Form.CLAUSE)) {
      behindChannel(cue, tokens);
    }
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    trail(cue, tokens);
    if (tokens.first() < cue) {
      tokens.removeAll(crossing(cue));
      tokens.removeAll(sinceQuotation(cue));
    }
    return Optional.of(new Content("clause", tokens, told(cue, word, tokens)));
  }

  /** "said in a statement that the road was open", where the tree hangs the clause on the noun. */
  private void behindChannel(int cue, TreeSet<Integer> tokens) {
    for (int child : parse.children(cue)) {
      if (!parse.relation(child).startsWith("obl") || !messages.contains(parse.lemma(child))) {
        continue;
      }
      for (int clause : parse.children(child)) {
        boolean that = sentence.lower(grammar.subtree(clause).first()).equals("that");
        if (parse.relation(clause).startsWith("acl") && that && grammar.hasCase(clause, "that")) {
          tokens.addAll(grammar.subtree(clause));
        }
      }
    }
  }

  /**
   * An adverbial clause that follows the content without a comma is its, though the tree may hang
   * it on the cue: "said it fired after the convoy stopped".
   */
  private void trail(int cue, TreeSet<Integer> tokens) {
    for (int child : parse.children(cue)) {
      if (!parse.relation(child).equals("advcl") || child < tokens.last() || tokens.last() < cue) {
        continue;
      }
      TreeSet<Integer> clause = grammar.subtree(child);
      if (clause.first() == tokens.last() + 1) {
        tokens.addAll(clause);
      }
    }
  }

  /**
   * The words between a cue and the next mark. Where the content stands before the cue they belong
   * to the cue, though the tree may reach over it: "The army left, an officer said Monday".
   */
  private TreeSet<Integer> crossing(int cue) {
    TreeSet<Integer> words = new TreeSet<>();
    for (int i = cue + 1; i < sentence.size() && !grammar.isMark(i); i++) {
      words.add(i);
    }
    return words;
  }

  /** The words between a closing quotation mark and the cue, which are nobody's quotation. */
  private TreeSet<Integer> sinceQuotation(int cue) {
    TreeSet<Integer> words = new TreeSet<>();
    for (int i = cue - 1; i > 0; i--) {
      if (isQuote(i)) {
        return words;
      }
      if (parse.upos(i).equals("CCONJ") && isQuote(i - 1)) {
        return new TreeSet<>();
      }
      words.add(i);
    }
    return new TreeSet<>();
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
    return !grammar.isParticiple(token)
        || parse.children(token).stream().anyMatch(child -> parse.relation(child).startsWith("aux"))
        || parse.children(token).stream().anyMatch(child -> parse.relation(child).equals("cop"));
  }

  private boolean opensAfterMark(int cue, int clause) {
    for (int i = cue + 1; i < clause; i++) {
      String mark = sentence.word(i);
      if (mark.equals(":") || isQuote(i)) {
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
      boolean to = grammar.hasInfinitiveMark(child) && word.takes(Form.TO);
      boolean ing =
          grammar.isParticiple(child) && word.takes(Form.ING) && !relation.equals("advcl");
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

  /** "called the raid a success", "described the raid as a success". */
  private Optional<Content> predicate(int cue, ReportingWord word) {
    TreeSet<Integer> tokens = new TreeSet<>();
    for (int child : parse.children(cue)) {
      boolean as = word.takes(Form.AS) && grammar.hasCase(child, "as") && child > cue;
      boolean predicate = word.takes(Form.PREDICATE) && parse.relation(child).equals("xcomp");
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

  private Optional<Content> object(int cue, ReportingWord word) {
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

  private Optional<Content> preposition(int cue, ReportingWord word) {
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
    return Optional.of(new Content("preposition", tokens, told(cue, word, tokens)));
  }

  /** "The road, he said, was mined", "as the army put it": the clause around the cue's own. */
  private Optional<Content> interrupted(int cue, ReportingWord word) {
    int head = parse.head(cue);
    if (head < 0 || !word.takes(Form.QUOTE)) {
      return Optional.empty();
    }
    String relation = parse.relation(cue);
    int first = grammar.subtree(cue).first();
    boolean besides = first > 0 && sentence.word(first - 1).equals(";");
    boolean aside = relation.equals("parataxis") && grammar.doer(cue).isPresent() && !besides;
    boolean as = relation.equals("advcl") && grammar.hasCase(cue, "as");
    boolean between = relation.equals("acl:relcl") && isBetweenCommas(cue, first);
    if (!aside && !as && !between) {
      return Optional.empty();
    }
    while (between && parse.relation(head).startsWith("nsubj")) {
      head = parse.head(head);
    }
    TreeSet<Integer> tokens = grammar.subtreeWithout(head, cue);
    return Optional.of(new Content("aside", tokens, told(cue, word, tokens)));
  }

  /** "Two shells, the monitors said, landed": no relative clause, though the tree may think so. */
  private boolean isBetweenCommas(int cue, int first) {
    boolean opens =
        first > 0 && (sentence.word(first - 1).equals(",") || sentence.word(first).equals(","));
    return opens
        && cue + 1 < sentence.size()
        && sentence.word(cue + 1).equals(",")
        && parse.child(cue, "nsubj").filter(subject -> grammar.antecedent(subject) < 0).isPresent();
  }

  /** "Four children died, the ministry reported": by the order of words alone. */
  private Optional<Content> tail(int cue, ReportingWord word) {
    if (!(word.takes(Form.CLAUSE) && word.takes(Form.QUOTE)) || grammar.isPassive(cue)) {
      return Optional.empty();
    }
    int comma = cue - 1;
    while (comma > 0 && !sentence.word(comma).equals(",")) {
      if (parse.upos(comma).equals("VERB") || parse.upos(comma).equals("ADP") || isQuote(comma)) {
        return Optional.empty();
      }
      comma--;
    }
    int last = cue;
    while (last + 1 < sentence.size() && !grammar.isMark(last + 1)) {
      last++;
    }
    boolean ends = last + 1 >= sentence.size() || sentence.word(last + 1).equals(".");
    boolean named = comma < cue - 1 && comma > 0;
    TreeSet<Integer> tokens = new TreeSet<>();
    boolean verb = false;
    for (int i = 0; i < comma; i++) {
      tokens.add(i);
      verb |= parse.upos(i).equals("VERB") || parse.upos(i).equals("AUX");
    }
    return ends && named && verb && last - cue <= LONGEST_TAIL
        ? Optional.of(new Content("tail", tokens, OptionalInt.empty()))
        : Optional.empty();
  }

  private boolean isQuote(int token) {
    return Quotations.isDouble(sentence, token);
  }

  /** PropBank's word for it, where the tree has none. */
  private Optional<Content> argument(int cue, ReportingWord word) {
    if (!word.takes(Form.CLAUSE)) {
      return Optional.empty();
    }
    for (String role : word.content()) {
      Optional<Argument> argument = grammar.argument(cue, role);
      if (argument.isEmpty() || argument.get().end() - argument.get().start() < SHORTEST_ARGUMENT) {
        continue;
      }
      TreeSet<Integer> tokens = new TreeSet<>();
      for (int i = argument.get().start(); i < argument.get().end(); i++) {
        tokens.add(i);
      }
      if (hasSubject(argument.get().head()) && !tokens.contains(cue)) {
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
      boolean to = relation.startsWith("obl") && grammar.hasCase(child, "to");
      if ((object || to)
          && child > cue
          && !content.contains(child)
          && !grammar.isTime(cue, child)
          && !sentence.lower(child).equals(word.with())) {
        return OptionalInt.of(child);
      }
    }
    return OptionalInt.empty();
  }
}
