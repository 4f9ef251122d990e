package org.armistice.export;

import java.io.IOException;
import java.util.Iterator;

/**
 * Writes incidents out in a format, one after another, holding none of them. What a sealed report
 * tells is withheld whole.
 */
public final class Export implements AutoCloseable {
  private final Form form;
  private int written;
  private int withheld;
  private int unfit;
  private int restricted;

  private Export(Form form) {
    this.form = form;
  }

  /**
   * What was written.
   *
   * @param written incidents in the file
   * @param withheld incidents left out because a report of theirs is sealed or not known
   * @param unfit incidents left out because the format has no place for their kind
   * @param restricted of those written, how many rest on reports that are not for everybody
   */
  public record Written(int written, int withheld, int unfit, int restricted) {}

  /**
   * Begins a file.
   *
   * @param out left open; the characters are to be stored in UTF-8
   */
  public static Export begin(ExportFormat format, Appendable out) throws IOException {
    Form form = format.form(out);
    form.begin();
    return new Export(form);
  }

  /** A whole file at once. */
  public static Written write(ExportFormat format, Iterator<Dossier> dossiers, Appendable out)
      throws IOException {
    try (Export export = begin(format, out)) {
      while (dossiers.hasNext()) {
        export.add(dossiers.next());
      }
      return export.written();
    }
  }

  public void add(Dossier dossier) throws IOException {
    if (!dossier.mayLeave()) {
      withheld++;
    } else if (form.write(dossier)) {
      written++;
      restricted += dossier.isRestricted() ? 1 : 0;
    } else {
      unfit++;
    }
  }

  /** So far. */
  public Written written() {
    return new Written(written, withheld, unfit, restricted);
  }

  /** Writes what stands at the end of the file. */
  @Override
  public void close() throws IOException {
    form.end();
  }
}
