package org.armistice.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.armistice.incident.happening.Member;
import org.armistice.record.Report;

/**
 * JSON-LD: each incident as a Claim of schema.org with the reports in which it appears. How the
 * claim stands and which reports deny it, schema.org has no words for; these are of an extension of
 * ours. There is no ClaimReview: it rates a claim, and nothing here judges.
 */
final class JsonLdForm implements Form {
  private static final String OWN = "urn:x-armistice:";

  private final Appendable out;
  private boolean first = true;

  JsonLdForm(Appendable out) {
    this.out = out;
  }

  @Override
  public void begin() throws IOException {
    out.append("{\"@context\":{\"@vocab\":\"https://schema.org/\",\"armistice\":\"")
        .append(OWN)
        .append("terms#\"},\"@graph\":[");
  }

  @Override
  public boolean write(Dossier dossier) throws IOException {
    out.append(first ? "\n" : ",\n").append(Json.write(claim(dossier)));
    first = false;
    return true;
  }

  @Override
  public void end() throws IOException {
    out.append("\n]}\n");
  }

  private static ObjectNode claim(Dossier dossier) {
    ObjectNode claim = Json.object();
    claim.put("@type", "Claim");
    claim.put("@id", OWN + dossier.happening().id());
    claim.put("text", dossier.happening().label());
    List<Report> reports = dossier.reports();
    reports.stream()
        .filter(report -> report.published() != null)
        .min(Comparator.comparing(report -> String.valueOf(report.published())))
        .ifPresent(report -> claim.set("firstAppearance", article(report)));
    ArrayNode appearances = claim.putArray("appearance");
    reports.forEach(report -> appearances.add(article(report)));
    claim.put("armistice:standing", Cells.words(dossier.happening().standing()));
    ArrayNode denials = claim.putArray("armistice:deniedIn");
    dossier.happening().members().stream()
        .filter(Member::denied)
        .map(member -> OWN + member.report())
        .distinct()
        .forEach(id -> denials.addObject().put("@id", id));
    return claim;
  }

  private static ObjectNode article(Report report) {
    ObjectNode article = Json.object();
    article.put("@type", "Article");
    article.put("@id", OWN + report.id());
    if (report.title() != null) {
      article.put("headline", report.title());
    }
    if (report.url() != null) {
      article.put("url", report.url());
    }
    if (report.outlet() != null) {
      article.putObject("publisher").put("@type", "Organization").put("name", report.outlet());
    }
    if (report.published() != null) {
      article.put("datePublished", report.published().date().toString());
    }
    return article;
  }
}
