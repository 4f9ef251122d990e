package org.armistice.server.routes;

import com.fasterxml.jackson.databind.util.RawValue;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.armistice.incident.happening.Disagreement;
import org.armistice.incident.happening.Happening;
import org.armistice.ledger.Database;
import org.armistice.ledger.ask.Census;
import org.armistice.ledger.ask.EntryQuery;
import org.armistice.ledger.ask.Filter;
import org.armistice.ledger.ask.IncidentQuery;
import org.armistice.ledger.ask.OverviewQuery;
import org.armistice.ledger.ask.Page;
import org.armistice.ledger.ask.RevisionQuery;
import org.armistice.ledger.ask.SourceQuery;
import org.armistice.server.access.Right;
import org.armistice.server.http.Answers;
import org.armistice.server.http.Asked;
import org.armistice.server.view.ClaimRow;
import org.armistice.server.view.IncidentPage;
import org.armistice.server.view.Items;
import org.armistice.server.view.OverviewPage;
import org.armistice.server.view.PositionRow;
import org.armistice.server.view.RevisionRow;

/** Incidents: at a glance, in lists, one by one, and by side, place and outlet. */
public final class IncidentRoutes {
  /** So many claims and positions of one incident are shown. */
  private static final int SHOWN = 200;

  private final Database database;
  private final Answers answers;
  private final Files files;

  public IncidentRoutes(Database database, Answers answers) {
    this.database = database;
    this.answers = answers;
    this.files = new Files(database);
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/overview", Right.READER, this::overview),
        Route.get("/incidents", Right.READER, this::incidents),
        Route.get("/incidents/{id}", Right.READER, this::incident),
        Route.get("/actors", Right.READER, this::actors),
        Route.get("/places", Right.READER, this::places),
        Route.get("/sources", Right.READER, this::sources));
  }

  private void overview(Context context) {
    Filter filter = Asked.of(context, Asked.FILTER).filter();
    answers.give(
        context,
        () -> {
          Census census = Census.of(database);
          return OverviewPage.of(
              OverviewQuery.run(database, filter), census.entries(), census.counting());
        });
  }

  private void incidents(Context context) {
    Asked asked = Asked.of(context, Asked.FILTER, List.of("order", "offset", "limit", "format"));
    Filter filter = asked.filter();
    String format = asked.oneOf("format", Files.FORMATS);
    IncidentQuery.Order order =
        "oldest".equals(asked.oneOf("order", List.of("oldest", "newest")))
            ? IncidentQuery.Order.OLDEST
            : IncidentQuery.Order.NEWEST;
    int offset = asked.offset();
    if (format != null && !format.equals("json")) {
      files.incidents(context, filter, format);
      return;
    }
    answers.give(
        context,
        () -> {
          Page<String> page = IncidentQuery.page(database, filter, order, offset);
          return new Page<>(
              page.items().stream().map(RawValue::new).toList(), page.total(), page.offset());
        });
  }

  private void incident(Context context) {
    Asked asked = Asked.of(context, List.of("published-by", "known-at"));
    Filter filter =
        Filter.of(
            null,
            null,
            null,
            null,
            null,
            null,
            asked.day("published-by"),
            asked.moment("known-at", /* end= */ true),
            SHOWN);
    String id = context.pathParam("id");
    answers.give(context, () -> page(id, filter));
  }

  private IncidentPage page(String id, Filter filter) {
    IncidentQuery.Linked found = IncidentQuery.byId(database, id, filter);
    Happening happening = found.happening();
    List<EntryQuery.Found> claims = EntryQuery.run(database, "claim", filter, happening);
    List<EntryQuery.Found> positions = EntryQuery.run(database, "position", filter, happening);
    Map<String, String> incidents = IncidentQuery.of(database, about(claims));
    return new IncidentPage(
        happening,
        found.links(),
        Disagreement.in(happening),
        claims.stream().map(claim -> ClaimRow.of(claim, incidents)).toList(),
        positions.stream().map(PositionRow::of).toList(),
        RevisionQuery.of(database, happening.id()).stream().map(RevisionRow::of).toList());
  }

  static List<String> about(List<EntryQuery.Found> found) {
    List<String> events = new ArrayList<>();
    found.forEach(each -> events.addAll(each.about()));
    return events;
  }

  private void actors(Context context) {
    Asked.of(context);
    answers.give(context, () -> new Items<>(OverviewQuery.sides(database)));
  }

  private void places(Context context) {
    Asked.of(context);
    answers.give(context, () -> new Items<>(OverviewQuery.places(database)));
  }

  private void sources(Context context) {
    Asked.of(context);
    answers.give(context, () -> new Items<>(SourceQuery.run(database)));
  }
}
