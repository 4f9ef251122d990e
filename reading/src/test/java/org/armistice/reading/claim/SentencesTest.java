package org.armistice.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.armistice.reading.document.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each line is a claim about a sentence: {@code [source] {cue} <content>}, then speech act, quote
 * mode and factuality.
 */
class SentencesTest {
  private static final String CLAIMS =
      """
          [The Ukrainian air force] {said} <it had shot down 14 drones overnight>. | REPORT | INDIRECT | CERTAIN
          <Fourteen drones were shot down overnight>, [the Ukrainian air force] {said}. | REPORT | INDIRECT | CERTAIN
          <“We will not leave this city,”> {said} [the mayor of Kharkiv]. | REPORT | DIRECT | CERTAIN
          <“We will not leave this city,”> [the mayor] {said}, <“and nobody will make us.”> | REPORT | DIRECT | CERTAIN
          <Two shells>, [the monitors] {said}, <landed near the school>. | REPORT | INDIRECT | CERTAIN
          [A military spokesman] {said} <the strike hit a “command centre” near Rafah>. | REPORT | MIXED | CERTAIN
          [Moscow] {accused} <Kyiv of shelling the power plant>. | ACCUSE | INDIRECT | CERTAIN
          [The junta] {denied} <that its planes had bombed the village>. | DENY | INDIRECT | NEGATED
          [Hezbollah] {claimed responsibility} for <the rocket attack>. | ACKNOWLEDGE | INDIRECT | CERTAIN
          [The United Nations] {warned} <that famine could spread to five more districts>. | THREATEN | INDIRECT | POSSIBLE
          [The rebels] {demanded} <the release of all prisoners>. | DEMAND | INDIRECT | POSSIBLE
          [The envoy] {urged} <both sides to return to the talks in Jeddah>. | DEMAND | INDIRECT | POSSIBLE
          [The Houthis] {threatened} <to resume attacks on ships>. | THREATEN | INDIRECT | POSSIBLE
          [The coalition] {acknowledged} <that its aircraft had struck the market>. | ACKNOWLEDGE | INDIRECT | CERTAIN
          [Colombia's defence minister] {announced} <that the army had killed a rebel commander>. | ANNOUNCE | INDIRECT | CERTAIN
          [The general] {vowed} <to retake the town within a week>. | PROMISE | INDIRECT | POSSIBLE
          [Analysts] {believe} <the offensive has stalled>. | ASSESS | INDIRECT | PROBABLE
          [Aid workers] {fear} <that the camp will be cut off>. | PREDICT | INDIRECT | POSSIBLE
          [Diplomats] {doubt} <that the truce will last>. | ASSESS | INDIRECT | DOUBTFUL
          [Investigators] {suspect} <that a rocket caused the blast>. | ACCUSE | INDIRECT | POSSIBLE
          <The blast was caused by a rocket>, {according to} [the army]. | REPORT | INDIRECT | CERTAIN
          {According to} [the Red Cross], <forty people were treated for burns>. | REPORT | INDIRECT | CERTAIN
          {According to} [two envoys], <fighters entered the town at night>; the reports appeared to be true. | REPORT | INDIRECT | CERTAIN
          [The rebels] {said} on Monday <they had taken the port hours before the deadline>. | REPORT | INDIRECT | CERTAIN
          [The rebels] {described} <the raid as a massacre>. | ASSESS | INDIRECT | CERTAIN
          [The foreign ministry] {called} <the raid “a crime against peace.”> | ASSESS | MIXED | CERTAIN
          [Ankara] {considers} <the group a terrorist organisation>. | ASSESS | INDIRECT | PROBABLE
          [The report] {found} <that both armies had used cluster munitions>. | ASSESS | INDIRECT | CERTAIN
          [Satellite images] {show} <that the bridge has been destroyed>. | REPORT | INDIRECT | CERTAIN
          [The agreement] {stipulates} <that heavy guns must be withdrawn>. | DEMAND | INDIRECT | POSSIBLE
          [The president] {tweeted} <that the war was over>. | REPORT | INDIRECT | CERTAIN
          [A resident] {told} ~Reuters~ <that tanks had entered the town>. | REPORT | INDIRECT | CERTAIN
          <“They came at dawn,”> [a farmer] {told} ~the agency~ by phone. | REPORT | DIRECT | CERTAIN
          [The spokeswoman] {said} <the militia may have fired first>. | REPORT | INDIRECT | POSSIBLE
          [The spokeswoman] {said} <the militia had allegedly fired first>. | REPORT | INDIRECT | POSSIBLE
          [Officials] {said} <the ceasefire had largely held>. | REPORT | INDIRECT | CERTAIN
          [The governor] {said} <the attackers appeared to be from the north>. | REPORT | INDIRECT | PROBABLE
          [The army] {has repeatedly said} <that it does not target hospitals>. | REPORT | INDIRECT | CERTAIN
          [The ministry] {did not say} <how many soldiers had died>. | REPORT | INDIRECT | CERTAIN
          [The general] {declined to say} <who had given the order>. | REPORT | INDIRECT | CERTAIN
          [She] {said} <the hospital had run out of blood>. | REPORT | INDIRECT | CERTAIN
          [The minister, who commands the border force,] {said} <that six smugglers had been held>. | REPORT | INDIRECT | CERTAIN
          <“The enemy is retreating,”> [the Sudanese army's spokesman] {declared}. | ANNOUNCE | DIRECT | CERTAIN
          “[We] {believe} <the hostages are alive>,” the negotiator said. | ASSESS | DIRECT | PROBABLE
          [Witnesses] {reported} <that gunmen had burned dozens of houses>. | REPORT | INDIRECT | CERTAIN
          [The court] {ruled} <that the detention was unlawful>. | ASSESS | INDIRECT | CERTAIN
          [Islamabad] {blamed} <Kabul for the ambush>. | ACCUSE | INDIRECT | CERTAIN
          [The European Union] {condemned} <the attack on the convoy>. | ACCUSE | INDIRECT | CERTAIN
          [The African Union] {welcomed} <the release of the hostages>. | ASSESS | INDIRECT | CERTAIN
          [The party] {rejected} <the offer of a ceasefire>. | DENY | INDIRECT | NEGATED
          [Doctors] {estimated} <that 300 people had been wounded>. | ASSESS | INDIRECT | PROBABLE
          [The bank] {predicted} <that food prices would double by spring>. | PREDICT | INDIRECT | PROBABLE
          <Four children were among the dead>, [the health ministry] {reported}. | REPORT | INDIRECT | CERTAIN
          [The army]'s {claim} <that the town had fallen> was false. | REPORT | INDIRECT | CERTAIN
          [Both sides] {agreed} <to exchange prisoners>. | PROMISE | INDIRECT | POSSIBLE
          [The commander] {ordered} <his troops to hold their fire>. | DEMAND | INDIRECT | POSSIBLE
          [Residents] {complained} <that no aid had arrived>. | ACCUSE | INDIRECT | CERTAIN
          [The prosecutor] {alleged} <that guards had beaten the prisoners>. | ACCUSE | INDIRECT | CERTAIN
          [The navy] {confirmed} <that one of its ships had been hit>. | ACKNOWLEDGE | INDIRECT | CERTAIN
          [The rebels] {insist} <that they never signed the accord>. | REPORT | INDIRECT | CERTAIN
          [The pope] {called for} <an end to the fighting in Tigray>. | DEMAND | INDIRECT | POSSIBLE
          [Washington] {called on} <Khartoum to open the border>. | DEMAND | INDIRECT | POSSIBLE
          <The militia> {was accused} by [the police] <of killing two monks>. | ACCUSE | INDIRECT | CERTAIN
          [A senior official] {said} on Tuesday <that the talks had collapsed>. | REPORT | INDIRECT | CERTAIN
          <The talks had collapsed>, [a senior official] {said} Tuesday. | REPORT | INDIRECT | CERTAIN
          [The group] {said} in a statement <that it had freed the crew>. | REPORT | INDIRECT | CERTAIN
          In a statement, [the group] {said} <it had freed the crew>. | REPORT | INDIRECT | CERTAIN
          <"It was a mistake,"> [the colonel] {admitted}. | ACKNOWLEDGE | DIRECT | CERTAIN
          As [the envoy] {put it}, <“Nobody is winning.”> | REPORT | DIRECT | CERTAIN
          [The mission] {voiced concern} about <the arrests>. | PREDICT | INDIRECT | POSSIBLE
          [Villagers] {are afraid} <that the army will return>. | PREDICT | INDIRECT | POSSIBLE
          The agency quoted [the governor] as {saying} <that ten soldiers had been killed>. | REPORT | INDIRECT | CERTAIN
          [Regional analysts] {say} <the movement sees the blockade as a bargaining chip>. | REPORT | INDIRECT | CERTAIN
          Regional analysts say [the movement] {sees} <the blockade as a bargaining chip>. | ASSESS | INDIRECT | PROBABLE
          [The envoy] {said} <the army had broken the truce>, adding that it must withdraw. | REPORT | INDIRECT | CERTAIN
          [The envoy] said the army had broken the truce, {adding} <that it must withdraw>. | REPORT | INDIRECT | CERTAIN
          Still, [the officials] {said} <the raid was lawful>. | REPORT | INDIRECT | CERTAIN
          [The Kremlin] {dismissed} <the accusation as propaganda>. | DENY | INDIRECT | NEGATED
          [The African Union mission] {said} in a tweet on Friday <that two of its soldiers had been killed near Baidoa>. | REPORT | INDIRECT | CERTAIN
          [Burhan's spokesman] {told} ~Al Jazeera~ <the army controlled the airport>. | REPORT | INDIRECT | CERTAIN
          <“We are not at war with the people of Gaza,”> [the Israeli army spokesman] {said} at a briefing. | REPORT | DIRECT | CERTAIN
          <The ceasefire, which began on Sunday, was holding>, [officials on both sides] {said}. | REPORT | INDIRECT | CERTAIN
          [Ethiopian officials] {have long said} <the dam poses no threat>. | REPORT | INDIRECT | CERTAIN
          <Russian forces shelled Kherson 24 times>, {according to} [the regional governor]. | REPORT | INDIRECT | CERTAIN
          [The ministry] {reported} <that air defences had destroyed 20 missiles>, while Kyiv said eight had hit their targets. | REPORT | INDIRECT | CERTAIN
          The ministry reported that air defences had destroyed 20 missiles, while [Kyiv] {said} <eight had hit their targets>. | REPORT | INDIRECT | CERTAIN
          [M23 rebels] {say} <they are defending Congolese Tutsis>. | REPORT | INDIRECT | CERTAIN
          [India] {accuses} <Pakistan of arming militants in Kashmir>, a charge Islamabad denies. | ACCUSE | INDIRECT | CERTAIN
          [Two security sources] {told} ~Reuters~ on condition of anonymity <that the convoy was carrying weapons>. | REPORT | INDIRECT | CERTAIN
          [Azerbaijan's defence ministry] {accused} <Armenian forces of opening fire on its positions>. | ACCUSE | INDIRECT | CERTAIN
          [The report] {said} <it had found “reasonable grounds to believe” that war crimes were committed>. | REPORT | MIXED | CERTAIN
      """;

  @TestFactory
  Stream<DynamicTest> sentence_isReadAsMarked() {
    return CLAIMS
        .lines()
        .map(String::strip)
        .map(line -> DynamicTest.dynamicTest(line, () -> isReadAsMarked(line)));
  }

  private static void isReadAsMarked(String line) {
    String[] cells = line.split(" \\| ");
    Marked marked = Marked.of(cells[0]);
    Document document = Readings.parse(marked.text());
    assertThat(Readings.read(document))
        .as(marked.text())
        .extracting(
            read ->
                "%s / %s %s %s"
                    .formatted(
                        Marked.triple(document, read), read.act(), read.mode(), read.factuality()))
        .contains("%s / %s %s %s".formatted(marked.triple(document), cells[1], cells[2], cells[3]));
    if (!marked.addressee(document).isEmpty()) {
      assertThat(Readings.read(document))
          .filteredOn(read -> read.addressee() != null)
          .extracting(read -> Readings.words(document, read.addressee()))
          .containsExactly(marked.addressee(document));
    }
  }
}
