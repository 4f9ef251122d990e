package org.armistice.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What nobody should send: it is named, nothing is written, and the console goes on. */
class HostileInputTest {
  private static Served served;
  private static Served.Browser browser;

  @BeforeAll
  static void serve() {
    served = Served.withoutAccounts().withStories(1);
    browser = served.browser();
  }

  @AfterAll
  static void end() {
    served.close();
  }

  @Test
  void brokenJson_unknownFields_andWrongTypes_are400() {
    for (String body :
        List.of(
            "{",
            "[]",
            "nonsense",
            "",
            "{\"kind\":\"merge\",\"kind\":\"split\"}",
            "{\"kind\":1,\"one\":\"a\",\"reason\":\"b\"}",
            "{\"kind\":\"obliterate\",\"one\":\"a\",\"reason\":\"b\"}",
            "{\"kind\":\"merge\",\"one\":\"a\",\"reason\":\"b\",\"admin\":true}")) {
      Served.Answer answer = browser.post("/api/decisions", body);
      assertThat(answer.status()).describedAs(body).isEqualTo(400);
      assertThat(answer.json().get("detail").textValue()).describedAs(body).isNotBlank();
    }
  }

  @Test
  void aBodyThatIsTooLarge_is413() {
    byte[] large = new byte[18 * 1024 * 1024];
    assertThat(browser.send("POST", "/api/reports?file=a.txt", "text/plain", large).status())
        .isEqualTo(413);
    String tooLong = "{\"kind\":\"merge\",\"one\":\"" + "a".repeat(100_000) + "\"}";
    assertThat(browser.post("/api/decisions", tooLong).status()).isEqualTo(413);
  }

  @Test
  void aReportOfFiveMegabytes_isRefusedOrRead_andTheConsoleGoesOn() {
    String paragraph = "Troops shelled the town of Avdiivka on Monday, the army said.\n\n";
    byte[] large =
        paragraph.repeat(5_000_000 / paragraph.length()).getBytes(StandardCharsets.UTF_8);
    Served.Answer answer = browser.send("POST", "/api/reports?file=large.txt", "text/plain", large);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().get("detail").textValue()).contains("characters of text, more than");
    assertThat(browser.get("/api/overview").status()).isEqualTo(200);
  }

  @Test
  void unknownIds_are404_andNoPathLeadsOut() {
    for (String path :
        List.of(
            "/api/incidents/incident-0000000000000000",
            "/api/reports/report-0000000000000000",
            "/api/agreements/no-such",
            "/api/reports/%2e%2e%2fpasswd",
            "/api/incidents/%27%3B%20drop%20table%20report%3B--",
            "/api/no-such-thing")) {
      assertThat(browser.get(path).status()).describedAs(path).isIn(400, 404);
    }
    for (String path :
        List.of(
            "/assets/../../../../etc/passwd",
            "/%2e%2e/%2e%2e/etc/passwd",
            "/..%5c..%5cetc/passwd")) {
      Served.Answer answer = browser.get(path);
      assertThat(answer.text()).describedAs(path).doesNotContain("root:");
    }
    assertThat(browser.get("/api/reports").json().get("total").intValue()).isPositive();
  }

  @Test
  void theNameOfAFile_isANameAlone() {
    Served.Answer answer =
        browser.send(
            "POST",
            "/api/reports?preview=true&file=..%2F..%2Fetc%2Fcron.d%2Fevil.txt",
            "text/plain",
            "Troops shelled the town of Avdiivka on Monday.".getBytes(StandardCharsets.UTF_8));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(
            browser
                .send(
                    "POST",
                    "/api/reports?file=..",
                    "text/plain",
                    "Text.".getBytes(StandardCharsets.UTF_8))
                .status())
        .isEqualTo(400);
  }

  @Test
  void wordsOfReports_areDataEverywhere() {
    String text =
        "published: 2024-03-13\\nzone: UTC\\noutlet: =HYPERLINK(1)\\ntitle: <script>alert(1)</script>\\n\\n"
            + "Russian forces shelled the town of Avdiivka in Ukraine on Tuesday, killing two people, the army said.";
    Served.Answer added = browser.post("/api/reports", "{\"text\":\"" + text + "\"}");
    assertThat(added.status()).describedAs(added.text()).isEqualTo(200);
    Served.Answer list = browser.get("/api/reports?limit=200");
    assertThat(list.header("Content-Type")).isEqualTo("application/json");
    assertThat(list.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(list.header("Content-Security-Policy"))
        .contains("default-src 'none'")
        .contains("script-src 'self'");
    String csv = browser.get("/api/reports?format=csv").text();
    assertThat(csv).contains("'=HYPERLINK(1)").doesNotContain(",=HYPERLINK");
    assertThat(browser.get("/api/incidents?format=csv&source=%3DHYPERLINK(1)").text())
        .doesNotContain(",=HYPERLINK");
  }

  @Test
  void parameters_areReadStrictly() {
    for (String query :
        List.of(
            "from=yesterday",
            "from=2024-13-40",
            "from=2024-03-02&to=2024-03-01",
            "limit=100000",
            "offset=-1",
            "status=proven",
            "who=a&who=b",
            "surprise=1",
            "text=" + "a".repeat(600),
            "known-at=later")) {
      assertThat(browser.get("/api/incidents?" + query).status()).describedAs(query).isEqualTo(400);
    }
    assertThat(browser.get("/api/incidents?text=%27%29%20or%201%3D1--").status()).isEqualTo(200);
    assertThat(browser.get("/api/incidents?place=%00").status()).isIn(200, 400);
  }

  @Test
  void aNameThatIsNotOurs_isRefused() throws IOException {
    int port = Integer.parseInt(served.console().address().replaceAll(".*:", ""));
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket
          .getOutputStream()
          .write(
              "GET /api/overview HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 403");
    }
  }

  @Test
  void anAnswer_isTheSameUntilTheLedgerGrows() {
    Served.Answer first = browser.get("/api/incidents?limit=3");
    String etag = first.header("ETag");
    assertThat(etag).isNotNull();
    Served.Browser again = served.browser().header("If-None-Match", etag);
    assertThat(again.get("/api/incidents?limit=3").status()).isEqualTo(304);
    assertThat(again.get("/api/incidents?limit=4").status()).isEqualTo(200);
    browser.post(
        "/api/reports",
        "{\"text\":\"A drone struck a depot near the city of Lviv on Tuesday, officials said.\",\"published\":\"2024-03-13\"}");
    assertThat(again.get("/api/incidents?limit=3").status()).isEqualTo(200);
  }
}
