package org.armistice.reading;

import static org.armistice.reading.Readings.follow;
import static org.armistice.reading.Readings.label;
import static org.armistice.reading.Readings.labels;
import static org.armistice.reading.Readings.only;
import static org.armistice.reading.Readings.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.armistice.record.AcledSubEvent;
import org.armistice.record.Actor;
import org.armistice.record.Agreement;
import org.armistice.record.Announcement;
import org.armistice.record.Attested;
import org.armistice.record.Claim;
import org.armistice.record.Demand;
import org.armistice.record.Dispute;
import org.armistice.record.Event;
import org.armistice.record.Incident;
import org.armistice.record.Issue;
import org.armistice.record.Moment;
import org.armistice.record.Negotiation;
import org.armistice.record.NotStated;
import org.armistice.record.Place;
import org.armistice.record.PloverEvent;
import org.armistice.record.Position;
import org.armistice.record.Reading;
import org.armistice.record.Regime;
import org.armistice.record.Relation;
import org.armistice.record.Silence;
import org.armistice.record.Span;
import org.armistice.record.Term;
import org.armistice.record.TimeSpan;
import org.armistice.record.Trend;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The reading test: the article that must be read completely, row by row. Each test is a row of the
 * table and answers its question from the record, with the words behind the answer. A value that is
 * missing where the row expects one fails the test, so nothing is checked for null first.
 */
@NullUnmarked
class ReadingTest {
  private static Reading reading;

  @BeforeAll
  static void read() {
    reading =
        Readings.read(
            SharedFiles.read("corpus/helmand-2020-10-12.txt"),
            "2020-10-12",
            "America/New_York",
            "The Hill");
  }

  @Test
  void rowH_headlineAddsNoEventAndAloneSaysWhereTheStrikesWere() {
    Event strikes = strikes();
    assertThat(words(strikes.mentions())).hasSizeGreaterThan(1);
    assertThat(reading.all(Event.class).stream().filter(ReadingTest::isAerial).toList())
        .describedAs("one strike series, and the strike known by its announcement in March")
        .hasSize(2);
    Place where = follow(reading, strikes.place(), Place.class);
    assertThat(where.name()).isEqualTo("Helmand");
    assertThat(where.kind()).isEqualTo(Place.Kind.ADM1);
    assertThat(sentenceOf(strikes.place().evidence().get(0)))
        .startsWith("US strikes Taliban in Helmand");
    assertThat(strikes.purpose().value()).contains("defense of Afghan forces");
    assertThat(follow(reading, attackOnAfghanForces().place(), Place.class).name())
        .isEqualTo("Helmand");
  }

  @Test
  void row1a_usForcesStruckTheTalibanFromTheAirToSupportAfghanForces() {
    Event strikes = strikes();
    assertThat(strikes.coding().value().plover()).isEqualTo(PloverEvent.ASSAULT);
    assertThat(strikes.coding().value().mode()).isEqualTo("aerial");
    assertThat(strikes.coding().value().acled()).isEqualTo(AcledSubEvent.AIR_DRONE_STRIKE);
    assertThat(sides(strikes, Event.Role.ACTOR)).containsExactly("USA");
    assertThat(labels(strikes.in(Event.Role.RECIPIENT))).containsExactly("Taliban");
    assertThat(labels(strikes.in(Event.Role.BENEFICIARY))).containsExactly("Afghan forces");
    assertThat(time(strikes).latest()).isEqualTo("2020-10-12");
    assertThat(time(strikes).earliest()).isBefore(LocalDate.parse("2020-10-12"));
    assertThat(claimOn(strikes, "the U.S. military has conducted").speaker().label())
        .isEqualTo("Sonny Leggett");
  }

  @Test
  void row1b_afghanForcesCameUnderAttackInHelmandByNobodyNamed() {
    Event attack = attackOnAfghanForces();
    assertThat(attack.in(Event.Role.ACTOR)).isEmpty();
    Place where = follow(reading, attack.place(), Place.class);
    assertThat(where.kind()).isEqualTo(Place.Kind.ADM1);
    assertThat(where.ucdpPrecision()).isEqualTo(4);
    assertThat(where.acledPrecision()).isEqualTo(3);
    assertThat(notStated(attack.id())).contains("actor");
  }

