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
import org.armistice.reading.Reader;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.model.DocumentParser;
import org.armistice.reading.toll.TollMention;
import org.armistice.record.Amount;
import org.armistice.record.Report;
import org.armistice.record.Toll;
import org.jspecify.annotations.Nullable;

/**
 * Airwars incident narratives: the range of people killed. {@code killed-exact} counts the
 * incidents whose lower and upper bound are both right; "unknown" is right where nothing is read.
 *
 * <p>A narrative opens with the count that Airwars holds for sure and then tells what single
 * sources said: the first toll with a number, those of one sentence's joined victims added up,
 * gives the lower bound, and the highest told later the upper one. Numbers of children, women and
 * men are parts of it. Where no number is told, the persons told of one by one are counted.
 */
public final class Airwars implements GoldSet {
  private static final Set<String> PARTS =
      Set.of("child", "woman", "man", "girl", "boy", "infant", "sibling", "baby");

  @Override
  public String name() {
    return "airwars";
  }

  @Override
  public List<Figure> score(Path folder, Bench bench) throws IOException {
    DocumentParser parser = new DocumentParser(bench.model());
    Reader reader = bench.reader();
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
      Range read = killed(document, reader.layers(document).tolls());
      Range annotated = new Range(bound(row, "killed_min"), bound(row, "killed_max"));
      if (read.equals(annotated)) {
        right++;
      } else {
        bench.miss(name(), row.path("code").asText(), annotated.toString(), read.toString());
      }
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

  private static Range killed(Document document, List<List<TollMention>> tolls) {
    Range lead = new Range(null, null);
    Range part = lead;
    Set<String> named = new TreeSet<>();
    long unnamed = 0;
    for (ParsedSentence sentence : document.sentences()) {
      TreeMap<Integer, Range> byTrigger = new TreeMap<>();
      for (TollMention toll : tolls.get(sentence.index())) {
        if (toll.harm() != Toll.Harm.KILLED || !toll.asserted()) {
          continue;
        }
        if (toll.rule().contains("amounts:")) {
          if (isPart(sentence, toll.victim())) {
            part = sum(part, range(toll.amount()));
          } else {
            byTrigger.merge(toll.trigger(), range(toll.amount()), Airwars::sum);
          }
        } else if (Objects.equals(toll.amount().high(), 1L)) {
          if (sentence.parse().upos(toll.victim()).equals("PROPN")) {
            named.add(toll.amount().words());
          } else {
            unnamed++;
          }
        }
      }
      if (most(lead) == 0 && byTrigger.isEmpty()) {
        lead = part;
      }
      part = new Range(null, null);
      for (Range range : byTrigger.values()) {
        lead = most(lead) == 0 ? range : most(range) > most(lead) ? wider(lead, range) : lead;
      }
    }
    long told = Math.max(named.size(), unnamed);
    return most(lead) > 0 ? lead : told == 0 ? lead : new Range(told, told);
  }

  /** "five children", "two women": some of those killed, told beside the whole. */
  private static boolean isPart(ParsedSentence sentence, int victim) {
    return PARTS.contains(sentence.parse().lemma(victim));
  }

  /** The lead's figure is the least; what a source puts higher is the most. */
  private static Range wider(Range lead, Range other) {
    return new Range(lead.low(), other.high());
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
