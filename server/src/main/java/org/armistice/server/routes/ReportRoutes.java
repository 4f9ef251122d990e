package org.armistice.server.routes;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.armistice.ledger.Database;
import org.armistice.ledger.ask.Filter;
import org.armistice.ledger.ask.Page;
import org.armistice.ledger.ask.ShelfQuery;
import org.armistice.server.access.Gate;
import org.armistice.server.access.Right;
import org.armistice.server.access.Visitor;
import org.armistice.server.http.Answers;
import org.armistice.server.http.Asked;
import org.armistice.server.http.Body;
import org.armistice.server.http.Refused;
import org.armistice.server.view.Added;
import org.armistice.server.view.ReportPage;
import org.armistice.server.view.ReportRow;
import org.jspecify.annotations.Nullable;

/** Reports: in lists, whole, why their records are as they are, and new ones. */
public final class ReportRoutes {
  /** As large as intake takes, and something for the JSON around it. */
  private static final int LARGEST = 17 * 1024 * 1024;

  private static final List<String> SENSITIVITIES = List.of("public", "restricted", "sealed");
  private static final int LONGEST_NAME = 400;

  private final Database database;
  private final Answers answers;
  private final Desk desk;
  private final Files files;

  public ReportRoutes(Database database, Answers answers, Desk desk) {
    this.database = database;
    this.answers = answers;
    this.desk = desk;
    this.files = new Files(database);
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/reports", Right.READER, this::reports),
        Route.post("/reports", Right.CODER, this::add),
        Route.get("/reports/{id}", Right.READER, this::report),
        Route.get("/reports/{id}/explanations/{record}", Right.READER, this::explanation));
  }

  private void reports(Context context) {
    Asked asked =
        Asked.of(context, List.of("text", "source", "from", "to", "offset", "limit", "format"));
    Filter filter =
        new Filter(
            asked.day("from"),
            asked.day("to"),
            null,
            null,
            null,
            asked.text("text"),
            asked.text("source"),
            null,
            null,
            null,
            asked.limit());
    String format = asked.oneOf("format", Files.LISTS);
    boolean sealed = Visitor.of(context).sealed();
    int offset = asked.offset();
    if (format != null && !format.equals("json")) {
      files.reports(context, filter, format);
      return;
    }
    answers.give(
        context,
        () -> {
          Page<ShelfQuery.Row> page = ShelfQuery.page(database, filter, offset, sealed);
          return new Page<>(
              page.items().stream().map(ReportRow::of).toList(), page.total(), page.offset());
        });
  }

  private void report(Context context) {
    Asked.of(context);
    boolean sealed = Visitor.of(context).sealed();
    String id = context.pathParam("id");
    answers.give(context, () -> ReportPage.of(ShelfQuery.byId(database, id, sealed)));
  }

  private void explanation(Context context) {
    Asked.of(context);
    boolean sealed = Visitor.of(context).sealed();
    String id = context.pathParam("id");
    String record = context.pathParam("record");
    answers.give(context, () -> desk.explained(ShelfQuery.byId(database, id, sealed), record));
  }

  private void add(Context context) {
    Asked asked =
        Asked.of(context, List.of("file", "preview", "published", "outlet", "zone", "sensitivity"));
    Handed handed = handed(context, asked);
    Visitor visitor = Visitor.of(context);
    Added added = asked.flag("preview") ? desk.preview(handed) : desk.add(handed, visitor);
    Gate.about(context, added.report());
    answers.giveOnce(context, added);
  }

  private static Handed handed(Context context, Asked asked) {
    String sensitivity = asked.oneOf("sensitivity", SENSITIVITIES);
    String type = context.contentType();
    if (type != null && type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
      Body body =
          Body.of(
              context,
              LARGEST,
              List.of("text", "title", "outlet", "published", "zone", "url", "sensitivity"));
      String inBody = body.text("sensitivity");
      if (inBody != null && !SENSITIVITIES.contains(inBody)) {
        throw Refused.bad(
            "sensitivity: \"%s\" is none of %s."
                .formatted(inBody, String.join(", ", SENSITIVITIES)));
      }
      return Handed.text(
          body.required("text"),
          body.text("title"),
          body.text("outlet"),
          body.text("published"),
          body.text("zone"),
          body.text("url"),
          inBody == null ? sensitivity : inBody);
    }
    return Handed.file(
        name(asked.text("file")),
        Body.bytes(context, LARGEST),
        asked.text("outlet"),
        asked.text("published"),
        asked.text("zone"),
        sensitivity);
  }

  /** The name alone: whatever folder it is said to lie in is nothing to us. */
  private static String name(@Nullable String file) {
    if (file == null) {
      throw Refused.bad("The parameter \"file\" is missing; give the name of the file.");
    }
    String name = file.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME || name.matches("\\.+")) {
      throw Refused.bad("file: \"%s\" is no name of a file.".formatted(file));
    }
    return name;
  }
}
