package org.armistice.export;

import java.io.IOException;

/** Briefs as one page to print, an incident each, with every sentence footnoted to its words. */
final class PageForm implements Form {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>%1$s</title>
      <style>
      body { font: 11pt/1.4 serif; max-width: 42em; margin: 2em auto; }
      section { break-inside: avoid; }
      ol { font-size: 9pt; }
      @media print { body { margin: 0; } }
      </style></head><body>
      <h1>%1$s</h1>
      """;

  private final Appendable out;
  private int incidents;

  PageForm(Appendable out) {
    this.out = out;
  }

  @Override
  public void begin() throws IOException {
    out.append(head("Incidents"));
  }

  /** What stands before the first section. */
  static String head(String title) {
    return HEAD.formatted(escaped(title));
  }

  @Override
  public boolean write(Dossier dossier) throws IOException {
    incidents++;
    Brief brief = Brief.of(dossier);
    out.append("<section>\n<h2>").append(escaped(brief.title())).append("</h2>\n<ul>\n");
    for (Brief.Sentence sentence : brief.sentences()) {
      out.append("<li>").append(escaped(sentence.text()));
      for (int note : sentence.notes()) {
        out.append("<sup><a href=\"#n%d-%d\">%d</a></sup>".formatted(incidents, note, note));
      }
      out.append("</li>\n");
    }
    out.append("</ul>\n<ol>\n");
    for (int i = 0; i < brief.notes().size(); i++) {
      out.append("<li id=\"n%d-%d\">".formatted(incidents, i + 1))
          .append(escaped(brief.notes().get(i)))
          .append("</li>\n");
    }
    out.append("</ol>\n</section>\n");
    return true;
  }

  @Override
  public void end() throws IOException {
    out.append("</body></html>\n");
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
