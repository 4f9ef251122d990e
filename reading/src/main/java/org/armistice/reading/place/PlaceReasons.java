package org.armistice.reading.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.armistice.gazetteer.Feature;
import org.armistice.gazetteer.FeatureCode;
import org.armistice.gazetteer.Gazetteer;
import org.armistice.gazetteer.Match;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.place.rank.Contest;
import org.armistice.reading.place.rank.Contest.Standing;
import org.armistice.reading.place.rank.Ranker;
import org.armistice.reading.place.rank.Ranking;
import org.armistice.reading.place.rank.Toponym;
import org.armistice.reading.place.rank.Trait;
import org.armistice.reading.place.rank.Weights;
import org.armistice.reading.reason.Asked;
import org.armistice.reading.reason.Reason;
import org.armistice.reading.reason.Reason.ByModel;
import org.armistice.reading.reason.Reason.ByRow;
import org.armistice.reading.reason.Reason.ByRule;
import org.armistice.reading.reason.Reason.Lost;
import org.armistice.reading.reason.Reason.NoOther;
import org.armistice.reading.reason.Reason.Weighed;
import org.armistice.reading.reason.Reason.Won;
import org.armistice.reading.reason.SentenceNames;
import org.armistice.reading.table.Origin;
import org.armistice.reading.table.Table;
import org.armistice.reading.table.TableShelf;
import org.armistice.record.Place;
import org.armistice.record.Span;
import org.jspecify.annotations.Nullable;

/** Why a mention of a place means what it means: the places are read and ranked once more. */
public final class PlaceReasons {
  /** So many candidates that lost are told of, and so many traits of each. */
  private static final int MOST_LOSERS = 5;

  private static final int MOST_TRAITS = 4;

  /** A trait that added less than this decided nothing. */
  private static final double SLIGHT = 0.05;

  private final Asked asked;
  private final Document document;
  private final PlaceContext context;
  private final Gazetteer gazetteer;
  private final List<FoundName> names;
  private final Ranker ranker;
  private final Relations relations;
  private final TableShelf shelf;

  PlaceReasons(
      Asked asked,
      PlaceContext context,
      Gazetteer gazetteer,
      List<FoundName> names,
      Ranker ranker,
      Relations relations) {
    this.asked = asked;
    this.document = asked.document();
    this.context = context;
    this.gazetteer = gazetteer;
    this.names = names;
    this.ranker = ranker;
    this.relations = relations;
    this.shelf = asked.shelf();
  }

  /** What made a place of the words, which place they mean, and why no other. */
  public List<Reason> meaning(PlaceMention mention) {
    List<Reason> reasons = new ArrayList<>(found(mention));
    Optional<FoundName> name = name(mention);
    if (name.isPresent()) {
      Contest contest = contest(name.get().toponym());
      if (contest.standings().isEmpty()) {
        bySound(mention, name.get().toponym(), reasons);
      } else {
        ranked(contest, reasons);
        reasons.add(sureness(contest, mention));
      }
    }
    return reasons;
  }

  private Optional<FoundName> name(PlaceMention mention) {
    return names.stream()
        .filter(
            name ->
                name.sentence() == mention.sentence()
                    && name.start() == mention.startToken()
                    && name.end() == mention.endToken())
        .findFirst();
  }

  private Contest contest(Toponym toponym) {
    return ranker.contest(
        document.text().value(),
        names.stream().map(FoundName::toponym).toList(),
        context.expectedCountries(),
        toponym);
  }

  private List<Reason> found(PlaceMention mention) {
    List<Span> words =
        List.of(document.span(mention.sentence(), mention.startToken(), mention.endToken()));
    return switch (mention.rule()) {
      case "place:name" ->
          List.of(
              new ByModel(
                  "PLACE",
                  "the model takes the words for a place's name",
                  words,
                  asked
                      .sureness()
                      .of(asked.sentence(mention.sentence()))
                      .name(mention.startToken())));
      case "place:gazetteer" ->
          List.of(
              new ByRule(
                  mention.rule(),
                  "the model sees no name here; the gazetteer has one of these words, large enough"
                      + " or placed by the word before it",
                  words));
      case "place:in-organisation" ->
          List.of(
              new ByRule(
                  mention.rule(),
                  "a well-known place's name inside what the model takes for an organisation",
                  words));
      case "place:gazetteer-over-person" ->
          List.of(
              new ByRule(
                  mention.rule(),
                  "the model takes the words for a person; no person of the text bears the name, and"
                      + " the gazetteer's place is a capital, authored, of several words, or stands"
                      + " behind \"in\" or \"near\"",
                  words));
      case "place:description" -> List.of(described(mention));
      default -> List.of(new ByRule(mention.rule(), "found by this rule", words));
    };
  }

