package org.armistice.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.armistice.reading.claim.AttributionReader;
import org.armistice.reading.document.Document;
import org.armistice.reading.model.DocumentParser;
import org.armistice.record.Report;

/**
 * PolNeAR (Newell et al. 2018): who said what in political news, source, cue and content. Every
 * annotation file is scored, also where two annotators read one article. What each figure counts is
 * said in {@link PolnearScore}.
 */
public final class Polnear implements GoldSet {
  @Override
  public String name() {
    return "polnear";
  }

  @Override
  public List<Figure> score(Path folder, Bench bench) throws IOException {
    Path half = folder.resolve("dev");
    Path base = Files.isDirectory(half) ? half : folder;
    List<Path> files;
    try (Stream<Path> listed = Files.list(base.resolve("attributions"))) {
      files = listed.filter(file -> file.toString().endsWith(".ann")).sorted().toList();
    }
    DocumentParser parser = new DocumentParser(bench.model());
    AttributionReader reader = new AttributionReader();
    Map<String, Document> documents = new TreeMap<>();
    PolnearScore score = new PolnearScore();
    for (int i = 0; i < files.size(); i++) {
      bench.progress(name(), i, files.size());
      PolnearFile file = PolnearFile.read(files.get(i));
      Document document = documents.get(file.textName());
      if (document == null) {
        String text = Files.readString(base.resolve("text").resolve(file.textName()));
        document = parser.parse(Report.undescribed(file.textName(), null), text);
        documents.put(file.textName(), document);
      }
      score.add(
          PolnearReading.gold(document, file),
          PolnearReading.read(document, reader.read(document)));
    }
    bench.progress(name(), files.size(), files.size());
    return score.figures();
  }
}
