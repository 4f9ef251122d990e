package org.armistice.reading.claim;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.armistice.reading.claim.ReportingWord.Form;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.record.Claim;

/**
 * What a reporting verb takes as its content, by the forms that its row allows. The tree decides;
 * PropBank's argument is asked where the tree has no clause.
 */
final class Complements {
  private static final Set<String> CLAUSES = Set.of("ccomp", "csubj", "ccomp:outer");

  private static final Set<String> WEEKDAYS =
      Arrays.stream(DayOfWeek.values())
          .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private final Grammar grammar;
  private final ParsedSentence sentence;
  private final Parse parse;

  private final Set<String> messages;
  private final Set<String> charges;
  private final NominalComplements nominals;
  private final Asides asides;
  private final Counts counts;

  /**
   * @param messages nouns that are messages, for verbs that take no others
   * @param charges verbs by which a speaker lays something to somebody
   */
  Complements(Grammar grammar, Set<String> messages, Set<String> charges) {
    this.messages = messages;
    this.charges = charges;
    this.grammar = grammar;
    this.sentence = grammar.sentence();
    this.parse = grammar.parse();
    this.nominals = new NominalComplements(grammar, messages);
    this.asides = new Asides(grammar);
    this.counts = new Counts(grammar);
  }

  /** The content of a verb or adjective; empty where none of its forms is there. */
  Optional<Content> of(int cue, ReportingWord word) {
    if (!word.with().isEmpty() && companion(cue, word.with()).isEmpty()) {
      return Optional.empty();
    }
    return clause(cue, word)
        .or(() -> grammar.isPassive(cue) ? nominals.passive(cue, word) : Optional.empty())
        .or(() -> nominals.infinitive(cue, word))
        .or(() -> nominals.predicate(cue, word))
        .or(() -> counts.of(cue, word))
        .or(() -> nominals.object(cue, word))
        .or(() -> nominals.preposition(cue, word))
        .or(() -> asides.interrupted(cue, word))
        .or(() -> asides.argument(cue, word))
        .or(() -> asides.tail(cue, word))
        .map(content -> withParticiples(cue, content));
  }

  /**
   * "accused rebels of shelling the market, killing nine": a participle that the tree hangs on the
   * cue is told too, where PropBank has it within what is told.
   */
  private Content withParticiples(int cue, Content content) {
    TreeSet<Integer> tokens = new TreeSet<>(content.tokens());
    for (int child : parse.children(cue)) {
      if (parse.relation(child).equals("advcl")
          && grammar.isParticiple(child)
          && !tokens.isEmpty()
          && cue < tokens.last()
          && tokens.last() < child
          && grammar.subtree(child).first() <= tokens.last() + 2
          && isTold(cue, child)) {
        for (int token = tokens.last() + 1; token <= grammar.subtree(child).last(); token++) {
          tokens.add(token);
        }
      }
    }
    return new Content(content.form(), tokens, content.addressee());
  }

