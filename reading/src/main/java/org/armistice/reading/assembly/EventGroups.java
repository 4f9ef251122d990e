package org.armistice.reading.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Phrase;
import org.armistice.reading.event.Embedding;
import org.armistice.reading.event.EventArgument;
import org.armistice.reading.event.EventMention;
import org.armistice.reading.time.TimeMention;
import org.armistice.record.Attested;
import org.armistice.record.Coding;
import org.armistice.record.Passage;
import org.armistice.record.PloverEvent;
import org.armistice.record.Ref;
import org.armistice.record.TimeSpan;

/**
 * Brings the tellings of one event together. A definite telling ("the strikes", "the latest
 * attacks") is of the event of its kind last told; an indefinite one is told again only where the
 * same side acts and nothing speaks against it: another victim, another time, another place.
 */
final class EventGroups {
  private static final Set<String> POINTING = Set.of("the", "these", "those", "this", "that");

  private final Document document;
  private final Actors actors;
  private final Times times;
  private final List<EventGroup> groups = new ArrayList<>();

  EventGroups(Document document, Actors actors, Times times, List<EventMention> mentions) {
    this.document = document;
    this.actors = actors;
    this.times = times;
    for (EventMention mention : mentions) {
      // "did not say who fired the shells", "how many were killed": a question tells of nothing
      if (!asksWho(document.sentences().get(mention.sentence()), mention)) {
        harmAndCause(mention)
            .or(() -> isDefinite(mention) ? antecedent(mention) : toldAgain(mention))
            .ifPresentOrElse(
                group -> group.add(mention), () -> groups.add(new EventGroup(mention)));
      }
    }
  }

  List<EventGroup> all() {
    return groups;
  }

  /** The event told at a token, if any. */
  Optional<EventGroup> at(int sentence, int token) {
    return groups.stream().filter(group -> group.isToldAt(sentence, token)).findFirst();
  }

