package org.armistice.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The contract and the server say the same: every route, its right, and every answer. */
class ContractTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNode CONTRACT =
      JSON.valueToTree(new Yaml().load(new String(Console.contract())));

  private static Served served;
  private static Served.Browser browser;

  @BeforeAll
  static void serve() {
    served = Served.withAccounts().withStories(10);
    browser = served.signedIn("administrator");
  }

  @AfterAll
  static void end() {
    served.close();
  }

  private static List<String> written() {
    List<String> routes = new ArrayList<>();
    CONTRACT
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method -> {
                          JsonNode right = method.getValue().path("x-role");
                          if (right.isTextual()) {
                            routes.add(
                                "%s %s %s"
                                    .formatted(method.getKey(), path.getKey(), right.textValue()));
                          }
                        }));
    return routes;
  }

  @Test
  void everyRouteOfTheServer_isInTheContract_withItsRight() {
    List<String> served = new ArrayList<>();
    ContractTest.served
        .console()
        .routes()
        .forEach(
            route ->
                served.add(
                    "%s %s %s"
                        .formatted(
                            route.method().name().toLowerCase(Locale.ROOT),
                            route.path(),
                            route.right().name().toLowerCase(Locale.ROOT))));
    served.add("get /changes reader");
    assertThat(new TreeSet<>(served)).isEqualTo(new TreeSet<>(written()));
  }

  /** Where each answer that has JSON in it is asked for. */
  private static Map<String, String> questions() {
    Map<String, String> questions = new LinkedHashMap<>();
    String report = first("/api/reports", "id");
    String incident = first("/api/incidents?status=disputed", "id");
    String event =
        browser
            .get("/api/incidents/" + incident)
            .json()
            .at("/incident/members/0/event")
            .textValue();
    questions.put("/session", "/api/session");
    questions.put("/accounts", "/api/accounts");
    questions.put("/audit", "/api/audit");
    questions.put("/overview", "/api/overview?from=2016-01-01");
    questions.put("/incidents", "/api/incidents?limit=200");
    questions.put("/incidents/{id}", "/api/incidents/" + incident);
    questions.put("/reports", "/api/reports?limit=200");
    questions.put("/reports/{id}", "/api/reports/" + report);
    String teller =
        browser
            .get("/api/incidents/" + incident)
            .json()
            .at("/incident/members/0/report")
            .textValue();
    questions.put(
        "/reports/{id}/explanations/{record}", "/api/reports/" + teller + "/explanations/" + event);
    questions.put("/claims", "/api/claims?limit=200");
    questions.put("/disputes", "/api/disputes");
    questions.put("/announcements", "/api/announcements");
    questions.put("/negotiations", "/api/negotiations");
    questions.put("/agreements", "/api/agreements");
    questions.put("/agreements/{id}", "/api/agreements/us-taliban-2020");
    questions.put("/actors", "/api/actors");
    questions.put("/places", "/api/places");
    questions.put("/sources", "/api/sources");
    questions.put("/review", "/api/review?limit=200");
    questions.put("/decisions", "/api/decisions");
    questions.put("/history", "/api/history");
    return questions;
  }

  private static String first(String list, String field) {
    return browser.get(list).json().at("/items/0/" + field).textValue();
  }

  @Test
  void everyAnswer_isAsTheContractSays() {
    Map<String, String> questions = questions();
    for (String route : written()) {
      String path = route.split(" ")[1];
      boolean asked =
          questions.containsKey(path)
              || !route.startsWith("get ")
              || path.equals("/changes")
              || path.equals("/openapi.yaml");
      assertThat(asked).describedAs("%s is asked for by this test", route).isTrue();
    }
    questions.forEach(
        (path, address) -> {
          Served.Answer answer = browser.get(address);
          assertThat(answer.status()).describedAs("%s: %s", address, answer.text()).isEqualTo(200);
          assertThat(faults(path, "get", 200, answer.text())).describedAs(address).isEmpty();
        });
  }

  @Test
  void problemsAreAsTheContractSays() {
    Served.Answer unknown = browser.get("/api/incidents/incident-ffff");
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(faults("/incidents/{id}", "get", 404, unknown.text())).isEmpty();
    Served.Answer wrong = browser.get("/api/incidents?limit=many");
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.json().get("detail").textValue())
        .isEqualTo("limit: \"many\" is no whole number from 1 to 200.");
  }

  @Test
  void aReportThatIsAdded_answersAsTheContractSays() {
    Served.Answer added =
        browser.post(
            "/api/reports",
            "{\"text\":\"A missile struck a market in Kharkiv on Tuesday, killing four people, the governor said.\","
                + "\"published\":\"2024-03-13\",\"outlet\":\"Example Wire\"}");
    assertThat(added.status()).describedAs(added.text()).isEqualTo(200);
    assertThat(faults("/reports", "post", 200, added.text())).isEmpty();
    assertThat(added.json().at("/kept/news").booleanValue()).isTrue();
    Served.Answer preview =
        browser.post(
            "/api/reports?preview=true",
            "{\"text\":\"Troops shelled the town of Avdiivka on Monday.\",\"published\":\"2024-02-14\"}");
    assertThat(faults("/reports", "post", 200, preview.text())).isEmpty();
    assertThat(preview.json().get("kept").isNull()).isTrue();
  }

  private static List<String> faults(String path, String method, int status, String answer) {
    JsonNode response =
        resolve(CONTRACT.at("/paths").get(path).get(method).get("responses").get("" + status));
    JsonNode content = response.get("content");
    JsonNode schema = content.properties().iterator().next().getValue().get("schema");
    ObjectNode whole = JSON.createObjectNode();
    whole.set("components", CONTRACT.get("components"));
    whole.setAll((ObjectNode) schema);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole.toString(), InputFormat.JSON)
        .validate(answer, InputFormat.JSON)
        .stream()
        .map(error -> error.getInstanceLocation() + " " + error.getMessage())
        .limit(5)
        .toList();
  }

  private static JsonNode resolve(JsonNode node) {
    JsonNode reference = node.get("$ref");
    return reference == null ? node : CONTRACT.at(reference.textValue().substring(1));
  }
}
