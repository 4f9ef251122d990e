package org.armistice.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.model.DocumentParser;
import org.armistice.reading.model.SentenceModel;
import org.armistice.record.Actor;
import org.armistice.record.Published;
import org.armistice.record.Ref;
import org.armistice.record.Report;
import org.armistice.record.Span;
import org.jspecify.annotations.Nullable;

/** A text read for its actors, to make claims about: {@code on("2020-10-12").read("...")}. */
record Reading(Document document, ActorLayer layer) {
  private static final DocumentParser PARSER = new DocumentParser(SentenceModel.load());
  private static final ActorReader READER = new ActorReader();

  /** Reads a text published on a day; null for no date. */
  static Reading of(@Nullable String date, String text) {
    Published published = date == null ? null : Published.parse(date, null);
    Report report = Report.undescribed("report-test", published);
    Document document = PARSER.parse(report, text);
    return new Reading(document, READER.read(document));
  }

  /** The actor meant by the n-th standing of a word in the text, the first being 1. */
  @Nullable Actor actorAt(String word, int nth) {
    int left = nth;
    for (ParsedSentence sentence : document.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.word(i).equals(word) && --left == 0) {
          return layer.at(sentence.index(), i).map(layer::actor).orElse(null);
        }
      }
    }
    throw new IllegalArgumentException("\"" + word + "\" stands fewer than " + nth + " times");
  }

  /** The name of the actor meant by a word; "nobody" where none is. */
  String who(String word) {
    return who(word, 1);
  }

  String who(String word, int nth) {
    Actor actor = actorAt(word, nth);
    return actor == null ? "nobody" : actor.name();
  }

  /** The actor of a name. */
  Actor actor(String name) {
    List<Actor> found = layer.actors().stream().filter(actor -> actor.name().equals(name)).toList();
    assertThat(found).describedAs("actors named %s among %s", name, names()).hasSize(1);
    return found.get(0);
  }

  /** The record that the actor of a name points to as the one whom it serves. */
  Actor of(String name) {
    Ref of = actor(name).of();
    if (of == null) {
      throw new AssertionError(name + " serves nobody");
    }
    Actor served = actor(of.label());
    assertThat(served.id()).isEqualTo(of.id());
    return served;
  }

  List<String> names() {
    return layer.actors().stream().map(Actor::name).toList();
  }

  List<String> words(String name) {
    return actor(name).evidence().stream().map(Span::text).toList();
  }
}
