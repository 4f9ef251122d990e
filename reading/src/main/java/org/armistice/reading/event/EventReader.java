package org.armistice.reading.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Phrase;
import org.armistice.reading.event.ArgumentFinder.Found;
import org.armistice.reading.event.EventArgument.Role;
import org.armistice.reading.reason.Asked;
import org.armistice.record.AcledSubEvent;
import org.armistice.record.Coding;
import org.armistice.record.PloverEvent;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events that the sentences of a report tell of. Immutable, thread-safe; the same
 * document gives the same mentions.
 */
public final class EventReader {
  private final EventTables tables;

  /** Loads the tables. */
  public EventReader() {
    this(EventTables.load());
  }

  EventReader(EventTables tables) {
    this.tables = tables;
  }

  /** The mentions of all sentences, in text order. */
  public List<EventMention> read(Document document) {
    List<EventMention> mentions = new ArrayList<>();
    for (ParsedSentence sentence : document.sentences()) {
      mentions.addAll(read(sentence));
    }
    return mentions;
  }

  /** The same reading once more, to be asked why: same sentence, same answer. */
  public EventReasons reasons(Asked asked) {
    return new EventReasons(this, tables, asked);
  }

  /** The mentions of one sentence, in text order. */
  public List<EventMention> read(ParsedSentence sentence) {
    Grammar grammar = tables.grammar(sentence);
    List<EventDraft> drafts = new SentenceEvents(tables, grammar).drafts();
    Map<EventDraft, Modality.Reading> readings = new LinkedHashMap<>();
    for (EventDraft draft : drafts) {
      boolean ceased = draft.support != null && draft.support.effect().equals("CEASED");
      readings.put(draft, tables.modality().read(grammar, draft, ceased));
    }
    List<EventMention> mentions = new ArrayList<>();
    for (EventDraft draft : drafts) {
      EventDraft inner = complement(draft, drafts, readings);
      mentions.add(mention(sentence.index(), grammar, draft, inner, readings));
    }
    mentions.sort(Comparator.comparingInt(EventMention::head));
    return mentions;
  }

  /** What an outer event asks for, refuses or promises: the nearest event that stands under it. */
  static @Nullable EventDraft complement(
      EventDraft outer, List<EventDraft> drafts, Map<EventDraft, Modality.Reading> readings) {
    EventDraft best = null;
    int depth = Integer.MAX_VALUE;
    for (EventDraft draft : drafts) {
      Modality.Reading reading = readings.get(draft);
      if (draft == outer || reading == null) {
        continue;
      }
      for (int i = 0; i < reading.embeddings().size(); i++) {
        int token = reading.embeddings().get(i).token();
        if ((token == outer.anchor() || token == outer.head) && i < depth) {
          best = draft;
          depth = i;
        }
      }
    }
    return best;
  }

  private EventMention mention(
      int index,
      Grammar grammar,
      EventDraft draft,
      @Nullable EventDraft inner,
      Map<EventDraft, Modality.Reading> readings) {
    Circumstances circumstances = new Circumstances(tables, grammar);
    List<EventArgument> arguments = new ArrayList<>();
    Set<Integer> taken = new TreeSet<>();
    boolean reciprocal = draft.recipients.stream().anyMatch(found -> found.label().equals("and"));
    List<Found> actors = draft.actors;
    List<Found> recipients = draft.recipients;
    if (inner != null && recipients.isEmpty() && !inner.actors.isEmpty()) {
      List<Integer> doers = actors.stream().map(Found::token).toList();
      recipients =
          inner.actors.stream()
              .filter(found -> !doers.contains(found.token()))
              .map(found -> new Found(found.token(), "control"))
              .toList();
    }
    if (inner != null && recipients.isEmpty() && fallsOnInner(draft)) {
      // "threatened to attack the villages", "refused to meet the envoy": said against them
      recipients =
          inner.recipients.stream().map(found -> new Found(found.token(), "control")).toList();
    }
    add(circumstances, grammar, Role.ACTOR, actors, !reciprocal, taken, arguments);
    add(circumstances, grammar, Role.RECIPIENT, recipients, true, taken, arguments);
    add(circumstances, grammar, Role.WEAPON, draft.weapons, false, taken, arguments);
    List<EventArgument> around = new ArrayList<>(circumstances.of(draft, taken));
    around.addAll(circumstances.shared(draft, around));
    taken.add(draft.head);
    arguments.replaceAll(argument -> apart(grammar, argument, taken));
    arguments.addAll(around);
    arguments.sort(
        Comparator.comparing(EventArgument::role).thenComparingInt(EventArgument::start));
    Modality.Reading reading = readings.get(draft);
    if (reading == null) {
      throw new IllegalStateException("no reading of " + draft.rule);
    }
    boolean counted = arguments.stream().anyMatch(argument -> argument.role() == Role.COUNT);
    return new EventMention(
        index,
        draft.head,
        draft.start,
        draft.end,
        draft.anchor(),
        coding(grammar, draft, inner, readings),
        arguments,
        reading.negated(),
        reading.status(),
        draft.series || counted,
        reading.embeddings(),
        draft.also.stream()
            .map(words -> new Phrase(index, words.start(), words.start(), words.end()))
            .toList(),
        draft.rule);
  }

  /** Whether the words fall on those on whom the act that they speak of would fall. */
  private static boolean fallsOnInner(EventDraft draft) {
    return draft.entry.plover() == PloverEvent.THREATEN
        || draft.entry.plover() == PloverEvent.REJECT
        || draft.entry.plover() == PloverEvent.REQUEST;
  }

