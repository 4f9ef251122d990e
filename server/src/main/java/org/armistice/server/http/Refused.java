package org.armistice.server.http;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A request that is not answered, with the problem that says why. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String title;
  private final @Nullable String code;

  private Refused(int status, String title, @Nullable String code, String detail) {
    super(detail);
    this.status = status;
    this.title = title;
    this.code = code;
  }

  /** A parameter or a body that cannot be what it says. */
  public static Refused bad(String detail) {
    return new Refused(400, "This cannot be asked so", "A701", detail);
  }

  public static Refused notSignedIn() {
    return new Refused(401, "Sign in first", "A702", "Nobody is signed in; sign in and ask again.");
  }

  public static Refused wrongPassword() {
    return new Refused(
        401, "Not signed in", "A703", "There is no such account, or this is not its password.");
  }

  public static Refused notAllowed(String detail) {
    return new Refused(403, "Not allowed", "A704", detail);
  }

  public static Refused crossSite() {
    return new Refused(
        403,
        "Not from here",
        "A705",
        "A change must come from the console's own pages; this request does not say that it does"
            + " (Sec-Fetch-Site or Origin).");
  }

  public static Refused notFound(String detail) {
    return new Refused(404, "There is no such thing", "A706", detail);
  }

  /** What is to be made is there already. */
  public static Refused taken(String detail) {
    return new Refused(409, "There is one already", "A710", detail);
  }

  public static Refused tooLarge(String detail) {
    return new Refused(413, "Too large", "A707", detail);
  }

  public static Refused unreadable(@Nullable String code, String detail) {
    return new Refused(422, "This report cannot be read", code, detail);
  }

  public static Refused tooOften(String detail) {
    return new Refused(429, "Wait a little", "A708", detail);
  }

  Problem problem() {
    return new Problem(
        "armistice:" + title.toLowerCase(Locale.ROOT).replace(' ', '-'),
        title,
        status,
        code,
        String.valueOf(getMessage()));
  }
}
