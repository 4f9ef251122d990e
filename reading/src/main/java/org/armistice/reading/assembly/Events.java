package org.armistice.reading.assembly;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.armistice.reading.amount.AmountMention;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Phrase;
import org.armistice.reading.event.AcledActors;
import org.armistice.reading.event.Embedding;
import org.armistice.reading.event.EventArgument;
import org.armistice.reading.event.EventMention;
import org.armistice.reading.event.Violence;
import org.armistice.reading.syntax.Clauses;
import org.armistice.record.AcledActorType;
import org.armistice.record.AcledSubEvent;
import org.armistice.record.Actor;
import org.armistice.record.Amount;
import org.armistice.record.Attested;
import org.armistice.record.Coding;
import org.armistice.record.ContentId;
import org.armistice.record.Event;
import org.armistice.record.Interaction;
import org.armistice.record.Passage;
import org.armistice.record.Place;
import org.armistice.record.PloverEvent;
import org.armistice.record.Ref;
import org.armistice.record.Span;
import org.armistice.record.TimeSpan;
import org.armistice.record.TimeStatus;
import org.armistice.record.Toll;
import org.jspecify.annotations.Nullable;

/** Events as records, one for each group of tellings. */
final class Events {
  private final Document document;
  private final Actors actors;
  private final Times times;
  private final Places places;
  private final Claims claims;
  private final List<List<AmountMention>> amounts;
  private final Tolls tolls;
  private final EventGroups groups;
  private final List<EventMention> acts;
  private final Map<EventGroup, Event> built = new LinkedHashMap<>();
  private final Map<EventGroup, Attested<Ref>> when = new LinkedHashMap<>();

  /** Ids of the events that a verb tells of. */
  private final Set<String> byVerb = new HashSet<>();

  Events(
      Layers layers, Actors actors, Times times, Places places, Claims claims, EventGroups groups) {
    this.document = layers.document();
    this.actors = actors;
    this.times = times;
    this.places = places;
    this.claims = claims;
    this.amounts = layers.amounts();
    this.groups = groups;
    this.acts = layers.events();
    this.tolls = new Tolls(layers, actors);
    for (EventGroup group : groups.all()) {
      Attested<Ref> time = time(group);
      if (time != null) {
        when.put(group, time);
      }
    }
    new CountedDays(groups, times).add(when, document.sentences().size());
    for (EventGroup group : groups.all()) {
      built.put(group, event(group));
    }
  }

  /**
   * Loads the words of ACLED's types of actors.
   *
   * @throws org.armistice.reading.table.TableException where they cannot be used
   */
  static void ready() {
    AcledTypes.TYPES.country("");
  }

  List<Event> all() {
    return List.copyOf(built.values());
  }

  Event of(EventGroup group) {
    Event event = built.get(group);
    if (event == null) {
      throw new IllegalStateException("a group that was never built");
    }
    return event;
  }

  Ref ref(EventGroup group) {
    Event event = of(group);
    return new Ref(event.id(), label(event));
  }

  /** What a person would call the event: "airstrikes by U.S. forces on the Taliban". */
  String label(Event event) {
    StringBuilder label = new StringBuilder(name(event));
    join(label, " by ", event.in(Event.Role.ACTOR));
    join(label, " on ", event.in(Event.Role.RECIPIENT));
    Attested<Ref> place = event.place();
    String where = place == null ? "" : " in " + place.value().label();
    return label.toString().endsWith(where) ? label.toString() : label + where;
  }

  /** The noun that tells of it; for a verb the name that ACLED or PLOVER gives the act. */
  private String name(Event event) {
    Coding coding = event.coding().value();
    AcledSubEvent acled = coding.acled();
    if (!byVerb.contains(event.id())) {
      return event.mentions().get(0).text();
    }
    String act = acled != null ? acled.label() : coding.plover().name();
    return act.toLowerCase(Locale.ROOT);
  }

  private static void join(StringBuilder label, String before, List<Ref> actors) {
    if (!actors.isEmpty()) {
      label.append(before);
      label.append(String.join(" and ", actors.stream().map(Ref::label).toList()));
    }
  }