  @Test
  void row1c_theSpokesmanOfMondayIsTheOneNamedNext() {
    Claim claim = claimOn(strikes(), "U.S. forces in Afghanistan");
    assertThat(claim.speaker().label()).isEqualTo("Sonny Leggett");
    assertThat(words(claim.speakers().get(0).evidence())).containsExactly("a spokesman");
    assertThat(follow(reading, claim.saidAt(), TimeSpan.class).earliest()).isEqualTo("2020-10-12");
    Actor speaker = (Actor) reading.get(claim.speaker().id());
    assertThat(speaker.role()).contains("spokesman");
    assertThat(speaker.of().label()).isEqualTo("US Forces Afghanistan");
  }

  @Test
  void row2a_severalStrikesOverTwoDaysAnnouncedInATweet() {
    Event strikes = strikes();
    assertThat(strikes.count().value().words()).isEqualTo("several");
    assertThat(strikes.count().value().low()).isEqualTo(2);
    assertThat(strikes.count().value().best()).isNull();
    assertThat(strikes.count().value().high()).isNull();
    assertThat(time(strikes).earliest()).isEqualTo("2020-10-10");
    assertThat(time(strikes).latest()).isEqualTo("2020-10-12");
    assertThat(time(strikes).ucdpPrecision()).isEqualTo(2);
    Claim tweet = claimOn(strikes, "the U.S. military has conducted");
    assertThat(tweet.channel()).isEqualTo(Claim.Channel.SOCIAL_POST);
    assertThat(tweet.quoteMode()).isEqualTo(Claim.QuoteMode.MIXED);
    Announcement announcement = announcementOf(strikes);
    assertThat(label(announcement.announcer())).isEqualTo("Sonny Leggett");
  }

  @Test
  void row2b_leggettCallsTheStrikesConsistentWithTheAgreement() {
    Position position =
        only(reading, Position.class, p -> label(p.holder()).equals("Sonny Leggett"));
    assertThat(position.value().value()).isEqualTo(Position.Value.CONSISTENT);
    assertThat(position.subject().value().id()).isEqualTo(strikes().id());
    assertThat(position.agreement().value().id()).isEqualTo(agreement().id());
    assertThat(words(position.value().evidence())).containsExactly("consistent");
    Claim claim = (Claim) reading.get(position.claim().id());
    assertThat(claim.speakers().get(0).cue()).extracting(Span::text).contains("described");
  }

  @Test
  void row3_millerMakesTwoDemandsOfDifferentScopeThroughLeggettsAccount() {
    List<Demand> demands = reading.all(Demand.class);
    assertThat(demands).hasSize(2);
    for (Demand demand : demands) {
      assertThat(label(demand.speaker())).isEqualTo("Scott Miller");
      assertThat(label(demand.addressee())).isEqualTo("Taliban");
      assertThat(demand.coding().plover()).isEqualTo(PloverEvent.REQUEST);
      assertThat(demand.coding().mode()).isEqualTo("yield");
    }
    assertThat(demands.get(0).action().value()).contains("stop their offensive actions");
    assertThat(label(demands.get(0).scope())).isEqualTo("Helmand");
    assertThat(demands.get(0).urgency().value()).isEqualTo("immediately");
    assertThat(demands.get(1).action().value()).contains("reduce their violence");
    assertThat(words(demands.get(1).scope().evidence()).get(0)).contains("the country");
    Claim claim = (Claim) reading.get(demands.get(0).claim().id());
    assertThat(claim.channel()).isEqualTo(Claim.Channel.STATEMENT);
    assertThat(label(claim.owner())).isEqualTo("Sonny Leggett");
    assertThat(reading.all(Event.class)).noneMatch(ReadingTest::isCeasefire);
    Actor miller = (Actor) reading.get(demands.get(0).speaker().value().id());
    assertThat(miller.role()).contains("commander");
  }

