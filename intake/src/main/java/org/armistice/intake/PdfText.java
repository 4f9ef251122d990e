package org.armistice.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/**
 * The text layer of a PDF, without the lines that stand at the head or foot of most pages. Its
 * dates say when the file was made, not when it was published, and are left alone.
 */
final class PdfText {
  private static final int MOST_PAGES = 1_000;

  /** Bytes of one stream when unpacked; pages of text have some thousands. */
  private static final long MOST_UNPACKED = 64L * 1024 * 1024;

  /** From so many pages on a line that comes back is a heading of pages. */
  private static final int PAGES_WITH_HEADINGS = 3;

  /** What programs write as a title when nobody gave one. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)(microsoft word|untitled|unknown|document\\d*).*|.*\\.(docx?|pdf|indd|odt)");

  /**
   * The library tells of fonts that it looks for; nobody has to know. Held, or the level is lost.
   */
  private static final List<Logger> QUIET =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    QUIET.forEach(logger -> logger.setLevel(Level.OFF));
    // else it writes a list of fonts into the user's home
    if (System.getProperty("pdfbox.fontcache") == null) {
      System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
    }
  }

  private PdfText() {}

  static boolean is(byte[] bytes) {
    return bytes.length > 4
        && bytes[0] == '%'
        && bytes[1] == 'P'
        && bytes[2] == 'D'
        && bytes[3] == 'F';
  }

  static Content read(String source, byte[] bytes) throws IntakeException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw wrong(
            source,
            "has %,d pages, more than %,d; split it"
                .formatted(document.getNumberOfPages(), MOST_PAGES));
      }
      refuseBombs(source, document);
      String text = text(document);
      if (text.isBlank()) {
        throw new IntakeException(
            Fault.NO_TEXT,
            source,
            "is a PDF without a text layer, such as a scan; recognise its text first and give"
                + " that");
      }
      return new Content(Metadata.none().with(Field.TITLE, title(document), "pdf title"), text);
    } catch (InvalidPasswordException e) {
      throw wrong(source, "is a PDF locked by a password; save it without one");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw wrong(source, "is a damaged PDF (" + Quoted.of(String.valueOf(e.getMessage())) + ")");
    }
  }

  private static @Nullable String title(PDDocument document) {
    String title = document.getDocumentInformation().getTitle();
    return title == null || NO_TITLE.matcher(title.strip()).matches() ? null : title;
  }

  private static String text(PDDocument document) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setParagraphEnd("\n\n");
    stripper.setPageEnd("\n");
    List<String> pages = new ArrayList<>();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      pages.add(stripper.getText(document));
    }
    return joined(pages);
  }

  /** Pages as one text: headings gone, words that a line end parts put together. */
  static String joined(List<String> pages) {
    Map<String, Integer> edges = new HashMap<>();
    for (String page : pages) {
      List<String> lines = page.lines().filter(line -> !line.isBlank()).toList();
      if (!lines.isEmpty()) {
        edges.merge(bare(lines.get(0)), 1, Integer::sum);
        if (lines.size() > 1) {
          edges.merge(bare(lines.get(lines.size() - 1)), 1, Integer::sum);
        }
      }
    }
    StringBuilder text = new StringBuilder();
    for (String page : pages) {
      for (String line : page.lines().toList()) {
        boolean heading =
            pages.size() >= PAGES_WITH_HEADINGS
                && !line.isBlank()
                && edges.getOrDefault(bare(line), 0) * 2 > pages.size();
        if (!heading) {
          text.append(line.strip()).append('\n');
        }
      }
    }
    return text.toString()
        .replaceAll("(?<=\\p{Ll})[-\u00ad]\n(?=\\p{Ll})", "")
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }

  private static String bare(String line) {
    return line.strip().replaceAll("[0-9]+", "0");
  }

  /** Some kilobytes can unpack to gigabytes; how much they hold is counted before they are read. */
  private static void refuseBombs(String source, PDDocument document)
      throws IOException, IntakeException {
    for (var key : document.getDocument().getXrefTable().keySet()) {
      var object = document.getDocument().getObjectFromPool(key);
      if (object != null
          && object.getObject() instanceof COSStream stream
          && String.valueOf(stream.getFilters()).contains(COSName.FLATE_DECODE.getName())
          && unpacked(stream) > MOST_UNPACKED) {
        throw wrong(
            source,
            "holds a stream of more than %d MiB when unpacked, which no text has"
                .formatted(MOST_UNPACKED / (1024 * 1024)));
      }
    }
  }

  /** Counts no further than one may have. */
  private static long unpacked(COSStream stream) throws IOException {
    Inflater inflater = new Inflater();
    byte[] packed = new byte[8192];
    byte[] plain = new byte[65536];
    long count = 0;
    try (InputStream in = stream.createRawInputStream()) {
      int read = in.read(packed);
      while (read > 0 && count <= MOST_UNPACKED) {
        inflater.setInput(packed, 0, read);
        int some = inflater.inflate(plain);
        while (some > 0 && count <= MOST_UNPACKED) {
          count += some;
          some = inflater.inflate(plain);
        }
        if (inflater.finished() || inflater.needsDictionary()) {
          break;
        }
        read = in.read(packed);
      }
    } catch (DataFormatException e) {
      return count;
    } finally {
      inflater.end();
    }
    return count;
  }

  private static IntakeException wrong(String source, String what) {
    return new IntakeException(Fault.PDF, source, what);
  }
}
