package org.armistice.server.routes;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armistice.incident.telling.Correction;
import org.armistice.ledger.Database;
import org.armistice.ledger.Ledger;
import org.armistice.ledger.ask.DecisionQuery;
import org.armistice.ledger.ask.DoubtQuery;
import org.armistice.ledger.ask.Page;
import org.armistice.ledger.keep.Keeper;
import org.armistice.ledger.keep.Kept;
import org.armistice.server.access.Gate;
import org.armistice.server.access.Right;
import org.armistice.server.access.Visitor;
import org.armistice.server.http.Answers;
import org.armistice.server.http.Asked;
import org.armistice.server.http.Body;
import org.armistice.server.http.Refused;
import org.armistice.server.view.DecisionRow;
import org.armistice.server.view.DoubtRow;
import org.jspecify.annotations.Nullable;

/** What is in doubt, what people decide of it, and taking that back. */
public final class ReviewRoutes {
  private static final List<String> KINDS =
      Arrays.stream(DoubtQuery.Kind.values()).map(DoubtQuery.Kind::key).toList();

  private final Ledger ledger;
  private final Database database;
  private final Answers answers;
  private final String version;

  /**
   * @param version of the program, for the log
   */
  public ReviewRoutes(Ledger ledger, Answers answers, String version) {
    this.ledger = ledger;
    this.database = ledger.database();
    this.answers = answers;
    this.version = version;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/review", Right.READER, this::review),
        Route.get("/decisions", Right.READER, this::decisions),
        Route.post("/decisions", Right.REVIEWER, this::decide),
        Route.post("/decisions/{seq}/undo", Right.REVIEWER, this::undo));
  }

  private record Queue(List<DoubtRow> items, long total, Map<String, Long> counts) {}

  private void review(Context context) {
    Asked asked = Asked.of(context, List.of("kind", "offset", "limit"));
    String key = asked.oneOf("kind", KINDS);
    DoubtQuery.Kind kind =
        key == null
            ? null
            : DoubtQuery.Kind.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    int offset = asked.offset();
    int most = asked.limit();
    answers.give(
        context,
        () -> {
          DoubtQuery.Answer answer = DoubtQuery.run(database, kind, offset, most);
          Map<String, Long> counts = new LinkedHashMap<>();
          for (DoubtQuery.Kind each : DoubtQuery.Kind.values()) {
            counts.put(each.key(), answer.counts().getOrDefault(each, 0L));
          }
          return new Queue(
              answer.items().stream().map(DoubtRow::of).toList(), answer.total(), counts);
        });
  }

  private void decisions(Context context) {
    Asked asked = Asked.of(context, List.of("offset", "limit"));
    int offset = asked.offset();
    int most = asked.limit();
    answers.give(
        context,
        () -> {
          Page<DecisionQuery.Row> page = DecisionQuery.page(database, offset, most);
          return new Page<>(
              page.items().stream().map(DecisionRow::of).toList(), page.total(), page.offset());
        });
  }

  private void decide(Context context) {
    Asked.of(context);
    Body body = Body.of(context, List.of("kind", "one", "other", "field", "value", "reason"));
    String kind = body.required("kind");
    String one = body.required("one");
    String reason = body.required("reason");
    Gate.about(context, kind + " " + one);
    Keeper keeper = keeper(context);
    Kept kept =
        switch (kind) {
          case "accept" ->
              keeper.accept(
                  one, orEmpty(body.text("other")), doubt(body.required("field")), reason);
          case "correct" ->
              keeper.correct(one, field(body.required("field")), body.required("value"), reason);
          case "merge" -> keeper.merge(one, body.required("other"), reason);
          case "split" -> keeper.split(one, reason);
          case "apart" -> keeper.apart(one, body.required("other"), reason);
          case "retract" -> keeper.retract(one, reason);
          default ->
              throw Refused.bad(
                  "kind: \"%s\" is none of accept, correct, merge, split, apart, retract."
                      .formatted(kind));
        };
    answers.giveOnce(context, kept.shortened());
  }

  private void undo(Context context) {
    Asked.of(context);
    Body body = Body.of(context, List.of("reason"));
    String seq = context.pathParam("seq");
    Gate.about(context, "undo " + seq);
    if (!seq.matches("[1-9]\\d{0,17}")) {
      throw Refused.bad("\"%s\" is no number of an entry of the log.".formatted(seq));
    }
    answers.giveOnce(
        context, keeper(context).undo(Long.parseLong(seq), body.required("reason")).shortened());
  }

  private Keeper keeper(Context context) {
    return new Keeper(ledger, Visitor.of(context).name(), version);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String doubt(String field) {
    if (KINDS.contains(field)) {
      return field;
    }
    throw Refused.bad("field: \"%s\" is none of %s.".formatted(field, String.join(", ", KINDS)));
  }

  private static Correction.Field field(String name) {
    for (Correction.Field field : Correction.Field.values()) {
      if (field.name().toLowerCase(Locale.ROOT).equals(name)) {
        return field;
      }
    }
    throw Refused.bad(
        "field: \"%s\" is none of when, where, doer, target, killed, injured, what."
            .formatted(name));
  }
}
