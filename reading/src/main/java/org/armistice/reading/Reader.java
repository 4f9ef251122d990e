package org.armistice.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.gazetteer.Gazetteer;
import org.armistice.reading.actor.ActorLayer;
import org.armistice.reading.actor.ActorReader;
import org.armistice.reading.actor.ActorReasons;
import org.armistice.reading.actor.UserActors;
import org.armistice.reading.agreement.ActionTree;
import org.armistice.reading.agreement.AgreementLayer;
import org.armistice.reading.agreement.AgreementReader;
import org.armistice.reading.agreement.PartyNames;
import org.armistice.reading.agreement.TermReader;
import org.armistice.reading.amount.AmountMention;
import org.armistice.reading.amount.AmountReader;
import org.armistice.reading.amount.AmountReasons;
import org.armistice.reading.assembly.Assembler;
import org.armistice.reading.assembly.Layers;
import org.armistice.reading.circumstance.CircumstanceReader;
import org.armistice.reading.claim.Attribution;
import org.armistice.reading.claim.AttributionReader;
import org.armistice.reading.claim.ClaimReasons;
import org.armistice.reading.claim.TokenSpan;
import org.armistice.reading.count.CountReader;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.event.EventReader;
import org.armistice.reading.event.EventReasons;
import org.armistice.reading.model.DocumentParser;
import org.armistice.reading.model.SentenceModel;
import org.armistice.reading.place.PlaceContext;
import org.armistice.reading.place.PlaceReader;
import org.armistice.reading.place.PlaceReasons;
import org.armistice.reading.position.DemandReader;
import org.armistice.reading.position.PositionDraft;
import org.armistice.reading.position.PositionReader;
import org.armistice.reading.position.ValidityReader;
import org.armistice.reading.publicity.AnnouncementReader;
import org.armistice.reading.publicity.RegimeReader;
import org.armistice.reading.reason.Asked;
import org.armistice.reading.relation.RelationReader;
import org.armistice.reading.table.TableShelf;
import org.armistice.reading.talks.TalksReader;
import org.armistice.reading.time.TimeAnchor;
import org.armistice.reading.time.TimeMention;
import org.armistice.reading.time.TimeReader;
import org.armistice.reading.time.TimeReasons;
import org.armistice.reading.toll.TollMention;
import org.armistice.reading.toll.TollReader;
import org.armistice.reading.trend.TrendReader;
import org.armistice.record.Reading;
import org.armistice.record.Report;
import org.armistice.record.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports into records. Loads once, serves all threads, and is pure after that: the same
 * report and text give the same reading, byte for byte.
 */
public final class Reader {
  private final DocumentParser parser;
  private final @Nullable UserActors listed;
  private final ActorReader actors;
  private final PlaceReader places;
  private final TimeReader times = TimeReader.load();
  private final AmountReader amounts = AmountReader.load();
  private final TollReader tolls = TollReader.load();
  private final AttributionReader attributions = new AttributionReader();
  private final EventReader events = new EventReader();
  private final AgreementReader agreements = new AgreementReader();
  private final TermReader terms = new TermReader(new ActionTree());
  private final PositionReader positions = new PositionReader();
  private final ValidityReader validity = new ValidityReader();
  private final DemandReader demands = new DemandReader();
  private final RegimeReader regimes = new RegimeReader();
  private final AnnouncementReader announcements = new AnnouncementReader();
  private final TrendReader trends = new TrendReader();
  private final CountReader counts = new CountReader();
  private final CircumstanceReader circumstances = new CircumstanceReader();
  private final TalksReader talks = new TalksReader();
  private final RelationReader relations = new RelationReader();

  public Reader(SentenceModel model, Gazetteer gazetteer) {
    this(model, gazetteer, null);
  }

  /**
   * @param listed actors of the user's on top of those of the tables; {@code null} for none
   */
  public Reader(SentenceModel model, Gazetteer gazetteer, @Nullable UserActors listed) {
    this.listed = listed;
    this.actors = new ActorReader(listed);
    this.parser = new DocumentParser(model);
    this.places = new PlaceReader(gazetteer);
  }

  /**
   * The reader with the model and the gazetteer that ship with it.
   *
   * @throws org.armistice.reading.table.TableException where a table cannot be used: file, line,
   *     column, what is wrong and what to do; nothing is read then
   */
  public static Reader load() {
    try {
      Assembler.ready();
      return new Reader(SentenceModel.load(), Gazetteer.standard());
    } catch (ExceptionInInitializerError e) {
      // tables that are kept for all readers are loaded with their class
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw e;
    }
  }

  /**
   * Reads a report.
   *
   * @param report its metadata; without a date relative times stay unresolved
   * @param text what it says, with an optional headline before the body
   */
  public Reading read(Report report, String text) {
    return Assembler.assemble(layers(parser.parse(report, text)));
  }

  /** The report parsed, for those who measure or explain single steps. */
  public Document parse(Report report, String text) {
    return parser.parse(report, text);
  }

