package org.armistice.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes become characters: by their byte order mark, else by the character set that a page
 * declares, else as UTF-8. Nothing is guessed and nothing replaced: a broken byte is an error.
 */
final class TextBytes {
  /** A page's declaration, looked for in its first 4,096 bytes. */
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<meta\\s[^>]*charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)|<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)");

  private static final int DECLARATION_WITHIN = 4096;

  private static final Map<String, String> KNOWN_STARTS =
      Map.of(
          "PK\u0003\u0004", "a ZIP archive or an office document; save its text first",
          "\u001f\u008b", "a gzip archive; unpack it first",
          "\u0089PNG", "a picture; Armistice reads text only",
          "\u00ff\u00d8\u00ff", "a picture; Armistice reads text only",
          "GIF8", "a picture; Armistice reads text only",
          "\u007fELF", "a program; Armistice reads text only");

  private TextBytes() {}

  static String decode(String source, byte[] bytes) throws IntakeException {
    return decode(source, bytes, null);
  }

  /**
   * @param declared character set that a server declared, which goes before what the page says;
   *     {@code null} where it did not
   */
  static String decode(String source, byte[] bytes, @Nullable String declared)
      throws IntakeException {
    if (bytes.length == 0) {
      throw new IntakeException(
          Fault.EMPTY, source, "is empty; give a file with the text of a report");
    }
    String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> known : KNOWN_STARTS.entrySet()) {
      if (start.startsWith(known.getKey())) {
        throw new IntakeException(Fault.BINARY, source, "is " + known.getValue());
      }
    }
    if (start.startsWith("\u00ef\u00bb\u00bf")) {
      return text(source, bytes, 3, StandardCharsets.UTF_8);
    }
    if (start.startsWith("\u00ff\u00fe")) {
      return text(source, bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (start.startsWith("\u00fe\u00ff")) {
      return text(source, bytes, 2, StandardCharsets.UTF_16BE);
    }
    return text(
        source, bytes, 0, declared == null ? declared(source, bytes) : charset(source, declared));
  }

  private static Charset declared(String source, byte[] bytes) throws IntakeException {
    String head =
        new String(
            bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    if (!matcher.find()) {
      return StandardCharsets.UTF_8;
    }
    return charset(source, matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
  }

  private static Charset charset(String source, String name) throws IntakeException {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new IntakeException(
          Fault.ENCODING,
          source,
          "declares the character set "
              + Quoted.of(name)
              + ", which is not known; save it as UTF-8");
    }
  }

  private static String text(String source, byte[] bytes, int from, Charset charset)
      throws IntakeException {

    if (!charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32")) {
      refuseNul(source, bytes, from);
    }
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, /* endOfInput= */ true);
    if (result.isError()) {
      throw broken(source, bytes, in.position(), charset, result);
    }
    String text = out.flip().toString();
    refuseControls(source, text);
    return text;
  }

  private static IntakeException broken(
      String source, byte[] bytes, int at, Charset charset, CoderResult result) {
    int line = 1;
    for (int i = 0; i < at; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    IntakeException refused =
        new IntakeException(
            Fault.ENCODING,
            source,
            "line %d, byte %d: 0x%02X is not %s; save the file as UTF-8"
                .formatted(line, at + 1, bytes[at] & 0xff, charset.name()));
    try {
      result.throwException();
    } catch (CharacterCodingException cause) {
      refused.initCause(cause);
    }
    return refused;
  }

  private static void refuseNul(String source, byte[] bytes, int from) throws IntakeException {
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new IntakeException(
            Fault.BINARY,
            source,
            "byte %d is 0, so it is no text; give plain text or HTML".formatted(i + 1));
      }
    }
  }

  /** Text has no more than one stray control character in a hundred. */
  private static void refuseControls(String source, String text) throws IntakeException {
    long controls = text.chars().filter(c -> c < 0x20 && "\t\n\r\f".indexOf(c) < 0).count();
    if (controls * 100 > text.length()) {
      throw new IntakeException(
          Fault.BINARY,
          source,
          "%,d of its %,d characters are control characters, so it is no text; give plain text or HTML"
              .formatted(controls, text.length()));
    }
  }
}
