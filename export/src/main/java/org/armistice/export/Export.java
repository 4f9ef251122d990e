package org.armistice.export;

import java.io.BufferedWriter;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/**
 * Writes incidents out in a format, one after another, holding none of them. What a sealed report
 * tells is withheld whole.
 */
public final class Export implements AutoCloseable {
  private final Form form;
  private final Flushable flushed;
  private int written;
  private int withheld;
  private int unfit;
  private int restricted;

  private Export(Form form, Flushable flushed) {
    this.form = form;
    this.flushed = flushed;
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
   * @throws IllegalArgumentException where the format is no text
   */
  public static Export begin(ExportFormat format, Appendable out) throws IOException {
    Form form = format.form(out);
    form.begin();
    return new Export(form, () -> {});
  }

  /**
   * Begins a file of any format.
   *
   * @param out flushed at the end and left open
   */
  public static Export begin(ExportFormat format, OutputStream out) throws IOException {
    if (format.isText()) {
      Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      Form form = format.form(text);
      form.begin();
      return new Export(form, text);
    }
    return new Export(new ParquetForm(out), out);
  }

  /** A whole file at once. */
  public static Written write(ExportFormat format, Iterator<Dossier> dossiers, OutputStream out)
      throws IOException {
    try (Export export = begin(format, out)) {
      while (dossiers.hasNext()) {
        export.add(dossiers.next());
      }
      return export.written();
    }
  }

  /** A whole file of text at once. */
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
    flushed.flush();
  }
}
