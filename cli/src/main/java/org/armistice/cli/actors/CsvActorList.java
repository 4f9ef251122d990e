package org.armistice.cli.actors;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.armistice.cli.actors.ActorList.Defaults;
import org.armistice.reading.table.Table;

/** Reads a list of actors in CSV (RFC 4180), whose first line names the columns. */
final class CsvActorList {
  /** What an actor is that the list tells no kind of. */
  private static final String USUAL_KIND = "ORGANISATION";

  private final String file;
  private final Defaults defaults;

  private CsvActorList(String file, Defaults defaults) {
    this.file = file;
    this.defaults = defaults;
  }

  /**
   * @param file its name, for messages
   * @throws ActorListException naming file, line and fault
   */
  static ActorList read(String file, String text, Defaults defaults) {
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(bare))) {
      return new CsvActorList(file, defaults).read(parser);
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw ActorListException.at(
          file,
          0,
          "is no CSV after RFC 4180: " + ActorList.oneLine(String.valueOf(e.getMessage())));
    }
  }

  private ActorList read(CSVParser parser) {
    List<Table.Row> rows = new ArrayList<>();
    List<String> columns = List.of();
    Iterator<CSVRecord> records = parser.iterator();
    while (true) {
      int line = (int) parser.getCurrentLineNumber() + 1;
      if (!records.hasNext()) {
        break;
      }
      CSVRecord next = records.next();
      List<String> cells = next.stream().map(ActorList::oneLine).toList();
      if (cells.stream().allMatch(String::isEmpty)) {
        continue;
      }
      if (columns.isEmpty()) {
        columns = columns(cells, line);
      } else {
        rows.add(row(columns, cells, line));
      }
    }
    if (columns.isEmpty()) {
      throw ActorListException.at(
          file, 0, "the list is empty; its first line must name the columns");
    }
    return new ActorList(new Table(file, ActorList.COLUMNS, rows), 0);
  }

  private List<String> columns(List<String> cells, int line) {
    List<String> columns = new ArrayList<>();
    for (String cell : cells) {
      String column = cell.toLowerCase(Locale.ROOT).replace(' ', '_');
      if (!ActorList.COLUMNS.contains(column)) {
        throw ActorListException.at(
            file,
            line,
            "\"%s\" is no column of a list of actors; there are %s"
                .formatted(cell, String.join(", ", ActorList.COLUMNS)));
      }
      if (columns.contains(column)) {
        throw ActorListException.at(
            file, line, "the column \"" + column + "\" stands twice; keep one of the two");
      }
      columns.add(column);
    }
    if (!columns.contains("name")) {
      throw ActorListException.at(file, line, "there is no column \"name\"");
    }
    return columns;
  }

  private Table.Row row(List<String> columns, List<String> cells, int line) {
    if (cells.size() > columns.size()) {
      throw ActorListException.at(
          file,
          line,
          "has %d cells where the list has %d columns; look for a comma outside quotation marks"
              .formatted(cells.size(), columns.size()));
    }
    List<String> ordered = new ArrayList<>();
    for (String column : ActorList.COLUMNS) {
      int at = columns.indexOf(column);
      String cell = at < 0 || at >= cells.size() ? "" : cells.get(at);
      ordered.add(
          switch (column) {
            case "name" -> ActorList.name(file, line, cell);
            case "kind" -> cell.isEmpty() ? USUAL_KIND : cell;
            case "source" -> ActorList.told(file, line, column, cell, defaults.source());
            case "as_of" -> ActorList.told(file, line, column, cell, defaults.asOf());
            default -> cell;
          });
    }
    return new Table.Row(file, line, ActorList.COLUMNS, ordered);
  }
}
