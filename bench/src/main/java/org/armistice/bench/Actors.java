package org.armistice.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armistice.reading.actor.ActorCode;
import org.armistice.reading.actor.ActorCoder;
import org.jspecify.annotations.Nullable;

/**
 * An actor phrase to country and sectors, after the cases of the NGEC coder (Halterman et al.
 * 2023).
 *
 * <p>Metric {@code exact}: rows whose country and both sectors are right, among all rows. A cell of
 * question marks ("?", "????") was not judged by the annotators, so whatever the coder says there
 * is right; an empty cell says that there is none, so only "none" is right. A column that a row
 * lacks altogether counts as empty. "Today" and an empty date are no date.
 */
public final class Actors implements GoldSet {
  private static final List<DateTimeFormatter> DATES =
      List.of(formatter("yyyy-MM-dd"), formatter("d MMMM yyyy"), formatter("MMMM d, yyyy"));

  @Override
  public String name() {
    return "actors";
  }

  @Override
  public List<Figure> score(Path folder, Bench bench) throws IOException {
    ActorCoder coder = new ActorCoder();
    int right = 0;
    int all = 0;
    for (Path file : files(folder)) {
      List<String> lines = Files.readAllLines(file);
      List<String> columns = List.of(lines.get(0).split("\t", -1));
      for (String line : lines.subList(1, lines.size())) {
        if (line.isBlank()) {
          continue;
        }
        Row row = new Row(columns, List.of(line.split("\t", -1)));
        all++;
        ActorCode code = coder.code(row.get("phrase"), row.get("context"), date(row.get("date")));
        if (isRight(row, code)) {
          right++;
        } else {
          bench.miss(name(), row.get("phrase"), row.judged(), written(code));
        }
        bench.progress(name(), all, lines.size() - 1L);
      }
    }
    return List.of(new Figure(name(), "exact", all == 0 ? 0 : (double) right / all, all));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> listed = Files.list(folder)) {
      return listed.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  private record Row(List<String> columns, List<String> cells) {
    String get(String column) {
      int index = columns.indexOf(column);
      return index >= 0 && index < cells.size() ? cells.get(index).trim() : "";
    }

    String judged() {
      return Stream.of("country", "sector1", "sector2")
          .map(column -> get(column).isEmpty() ? "-" : get(column))
          .collect(Collectors.joining(" "));
    }
  }

  private static String written(ActorCode code) {
    return Stream.of(code.country(), code.sector1(), code.sector2())
        .map(part -> part == null ? "-" : part)
        .collect(Collectors.joining(" "));
  }

  private static boolean isRight(Row row, ActorCode code) {
    return matches(row.get("country"), code.country())
        && matches(row.get("sector1"), code.sector1())
        && matches(row.get("sector2"), code.sector2());
  }

  private static boolean matches(String gold, @Nullable String coded) {
    boolean judged = gold.isEmpty() || !gold.replace("?", "").isEmpty();
    return !judged || gold.equals(coded == null ? "" : coded);
  }

  private static @Nullable LocalDate date(String cell) {
    for (DateTimeFormatter format : DATES) {
      try {
        return LocalDate.parse(cell, format);
      } catch (DateTimeException e) {
        continue; // written in another of the ways, or no date
      }
    }
    return null;
  }

  private static DateTimeFormatter formatter(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }
}
