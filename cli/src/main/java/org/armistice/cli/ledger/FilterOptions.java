package org.armistice.cli.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.armistice.ledger.ask.Filter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a question is about. */
final class FilterOptions {
  private static final int SHOWN = 50;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "happened, or was said, on this day or later")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      description = "happened, or was said, on this day or earlier")
  private @Nullable String to;

  @Option(names = "--place", paramLabel = "NAME", description = "there, or in what it contains")
  private @Nullable String place;

  @Option(names = "--who", paramLabel = "NAME", description = "somebody in it, or a country's code")
  private @Nullable String who;

  @Option(
      names = "--what",
      paramLabel = "ACT",
      description = "PLOVER event or mode, or words of an ACLED sub-event")
  private @Nullable String what;

  @Option(names = "--text", paramLabel = "WORDS", description = "words of the reports")
  private @Nullable String text;

  @Option(
      names = "--published-by",
      paramLabel = "DAY",
      description = "only what one could read by this day")
  private @Nullable String published;

  @Option(
      names = "--known-at",
      paramLabel = "WHEN",
      description = "as this ledger knew it then: a day (its end, UTC) or a moment")
  private @Nullable String known;

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "answers at most (50; all in an export)")
  private @Nullable Integer most;

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  FilterOptions() {}

  /**
   * @param unused options that the command does not look at, which are refused rather than ignored
   */
  Filter filter(String... unused) {
    return filter(SHOWN, unused);
  }

  /** The same, of everything where nobody says otherwise. */
  Filter filterOfAll() {
    return filter(Integer.MAX_VALUE);
  }

  private Filter filter(int mostUnlessGiven, String... unused) {
    for (String option : unused) {
      if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
        throw new ParameterException(
            spec.commandLine(),
            "%s does not look at %s; leave it out"
                .formatted(spec.commandLine().getCommandName(), option));
      }
    }
    return Filter.of(
        day("--from", from),
        day("--to", to),
        place,
        who,
        what,
        text,
        day("--published-by", published),
        known == null ? null : moment(spec, "--known-at", known, /* end= */ true),
        most == null ? mostUnlessGiven : most);
  }

  private @Nullable LocalDate day(String option, @Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new ParameterException(
          spec.commandLine(),
          "%s: \"%s\" is no day; write it as 2020-10-12".formatted(option, text));
    }
  }

  /**
   * @param end whether a day stands for its end, not its beginning
   */
  static Instant moment(CommandSpec spec, String option, String text, boolean end) {
    try {
      if (text.length() == 10) {
        LocalDate day = LocalDate.parse(text);
        Instant begins = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant nextBegins = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return end ? nextBegins.minusNanos(1000) : begins;
      }
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new ParameterException(
          spec.commandLine(),
          "%s: \"%s\" is no time; write it as 2020-10-12 or 2020-10-12T18:30:00Z"
              .formatted(option, text));
    }
  }
}
