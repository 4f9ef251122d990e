package org.armistice.cli.sheet;

import java.util.List;
import java.util.stream.Collectors;
import org.armistice.record.Assessment;
import org.armistice.record.Citation;

/** Assessments for people: the answers first, then each with its steps. */
public final class AssessmentSheet {
  private static final int INDENT = 4;
  private static final int MOST_QUOTES = 3;

  private AssessmentSheet() {}

  /**
   * For a terminal.
   *
   * @param brief answers only
   */
  public static String text(String title, List<Assessment> all, Paper paper, boolean brief) {
    StringBuilder out = new StringBuilder();
    out.append(ink(paper, Ink.HEADING, title)).append("\n\n");
    if (all.isEmpty()) {
      return out.append("No act that the agreement could speak of is told in these reports.\n")
          .toString();
    }
    int number = 1;
    boolean duties = false;
    for (Assessment one : all) {
      if (isDuty(one) && !duties) {
        duties = true;
        out.append("\nDuties with a day, as of these reports\n");
      }
      out.append(answer(number++, one, paper));
    }
    number = 1;
    for (Assessment one : brief ? List.<Assessment>of() : all) {
      if (isDuty(one)) {
        continue;
      }
      out.append('\n');
      String head = "%d. ".formatted(number++);
      out.append(
          Wrap.lines(
              head, ink(paper, Ink.STRONG, plain(one.subject().label())), INDENT, paper.width()));
      for (Assessment.Step step : one.steps()) {
        out.append(step(step, paper));
      }
      for (Assessment.Change change : one.history()) {
        out.append(change(change, paper));
      }
    }
    return out.toString();
  }

  private static String answer(int number, Assessment one, Paper paper) {
    String first = "%2d. ".formatted(number);
    return Wrap.lines(
        first,
        plain(one.subject().label()) + ": " + ink(paper, ink(one), plain(one.answer())),
        INDENT,
        paper.width());
  }

  /** A duty is told in a line: its steps would say the same again. */
  private static boolean isDuty(Assessment one) {
    return one.subject().id().startsWith("duty-");
  }

  private static Ink ink(Assessment one) {
    return one.status() == Assessment.Status.DISPUTED ? Ink.WARNING : Ink.STRONG;
  }

  private static String step(Assessment.Step step, Paper paper) {
    String head = "  %d  %s".formatted(step.number(), ink(paper, Ink.STRONG, step.heading()));
    String body =
        Wrap.lines(
            "     ", plain(step.words()) + quotes(step.citations(), paper), 5, paper.width());
    return head + "\n" + body;
  }

  /** The words and whose report they stand in. */
  private static String quotes(List<Citation> citations, Paper paper) {
    if (citations.isEmpty()) {
      return "";
    }
    String words =
        citations.stream()
            .limit(MOST_QUOTES)
            .map(
                cite ->
                    Quote.brief(cite.words().text()) + " (" + plain(cite.report().label()) + ")")
            .collect(Collectors.joining("; "));
    int more = citations.size() - MOST_QUOTES;
    return "  " + ink(paper, Ink.QUIET, words + (more > 0 ? "; and " + more + " more" : ""));
  }

  private static String change(Assessment.Change change, Paper paper) {
    String day = change.day() == null ? "later" : Days.of(change.day());
    String head = "     " + ink(paper, Ink.WARNING, "Changed on " + day);
    return head
        + "\n"
        + Wrap.lines("     ", "before: " + plain(change.before()), 13, paper.width())
        + Wrap.lines("     ", "after:  " + plain(change.after()), 13, paper.width())
        + Wrap.lines(
            "     ", "because " + plain(String.join(" ", change.because())), 13, paper.width());
  }

  /** For a brief or a web page; every step has its words as footnotes. */
  public static String markdown(String title, List<Assessment> all, boolean brief) {
    StringBuilder out = new StringBuilder("# " + escaped(title) + "\n\n");
    int number = 1;
    for (Assessment one : all) {
      out.append(
          "%d. **%s**: %s\n"
              .formatted(number++, escaped(one.subject().label()), escaped(one.answer())));
    }
    int note = 1;
    StringBuilder notes = new StringBuilder();
    number = 1;
    for (Assessment one : brief ? List.<Assessment>of() : all) {
      out.append("\n## %d. %s\n\n".formatted(number++, escaped(one.subject().label())));
      for (Assessment.Step step : one.steps()) {
        out.append(
            "%d. **%s.** %s"
                .formatted(step.number(), escaped(step.heading()), escaped(step.words())));
        for (Citation citation : step.citations()) {
          out.append("[^%d]".formatted(note));
          notes.append(
              "[^%d]: %s, %s\n"
                  .formatted(
                      note++,
                      escaped(Quote.of(citation.words().text())),
                      escaped(citation.report().label())));
        }
        out.append('\n');
      }
      for (Assessment.Change change : one.history()) {
        out.append(
            "\nChanged on %s: before \"%s\", after \"%s\". %s\n"
                .formatted(
                    change.day() == null ? "a later day" : Days.of(change.day()),
                    escaped(change.before()),
                    escaped(change.after()),
                    escaped(String.join(" ", change.because()))));
      }
    }
    return out.append(notes.isEmpty() ? "" : "\n" + notes).toString();
  }

  /** Words of reports and files must not be taken for markup. */
  private static String escaped(String words) {
    return plain(words).replaceAll("([\\\\`*_{}\\[\\]<>#|])", "\\\\$1");
  }

  private static String plain(String words) {
    return Quote.plain(words);
  }

  private static String ink(Paper paper, Ink ink, String text) {
    return paper.colour() ? ink.paint(text) : text;
  }
}
