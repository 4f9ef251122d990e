package org.armistice.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.armistice.gazetteer.Gazetteer;
import org.armistice.reading.amount.AmountMention;
import org.armistice.reading.amount.AmountReader;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.model.DocumentParser;
import org.armistice.reading.place.PlaceContext;
import org.armistice.reading.place.PlaceMention;
import org.armistice.reading.place.PlaceReader;
import org.armistice.record.Amount;
import org.armistice.record.Place;
import org.armistice.record.Report;
import org.jspecify.annotations.Nullable;

/**
 * Official lines on strikes: {@code exact}, the share of lines whose place and number of strikes
 * are read as the row has them. The place is the first location of the line and is right when the
 * gazetteer has it under the row's name; the number is that of the first counted "strike". The
 * coalition published these lines for Iraq and Syria, which is given as the countries to expect.
 */
public final class Centcom implements GoldSet {
  private static final Set<String> COUNTRIES = Set.of("IQ", "SY");

  @Override
  public String name() {
    return "centcom";
  }

  @Override
  public List<Figure> score(Path folder, Bench bench) throws IOException {
    Gazetteer gazetteer = bench.gazetteer();
    Lines lines =
        new Lines(
            new DocumentParser(bench.model()),
            new PlaceReader(gazetteer),
            AmountReader.load(),
            gazetteer);
    List<CSVRecord> rows = rows(folder.resolve("strikes-2016.csv"));
    int exact = 0;
    for (int i = 0; i < rows.size(); i++) {
      CSVRecord row = rows.get(i);
      if (lines.isExact(row)) {
        exact++;
      } else {
        bench.miss(
            name(), row.get("line"), row.get("location") + " " + row.get("number"), "otherwise");
      }
      bench.progress(name(), i + 1L, rows.size());
    }
    double share = rows.isEmpty() ? 0 : (double) exact / rows.size();
    return List.of(new Figure("centcom", "exact", share, rows.size()));
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser =
        CSVParser.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8), format)) {
      return new ArrayList<>(parser.getRecords());
    }
  }

  /** What one line is read as. */
  record Lines(
      DocumentParser parser, PlaceReader places, AmountReader amounts, Gazetteer gazetteer) {

    boolean isExact(CSVRecord row) {
      Document document = parser.parse(Report.undescribed("report-gold", null), row.get("line"));
      return hasPlace(document, row.get("location")) && hasNumber(document, row.get("number"));
    }

    private boolean hasPlace(Document document, String location) {
      Place place = place(document);
      return place != null
          && place.gazetteer() != null
          && gazetteer.find(location).stream()
              .anyMatch(match -> match.feature().id().equals(place.gazetteer()));
    }

    @Nullable Place place(Document document) {
      return places.read(document, new PlaceContext(COUNTRIES)).stream()
          .filter(PlaceMention::isLocation)
          .map(PlaceMention::place)
          .findFirst()
          .orElse(null);
    }

    private boolean hasNumber(Document document, String number) {
      Long strikes = strikes(document);
      return strikes != null && String.valueOf(strikes).equals(number.trim());
    }

    @Nullable Long strikes(Document document) {
      for (ParsedSentence sentence : document.sentences()) {
        for (AmountMention mention : amounts.read(sentence, token -> false)) {
          Amount amount = mention.amount();
          if (countsStrikes(sentence, mention)) {
            return amount.best();
          }
        }
      }
      return null;
    }

    /** The counted noun by the parse, or the noun right behind the number. */
    private static boolean countsStrikes(ParsedSentence sentence, AmountMention mention) {
      int noun = mention.governedNounToken();
      if (noun < 0) {
        noun = mention.endToken();
      }
      return isStrike(sentence, noun) || isStrike(sentence, mention.endToken());
    }

    private static boolean isStrike(ParsedSentence sentence, int token) {
      return token < sentence.size()
          && Set.of("strike", "strikes", "airstrike", "airstrikes").contains(sentence.lower(token));
    }
  }
}
