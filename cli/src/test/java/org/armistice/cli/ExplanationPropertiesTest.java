package org.armistice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.armistice.cli.sheet.ExplanationSheet;
import org.armistice.cli.sheet.Paper;
import org.armistice.intake.Intake;
import org.armistice.intake.ReportText;
import org.armistice.intake.Source;
import org.armistice.reading.explanation.Explained;
import org.armistice.reading.explanation.Explainer;
import org.armistice.reading.reason.Explanation;
import org.armistice.reading.reason.Part;
import org.armistice.reading.reason.Reason;
import org.armistice.reading.reason.Reason.ByMetadata;
import org.armistice.reading.reason.Reason.ByModel;
import org.armistice.reading.reason.Reason.ByRow;
import org.armistice.reading.reason.Reason.ByRule;
import org.armistice.reading.reason.Reason.NoOther;
import org.armistice.reading.reason.Reason.See;
import org.armistice.record.Entry;
import org.armistice.record.JsonLines;
import org.armistice.record.Reading;
import org.armistice.record.Span;
import org.armistice.stories.Stories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds of every value of every sample: it can be explained, it names words that it rests on
 * and at least one row, rule, label or record behind it, and asking changes nothing.
 */
class ExplanationPropertiesTest {
  private static final Explainer EXPLAINER = new Explainer(Readings.reader(Knowledge.SHIPPED));

  static Stream<String> samples() {
    return Stream.concat(
        Samples.names().stream(), Stories.names().stream().map(name -> name + "/1"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyValueOfASampleIsExplained(String name) throws Exception {
    ReportText taken = Intake.plain().take(source(name));
    Explained explained = EXPLAINER.read(taken.report(), taken.text());
    Reading reading = explained.reading();
    assertThat(reading)
        .isEqualTo(Readings.reader(Knowledge.SHIPPED).read(taken.report(), taken.text()));
    for (Entry entry : reading.entries()) {
      Explanation explanation = explained.explain(entry.id());
      assertThat(explanation.parts()).describedAs(entry.id()).isNotEmpty();
      for (Part part : explanation.parts()) {
        assertExplained(entry, part, reading);
      }
      for (String field : attested(JsonLines.tree(entry), "", new ArrayList<>())) {
        assertThat(explanation.parts().stream().filter(part -> part.isOf(field)))
            .describedAs("%s of %s: %s", field, entry.id(), JsonLines.write(entry))
            .isNotEmpty()
            .allSatisfy(part -> assertRests(part, entry));
      }
      assertThat(ExplanationSheet.of(explanation, reading, new Paper(100, false, false)))
          .doesNotContain("null");
    }
  }

  private static Source source(String name) throws Exception {
    return name.contains("/")
        ? new Source.Stream(name, Stories.class.getResourceAsStream("stories/" + name + ".txt"))
        : Samples.source(name);
  }

  private static void assertExplained(Entry entry, Part part, Reading reading) {
    String what = part.field() + " of " + JsonLines.write(entry);
    assertThat(part.value()).describedAs(what).isNotBlank();
    assertThat(part.reasons()).describedAs(what).isNotEmpty();
    boolean told = false;
    List<Span> words = new ArrayList<>(part.words());
    for (Reason reason : part.reasons()) {
      assertThat(reason.says()).describedAs(what).isNotBlank();
      words.addAll(reason.words());
      told |=
          reason instanceof ByRow
              || reason instanceof ByRule
              || reason instanceof ByModel
              || reason instanceof ByMetadata
              || reason instanceof See
              || reason instanceof NoOther;
      if (reason instanceof ByRule rule) {
        assertThat(rule.says()).describedAs(what).doesNotContain("by the rule");
      }
      if (reason instanceof See see) {
        assertThat(reading.entries())
            .describedAs(what)
            .anyMatch(other -> other.id().equals(see.record().id()));
      }
    }
    assertThat(told).describedAs(what).isTrue();
    words.forEach(span -> assertThat(cut(reading, span)).isEqualTo(span.text()));
  }

  /** Words of its own or of the record, and something that gave it. */
  private static void assertRests(Part part, Entry entry) {
    List<Span> words = new ArrayList<>(part.words());
    part.reasons().forEach(reason -> words.addAll(reason.words()));
    words.addAll(entry.evidence());
    assertThat(words).isNotEmpty();
    assertThat(part.reasons())
        .anyMatch(
            reason ->
                reason instanceof ByRow
                    || reason instanceof ByRule
                    || reason instanceof ByModel
                    || reason instanceof ByMetadata);
  }

  private static String cut(Reading reading, Span span) {
    int from = reading.text().offsetByCodePoints(0, span.start());
    return reading.text().substring(from, reading.text().offsetByCodePoints(0, span.end()));
  }

  /** The paths of the values that carry their words and rule. */
  private static List<String> attested(JsonNode node, String path, List<String> found) {
    if (node.isObject() && node.has("rule") && node.has("value") && node.has("evidence")) {
      found.add(path);
    } else if (node.isObject()) {
      for (Iterator<Map.Entry<String, JsonNode>> it = node.fields(); it.hasNext(); ) {
        Map.Entry<String, JsonNode> field = it.next();
        attested(
            field.getValue(), path.isEmpty() ? field.getKey() : path + "." + field.getKey(), found);
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        attested(node.get(i), path + "[" + i + "]", found);
      }
    }
    return found;
  }
}
