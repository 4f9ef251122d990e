package org.armistice.reading.event;

import java.util.List;
import java.util.Optional;
import org.armistice.reading.document.Phrase;
import org.armistice.record.Coding;
import org.armistice.record.TimeStatus;

/**
 * A telling of an event in one sentence.
 *
 * @param sentence index of the sentence in the report
 * @param head token of the word that tells of it: the noun of "conducted airstrikes"
 * @param start first token of the telling words
 * @param end token after the last
 * @param anchor token that carries tense and negation: the support verb of "conducted airstrikes",
 *     otherwise {@code head}
 * @param coding what happened; its UCDP type is {@code null}, see {@link Violence}
 * @param arguments in the order of roles, then of the text
 * @param negated the sentence says that it did not happen
 * @param series the words tell of several acts as one
 * @param embeddings what it stands under, innermost first; empty for a plain telling
 * @param also other words of the sentence that tell of it: "killed" of "were killed in an attack",
 *     the bomb of "a bomb killed two"
 * @param rule the rows that fired, such as {@code lexicon:conduct + > airstrike}
 */
public record EventMention(
    int sentence,
    int head,
    int start,
    int end,
    int anchor,
    Coding coding,
    List<EventArgument> arguments,
    boolean negated,
    TimeStatus timeStatus,
    boolean series,
    List<Embedding> embeddings,
    List<Phrase> also,
    String rule) {
  public EventMention {
    arguments = List.copyOf(arguments);
    embeddings = List.copyOf(embeddings);
    also = List.copyOf(also);
  }

  /** The same telling with another status. */
  public EventMention withStatus(TimeStatus status) {
    return new EventMention(
        sentence,
        head,
        start,
        end,
        anchor,
        coding,
        arguments,
        negated,
        status,
        series,
        embeddings,
        also,
        rule);
  }

  /** The arguments of a role, in text order. */
  public List<EventArgument> in(EventArgument.Role role) {
    return arguments.stream().filter(argument -> argument.role() == role).toList();
  }

  /** The first argument of a role. */
  public Optional<EventArgument> first(EventArgument.Role role) {
    return arguments.stream().filter(argument -> argument.role() == role).findFirst();
  }

  /** Whether it stands under a word of the kind, at any depth. */
  public boolean under(Embedding.Kind kind) {
    return embeddings.stream().anyMatch(embedding -> embedding.kind() == kind);
  }

  /** Whether the sentence tells it as something that happened. */
  public boolean happened() {
    return !negated
        && (timeStatus == TimeStatus.CURRENT
            || timeStatus == TimeStatus.HISTORICAL
            || timeStatus == TimeStatus.HABITUAL)
        && embeddings.stream().allMatch(embedding -> embedding.kind().happened());
  }
}
