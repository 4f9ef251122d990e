package org.armistice.server.http;

import io.javalin.http.Context;

/** What browsers may do with our answers: nothing from elsewhere, nothing inside other pages. */
public final class Headers {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private Headers() {}

  public static void set(Context context) {
    context
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Permissions-Policy", "geolocation=(), camera=(), microphone=()")
        .header("Cache-Control", "no-store");
  }
}
