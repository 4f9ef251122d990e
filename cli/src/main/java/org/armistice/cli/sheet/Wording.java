package org.armistice.cli.sheet;

import java.util.Locale;
import org.armistice.record.AcledActorType;
import org.armistice.record.Amount;
import org.armistice.record.Circumstance;
import org.armistice.record.Coding;
import org.armistice.record.Interaction;
import org.armistice.record.Place;
import org.armistice.record.UcdpViolence;
import org.jspecify.annotations.Nullable;

/** Codes and values in plain English; the field's own codes as the field writes them. */
final class Wording {
  private Wording() {}

  /** A constant as words: {@code THIRD_PARTY_PARAPHRASE} is "third party paraphrase". */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String of(Coding coding) {
    StringBuilder out = new StringBuilder(coding.plover().name());
    if (coding.mode() != null) {
      out.append('/').append(coding.mode());
    }
    if (coding.acled() != null) {
      out.append(" · ACLED ").append(coding.acled().label());
    }
    if (coding.ucdp() != null) {
      out.append(" · UCDP ").append(violence(coding.ucdp()));
    }
    return out.toString();
  }

  /** Such as "ACLED 17, state forces (1) on civilians (7)". */
  static String of(Interaction interaction) {
    Integer code = interaction.code();
    String actor = type(interaction.actor());
    String recipient = type(interaction.recipient());
    return (code == null ? "ACLED code not known, " : "ACLED " + code + ", ")
        + (actor.isEmpty() ? "not known" : actor)
        + (recipient.isEmpty() ? "" : " on " + recipient);
  }

  private static String type(@Nullable AcledActorType type) {
    return type == null ? "" : of(type) + " (" + type.number() + ")";
  }

  private static String violence(UcdpViolence violence) {
    return switch (violence) {
      case STATE_BASED -> "state-based";
      case NON_STATE -> "non-state";
      case ONE_SIDED -> "one-sided";
    };
  }

  /** "several" is "at least 2, no number given". */
  static String of(Amount amount) {
    if (amount.best() != null
        && amount.best().equals(amount.low())
        && amount.best().equals(amount.high())) {
      return number(amount.best());
    }
    StringBuilder out = new StringBuilder();
    if (amount.low() != null && amount.high() != null) {
      out.append(number(amount.low())).append(" to ").append(number(amount.high()));
    } else if (amount.low() != null) {
      out.append("at least ").append(number(amount.low()));
    } else if (amount.high() != null) {
      out.append("at most ").append(number(amount.high()));
    }
    String best = amount.best() == null ? "no number given" : "given as " + number(amount.best());
    return out.isEmpty() ? best : out + ", " + best;
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  static String of(Place place) {
    StringBuilder out = new StringBuilder();
    out.append(
        switch (place.relation()) {
          case IN -> "in ";
          case NEAR -> "near ";
          case IN_AND_AROUND -> "in and around ";
          case ALONG -> "along ";
          case BETWEEN -> "between ";
          case TOWARD -> "toward ";
          case PARTS_OF -> "in parts of ";
        });
    out.append(place.name());
    for (String unit : place.within()) {
      if (!unit.equals(place.name())) {
        out.append(", ").append(unit);
      }
    }
    out.append(" (").append(kind(place.kind()));
    out.append("; precision UCDP ").append(place.ucdpPrecision());
    out.append(", ACLED ").append(place.acledPrecision()).append(')');
    return out.append(place.gazetteer() == null ? ", not in the gazetteer" : "").toString();
  }

  private static String kind(Place.Kind kind) {
    return switch (kind) {
      case COUNTRY -> "country";
      case ADM1 -> "first-order unit";
      case ADM2 -> "second-order unit";
      case TOWN -> "town";
      case AREA -> "area";
      case LINE -> "line";
      case ZONE -> "zone";
      case SEA -> "sea";
    };
  }

  static String of(Circumstance.Kind kind) {
    return switch (kind) {
      case THING -> "upon a thing";
      case SELF_DEFENCE -> "in self-defence, as is said";
      case RESPONSE -> "in answer to an act, as is said";
      case OFFENSIVE -> "offensive, as is said";
      case PRE_EMPTIVE -> "pre-emptive, as is said";
      case EXERCISE -> "an exercise, as is said";
      case ORDERED -> "on orders, as is said";
      case MECHANISM_TRIED -> "after a mechanism was tried, as is said";
    };
  }
}