  private Event event(EventGroup group) {
    EventMention first = naming(group);
    String report = document.report().id();
    List<Span> mentions = new ArrayList<>();
    mentions.add(span(first));
    group.mentions().stream()
        .flatMap(this::spans)
        .filter(span -> !mentions.contains(span))
        .forEach(mentions::add);
    List<Event.Participant> participants = new ArrayList<>();
    for (Event.Role role : Event.Role.values()) {
      participants.addAll(participants(group, role));
    }
    List<Ref> said = new ArrayList<>();
    for (EventMention mention : group.mentions()) {
      boolean mereReminder = mention != first && groups.isDefinite(mention);
      if (mereReminder && claims.said(mention.sentence(), mention.head()).isEmpty()) {
        continue;
      }
      Ref claim = claimOf(mention);
      if (said.stream().noneMatch(ref -> ref.id().equals(claim.id()))) {
        said.add(claim);
      }
    }
    Attested<Coding> coding = coding(group, participants);
    Attested<Ref> place = place(group);
    String id = ContentId.of("event", report, coding.value().plover(), span(first));
    var parse = document.sentences().get(first.sentence()).parse();
    if (parse.upos(first.head()).equals("VERB")) {
      byVerb.add(id);
    }
    Event event =
        new Event(
            id,
            report,
            coding,
            participants,
            interaction(group, coding.value(), participants, place),
            words(group, EventArgument.Role.WEAPON, "event:weapon"),
            place,
            when.get(group),
            count(group),
            tolls(group),
            words(group, EventArgument.Role.PURPOSE, "event:purpose"),
            status(group, participants, said),
            timeStatus(first),
            first.negated(),
            group.mentions().stream().anyMatch(EventMention::series),
            mentions,
            said,
            mentions.stream().sorted().toList());
    said.forEach(claim -> claims.note(claim, new Ref(event.id(), label(event))));
    return event;
  }

  /** What stands under a plan, a demand or a leave has not happened by being told of. */
  private static TimeStatus timeStatus(EventMention mention) {
    TimeStatus status = mention.timeStatus();
    for (Embedding embedding : mention.embeddings()) {
      status =
          switch (embedding.kind()) {
            case CLAIMED, PUBLICIZED, PRESUPPOSED, DENIED -> status;
            case PLANNED, EXPECTED, THREATENED -> TimeStatus.FUTURE;
            // what was ended had been going on
            case CEASED -> status == TimeStatus.CURRENT ? TimeStatus.HISTORICAL : status;
            case DEMANDED, PERMITTED, PROHIBITED, AGREED, REFUSED, FAILED, ATTEMPTED, PURPOSE ->
                status == TimeStatus.FUTURE ? status : TimeStatus.HYPOTHETICAL;
          };
    }
    return status;
  }

  /** The telling that names the event: the first of the body, else the headline's. */
  private EventMention naming(EventGroup group) {
    for (EventMention mention : group.mentions()) {
      Passage.Kind kind = document.sentences().get(mention.sentence()).sentence().kind();
      if (kind != Passage.Kind.HEADLINE && kind != Passage.Kind.SECTION_LABEL) {
        return mention;
      }
    }
    return group.first();
  }

  private Span span(EventMention mention) {
    return document.span(mention.sentence(), mention.start(), mention.end());
  }

  /** The words of a telling, and what else of its sentence tells of the event. */
  private Stream<Span> spans(EventMention mention) {
    return Stream.concat(
        Stream.of(span(mention)),
        mention.also().stream()
            .map(words -> document.span(words.sentence(), words.start(), words.end())));
  }

  private static Phrase at(EventMention mention) {
    return new Phrase(mention.sentence(), mention.head(), mention.start(), mention.end());
  }

  /** Who tells of it there: the speaker whose words it stands in, else the outlet. */
  Ref claimOf(EventMention mention) {
    return claims.at(at(mention), clause(mention));
  }

  /** The outlet's clause around a telling: the telling with its arguments. */
  private static Phrase clause(EventMention mention) {
    int start = Math.min(mention.start(), mention.anchor());
    int end = Math.max(mention.end(), mention.anchor() + 1);
    for (EventArgument argument : mention.arguments()) {
      start = Math.min(start, argument.start());
      end = Math.max(end, argument.end());
    }
    return new Phrase(mention.sentence(), mention.head(), start, end);
  }

