package org.armistice.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.armistice.reading.document.Document;
import org.armistice.record.Claim;
import org.junit.jupiter.api.Test;

class QuotationsTest {
  @Test
  void quotationThatFollowsInTheParagraph_goesOnWithTheLastSpeaker() {
    Document document =
        Readings.parse(
            "“The shelling began at dawn,” the mayor of the town said. “It has not stopped.”");
    Attribution read = Readings.withCue(document, "said");
    assertThat(Readings.content(document, read))
        .isEqualTo("The shelling began at dawn It has not stopped");
    assertThat(read.mode()).isEqualTo(Claim.QuoteMode.DIRECT);
    assertThat(Readings.read(document)).hasSize(1);
  }

  @Test
  void quotationOverSentences_beforeItsCue_isOneContent() {
    Document document =
        Readings.parse("“We have no water. The wells are dry,” the doctor said on Friday.");
    Attribution read = Readings.withCue(document, "said");
    assertThat(Readings.content(document, read)).isEqualTo("We have no water The wells are dry");
    assertThat(Readings.words(document, read.saidAt())).isEqualTo("on Friday");
  }

  @Test
  void quotationOverParagraphs_withoutAClosingMark_goesOn() {
    Document document =
        Readings.parse(
            "“We crossed the river at night,” the driver said. “The bridge was gone.\n\n"
                + "“There were soldiers on the other bank.”");
    Attribution read = Readings.withCue(document, "said");
    assertThat(Readings.content(document, read))
        .isEqualTo(
            "We crossed the river at night The bridge was gone"
                + " There were soldiers on the other bank");
  }

  @Test
  void quotationAfterAColon_belongsToTheCueBefore() {
    Document document =
        Readings.parse("The general was brief and then said:\n\n“The war is over. Go home.”");
    Attribution read = Readings.withCue(document, "then said");
    assertThat(Readings.words(document, read.source())).isEqualTo("The general");
    assertThat(Readings.content(document, read)).isEqualTo("The war is over Go home");
  }

  @Test
  void quotationOfItsOwnParagraph_hasNoSourceAndIsUnsure() {
    Document document =
        Readings.parse("The two sides met in Geneva.\n\n“Nothing will come of it.”");
    assertThat(Readings.read(document))
        .singleElement()
        .satisfies(
            read -> {
              assertThat(read.source()).isNull();
              assertThat(read.cue()).isNull();
              assertThat(read.unsure()).isTrue();
            });
  }

  @Test
  void speakerInsideTheQuotation_isNeverItsSource() {
    Document document =
        Readings.parse("“The minister told us to wait, and we waited,” a farmer said.");
    Attribution read = Readings.withCue(document, "said");
    assertThat(Readings.words(document, read.source())).isEqualTo("a farmer");
    Attribution inner = Readings.withCue(document, "told");
    assertThat(Readings.words(document, inner.source())).isEqualTo("The minister");
    assertThat(inner.parent()).isEqualTo(read.index());
  }

  @Test
  void dateline_isNoSpeaker() {
    Document document =
        Readings.parse("GENEVA — Monitors said the gunfire had stopped along the whole line.");
    assertThat(Readings.words(document, Readings.withCue(document, "said").source()))
        .isEqualTo("Monitors");
  }

  @Test
  void nameAfterADash_isTheSource() {
    Document document = Readings.parse("“We only want to go home.” — Amina Barre");
    assertThat(Readings.read(document))
        .filteredOn(read -> read.parent() < 0)
        .singleElement()
        .satisfies(
            read -> {
              assertThat(Readings.words(document, read.source())).isEqualTo("Amina Barre");
              assertThat(Readings.content(document, read)).isEqualTo("We only want to go home");
            });
  }

  @Test
  void markedWordInAnIndirectClause_isMixed() {
    Document document =
        Readings.parse("The ministry said the raid had been “a complete success” for its troops.");
    assertThat(Readings.withCue(document, "said").mode()).isEqualTo(Claim.QuoteMode.MIXED);
  }

  @Test
  void straightAndCurlyMarks_giveTheSame() {
    Document curly = Readings.parse("“They fired first,” the captain said. “We fired back.”");
    Document straight =
        Readings.parse("\"They fired first,\" the captain said. \"We fired back.\"");
    assertThat(Marked.triple(curly, Readings.withCue(curly, "said")))
        .isEqualTo(Marked.triple(straight, Readings.withCue(straight, "said")));
  }
}