  /** The event whose telling stands in a phrase or at the head of it. */
  Optional<EventGroup> in(Phrase phrase) {
    Optional<EventGroup> atHead = at(phrase.sentence(), phrase.head());
    if (atHead.isPresent()) {
      return atHead;
    }
    for (EventGroup group : groups) {
      for (EventMention mention : group.mentions()) {
        if (mention.sentence() == phrase.sentence() && phrase.covers(mention.head())) {
          return Optional.of(group);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * "Shells hit a market and killed three": the harm is what the act did, one event told with two
   * verbs of one clause.
   */
  Optional<EventGroup> harmAndCause(EventMention mention) {
    for (int i = groups.size() - 1; i >= 0; i--) {
      EventGroup group = groups.get(i);
      for (EventMention other : group.mentions()) {
        boolean together =
            other.sentence() == mention.sentence()
                && (isHarm(mention) || isHarm(other))
                && mention.coding().plover() == PloverEvent.ASSAULT
                && other.coding().plover() == PloverEvent.ASSAULT
                && sameStatus(mention, group)
                && isBound(mention, other)
                && !isSetOff(mention, group)
                && !apart(
                    sides(mention, EventArgument.Role.ACTOR),
                    sides(group, EventArgument.Role.ACTOR));
        if (together) {
          return Optional.of(group);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isHarm(EventMention mention) {
    return EventWords.is(EventWords.Kind.HARM, lemma(mention));
  }

  /** One of the two hangs on the other without a saying between them. */
  private boolean isBound(EventMention one, EventMention other) {
    return hangsOn(one, other.anchor()) || hangsOn(other, one.anchor());
  }

  private boolean hangsOn(EventMention mention, int ancestor) {
    var parse = document.sentences().get(mention.sentence()).parse();
    int at = mention.anchor();
    while (at >= 0 && at != ancestor) {
      String relation = parse.relation(at);
      if (relation.equals("ccomp")
          || relation.equals("parataxis")
          || relation.equals("acl:relcl")) {
        return false;
      }
      at = parse.head(at);
    }
    return at == ancestor;
  }

  /** Whether the words point to an event known already: "the strikes". */
  boolean isDefinite(EventMention mention) {
    ParsedSentence sentence = document.sentences().get(mention.sentence());
    if (!sentence.parse().upos(mention.head()).equals("NOUN")) {
      return false;
    }
    for (int child : sentence.parse().children(mention.head())) {
      boolean pointing =
          sentence.parse().relation(child).equals("det")
              && POINTING.contains(sentence.lower(child));
      boolean owned =
          sentence.parse().relation(child).equals("nmod:poss")
              && sentence.parse().upos(child).equals("PRON");
      if (pointing || owned) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause asks: "who fired the shells", "how many people were killed". */
  private static boolean asksWho(ParsedSentence sentence, EventMention mention) {
    var parse = sentence.parse();
    int clause = mention.anchor();
    while (parse.relation(clause).equals("conj")) {
      clause = parse.head(clause);
    }
    if (!parse.relation(clause).equals("ccomp")) {
      return false;
    }
    Optional<Integer> subject = parse.child(mention.anchor(), "nsubj", "nsubj:pass");
    if (subject.isEmpty()) {
      return false;
    }
    for (int token = parse.subtreeStart(subject.get()); token <= subject.get(); token++) {
      if (EventWords.is(EventWords.Kind.ASKING, sentence.lower(token))) {
        return true;
      }
    }
    return false;
  }

  private Optional<EventGroup> antecedent(EventMention mention) {
    String noun = lemma(mention);
    EventGroup byCoding = null;
    for (EventGroup group : lastToldFirst()) {
      if (!sameStatus(mention, group) || conflicts(mention, group)) {
        continue;
      }
      boolean sameNumber = isSeveral(mention) == severalIn(group);
      boolean sameNoun = group.mentions().stream().anyMatch(other -> sameNoun(lemma(other), noun));
      boolean general = isGeneral(mention) && sameKind(mention.coding(), group.first().coding());
      if (sameNumber && (sameNoun || general)) {
        return Optional.of(group);
      }
      if (sameKind(mention.coding(), group.first().coding())
          && (sameNoun || sameMode(mention, group))
          && byCoding == null) {
        byCoding = group;
      }
    }
    return Optional.ofNullable(byCoding);
  }

  private List<EventGroup> lastToldFirst() {
    List<EventGroup> ordered = new ArrayList<>(groups);
    ordered.sort(Comparator.comparing(EventGroups::lastTold).reversed());
    return ordered;
  }

  /** Where the last telling stands, as one number. */
  private static long lastTold(EventGroup group) {
    EventMention last = group.mentions().get(group.mentions().size() - 1);
    return ((long) last.sentence() << 32) | last.head();
  }

  /** "the abduction" of somebody just kidnapped: one particular mode, told with another word. */
  private boolean sameMode(EventMention mention, EventGroup group) {
    String mode = mention.coding().mode();
    return mode != null
        && mode.equals(group.first().coding().mode())
        && isSeveral(mention) == severalIn(group);
  }

  /** "the attack" may name any act of violence told before. */
  private boolean isGeneral(EventMention mention) {
    return EventWords.is(EventWords.Kind.GENERAL, lemma(mention));
  }

  /** "airstrikes" and "strikes" are one noun: one ends in the other. */
  private static boolean sameNoun(String one, String other) {
    return one.endsWith(other) || other.endsWith(one);
  }

  private boolean isSeveral(EventMention mention) {
    ParsedSentence sentence = document.sentences().get(mention.sentence());
    return sentence.lower(mention.head()).endsWith("s")
        && !sentence.parse().lemma(mention.head()).equals(sentence.lower(mention.head()));
  }

  private boolean severalIn(EventGroup group) {
    return group.mentions().stream().anyMatch(this::isSeveral);
  }

  private Optional<EventGroup> toldAgain(EventMention mention) {
    if (!mention.happened() || mention.under(Embedding.Kind.PUBLICIZED)) {
      return Optional.empty();
    }
    Optional<EventGroup> headline = headlineOf(mention);
    Set<String> doers = sides(mention, EventArgument.Role.ACTOR);
    if (headline.isPresent() || doers.isEmpty()) {
      return headline;
    }
    for (EventGroup group : groups) {
      boolean publicized =
          group.mentions().stream().anyMatch(other -> other.under(Embedding.Kind.PUBLICIZED));
      boolean sameDoer = sides(group, EventArgument.Role.ACTOR).stream().anyMatch(doers::contains);
      if (sameDoer
          && !publicized
          && sameStatus(mention, group)
          && sameKind(mention.coding(), group.first().coding())
          && !conflicts(mention, group)) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }

  /** The lede tells again what the headline told, also where neither names who did it. */
  private Optional<EventGroup> headlineOf(EventMention mention) {
    if (kind(mention) != Passage.Kind.LEDE) {
      return Optional.empty();
    }
    return groups.stream()
        .filter(
            group ->
                group.mentions().stream().allMatch(other -> kind(other) == Passage.Kind.HEADLINE))
        .filter(
            group ->
                sameStatus(mention, group)
                    && (sameKind(mention.coding(), group.first().coding())
                        || sameAct(mention.coding(), group.first().coding())
                        || harmOf(mention, group))
                    && !conflicts(mention, group))
        .findFirst();
  }

  /** "Strike on car", "a drone struck a car": the headline leaves out by what. */
  private static boolean sameAct(Coding one, Coding other) {
    return one.plover() == other.plover() && one.acled() != null && one.acled() == other.acled();
  }

  /** A killing told without its means may be the harm of any assault. */
  private boolean harmOf(EventMention mention, EventGroup group) {
    return mention.coding().plover() == PloverEvent.ASSAULT
        && group.first().coding().plover() == PloverEvent.ASSAULT
        && (isHarm(mention) || group.mentions().stream().anyMatch(this::isHarm));
  }

  private Passage.Kind kind(EventMention mention) {
    return document.sentences().get(mention.sentence()).sentence().kind();
  }

  private static boolean sameStatus(EventMention mention, EventGroup group) {
    return mention.happened() == group.first().happened()
        && mention.negated() == group.first().negated();
  }

  private static boolean sameKind(Coding one, Coding other) {
    if (one.plover() != other.plover()) {
      return false;
    }
    if (one.acled() != null && other.acled() != null && one.acled() != other.acled()) {
      return one.acled().eventType().equals(other.acled().eventType())
          && (one.mode() == null || other.mode() == null);
    }
    return one.mode() == null || other.mode() == null || one.mode().equals(other.mode());
  }

  /** "Two days before the raid": the raid is not what took place two days before it. */
  private boolean isSetOff(EventMention mention, EventGroup group) {
    Optional<TimeMention> around = times.countedAround(mention.sentence(), mention.head());
    return group.mentions().stream()
        .filter(other -> other.sentence() == mention.sentence())
        .anyMatch(
            other ->
                !times.countedAround(other.sentence(), other.head()).equals(around)
                    || answers(mention, other)
                    || answers(other, mention));
  }

  /** "Fired rockets in response to the raid": what is answered is not the answer. */
  private boolean answers(EventMention answered, EventMention answer) {
    return answered.under(Embedding.Kind.PRESUPPOSED)
        && !answer.under(Embedding.Kind.PRESUPPOSED)
        && hangsOn(answered, answer.anchor());
  }

  private boolean conflicts(EventMention mention, EventGroup group) {
    return isSetOff(mention, group)
        || apart(sides(mention, EventArgument.Role.ACTOR), sides(group, EventArgument.Role.ACTOR))
        || apart(
            sides(mention, EventArgument.Role.RECIPIENT),
            sides(group, EventArgument.Role.RECIPIENT))
        || timesApart(mention, group);
  }

  private static boolean apart(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
  }

  private boolean timesApart(EventMention mention, EventGroup group) {
    Optional<TimeSpan> own = time(mention);
    for (EventMention other : group.mentions()) {
      Optional<TimeSpan> told = time(other);
      if (own.isPresent() && told.isPresent() && apart(own.get(), told.get())) {
        return true;
      }
    }
    return false;
  }

  private static boolean apart(TimeSpan one, TimeSpan other) {
    return endsBefore(one, other) || endsBefore(other, one);
  }

  private static boolean endsBefore(TimeSpan one, TimeSpan other) {
    LocalDate latest = one.latest();
    LocalDate earliest = other.earliest();
    return latest != null && earliest != null && latest.isBefore(earliest);
  }

  /** The time of a telling; where it tells of an announcement, the time is the announcement's. */
  private Optional<TimeSpan> time(EventMention mention) {
    if (mention.under(Embedding.Kind.PUBLICIZED)) {
      return Optional.empty();
    }
    return timesOf(mention).stream().map(time -> times.get(time.value())).findFirst();
  }

  /** The times that a telling gives: "on Friday", and "Friday's" before a noun. */
  List<Attested<Ref>> timesOf(EventMention mention) {
    var parse = document.sentences().get(mention.sentence()).parse();
    Stream<Phrase> owners =
        parse.children(mention.head()).stream()
            .filter(child -> parse.relation(child).equals("nmod:poss"))
            .map(
                child ->
                    new Phrase(mention.sentence(), child, parse.subtreeStart(child), child + 1));
    Stream<Phrase> arguments =
        mention.in(EventArgument.Role.TIME).stream().map(argument -> phrase(mention, argument));
    return Stream.concat(arguments, owners)
        .filter(words -> !isOfSpeech(mention, words.head()))
        .map(times::in)
        .flatMap(Optional::stream)
        .filter(time -> !isCountedFrom(mention, time))
        .toList();
  }

  /** The time that a telling's noun has of its own: "last month's strike". */
  List<Attested<Ref>> ownersOf(EventMention mention) {
    var parse = document.sentences().get(mention.sentence()).parse();
    return parse.children(mention.head()).stream()
        .filter(child -> parse.relation(child).equals("nmod:poss"))
        .map(child -> new Phrase(mention.sentence(), child, parse.subtreeStart(child), child + 1))
        .map(times::in)
        .flatMap(Optional::stream)
        .toList();
  }

  /** "Four days after an ambush" is not when the ambush was. */
  boolean isCountedFrom(EventMention mention, Attested<Ref> time) {
    return times
        .countedAround(mention.sentence(), mention.head())
        .filter(counted -> counted.time().id().equals(time.value().id()))
        .isPresent();
  }

  /**
   * "Said on Monday its fighters had killed 25": Monday is of the verb that the clause hangs on.
   */
  private boolean isOfSpeech(EventMention mention, int time) {
    var parse = document.sentences().get(mention.sentence()).parse();
    int over = parse.head(time);
    for (int at = mention.anchor(); at >= 0; at = parse.head(at)) {
      boolean told = parse.relation(at).equals("ccomp") || parse.relation(at).equals("parataxis");
      if (told && parse.head(at) == over) {
        return true;
      }
    }
    return false;
  }

  private Set<String> sides(EventGroup group, EventArgument.Role role) {
    Set<String> sides = new TreeSet<>();
    group.mentions().forEach(mention -> sides.addAll(sides(mention, role)));
    return sides;
  }

  private Set<String> sides(EventMention mention, EventArgument.Role role) {
    Set<String> sides = new TreeSet<>();
    for (Attested<Ref> actor : actorsOf(mention, role)) {
      if (actors.isKnown(actor.value())) {
        sides.add(actors.side(actor.value()));
      }
    }
    return sides;
  }

  /**
   * Who holds a role in a telling. Where only a weapon is said to act ("Israeli warplanes struck")
   * the doer is whose weapon the words say it is; where a post is struck ("Taliban positions") it
   * fell upon whose post it is.
   */
  List<Attested<Ref>> actorsOf(EventMention mention, EventArgument.Role role) {
    List<Attested<Ref>> found = new ArrayList<>();
    List<EventArgument> things = new ArrayList<>(mention.in(EventArgument.Role.WEAPON));
    boolean named = false;
    for (EventArgument argument : mention.in(role)) {
      List<Attested<Ref>> told = actors.allAt(mention.sentence(), argument.head());
      found.addAll(told);
      boolean thing =
          EventWords.is(EventWords.Kind.THING, lemmaAt(mention.sentence(), argument.head()));
      named |= !told.isEmpty() || !thing;
      if (role == EventArgument.Role.RECIPIENT && isReciprocal(mention.sentence(), argument)) {
        found.addAll(actorsOf(mention, EventArgument.Role.ACTOR));
      }
      if (told.isEmpty() && thing) {
        things.add(argument);
      }
      if (told.isEmpty() && role == EventArgument.Role.RECIPIENT) {
        found.addAll(holders(mention.sentence(), argument));
      }
    }
    if (role == EventArgument.Role.ACTOR && !named) {
      for (EventArgument weapon : things) {
        for (int token = weapon.start(); token < weapon.end(); token++) {
          if (token != weapon.head()) {
            actors
                .at(mention.sentence(), token)
                .filter(owner -> actors.isKnown(owner.value()))
                .filter(
                    owner -> found.stream().noneMatch(other -> other.value().equals(owner.value())))
                .ifPresent(found::add);
          }
        }
      }
    }
    return found;
  }

  /** "<b>Taliban</b> positions", "a base <b>of the army</b>": who holds the post that is struck. */
  private List<Attested<Ref>> holders(int sentence, EventArgument post) {
    if (!EventWords.is(EventWords.Kind.POST, lemmaAt(sentence, post.head()))) {
      return List.of();
    }
    Parse parse = document.sentences().get(sentence).parse();
    List<Attested<Ref>> holders = new ArrayList<>();
    for (int child : parse.children(post.head())) {
      boolean names =
          switch (parse.relation(child)) {
            case "amod", "compound", "nmod:poss" -> true;
            case "nmod" -> hasCase(sentence, child, "of");
            default -> false;
          };
      if (names) {
        holders.addAll(actors.allAt(sentence, child));
      }
    }
    return holders;
  }

  private boolean hasCase(int sentence, int token, String preposition) {
    ParsedSentence words = document.sentences().get(sentence);
    return words.parse().children(token).stream()
        .anyMatch(
            child ->
                words.parse().relation(child).equals("case")
                    && words.lower(child).equals(preposition));
  }

  /** "shelled <b>each other</b>": the doers are the victims. */
  private boolean isReciprocal(int sentence, EventArgument argument) {
    ParsedSentence words = document.sentences().get(sentence);
    return argument.end() - argument.start() == 2
        && EventWords.is(
            EventWords.Kind.RECIPROCAL,
            words.lower(argument.start()) + " " + words.lower(argument.start() + 1));
  }

  /** "reports of a clash": somebody's word, and nobody named. */
  boolean isHearsay(EventGroup group) {
    return group.mentions().stream()
        .allMatch(
            mention -> {
              var parse = document.sentences().get(mention.sentence()).parse();
              int over = parse.head(mention.head());
              return over >= 0
                  && parse.upos(over).equals("NOUN")
                  && EventWords.is(EventWords.Kind.HEARSAY, parse.lemma(over));
            });
  }

  /** The sides that hold a role in any telling. */
  Set<String> sidesOf(EventGroup group, EventArgument.Role role) {
    return sides(group, role);
  }

  private String lemmaAt(int sentence, int token) {
    return document.sentences().get(sentence).parse().lemma(token);
  }

  private String lemma(EventMention mention) {
    return document.sentences().get(mention.sentence()).parse().lemma(mention.head());
  }

  static Phrase phrase(EventMention mention, EventArgument argument) {
    return new Phrase(mention.sentence(), argument.head(), argument.start(), argument.end());
  }
}
