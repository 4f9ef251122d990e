package org.armistice.reading.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.reading.claim.Attribution;
import org.armistice.reading.claim.ClaimReasons;
import org.armistice.reading.claim.ClaimReasons.CueModifierKind;
import org.armistice.reading.reason.Asked;
import org.armistice.reading.reason.Part;
import org.armistice.reading.reason.Reason;
import org.armistice.reading.reason.Reason.ByMetadata;
import org.armistice.reading.reason.Reason.ByRule;
import org.armistice.reading.reason.Reason.NoOther;
import org.armistice.reading.reason.Reason.See;
import org.armistice.record.Claim;
import org.armistice.record.Ref;

/** Why words are somebody's claim. */
final class ClaimParts {
  private final Context context;
  private final ClaimReasons rooms;
  private final Rules rules;

  ClaimParts(Context context) {
    this.context = context;
    this.rooms = context.rooms().claims();
    this.rules = new Rules(context);
  }

  List<Part> of(Claim claim) {
    Optional<Attribution> attribution = context.attribution(claim);
    return attribution.isPresent() ? said(claim, attribution.get()) : ownVoice(claim);
  }

  private List<Part> ownVoice(Claim claim) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        new ByRule(
            claim.rule(), "no word that reports makes anybody say these words: the outlet does"));
    reasons.add(new ByMetadata("the outlet: " + claim.speaker().label()));
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part(
            "content",
            List.of(
                "speakers",
                "act",
                "quoteMode",
                "channel",
                "rule",
                "passage",
                "timeStatus",
                "repeated"),
            "the outlet's own voice",
            claim.content(),
            reasons));
    parts.add(
        new Part(
            "factuality",
            List.of("hedges"),
            Asked.plain(claim.factuality()),
            claim.hedges().isEmpty() ? claim.content() : claim.hedges(),
            List.of(
                claim.hedges().isEmpty()
                    ? new NoOther("no hedge stands with it: certain")
                    : new ByRule("hedge", "a hedge stands with it: probable", claim.hedges()))));
    about(claim, parts);
    return parts;
  }

  private List<Part> said(Claim claim, Attribution attribution) {
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part(
            "content",
            List.of("rule", "passage", "timeStatus"),
            "what is said",
            claim.content(),
            rooms.cue(attribution)));
    speakers(claim, attribution, parts);
    parts.add(
        new Part(
            "act",
            Asked.plain(claim.act()),
            claim.speakers().get(0).cue(),
            act(claim, attribution)));
    parts.add(
        new Part(
            "factuality",
            List.of("hedges"),
            Asked.plain(claim.factuality()),
            claim.hedges(),
            rooms.factuality(attribution, claim)));
    parts.add(
        new Part(
            "channel",
            Asked.plain(claim.channel()),
            List.of(),
            List.of(channel(claim, attribution))));
    parts.add(
        new Part(
            "quoteMode",
            Asked.plain(claim.quoteMode()),
            claim.content(),
            List.of(ClaimReasons.quoteMode(claim))));
    if (claim.owner() != null) {
      parts.add(rules.part("owner", claim.owner()));
    }
    if (claim.saidAt() != null) {
      parts.add(rules.part("saidAt", claim.saidAt()));
    }
    Ref contrasts = claim.contrasts();
    if (contrasts != null) {
      List<Reason> reasons =
          new ArrayList<>(rooms.modifiers(attribution, CueModifierKind.CONTRAST));
      reasons.add(new See(contrasts, "the claim that stands last before its sentence"));
      parts.add(new Part("contrasts", contrasts.label(), List.of(), reasons));
    }
    if (claim.repeated()) {
      List<Reason> reasons =
          new ArrayList<>(rooms.modifiers(attribution, CueModifierKind.REPEATED));
      if (reasons.isEmpty()) {
        reasons.add(new ByRule("claims:repeated", "a word with the cue says so"));
      }
      parts.add(new Part("repeated", "said more than once", List.of(), reasons));
    }
    about(claim, parts);
    return parts;
  }

  private Reason channel(Claim claim, Attribution attribution) {
    boolean inherited =
        attribution.channel() == null && claim.channel() != Claim.Channel.NOT_STATED;
    return inherited
        ? new ByRule(
            "claims:channel-of-outer",
            "these words stand in others of the same speaker, which came so")
        : rooms.channel(attribution);
  }

  private void speakers(Claim claim, Attribution attribution, List<Part> parts) {
    Attribution at = attribution;
    for (int i = 0; i < claim.speakers().size(); i++) {
      Claim.Speaker speaker = claim.speakers().get(i);
      List<Reason> reasons = new ArrayList<>();
      switch (speaker.link()) {
        case SAID, TOLD -> {
          reasons.addAll(rooms.source(at));
          if (at.parent() >= 0) {
            at = context.layers().attributions().get(at.parent());
          }
        }
        case RELAYED, CITED -> reasons.add(rooms.relay(speaker.actor().label()));
        case PUBLISHED -> reasons.add(new ByMetadata("the outlet published it"));
      }
      if (i > 0 && speaker.link() != Claim.Link.PUBLISHED) {
        reasons.add(
            0,
            new ByRule(
                "claims:chain", "his words stand in those of this one, or came through him"));
      }
      reasons.add(new See(speaker.actor(), "who that is is explained there"));
      parts.add(
          new Part(
              "speakers[%d].actor".formatted(i),
              List.of("speakers[%d].link".formatted(i), "speakers[%d].cue".formatted(i)),
              "%s (%s)".formatted(speaker.actor().label(), Asked.plain(speaker.link())),
              speaker.evidence(),
              reasons));
    }
  }

  private List<Reason> act(Claim claim, Attribution attribution) {
    List<Reason> reasons = new ArrayList<>();
    reasons.addAll(rooms.act(attribution));
    if (claim.act() != attribution.act()) {
      reasons.add(
          switch (claim.act()) {
            case DEMAND -> made("it makes a demand, whatever its verb", claim, "demand-");
            case ANNOUNCE ->
                made("it makes an announcement, whatever its verb", claim, "announcement-");
            case ASSESS -> made("it takes a position, whatever its verb", claim, "position-");
            case ACKNOWLEDGE -> made("it owns up to an act", claim, "event-");
            case THREATEN, PROMISE ->
                new ByRule(
                    "claims:own-intention",
                    "the speaker says what he or his side will do; threats.tsv tells threats from promises");
            case DENY, ACCUSE, EXPLAIN, REPORT, PREDICT ->
                new ByRule("claims:act", "by what the claim is about");
          });
    }
    return reasons;
  }

  private static Reason made(String says, Claim claim, String kind) {
    return claim.about().stream()
        .filter(ref -> ref.id().startsWith(kind))
        .findFirst()
        .map(ref -> (Reason) new See(ref, says))
        .orElseGet(() -> new ByRule("claims:act", says));
  }

  private static void about(Claim claim, List<Part> parts) {
    if (!claim.about().isEmpty()) {
      parts.add(
          new Part(
              "about",
              "%d record%s".formatted(claim.about().size(), claim.about().size() == 1 ? "" : "s"),
              claim.content(),
              claim.about().stream()
                  .map(ref -> (Reason) new See(ref, "told in these words"))
                  .toList()));
    }
  }
}
