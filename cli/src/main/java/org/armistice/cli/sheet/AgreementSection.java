package org.armistice.cli.sheet;

import java.util.List;
import org.armistice.record.Agreement;
import org.armistice.record.Attested;
import org.armistice.record.Reading;
import org.armistice.record.Ref;
import org.armistice.record.Silence;
import org.armistice.record.Term;

/** Agreements with their terms and silences as the report gives them. */
final class AgreementSection implements Section {
  @Override
  public void write(Reading reading, Sheet sheet) {
    List<Agreement> agreements = reading.all(Agreement.class);
    if (agreements.isEmpty()) {
      return;
    }
    sheet.heading("Agreements");
    int number = 1;
    for (Agreement agreement : agreements) {
      sheet.item(number++, agreement.name(), agreement.id());
      sheet.row("called", "", agreement.evidence(), null);
      sheet.refs("between", agreement.parties());
      sheet.ref("signed", agreement.signed());
      for (Term term : reading.all(Term.class)) {
        if (isOf(term.agreement(), agreement)) {
          write(term, sheet);
        }
      }
      for (Silence silence : reading.all(Silence.class)) {
        if (isOf(silence.agreement(), agreement)) {
          write(silence, sheet);
        }
      }
    }
  }

  private static boolean isOf(Attested<Ref> ref, Agreement agreement) {
    return ref.value().id().equals(agreement.id());
  }

  /** Such as "Taliban must not attack US forces". */
  static String sentence(Term term) {
    return "%s %s %s%s"
        .formatted(
            term.bearer() == null ? "somebody not named" : term.bearer().value().label(),
            modality(term.modality().value()),
            term.action().value(),
            term.target() == null ? "" : " " + term.target().value().label());
  }

  private static void write(Term term, Sheet sheet) {
    sheet.row(
        "term",
        sheet.ink(Ink.STRONG, sentence(term)) + sheet.shown(term.id()),
        term.evidence(),
        term.modality().rule());
    for (Attested<String> condition : term.conditions()) {
      sheet.row("  if", condition.value(), condition.evidence(), condition.rule());
    }
    String text = term.quote() == null ? "no text of the agreement is quoted" : "quoted";
    sheet.row(
        "  basis",
        "%s, by %s; %s".formatted(Wording.of(term.basis()), term.reader().label(), text));
  }

  private static void write(Silence silence, Sheet sheet) {
    String bearer = silence.bearer() == null ? "" : silence.bearer().value().label() + " ";
    String target = silence.target() == null ? "" : " " + silence.target().value().label();
    sheet.row(
        "silent on",
        sheet.ink(Ink.STRONG, bearer + silence.action().value() + target)
            + ": not prohibited, according to "
            + silence.reader().label(),
        silence.evidence(),
        silence.action().rule());
    sheet.row(
        "  read",
        silence.textsRead().isEmpty()
            ? "which texts were read is not stated"
            : String.join("; ", silence.textsRead()));
    for (Ref position : silence.contestedBy()) {
      sheet.row("  contested", position.label());
    }
  }

  private static String modality(Term.Modality modality) {
    return switch (modality) {
      case PERMITS -> "may";
      case OBLIGES -> "must";
      case PROHIBITS -> "must not";
    };
  }
}
