package org.armistice.reading.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.reading.claim.Attribution;
import org.armistice.reading.claim.TokenSpan;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Phrase;
import org.armistice.record.Attested;
import org.armistice.record.Claim;
import org.armistice.record.ContentId;
import org.armistice.record.Ref;
import org.armistice.record.Span;
import org.armistice.record.TimeStatus;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a report: one for each thing that somebody is made to say, and the outlet's own for
 * what nobody else says. Records ask here whose words they stand in and are noted as what the claim
 * is about.
 */
final class Claims {
  private static final int LABEL_LENGTH = 60;

  private final Document document;
  private final Actors actors;
  private final Times times;
  private final List<Attribution> attributions;
  private final Map<Integer, List<Piece>> pieces = new LinkedHashMap<>();
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final Map<String, Integer> contrasting = new HashMap<>();
  private final Map<String, List<Ref>> about = new LinkedHashMap<>();

  /** A part of what an attribution says that is a claim of its own. */
  private record Piece(List<TokenSpan> content, String claim) {
    boolean says(int sentence, int token) {
      return content.stream().anyMatch(span -> span.covers(sentence, token));
    }
  }

  Claims(Layers layers, Actors actors, Times times) {
    this.document = layers.document();
    this.actors = actors;
    this.times = times;
    this.attributions = layers.attributions();
    Set<Integer> toldOtherwise = toldOtherwise(layers);
    for (Attribution attribution : attributions) {
      if (isClaim(attribution)
          && !isSilence(attribution)
          && !toldOtherwise.contains(attribution.index())) {
        add(attribution);
      }
    }
  }

  /**
   * What a term, a regime or an announcement already tells: "agreed to stop", "refrained from
   * publicizing", "last publicized a raid" report a saying, they do not quote one.
   */
  private static Set<Integer> toldOtherwise(Layers layers) {
    List<Phrase> triggers = new ArrayList<>();
    layers.terms().terms().forEach(term -> triggers.add(term.clause()));
    layers
        .regimes()
        .forEach(
            regime ->
                triggers.add(
                    new Phrase(
                        regime.trigger().sentence(),
                        regime.trigger().head(),
                        Math.min(regime.trigger().start(), regime.series().start()),
                        Math.max(regime.trigger().end(), regime.series().end()))));
    layers.announcements().forEach(announcement -> triggers.add(announcement.trigger()));
    Set<Integer> told = new HashSet<>();
    for (Attribution attribution : layers.attributions()) {
      var cue = attribution.cue();
      for (Phrase trigger : triggers) {
        if (cue != null && cue.sentence() == trigger.sentence() && trigger.covers(cue.head())) {
          told.add(attribution.index());
        }
      }
    }
    return told;
  }

  /** "declined to comment": two words for a saying that was not made, and no denial. */
  private boolean isSilence(Attribution attribution) {
    var cue = attribution.cue();
    return cue != null
        && attributions.stream()
            .filter(other -> other.utterance() == Attribution.Utterance.NOT_MADE)
            .anyMatch(
                other ->
                    other.cue() != null
                        && other.index() != attribution.index()
                        && covers(other.cue().spans(), cue.sentence(), cue.head()));
  }

  /** A belief laid to somebody inside another's words is the other's claim. */
  private static boolean isClaim(Attribution attribution) {
    boolean inner = attribution.parent() >= 0;
    boolean said =
        switch (attribution.kind()) {
          case SPEECH, WRITING, EVIDENCE -> true;
          case BELIEF, ATTITUDE -> !inner && attribution.statement();
        };
    return said
        && attribution.source() != null
        && attribution.utterance() == Attribution.Utterance.MADE
        && !attribution.content().isEmpty();
  }

