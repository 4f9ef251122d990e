package org.armistice.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armistice.record.Actor;
import org.armistice.record.Agreement;
import org.armistice.record.Announcement;
import org.armistice.record.Attested;
import org.armistice.record.Dispute;
import org.armistice.record.Issue;
import org.armistice.record.Moment;
import org.armistice.record.Negotiation;
import org.armistice.record.NotStated;
import org.armistice.record.Position;
import org.armistice.record.Ref;
import org.armistice.record.Regime;
import org.armistice.record.Silence;
import org.armistice.record.Term;
import org.armistice.record.Trend;
import org.junit.jupiter.api.Test;

/** What a section says of a record, on records put together by hand. */
class SectionsTest {
  @Test
  void marks_areBracketsWithoutColours_andColoursOnATerminal() {
    Told told = new Told("Rebels shelled the port.");
    told.actor("rebels", Actor.Kind.ARMED_GROUP, null, null, "Rebels");
    assertThat(told.sheet()).contains("s1 [Rebels]A shelled the port.");
    assertThat(ReadingSheet.full(told.reading(), new Paper(100, true, false)))
        .contains("\u001b[34mRebels\u001b[0m shelled the port.")
        .doesNotContain("[Rebels]");
  }

  @Test
  void termsAndSilences_areSaidByTheirReader() {
    Told told =
        new Told("The Northern Accord bars Southland from shelling ports but not villages.");
    Ref reader = told.actor("Harbour Post", Actor.Kind.MEDIA, null, null, "The");
    Attested<Ref> accord = told.ref("agreement", "Northern Accord", "The Northern Accord");
    Attested<Ref> south = told.ref("actor", "Southland", "Southland");
    Ref claim = told.claim(reader);
    told.add(
        new Agreement(
            accord.value().id(), "Northern Accord", List.of(south), null, accord.evidence()));
    told.add(
        new Term(
            Told.id("term", "1"),
            Told.REPORT,
            accord,
            south,
            Attested.of(Term.Modality.PROHIBITS, "deontic:bar", told.span("bars")),
            Attested.of("attack", "actions:shell", told.span("shelling")),
            told.ref("actor", "ports", "ports"),
            List.of(),
            Term.Basis.THIRD_PARTY_PARAPHRASE,
            null,
            told.span("bars Southland from shelling ports"),
            reader,
            claim,
            List.of(told.span("bars Southland from shelling ports"))));
    told.add(
        new Silence(
            Told.id("silence", "1"),
            Told.REPORT,
            accord,
            south,
            Attested.of("attack", "actions:shell", told.span("shelling")),
            told.ref("actor", "villages", "villages"),
            reader,
            List.of(),
            List.of(),
            Silence.Strength.STATED_BY_SOURCE,
            List.of(),
            claim,
            List.of(told.span("but not villages"))));
    assertThat(told.sheet())
        .contains("1. Northern Accord", "Southland must not attack ports")
        .contains("third party paraphrase, by Harbour Post; no text of the agreement is quoted")
        .contains("Southland attack villages: not prohibited, according to Harbour Post")
        .contains("which texts were read is not stated")
        .doesNotContain("permitted");
  }

  @Test
  void positionsOfOneSide_giveABalanceWarning() {
    Told told =
        new Told(
            "A spokesman of Northland told that the raid was consistent with the accord with Southland.");
    Ref north = told.actor("Northland", Actor.Kind.STATE, "NOR", null, "Northland");
    Ref south = told.actor("Southland Front", Actor.Kind.ARMED_GROUP, "NOR", null, "Southland");
    Ref spokesman = told.actor("a spokesman", Actor.Kind.OFFICIAL, null, north, "A spokesman");
    Attested<Ref> accord = told.ref("agreement", "accord", "the accord");
    told.add(
        new Agreement(
            accord.value().id(),
            "accord",
            List.of(
                Attested.of(north, "test", told.span("Northland")),
                Attested.of(south, "test", told.span("Southland"))),
            null,
            accord.evidence()));
    told.add(
        new Position(
            Told.id("position", "1"),
            Told.REPORT,
            Attested.of(spokesman, "test", told.span("A spokesman")),
            null,
            List.of(told.span("the raid")),
            List.of(),
            accord,
            Attested.of(
                Position.Value.CONSISTENT, "consistency:consistent", told.span("consistent")),
            null,
            null,
            false,
            told.claim(spokesman),
            List.of(told.span("consistent"))));
    assertThat(told.sheet())
        .contains("a spokesman: consistent with the agreement (accord)")
        .contains("come from one side (Northland)")
        .contains("Southland Front.");
  }

