package org.armistice.bench.ledger;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A WARC of made pages: each a report of {@link InventedReports} within the navigation, offers and
 * foot that pages have.
 */
final class InventedArchive {
  private static final int LINKS = 120;
  private static final String AROUND = around();

  private InventedArchive() {}

  /**
   * Writes a record for each report.
   *
   * @param reports with a header block, as {@link InventedReports#texts} gives them
   */
  static void write(Path file, List<String> reports) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      int number = 0;
      for (String report : reports) {
        number++;
        byte[] page = page(report).getBytes(StandardCharsets.UTF_8);
        byte[] http =
            ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                    + page.length
                    + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        out.write(
            """
            WARC/1.0\r
            WARC-Type: response\r
            WARC-Target-URI: https://news.example/%1$d\r
            WARC-Date: 2024-05-02T10:00:00Z\r
            WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%1$012d>\r
            Content-Type: application/http; msgtype=response\r
            Content-Length: %2$d\r
            \r
            """
                .formatted(number, http.length + page.length)
                .getBytes(StandardCharsets.US_ASCII));
        out.write(http);
        out.write(page);
        out.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      }
    }
  }

  private static String page(String report) {
    int head = report.indexOf("\n\n");
    StringBuilder meta = new StringBuilder();
    String title = "";
    for (String line : report.substring(0, head).split("\n")) {
      String value = line.substring(line.indexOf(':') + 1).strip();
      if (line.startsWith("published:")) {
        meta.append("<meta property=\"article:published_time\" content=\"" + value + "\">");
      } else if (line.startsWith("outlet:")) {
        meta.append("<meta property=\"og:site_name\" content=\"" + value + "\">");
      } else if (line.startsWith("title:")) {
        title = value;
      }
    }
    String text = "<p>" + String.join("</p><p>", report.substring(head).strip().split("\n\n"));
    return "<!DOCTYPE html><html lang=\"en\"><head><title>%s</title>%s</head><body>%s<main><article><h1>%s</h1>%s</p></article></main>%s</body></html>"
        .formatted(title, meta, AROUND, title, text, "<footer><p>About this site</p></footer>");
  }

  private static String around() {
    StringBuilder around = new StringBuilder("<nav><ul>");
    for (int i = 0; i < LINKS; i++) {
      around.append(
          String.format(
              Locale.ROOT,
              "<li class=\"menu-item level-%d\"><a href=\"/part-%d\">Part %d of the site</a></li>",
              i % 3,
              i,
              i));
    }
    return around.append("</ul></nav>").toString();
  }
}
