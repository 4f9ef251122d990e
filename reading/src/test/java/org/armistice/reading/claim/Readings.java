package org.armistice.reading.claim;

import java.util.List;
import org.armistice.reading.document.Document;
import org.armistice.reading.model.DocumentParser;
import org.armistice.reading.model.SentenceModel;
import org.armistice.record.Report;
import org.jspecify.annotations.Nullable;

/** The reader as it ships, loaded once for all tests of the package. */
final class Readings {
  private static final DocumentParser PARSER = new DocumentParser(SentenceModel.load());
  private static final AttributionReader READER = new AttributionReader();

  private Readings() {}

  static Document parse(String text) {
    return PARSER.parse(Report.undescribed("report-test", null), text);
  }

  static List<Attribution> read(Document document) {
    return READER.read(document);
  }

  /** The attribution with a cue; fails where there is none or more than one. */
  static Attribution withCue(Document document, String cue) {
    List<Attribution> found =
        read(document).stream()
            .filter(read -> read.cue() != null && words(document, read.cue()).equals(cue))
            .toList();
    if (found.size() != 1) {
      throw new AssertionError(
          found.size()
              + " attributions have the cue \""
              + cue
              + "\" in: "
              + read(document).stream().map(read -> Marked.triple(document, read)).toList());
    }
    return found.get(0);
  }

  static String words(Document document, @Nullable Mention mention) {
    return mention == null ? "" : Marked.words(document, mention.spans());
  }

  static String content(Document document, Attribution attribution) {
    return Marked.words(document, attribution.content());
  }

  /** The words of a span; empty where there is none. */
  static String words(Document document, @Nullable TokenSpan span) {
    return span == null ? "" : span.span(document).text();
  }

  /** By what means: the channel and, where the words say whose it is, the owner. */
  static String channel(Document document, Attribution attribution) {
    Attribution.ChannelMention channel = attribution.channel();
    if (channel == null) {
      return "";
    }
    String owner = words(document, channel.owner());
    return owner.isEmpty() ? channel.channel().name() : channel.channel() + " of " + owner;
  }
}
