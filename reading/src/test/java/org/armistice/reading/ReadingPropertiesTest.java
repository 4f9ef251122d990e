package org.armistice.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.armistice.record.Entry;
import org.armistice.record.JsonLines;
import org.armistice.record.Reading;
import org.junit.jupiter.api.Test;

/**
 * What holds of every reading, whatever the text: spans are the text's own words, ids are unique,
 * pointers lead somewhere, the same text reads the same twice, and no text breaks the reader.
 */
class ReadingPropertiesTest {
  private static final long SEED = 20221116L;
  private static final String[] PARTIES = {
    "Armenian forces",
    "the Taliban",
    "Houthi fighters",
    "the army",
    "Sudan",
    "M23 rebels",
    "residents",
    "gunmen"
  };
  private static final String[] PLACES = {
    "Helmand",
    "Goma",
    "eastern Ukraine",
    "Gaza City",
    "the village of Ein",
    "Mopti region",
    "the capital"
  };
  private static final String[] TIMES = {
    "on Monday", "over the past two days", "in June", "last week", "since the deal was signed", ""
  };
  private static final String[] FRAMES = {
    "%1$s shelled %2$s in %3$s %4$s.",
    "“%1$s must stop attacking %2$s,” an official said %4$s.",
    "%2$s said %1$s violated the ceasefire in %3$s.",
    "Under the deal, %1$s agreed to stop attacking %2$s.",
    "At least 12 people were killed %4$s when %1$s raided %3$s, %2$s said.",
    "Talks between %1$s and %2$s are under way in %3$s on issues such as a ceasefire and prisoners.",
    "It was the first announcement of raids since May, which is “not consistent” with the agreement.",
    "%1$s, which has stopped publishing its strikes %4$s, did not say who fired the rockets.",
    "The accord, reached in April, lets %1$s to defend %2$s if attacked, but is silent on raids.",
  };
  private static final String[] NOISE = {
    "“",
    "”",
    "\"",
    "’s",
    "—",
    "…",
    "$5 million",
    "U.S.",
    "\uD83D\uDD25",
    "e\u0301",
    "(AP)",
    "\n\n",
    "\n",
    "http://example.org/a-b",
    "%",
    "12,000",
    "---",
    "\u200b",
    "ПОЛЬША",
    "Gen.",
    "to",
    "said",
    "by"
  };

  @Test
  void spansIdsAndPointersHoldForGeneratedReports() {
    Random random = new Random(SEED);
    for (int round = 0; round < 60; round++) {
      check(report(random, /* noise= */ false));
    }
  }

  @Test
  void theyHoldForNoiseToo() {
    Random random = new Random(SEED + 1);
    for (int round = 0; round < 60; round++) {
      check(report(random, /* noise= */ true));
    }
  }

  private static String report(Random random, boolean noise) {
    StringBuilder text = new StringBuilder();
    int sentences = 1 + random.nextInt(8);
    for (int i = 0; i < sentences; i++) {
      String sentence =
          FRAMES[random.nextInt(FRAMES.length)].formatted(
              pick(PARTIES, random),
              pick(PARTIES, random),
              pick(PLACES, random),
              pick(TIMES, random));
      if (noise) {
        List<String> words = new ArrayList<>(List.of(sentence.split(" ")));
        for (int j = 0; j < 4; j++) {
          words.add(random.nextInt(words.size() + 1), pick(NOISE, random));
          words.remove(random.nextInt(words.size()));
        }
        sentence = String.join(" ", words);
      }
      text.append(sentence).append(random.nextInt(3) == 0 ? "\n\n" : " ");
    }
    return text.toString();
  }

  private static String pick(String[] from, Random random) {
    return from[random.nextInt(from.length)];
  }

  private static void check(String text) {
    Reading reading = Readings.read(text, "2022-11-16", null, "The Courier");
    Set<String> ids = new HashSet<>();
    for (Entry entry : reading.entries()) {
      assertThat(ids.add(entry.id())).describedAs("%s twice in: %s", entry, text).isTrue();
    }
    for (Entry entry : reading.entries()) {
      checkNode(JsonLines.tree(entry), ids, text);
    }
    assertThat(lines(Readings.read(text, "2022-11-16", null, "The Courier")))
        .isEqualTo(lines(reading));
  }

  private static void checkNode(JsonNode node, Set<String> ids, String text) {
    if (node.isObject() && node.has("start") && node.has("text")) {
      int start = text.offsetByCodePoints(0, node.get("start").asInt());
      int end = text.offsetByCodePoints(0, node.get("end").asInt());
      assertThat(text.substring(start, end))
          .describedAs("in: %s", text)
          .isEqualTo(node.get("text").asText());
    }
    if (node.isObject() && node.size() == 2 && node.has("id") && node.has("label")) {
      String id = node.get("id").asText();
      assertThat(ids.contains(id) || id.startsWith("words-"))
          .describedAs("%s leads nowhere in: %s", node, text)
          .isTrue();
    }
    node.forEach(child -> checkNode(child, ids, text));
  }

  private static List<String> lines(Reading reading) {
    return reading.entries().stream().map(JsonLines::write).toList();
  }
}