  @Test
  void disputes_nameTheirKindsAndSides() {
    Told told = new Told("The raid is disputed.");
    told.add(
        new Dispute(
            Told.id("dispute", "1"),
            Told.REPORT,
            new Ref("event-1", "the raid"),
            List.of(Dispute.Kind.ATTRIBUTION, Dispute.Kind.EXTENT),
            List.of(new Ref("position-1", "Northland: a violation")),
            "the sides differ",
            List.of(told.span("disputed"))));
    assertThat(told.sheet())
        .contains(
            "attribution: who did it; extent: how much is too much", "Northland: a violation");
  }

  @Test
  void announcement_neverTellsThatNothingHappenedBetween() {
    Told told = new Told("Monday's tweet appears to be the first about raids since June.");
    Ref command = told.actor("Northern Command", Actor.Kind.MILITARY, "NOR", null, "tweet");
    told.add(
        new Announcement(
            Told.id("announcement", "1"),
            Told.REPORT,
            Attested.of(command, "test", told.span("tweet")),
            null,
            told.words("raids"),
            null,
            null,
            null,
            true,
            told.words("appears to be"),
            told.claim(command),
            List.of(told.span("tweet"))));
    assertThat(told.sheet())
        .contains(
            "whether anything happened in between is not stated", "hedge         appears to be");
  }

  @Test
  void trendsAndRegimes_giveNoFigureThatIsNotTold() {
    Told told =
        new Told("Raids have increased, and the command has largely stopped publishing its raids.");
    Ref command = told.actor("Northern Command", Actor.Kind.MILITARY, "NOR", null, "the command");
    Ref claim = told.claim(command);
    told.add(
        new Trend(
            Told.id("trend", "1"),
            Told.REPORT,
            told.words("Raids"),
            null,
            List.of(),
            List.of(),
            null,
            Attested.of(Trend.Direction.UP, "trends:increase", told.span("increased")),
            null,
            null,
            null,
            claim,
            List.of(told.span("increased"))));
    told.add(
        new Regime(
            Told.id("regime", "1"),
            Told.REPORT,
            Attested.of(command, "test", told.span("the command")),
            told.words("its raids"),
            Attested.of(Regime.Status.PARTLY, "restraint:stop", told.span("stopped")),
            told.words("largely"),
            null,
            null,
            claim,
            List.of(told.span("stopped publishing"))));
    assertThat(told.sheet())
        .contains("Raids: up", "figure        none given", "counted by    not stated")
        .contains("Northern Command: publishes only in part its raids");
  }

  @Test
  void talksTimelineAndOpenQuestions() {
    Told told = new Told("Talks in Oslo go on about issues such as prisoners.");
    Ref outlet = told.actor("Harbour Post", Actor.Kind.MEDIA, null, null, "Talks");
    Ref claim = told.claim(outlet);
    Ref talks = new Ref(Told.id("negotiation", "1"), "talks in Oslo");
    told.add(
        new Negotiation(
            talks.id(),
            Told.REPORT,
            "talks in Oslo",
            List.of(),
            told.ref("place", "Oslo", "Oslo"),
            Attested.of(Negotiation.Status.ONGOING, "talk-status:go+on", told.span("go on")),
            null,
            List.of(claim),
            List.of(told.span("Talks"))));
    told.add(
        new Issue(
            Told.id("issue", "1"),
            Told.REPORT,
            talks,
            told.words("prisoners"),
            null,
            true,
            claim,
            List.of(told.span("prisoners"))));
    told.add(
        new Moment(
            Told.id("moment", "1"),
            0,
            null,
            talks,
            Moment.Clock.HAPPENED,
            List.of(told.span("Talks"))));
    told.add(
        new NotStated(
            Told.id("not-stated", "1"),
            Told.REPORT,
            talks,
            "parties",
            "Who talks is not stated.",
            List.of(told.span("Talks"))));
    assertThat(told.sheet())
        .contains("status        ongoing", "issue         prisoners")
        .contains("named as an example; there may be others")
        .contains("time not stated", "- Who talks is not stated.");
  }
}