  private Reason described(PlaceMention mention) {
    ParsedSentence sentence = document.sentences().get(mention.sentence());
    String noun = sentence.word(mention.startToken() + 1);
    List<Table.Row> rows = shelf.rows("place-descriptions.tsv", "word", noun);
    String says =
        "\"the %s\" means the one place of these classes that was named last, at most six sentences"
                .formatted(noun)
            + " back: "
            + mention.place().name();
    return rows.isEmpty() ? new ByRule(mention.rule(), says) : new ByRow(rows.get(0), says);
  }

  private void bySound(PlaceMention mention, Toponym toponym, List<Reason> reasons) {
    String id = mention.place().gazetteer();
    Optional<Feature> feature = id == null ? Optional.empty() : gazetteer.get(id);
    if (feature.isEmpty()) {
      reasons.add(
          new NoOther("the gazetteer has no such name, so the words stay words and have no point"));
      return;
    }
    reasons.add(
        new ByRule(
            "place:sound",
            "no name is written so; places of the report's countries whose names have the same"
                + " consonants, all of one first-order unit, are taken for it, the first of them"));
    List<Match> matches = gazetteer.findBySound(toponym.name(), Set.of(feature.get().country()));
    for (Match match : matches.subList(0, Math.min(matches.size(), MOST_LOSERS))) {
      String standing =
          TraitWords.classOf(match.feature().code())
              + (match.primary() ? "" : ", by another of its names");
      reasons.add(
          match.feature().id().equals(id)
              ? new Won(called(match.feature()), 0.5, standing)
              : new Lost(
                  called(match.feature()), null, null, standing + "; stands behind it", List.of()));
    }
  }

  private void ranked(Contest contest, List<Reason> reasons) {
    List<Standing> standings = contest.standings();
    Standing winner = standings.get(0);
    reasons.add(new Won(called(winner.match().feature()), winner.share(), standing(winner)));
    if (standings.size() == 1) {
      reasons.add(new NoOther("no other place of the gazetteer bears this name"));
      return;
    }
    TraitWords words = new TraitWords(document, contest);
    for (Standing loser : standings.subList(1, Math.min(standings.size(), MOST_LOSERS + 1))) {
      reasons.add(
          new Lost(
              called(loser.match().feature()),
              null,
              loser.share(),
              standing(loser),
              weighed(winner, loser, words)));
    }
    int rest = standings.size() - 1 - MOST_LOSERS;
    if (rest > 0) {
      double most = standings.get(MOST_LOSERS + 1).share();
      reasons.add(
          new NoOther(
              String.format(
                  Locale.ROOT,
                  "%d more bear the name, none with more than %.3f",
                  rest,
                  Math.ceil(most * 1000) / 1000)));
    }
  }

  private static String standing(Standing standing) {
    return TraitWords.classOf(standing.match().feature().code())
        + (standing.match().primary() ? "" : ", by another of its names");
  }

  /** Its name, unit and country: "Kandahar, Kandahar, Afghanistan". */
  private String called(Feature feature) {
    StringBuilder called = new StringBuilder(feature.name());
    for (Feature unit : gazetteer.within(feature)) {
      if (unit.code() != FeatureCode.ADM2) {
        called.append(", ").append(unit.name());
      }
    }
    return called + " (" + feature.id() + ")";
  }

  private List<Weighed> weighed(Standing winner, Standing loser, TraitWords words) {
    List<Weighed> weighed = new ArrayList<>();
    double classes = 0;
    Trait classTrait = null;
    for (Trait trait : Trait.values()) {
      double difference = ranker.weight(trait) * (winner.trait(trait) - loser.trait(trait));
      if (TraitWords.CLASSES.contains(trait)) {
        classes += difference;
        classTrait = difference != 0 && (classTrait == null || difference > 0) ? trait : classTrait;
      } else if (difference > SLIGHT) {
        weighed.add(new Weighed(words.of(trait, winner, loser), difference, weight(trait)));
      }
    }
    if (classes > SLIGHT && classTrait != null) {
      weighed.add(new Weighed(TraitWords.classes(winner, loser), classes, weight(classTrait)));
    }
    weighed.sort(Comparator.comparingDouble((Weighed one) -> -one.difference()));
    return weighed.subList(0, Math.min(MOST_TRAITS, weighed.size()));
  }