  private boolean isTold(int cue, int verb) {
    return parse.predicate(cue).stream()
        .flatMap(predicate -> predicate.arguments().stream())
        .filter(argument -> argument.label().equals("ARG1") || argument.label().equals("ARG2"))
        .anyMatch(
            argument ->
                argument.start() <= verb && verb < argument.end() && argument.head() < verb);
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
    boolean links =
        follows && (parse.upos(cue + 1).equals("ADP") || parse.upos(cue + 1).equals("SCONJ"));
    return links ? Optional.of(cue + 1) : Optional.empty();
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
              && grammar.hasSubject(child)
              && !isParted(cue, child)
              && (opensAfterMark(cue, child) || word.takes(Form.QUOTE));
      boolean participle = relation.equals("ccomp") && !grammar.hasSubject(child) && !finite(child);
      if (CLAUSES.contains(relation) && participle && !word.takes(Form.ING)) {
        continue;
      }
      if (CLAUSES.contains(relation)
          || ownClause
          || (relation.equals("xcomp") && grammar.hasSubject(child))) {
        tokens.addAll(grammar.subtree(child));
        if (word.act() == Claim.SpeechAct.DENY) {
          leaveCharges(child, tokens);
        }
      }
    }
    if (tokens.isEmpty() && word.takes(Form.CLAUSE)) {
      behindChannel(cue, tokens);
    }
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    trail(cue, tokens);
    leaveDay(cue, tokens);
    grammar.strandedSubject(cue).ifPresent(tokens::add);
    leaveFronted(cue, children, tokens);
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    if (tokens.first() < cue) {
      tokens.removeAll(crossing(cue));
      tokens.removeAll(sinceQuotation(cue));
    }
    return Optional.of(new Content("clause", tokens, Addressees.of(grammar, cue, word, tokens)));
  }

  /**
   * "While he regretted the delay, the envoy noted that it helped": the clause before the cue is
   * not noted, though the tree may hang it on what is. Between commas the cue interrupts: "When the
   * convoy stopped, he said, it was shelled".
   */
  private void leaveFronted(int cue, List<Integer> children, TreeSet<Integer> tokens) {
    boolean interrupts = cue + 1 < sentence.size() && grammar.isMark(cue + 1);
    int clause = -1;
    for (int child : children) {
      clause = CLAUSES.contains(parse.relation(child)) && child > cue ? child : clause;
    }
    if (clause < 0 || interrupts || sentence.lower(tokens.first()).equals("that")) {
      return;
    }
    for (int child : parse.children(clause)) {
      if (child < cue
          && parse.relation(child).equals("advcl")
          && parse.child(child, "mark").isPresent()) {
        tokens.removeAll(grammar.subtree(child));
        children.stream()
            .filter(other -> other < cue && CLAUSES.contains(parse.relation(other)))
            .forEach(other -> tokens.removeAll(grammar.subtree(other)));
      }
    }
  }

  /**
   * "Denied that it had fired and accused the army of shelling": who denies accuses, though the
   * tree may join the two in what is denied.
   */
  private void leaveCharges(int clause, TreeSet<Integer> tokens) {
    boolean ofSelf =
        parse
            .child(clause, "nsubj")
            .filter(subject -> parse.upos(subject).equals("PRON"))
            .isPresent();
    for (int child : parse.children(clause)) {
      boolean charge =
          ofSelf
              && parse.relation(child).equals("conj")
              && charges.contains(parse.lemma(child))
              && !grammar.hasSubject(child)
              && parse.child(child, "cc").filter(cc -> parse.lemma(cc).equals("and")).isPresent()
              && parse.children(child).stream()
                  .noneMatch(aux -> parse.relation(aux).startsWith("aux"));
      if (charge) {
        tokens.removeAll(grammar.subtree(child));
      }
    }
  }

  /** "Lawmaker urges calm; minister says": a semicolon outside quotation marks parts the two. */
  private boolean isParted(int cue, int clause) {
    boolean quoted = false;
    for (int i = cue + 1; i < clause; i++) {
      quoted |= isQuote(i);
      if (sentence.word(i).equals(";") && !quoted) {
        return true;
      }
    }
    return false;
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
   * "Said <b>on Monday</b> they had taken the town": a weekday between the cue and the subject of
   * what is said tells when it was said, though the tree may hang it on what is.
   */
  private void leaveDay(int cue, TreeSet<Integer> tokens) {
    int day = cue + 1;
    if (day < sentence.size() && sentence.lower(day).equals("on")) {
      day++;
    }
    boolean weekday = day < sentence.size() && WEEKDAYS.contains(sentence.lower(day));
    if (weekday
        && tokens.contains(day)
        && tokens.contains(day + 1)
        && grammar.opensSubject(day + 1)) {
      tokens.headSet(day, /* inclusive= */ true).removeIf(token -> token > cue);
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

  private boolean isQuote(int token) {
    return Quotations.isDouble(sentence, token);
  }
}
