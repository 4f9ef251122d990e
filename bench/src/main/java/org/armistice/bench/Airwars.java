package org.armistice.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.model.DocumentParser;
import org.armistice.reading.toll.TollMention;
import org.armistice.reading.toll.TollReader;
import org.armistice.record.Amount;
import org.armistice.record.Report;
import org.armistice.record.Toll;
import org.jspecify.annotations.Nullable;

/**
 * Airwars incident narratives: the range of people killed. {@code killed-exact} counts the
 * incidents whose lower and upper bound are both right; "unknown" is right where nothing is read.
 *
 * <p>Of a narrative's tolls the incident's is the largest that is told with a number, those of one
 * sentence's joined victims added up, as smaller ones are of its parts ("at least five children").
 * Where no number is told, the persons told of one by one are counted.
 */
public final class Airwars implements GoldSet {
  @Override
  public String name() {
    return "airwars";
  }

  @Override
  public List<Figure> score(Path folder, Bench bench) throws IOException {
    DocumentParser parser = new DocumentParser(bench.model());
    TollReader reader = TollReader.load();
    List<String> lines = lines(folder);
    ObjectMapper mapper = new ObjectMapper();
    int right = 0;
    int all = 0;
    for (String line : lines) {
      bench.progress(name(), all, lines.size());
      if (line.isBlank()) {
        continue;
      }
      JsonNode row = mapper.readTree(line);
      Document document =
          parser.parse(
              Report.undescribed(row.path("code").asText(), null), row.path("narrative").asText());
      Range read = killed(document, reader);
      right += read.equals(new Range(bound(row, "killed_min"), bound(row, "killed_max"))) ? 1 : 0;
      all++;
    }
    bench.progress(name(), lines.size(), lines.size());
    return List.of(new Figure(name(), "killed-exact", all == 0 ? 0 : (double) right / all, all));
  }

  /** The lines of all files of the folder, in the order of their names. */
  private static List<String> lines(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
    List<String> lines = new ArrayList<>();
    for (Path file : files) {
      lines.addAll(Files.readAllLines(file));
    }
    return lines;
  }

  /** The least and most killed, {@code null} where unknown. */
  private record Range(@Nullable Long low, @Nullable Long high) {}

  private static @Nullable Long bound(JsonNode row, String field) {
    return row.path(field).isNumber() ? Long.valueOf(row.path(field).asLong()) : null;
  }

  private static Range killed(Document document, TollReader reader) {
    Range largest = new Range(null, null);
    Set<String> single = new TreeSet<>();
    for (ParsedSentence sentence : document.sentences()) {
      TreeMap<Integer, Range> byTrigger = new TreeMap<>();
      for (TollMention toll : reader.read(sentence)) {
        if (toll.harm() != Toll.Harm.KILLED || !toll.asserted()) {
          continue;
        }
        if (toll.rule().contains("amounts:")) {
          byTrigger.merge(toll.trigger(), range(toll.amount()), Airwars::sum);
        } else if (Objects.equals(toll.amount().high(), 1L)) {
          single.add(toll.amount().words());
        }
      }
      for (Range range : byTrigger.values()) {
        largest = most(range) > most(largest) ? range : largest;
      }
    }
    long told = single.size();
    return most(largest) > 0 ? largest : told == 0 ? largest : new Range(told, told);
  }

  /** An open bound is taken as the number told: these ranges have no open ends. */
  private static Range range(Amount amount) {
    Long told = amount.best() != null ? amount.best() : amount.low();
    told = told != null ? told : amount.high();
    return new Range(
        amount.low() != null ? amount.low() : told, amount.high() != null ? amount.high() : told);
  }

  private static Range sum(Range one, Range other) {
    return new Range(add(one.low(), other.low()), add(one.high(), other.high()));
  }

  private static @Nullable Long add(@Nullable Long one, @Nullable Long other) {
    return one == null ? other : other == null ? one : Long.valueOf(one + other);
  }

  private static long most(Range range) {
    return range.high() == null ? 0 : range.high();
  }
}