  @Test
  void row4_itAfterTheQuotationIsTheViolenceNotTheStrikes() {
    Position position =
        only(reading, Position.class, p -> label(p.holder()).equals("Scott Miller"));
    assertThat(position.value().value()).isEqualTo(Position.Value.INCONSISTENT);
    assertThat(words(position.subjectWords()))
        .containsExactly("their offensive actions", "their violence");
    assertThat(position.subject().value().id()).isNotEqualTo(strikes().id());
    assertThat(position.agreement().value().id()).isEqualTo(agreement().id());
    Relation effect = only(reading, Relation.class, r -> r.kind() == Relation.Kind.UNDERMINES);
    assertThat(effect.to().id()).isEqualTo(talks().id());
    assertThat(((Claim) reading.get(effect.claim().id())).speaker().label())
        .isEqualTo("Scott Miller");
  }

  @Test
  void row5a_theDealAllowsTheDefenseOfAfghanPartnersAsTheOutletReadsIt() {
    Agreement agreement = agreement();
    assertThat(agreement.parties().stream().map(p -> p.value().label()))
        .containsExactlyInAnyOrder("United States", "Taliban");
    TimeSpan signed = follow(reading, agreement.signed(), TimeSpan.class);
    assertThat(signed.earliest()).isEqualTo("2020-02-01");
    assertThat(signed.granularity()).isEqualTo(TimeSpan.Granularity.MONTH);
    Term term = only(reading, Term.class, t -> t.modality().value() == Term.Modality.PERMITS);
    assertThat(label(term.bearer())).isEqualTo("United States");
    assertThat(term.action().value()).isEqualTo("defend");
    assertThat(words(term.target().evidence())).containsExactly("its Afghan partners");
    assertThat(term.conditions())
        .extracting(Attested::value)
        .anyMatch(c -> c.startsWith("under_attack("));
    assertThat(term.basis()).isEqualTo(Term.Basis.THIRD_PARTY_PARAPHRASE);
    assertThat(term.reader().label()).isEqualTo("The Hill");
    assertThat(term.quote()).isNull();
    assertThat(term.paraphrase().text())
        .isEqualTo("allows the United States to come to the defense of its Afghan partners");
  }

  @Test
  void row5b_theMilitaryLargelyRefrainedFromPublicizingNotFromStriking() {
    Regime regime = only(reading, Regime.class, r -> true);
    assertThat(label(regime.publisher())).isEqualTo("US military");
    assertThat(regime.series().value()).isEqualTo("its strikes");
    assertThat(regime.status().value()).isEqualTo(Regime.Status.PARTLY);
    assertThat(regime.hedge().value()).isEqualTo("largely");
    assertThat(follow(reading, regime.from(), TimeSpan.class).earliest()).isEqualTo("2020-02-01");
    assertThat(speakerOf(regime.claim().id())).isEqualTo("The Hill");
  }

  @Test
  void row6_firstAnnouncementSinceJuneWithItsHedgeAndNoEventOfJune() {
    Announcement now = announcementOf(strikes());
    assertThat(now.firstSince()).isTrue();
    assertThat(now.hedge().value()).isEqualTo("appear to be");
    Announcement then = follow(reading, now.previous(), Announcement.class);
    TimeSpan june = follow(reading, then.when(), TimeSpan.class);
    assertThat(june.earliest()).isEqualTo("2020-06-01");
    assertThat(june.latest()).isEqualTo("2020-06-30");
    assertThat(now.gapDays()).describedAs("June is no day").isNull();
    assertThat(then.event()).isNull();
    assertThat(reading.all(Event.class)).noneMatch(e -> e.time() != null && inMonth(e, 6));
    assertThat(notStated(now.id())).contains("occurrences between");
  }

