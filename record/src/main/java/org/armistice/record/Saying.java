package org.armistice.record;

import java.util.List;

/**
 * What one speaker claims, wherever it is told. Two outlets that repeat one speaker tell of one
 * saying.
 *
 * @param speaker whose claim it is
 * @param denies true when the speaker says that something is not so
 * @param claims the tellings, in the order of publication
 * @param outlets who published them, each once
 * @param confirmedBy sayings of speakers of another side that agree with it; empty when nobody else
 *     confirms it
 * @param rule how the tellings were joined; says "(unsure)" where a telling is
 * @param evidence what is said, in the words and offsets of the first telling that is no headline
 */
public record Saying(
    String id,
    Ref speaker,
    Claim.SpeechAct act,
    Claim.Factuality factuality,
    boolean denies,
    List<Telling> claims,
    List<String> outlets,
    List<Ref> confirmedBy,
    String rule,
    List<Span> evidence)
    implements Entry {
  public Saying {
    claims = List.copyOf(claims);
    outlets = List.copyOf(outlets);
    confirmedBy = List.copyOf(confirmedBy);
    evidence = List.copyOf(evidence);
  }

  /**
   * A claim of one report that tells of the saying.
   *
   * @param report id of the report
   */
  public record Telling(String report, Ref claim) {}
}
