package org.armistice.export;

import java.io.IOException;
import java.util.stream.Collectors;

/** Briefs in Markdown, an incident each, with every sentence footnoted to its words. */
final class MarkdownForm implements Form {
  private final Appendable out;
  private int incidents;

  MarkdownForm(Appendable out) {
    this.out = out;
  }

  @Override
  public void begin() throws IOException {
    out.append("# Incidents\n");
  }

  @Override
  public boolean write(Dossier dossier) throws IOException {
    incidents++;
    Brief brief = Brief.of(dossier);
    out.append("\n## ").append(plain(brief.title())).append("\n\n");
    for (Brief.Sentence sentence : brief.sentences()) {
      String marks =
          sentence.notes().stream()
              .map(note -> "[^" + name(note) + "]")
              .collect(Collectors.joining());
      out.append("- ").append(plain(sentence.text())).append(marks).append('\n');
    }
    out.append('\n');
    for (int i = 0; i < brief.notes().size(); i++) {
      out.append("[^" + name(i + 1) + "]: ").append(plain(brief.notes().get(i))).append('\n');
    }
    return true;
  }

  @Override
  public void end() {}

  /** Notes of one incident are not those of the next. */
  private String name(int note) {
    return incidents + "-" + note;
  }

  /** Words of reports are words, and neither marks nor tags. */
  static String plain(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>#|~])", "\\\\$1").replaceAll("\\s+", " ");
  }
}
