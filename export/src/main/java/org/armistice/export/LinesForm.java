package org.armistice.export;

import java.io.IOException;
import java.util.List;
import org.armistice.incident.happening.Happening;
import org.armistice.record.Place;
import org.armistice.record.Report;
import org.jspecify.annotations.Nullable;

/** One JSON object a line: the incident whole, with its place and its reports. */
final class LinesForm implements Form {
  private final Appendable out;

  LinesForm(Appendable out) {
    this.out = out;
  }

  /**
   * @param place {@code null} where none is told or the gazetteer has none
   */
  private record Line(Happening incident, @Nullable Place place, List<Report> reports) {}

  @Override
  public void begin() {}

  @Override
  public boolean write(Dossier dossier) throws IOException {
    out.append(Json.write(new Line(dossier.happening(), dossier.place(), dossier.reports())))
        .append('\n');
    return true;
  }

  @Override
  public void end() {}
}
