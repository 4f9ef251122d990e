package org.armistice.cli;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Spans of time as people write them: {@code 30s}, {@code 15m}, {@code 2h}, {@code 1d}. */
final class Spans implements ITypeConverter<Duration> {
  private static final Pattern SPAN = Pattern.compile("(\\d{1,5})([smhd])");
  private static final Map<String, Duration> UNITS =
      Map.of(
          "s", Duration.ofSeconds(1),
          "m", Duration.ofMinutes(1),
          "h", Duration.ofHours(1),
          "d", Duration.ofDays(1));

  @Override
  public Duration convert(String value) {
    Matcher span = SPAN.matcher(value);
    if (!span.matches()) {
      throw new TypeConversionException(
          "\"%s\" is no span of time; write 30s, 15m, 2h or 1d".formatted(value));
    }
    Duration unit = UNITS.getOrDefault(span.group(2), Duration.ofSeconds(1));
    return unit.multipliedBy(Long.parseLong(span.group(1)));
  }
}
