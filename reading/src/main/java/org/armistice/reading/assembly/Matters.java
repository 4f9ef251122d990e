package org.armistice.reading.assembly;

import java.util.Optional;
import org.armistice.reading.agreement.AgreementLayer;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Parse;
import org.armistice.reading.talks.TalksLayer;
import org.armistice.record.Ref;

/** The record that a word stands for: an event, talks, an agreement; or what the word is "of". */
final class Matters {
  private static final int DEEPEST = 3;

  private final Document document;
  private final EventGroups groups;
  private final Events events;
  private final TalksLayer talksLayer;
  private final Talks talks;
  private final AgreementLayer agreementLayer;
  private final Agreements agreements;

  Matters(Layers layers, EventGroups groups, Events events, Talks talks, Agreements agreements) {
    this.document = layers.document();
    this.groups = groups;
    this.events = events;
    this.talksLayer = layers.talks();
    this.talks = talks;
    this.agreementLayer = layers.agreements();
    this.agreements = agreements;
  }

  Optional<Ref> at(int sentence, int token) {
    return at(sentence, token, 0);
  }

  private Optional<Ref> at(int sentence, int token, int depth) {
    Optional<Ref> here =
        groups
            .at(sentence, token)
            .map(events::ref)
            .or(() -> talksLayer.at(sentence, token).map(talks::ref))
            .or(() -> agreementLayer.at(sentence, token).map(agreements::ref));
    if (here.isPresent() || depth == DEEPEST) {
      return here;
    }
    // "reports of a clash": what the noun is of
    Parse parse = document.sentences().get(sentence).parse();
    for (int child : parse.children(token)) {
      if (parse.relation(child).equals("nmod")) {
        Optional<Ref> inner = at(sentence, child, depth + 1);
        if (inner.isPresent()) {
          return inner;
        }
      }
    }
    return Optional.empty();
  }
}