  /**
   * The parts of this reader that can be asked why they read what they read.
   *
   * @param document as {@link #parse} gives it
   */
  public Askable askable(Document document) {
    Asked asked = new Asked(document, shelf(), parser::certainty);
    return new Askable(
        asked,
        events.reasons(asked),
        places.reasons(asked, PlaceContext.none()),
        actors.reasons(asked),
        times.reasons(asked, TimeAnchor.of(document.report().published())),
        amounts.reasons(asked),
        attributions.reasons(asked));
  }

  private TableShelf shelf() {
    return listed == null ? new TableShelf() : listed.shelf();
  }

  /** What can be asked of each room about one report. */
  public record Askable(
      Asked asked,
      EventReasons events,
      PlaceReasons places,
      ActorReasons actors,
      TimeReasons times,
      AmountReasons amounts,
      ClaimReasons claims) {}

  /** All layers below the records, for those who measure or explain single steps. */
  public Layers layers(Document document) {
    ActorLayer actorLayer = actors.read(document);
    PartyNames names =
        (sentence, token) ->
            actorLayer.at(sentence, token).map(mention -> actorLayer.actor(mention).id());
    List<Attribution> said = attributions.read(document);
    List<List<TimeMention>> timeLayer = times(document, said);
    List<List<AmountMention>> amountLayer = amounts(document, timeLayer);
    AgreementLayer agreementLayer = agreements.read(document, names);
    return new Layers(
        document,
        actorLayer,
        places.read(document, PlaceContext.none()),
        timeLayer,
        amountLayer,
        tolls(document, amountLayer),
        said,
        events.read(document),
        agreementLayer,
        terms.read(document, agreementLayer),
        positions(document, agreementLayer),
        demands.read(document),
        regimes.read(document),
        announcements.read(document),
        trends.read(document),
        counts.read(document),
        circumstances.read(document),
        talks.read(document, names),
        relations.read(document));
  }

  private List<PositionDraft> positions(Document document, AgreementLayer agreements) {
    List<PositionDraft> drafts = new ArrayList<>(positions.read(document, agreements));
    drafts.addAll(validity.read(document, agreements));
    return drafts;
  }

  private List<List<AmountMention>> amounts(Document document, List<List<TimeMention>> times) {
    List<List<AmountMention>> all = new ArrayList<>();
    for (ParsedSentence sentence : document.sentences()) {
      List<TimeMention> inSentence = times.get(sentence.index());
      all.add(
          amounts.read(
              sentence, token -> inSentence.stream().anyMatch(mention -> mention.covers(token))));
    }
    return all;
  }

  private List<List<TollMention>> tolls(Document document, List<List<AmountMention>> amounts) {
    List<List<TollMention>> all = new ArrayList<>();
    for (ParsedSentence sentence : document.sentences()) {
      all.add(tolls.read(sentence, amounts.get(sentence.index())));
    }
    return all;
  }

  /**
   * Times of words that somebody said on a known other day are counted from that day, all others
   * from the day of publication.
   */
  private List<List<TimeMention>> times(Document document, List<Attribution> said) {
    TimeAnchor anchor = TimeAnchor.of(document.report().published());
    List<List<TimeMention>> all = new ArrayList<>(times.read(document, anchor));
    Map<LocalDate, Map<Integer, List<TimeMention>>> byDay = new HashMap<>();
    for (Attribution attribution : said) {
      Optional<LocalDate> day = saidOn(attribution, all);
      if (day.isEmpty() || day.get().equals(anchor.published())) {
        continue;
      }
      for (TokenSpan span : attribution.content()) {
        List<TimeMention> anew =
            byDay
                .computeIfAbsent(day.get(), d -> new HashMap<>())
                .computeIfAbsent(
                    span.sentence(),
                    s ->
                        times.read(
                            document.sentences().get(s),
                            document.text(),
                            document.report().id(),
                            anchor.saidOn(day.get())));
        List<TimeMention> row = new ArrayList<>(all.get(span.sentence()));
        row.replaceAll(
            old ->
                span.covers(span.sentence(), old.startToken())
                    ? anew.stream()
                        .filter(next -> next.startToken() == old.startToken())
                        .findFirst()
                        .orElse(old)
                    : old);
        all.set(span.sentence(), List.copyOf(row));
      }
    }
    return all;
  }

  /** The day of a saying, where its words allow just one. */
  private static Optional<LocalDate> saidOn(
      Attribution attribution, List<List<TimeMention>> times) {
    TokenSpan words = attribution.saidAt();
    if (words == null) {
      return Optional.empty();
    }
    for (TimeMention mention : times.get(words.sentence())) {
      TimeSpan time = mention.time();
      LocalDate earliest = time.earliest();
      if (mention.startToken() < words.end()
          && words.start() < mention.endToken()
          && earliest != null
          && earliest.equals(time.latest())) {
        return Optional.of(earliest);
      }
    }
    return Optional.empty();
  }
}
