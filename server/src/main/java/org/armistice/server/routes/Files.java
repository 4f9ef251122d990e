package org.armistice.server.routes;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.armistice.export.Dossier;
import org.armistice.export.Export;
import org.armistice.export.ExportFormat;
import org.armistice.export.Guard;
import org.armistice.incident.happening.Happening;
import org.armistice.ledger.Database;
import org.armistice.ledger.Json;
import org.armistice.ledger.ask.BehindQuery;
import org.armistice.ledger.ask.EntryQuery;
import org.armistice.ledger.ask.Filter;
import org.armistice.ledger.ask.IncidentQuery;
import org.armistice.ledger.ask.ShelfQuery;
import org.armistice.record.Span;
import org.armistice.server.view.ClaimRow;
import org.armistice.server.view.ReportRow;

/**
 * Lists as files. They are written as they are sent, and what a sealed report tells never leaves in
 * them, whoever asks.
 */
final class Files {
  /** Formats of a list of incidents. */
  static final List<String> FORMATS =
      Stream.concat(Stream.of("json"), ExportFormat.labels().stream()).toList();

  /** Formats of other lists. */
  static final List<String> LISTS = List.of("json", "csv", "jsonl");

  private static final int PAGE = 200;

  private final Database database;

  Files(Database database) {
    this.database = database;
  }

  void incidents(Context context, Filter filter, String label) {
    ExportFormat format = ExportFormat.ofLabel(label).orElseThrow();
    List<Happening> found = IncidentQuery.run(database, filter.upTo(Integer.MAX_VALUE));
    String name =
        "incidents-" + (format.label().equals(format.ending()) ? "" : format.label() + "-");
    head(
        context,
        format.isText() ? format.mediaType() + "; charset=utf-8" : format.mediaType(),
        name.substring(0, name.length() - 1) + "." + format.ending());
    try (OutputStream out = context.outputStream();
        Export export = Export.begin(format, out)) {
      BehindQuery.each(
          database,
          found,
          filter.knownAt(),
          (happening, behind) -> export.add(new Dossier(happening, behind)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void reports(Context context, Filter filter, String format) {
    List<ReportRow> rows = new ArrayList<>();
    for (int offset = 0; ; offset += PAGE) {
      List<ShelfQuery.Row> page =
          ShelfQuery.page(database, filter.upTo(PAGE), offset, /* sealed= */ false).items();
      page.forEach(row -> rows.add(ReportRow.of(row)));
      if (page.size() < PAGE) {
        break;
      }
    }
    list(
        context,
        "reports",
        format,
        rows,
        List.of(
            "id",
            "title",
            "outlet",
            "published",
            "kind",
            "sensitivity",
            "retracted",
            "added",
            "incidents",
            "begins"),
        row ->
            new Object[] {
              row.id(),
              row.title(),
              row.outlet(),
              row.published(),
              row.kind(),
              row.sensitivity(),
              row.retracted(),
              row.added(),
              row.incidents(),
              row.begins()
            });
  }

  void claims(Context context, Filter filter, String format) {
    List<EntryQuery.Found> found =
        EntryQuery.run(database, "claim", filter.upTo(Integer.MAX_VALUE), null);
    Map<String, String> incidents = IncidentQuery.of(database, IncidentRoutes.about(found));
    List<ClaimRow> rows = found.stream().map(claim -> ClaimRow.of(claim, incidents)).toList();
    list(
        context,
        "claims",
        format,
        rows,
        List.of(
            "id",
            "report",
            "outlet",
            "published",
            "said_from",
            "said_to",
            "speakers",
            "act",
            "factuality",
            "hedge",
            "quote_mode",
            "words",
            "evidence",
            "incidents"),
        row ->
            new Object[] {
              row.id(),
              row.report(),
              row.outlet(),
              row.published(),
              row.from(),
              row.to(),
              row.speakers().stream()
                  .map(ClaimRow.Speaker::label)
                  .collect(Collectors.joining(" > ")),
              row.act(),
              row.factuality(),
              row.hedge(),
              row.quoteMode(),
              row.words(),
              row.evidence().stream().map(Span::text).collect(Collectors.joining(" … ")),
              String.join(" ", row.incidents())
            });
  }

  private interface Cells<T> {
    /** In the order of the columns; null is empty. */
    Object[] of(T row);
  }

  private static <T> void list(
      Context context,
      String name,
      String format,
      List<T> rows,
      List<String> columns,
      Cells<T> cells) {
    if (format.equals("jsonl")) {
      send(
          context,
          "application/x-ndjson",
          name + ".jsonl",
          out -> {
            for (T row : rows) {
              out.append(Json.write(row)).append('\n');
            }
          });
      return;
    }
    send(
        context,
        "text/csv",
        name + ".csv",
        out -> {
          CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
          printer.printRecord(columns);
          for (T row : rows) {
            List<String> guarded = new ArrayList<>();
            for (Object cell : cells.of(row)) {
              guarded.add(Guard.cell(cell));
            }
            printer.printRecord(guarded);
          }
          printer.flush();
        });
  }

  private interface Writing {
    void to(Writer out) throws IOException;
  }

  private static void send(Context context, String type, String name, Writing writing) {
    head(context, type + "; charset=utf-8", name);
    try (Writer out = new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8)) {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void head(Context context, String type, String name) {
    context
        .contentType(type)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }
}