  private Table.Row weight(Trait trait) {
    String pass = Integer.toString(Weights.PASSES - 1);
    return shelf.rows("place-weights.tsv", "pass", pass).stream()
        .filter(row -> row.get("trait").equalsIgnoreCase(trait.name()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no weight of " + trait));
  }

  /** Whether the best candidate was believed enough, and what is said where it was not. */
  private static Reason sureness(Contest contest, PlaceMention mention) {
    Ranking ranking =
        new Ranking(
            contest.standings().stream().map(Standing::match).toList(),
            contest.standings().stream().map(Standing::share).toList());
    double here = Resolution.spot(ranking, ranking.candidates().get(0));
    if (here >= Resolution.SURE) {
      return new ByRule(
          "place:sure",
          String.format(
              Locale.ROOT,
              "%.3f of all belief lies on it and within %.0f km of it, %.2f are needed",
              here,
              Resolution.SAME_SPOT_KM,
              Resolution.SURE));
    }
    if (mention.place().gazetteer() == null) {
      return new ByRule(
          "place:unsure",
          String.format(
              Locale.ROOT,
              "no candidate has %.2f (the best has %.3f) and no unit holds %.2f of them together: the"
                  + " words stay words, without a point",
              Resolution.SURE,
              here,
              Resolution.SHARED));
    }
    return new ByRule(
        "place:shared-unit",
        String.format(
            Locale.ROOT,
            "no candidate has %.2f (the best has %.3f); %s is the smallest unit that holds %.2f of"
                + " them together, so no more than that is said",
            Resolution.SURE,
            here,
            mention.place().name(),
            Resolution.SHARED));
  }

  /** The word that tells of what class the name is, where there is one. */
  public Optional<Reason> cue(PlaceMention mention) {
    Optional<FoundName> name = name(mention);
    @Nullable Origin origin =
        name.map(one -> ranker.cue(document.text().value(), one.toponym())).orElse(null);
    return origin == null
        ? Optional.empty()
        : Optional.of(
            new ByRow(
                shelf.row(origin),
                "this word stands %s the name"
                    .formatted(
                        shelf.row(origin).get("where").equals("before") ? "before" : "behind")));
  }

  /** What gives the relation: the words before the name, or their absence. */
  public Reason relation(PlaceMention mention) {
    ParsedSentence sentence = document.sentences().get(mention.sentence());
    Relations.Phrase phrase =
        relations.phrase(
            sentence,
            mention.startToken(),
            mention.endToken(),
            mention.place().kind() == Place.Kind.COUNTRY);
    return phrase == null
        ? new NoOther("no word before the name says another relation than \"in\"")
        : new ByRow(shelf.row(phrase.origin()), "these words stand before the name");
  }

  /** What the name is used for, where that keeps it from being a place. */
  public Reason use(PlaceMention mention) {
    return switch (mention.use()) {
      case LOCATION ->
          new ByRule("place:location", "by its place in the tree the name says where something is");
      case METONYM ->
          new ByRule(
              "place:metonym", "the name stands for those who govern there, not for a place");
      case DEMONYM -> new ByRule("place:demonym", "a word for a people, not for a place");
      case PART_OF_NAME -> new ByRule("place:part-of-name", "a word of another name");
    };
  }

  /** How the codes of precision follow. */
  public static Reason precision(Place place) {
    return new ByRule(
        "place:precision",
        "%s told with \"%s\": UCDP where_prec %d, ACLED geo_precision %d"
            .formatted(
                kind(place.kind()),
                place.relation().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                place.ucdpPrecision(),
                place.acledPrecision()));
  }

  private static String kind(Place.Kind kind) {
    return switch (kind) {
      case COUNTRY -> "a country";
      case ADM1 -> "a first-order unit";
      case ADM2 -> "a second-order unit";
      case TOWN -> "a town";
      case AREA -> "an area";
      case LINE -> "a line";
      case ZONE -> "a zone";
      case SEA -> "a sea";
    };
  }

  /** Where a mention stands, such as {@code s2}. */
  public String where(PlaceMention mention) {
    return SentenceNames.of(document, mention.sentence());
  }
}
