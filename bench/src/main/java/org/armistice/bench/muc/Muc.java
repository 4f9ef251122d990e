package org.armistice.bench.muc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.armistice.bench.Bench;
import org.armistice.bench.Figure;
import org.armistice.bench.GoldSet;
import org.armistice.reading.document.Document;
import org.armistice.reading.model.DocumentParser;
import org.armistice.record.Report;

/**
 * MUC-4 (Sundheim 1992), in the form of Du, Rush and Cardie (2021): who did what to whom with what
 * in attacks, bombings, kidnappings, arson, robbery and forced work stoppages.
 *
 * <p>{@code ceaf-ree-f1} is CEAF-REE, micro F1 over the role fillers of whole documents: the
 * entities found and those of the gold are paired one to one within a role, and a pair is right
 * where each wording found is one of the gold's, marks and articles off.
 *
 * <p>{@code template-f1} counts incidents: a template's type and each of its fillers is one case.
 * Templates found are paired one to one with the gold's whose type agrees, so that most cases are
 * right; within a pair fillers are paired as above. What stands in no pair is wrong or missed.
 */
public final class Muc implements GoldSet {
  @Override
  public String name() {
    return "muc4";
  }

  @Override
  public List<Figure> score(Path folder, Bench bench) throws IOException {
    DocumentParser parser = new DocumentParser(bench.model());
    List<MucDocument> documents = MucDocument.read(folder);
    Tally entities = new Tally();
    Tally templates = new Tally();
    int done = 0;
    for (MucDocument document : documents) {
      bench.progress(name(), done++, documents.size());
      Document parsed = parser.parse(Report.undescribed(document.id(), null), document.text());
      List<Template> found = new IncidentReader(bench.reader().layers(parsed)).templates();
      entities.add(WholeReport.of(found), document.fillers());
      templates.add(
          Template.right(found, document.templates()),
          Template.size(found),
          Template.size(document.templates()));
    }
    bench.progress(name(), done, documents.size());
    return List.of(
        new Figure(name(), "ceaf-ree-f1", entities.f1(), documents.size()),
        new Figure(name(), "template-f1", templates.f1(), documents.size()));
  }
}