  @Test
  void row7_beforeJuneAStrikeWasPublicizedInMarchDaysAfterTheSigning() {
    Announcement march = announcement("a strike against the Taliban");
    assertThat(label(march.announcer())).isEqualTo("US Forces Afghanistan");
    TimeSpan when = follow(reading, march.when(), TimeSpan.class);
    assertThat(when.earliest()).isEqualTo("2020-03-01");
    assertThat(when.latest()).isEqualTo("2020-03-31");
    Relation order =
        only(
            reading,
            Relation.class,
            r -> r.kind() == Relation.Kind.BEFORE && r.from().id().equals(march.id()));
    assertThat(order.to().id()).isEqualTo(announcementOf(strikes()).previous().value().id());
    Relation after =
        only(
            reading,
            Relation.class,
            r -> r.kind() == Relation.Kind.AFTER && r.from().id().equals(march.id()));
    assertThat(after.to().id()).isEqualTo(agreement().id());
    assertThat(after.words()).startsWith("days after");
    Event strike = follow(reading, march.event(), Event.class);
    assertThat(strike.place()).isNull();
    assertThat(strike.time()).describedAs("March is when it was publicized").isNull();
  }

  @Test
  void row8_underTheDealTheTalibanMustNotAttackUsForces() {
    Term term = only(reading, Term.class, t -> t.modality().value() == Term.Modality.PROHIBITS);
    assertThat(label(term.bearer())).isEqualTo("Taliban");
    assertThat(term.action().value()).isEqualTo("attack");
    assertThat(label(term.target())).isEqualTo("US forces");
    assertThat(term.basis()).isEqualTo(Term.Basis.THIRD_PARTY_PARAPHRASE);
    assertThat(reading.all(Event.class))
        .describedAs("no attack on US forces is reported, and no agreeing on Monday")
        .noneMatch(e -> sides(e, Event.Role.RECIPIENT).contains("USA"))
        .noneMatch(e -> e.coding().value().plover() == PloverEvent.AGREE);
  }

  @Test
  void row9a_attacksOnAfghanForcesSteppedUpIsATrendWithoutAFigure() {
    Trend trend =
        only(reading, Trend.class, t -> words(t.direction().evidence()).contains("stepped up"));
    assertThat(trend.direction().value()).isEqualTo(Trend.Direction.UP);
    assertThat(trend.actors().stream().map(Readings::label)).containsExactly("Taliban");
    assertThat(trend.targets().stream().map(Readings::label)).containsExactly("Afghan forces");
    assertThat(follow(reading, trend.from(), TimeSpan.class).earliest()).isEqualTo("2020-02-01");
    assertThat(trend.value()).isNull();
    assertThat(speakerOf(trend.claim().id())).isEqualTo("The Hill");
    assertThat(notStated(trend.id())).contains("figure");
    assertThat(reading.all(Incident.class))
        .noneMatch(i -> i.evidence().stream().anyMatch(s -> sentenceOf(s).startsWith("But since")));
  }

  @Test
  void row9b_theAgreementIsSilentOnThoseAttacksAsTheOutletReadsItAndThatIsDisputed() {
    Silence silence = only(reading, Silence.class, s -> true);
    assertThat(silence.agreement().value().id()).isEqualTo(agreement().id());
    assertThat(silence.action().value()).isEqualTo("attack");
    assertThat(label(silence.bearer())).isEqualTo("Taliban");
    assertThat(label(silence.target())).isEqualTo("Afghan forces");
    assertThat(silence.reader().label()).isEqualTo("The Hill");
    assertThat(silence.contestedBy()).hasSize(2);
    assertThat(reading.all(Term.class))
        .describedAs("not prohibited is not permitted")
        .noneMatch(
            t ->
                t.modality().value() == Term.Modality.PERMITS
                    && label(t.bearer()).equals("Taliban"));
  }

  @Test
  void row10_usOfficialsRepeatedlyCallTheLevelOfViolenceInconsistent() {
    Position position =
        only(reading, Position.class, p -> label(p.holder()).equals("US officials"));
    assertThat(position.value().value()).isEqualTo(Position.Value.INCONSISTENT);
    assertThat(words(position.subjectWords()))
        .containsExactly("unacceptably high levels of violence");
    assertThat(position.evaluation().value()).isEqualTo("unacceptably high");
    assertThat(position.repeated()).isTrue();
    Claim claim = (Claim) reading.get(position.claim().id());
    assertThat(claim.contrasts()).isNotNull();
    assertThat(notStated(position.id())).contains("threshold");
  }