  private Attested<Coding> coding(EventGroup group, List<Event.Participant> participants) {
    EventMention fullest = naming(group);
    for (EventMention mention : group.mentions()) {
      if (fullest.coding().mode() == null && mention.coding().mode() != null) {
        fullest = mention;
      }
    }
    Coding coding = fullest.coding();
    Coding whole =
        new Coding(
            coding.plover(),
            coding.mode(),
            coding.acled(),
            Violence.of(
                kind(participants, Event.Role.ACTOR), kind(participants, Event.Role.RECIPIENT)));
    return new Attested<>(whole, List.of(span(fullest)), fullest.rule());
  }

  /** The kind of a side. */
  private Actor.@Nullable Kind kind(List<Event.Participant> participants, Event.Role role) {
    return side(participants, role).filter(actor -> !isUnsaid(actor)).map(Actor::kind).orElse(null);
  }

  /** Who stands for a side: of several the first that bears arms, whatever order tells them. */
  private Optional<Actor> side(List<Event.Participant> participants, Event.Role role) {
    List<Actor> all = all(participants, role);
    Optional<Actor> armed =
        all.stream().filter(actor -> Violence.isArmed(actor.kind())).findFirst();
    return armed.or(() -> all.stream().findFirst());
  }

  private List<Actor> all(List<Event.Participant> participants, Event.Role role) {
    return participants.stream()
        .filter(participant -> participant.role() == role)
        .map(participant -> actors.get(participant.actor().value()))
        .toList();
  }

  /** Between whom it is, by ACLED's types; {@code null} where ACLED has no sub-event for it. */
  private @Nullable Interaction interaction(
      EventGroup group,
      Coding coding,
      List<Event.Participant> participants,
      @Nullable Attested<Ref> place) {
    AcledSubEvent act = coding.acled();
    if (act == null) {
      return null;
    }
    String country = place == null ? null : country(places.get(place.value()));
    return Interaction.of(
        type(side(participants, Event.Role.ACTOR), country, act),
        type(side(participants, Event.Role.RECIPIENT), country, act),
        all(participants, Event.Role.RECIPIENT).isEmpty() && !fallsUponSomething(group));
  }

  /** "attacked an army base", "shelled a market": whose side that is the words leave open. */
  private static boolean fallsUponSomething(EventGroup group) {
    return group.mentions().stream()
        .anyMatch(mention -> !mention.in(EventArgument.Role.RECIPIENT).isEmpty());
  }

  private @Nullable AcledActorType type(
      Optional<Actor> side, @Nullable String country, AcledSubEvent act) {
    return side.isEmpty()
        ? null
        : AcledTypes.TYPES.type(side.get(), actors.isOfDeFactoState(side.get()), country, act);
  }

  /** ISO code of the country that a place is or lies in; {@code null} where it is in none. */
  private static @Nullable String country(Place place) {
    boolean country = place.kind() == Place.Kind.COUNTRY;
    List<String> within = place.within();
    return country
        ? AcledTypes.TYPES.country(place.name())
        : within.isEmpty() ? null : AcledTypes.TYPES.country(within.get(within.size() - 1));
  }

  /** Loaded at its first use. */
  private static final class AcledTypes {
    static final AcledActors TYPES = AcledActors.load();

    private AcledTypes() {}
  }

  /** "nine people" are not said to be civilians. */
  private boolean isUnsaid(Actor actor) {
    return actor.kind() == Actor.Kind.CIVILIANS
        && !actors.isKnown(new Ref(actor.id(), actor.name()))
        && !actor.name().toLowerCase(Locale.ROOT).contains("civilian");
  }

  /** One participant a side: of several names for a side the one that says most. */
  private List<Event.Participant> participants(EventGroup group, Event.Role role) {
    Map<String, Attested<Ref>> bySide = new LinkedHashMap<>();
    for (EventMention mention : group.mentions()) {
      for (Attested<Ref> who : groups.actorsOf(mention, role(role))) {
        if (isPlaceName(mention, role(role), who.value())) {
          continue;
        }
        bySide.merge(
            actors.side(who.value()),
            who,
            (old, next) -> weight(next.value()) > weight(old.value()) ? next : old);
      }
    }
    return bySide.values().stream().map(actor -> new Event.Participant(role, actor)).toList();
  }

