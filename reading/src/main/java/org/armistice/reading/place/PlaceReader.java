package org.armistice.reading.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armistice.gazetteer.Feature;
import org.armistice.gazetteer.Gazetteer;
import org.armistice.gazetteer.Match;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.place.rank.Ranker;
import org.armistice.reading.place.rank.Ranking;
import org.armistice.reading.place.rank.Weights;
import org.armistice.reading.reason.Asked;
import org.armistice.reading.table.Table;
import org.armistice.record.Place;
import org.armistice.record.Span;
import org.jspecify.annotations.Nullable;

/** Reads the mentions of places in a report. Immutable, thread-safe. */
public final class PlaceReader {
  private final Gazetteer gazetteer;
  private final NameFinder finder;
  private final Ranker ranker;
  private final Uses uses;
  private final Relations relations;
  private final Descriptions descriptions;
  private final PlaceRecords records;

  public PlaceReader(Gazetteer gazetteer) {
    this(gazetteer, Weights.load());
  }

  /** With other weights than those for use, to measure. */
  public PlaceReader(Gazetteer gazetteer, Weights weights) {
    this.gazetteer = gazetteer;
    this.finder = new NameFinder(gazetteer);
    this.ranker = new Ranker(gazetteer, weights);
    this.uses = new Uses(Table.load("place-uses.tsv"));
    this.relations = new Relations(Table.load("place-relations.tsv"));
    this.descriptions = new Descriptions(gazetteer, Table.load("place-descriptions.tsv"));
    this.records = new PlaceRecords(gazetteer);
  }

  /** All mentions, in text order. */
  public List<PlaceMention> read(Document document, PlaceContext context) {
    List<FoundName> names = finder.find(document);
    List<Ranking> rankings =
        ranker.rank(
            document.text().value(),
            names.stream().map(FoundName::toponym).toList(),
            context.expectedCountries());
    List<Resolution> resolutions = new ArrayList<>();
    for (Ranking ranking : rankings) {
      resolutions.add(Resolution.of(ranking, gazetteer));
    }
    Set<String> countries = countries(resolutions, context);
    List<PlaceMention> mentions = new ArrayList<>();
    List<Descriptions.Antecedent> antecedents = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      FoundName name = names.get(i);
      Resolution resolution = resolutions.get(i);
      if (rankings.get(i).candidates().isEmpty()) {
        resolution = bySound(name.toponym().name(), countries);
      }
      PlaceMention mention = mention(document, name, resolution, rankings.get(i));
      mentions.add(mention);
      Feature feature = resolution.feature();
      if (feature != null) {
        antecedents.add(
            new Descriptions.Antecedent(name.sentence(), name.start(), feature, mention.use()));
      }
    }
    for (Descriptions.Described described : descriptions.find(document, antecedents)) {
      mentions.add(mention(document, described));
    }
    mentions.sort(
        Comparator.comparingInt(PlaceMention::sentence).thenComparing(PlaceMention::startToken));
    return mentions;
  }

  /**
   * The same reading once more, to be asked why: same report, same answer.
   *
   * @param context as it was read with
   */
  public PlaceReasons reasons(Asked asked, PlaceContext context) {
    return new PlaceReasons(
        asked, context, gazetteer, finder.find(asked.document()), ranker, relations);
  }

  private static Set<String> countries(List<Resolution> resolutions, PlaceContext context) {
    Set<String> countries = new HashSet<>(context.expectedCountries());
    for (Resolution resolution : resolutions) {
      Feature feature = resolution.feature();
      if (feature != null && !feature.country().isEmpty()) {
        countries.add(feature.country());
      }
    }
    return countries;
  }

  /** A name under no key: the one place of its sound in the report's countries. */
  private Resolution bySound(String name, Set<String> countries) {
    List<Match> matches = gazetteer.findBySound(name, countries);
    boolean one =
        !matches.isEmpty()
            && matches.stream().map(match -> match.feature().adm1()).distinct().count() == 1;
    return one && matches.get(0).feature().adm1() != null
        ? new Resolution(matches.get(0).feature(), matches.get(0), 0.5)
        : new Resolution(null, null, 0);
  }

  private PlaceMention mention(
      Document document, FoundName name, Resolution resolution, Ranking ranking) {
    ParsedSentence sentence = document.sentences().get(name.sentence());
    Span words = document.span(name.sentence(), name.start(), name.end());
    Feature feature = resolution.feature();
    Place.Relation relation =
        relations.of(sentence, name.start(), name.end(), feature != null && isCountry(feature));
    Place place =
        feature == null
            ? records.unresolved(kind(ranking), relation, words)
            : records.resolved(feature, relation, resolution.confidence(), words);
    Use use = uses.of(sentence, name, resolution.match(), place.kind());
    return new PlaceMention(name.sentence(), name.start(), name.end(), place, use, name.rule());
  }

  private static boolean isCountry(Feature feature) {
    return feature.code().kind() == Place.Kind.COUNTRY;
  }

  private static Place.Kind kind(Ranking ranking) {
    @Nullable Match best = ranking.best().orElse(null);
    return best == null ? Place.Kind.AREA : best.feature().code().kind();
  }

  private PlaceMention mention(Document document, Descriptions.Described described) {
    ParsedSentence sentence = document.sentences().get(described.sentence());
    Span words = document.span(described.sentence(), described.start(), described.end());
    Place place =
        records.resolved(
            described.feature(),
            relations.of(
                sentence, described.start(), described.end(), isCountry(described.feature())),
            1,
            words);
    return new PlaceMention(
        described.sentence(),
        described.start(),
        described.end(),
        place,
        Use.LOCATION,
        "place:description");
  }
}
