package org.armistice.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is to be explained.
 *
 * <pre>
 * question ::= ID ('.' FIELD)?        event-3fa8.participants[0]
 * </pre>
 *
 * @param id of a record, or how it begins
 * @param field its path in the record's JSON; empty for the whole record
 */
record Question(String id, String field) {
  private static final Pattern ID =
      Pattern.compile("([a-z]+(?:-[a-z]+)?-[0-9a-f]{1,16})(?:\\.(.+))?");

  /**
   * @throws Unexplained A204 where it is no id
   */
  static Question of(String asked) {
    Matcher matcher = ID.matcher(asked.strip());
    if (!matcher.matches()) {
      throw new Unexplained(
          "A204 \"%s\" is no id; ids are a kind and hexadecimal digits, such as event-3fa8, with"
                  .formatted(asked)
              + " .FIELD behind it for one field; armistice read FILE --ids shows them");
    }
    return new Question(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2));
  }
}
