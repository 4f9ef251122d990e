package org.armistice.reading.explanation;

import org.armistice.reading.Reader;
import org.armistice.reading.assembly.Assembler;
import org.armistice.reading.assembly.Layers;
import org.armistice.reading.assembly.Tellings;
import org.armistice.reading.document.Document;
import org.armistice.record.Report;

/** Reads reports so that their records can be asked why. Thread-safe. */
public final class Explainer {
  private final Reader reader;

  public Explainer(Reader reader) {
    this.reader = reader;
  }

  /**
   * Reads a report as {@link Reader#read} does, and keeps what it takes to explain it.
   *
   * @param text what it says, as it was read
   */
  public Explained read(Report report, String text) {
    Document document = reader.parse(report, text);
    Layers layers = reader.layers(document);
    return new Explained(
        Assembler.assemble(layers), layers, new Tellings(layers), reader.askable(document));
  }
}
