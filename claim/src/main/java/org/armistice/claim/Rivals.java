package org.armistice.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.claim.Contradictions.Against;
import org.armistice.record.Amount;
import org.armistice.record.Contradiction;
import org.armistice.record.Toll;

/** Two accounts of one matter that cannot both be right, neither of which denies the other. */
final class Rivals {
  /** ", not at a petrol station": two words at least, so that they are known again. */
  private static final Pattern CONTRAST =
      Pattern.compile(", (?:and )?not (?:at|on|in|by|against) (?:an? |the )?(\\p{L}+ \\p{L}+)\\b");

  private static final Pattern NO_CIVILIANS = Pattern.compile("(?i)\\bno civilians?\\b");

  private Rivals() {}

  /** "11 killed" and "7 killed". Two counts of one claim are never added up, so neither is used. */
  static Optional<Against> tolls(Telling one, Telling other) {
    if (areOpposite(one.victims(), other.victims())) {
      return Optional.empty();
    }
    for (Toll.Harm harm : Toll.Harm.values()) {
      List<Toll> mine = one.of(harm);
      List<Toll> theirs = other.of(harm);
      if (mine.size() == 1
          && theirs.size() == 1
          && isCounted(mine.get(0))
          && isCounted(theirs.get(0))
          && Numbers.isApart(mine.get(0).amount().value(), theirs.get(0).amount().value())
          && one.losers().equals(other.losers())) {
        return Optional.of(
            new Against(
                Contradiction.Kind.TOLL,
                "%s: %s %s; %s: %s."
                    .formatted(
                        one.voice().name(),
                        mine.get(0).amount().value().words(),
                        harm.name().toLowerCase(Locale.ROOT),
                        other.voice().name(),
                        theirs.get(0).amount().value().words()),
                "rival:toll",
                mine.get(0).amount().evidence(),
                theirs.get(0).amount().evidence()));
      }
    }
    return Optional.empty();
  }

  /** A number, or at least so many; "a significant number" is none. */
  private static boolean isCounted(Toll toll) {
    Amount amount = toll.amount().value();
    Long low = amount.low();
    return amount.best() != null || (low != null && low > 2);
  }

  /** "Russian aircraft" and "government aircraft"; whoever owns up is a doer too. */
  static Optional<Against> doers(Telling one, Telling other) {
    if (one.doers().isEmpty() || other.doers().isEmpty() || one.voice().isSameAs(other.voice())) {
      return Optional.empty();
    }
    for (Voice mine : one.doers()) {
      for (Voice theirs : other.doers()) {
        if (!mine.isAgainst(theirs)) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(
        new Against(
            Contradiction.Kind.ATTRIBUTION,
            "according to %s, %s; according to %s, %s."
                .formatted(
                    one.voice().name(),
                    one.doers().get(0).name(),
                    other.voice().name(),
                    other.doers().get(0).name()),
            "rival:doer",
            List.of(),
            List.of()));
  }

  /** "Fired at a camp, not at a petrol station", against "a missile struck a petrol station". */
  static Optional<Against> contrast(Telling one, Telling other) {
    boolean apart = isContrastTo(one, other) || isContrastTo(other, one);
    if (!apart || one.voice().isSameAs(other.voice())) {
      return Optional.empty();
    }
    return Optional.of(
        new Against(
            Contradiction.Kind.FACT,
            "%s: not so; %s: so."
                .formatted(
                    isContrastTo(one, other) ? one.voice().name() : other.voice().name(),
                    isContrastTo(one, other) ? other.voice().name() : one.voice().name()),
            "rival:contrast",
            List.of(),
            List.of()));
  }

  private static boolean isContrastTo(Telling one, Telling other) {
    Matcher matcher = CONTRAST.matcher(one.text());
    if (!one.told() || !other.told() || !matcher.find()) {
      return false;
    }
    String ruledOut = matcher.group(1);
    return other.text().toLowerCase(Locale.ROOT).contains(ruledOut.toLowerCase(Locale.ROOT))
        && !CONTRAST.matcher(other.text()).find();
  }

  /** "Civilians" and "fighters". */
  static Optional<Against> victims(Telling one, Telling other) {
    if (saysNoCivilians(one, other) || saysNoCivilians(other, one)) {
      return Optional.of(
          new Against(
              Contradiction.Kind.FACT,
              "%s: %s; %s: %s."
                  .formatted(
                      one.voice().name(),
                      NO_CIVILIANS.matcher(one.text()).find() ? "no civilians" : "civilians",
                      other.voice().name(),
                      NO_CIVILIANS.matcher(other.text()).find() ? "no civilians" : "civilians"),
              "rival:no-civilians",
              List.of(),
              List.of()));
    }
    boolean harmed =
        Pointing.has(one.text(), Pointing.Kind.HARM)
            && Pointing.has(other.text(), Pointing.Kind.HARM);
    if (!harmed
        || !areOpposite(one.victims(), other.victims())
        || one.voice().isSameAs(other.voice())) {
      return Optional.empty();
    }
    return Optional.of(
        new Against(
            Contradiction.Kind.FACT,
            "%s: %s; %s: %s."
                .formatted(
                    one.voice().name(),
                    words(one.victims()),
                    other.voice().name(),
                    words(other.victims())),
            "rival:victims",
            List.of(),
            List.of()));
  }

  /** "There were no civilians at the bridge", against a count of civilians killed there. */
  private static boolean saysNoCivilians(Telling none, Telling some) {
    return none.told()
        && some.told()
        && NO_CIVILIANS.matcher(none.text()).find()
        && !NO_CIVILIANS.matcher(some.text()).find()
        && some.victims() == Telling.Victims.CIVILIAN
        && !some.tolls().isEmpty()
        && !none.voice().isSameAs(some.voice());
  }

  private static boolean areOpposite(Telling.Victims one, Telling.Victims other) {
    return one != other && one != Telling.Victims.NOT_STATED && other != Telling.Victims.NOT_STATED;
  }

  private static String words(Telling.Victims victims) {
    return switch (victims) {
      case CIVILIAN -> "civilians";
      case ARMED -> "soldiers, police or fighters";
      case NOT_STATED -> "nobody in particular";
    };
  }
}
