package org.armistice.reading.assembly;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.armistice.reading.actor.ActorLayer;
import org.armistice.reading.actor.ActorMention;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Name;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.Phrase;
import org.armistice.record.Actor;
import org.armistice.record.Attested;
import org.armistice.record.ContentId;
import org.armistice.record.Ref;
import org.armistice.record.Report;
import org.armistice.record.Span;
import org.jspecify.annotations.Nullable;

/** Who the words stand for, by token and by phrase, and which side each is on. */
final class Actors {
  private static final int DEEPEST = 8;

  private final Document document;
  private final ActorLayer layer;
  private final Map<String, Actor> byId = new LinkedHashMap<>();
  private final Ref outlet;

  Actors(Document document, ActorLayer layer) {
    this.document = document;
    this.layer = layer;
    layer.actors().forEach(actor -> byId.put(actor.id(), actor));
    this.outlet = outlet(document.report());
  }

  private Ref outlet(Report report) {
    String name = report.outlet() == null ? "the report" : report.outlet();
    for (Actor actor : byId.values()) {
      if (actor.name().equals(name)) {
        return new Ref(actor.id(), actor.name());
      }
    }
    Actor actor =
        new Actor(
            ContentId.of("actor", report.id(), "outlet", name),
            name,
            Actor.Kind.MEDIA,
            "MED",
            null,
            null,
            null,
            report.outlet() == null ? null : "metadata:outlet",
            List.of());
    byId.put(actor.id(), actor);
    return new Ref(actor.id(), actor.name());
  }

  /** The outlet, which speaks whatever nobody else is made to say. */
  Ref outlet() {
    return outlet;
  }

  boolean isOutlet(Ref actor) {
    return actor.id().equals(outlet.id());
  }

  /** The actor of the smallest mention at a token. */
  Optional<Attested<Ref>> at(int sentence, int token) {
    return layer.at(sentence, token).map(this::actor);
  }

  /** All whom the noun at a token tells of: both in "Pakistani and Indian troops". */
  List<Attested<Ref>> allAt(int sentence, int token) {
    return Stream.concat(
            layer.sharing(sentence, token).stream(), layer.at(sentence, token).stream())
        .map(this::actor)
        .toList();
  }

  private Attested<Ref> actor(ActorMention mention) {
    Actor actor = layer.actor(mention);
    return new Attested<>(
        new Ref(actor.id(), actor.name()),
        shown(actor, document.span(mention.sentence(), mention.start(), mention.end())),
        mention.rule());
  }

  /** The words that may be shown for a mention: a private person's name is not among them. */
  private static List<Span> shown(Actor actor, Span words) {
    return actor.evidence().contains(words)
        ? List.of(words)
        : actor.evidence().stream().filter(words::covers).toList();
  }

  /** The actor of a phrase: of its head, or of the only mention in it. */
  Optional<Attested<Ref>> of(@Nullable Phrase phrase) {
    return phrase == null ? Optional.empty() : at(phrase.sentence(), phrase.head());
  }

  /** Somebody whom no table and no office makes public stays unnamed. */
  private boolean isPersonName(int sentence, int token) {
    Parse parse = document.sentences().get(sentence).parse();
    boolean body =
        parse.names().stream()
            .anyMatch(
                name ->
                    name.kind() != Name.Kind.PERSON && name.start() <= token && token < name.end());
    return parse.upos(token).equals("PROPN") && !body;
  }

  /**
   * The actor of a phrase; where nobody is known by the words, a nameless actor that carries them.
   */
  Attested<Ref> named(int sentence, int token, Span words) {
    return at(sentence, token)
        .orElseGet(
            () -> {
              boolean person = isPersonName(sentence, token);
              Actor actor =
                  new Actor(
                      ContentId.of("actor", document.report().id(), "words", words.start()),
                      person ? "a person" : words.text(),
                      Actor.Kind.UNKNOWN,
                      null,
                      null,
                      null,
                      null,
                      null,
                      person ? List.of() : List.of(words));
              byId.putIfAbsent(actor.id(), actor);
              return new Attested<>(
                  new Ref(actor.id(), actor.name()), actor.evidence(), "actor:unresolved");
            });
  }

  /**
   * Whether the actor is somebody in particular: of a table, a country or a body. "Three people"
   * may be the same as "villagers" or not.
   */
  boolean isKnown(Ref actor) {
    Actor found = get(actor);
    return found.source() != null || found.country() != null || found.of() != null;
  }

  Actor get(Ref actor) {
    Actor found = byId.get(actor.id());
    if (found == null) {
      throw new IllegalStateException("no actor " + actor);
    }
    return found;
  }

  /**
   * The side an actor is on: the state or movement at the top of whom it serves. United States
   * forces and a spokesman of theirs are on the side of the United States.
   */
  String side(Ref actor) {
    Actor at = get(actor);
    for (int depth = 0; depth < DEEPEST; depth++) {
      Ref of = at.of();
      if (of == null || !byId.containsKey(of.id())) {
        String country = at.country();
        return country != null && isOfState(at) && !layer.isOfOthersCode(at) ? country : at.id();
      }
      at = get(of);
    }
    return at.id();
  }

  /** Whether the actor is a state recognised by few, or serves one. */
  boolean isOfDeFactoState(Actor actor) {
    Actor at = actor;
    for (int depth = 0; depth < DEEPEST; depth++) {
      Ref of = at.of();
      if (layer.isOfOthersCode(at)) {
        return true;
      }
      if (of == null || !byId.containsKey(of.id())) {
        return false;
      }
      at = get(of);
    }
    return false;
  }

  private static boolean isOfState(Actor actor) {
    return switch (actor.kind()) {
      case STATE, GOVERNMENT, MILITARY, POLICE, OFFICIAL -> true;
      case ARMED_GROUP, PARTY, INTERNATIONAL_BODY, ORGANISATION, MEDIA, GROUP, CIVILIANS, UNKNOWN ->
          actor.sector() != null && (actor.sector().equals("GOV") || actor.sector().equals("MIL"));
    };
  }

  List<Actor> all() {
    return List.copyOf(byId.values());
  }
}
