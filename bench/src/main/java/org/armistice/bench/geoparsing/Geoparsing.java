package org.armistice.bench.geoparsing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.armistice.bench.Bench;
import org.armistice.bench.Figure;
import org.armistice.bench.GoldSet;
import org.armistice.gazetteer.Gazetteer;

/**
 * Places in annotated news: {@code exact-lgl} and {@code acc161-lgl} on the annotated names, {@code
 * e2e-lgl} and {@code e2e-geovirus} from the bare text.
 */
public final class Geoparsing implements GoldSet {
  @Override
  public String name() {
    return "geoparsing";
  }

  @Override
  public List<Figure> score(Path folder, Bench bench) throws IOException {
    Gazetteer gazetteer = bench.gazetteer();
    List<GoldArticle> lgl = GoldArticle.read(folder.resolve("lgl.jsonl"));
    List<GoldArticle> geovirus = GoldArticle.read(folder.resolve("geovirus.jsonl"));
    long total = lgl.size() + geovirus.size();
    List<Figure> figures = new ArrayList<>(new GivenNames(gazetteer).score(lgl, bench));
    FoundNames found = new FoundNames(bench.model(), gazetteer);
    figures.add(
        found.score(
            "e2e-lgl", lgl, FoundNames.ALL_USES, bench, done -> bench.progress(name(), done, total)));
    figures.add(
        found.score(
            "e2e-geovirus",
            geovirus,
            FoundNames.NO_DEMONYMS,
            bench,
            done -> bench.progress(name(), lgl.size() + done, total)));
    return figures;
  }
}
