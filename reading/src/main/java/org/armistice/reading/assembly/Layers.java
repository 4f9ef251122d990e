package org.armistice.reading.assembly;

import java.util.List;
import org.armistice.reading.actor.ActorLayer;
import org.armistice.reading.agreement.AgreementLayer;
import org.armistice.reading.agreement.TermReader;
import org.armistice.reading.amount.AmountMention;
import org.armistice.reading.circumstance.CircumstanceDraft;
import org.armistice.reading.claim.Attribution;
import org.armistice.reading.count.CountDraft;
import org.armistice.reading.document.Document;
import org.armistice.reading.event.EventMention;
import org.armistice.reading.place.PlaceMention;
import org.armistice.reading.position.DemandDraft;
import org.armistice.reading.position.PositionDraft;
import org.armistice.reading.publicity.AnnouncementDraft;
import org.armistice.reading.publicity.RegimeDraft;
import org.armistice.reading.relation.RelationDraft;
import org.armistice.reading.talks.TalksLayer;
import org.armistice.reading.time.TimeMention;
import org.armistice.reading.toll.TollMention;
import org.armistice.reading.trend.TrendDraft;

/**
 * All that was found in one report, each layer a function of those before it. Lists by sentence
 * have one element a sentence.
 */
public record Layers(
    Document document,
    ActorLayer actors,
    List<PlaceMention> places,
    List<List<TimeMention>> times,
    List<List<AmountMention>> amounts,
    List<List<TollMention>> tolls,
    List<Attribution> attributions,
    List<EventMention> events,
    AgreementLayer agreements,
    TermReader.Findings terms,
    List<PositionDraft> positions,
    List<DemandDraft> demands,
    List<RegimeDraft> regimes,
    List<AnnouncementDraft> announcements,
    List<TrendDraft> trends,
    List<CountDraft> counts,
    List<CircumstanceDraft> circumstances,
    TalksLayer talks,
    List<RelationDraft> relations) {}
