package org.armistice.intake;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds: the text of a report and what the file itself says of it. Its bytes say what
 * it is, whatever its name or a server says.
 */
record Content(Metadata metadata, String body) {
  /**
   * @param charset that a server declared, {@code null} where none did
   */
  static Content read(String source, byte[] bytes, @Nullable String charset)
      throws IntakeException {
    if (PdfText.is(bytes)) {
      return PdfText.read(source, bytes);
    }
    if (source.toLowerCase(Locale.ROOT).endsWith(".eml")) {
      return Mail.read(source, bytes);
    }
    String raw = TextBytes.decode(source, bytes, charset).replace("\r\n", "\n").replace('\r', '\n');
    if (Page.is(source, raw)) {
      Page page = Page.read(source, raw);
      return new Content(page.metadata(), page.text());
    }
    Limits.check(source, raw);
    HeaderBlock header = HeaderBlock.read(source, raw);
    return new Content(header.metadata(), header.body());
  }
}
