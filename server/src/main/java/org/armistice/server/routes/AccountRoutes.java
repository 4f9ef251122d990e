package org.armistice.server.routes;

import io.javalin.http.Context;
import java.util.List;
import org.armistice.ledger.account.Accounts;
import org.armistice.ledger.account.Audit;
import org.armistice.ledger.account.Role;
import org.armistice.ledger.ask.Page;
import org.armistice.server.access.Gate;
import org.armistice.server.access.Right;
import org.armistice.server.http.Answers;
import org.armistice.server.http.Asked;
import org.armistice.server.http.Body;
import org.armistice.server.http.Refused;
import org.armistice.server.view.AccountRow;
import org.armistice.server.view.Audited;
import org.armistice.server.view.Items;
import org.jspecify.annotations.Nullable;

/** Accounts, and the audit of what was asked. */
public final class AccountRoutes {
  private final Gate gate;
  private final Answers answers;

  public AccountRoutes(Gate gate, Answers answers) {
    this.gate = gate;
    this.answers = answers;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/accounts", Right.ADMINISTRATOR, this::accounts),
        Route.post("/accounts", Right.ADMINISTRATOR, this::add),
        Route.patch("/accounts/{name}", Right.ADMINISTRATOR, this::change),
        Route.get("/audit", Right.ADMINISTRATOR, this::audit));
  }

  private void accounts(Context context) {
    Asked.of(context);
    answers.giveOnce(
        context, new Items<>(gate.accounts().all().stream().map(AccountRow::of).toList()));
  }

  private void add(Context context) {
    Body body = Body.of(context, List.of("name", "password", "role", "sealed"));
    String name = body.required("name").strip();
    Gate.about(context, name);
    Role role = role(body.required("role"));
    if (gate.accounts().named(name).isPresent()) {
      throw Refused.taken("There is an account \"%s\" already.".formatted(name));
    }
    Boolean sealed = body.flag("sealed");
    answers.giveOnce(
        context.status(201),
        AccountRow.of(
            gate.accounts()
                .add(name, body.required("password"), role, Boolean.TRUE.equals(sealed))));
  }

  private void change(Context context) {
    Body body = Body.of(context, List.of("password", "role", "open", "sealed"));
    String name = context.pathParam("name");
    Gate.about(context, name);
    String role = body.text("role");
    Accounts.Change change =
        new Accounts.Change(
            role == null ? null : role(role),
            body.text("password"),
            body.flag("open"),
            body.flag("sealed"));
    answers.giveOnce(context, AccountRow.of(gate.accounts().change(name, change)));
  }

  private static Role role(@Nullable String key) {
    try {
      return Role.of(String.valueOf(key));
    } catch (IllegalArgumentException e) {
      throw Refused.bad(e.getMessage() + ".");
    }
  }

  private void audit(Context context) {
    Asked asked = Asked.of(context, List.of("offset", "limit"));
    Page<Audit.Line> page = gate.audit().page(asked.offset(), asked.limit());
    answers.giveOnce(
        context,
        new Page<>(page.items().stream().map(Audited::of).toList(), page.total(), page.offset()));
  }
}
