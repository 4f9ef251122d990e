package org.armistice.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts, speaks or is acted upon: a state, an organisation, an office, a group. Private
 * persons appear as roles only.
 *
 * @param name the standing name ("Taliban"), or the role in its own words ("a spokesman")
 * @param kind what it is
 * @param sector PLOVER sector at the time of the report, such as GOV, MIL, REB; {@code null} when
 *     not known
 * @param country ISO 3166-1 alpha-3, or IGO or NGO for international bodies; {@code null} when none
 * @param role office held, such as "spokesman"; {@code null} when none is told
 * @param of the organisation or person that the role serves
 * @param source where the actor tables have it from, with its date; {@code null} when only the text
 *     has it
 * @param evidence every mention in the report
 */
public record Actor(
    String id,
    String name,
    Kind kind,
    @Nullable String sector,
    @Nullable String country,
    @Nullable String role,
    @Nullable Ref of,
    @Nullable String source,
    List<Span> evidence)
    implements Entry {
  public Actor {
    evidence = List.copyOf(evidence);
  }

  public enum Kind {
    STATE,
    GOVERNMENT,
    MILITARY,
    POLICE,
    ARMED_GROUP,
    PARTY,
    INTERNATIONAL_BODY,
    ORGANISATION,
    MEDIA,
    OFFICIAL,
    GROUP,
    CIVILIANS,
    UNKNOWN
  }
}
