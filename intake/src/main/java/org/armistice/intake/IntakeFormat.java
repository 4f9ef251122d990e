package org.armistice.intake;

/** The formats in which reports come in. */
public enum IntakeFormat {
  TEXT("text", ".txt", "plain text, with a header block or without", "armistice read report.txt"),
  HTML("html", ".html", "a web page as it is stored", "armistice read page.html"),
  POSTS(
      "posts",
      ".json, .jsonl, .csv",
      "an export of social posts, a report each",
      "armistice claims posts.csv");

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
