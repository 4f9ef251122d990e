package org.armistice.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines at the top of a text file that say where it was published, up to an empty line:
 *
 * <pre>
 * published: 2020-10-12
 * zone: Asia/Kabul
 * outlet: Example News
 *
 * The text begins here.
 * </pre>
 *
 * A text whose first line names no known field has no header block.
 *
 * @param metadata what the block says
 * @param body the text after it
 */
record HeaderBlock(Metadata metadata, String body) {
  private static final Pattern LINE = Pattern.compile("([A-Za-z]+)[ \\t]*:[ \\t]*(.*)");

  static HeaderBlock read(String source, String text) throws IntakeException {
    Metadata metadata = Metadata.none();
    String[] lines = text.split("\n", -1);
    int at = 0;
    while (at < lines.length && !lines[at].isBlank()) {
      Matcher matcher = LINE.matcher(lines[at].strip());
      Optional<Field> field = matcher.matches() ? Field.ofKey(matcher.group(1)) : Optional.empty();
      if (field.isEmpty()) {
        if (at == 0) {
          return new HeaderBlock(metadata, text);
        }
        throw new IntakeException(
            Fault.HEADER,
            source,
            "line %d, %s, is no header line; headers are %s, and an empty line must part them from the text"
                .formatted(at + 1, Quoted.of(lines[at]), Field.keys()));
      }
      metadata = metadata.with(field.get(), matcher.group(2), "header");
      at++;
    }
    int start = 0;
    for (int i = 0; i < at; i++) {
      start += lines[i].length() + 1;
    }
    return new HeaderBlock(metadata, text.substring(Math.min(start, text.length())));
  }
}
