package org.armistice.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.record.Actor;
import org.armistice.record.Entry;
import org.armistice.record.Reading;
import org.armistice.record.Ref;

/**
 * A speaker or doer with the side that it is on.
 *
 * @param name as shown
 * @param words its name in lower case without articles, such as "defence ministry"
 * @param side the state or movement that it belongs to, such as "UKR"; empty where it is not known
 */
record Voice(Ref actor, String name, String words, String side) {
  private static final int DEEPEST = 8;
  private static final Set<String> MOUTHS =
      Words.of("spokesman spokeswoman spokesperson spokespeople official source sources commander");

  private static final Set<String> MOUTHPIECES =
      Words.of("spokesman spokeswoman spokesperson spokespeople he she it they");

  /** What every side has. */
  private static final Set<String> BODIES =
      Words.of(
          "army military ministry government forces police defence defense foreign state media");

  private static final Set<String> ARMED_BODIES = Words.of("army military police");

  /** What many are called: the name of nobody in particular. */
  private static final Set<String> COMMON =
      Words.of("group people men women residents witnesses others both sides local senior");

  static Voice of(Reading reading, Ref ref) {
    Optional<Actor> actor = actor(reading, ref.id());
    String name = actor.map(Actor::name).orElse(ref.label());
    String side = actor.map(found -> side(reading, found)).orElse("");
    return new Voice(ref, name, bare(name), side.isEmpty() ? spokenFor(reading, name) : side);
  }

  /**
   * The side of "a military spokesman", "the ministry" or "Ukraine's southern command": that of the
   * one side in the report whose military, ministry or name it is. Two such sides: not known.
   */
  private static String spokenFor(Reading reading, String name) {
    Set<String> body = Words.of(bare(name));
    body.removeAll(MOUTHS);
    body.removeIf(COMMON::contains);
    String owner = name.contains("'s ") ? bare(name.substring(0, name.indexOf("'s "))) : "";
    Set<String> sides = new TreeSet<>();
    for (Actor actor : reading.all(Actor.class)) {
      String side = side(reading, actor);
      boolean holds = !body.isEmpty() && Words.of(bare(actor.name())).containsAll(body);
      if (!side.isEmpty() && (holds || bare(actor.name()).equals(owner))) {
        sides.add(side);
      }
    }
    return sides.size() == 1 ? sides.iterator().next() : "";
  }

  private static Optional<Actor> actor(Reading reading, String id) {
    for (Entry entry : reading.entries()) {
      if (entry instanceof Actor actor && actor.id().equals(id)) {
        return Optional.of(actor);
      }
    }
    return Optional.empty();
  }

  private static String side(Reading reading, Actor actor) {
    Actor at = actor;
    for (int depth = 0; depth < DEEPEST; depth++) {
      Ref of = at.of();
      Optional<Actor> above = of == null ? Optional.empty() : actor(reading, of.id());
      if (above.isEmpty()) {
        break;
      }
      at = above.get();
    }
    String country = at.country();
    if (country != null && isOfState(at)) {
      return country;
    }
    return at.source() != null || country != null ? bare(at.name()) : "";
  }

  private static boolean isOfState(Actor actor) {
    return switch (actor.kind()) {
      case STATE, GOVERNMENT, MILITARY, POLICE, OFFICIAL -> true;
      case ARMED_GROUP, PARTY, INTERNATIONAL_BODY, ORGANISATION, MEDIA, GROUP, CIVILIANS, UNKNOWN ->
          "GOV".equals(actor.sector()) || "MIL".equals(actor.sector());
    };
  }

  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an|its|their) ", "").strip();
  }

  /** "He", "it", "a spokesman" with no side of their own speak for the one who spoke before. */
  Voice after(Voice before) {
    Set<String> own = Words.of(words);
    own.removeAll(MOUTHPIECES);
    return side.isEmpty() && own.isEmpty() && !words.isEmpty()
        ? new Voice(actor, name, words, before.side)
        : this;
  }

  /** Whether both sides are known and differ. */
  boolean isAgainst(Voice other) {
    return !side.isEmpty() && !other.side.isEmpty() && !side.equals(other.side);
  }

  boolean isOnSideOf(Voice other) {
    return !side.isEmpty() && side.equals(other.side);
  }

  /**
   * Whether two may be taken for one speaker: the same actor, the same side, or one name that holds
   * the other ("interior ministry", "Afghan interior ministry").
   */
  boolean isSameAs(Voice other) {
    return actor.id().equals(other.actor.id())
        || isOnSideOf(other)
        || (!isAgainst(other) && (holds(other) || other.holds(this)));
  }

  /** Whether two of no known different sides have a word of their own in common: "separatists". */
  boolean resembles(Voice other) {
    Set<String> mine = Words.of(words);
    mine.removeAll(MOUTHS);
    mine.removeAll(COMMON);
    mine.removeAll(BODIES);
    return isSameAs(other)
        || isBodyOf(other)
        || other.isBodyOf(this)
        || ((side.isEmpty() || other.side.isEmpty())
            && Words.of(other.words).stream().anyMatch(mine::contains));
  }

  /** "The army" of nobody in particular, where another is somebody's army. */
  private boolean isBodyOf(Voice other) {
    Set<String> mine = Words.of(words);
    Set<String> theirs = Words.of(other.words);
    return side.isEmpty()
        && !other.side.isEmpty()
        && mine.stream().anyMatch(word -> ARMED_BODIES.contains(word) && theirs.contains(word));
  }

  /** "Elders" over a report in which "tribal elders" speak. */
  boolean isShortFor(Voice other) {
    Set<String> mine = Words.of(words);
    return !isAgainst(other) && !mine.isEmpty() && Words.of(other.words).containsAll(mine);
  }

  private boolean holds(Voice other) {
    Set<String> mine = Words.of(words);
    Set<String> theirs = Words.of(other.words);
    theirs.removeAll(MOUTHS);
    return theirs.size() >= 2 && mine.containsAll(theirs);
  }
}
