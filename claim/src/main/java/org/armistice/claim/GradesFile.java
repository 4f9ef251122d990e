package org.armistice.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.record.ContentId;
import org.armistice.record.Grade;
import org.jspecify.annotations.Nullable;

/**
 * Reads grades that people give, one a line:
 *
 * <pre>
 * grade   ::= source | information
 * source  ::= "source" TEXT ( "A" | "B" | "C" | "D" | "E" | "F" ) given
 * information ::= "information" TEXT ( "1" | "2" | "3" | "4" | "5" | "6" ) given
 * given   ::= "by" TEXT [ "on" DATE ] [ "because" TEXT ]
 * TEXT    ::= quoted
 * </pre>
 *
 * A source is an outlet or a speaker by name; information is a report or claim by id, or a report
 * by its headline. Lines that are empty or begin with {@code #} are passed over.
 */
public final class GradesFile {
  private static final Pattern LINE =
      Pattern.compile(
          "(source|information)\\s+\"([^\"]+)\"\\s+(\\S+)\\s+by\\s+\"([^\"]+)\""
              + "(?:\\s+on\\s+(\\S+))?(?:\\s+because\\s+\"([^\"]+)\")?");

  private GradesFile() {}

  /**
   * @param name of the file, for messages
   * @throws GradesException with the line, where one is no grade
   */
  public static List<Grade> read(String name, String text) throws GradesException {
    List<Grade> grades = new ArrayList<>();
    int number = 0;
    for (String raw : text.split("\n", -1)) {
      number++;
      String line = raw.strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        grades.add(grade(name + ":" + number, line));
      }
    }
    return grades;
  }

  private static Grade grade(String where, String line) throws GradesException {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw new GradesException(
          where,
          "\"%s\" is no grade; write: source \"Example News\" B by \"Desk\" on 2024-03-01"
              .formatted(line));
    }
    boolean source = matcher.group(1).equals("source");
    String mark = matcher.group(3);
    if (!mark.matches(source ? "[A-F]" : "[1-6]")) {
      throw new GradesException(
          where,
          source
              ? "\"%s\" is no reliability of a source; write one of A to F".formatted(mark)
              : "\"%s\" is no credibility of information; write one of 1 to 6".formatted(mark));
    }
    return new Grade(
        ContentId.of("grade", matcher.group(1), matcher.group(2), mark, matcher.group(4)),
        source ? Grade.Of.SOURCE : Grade.Of.INFORMATION,
        matcher.group(2),
        source ? Grade.Reliability.valueOf(mark) : null,
        source ? null : Integer.valueOf(mark),
        matcher.group(4),
        day(where, matcher.group(5)),
        matcher.group(6),
        List.of());
  }

  private static @Nullable LocalDate day(String where, @Nullable String text)
      throws GradesException {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new GradesException(where, "\"" + text + "\" is no day; write it as 2024-03-01");
    }
  }
}
