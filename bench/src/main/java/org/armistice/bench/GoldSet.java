package org.armistice.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** An annotated set that the reader is measured on. */
public interface GoldSet {
  /** Name of the set and of its folder, such as {@code plover}. */
  String name();

  /**
   * Measures on all rows of the set, leaving none out.
   *
   * @param folder the set's folder
   * @param bench the loaded reader
   * @throws IOException where the set cannot be read
   */
  List<Figure> score(Path folder, Bench bench) throws IOException;
}