  /** Ends an argument before another of the same event that the tree hung on it. */
  private static EventArgument apart(Grammar grammar, EventArgument argument, Set<Integer> heads) {
    int end = argument.end();
    for (int head : heads) {
      if (head > argument.head() && head < end) {
        end = Math.max(argument.head() + 1, grammar.parse().subtreeStart(head));
      }
    }
    return end == argument.end()
        ? argument
        : new EventArgument(
            argument.role(), argument.head(), argument.start(), end, argument.label());
  }

  private static void add(
      Circumstances circumstances,
      Grammar grammar,
      Role role,
      List<Found> found,
      boolean withConjuncts,
      Set<Integer> taken,
      List<EventArgument> arguments) {
    for (Found one : found) {
      boolean spread = withConjuncts && !one.label().equals("between");
      for (int token : spread ? grammar.conjuncts(one.token()) : List.of(one.token())) {
        if (taken.add(token)) {
          arguments.add(circumstances.argument(role, token, one.label()));
        }
      }
    }
  }

  private Coding coding(
      Grammar grammar,
      EventDraft draft,
      @Nullable EventDraft inner,
      Map<EventDraft, Modality.Reading> readings) {
    LexiconEntry entry = draft.entry;
    PloverEvent plover = entry.plover();
    if (plover == null) {
      throw new IllegalStateException("the row \"" + entry.trigger() + "\" has no event");
    }
    String mode = entry.mode();
    AcledSubEvent acled =
        tables
            .parties()
            .choose(entry.acled(), side(grammar, draft.actors), side(grammar, draft.recipients));
    acled =
        tables.parties().among(acled, side(grammar, draft.actors), side(grammar, draft.recipients));
    if ("seize".equals(mode) && !draft.recipients.isEmpty()) {
      Weapons.Weapon taken = tables.weapons().at(grammar, draft.recipients.get(0).token());
      acled = taken != null && taken.arm() ? AcledSubEvent.DISRUPTED_WEAPONS_USE : acled;
      if (isTaking(acled) && !isTerritory(grammar, draft.recipients.get(0).token())) {
        acled = null; // papers, ships and prisoners are no land
      }
    }
    if (plover == PloverEvent.ASSAULT) {
      Weapons.Weapon weapon = weapon(grammar, draft);
      boolean fixed = !entry.weapon().isEmpty() && mode != null && !mode.equals("explosives");
      if (weapon != null && !fixed && weapon.refines(mode)) {
        mode = weapon.mode();
        acled = weapon.acled() == null ? acled : weapon.acled();
      }
      if (draft.reflexive && "explosives".equals(mode)) {
        mode = "suicide-attack";
        acled = AcledSubEvent.SUICIDE_BOMB;
      }
    }
    boolean told = entry.kind() == LexiconEntry.Kind.PHRASE && mode != null;
    if (inner != null && !told) {
      EventTables.Complement complement = complement(grammar, plover, draft, inner, readings);
      if (complement != null) {
        if (complement.plover() != plover) {
          acled = null;
        }
        plover = complement.plover();
        mode = complement.mode();
      }
    }
    return new Coding(plover, mode, acled, null);
  }

  private static boolean isTaking(@Nullable AcledSubEvent acled) {
    return acled == AcledSubEvent.GOVERNMENT_REGAINS_TERRITORY
        || acled == AcledSubEvent.NON_STATE_ACTOR_OVERTAKES_TERRITORY;
  }

  /** Land or a post by its word, or by a name of its own that is no person's. */
  private boolean isTerritory(Grammar grammar, int token) {
    Parse parse = grammar.parse();
    return tables.territory().contains(parse.lemma(token))
        || !parse.upos(token).equals("NOUN")
        || grammar.children(token, "nmod").stream()
            .anyMatch(child -> tables.territory().contains(parse.lemma(child)));
  }

  /** What the outer event becomes by the inner one; {@code null} where no row says. */
  EventTables.@Nullable Complement complement(
      Grammar grammar,
      PloverEvent plover,
      EventDraft outer,
      EventDraft inner,
      Map<EventDraft, Modality.Reading> readings) {
    boolean ceased = false;
    Modality.Reading reading = readings.get(inner);
    for (Embedding embedding : reading == null ? List.<Embedding>of() : reading.embeddings()) {
      if (embedding.token() == outer.anchor() || embedding.token() == outer.head) {
        break;
      }
      ceased |= embedding.kind() == Embedding.Kind.CEASED;
    }
    ceased |= tables.modality().isNegated(grammar, inner.anchor());
    for (EventTables.Complement complement : tables.complements()) {
      if (complement.outer() == plover
          && complement.inner() == inner.entry.plover()
          && (complement.innerMode() == null || complement.innerMode().equals(inner.entry.mode()))
          && complement.ceased() == ceased) {
        return complement;
      }
    }
    return null;
  }

  Parties.@Nullable Side side(Grammar grammar, List<Found> found) {
    return found.isEmpty() ? null : tables.parties().of(grammar, found.get(0).token());
  }

  Weapons.@Nullable Weapon weapon(Grammar grammar, EventDraft draft) {
    for (Found found : draft.weapons) {
      Weapons.Weapon weapon = tables.weapons().at(grammar, found.token());
      if (weapon != null) {
        return weapon;
      }
    }
    for (Found found : draft.actors) {
      Weapons.Weapon weapon = tables.weapons().at(grammar, found.token());
      if (weapon != null) {
        return weapon;
      }
    }
    return null;
  }
}