  @Test
  void row11_theStrikesComeAfterReportsOfAGunBattleOfUnnamedSides() {
    Event battle = gunBattle();
    assertThat(battle.coding().value().acled()).isEqualTo(AcledSubEvent.ARMED_CLASH);
    assertThat(battle.participants()).isEmpty();
    Place where = follow(reading, battle.place(), Place.class);
    assertThat(where.name()).isEqualTo("Lashkar Gah");
    assertThat(where.relation()).isEqualTo(Place.Relation.IN_AND_AROUND);
    assertThat(where.ucdpPrecision()).isEqualTo(2);
    assertThat(where.acledPrecision()).isEqualTo(2);
    Relation after =
        only(
            reading,
            Relation.class,
            r -> r.kind() == Relation.Kind.AFTER && r.to().id().equals(battle.id()));
    assertThat(after.from().id()).isEqualTo(strikes().id());
    Relation capital = only(reading, Relation.class, r -> r.kind() == Relation.Kind.CAPITAL_OF);
    assertThat(capital.from().label()).isEqualTo("Lashkar Gah");
    assertThat(capital.to().label()).isEqualTo("Helmand");
    assertThat(notStated(battle.id())).contains("actor", "recipient", "source");
  }

  @Test
  void row12_zwakToldApThatTheAttacksBeganAndIntensified() {
    Event attacks = talibanAttacks();
    Claim claim = claimOn(attacks, "that Taliban fighters started");
    assertThat(claim.speakers().stream().map(s -> s.actor().label()))
        .containsExactly("Omer Zwak", "Associated Press", "The Hill");
    assertThat(claim.speakers().get(0).link()).isEqualTo(Claim.Link.TOLD);
    assertThat(claim.speakers().get(1).link()).isEqualTo(Claim.Link.RELAYED);
    assertThat(time(attacks).earliest()).isEqualTo("2020-10-05");
    assertThat(time(attacks).latest()).isEqualTo("2020-10-12");
    assertThat(follow(reading, attacks.place(), Place.class).relation())
        .isEqualTo(Place.Relation.PARTS_OF);
    Trend intensified =
        only(reading, Trend.class, t -> words(t.direction().evidence()).contains("intensified"));
    TimeSpan weekend = follow(reading, intensified.from(), TimeSpan.class);
    assertThat(weekend.earliest()).isEqualTo("2020-10-10");
    assertThat(weekend.latest()).isEqualTo("2020-10-11");
    Actor zwak = (Actor) reading.get(claim.speaker().id());
    assertThat(zwak.role()).contains("spokesman");
    assertThat(zwak.of().label()).contains("governor");
    assertThat(gunBattle().id()).isNotEqualTo(attacks.id());
    assertThat(attackOnAfghanForces().id()).isNotEqualTo(attacks.id());
  }

  @Test
  void row13_talksWereGoingOnInQatarWhichIsNoPartyAndNoPlaceOfAnEvent() {
    Negotiation talks = talks();
    assertThat(talks.parties().stream().map(Readings::label))
        .containsExactlyInAnyOrder("Taliban", "Afghan government");
    assertThat(label(talks.venue())).isEqualTo("Qatar");
    assertThat(talks.status().value()).isEqualTo(Negotiation.Status.ONGOING);
    Relation overlap = only(reading, Relation.class, r -> r.kind() == Relation.Kind.OVERLAPS);
    assertThat(overlap.from().id()).isEqualTo(talibanAttacks().id());
    assertThat(overlap.to().id()).isEqualTo(talks.id());
    assertThat(reading.all(Event.class)).noneMatch(e -> label(e.place()).equals("Qatar"));
  }

  @Test
  void row14a_expertsSayTheTalibanSeesViolenceAsLeverage() {
    Claim claim =
        only(reading, Claim.class, c -> c.content().get(0).text().contains("source of leverage"));
    assertThat(claim.speaker().label()).isEqualTo("regional experts");
    assertThat(reading.all(Claim.class)).noneMatch(c -> c.speaker().label().equals("Taliban"));
  }