  private void add(Attribution attribution) {
    Optional<Attribution> same = sayingTheSame(attribution);
    if (same.isPresent()) {
      pieces.put(attribution.index(), pieces.get(same.get().index()));
      return;
    }
    List<Piece> list = new ArrayList<>();
    for (List<TokenSpan> content :
        ContentPieces.of(document, attribution.content(), attribution.mode())) {
      Claim claim = claim(attribution, content);
      claims.putIfAbsent(claim.id(), claim);
      TokenSpan contrast = attribution.contrast();
      if (contrast != null) {
        contrasting.putIfAbsent(claim.id(), contrast.sentence());
      }
      list.add(new Piece(content, claim.id()));
    }
    pieces.put(attribution.index(), list);
  }

  /** "criticized X for what he called Y": one claim, told with two words. */
  private Optional<Attribution> sayingTheSame(Attribution inner) {
    if (inner.parent() < 0 || !pieces.containsKey(inner.parent())) {
      return Optional.empty();
    }
    Attribution outer = attributions.get(inner.parent());
    boolean sameSpeaker = speaker(inner).value().id().equals(speaker(outer).value().id());
    int left = 0;
    int size = 0;
    for (TokenSpan span : outer.content()) {
      for (int token = span.start(); token < span.end(); token++) {
        size++;
        boolean inCue = inner.cue() != null && covers(inner.cue().spans(), span.sentence(), token);
        boolean inSource =
            inner.source() != null && covers(inner.source().spans(), span.sentence(), token);
        if (!inner.says(span.sentence(), token) && !inCue && !inSource) {
          left++;
        }
      }
    }
    return sameSpeaker && 2 * left < size ? Optional.of(outer) : Optional.empty();
  }

  private static boolean covers(List<TokenSpan> spans, int sentence, int token) {
    return spans.stream().anyMatch(span -> span.covers(sentence, token));
  }

  private Attested<Ref> speaker(Attribution attribution) {
    var source = attribution.source();
    if (source == null) {
      return new Attested<>(actors.outlet(), List.of(), "claims:own-voice");
    }
    int token = attribution.antecedent() >= 0 ? attribution.antecedent() : source.head();
    if (actors.at(source.sentence(), token).isEmpty()) {
      // "the group, the Northern Front, said": the name beside the noun tells who it is
      var parse = document.sentences().get(source.sentence()).parse();
      Optional<Attested<Ref>> beside =
          parse.child(token, "appos").flatMap(name -> actors.at(source.sentence(), name));
      if (beside.isPresent()) {
        return beside.get();
      }
    }
    return actors.named(source.sentence(), token, source.words(document).get(0));
  }

  private Claim claim(Attribution attribution, List<TokenSpan> content) {
    List<Claim.Speaker> speakers = chain(attribution);
    List<Span> contentSpans = spans(content);
    List<Span> evidence = new ArrayList<>(contentSpans);
    var cue = attribution.cue();
    if (cue != null) {
      evidence.addAll(cue.words(document));
    }
    evidence.addAll(speakers.get(0).evidence());
    var channel = channel(attribution);
    TokenSpan saidAt = attribution.saidAt();
    return new Claim(
        ContentId.of("claim", document.report().id(), speakers.get(0).actor().id(), contentSpans),
        document.report().id(),
        passageId(content.get(0).sentence()),
        speakers,
        channel == null ? Claim.Channel.NOT_STATED : channel.channel(),
        channel == null ? null : owner(channel),
        attribution.act(),
        attribution.mode(),
        factuality(attribution, content),
        spans(attribution.hedges()),
        TimeStatus.CURRENT,
        contentSpans,
        List.of(),
        saidAt == null ? null : times.in(phrase(saidAt)).orElse(null),
        null,
        attribution.repeated(),
        attribution.unsure() ? attribution.rule() + " (unsure)" : attribution.rule(),
        sorted(evidence));
  }

  /**
   * "said it had not struck the market": said for certain that it is not so. What is denied, asked
   * or promised keeps the firmness of its verb.
   */
  private Claim.Factuality factuality(Attribution attribution, List<TokenSpan> content) {
    boolean told =
        switch (attribution.act()) {
          case REPORT, ANNOUNCE, ACKNOWLEDGE -> attribution.statement();
          case DENY, ACCUSE, DEMAND, THREATEN, PROMISE, ASSESS, EXPLAIN, PREDICT -> false;
        };
    return told
            && attribution.factuality() == Claim.Factuality.CERTAIN
            && Negations.isNegated(document, content)
        ? Claim.Factuality.NEGATED
        : attribution.factuality();
  }

