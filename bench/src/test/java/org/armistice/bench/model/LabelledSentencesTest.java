package org.armistice.bench.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.armistice.bench.model.AnnotatedSentence.Annotated;
import org.armistice.bench.model.AnnotatedSentence.Label;
import org.junit.jupiter.api.Test;

/** The labels that people write under a sentence. */
class LabelledSentencesTest {
  @Test
  void namesAndPredicatesAreFoundByTheirWords() {
    AnnotatedSentence sentence =
        LabelledSentences.sentence(
            List.of(
                "Rebels shelled Taftanaz , and the army shelled the rebels .",
                "LOC Taftanaz",
                "shelled#2 01 | ARG0 the army | ARG1 the rebels"));
    assertThat(sentence.names()).isEqualTo(Set.of(new Label("LOC", 2, 2)));
    assertThat(sentence.predicates())
        .containsExactly(
            new Annotated(7, null, List.of(new Label("ARG0", 5, 6), new Label("ARG1", 8, 9))));
  }

  @Test
  void aPredicateMayBeWrittenInCapitalsLikeATypeOfName() {
    AnnotatedSentence sentence =
        LabelledSentences.sentence(List.of("ORG said so", "said 01 | ARG0 ORG", "ORG ORG"));
    assertThat(sentence.predicates()).hasSize(1);
    assertThat(sentence.names()).containsExactly(new Label("ORG", 0, 0));
  }

  @Test
  void wordsThatTheSentenceDoesNotHoldAreNamed() {
    assertThatThrownBy(
            () ->
                LabelledSentences.sentence(
                    List.of("Rebels shelled the town .", "shelled 01 | ARG1 the city")))
        .hasMessageContaining("\"the city\" is not in the sentence");
  }

  @Test
  void theHeadOfASpanHangsOnAWordOutside() {
    // the town of Saraqeb, in "shelled the town of Saraqeb": town hangs on shelled, Saraqeb on town
    List<Integer> heads = List.of(-1, 2, 0, 4, 2);
    assertThat(AnnotatedSentence.head(1, 4, heads)).isEqualTo(2);
    assertThat(AnnotatedSentence.head(3, 4, heads)).isEqualTo(4);
  }
}
