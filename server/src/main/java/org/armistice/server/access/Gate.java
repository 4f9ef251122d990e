package org.armistice.server.access;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import io.javalin.security.RouteRole;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.armistice.ledger.Ledger;
import org.armistice.ledger.account.Account;
import org.armistice.ledger.account.Accounts;
import org.armistice.ledger.account.Audit;
import org.armistice.ledger.account.Role;
import org.armistice.ledger.account.Sessions;
import org.armistice.server.http.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What every request passes: the host is ours, a write comes from our own pages, somebody with the
 * right is signed in, and a write is written down with what became of it. Thread-safe.
 */
public final class Gate {
  private static final String COOKIE = "armistice";
  private static final String SUBJECT = "armistice.subject";
  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
  private static final Duration LONGEST = Duration.ofDays(30);

  private final Accounts accounts;
  private final Sessions sessions;
  private final Audit audit;
  private final boolean withAccounts;
  private final boolean loopback;
  private final String login;
  private final SignIns signIns = new SignIns();
  private final @Nullable String setupKey;

  /**
   * @param withAccounts false where the console serves one person on their own machine, who then
   *     may do everything but see sealed reports
   * @param loopback whether only this machine can reach it
   * @param login name of that person, for the log
   */
  public Gate(Ledger ledger, boolean withAccounts, boolean loopback, String login) {
    this.accounts = new Accounts(ledger);
    this.sessions = new Sessions(ledger);
    this.audit = new Audit(ledger);
    this.withAccounts = withAccounts;
    this.loopback = loopback;
    this.login = login;
    this.setupKey = withAccounts && accounts.isEmpty() ? Sessions.token() : null;
  }

  /**
   * The key with which the first administrator is made; {@code null} where there is one already.
   */
  public @Nullable String setupKey() {
    return setupKey != null && accounts.isEmpty() ? setupKey : null;
  }

  public boolean withAccounts() {
    return withAccounts;
  }

  public Accounts accounts() {
    return accounts;
  }

  public Audit audit() {
    return audit;
  }

  /** Sets itself before and after all routes. */
  public void guard(RoutesConfig routes) {
    routes.before(this::check);
    routes.beforeMatched(this::checkRight);
    routes.after("/api/*", this::writeDown);
  }

  private void check(Context context) {
    if (loopback && !Origin.isLoopback(context.header("Host"))) {
      throw Refused.notAllowed(
          "This console is asked for as \"%s\"; ask for it as localhost or 127.0.0.1."
              .formatted(context.header("Host")));
    }
    Visitor visitor = visitor(context);
    if (visitor != null) {
      visitor.enter(context);
    }
    if (!READS.contains(context.method().name()) && !Origin.isOwn(context)) {
      throw Refused.crossSite();
    }
  }

  private void checkRight(Context context) {
    for (RouteRole needed : context.routeRoles()) {
      Role role = needed instanceof Right right ? right.role() : Role.ADMINISTRATOR;
      Visitor visitor = Visitor.in(context);
      if (role == null) {
        continue;
      }
      if (visitor == null) {
        throw Refused.notSignedIn();
      }
      if (!visitor.role().includes(role)) {
        throw Refused.notAllowed(
            "This needs the role %s; %s has the role %s. An administrator can change it."
                .formatted(role.key(), visitor.name(), visitor.role().key()));
      }
    }
  }

  private @Nullable Visitor visitor(Context context) {
    if (!withAccounts) {
      return new Visitor(login, Role.ADMINISTRATOR, /* sealed= */ false);
    }
    String token = context.cookie(COOKIE);
    return token == null ? null : sessions.account(token).map(Visitor::of).orElse(null);
  }

  private void writeDown(Context context) {
    if (READS.contains(context.method().name())) {
      return;
    }
    Visitor visitor = Visitor.in(context);
    audit.write(
        visitor == null ? null : visitor.name(),
        context.ip(),
        context.method().name() + " " + context.path(),
        context.attribute(SUBJECT),
        context.statusCode());
  }

  /** Says what a write is about, for the audit. */
  public static void about(Context context, String subject) {
    context.attribute(SUBJECT, subject);
  }

  /**
   * Signs in.
   *
   * @throws Refused where name and password do not fit, or too many did not
   */
  public void signIn(Context context, String name, String password) {
    about(context, name);
    requireAccounts();
    if (signIns.isHeldBack(name, context.ip())) {
      context.header("Retry-After", Long.toString(SignIns.PAUSE.toSeconds()));
      throw Refused.tooOften(
          "Too many sign-ins failed for \"%s\" or from here; try again in a quarter of an hour."
              .formatted(name));
    }
    if (!accounts.matches(name, password)) {
      signIns.failed(name, context.ip());
      throw Refused.wrongPassword();
    }
    signIns.succeeded(name);
    enter(context, accounts.named(name).orElseThrow(Refused::wrongPassword));
  }

  /**
   * Makes the first administrator and signs in.
   *
   * @throws Refused where the key is not that of the one-time link
   */
  public void setUp(Context context, String key, String name, String password) {
    about(context, name);
    requireAccounts();
    String expected = setupKey();
    if (expected == null || !isSame(expected, key)) {
      throw Refused.notAllowed(
          "This link was used already, or is not the one that the console printed at its start."
              + " Start it again for a new one, or sign in.");
    }
    enter(context, accounts.addFirst(name, password));
  }

  private void requireAccounts() {
    if (!withAccounts) {
      throw Refused.notAllowed(
          "This console runs without accounts, for whoever started it; start it without"
              + " --without-accounts to sign in.");
    }
  }

  private static boolean isSame(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private void enter(Context context, Account account) {
    String old = context.cookie(COOKIE);
    if (old != null) {
      sessions.end(old);
    }
    setCookie(context, sessions.begin(account), (int) LONGEST.toSeconds());
    Visitor.of(account).enter(context);
  }

  public void signOut(Context context) {
    String token = context.cookie(COOKIE);
    if (token != null) {
      sessions.end(token);
    }
    setCookie(context, "", 0);
  }

  /**
   * Changes one's own password and ends one's other sessions.
   *
   * @throws Refused where the old one is not right
   */
  public void changePassword(Context context, String old, String next) {
    requireAccounts();
    Visitor visitor = Visitor.of(context);
    about(context, visitor.name());
    if (signIns.isHeldBack(visitor.name(), context.ip())) {
      throw Refused.tooOften("Too many wrong passwords; try again in a quarter of an hour.");
    }
    if (!accounts.matches(visitor.name(), old)) {
      signIns.failed(visitor.name(), context.ip());
      throw Refused.notAllowed("This is not the password that the account has now.");
    }
    Account account = accounts.change(visitor.name(), new Accounts.Change(null, next, null, null));
    enter(context, account);
  }

  private static void setCookie(Context context, String token, int seconds) {
    boolean secure =
        context.scheme().toLowerCase(Locale.ROOT).equals("https")
            || "https".equalsIgnoreCase(context.header("X-Forwarded-Proto"));
    context.cookie(
        new Cookie(
            COOKIE,
            token,
            "/",
            seconds,
            secure,
            /* isHttpOnly= */ true,
            /* domain= */ null,
            SameSite.STRICT));
  }
}
