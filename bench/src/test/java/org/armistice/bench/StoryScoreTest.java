package org.armistice.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.armistice.reading.Reader;
import org.armistice.record.Reading;
import org.armistice.stories.Stories;
import org.armistice.stories.Story;
import org.junit.jupiter.api.Test;

/** What is measured on the stories does not fall. */
class StoryScoreTest {
  @Test
  void figuresHold() throws Exception {
    Reader reader = Reader.load();
    StoryScore score = new StoryScore();
    for (Story story : Stories.all()) {
      List<Reading> readings = StoryCommand.readings(story, reader);
      for (int i = 0; i < readings.size(); i++) {
        assertThat(readings.get(i).text()).isEqualTo(story.reports().get(i).text());
      }
      score.add(story, readings);
    }
    Map<String, Double> figures =
        score.figures().stream().collect(Collectors.toMap(Figure::metric, Figure::value));
    assertThat(figures.get("claim-recall")).isGreaterThan(0.90);
    assertThat(figures.get("claim-precision")).isGreaterThan(0.93);
    assertThat(figures.get("wrong-speaker")).isLessThan(0.02);
    assertThat(figures.get("contradiction-recall")).isGreaterThan(0.30);
    assertThat(figures.get("contradiction-precision")).isGreaterThan(0.65);
  }
}