  @Test
  void row14b_theSidesAreFarApartOnAtLeastTwoIssues() {
    List<Issue> issues = reading.all(Issue.class);
    assertThat(issues.stream().map(i -> i.name().value()))
        .containsExactly("cease-fire", "women’s rights");
    for (Issue issue : issues) {
      assertThat(issue.openList()).isTrue();
      assertThat(issue.standing().value()).contains("far apart");
      assertThat(issue.negotiation().id()).isEqualTo(talks().id());
    }
    assertThat(reading.all(Event.class)).noneMatch(ReadingTest::isCeasefire);
    assertThat(notStatedFields()).contains("other issues");
  }

  @Test
  void rowX1_timeline() {
    assertThat(reading.all(Moment.class).stream().map(ReadingTest::line))
        .containsExactly(
            "2020-02-01 to 2020-02-29 agreement",
            "2020-03-01 to 2020-03-31 announcement",
            "2020-06-01 to 2020-06-30 announcement",
            "2020-10-05 to 2020-10-12 event",
            "2020-10-10 to 2020-10-11 trend",
            "2020-10-10 to 2020-10-12 event",
            "2020-10-12 to 2020-10-12 announcement");
  }

  @Test
  void rowX2_onlyTheAttacksOnAfghanForcesAreDisputed() {
    Dispute dispute = only(reading, Dispute.class, d -> true);
    assertThat(dispute.kinds())
        .containsExactlyInAnyOrder(Dispute.Kind.TERM_EXISTS, Dispute.Kind.EXTENT);
    assertThat(dispute.sides()).hasSize(3);
    assertThat(dispute.subject().label()).contains("attacks on Afghan forces");
  }

  @Test
  void rowX3_whoClaimsWhat() {
    assertThat(mattersOf("Sonny Leggett")).contains("event", "position");
    assertThat(mattersOf("Scott Miller")).contains("demand", "position");
    assertThat(mattersOf("US officials")).containsExactly("position");
    assertThat(claimsOf("US officials")).hasSize(1);
    assertThat(claimsOf("Scott Miller")).hasSize(2);
    assertThat(claimsOf("Omer Zwak")).hasSize(2);
    assertThat(claimsOf("regional experts")).hasSize(1);
    assertThat(mattersOf("The Hill"))
        .contains("term", "silence", "regime", "trend", "issue", "announcement");
    assertThat(
            reading.all(Claim.class).stream()
                .map(c -> c.speaker().label())
                .collect(Collectors.toSet()))
        .isEqualTo(
            Set.of(
                "Sonny Leggett",
                "Scott Miller",
                "US officials",
                "Omer Zwak",
                "regional experts",
                "The Hill"));
  }

  @Test
  void rowX4_whatIsNotSaid() {
    assertThat(notStated(strikes().id()))
        .contains("killed and injured", "number", "aircraft", "exact place");
    assertThat(notStated(attackOnAfghanForces().id())).contains("actor");
    assertThat(notStated(gunBattle().id())).contains("actor", "recipient");
    assertThat(notStatedFields()).contains("threshold", "other issues");
    NotStated view = only(reading, NotStated.class, n -> n.field().equals("view"));
    assertThat(view.subject().label()).isEqualTo("Taliban");
    assertThat(reading.all(Event.class)).allMatch(e -> e.tolls().isEmpty());
  }

  @Test
  void rowX5_howManyIncidents() {
    List<Incident> incidents = reading.all(Incident.class);
    assertThat(incidents).hasSize(6);
    Incident attacks = incidentOf(talibanAttacks());
    assertThat(incidentOf(strikes()).series()).isTrue();
    assertThat(attacks.series()).isTrue();
    assertThat(linked(attackOnAfghanForces())).containsExactly(attacks.id());
    assertThat(linked(gunBattle())).containsExactly(attacks.id());
    assertThat(incidents.stream().filter(i -> i.events().get(0).id().startsWith("announcement-")))
        .hasSize(1);
  }

