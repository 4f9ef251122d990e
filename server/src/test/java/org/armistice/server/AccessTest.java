package org.armistice.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.armistice.record.Report;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who may do what, from where, and what is written down of it. */
class AccessTest {
  private static final String SEALED =
      "published: 2024-03-13\nzone: UTC\noutlet: Example Wire\ntitle: Told in confidence\n\n"
          + "Gunmen attacked a convoy near the town of Tillaberi on Tuesday, a witness said.\n";

  private static Served served;

  @BeforeAll
  static void serve() {
    served = Served.withAccounts().withStories(2).with(SEALED, Report.Sensitivity.SEALED);
  }

  @AfterAll
  static void end() {
    served.close();
  }

  private static String decision(String kind, String one) {
    return "{\"kind\":\"%s\",\"one\":\"%s\",\"reason\":\"a test\"}".formatted(kind, one);
  }

  @Test
  void nobody_seesNothingButTheSignIn() {
    Served.Browser nobody = served.browser();
    for (String path : List.of("overview", "incidents", "reports", "claims", "review", "changes")) {
      assertThat(nobody.get("/api/" + path).status()).describedAs(path).isEqualTo(401);
    }
    assertThat(nobody.get("/api/session").json().get("user").isNull()).isTrue();
    assertThat(nobody.get("/").status()).isEqualTo(200);
  }

  @Test
  void eachRole_mayWhatItMay() {
    Served.Browser reader = served.signedIn("reader");
    Served.Browser coder = served.signedIn("coder");
    Served.Browser reviewer = served.signedIn("reviewer");
    String report = "{\"text\":\"Troops shelled the town of Avdiivka on Monday, the army said.\"}";
    String retract = decision("retract", "report-ffff");
    assertThat(reader.get("/api/incidents").status()).isEqualTo(200);
    assertThat(reader.post("/api/reports", report).status()).isEqualTo(403);
    assertThat(reader.post("/api/decisions", retract).status()).isEqualTo(403);
    assertThat(coder.post("/api/reports", report).status()).isEqualTo(200);
    assertThat(coder.post("/api/decisions", retract).status()).isEqualTo(403);
    assertThat(reviewer.post("/api/decisions", retract).status()).isEqualTo(404);
    for (Served.Browser browser : List.of(reader, coder, reviewer)) {
      assertThat(browser.get("/api/accounts").status()).isEqualTo(403);
      assertThat(browser.get("/api/audit").status()).isEqualTo(403);
    }
  }

  @Test
  void theOneTimeLink_worksOnce() {
    served.signedIn("administrator");
    assertThat(served.console().setupLink()).isNull();
    Served.Answer again =
        served
            .browser()
            .post(
                "/api/setup",
                "{\"key\":\"guess\",\"name\":\"second\",\"password\":\"%s\"}"
                    .formatted(Served.PASSWORD));
    assertThat(again.status()).isEqualTo(403);
  }

  @Test
  void theSession_isOutOfReachOfScripts_andOfOtherSites() {
    served.signedIn("reader");
    Served.Browser browser = served.browser();
    String cookie = served.signIn(browser, "reader").header("Set-Cookie");
    assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/").startsWith("armistice=");
    assertThat(browser.get("/api/session").json().get("user").textValue()).isEqualTo("reader");
    assertThat(browser.send("DELETE", "/api/session", "application/json", new byte[0]).status())
        .isEqualTo(204);
    assertThat(browser.get("/api/incidents").status()).isEqualTo(401);
  }

  @Test
  void aWriteFromAnotherSite_isRefused() {
    Served.Browser reviewer = served.signedIn("reviewer");
    String body = decision("retract", "report-ffff");
    assertThat(
            reviewer
                .header("Origin", "https://elsewhere.example")
                .post("/api/decisions", body)
                .status())
        .isEqualTo(403);
    assertThat(reviewer.header("Origin", null).post("/api/decisions", body).status())
        .isEqualTo(403);
    assertThat(
            reviewer.header("Sec-Fetch-Site", "cross-site").post("/api/decisions", body).status())
        .isEqualTo(403);
    assertThat(reviewer.header("Sec-Fetch-Site", "same-site").post("/api/decisions", body).status())
        .isEqualTo(403);
    assertThat(
            reviewer.header("Sec-Fetch-Site", "same-origin").post("/api/decisions", body).status())
        .isEqualTo(404);
  }

