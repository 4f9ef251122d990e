package org.armistice.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.armistice.intake.Intake;
import org.armistice.intake.IntakeException;
import org.armistice.intake.ReportText;
import org.armistice.intake.Source;
import org.armistice.intake.Sources;
import org.armistice.record.Published;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code armistice bench pages}: article text and date of page layouts, each a page beside a text
 * with what should be found, next to readability4j alone.
 */
@Command(
    name = "pages",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Scores the text and date of page layouts, beside readability4j.",
    exitCodeList = {"0:scored", "2:nothing was scored"})
final class PagesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--pages", paramLabel = "DIR", description = "folder of pages and texts")
  private Path folder =
      Path.of(
          System.getProperty("armistice.root", "."),
          "intake/src/test/resources/org/armistice/intake/pages");

  @Option(names = "--misses", description = "also what was taken for the text, where it is not it")
  private boolean misses;

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  PagesCommand() {}

  @Override
  public Integer call() throws IOException, IntakeException {
    PrintWriter out = spec.commandLine().getOut();
    List<Path> pages;
    try (Stream<Path> files = Files.list(folder)) {
      pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
    PageScore ours = new PageScore();
    PageScore theirs = new PageScore();
    int dates = 0;
    out.println(row("page", "text", "readability4j", "date"));
    for (Path page : pages) {
      ReportText wanted = taken(Path.of(page.toString().replaceFirst("html$", "txt")));
      ReportText found = taken(page);
      double own = PageScore.f1(wanted.text(), found.text());
      double other = PageScore.f1(wanted.text(), readability(page));
      boolean dated = Objects.equals(day(wanted), day(found));
      ours.add(own);
      theirs.add(other);
      dates += dated ? 1 : 0;
      out.println(
          row(
              String.valueOf(page.getFileName()),
              figure(own),
              figure(other),
              dated ? "exact" : "-"));
      if (misses && own < 1) {
        out.println(found.text());
      }
    }
    if (pages.isEmpty()) {
      return 2;
    }
    out.println(
        row(
            pages.size() + " pages",
            figure(ours.mean()),
            figure(theirs.mean()),
            figure((double) dates / pages.size())));
    out.flush();
    return 0;
  }

  private static ReportText taken(Path file) throws IntakeException {
    Source source = Sources.of(file.toString(), InputStream.nullInputStream()).get(0);
    return Intake.plain().take(source);
  }

  /** With its title, as ours has it; it gives no date. */
  private static String readability(Path page) throws IOException {
    Article article = new Readability4J("https://page.example/", Files.readString(page)).parse();
    return text(article.getTitle()) + "\n" + text(article.getTextContent());
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static @Nullable Object day(ReportText taken) {
    Published published = taken.report().published();
    return published == null ? null : published.date();
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String row(String page, String own, String other, String date) {
    return String.format(Locale.ROOT, "%-36s %8s %14s %8s", page, own, other, date);
  }
}
