package org.armistice.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A TimeML document: the text of its TEXT element with the TIMEX3 expressions in it.
 *
 * @param created the document's creation time, its day
 */
record TimexDocument(String name, LocalDate created, String text, List<Expression> expressions) {

  private static final int AROUND = 40;

  /** A TIMEX3 expression; offsets are UTF-16 units of the text. */
  record Expression(int start, int end, String value) {
    /** Its words with some of those around them. */
    String in(TimexDocument document) {
      String text = document.text();
      return "%s: ...%s[%s]%s..."
          .formatted(
              document.name(),
              text.substring(Math.max(0, start - AROUND), start),
              text.substring(start, end),
              text.substring(end, Math.min(text.length(), end + AROUND)));
    }

    boolean sameExtent(Expression other) {
      return start == other.start && end == other.end;
    }

    boolean overlaps(Expression other) {
      return start < other.end && other.start < end;
    }
  }

  /** All documents below a folder, in the order of their paths. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walked = Files.walk(folder)) {
      return walked.filter(path -> path.toString().endsWith(".tml")).sorted().toList();
    }
  }

  /**
   * @throws IOException naming the file, where it is no TimeML document with a creation time
   */
  static TimexDocument read(Path file) throws IOException {
    Element root;
    try (InputStream stream = Files.newInputStream(file)) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      root = factory.newDocumentBuilder().parse(stream).getDocumentElement();
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(file + " is no TimeML document: " + e.getMessage(), e);
    }
    NodeList creation = root.getElementsByTagName("DCT");
    NodeList body = root.getElementsByTagName("TEXT");
    if (creation.getLength() != 1 || body.getLength() != 1) {
      throw new IOException(file + " must have one DCT and one TEXT element");
    }
    Element created = (Element) ((Element) creation.item(0)).getElementsByTagName("TIMEX3").item(0);
    StringBuilder text = new StringBuilder();
    List<Expression> expressions = new ArrayList<>();
    collect(body.item(0), text, expressions);
    return new TimexDocument(
        file.getFileName().toString(),
        LocalDate.parse(created.getAttribute("value").substring(0, 10)),
        text.toString(),
        List.copyOf(expressions));
  }

  private static void collect(Node node, StringBuilder text, List<Expression> expressions) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE) {
        text.append(child.getNodeValue());
      } else if (child instanceof Element element) {
        int start = text.length();
        collect(element, text, expressions);
        if (element.getTagName().equals("TIMEX3")) {
          expressions.add(new Expression(start, text.length(), element.getAttribute("value")));
        }
      }
    }
  }
}