  /**
   * "had struck Maarat al-Numan": a name that the gazetteer knows and that only looks like some
   * person's, with no title and no deed, is the place.
   */
  private boolean isPlaceName(EventMention mention, EventArgument.Role role, Ref who) {
    Actor actor = actors.get(who);
    return actor.kind() == Actor.Kind.UNKNOWN
        && actor.source() == null
        && actor.role() == null
        && mention.in(role).stream()
            .map(argument -> EventGroups.phrase(mention, argument))
            .anyMatch(phrase -> places.isExactly(phrase.sentence(), span(phrase)));
  }

  private Span span(Phrase phrase) {
    return document.span(phrase.sentence(), phrase.start(), phrase.end());
  }

  private static EventArgument.Role role(Event.Role role) {
    return switch (role) {
      case ACTOR -> EventArgument.Role.ACTOR;
      case RECIPIENT -> EventArgument.Role.RECIPIENT;
      case BENEFICIARY -> EventArgument.Role.BENEFICIARY;
    };
  }

  /** How much a name says: forces more than their state. */
  private int weight(Ref actor) {
    return switch (actors.get(actor).kind()) {
      case MILITARY, POLICE, ARMED_GROUP -> 3;
      case GOVERNMENT, OFFICIAL, PARTY, ORGANISATION, INTERNATIONAL_BODY, GROUP, CIVILIANS -> 2;
      case STATE, MEDIA, UNKNOWN -> 1;
    };
  }

  private @Nullable Attested<String> words(EventGroup group, EventArgument.Role role, String rule) {
    for (EventMention mention : group.mentions()) {
      Optional<EventArgument> argument = mention.first(role);
      if (argument.isPresent()) {
        Span span = document.span(mention.sentence(), argument.get().start(), argument.get().end());
        return Attested.of(span.text(), rule, span);
      }
    }
    return null;
  }

  /**
   * The place told first, or a finer one inside it that another telling gives; what was struck ("an
   * attack on the town") tells the place too.
   */
  private @Nullable Attested<Ref> place(EventGroup group) {
    Attested<Ref> best = null;
    for (EventMention mention : group.mentions()) {
      for (EventArgument argument : mention.in(EventArgument.Role.PLACE)) {
        best = finer(best, places.in(EventGroups.phrase(mention, argument)));
      }
    }
    for (EventMention mention : group.mentions()) {
      boolean act = mention.coding().plover().quad() == PloverEvent.Quad.MATERIAL_CONFLICT;
      for (EventArgument argument : mention.in(EventArgument.Role.RECIPIENT)) {
        if (act && actors.at(mention.sentence(), argument.head()).isEmpty()) {
          Phrase struck = EventGroups.phrase(mention, argument);
          best = finer(best, places.in(struck, token -> isGroup(mention.sentence(), token)));
        }
      }
    }
    for (EventMention mention : group.mentions()) {
      // "the Mekelle strikes": a name before the noun that is nobody's is the place
      for (EventArgument argument : mention.in(EventArgument.Role.ACTOR)) {
        boolean before = argument.label().startsWith("compound");
        if (before && actors.at(mention.sentence(), argument.head()).isEmpty()) {
          best = finer(best, places.in(EventGroups.phrase(mention, argument)));
        }
      }
    }
    for (EventMention mention : group.mentions()) {
      // "saw two tanks in the town": the tree may hang the place on the thing
      for (EventArgument argument : mention.in(EventArgument.Role.WEAPON)) {
        best = best == null ? places.in(EventGroups.phrase(mention, argument)).orElse(null) : best;
      }
    }
    if (best == null) {
      best = placeAfterAgent(group);
    }
    best = best != null ? best : around(group, "ARGM-LOC", places::in);
    best = best == null || isCountry(best) ? beneathFinest(group, best) : best;
    return best == null || isCountry(best) ? finer(best, placeOfVictims(group)) : best;
  }

  /** Of the places beneath the tellings the first, or a finer one inside it. */
  private @Nullable Attested<Ref> beneathFinest(EventGroup group, @Nullable Attested<Ref> told) {
    Attested<Ref> best = told;
    for (EventMention mention : group.mentions()) {
      best =
          finer(best, Optional.ofNullable(beneath(new EventGroup(mention), this::placeOfNobody)));
    }
    return best;
  }

