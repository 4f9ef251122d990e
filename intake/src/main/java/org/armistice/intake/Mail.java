package org.armistice.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * A mail (RFC 5322): its own words, without what it quotes, its signature and its attachments. Who
 * it is from is its outlet, by name where there is one, else by the address's domain.
 */
final class Mail {
  /** Mails in mails; real ones stay below five. */
  private static final int DEEPEST = 20;

  private static final int MOST_HEADERS = 1_000;
  private static final int LONGEST_HEADER = 100_000;

  private Mail() {}

  static Content read(String source, byte[] bytes) throws IntakeException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderCount(MOST_HEADERS)
            .setMaxHeaderLen(LONGEST_HEADER)
            .build());
    try {
      Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
      if (message.getHeader() == null
          || message.getHeader().getField("From") == null
              && message.getHeader().getField("Subject") == null
              && message.getHeader().getField("Date") == null) {
        throw wrong(source, "is no mail: it has neither From nor Subject nor Date");
      }
      List<Part> parts = new ArrayList<>();
      collect(source, message, 0, parts);
      return new Content(metadata(message), text(source, parts));
    } catch (IOException | RuntimeException e) {
      throw wrong(source, "is no mail (" + Quoted.of(String.valueOf(e.getMessage())) + ")");
    }
  }

  private record Part(boolean html, String text) {}

  private static void collect(String source, Entity entity, int depth, List<Part> parts)
      throws IOException, IntakeException {
    if (depth > DEEPEST) {
      throw wrong(source, "its parts nest deeper than %d".formatted(DEEPEST));
    }
    if ("attachment".equalsIgnoreCase(entity.getDispositionType())) {
      return;
    }
    Body body = entity.getBody();
    if (body instanceof Multipart multipart) {
      for (Entity part : multipart.getBodyParts()) {
        collect(source, part, depth + 1, parts);
      }
    } else if (body instanceof SingleBody single && entity.getMimeType().startsWith("text/")) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      single.writeTo(bytes);
      boolean html = entity.getMimeType().equalsIgnoreCase("text/html");
      if (bytes.size() > 0) {
        parts.add(new Part(html, TextBytes.decode(source, bytes.toByteArray(), charset(entity))));
      }
    }
  }

  private static String charset(Entity entity) {
    String charset = entity.getCharset();
    // by RFC 2045 a mail that says nothing is in US-ASCII, of which UTF-8 is made
    return charset == null || charset.equalsIgnoreCase("us-ascii") ? "UTF-8" : charset;
  }

  /** Plain text where there is some, else what the page says. */
  private static String text(String source, List<Part> parts) {
    StringBuilder plain = new StringBuilder();
    for (Part part : parts) {
      if (!part.html()) {
        plain.append(own(part.text())).append("\n\n");
      }
    }
    if (!plain.toString().isBlank()) {
      return plain.toString();
    }
    List<String> paragraphs = new ArrayList<>();
    parts.forEach(part -> paragraphs.addAll(PageText.paragraphs(Jsoup.parse(part.text()))));
    return String.join("\n\n", paragraphs);
  }

  /** Without lines that quote another mail, and without what stands under the signature's mark. */
  private static String own(String text) {
    StringBuilder own = new StringBuilder();
    for (String line : text.replace("\r\n", "\n").split("\n", -1)) {
      if (line.stripTrailing().equals("--")) {
        break;
      }
      if (!line.startsWith(">")) {
        own.append(line).append('\n');
      }
    }
    return own.toString();
  }

  private static Metadata metadata(Message message) {
    Field date = message.getHeader().getField("Date");
    return Metadata.none()
        .with(org.armistice.intake.Field.TITLE, message.getSubject(), "mail subject")
        .with(
            org.armistice.intake.Field.PUBLISHED,
            date == null ? null : date.getBody().replaceFirst("\\s*\\([^)]*\\)\\s*$", ""),
            "mail date")
        .with(org.armistice.intake.Field.OUTLET, sender(message.getFrom()), "mail from");
  }

  private static @Nullable String sender(@Nullable MailboxList from) {
    if (from == null || from.isEmpty()) {
      return null;
    }
    Mailbox first = from.get(0);
    return first.getName() == null ? first.getDomain() : first.getName();
  }

  private static IntakeException wrong(String source, String what) {
    return new IntakeException(Fault.MAIL, source, what);
  }
}