  private static Event strikes() {
    return only(reading, Event.class, e -> isAerial(e) && !e.in(Event.Role.ACTOR).isEmpty());
  }

  private static Event attackOnAfghanForces() {
    return only(
        reading,
        Event.class,
        e -> !isAerial(e) && labels(e.in(Event.Role.RECIPIENT)).contains("Afghan forces"));
  }

  private static Event gunBattle() {
    return only(reading, Event.class, e -> e.mentions().get(0).text().equals("gun battle"));
  }

  private static Event talibanAttacks() {
    return only(reading, Event.class, e -> labels(e.in(Event.Role.ACTOR)).contains("Taliban"));
  }

  private static Agreement agreement() {
    return only(reading, Agreement.class, a -> true);
  }

  private static Negotiation talks() {
    return only(reading, Negotiation.class, n -> true);
  }

  private static Announcement announcementOf(Event event) {
    return only(
        reading,
        Announcement.class,
        a -> a.event() != null && a.event().value().id().equals(event.id()));
  }

  private static Announcement announcement(String subject) {
    return only(reading, Announcement.class, a -> a.subject().value().equals(subject));
  }

  private static Incident incidentOf(Event event) {
    return only(reading, Incident.class, i -> i.events().get(0).id().equals(event.id()));
  }

  private static List<String> linked(Event event) {
    return incidentOf(event).links().stream().map(link -> link.to().id()).toList();
  }

  private static boolean isAerial(Event event) {
    return "aerial".equals(event.coding().value().mode());
  }

  private static boolean isCeasefire(Event event) {
    return event.coding().value().plover() == PloverEvent.RETREAT;
  }

  private static boolean inMonth(Event event, int month) {
    LocalDate earliest = time(event).earliest();
    return earliest != null && earliest.getMonthValue() == month;
  }

  private static TimeSpan time(Event event) {
    return follow(reading, event.time(), TimeSpan.class);
  }

  private static List<String> sides(Event event, Event.Role role) {
    return event.in(role).stream()
        .map(ref -> ((Actor) reading.get(ref.id())).country())
        .distinct()
        .toList();
  }

  private static Claim claimOn(Event event, String beginning) {
    return only(
        reading,
        Claim.class,
        c ->
            c.about().stream().anyMatch(ref -> ref.id().equals(event.id()))
                && (c.content().get(0).text().startsWith(beginning)
                    || sentenceOf(c.content().get(0)).startsWith(beginning)));
  }

  private static String speakerOf(String claim) {
    return ((Claim) reading.get(claim)).speaker().label();
  }

  private static List<Claim> claimsOf(String speaker) {
    return reading.all(Claim.class).stream()
        .filter(c -> c.speaker().label().equals(speaker))
        .toList();
  }

  private static Set<String> mattersOf(String speaker) {
    return claimsOf(speaker).stream()
        .flatMap(c -> c.about().stream())
        .map(ref -> ref.id().substring(0, ref.id().lastIndexOf('-')))
        .filter(kind -> !kind.equals("relation") && !kind.equals("negotiation"))
        .collect(Collectors.toSet());
  }

  private static List<String> notStated(String subject) {
    return reading.all(NotStated.class).stream()
        .filter(n -> n.subject().id().equals(subject))
        .map(NotStated::field)
        .toList();
  }

  private static List<String> notStatedFields() {
    return reading.all(NotStated.class).stream().map(NotStated::field).toList();
  }

  private static String line(Moment moment) {
    TimeSpan time = (TimeSpan) reading.get(moment.time().id());
    String kind = moment.what().id().substring(0, moment.what().id().lastIndexOf('-'));
    return time.earliest() + " to " + time.latest() + " " + kind;
  }

  private static String sentenceOf(Span span) {
    String text = reading.text();
    int start = text.lastIndexOf("\n", span.start()) + 1;
    String line = text.substring(start);
    return line.substring(
        Math.max(
            0,
            line.substring(0, span.start() - start).lastIndexOf(". ")
                + (line.substring(0, span.start() - start).contains(". ") ? 2 : 0)));
  }
}