  @Test
  void guessing_isHeldBack() {
    served.signedIn("administrator");
    Served.Browser browser = served.browser();
    String wrong = "{\"name\":\"victim of guesses\",\"password\":\"a wrong password\"}";
    for (int guess = 0; guess < 5; guess++) {
      assertThat(browser.post("/api/session", wrong).status()).isEqualTo(401);
    }
    Served.Answer held = browser.post("/api/session", wrong);
    assertThat(held.status()).isEqualTo(429);
    assertThat(held.header("Retry-After")).isEqualTo("900");
  }

  @Test
  void aSealedReport_isThereForThoseWithTheRightOnly_andLeavesInNoFile() {
    Served.Browser administrator = served.signedIn("administrator");
    Served.Browser reader = served.signedIn("reader");
    assertThat(administrator.get("/api/reports?limit=200").text()).contains("Told in confidence");
    assertThat(reader.get("/api/reports?limit=200").text()).doesNotContain("Told in confidence");
    String id = id(administrator.get("/api/reports?limit=200"), "Told in confidence");
    assertThat(administrator.get("/api/reports/" + id).status()).isEqualTo(200);
    assertThat(reader.get("/api/reports/" + id).status()).isEqualTo(404);
    for (String file :
        List.of(
            "incidents?format=csv",
            "incidents?format=jsonl",
            "reports?format=csv",
            "claims?format=jsonl")) {
      assertThat(administrator.get("/api/" + file).text())
          .describedAs(file)
          .doesNotContain("Tillaberi")
          .doesNotContain("in confidence");
    }
    for (String path :
        List.of("overview", "incidents?limit=200", "history?limit=200", "claims?limit=200")) {
      assertThat(administrator.get("/api/" + path).text())
          .describedAs(path)
          .doesNotContain("Tillaberi")
          .doesNotContain("in confidence");
    }
  }

  private static String id(Served.Answer list, String title) {
    for (var item : list.json().get("items")) {
      if (title.equals(item.get("title").textValue())) {
        return item.get("id").textValue();
      }
    }
    throw new AssertionError(title + " is not in " + list.text());
  }

  @Test
  void everyWrite_isWrittenDown_thoseThatWereRefusedToo() {
    Served.Browser reader = served.signedIn("reader");
    reader.post("/api/decisions", decision("retract", "report-abcd"));
    Served.Browser administrator = served.signedIn("administrator");
    assertThat(administrator.get("/api/audit?limit=200").json().get("items"))
        .anySatisfy(
            line -> {
              assertThat(line.get("who").textValue()).isEqualTo("reader");
              assertThat(line.get("action").textValue()).isEqualTo("POST /api/decisions");
              assertThat(line.get("status").intValue()).isEqualTo(403);
            });
    assertThat(administrator.get("/api/audit?limit=200").text()).doesNotContain(Served.PASSWORD);
  }

  @Test
  void aClosedAccount_isOutAtOnce() {
    Served.Browser administrator = served.signedIn("administrator");
    administrator.post(
        "/api/accounts",
        "{\"name\":\"leaver\",\"password\":\"%s\",\"role\":\"reviewer\"}"
            .formatted(Served.PASSWORD));
    Served.Browser leaver = served.browser();
    served.signIn(leaver, "leaver");
    assertThat(leaver.get("/api/incidents").status()).isEqualTo(200);
    assertThat(
            administrator
                .send(
                    "PATCH",
                    "/api/accounts/leaver",
                    "application/json",
                    "{\"open\":false}".getBytes(StandardCharsets.UTF_8))
                .status())
        .isEqualTo(200);
    assertThat(leaver.get("/api/incidents").status()).isEqualTo(401);
    assertThat(served.signIn(leaver, "leaver").status()).isEqualTo(401);
  }

  @Test
  void aConsoleThatOthersCanReach_hasAccounts() {
    assertThatThrownBy(() -> new Settings("0.0.0.0", 8080, false, "tester", "test"))
        .hasMessageStartingWith("A711 \"0.0.0.0\" can be reached from other machines");
  }
}