  /** By which means; words inside somebody's own words came by the same. */
  private Attribution.@Nullable ChannelMention channel(Attribution attribution) {
    if (attribution.channel() != null || attribution.parent() < 0) {
      return attribution.channel();
    }
    Attribution outer = attributions.get(attribution.parent());
    boolean sameSpeaker = speaker(attribution).value().id().equals(speaker(outer).value().id());
    return sameSpeaker ? channel(outer) : null;
  }

  private @Nullable Attested<Ref> owner(Attribution.ChannelMention channel) {
    var owner = channel.owner();
    return owner == null ? null : actors.at(owner.sentence(), owner.head()).orElse(null);
  }

  /** From the speaker outward: who relays it, whose words it stands in, and the outlet. */
  private List<Claim.Speaker> chain(Attribution attribution) {
    List<Claim.Speaker> chain = new ArrayList<>();
    Attribution at = attribution;
    while (true) {
      Attested<Ref> speaker = speaker(at);
      var cue = at.cue();
      if (chain.stream().noneMatch(link -> link.actor().id().equals(speaker.value().id()))) {
        chain.add(
            new Claim.Speaker(
                speaker.value(),
                at.link(),
                cue == null ? List.of() : cue.words(document),
                speaker.evidence()));
      }
      for (Attribution.Relay relay : at.relays()) {
        Span words = relay.mention().words(document).get(0);
        Attested<Ref> by = actors.named(relay.mention().sentence(), relay.mention().head(), words);
        chain.add(new Claim.Speaker(by.value(), relay.link(), spans(relay.cue()), by.evidence()));
      }
      if (at.parent() < 0) {
        break;
      }
      at = attributions.get(at.parent());
      if (at.source() == null) {
        break;
      }
    }
    chain.add(new Claim.Speaker(actors.outlet(), Claim.Link.PUBLISHED, List.of(), List.of()));
    return chain;
  }

  /**
   * The claim whose words a token stands in; where it is nobody's, the outlet's own of the clause.
   *
   * @param clause all the words of what the outlet then says
   */
  Ref at(Phrase trigger, Phrase clause) {
    return said(trigger.sentence(), trigger.head()).orElseGet(() -> ownVoice(clause, null));
  }

  /** The claim of the innermost attribution that says a token. */
  Optional<Ref> said(int sentence, int token) {
    Ref found = null;
    int depth = -1;
    for (Map.Entry<Integer, List<Piece>> entry : pieces.entrySet()) {
      int own = depth(entry.getKey());
      for (Piece piece : entry.getValue()) {
        if (piece.says(sentence, token) && own > depth) {
          depth = own;
          found = ref(claims.get(piece.claim()));
        }
      }
    }
    return Optional.ofNullable(found);
  }

  private int depth(int attribution) {
    int depth = 0;
    for (int at = attributions.get(attribution).parent();
        at >= 0;
        at = attributions.get(at).parent()) {
      depth++;
    }
    return depth;
  }

  /** What the outlet says in its own voice. */
  Ref ownVoice(Phrase clause, @Nullable Span hedge) {
    Span words = document.span(clause.sentence(), clause.start(), clause.end());
    String id = ContentId.of("claim", document.report().id(), actors.outlet().id(), List.of(words));
    claims.computeIfAbsent(
        id,
        key ->
            new Claim(
                key,
                document.report().id(),
                passageId(clause.sentence()),
                List.of(
                    new Claim.Speaker(actors.outlet(), Claim.Link.PUBLISHED, List.of(), List.of())),
                Claim.Channel.OUTLET_VOICE,
                null,
                Claim.SpeechAct.REPORT,
                Claim.QuoteMode.OWN_VOICE,
                hedge == null ? Claim.Factuality.CERTAIN : Claim.Factuality.PROBABLE,
                hedge == null ? List.of() : List.of(hedge),
                TimeStatus.CURRENT,
                List.of(words),
                List.of(),
                null,
                null,
                false,
                "claims:own-voice",
                List.of(words)));
    return ref(claims.get(id));
  }

