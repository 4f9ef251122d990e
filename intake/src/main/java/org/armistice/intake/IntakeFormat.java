package org.armistice.intake;

/** The formats in which reports come in. */
public enum IntakeFormat {
  TEXT("text", ".txt", "plain text, with a header block or without", "armistice read report.txt"),
  HTML("html", ".html", "a web page as it is stored", "armistice read page.html"),
  FEED(
      "feed",
      ".rss, .atom, .xml",
      "RSS or Atom, a report each item; no address is followed",
      "armistice add feed.xml"),
  NEWSML("newsml", ".xml", "NewsML-G2 as agencies deliver it", "armistice add delivery.xml"),
  NINJS("ninjs", ".json", "news in JSON as agencies deliver it", "armistice add delivery.json"),
  PDF("pdf", ".pdf", "a PDF with a text layer", "armistice read report.pdf"),
  MAIL("mail", ".eml", "a mail: its own words, without quotations", "armistice read wire.eml"),
  WARC(
      "warc",
      ".warc, .warc.gz",
      "a web archive, a report each page",
      "armistice add crawl.warc.gz"),
  WACZ("wacz", ".wacz", "a packed web archive", "armistice add crawl.wacz"),
  POSTS(
      "posts",
      ".json, .jsonl, .csv",
      "an export of social posts, a report each",
      "armistice claims posts.csv"),
  ROWS(
      "rows",
      ".csv, .tsv, .jsonl, .json",
      "a table or lines of JSON whose columns you name, a report each row",
      "armistice add t.csv --map text=Body --map published=Date");

  private final String label;
  private final String endings;
  private final String description;
  private final String example;

  IntakeFormat(String label, String endings, String description, String example) {
    this.label = label;
    this.endings = endings;
    this.description = description;
    this.example = example;
  }

  /** In a word, such as {@code html}. */
  public String label() {
    return label;
  }

  /** The endings of file names that it usually has, such as {@code .html}. */
  public String endings() {
    return endings;
  }

  /** What it is, in a line for people. */
  public String description() {
    return description;
  }

  /** A command that reads it. */
  public String example() {
    return example;
  }
}
