package org.armistice.cli.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.armistice.record.Assessment;
import org.armistice.record.JsonLines;
import org.junit.jupiter.api.Test;

/**
 * The same labels for every party: swapping the parties' names in agreement and reports swaps them
 * in the answer and changes nothing else. Cases are put together from sentences by a seeded
 * generator.
 */
class SwappedPartiesTest {
  private static final String AGREEMENT =
      """
      agreement truce-2020 "Truce of May"
        parties   %1$s; %2$s
        signed    2020-05-01
        mechanism hotline "joint hotline"
        text      "the truce" read
        T1  each party must not use force the other party
              unless has_property(defensive)
              basis published_text
        T2  %1$s may respond
              when mechanism_tried(hotline)
              basis published_text
        T3  %2$s must not fly
              basis published_text
        T4  %1$s must release prisoners
              by 30 days after signing
              basis published_text
        T5  each party must not detain civilians
              basis third_party_paraphrase
        S1  silent on %2$s move forces
              read "the truce"
      """;

  private static final List<String> ACTS =
      List.of(
          "%1$s forces shelled %2$s positions on Tuesday, the %2$s military said.",
          "%2$s aircraft struck %1$s forces on Tuesday, the %1$s government said.",
          "%1$s forces attacked %2$s troops on Monday, officials said.",
          "%2$s troops fired at %1$s soldiers on Monday, residents said.",
          "%1$s forces kidnapped two %2$s soldiers on Monday, the %2$s military said.");

  private static final List<String> VIEWS =
      List.of(
          "The %2$s government said the attack violated the truce.",
          "The %1$s military said it had acted in self-defence.",
          "The %1$s government said the strikes were consistent with the truce.",
          "The %2$s government denied that its forces had attacked.",
          "The %1$s military rejected the accusation.",
          "");

  @Test
  void namesAreSwappedInTheAnswerAndNothingElse() {
    Random random = new Random(20_201_110);
    for (int round = 0; round < 40; round++) {
      String text =
          ACTS.get(random.nextInt(ACTS.size())) + " " + VIEWS.get(random.nextInt(VIEWS.size()));
      String other =
          ACTS.get(random.nextInt(ACTS.size())) + " " + VIEWS.get(random.nextInt(VIEWS.size()));
      List<String> one = answers(text, other, "Armenia", "Azerbaijan", "Armenian", "Azerbaijani");
      List<String> two = answers(text, other, "Azerbaijan", "Armenia", "Azerbaijani", "Armenian");
      List<String> back = new ArrayList<>();
      two.forEach(answer -> back.add(sorted(swapped(answer))));
      assertThat(back)
          .describedAs("round %d: %s | %s", round, text, other)
          .containsExactlyInAnyOrderElementsOf(one);
    }
  }

  private static List<String> answers(
      String text, String other, String one, String two, String ofOne, String ofTwo) {
    List<Assessment> all =
        Told.assess(
            Told.accord(AGREEMENT.formatted(one, two)),
            Told.report("2020-06-10", "Asia/Yerevan", text.formatted(ofOne, ofTwo).strip()),
            Told.report("2020-06-12", "Asia/Yerevan", other.formatted(ofOne, ofTwo).strip()));
    List<String> answers = new ArrayList<>();
    for (Assessment answer : all) {
      // ids and offsets follow from the names' letters
      String steps =
          answer.steps().stream()
              .map(step -> step.heading() + " " + sorted(step.words()))
              .toList()
              .toString();
      answers.add(
          String.join(
              "|",
              sorted(answer.subject().label()),
              answer.finding().name(),
              answer.responsibility().name(),
              answer.support().name(),
              answer.status().name(),
              answer.disputes().toString(),
              sorted(answer.answer()),
              steps));
      assertThat(JsonLines.read(JsonLines.write(answer))).isEqualTo(answer);
    }
    return answers;
  }

  /** Lists of names are in the order of the alphabet, which the swap turns. */
  private static String sorted(String words) {
    return words
        .replace("Azerbaijan or Armenia", "Armenia or Azerbaijan")
        .replace("Azerbaijan and Armenia", "Armenia and Azerbaijan");
  }

  private static String swapped(String words) {
    return words
        .replace("Armenia", "\u0001")
        .replace("Azerbaijan", "Armenia")
        .replace("\u0001", "Azerbaijan")
        .replace("Armeniai", "Armenian")
        .replace("Azerbaijann", "Azerbaijani");
  }
}