  /** Notes that a claim is about a record. */
  void note(Ref claim, Ref record) {
    List<Ref> list = about.computeIfAbsent(claim.id(), id -> new ArrayList<>());
    if (list.stream().noneMatch(ref -> ref.id().equals(record.id()))) {
      list.add(record);
    }
  }

  Claim get(Ref claim) {
    Claim found = claims.get(claim.id());
    if (found == null) {
      throw new IllegalStateException("no claim " + claim);
    }
    return found;
  }

  /** Whose claim it is, with the words that name the speaker. */
  Attested<Ref> holder(Ref claim) {
    Claim.Speaker speaker = get(claim).speakers().get(0);
    return new Attested<>(speaker.actor(), speaker.evidence(), get(claim).rule());
  }

  /** All claims in text order, each with what it is about. */
  List<Claim> all() {
    return claims.values().stream()
        .sorted(
            Comparator.comparing((Claim claim) -> claim.content().get(0)).thenComparing(Claim::id))
        .map(
            claim ->
                ClaimCopies.with(
                    claim,
                    act(claim),
                    contrasted(claim),
                    about.getOrDefault(claim.id(), List.of())))
        .toList();
  }

  /** "Still", "But": set against the claim that stands last before its sentence. */
  private @Nullable Ref contrasted(Claim claim) {
    Integer sentence = contrasting.get(claim.id());
    if (sentence == null) {
      return null;
    }
    int start = document.span(sentence, 0, 1).start();
    return claims.values().stream()
        .filter(other -> other.content().get(0).start() < start)
        .max(Comparator.comparing((Claim other) -> other.content().get(0)).thenComparing(Claim::id))
        .map(Claims::ref)
        .orElse(null);
  }

  /**
   * A saying that makes a demand or an announcement is one, whatever its verb. So is one that owns
   * up to an attack ("claimed the ambush") or says what the speaker will do.
   */
  private Claim.SpeechAct act(Claim claim) {
    if (claim.act() != Claim.SpeechAct.REPORT || claim.quoteMode() == Claim.QuoteMode.OWN_VOICE) {
      return claim.act();
    }
    List<Ref> matters = about.getOrDefault(claim.id(), List.of());
    if (isAbout(matters, "demand")) {
      return Claim.SpeechAct.DEMAND;
    }
    if (claim.rule().equals("claims:object:claim") && isAbout(matters, "event")) {
      return Claim.SpeechAct.ACKNOWLEDGE;
    }
    if (Intentions.isOwn(claim)) {
      return Intentions.isThreat(claim) ? Claim.SpeechAct.THREATEN : Claim.SpeechAct.PROMISE;
    }
    if (isAbout(matters, "announcement")) {
      return Claim.SpeechAct.ANNOUNCE;
    }
    return isAbout(matters, "position") ? Claim.SpeechAct.ASSESS : Claim.SpeechAct.REPORT;
  }

  private static boolean isAbout(List<Ref> matters, String kind) {
    return matters.stream().anyMatch(ref -> ref.id().startsWith(kind + "-"));
  }

  private static Ref ref(@Nullable Claim claim) {
    if (claim == null) {
      throw new IllegalStateException("a claim that was never noted");
    }
    String words = claim.content().get(0).text();
    String label =
        words.length() > LABEL_LENGTH ? words.substring(0, LABEL_LENGTH).strip() + "…" : words;
    return new Ref(claim.id(), claim.speaker().label() + ": " + label);
  }

  private List<Span> spans(List<TokenSpan> spans) {
    return spans.stream().map(span -> span.span(document)).toList();
  }

  private static Phrase phrase(TokenSpan span) {
    return new Phrase(span.sentence(), span.start(), span.start(), span.end());
  }

  private String passageId(int sentence) {
    return Passages.id(document, sentence);
  }

  private static List<Span> sorted(List<Span> spans) {
    return spans.stream().distinct().sorted().toList();
  }
}
