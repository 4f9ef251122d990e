package org.armistice.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
      Set.of("spokesman", "spokeswoman", "spokesperson", "spokespeople", "official", "officials");

  static Voice of(Reading reading, Ref ref) {
    Optional<Actor> actor = actor(reading, ref.id());
    String name = actor.map(Actor::name).orElse(ref.label());
    return new Voice(ref, name, bare(name), actor.map(found -> side(reading, found)).orElse(""));
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

  private boolean holds(Voice other) {
    Set<String> mine = Words.of(words);
    Set<String> theirs = Words.of(other.words);
    theirs.removeAll(MOUTHS);
    return theirs.size() >= 2 && mine.containsAll(theirs);
  }
}
