package org.armistice.server.http;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.ledger.ask.Filter;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request, read strictly: an unknown one, one that is there twice, and one that
 * cannot be what it says is refused.
 */
public final class Asked {
  private static final int MOST = 200;
  private static final int USUAL = 50;
  private static final int FARTHEST = 1_000_000;
  private static final int LONGEST = 500;
  private static final int DAY = 10;

  /** The parameters of a question about incidents. */
  public static final List<String> FILTER =
      List.of(
          "from",
          "to",
          "place",
          "who",
          "what",
          "text",
          "source",
          "status",
          "published-by",
          "known-at");

  private final Context context;

  private Asked(Context context) {
    this.context = context;
  }

  /**
   * @param known names of the parameters that the route has
   * @throws Refused where there is another
   */
  @SafeVarargs
  public static Asked of(Context context, List<String>... known) {
    Set<String> names = new TreeSet<>();
    for (List<String> some : known) {
      names.addAll(some);
    }
    for (Map.Entry<String, List<String>> given : context.queryParamMap().entrySet()) {
      if (!names.contains(given.getKey())) {
        throw Refused.bad(
            "There is no parameter \"%s\" here; there are %s."
                .formatted(given.getKey(), names.isEmpty() ? "none" : String.join(", ", names)));
      }
      if (given.getValue().size() > 1) {
        throw Refused.bad("The parameter \"%s\" is there twice.".formatted(given.getKey()));
      }
    }
    return new Asked(context);
  }

  /** What a parameter says, {@code null} where it is not there or empty. */
  public @Nullable String text(String name) {
    String text = context.queryParam(name);
    if (text == null || text.isBlank()) {
      return null;
    }
    if (text.length() > LONGEST) {
      throw Refused.bad(
          "The parameter \"%s\" has %d characters; %d are the most."
              .formatted(name, text.length(), LONGEST));
    }
    return text.strip().replace("\u0000", "");
  }

  public @Nullable LocalDate day(String name) {
    String text = text(name);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw Refused.bad("%s: \"%s\" is no day; write it as 2020-10-12.".formatted(name, text));
    }
  }

  /**
   * @param end whether a day stands for its end, not its beginning; in UTC
   */
  public @Nullable Instant moment(String name, boolean end) {
    String text = text(name);
    if (text == null) {
      return null;
    }
    try {
      if (text.length() == DAY) {
        LocalDate day = LocalDate.parse(text);
        return end
            ? day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1000)
            : day.atStartOfDay(ZoneOffset.UTC).toInstant();
      }
      // a plus sign in an address stands for a space
      return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
    } catch (DateTimeException e) {
      throw Refused.bad(
          "%s: \"%s\" is no time; write it as 2020-10-12 or 2020-10-12T18:30:00Z."
              .formatted(name, text));
    }
  }

  private int number(String name, int usual, int least, int most) {
    String text = text(name);
    if (text == null) {
      return usual;
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw Refused.bad(
        "%s: \"%s\" is no whole number from %d to %d.".formatted(name, text, least, most));
  }

  public int offset() {
    return number("offset", 0, 0, FARTHEST);
  }

  public int limit() {
    return number("limit", USUAL, 1, MOST);
  }

  public boolean flag(String name) {
    String text = text(name);
    if (text == null || text.equals("false")) {
      return false;
    }
    if (text.equals("true")) {
      return true;
    }
    throw Refused.bad("%s: \"%s\" is neither true nor false.".formatted(name, text));
  }

  /**
   * One of some words.
   *
   * @return {@code null} where the parameter is not there
   */
  public @Nullable String oneOf(String name, List<String> words) {
    String text = text(name);
    if (text == null || words.contains(text)) {
      return text;
    }
    throw Refused.bad("%s: \"%s\" is none of %s.".formatted(name, text, String.join(", ", words)));
  }

  /** The question about incidents, with so many answers as the limit says. */
  public Filter filter() {
    String status =
        oneOf(
            "status", List.of("claimed", "acknowledged", "told-by-several", "denied", "disputed"));
    LocalDate from = day("from");
    LocalDate to = day("to");
    if (from != null && to != null && to.isBefore(from)) {
      throw Refused.bad("to: %s is before from: %s.".formatted(to, from));
    }
    return new Filter(
        from,
        to,
        text("place"),
        text("who"),
        text("what"),
        text("text"),
        text("source"),
        status == null
            ? null
            : Filter.Status.valueOf(status.toUpperCase(Locale.ROOT).replace('-', '_')),
        day("published-by"),
        moment("known-at", /* end= */ true),
        limit());
  }
}
