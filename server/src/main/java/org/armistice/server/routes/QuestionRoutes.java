package org.armistice.server.routes;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.armistice.ledger.Database;
import org.armistice.ledger.ask.DisputeQuery;
import org.armistice.ledger.ask.EntryQuery;
import org.armistice.ledger.ask.Filter;
import org.armistice.ledger.ask.HistoryQuery;
import org.armistice.ledger.ask.IncidentQuery;
import org.armistice.ledger.ask.NoticeQuery;
import org.armistice.ledger.ask.Page;
import org.armistice.record.Issue;
import org.armistice.server.access.Right;
import org.armistice.server.http.Answers;
import org.armistice.server.http.Asked;
import org.armistice.server.view.AnnouncementSeries;
import org.armistice.server.view.ClaimRow;
import org.armistice.server.view.HistoryRow;
import org.armistice.server.view.Items;
import org.armistice.server.view.NegotiationRow;

/** What is said, disputed, announced and negotiated, and what the ledger learned when. */
public final class QuestionRoutes {
  private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

  private final Database database;
  private final Answers answers;
  private final Files files;

  public QuestionRoutes(Database database, Answers answers) {
    this.database = database;
    this.answers = answers;
    this.files = new Files(database);
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/claims", Right.READER, this::claims),
        Route.get("/disputes", Right.READER, this::disputes),
        Route.get("/announcements", Right.READER, this::announcements),
        Route.get("/negotiations", Right.READER, this::negotiations),
        Route.get("/history", Right.READER, this::history));
  }

  private void claims(Context context) {
    Asked asked =
        Asked.of(
            context,
            List.of(
                "from",
                "to",
                "who",
                "text",
                "published-by",
                "known-at",
                "offset",
                "limit",
                "format"));
    Filter filter = asked.filter();
    String format = asked.oneOf("format", Files.LISTS);
    int offset = asked.offset();
    if (format != null && !format.equals("json")) {
      files.claims(context, filter, format);
      return;
    }
    answers.give(
        context,
        () -> {
          Page<EntryQuery.Found> page = EntryQuery.page(database, "claim", filter, offset);
          Map<String, String> incidents =
              IncidentQuery.of(database, IncidentRoutes.about(page.items()));
          return new Page<>(
              page.items().stream().map(found -> ClaimRow.of(found, incidents)).toList(),
              page.total(),
              page.offset());
        });
  }

  private void disputes(Context context) {
    Filter filter = Asked.of(context, Asked.FILTER).filter();
    answers.give(context, () -> new Items<>(DisputeQuery.run(database, filter)));
  }

  private void announcements(Context context) {
    Filter filter = Asked.of(context, Asked.FILTER).filter();
    answers.give(
        context,
        () ->
            new Items<>(
                NoticeQuery.run(database, filter).stream().map(AnnouncementSeries::of).toList()));
  }

  private void negotiations(Context context) {
    Filter filter = Asked.of(context, Asked.FILTER).filter();
    answers.give(context, () -> new Items<>(talks(filter)));
  }

  private List<NegotiationRow> talks(Filter filter) {
    Map<String, List<Issue>> issues =
        EntryQuery.run(database, "issue", Filter.all(Integer.MAX_VALUE), null).stream()
            .collect(
                Collectors.groupingBy(
                    EntryQuery.Found::report,
                    Collectors.mapping(found -> (Issue) found.entry(), Collectors.toList())));
    return EntryQuery.run(database, "negotiation", filter, null).stream()
        .map(found -> NegotiationRow.of(found, issues.getOrDefault(found.report(), List.of())))
        .toList();
  }

  private void history(Context context) {
    Asked asked = Asked.of(context, List.of("from", "to", "limit"));
    Instant from =
        Objects.requireNonNullElse(asked.moment("from", /* end= */ false), Instant.EPOCH);
    Instant to = Objects.requireNonNullElse(asked.moment("to", /* end= */ true), END);
    int most = asked.limit();
    answers.give(
        context,
        () ->
            new Items<>(
                HistoryQuery.latest(database, from, to, most).stream()
                    .map(HistoryRow::of)
                    .toList()));
  }
}