  /** "The abduction of the Kankara students": the name before those upon whom it fell. */
  private Optional<Attested<Ref>> placeOfVictims(EventGroup group) {
    for (EventMention mention : group.mentions()) {
      boolean act = mention.coding().plover().quad() == PloverEvent.Quad.MATERIAL_CONFLICT;
      var parse = document.sentences().get(mention.sentence()).parse();
      for (EventArgument argument : mention.in(EventArgument.Role.RECIPIENT)) {
        for (int child : parse.children(argument.head())) {
          boolean before = act && parse.relation(child).equals("compound");
          Optional<Attested<Ref>> place =
              before
                  ? placeOfNobody(new Phrase(mention.sentence(), child, child, child + 1))
                  : Optional.empty();
          if (place.isPresent()) {
            return place;
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean isCountry(Attested<Ref> place) {
    return places.get(place.value()).kind() == Place.Kind.COUNTRY;
  }

  /**
   * "positions of the front near the town": the name of an armed group or of a de facto state tells
   * whose, not where.
   */
  private boolean isGroup(int sentence, int token) {
    return actors
        .at(sentence, token)
        .map(actor -> actors.get(actor.value()))
        .filter(actor -> actor.kind() == Actor.Kind.ARMED_GROUP || actors.isOfDeFactoState(actor))
        .isPresent();
  }

  private @Nullable Attested<Ref> finer(
      @Nullable Attested<Ref> best, Optional<Attested<Ref>> next) {
    if (best == null || next.isEmpty()) {
      return best == null ? next.orElse(null) : best;
    }
    Place now = places.get(best.value());
    Place other = places.get(next.get().value());
    boolean unlisted = other.gazetteer() == null && now.kind() == Place.Kind.COUNTRY;
    return unlisted || other.within().contains(now.name()) ? next.get() : best;
  }

  /** "were shelled by troops near the town": words after the agent tell the place of the act. */
  private @Nullable Attested<Ref> placeAfterAgent(EventGroup group) {
    for (EventMention mention : group.mentions()) {
      for (EventArgument argument : mention.in(EventArgument.Role.ACTOR)) {
        Optional<Attested<Ref>> place =
            argument.label().equals("by")
                ? places.in(
                    new Phrase(
                        mention.sentence(),
                        argument.end() - 1,
                        argument.head() + 1,
                        argument.end()))
                : Optional.empty();
        if (place.isPresent()) {
          return place.get();
        }
      }
    }
    return null;
  }

  /** Of several times told the narrowest. The time of an announcement is not the event's. */
  private @Nullable Attested<Ref> time(EventGroup group) {
    Attested<Ref> best = null;
    for (EventMention mention : group.mentions()) {
      boolean publicized = mention.under(Embedding.Kind.PUBLICIZED);
      for (Attested<Ref> time : publicized ? groups.ownersOf(mention) : groups.timesOf(mention)) {
        if (best == null || days(time) < days(best)) {
          best = time;
        }
      }
    }
    best = best == null ? timeAmongVictims(group) : best;
    boolean publicized =
        group.mentions().stream().anyMatch(mention -> mention.under(Embedding.Kind.PUBLICIZED));
    best = best != null || publicized ? best : around(group, "ARGM-TMP", times::in);
    return best != null ? best : beneath(group, this::dayOrSpan);
  }

  /** "strikes on 21 May": a day behind a preposition that leads to victims is no victim. */
  private @Nullable Attested<Ref> timeAmongVictims(EventGroup group) {
    for (EventMention mention : group.mentions()) {
      for (EventArgument argument : mention.in(EventArgument.Role.RECIPIENT)) {
        Phrase words = EventGroups.phrase(mention, argument);
        if (times.isTime(words)) {
          return times.in(words).orElse(null);
        }
      }
    }
    return null;
  }

  /**
   * "Explosions were heard in the city on Monday": where and when the verb is told, whose subject
   * the event's noun is, is where and when the event was.
   */
  private @Nullable Attested<Ref> around(
      EventGroup group, String label, Function<Phrase, Optional<Attested<Ref>>> find) {
    for (EventMention mention : group.mentions()) {
      var parse = document.sentences().get(mention.sentence()).parse();
      int noun = mention.head();
      while (parse.relation(noun).equals("conj")) {
        noun = parse.head(noun);
      }
      int verb = parse.head(noun);
      if (verb < 0
          || !parse.upos(mention.head()).equals("NOUN")
          || !parse.relation(noun).startsWith("nsubj")) {
        continue;
      }
      for (Phrase words :
          Clauses.arguments(document.sentences().get(mention.sentence()), verb, label)) {
        Optional<Attested<Ref>> told = find.apply(words);
        if (told.isPresent()) {
          return told.get();
        }
      }
    }
    return null;
  }

  /**
   * "opened fire on a bus carrying people to market near the town on Friday": words that the tree
   * hung on something beneath the act, with no other act or saying between, are of the act.
   */
  private @Nullable Attested<Ref> beneath(
      EventGroup group, Function<Phrase, Optional<Attested<Ref>>> find) {
    for (EventMention mention : group.mentions()) {
      var parse = document.sentences().get(mention.sentence()).parse();
      for (int token = mention.end(); token < parse.subtreeEnd(mention.anchor()); token++) {
        if (!hangsFreely(mention, token)) {
          continue;
        }
        Optional<Attested<Ref>> told =
            find.apply(new Phrase(mention.sentence(), token, token, token + 1));
        if (told.isPresent() && !groups.isCountedFrom(mention, told.get())) {
          return told.get();
        }
      }
    }
    return null;
  }

  private boolean hangsFreely(EventMention mention, int token) {
    var parse = document.sentences().get(mention.sentence()).parse();
    int at = token;
    while (at >= 0 && at != mention.anchor()) {
      int here = at;
      boolean clause =
          switch (parse.relation(at)) {
            case "ccomp", "parataxis", "acl:relcl", "advcl", "conj", "appos", "dep" -> true;
            default -> false;
          };
      boolean act =
          at != mention.head()
              && acts.stream()
                  .anyMatch(
                      other ->
                          other.sentence() == mention.sentence()
                              && (other.head() == here || other.anchor() == here));
      if (clause || act) {
        return false;
      }
      at = parse.head(at);
    }
    return at == mention.anchor();
  }

  private Optional<Attested<Ref>> placeOfNobody(Phrase phrase) {
    return actors.at(phrase.sentence(), phrase.head()).isPresent()
        ? Optional.empty()
        : places.in(phrase);
  }

  private Optional<Attested<Ref>> dayOrSpan(Phrase phrase) {
    return times.in(phrase).filter(time -> days(time) != Long.MAX_VALUE);
  }

  private long days(Attested<Ref> time) {
    TimeSpan span = times.get(time.value());
    LocalDate earliest = span.earliest();
    LocalDate latest = span.latest();
    return earliest == null || latest == null
        ? Long.MAX_VALUE
        : ChronoUnit.DAYS.between(earliest, latest);
  }

  private @Nullable Attested<Amount> count(EventGroup group) {
    for (EventMention mention : group.mentions()) {
      for (EventArgument argument : mention.in(EventArgument.Role.COUNT)) {
        for (AmountMention amount : amounts.get(mention.sentence())) {
          if (amount.startToken() < argument.end() && argument.start() < amount.endToken()) {
            Span words = document.span(mention.sentence(), amount.startToken(), amount.endToken());
            return Attested.of(amount.amount(), amount.rule(), words);
          }
        }
      }
    }
    return null;
  }

  private List<Toll> tolls(EventGroup group) {
    List<Toll> found = new ArrayList<>();
    for (EventMention mention : group.mentions()) {
      found.addAll(tolls.of(mention, claims));
    }
    return found.stream().distinct().toList();
  }

  private Event.Status status(
      EventGroup group, List<Event.Participant> participants, List<Ref> said) {
    if (group.first().under(Embedding.Kind.DENIED)) {
      return Event.Status.DENIED;
    }
    Set<String> doers = new LinkedHashSet<>();
    for (Event.Participant participant : participants) {
      if (participant.role() == Event.Role.ACTOR) {
        doers.add(actors.side(participant.actor().value()));
      }
    }
    Set<String> tellers = new LinkedHashSet<>();
    for (Ref claim : said) {
      Ref speaker = claims.get(claim).speaker();
      if (!actors.isOutlet(speaker)) {
        tellers.add(actors.side(speaker));
      }
    }
    if (tellers.stream().anyMatch(doers::contains)) {
      // "the army said that it had not struck the market"
      boolean unsaid = naming(group).negated() && timeStatus(naming(group)) == TimeStatus.CURRENT;
      return unsaid ? Event.Status.DENIED : Event.Status.ACKNOWLEDGED;
    }
    return tellers.size() > 1 ? Event.Status.CORROBORATED : Event.Status.CLAIMED;
  }
}
