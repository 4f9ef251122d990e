package org.armistice.reading.event;

import java.util.List;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Parse;
import org.armistice.reading.event.EventArgument.Role;

/**
 * How far a mention relates a source to a target: by its arguments first, by the clause that the
 * two share second. The weights rank what counts more; only their order matters.
 */
final class Relatedness {
  private static final double DOER_IS_SOURCE = 3;
  private static final double RECIPIENT_IS_TARGET = 2;
  private static final double RECIPIENT_HOLDS_TARGET = 1.5;
  private static final double UNDER_ONE_ROOF = 0.5;
  private static final double WRONG_WAY = -2;

  private Relatedness() {}

  static double of(
      Document document, EventMention mention, List<TokenRange> sources, List<TokenRange> targets) {
    Parse parse = document.sentences().get(mention.sentence()).parse();
    double score = UNDER_ONE_ROOF;
    boolean doer = false;
    for (EventArgument actor : mention.in(Role.ACTOR)) {
      if (holds(mention, actor, sources)) {
        doer = true;
      } else if (holds(mention, actor, targets)) {
        score += WRONG_WAY;
      }
    }
    if (doer) {
      score += DOER_IS_SOURCE;
    } else if (!mention.in(Role.ACTOR).isEmpty()) {
      score -= 1;
    }
    for (EventArgument recipient : mention.in(Role.RECIPIENT)) {
      if (heads(mention, recipient, targets)) {
        score += RECIPIENT_IS_TARGET;
        break;
      } else if (holds(mention, recipient, targets)) {
        score += RECIPIENT_HOLDS_TARGET;
        break;
      } else if (heads(mention, recipient, sources)) {
        score += WRONG_WAY;
        break;
      }
    }
    if (mention.in(Role.RECIPIENT).isEmpty() && under(parse, mention, targets)) {
      score += 1;
    }
    if (!mention.happened() && mention.under(Embedding.Kind.PURPOSE)) {
      score -= 1;
    }
    return score;
  }

  private static boolean heads(
      EventMention mention, EventArgument argument, List<TokenRange> ranges) {
    return ranges.stream().anyMatch(range -> range.contains(mention.sentence(), argument.head()));
  }

  private static boolean holds(
      EventMention mention, EventArgument argument, List<TokenRange> ranges) {
    for (TokenRange range : ranges) {
      if (range.sentence() == mention.sentence()
          && range.start() < argument.end()
          && argument.start() < range.end()) {
        return true;
      }
    }
    return false;
  }

  private static boolean under(Parse parse, EventMention mention, List<TokenRange> ranges) {
    for (TokenRange range : ranges) {
      if (range.sentence() == mention.sentence()) {
        for (int token = range.start(); token < range.end(); token++) {
          if (parse.isUnder(token, mention.anchor())) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
