package org.armistice.reading.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armistice.reading.actor.ActorReasons;
import org.armistice.reading.reason.Asked;
import org.armistice.reading.reason.Part;
import org.armistice.reading.reason.Reason;
import org.armistice.reading.reason.Reason.ByMetadata;
import org.armistice.reading.reason.Reason.ByRule;
import org.armistice.record.Actor;
import org.armistice.record.Ref;

/** Why an actor is who he is. */
final class ActorParts {
  private static final Set<String> PRONOUNS =
      Set.of("it", "they", "he", "she", "him", "her", "them", "who", "which", "that", "we", "i");

  private final ActorReasons rooms;

  ActorParts(Context context) {
    this.rooms = context.rooms().actors();
  }

  List<Part> of(Actor actor) {
    if (!rooms.knows(actor.id())) {
      return List.of(unlisted(actor));
    }
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part(
            "name", List.of("source"), actor.name(), actor.evidence(), rooms.name(actor.id())));
    parts.add(part("kind", Asked.plain(actor.kind()), rooms.kind(actor.id())));
    parts.add(
        part(
            "sector",
            actor.sector() == null ? "not known" : actor.sector(),
            rooms.sector(actor.id())));
    parts.add(
        part(
            "country",
            actor.country() == null ? "none" : actor.country(),
            rooms.country(actor.id())));
    if (actor.role() != null) {
      parts.add(part("role", actor.role(), rooms.role(actor.id())));
    }
    Ref of = actor.of();
    if (of != null) {
      parts.add(
          new Part(
              "of",
              of.label(),
              List.of(),
              List.of(rooms.of(actor.id()), new Reason.See(of, "explained there"))));
    }
    List<Reason> mentions = rooms.mentions(actor.id());
    parts.add(
        new Part(
            "evidence",
            mentions.isEmpty()
                ? "only pointed to by others"
                : "%d mention%s".formatted(mentions.size(), mentions.size() == 1 ? "" : "s"),
            List.of(),
            mentions.isEmpty()
                ? List.of(
                    new ByRule("actors:served", "no words name it; others of the report serve it"))
                : mentions));
    return parts;
  }

  private static Part part(String field, String value, Reason reason) {
    return new Part(field, value, reason.words(), List.of(reason));
  }

  private static String unknown(Actor actor) {
    return PRONOUNS.contains(actor.name().toLowerCase(Locale.ROOT))
        ? "a pronoun that fits no actor for sure, or several: an unsure link is no link"
        : actor.evidence().isEmpty()
            ? "a name that no table and no office makes public, so the record keeps no name"
            : "no table and no noun knows the words, so they stand for themselves";
  }

  /** The outlet, or words that no table and no office makes somebody known. */
  private static Part unlisted(Actor actor) {
    boolean outlet = actor.kind() == Actor.Kind.MEDIA && actor.evidence().isEmpty();
    return new Part(
        "name",
        List.of("kind", "sector", "country", "role", "of", "source", "evidence"),
        actor.name(),
        actor.evidence(),
        List.of(
            outlet
                ? new ByMetadata(
                    "the outlet, which speaks whatever nobody else is made to say; "
                        + (actor.source() == null ? "no outlet is stated" : actor.source()))
                : new ByRule("actor:unresolved", unknown(actor))));
  }
}
