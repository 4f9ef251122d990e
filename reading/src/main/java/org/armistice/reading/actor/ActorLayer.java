package org.armistice.reading.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.record.Actor;

/**
 * The actors of a report and where it speaks of them. Immutable, thread-safe.
 *
 * <p>Only mentions whose actor is known are here: a pronoun or description that fits several
 * actors, or none, is no mention.
 */
public final class ActorLayer {
  private final List<Actor> actors;
  private final Map<ActorMention, Actor> mentions;
  private final Map<String, List<Actor>> members;
  private final Set<String> ofOthersCode;

  ActorLayer(
      List<Actor> actors,
      Map<ActorMention, Actor> mentions,
      Map<String, List<Actor>> members,
      Set<String> ofOthersCode) {
    this.actors = List.copyOf(actors);
    this.mentions = Collections.unmodifiableMap(new LinkedHashMap<>(mentions));
    this.members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    this.ofOthersCode = Set.copyOf(ofOthersCode);
  }

  /** All actors, in the order of their first mention; those only pointed to come last. */
  public List<Actor> actors() {
    return actors;
  }

  /**
   * Whether the actor is a state whose country is told by the code of another, so that the code
   * does not tell the two apart: Abkhazia, whose country is GEO by international law.
   */
  public boolean isOfOthersCode(Actor actor) {
    return ofOthersCode.contains(actor.id());
  }

  /** All mentions, in text order. */
  public List<ActorMention> mentions() {
    return List.copyOf(mentions.keySet());
  }

  /**
   * The mention that the token heads, else the smallest whose words hold it.
   *
   * @param sentence index of the sentence
   * @param token index of the token
   */
  public Optional<ActorMention> at(int sentence, int token) {
    Comparator<ActorMention> bySize = Comparator.comparingInt(ActorMention::length);
    List<ActorMention> covering = new ArrayList<>();
    for (ActorMention mention : mentions.keySet()) {
      if (mention.sentence() == sentence && mention.covers(token)) {
        covering.add(mention);
      }
    }
    Optional<ActorMention> headed =
        covering.stream().filter(mention -> mention.head() == token).max(bySize);
    return headed.or(() -> covering.stream().min(bySize));
  }

  /**
   * The mention that the token heads; empty where the token merely stands inside one.
   *
   * @param sentence index of the sentence
   * @param token index of the token
   */
  public Optional<ActorMention> headedBy(int sentence, int token) {
    return at(sentence, token).filter(mention -> mention.head() == token);
  }

  /**
   * The actor that a mention means.
   *
   * @throws IllegalArgumentException where the mention is not of this layer
   */
  public Actor actor(ActorMention mention) {
    Actor actor = mentions.get(mention);
    if (actor == null) {
      throw new IllegalArgumentException("no mention of this report: " + mention);
    }
    return actor;
  }

  /** The mentions of an actor, in text order. */
  public List<ActorMention> mentionsOf(Actor actor) {
    return mentions.keySet().stream().filter(mention -> mentions.get(mention) == actor).toList();
  }

  /**
   * Those whose noun the token is, though it is told once: at "troops" of "Pakistani and Indian
   * troops" the Pakistani ones. In text order.
   *
   * @param sentence index of the sentence
   * @param token index of the noun
   */
  public List<ActorMention> sharing(int sentence, int token) {
    return mentions.keySet().stream()
        .filter(mention -> mention.rule().equals(ActorMention.SHARED_NOUN))
        .filter(mention -> mention.sentence() == sentence && mention.end() == token + 1)
        .toList();
  }

  /**
   * The actors of which a group is made, such as those of "the two sides"; the actor itself where
   * it is no such group.
   */
  public List<Actor> members(Actor actor) {
    return members.getOrDefault(actor.id(), List.of(actor));
  }
}
