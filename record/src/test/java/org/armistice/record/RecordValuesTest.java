package org.armistice.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordValuesTest {
  @Test
  void theSamePartsGiveTheSameIdAndOthersAnother() {
    assertThat(ContentId.of("event", "r1", "strike", 12))
        .isEqualTo(ContentId.of("event", "r1", "strike", 12))
        .matches("event-[0-9a-f]{16}");
    assertThat(ContentId.of("event", "ab", "c")).isNotEqualTo(ContentId.of("event", "a", "bc"));
  }

  @Test
  void aMomentGivesTheDayOfItsZone() {
    assertThat(Published.parse("2020-10-12T22:30:00Z", "Asia/Kabul").date())
        .isEqualTo("2020-10-13");
    assertThat(Published.parse("2020-10-12", null).instant()).isNull();
  }

  @Test
  void whatIsNoDateOrZoneIsQuoted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Published.parse("12/10/20", null))
        .withMessageContaining("\"12/10/20\" is no date");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Published.parse("2020-10-12", "Mars/North"))
        .withMessageContaining("\"Mars/North\" is no time zone");
  }

  @Test
  void aSpanThatEndsBeforeItBeginsIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(5, 5, ""))
        .withMessageContaining("5 to 5");
  }

  @Test
  void aModeBelongsToItsEvent() {
    assertThat(new Coding(PloverEvent.ASSAULT, "aerial", null, null).mode()).isEqualTo("aerial");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Coding(PloverEvent.AID, "aerial", null, null))
        .withMessageContaining("no mode of AID");
  }

  @Test
  void everySubEventIsFoundByItsNameInTheCodebook() {
    assertThat(AcledSubEvent.values()).hasSize(25);
    for (AcledSubEvent subEvent : AcledSubEvent.values()) {
      assertThat(AcledSubEvent.ofLabel(subEvent.label())).isEqualTo(subEvent);
    }
  }

  @Test
  void aRecordReadBackIsTheRecord() {
    NotStated gap =
        new NotStated(
            "not-stated-1",
            "report-1",
            new Ref("event-1", "shelling"),
            "actor",
            "Who did it is not stated.",
            List.of(new Span(0, 8, "shelling")));
    String line = JsonLines.write(gap);
    assertThat(line)
        .startsWith("{\"type\":\"not-stated\",\"id\":\"not-stated-1\"")
        .doesNotContain("\n");
    assertThat(JsonLines.read(line)).isEqualTo(gap);
    assertThatIllegalArgumentException().isThrownBy(() -> JsonLines.read("{\"type\":\"rumour\"}"));
  }
}
