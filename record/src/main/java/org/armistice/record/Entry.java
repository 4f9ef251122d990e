package org.armistice.record;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** A record of the kind that is written out as one JSON object a line. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Report.class, name = "report"),
  @JsonSubTypes.Type(value = Passage.class, name = "passage"),
  @JsonSubTypes.Type(value = Actor.class, name = "actor"),
  @JsonSubTypes.Type(value = Place.class, name = "place"),
  @JsonSubTypes.Type(value = TimeSpan.class, name = "time"),
  @JsonSubTypes.Type(value = Claim.class, name = "claim"),
  @JsonSubTypes.Type(value = Event.class, name = "event"),
  @JsonSubTypes.Type(value = Incident.class, name = "incident"),
  @JsonSubTypes.Type(value = Position.class, name = "position"),
  @JsonSubTypes.Type(value = Demand.class, name = "demand"),
  @JsonSubTypes.Type(value = Agreement.class, name = "agreement"),
  @JsonSubTypes.Type(value = Term.class, name = "term"),
  @JsonSubTypes.Type(value = Silence.class, name = "silence"),
  @JsonSubTypes.Type(value = Dispute.class, name = "dispute"),
  @JsonSubTypes.Type(value = Regime.class, name = "regime"),
  @JsonSubTypes.Type(value = Trend.class, name = "trend"),
  @JsonSubTypes.Type(value = Count.class, name = "count"),
  @JsonSubTypes.Type(value = Circumstance.class, name = "circumstance"),
  @JsonSubTypes.Type(value = Announcement.class, name = "announcement"),
  @JsonSubTypes.Type(value = Assessment.class, name = "assessment"),
  @JsonSubTypes.Type(value = Negotiation.class, name = "negotiation"),
  @JsonSubTypes.Type(value = Issue.class, name = "issue"),
  @JsonSubTypes.Type(value = Relation.class, name = "relation"),
  @JsonSubTypes.Type(value = Moment.class, name = "moment"),
  @JsonSubTypes.Type(value = NotStated.class, name = "not-stated"),
  @JsonSubTypes.Type(value = Saying.class, name = "saying"),
  @JsonSubTypes.Type(value = Contradiction.class, name = "contradiction"),
  @JsonSubTypes.Type(value = DroppedAttribution.class, name = "dropped-attribution"),
  @JsonSubTypes.Type(value = Grade.class, name = "grade"),
})
public sealed interface Entry
    permits Report,
        Passage,
        Actor,
        Place,
        TimeSpan,
        Claim,
        Event,
        Incident,
        Position,
        Demand,
        Agreement,
        Term,
        Silence,
        Dispute,
        Regime,
        Trend,
        Count,
        Circumstance,
        Announcement,
        Assessment,
        Negotiation,
        Issue,
        Relation,
        Moment,
        NotStated,
        Saying,
        Contradiction,
        DroppedAttribution,
        Grade {

  /** Derived from content, see {@link ContentId}. */
  String id();

  /** The words that the record as a whole rests on, in text order. */
  List<Span> evidence();
}
