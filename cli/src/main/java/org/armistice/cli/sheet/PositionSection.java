package org.armistice.cli.sheet;

import java.util.List;
import org.armistice.record.Position;
import org.armistice.record.Reading;

/** How the sides hold an act to stand to an agreement. */
final class PositionSection implements Section {
  @Override
  public void write(Reading reading, Sheet sheet) {
    List<Position> positions = reading.all(Position.class);
    if (positions.isEmpty()) {
      return;
    }
    sheet.heading("Positions");
    int number = 1;
    for (Position position : positions) {
      sheet.item(number++, title(position), position.id());
      sheet.ref("held by", position.holder());
      sheet.row("holds it", position.value(), PositionSection::value);
      if (position.subject() == null) {
        sheet.row("of", "not tied to one event", position.subjectWords(), null);
      } else {
        sheet.row(
            "of",
            position.subject().value().label(),
            position.subjectWords(),
            position.subject().rule());
      }
      sheet.ref("agreement", position.agreement());
      sheet.row("because", position.ground(), Quote::plain);
      sheet.row("calls it", position.evaluation(), Quote::plain);
      if (position.repeated()) {
        sheet.row("", "said more than once");
      }
    }
    Balance.warning(reading).ifPresent(sheet::warning);
  }

  private static String title(Position position) {
    String agreement =
        position.agreement() == null ? "" : " (" + position.agreement().value().label() + ")";
    return position.holder().value().label() + ": " + value(position.value().value()) + agreement;
  }

  static String value(Position.Value value) {
    return switch (value) {
      case CONSISTENT -> "consistent with the agreement";
      case INCONSISTENT -> "inconsistent with the agreement";
      case VIOLATION -> "a violation of the agreement";
      case JUSTIFIED_BY_EXCEPTION -> "justified by an exception";
      case DENIES_EVENT -> "denies that it happened";
      case DENIES_RESPONSIBILITY -> "denies responsibility";
      case DENIES_TERM -> "denies that there is such a term";
      case NOT_IN_FORCE -> "says that the agreement is not in force";
      case OUTSIDE_SCOPE -> "says that the agreement does not reach it";
    };
  }
}
