package org.armistice.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A brief in parts: what is to be said, line by line, each line with the words that it rests on.
 *
 * @param title of the whole
 * @param parts in the order in which they are read; one without lines says so
 */
public record Leaflet(String title, List<Part> parts) {
  public Leaflet {
    parts = List.copyOf(parts);
  }

  /**
   * Lines under a heading.
   *
   * @param none what is said where there are no lines
   */
  public record Part(String heading, List<Line> lines, String none) {
    public Part {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A statement.
   *
   * @param notes whose words it rests on, as a footnote says it; at least one
   * @throws IllegalArgumentException for a statement that rests on nothing
   */
  public record Line(String text, List<String> notes) {
    public Line {
      notes = notes.stream().distinct().toList();
      if (notes.isEmpty()) {
        throw new IllegalArgumentException("\"" + text + "\" rests on nothing");
      }
    }
  }

  /** What is to be said of an incident; each line begins with what it is about. */
  public static List<Line> of(Dossier dossier) {
    Brief brief = Brief.of(dossier);
    return brief.sentences().stream()
        .map(
            sentence ->
                new Line(
                    sentence.text(),
                    sentence.notes().stream().map(note -> brief.notes().get(note - 1)).toList()))
        .toList();
  }

  public String markdown() {
    Numbers numbers = new Numbers();
    StringBuilder out = new StringBuilder("# " + MarkdownForm.plain(title) + "\n");
    for (Part part : parts) {
      out.append("\n## ").append(MarkdownForm.plain(part.heading())).append("\n\n");
      for (Line line : part.lines()) {
        out.append("- ").append(MarkdownForm.plain(line.text()));
        line.notes().forEach(note -> out.append("[^%d]".formatted(numbers.of(note))));
        out.append('\n');
      }
      if (part.lines().isEmpty()) {
        out.append(MarkdownForm.plain(part.none())).append('\n');
      }
    }
    out.append('\n');
    int number = 0;
    for (String note : numbers.notes()) {
      number++;
      out.append("[^%d]: %s\n".formatted(number, MarkdownForm.plain(note)));
    }
    return out.toString();
  }

  /** The same as one page to print. */
  public String page() {
    Numbers numbers = new Numbers();
    StringBuilder out = new StringBuilder(PageForm.head(title));
    for (Part part : parts) {
      out.append("<section>\n<h2>").append(PageForm.escaped(part.heading())).append("</h2>\n");
      if (part.lines().isEmpty()) {
        out.append("<p>").append(PageForm.escaped(part.none())).append("</p>\n</section>\n");
        continue;
      }
      out.append("<ul>\n");
      for (Line line : part.lines()) {
        out.append("<li>").append(PageForm.escaped(line.text()));
        for (String note : line.notes()) {
          int number = numbers.of(note);
          out.append("<sup><a href=\"#n%d\">%d</a></sup>".formatted(number, number));
        }
        out.append("</li>\n");
      }
      out.append("</ul>\n</section>\n");
    }
    out.append("<ol>\n");
    int number = 0;
    for (String note : numbers.notes()) {
      number++;
      out.append("<li id=\"n%d\">%s</li>\n".formatted(number, PageForm.escaped(note)));
    }
    return out.append("</ol>\n</body></html>\n").toString();
  }

  /** Footnotes by their words, numbered as they first stand. */
  private static final class Numbers {
    private final Map<String, Integer> byWords = new LinkedHashMap<>();

    int of(String note) {
      return byWords.computeIfAbsent(note, words -> byWords.size() + 1);
    }

    List<String> notes() {
      return new ArrayList<>(byWords.keySet());
    }
  }
}
