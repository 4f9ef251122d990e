package org.armistice.export;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Rows under a head line, by RFC 4180 or parted by tabs. No cell is a formula. Files parted by tabs
 * are not quoted, since nobody who reads them takes off quotation marks; a tab or the end of a line
 * within a cell becomes a space.
 */
final class TableForm implements Form {
  static final CSVFormat COMMAS = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
  static final CSVFormat TABS =
      CSVFormat.TDF.builder().setQuote(null).setRecordSeparator("\n").get();

  private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");

  private final List<Column> columns;
  private final Predicate<Dossier> takes;
  private final CSVPrinter printer;
  private final boolean quoted;
  private final List<String> tags;

  TableForm(CSVFormat format, List<Column> columns, Predicate<Dossier> takes, Appendable out)
      throws IOException {
    this(format, columns, List.of(), takes, out);
  }

  /**
   * @param tags a second head line; empty for none
   */
  TableForm(
      CSVFormat format,
      List<Column> columns,
      List<String> tags,
      Predicate<Dossier> takes,
      Appendable out)
      throws IOException {
    this.tags = List.copyOf(tags);
    this.columns = columns;
    this.takes = takes;
    this.quoted = format.isQuoteCharacterSet();
    this.printer = new CSVPrinter(out, format);
  }

  @Override
  public void begin() throws IOException {
    printer.printRecord(columns.stream().map(Column::name).toList());
    if (!tags.isEmpty()) {
      printer.printRecord(tags);
    }
  }

  @Override
  public boolean write(Dossier dossier) throws IOException {
    if (!takes.test(dossier)) {
      return false;
    }
    printer.printRecord(
        columns.stream().map(column -> cell(Guard.cell(column.value().apply(dossier)))).toList());
    return true;
  }

  private String cell(String text) {
    return quoted ? text : BREAKS.matcher(text).replaceAll(" ");
  }

  @Override
  public void end() {}
}
