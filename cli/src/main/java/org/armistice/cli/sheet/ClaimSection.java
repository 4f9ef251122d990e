package org.armistice.cli.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.armistice.record.Claim;
import org.armistice.record.Reading;
import org.armistice.record.Ref;
import org.armistice.record.Span;

/** Who says what, through whom, and how firmly. */
final class ClaimSection implements Section {
  @Override
  public void write(Reading reading, Sheet sheet) {
    List<Claim> claims = reading.all(Claim.class);
    if (claims.isEmpty()) {
      return;
    }
    sheet.heading("Claims");
    int number = 1;
    for (Claim claim : claims) {
      sheet.item(number++, Names.chain(claim) + ": " + Wording.of(claim.act()), claim.id());
      write(claim, sheet);
    }
  }

  private static void write(Claim claim, Sheet sheet) {
    sheet.row("says", "", claim.content(), claim.rule());
    for (Claim.Speaker speaker : claim.speakers()) {
      List<Span> words = new ArrayList<>(speaker.evidence());
      words.addAll(speaker.cue());
      if (!words.isEmpty()) {
        sheet.row(Wording.of(speaker.link()), speaker.actor().label(), words, null);
      }
    }
    sheet.row("how", how(claim), claim.hedges(), null);
    sheet.ref("account of", claim.owner());
    sheet.ref("said", claim.saidAt());
    if (!claim.about().isEmpty()) {
      sheet.row("gives", String.join("; ", claim.about().stream().map(Ref::label).toList()));
    }
    if (claim.contrasts() != null) {
      sheet.row("set against", claim.contrasts().label());
    }
  }

  private static String how(Claim claim) {
    List<String> words = new ArrayList<>();
    words.add(
        switch (claim.channel()) {
          case SOCIAL_POST -> "social post";
          case STATEMENT -> "statement";
          case BRIEFING -> "briefing";
          case INTERVIEW -> "interview";
          case DOCUMENT -> "document";
          case OUTLET_VOICE -> "the outlet's own voice";
          case NOT_STATED -> "channel not stated";
        });
    words.add(
        switch (claim.quoteMode()) {
          case DIRECT -> "quoted";
          case INDIRECT -> "in reported speech";
          case MIXED -> "partly quoted";
          case OWN_VOICE -> "unquoted";
        });
    words.add(Wording.of(claim.factuality()));
    words.add(Wording.of(claim.timeStatus()));
    if (claim.repeated()) {
      words.add("said more than once");
    }
    return String.join(", ", new LinkedHashSet<>(words));
  }
}
