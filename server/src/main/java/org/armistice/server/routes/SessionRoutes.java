package org.armistice.server.routes;

import io.javalin.http.Context;
import java.util.List;
import org.armistice.server.access.Gate;
import org.armistice.server.access.Right;
import org.armistice.server.access.Visitor;
import org.armistice.server.http.Answers;
import org.armistice.server.http.Body;
import org.armistice.server.view.SessionView;

/** Signing in and out, the first administrator, and one's own password. */
public final class SessionRoutes {
  private final Gate gate;
  private final Answers answers;
  private final String version;

  public SessionRoutes(Gate gate, Answers answers, String version) {
    this.gate = gate;
    this.answers = answers;
    this.version = version;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/session", Right.ANYONE, this::session),
        Route.post("/session", Right.ANYONE, this::signIn),
        Route.delete("/session", Right.ANYONE, this::signOut),
        Route.post("/setup", Right.ANYONE, this::setUp),
        Route.post("/password", Right.READER, this::changePassword));
  }

  private void session(Context context) {
    Visitor visitor = Visitor.in(context);
    answers.giveOnce(
        context,
        new SessionView(
            visitor == null ? null : visitor.name(),
            visitor == null ? null : visitor.role().key(),
            visitor != null && visitor.sealed(),
            gate.withAccounts(),
            gate.setupKey() != null,
            visitor == null ? 0 : answers.head().seq(),
            version));
  }

  private void signIn(Context context) {
    Body body = Body.of(context, List.of("name", "password"));
    gate.signIn(context, body.required("name").strip(), body.required("password"));
    session(context);
  }

  private void signOut(Context context) {
    gate.signOut(context);
    context.status(204);
  }

  private void setUp(Context context) {
    Body body = Body.of(context, List.of("key", "name", "password"));
    gate.setUp(context, body.required("key"), body.required("name"), body.required("password"));
    session(context);
  }

  private void changePassword(Context context) {
    Body body = Body.of(context, List.of("old", "new"));
    gate.changePassword(context, body.required("old"), body.required("new"));
    context.status(204);
  }
}
