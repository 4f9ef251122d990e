package org.armistice.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.armistice.intake.Intake;
import org.armistice.intake.IntakeException;
import org.armistice.intake.ReportText;
import org.armistice.intake.Source;
import org.armistice.reading.Reader;
import org.armistice.record.Reading;
import org.armistice.stories.Stories;
import org.armistice.stories.Story;
import org.armistice.stories.StoryReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code armistice bench stories}: claims and contradictions of the stories that ship. */
@Command(
    name = "stories",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Scores claims and contradictions on the thirty stories that ship.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:scored", "2:nothing was scored"})
final class StoryCommand implements Callable<Integer> {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "one JSON object a line")
  private boolean json;

  @Option(names = "--misses", description = "also what was not found, and what was found wrongly")
  private boolean misses;

  @Option(names = "--story", paramLabel = "NAME", description = "only this story")
  private List<String> wanted = new ArrayList<>();

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  StoryCommand() {}

  @Override
  public Integer call() throws IntakeException {
    PrintWriter out = spec.commandLine().getOut();
    List<String> names = wanted.isEmpty() ? Stories.names() : wanted;
    Bench bench =
        new LoadedBench(
            spec.commandLine().getErr(), Boolean.getBoolean("armistice.err"), /* misses= */ null);
    StoryScore score = new StoryScore();
    for (int i = 0; i < names.size(); i++) {
      bench.progress("stories", i, names.size());
      Story story = Stories.named(names.get(i));
      List<String> notes = score.add(story, readings(story, bench.reader()));
      if (misses) {
        notes.forEach(note -> out.println(story.name() + ": " + note));
      }
    }
    bench.progress("stories", names.size(), names.size());
    for (Figure figure : score.figures()) {
      out.println(json ? json(figure) : row(figure));
    }
    out.flush();
    return 0;
  }

  /** The readings of a story's reports, in the order of the reports. */
  static List<Reading> readings(Story story, Reader reader) throws IntakeException {
    List<Reading> readings = new ArrayList<>();
    for (StoryReport report : story.reports()) {
      ReportText taken =
          Intake.plain()
              .take(
                  new Source.Stream(
                      story.name() + "/" + report.number() + ".txt",
                      new ByteArrayInputStream(report.file().getBytes(StandardCharsets.UTF_8))));
      readings.add(reader.read(taken.report(), taken.text()));
    }
    return readings;
  }

  private static String row(Figure figure) {
    return String.format(
        Locale.ROOT,
        "%-12s %-24s %7.3f %,8d",
        figure.set(),
        figure.metric(),
        figure.value(),
        figure.n());
  }

  private static String json(Figure figure) {
    try {
      return MAPPER.writeValueAsString(figure);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a figure that cannot be written: " + figure, e);
    }
  }
}
