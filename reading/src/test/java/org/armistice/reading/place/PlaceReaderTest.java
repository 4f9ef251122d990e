package org.armistice.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.armistice.gazetteer.Gazetteer;
import org.armistice.reading.document.Document;
import org.armistice.reading.model.DocumentParser;
import org.armistice.reading.model.SentenceModel;
import org.armistice.record.Place;
import org.armistice.record.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceReaderTest {
  private static final Gazetteer GAZETTEER = Gazetteer.standard();
  private static final PlaceReader READER = new PlaceReader(GAZETTEER);
  private static final DocumentParser PARSER = new DocumentParser(SentenceModel.load());

  private static List<PlaceMention> read(String text) {
    Report report = Report.undescribed("report-test", null);
    Document document = PARSER.parse(report, text);
    return READER.read(document, PlaceContext.none());
  }

  private static PlaceMention mention(String text, String words) {
    Optional<PlaceMention> found =
        read(text).stream()
            .filter(mention -> mention.place().evidence().get(0).text().equals(words))
            .findFirst();
    assertThat(found).as("\"%s\" in \"%s\"", words, text).isPresent();
    return found.orElseThrow();
  }

  private static Place place(String text, String words) {
    return mention(text, words).place();
  }

  @Test
  void lashkarGahIsATownInHelmandWhoseCapitalItIs() {
    Place town =
        place(
            "Lashkar Gah, the capital of Helmand province, was shelled on Monday.", "Lashkar Gah");
    assertThat(town.kind()).isEqualTo(Place.Kind.TOWN);
    assertThat(town.within()).containsExactly("Helmand", "Afghanistan");
    assertThat(town.pointKind()).isEqualTo(Place.PointKind.TOWN_CENTRE);
    assertThat(town.resolvedBy()).contains("GeoNames 2020-03-18").contains("sha256:");
    assertThat(GAZETTEER.capitalOf(GAZETTEER.find("Lashkar Gah").get(0).feature()))
        .extracting(feature -> feature.name())
        .containsExactly("Helmand");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Soldiers were attacked in Helmand province. | Helmand | ADM1 | IN | 4 | 3",
        "A gun battle went on in and around Lashkar Gah. | Lashkar Gah | TOWN | IN_AND_AROUND | 2 | 2",
        "A convoy was hit near Mosul. | Mosul | TOWN | NEAR | 2 | 2",
        "A convoy was hit in Fallujah. | Fallujah | TOWN | IN | 1 | 1",
        "Mortars fell along the Litani River. | Litani River | LINE | ALONG | 5 | 3",
        "Troops moved toward Goma. | Goma | TOWN | TOWARD | 2 | 2",
        "Fighting was heavy in different parts of Helmand. | Helmand | ADM1 | PARTS_OF | 4 | 3",
        "Rebels hold villages in northern Mali. | Mali | COUNTRY | PARTS_OF | 6 | 3",
        "A tanker was seized in the Red Sea. | Red Sea | SEA | IN | 7 | 3",
        "Shells fell near Foua and Kefraya. | Kefraya | TOWN | NEAR | 2 | 2",
        "Clashes shook Nad Ali and Sangin districts. | Sangin | ADM2 | IN | 3 | 2",
        "Drones were shot down over the Donbas. | Donbas | AREA | IN | 5 | 3",
      })
  void theRelationAndTheKindSetThePrecision(
      String text, String words, Place.Kind kind, Place.Relation relation, int ucdp, int acled) {
    Place place = place(text, words);
    assertThat(place.kind()).isEqualTo(kind);
    assertThat(place.relation()).isEqualTo(relation);
    assertThat(place.ucdpPrecision()).isEqualTo(ucdp);
    assertThat(place.acledPrecision()).isEqualTo(acled);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Moscow said it would stop the shelling. | Moscow | METONYM",
        "Talks between Moscow and Kyiv broke down. | Kyiv | METONYM",
        "U.S. officials confirmed the strike. | U.S. | METONYM",
        "Afghan forces left the outpost. | Afghan | DEMONYM",
        "Shells fell on Moscow at dawn. | Moscow | LOCATION",
        "The envoy flew to Moscow. | Moscow | LOCATION",
        "Kabul fell in August. | Kabul | LOCATION",
      })
  void aCapitalThatSpeaksIsNoLocation(String text, String words, Use use) {
    assertThat(mention(text, words).use()).isEqualTo(use);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Attacks began in Helmand in May. They hit several parts of the province. | the province | geonames-unit:AF.10",
        "Gunmen entered the city of Kunduz. Residents fled the city. | the city | geonames:1135689",
        "Fighting went on in Khartoum. Aid left the capital of Sudan. | Khartoum | geonames:379252",
        "Troops in Mali withdrew. Attacks rose around the country. | the country | geonames:2453866",
      })
  void aDescriptionGoesBackToTheOnePlaceThatFits(String text, String words, String id) {
    assertThat(place(text, words).gazetteer()).isEqualTo(id);
  }

  @Test
  void aDescriptionWithTwoPlacesThatFitHasNone() {
    assertThat(read("Shells fell in Helmand and Kandahar provinces. The province is calm now."))
        .noneMatch(mention -> mention.rule().equals("place:description"));
  }

  @Test
  void aWordOfAPersonsNameIsNoPlace() {
    assertThat(read("Jordan Miller spoke to reporters on Friday.")).isEmpty();
  }

  @Test
  void allianceAndUnionAreNoPlaces() {
    assertThat(read("NATO and the European Union condemned the attack.")).isEmpty();
  }

  @Test
  void aRegionHasARegionsPoint() {
    assertThat(place("Soldiers were attacked in Helmand province.", "Helmand").pointKind())
        .isEqualTo(Place.PointKind.REGION_CENTROID);
  }

  @Test
  void anUnknownNameKeepsItsWordsAndGetsNoPoint() {
    List<PlaceMention> mentions = read("The shells landed in Qorghanbazar, Afghanistan.");
    for (PlaceMention mention : mentions) {
      if (mention.place().gazetteer() == null) {
        assertThat(mention.place().latitude()).isNull();
        assertThat(mention.place().resolvedBy()).isNull();
        assertThat(mention.place().confidence()).isNull();
      }
    }
    assertThat(mentions).extracting(m -> m.place().name()).contains("Afghanistan");
  }

  @Test
  void evidenceIsTheWordsThemselves() {
    String text = "A convoy was hit near “Mosul” 🚚 and in Fallujah.";
    Place place = place(text, "Fallujah");
    int start = place.evidence().get(0).start();
    assertThat(text.substring(text.offsetByCodePoints(0, start))).startsWith("Fallujah");
  }
}
