package org.armistice.agreement.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The agreements that ship with Armistice, as files of the term language. */
public final class Library {
  /** In the order of their signing. */
  public static final List<String> IDS =
      List.of(
          "golan-1974",
          "minsk-2015",
          "hudaydah-2018",
          "us-taliban-2020",
          "donbas-measures-2020",
          "tigray-2022",
          "sudan-jeddah-2023",
          "colombia-eln-2023",
          "israel-lebanon-2024");

  private Library() {}

  /**
   * The text of an agreement.
   *
   * @param id one of {@link #IDS}
   * @throws IllegalStateException where the jar lacks it
   */
  public static String text(String id) {
    try (InputStream stream =
        Library.class.getResourceAsStream(
            "/org/armistice/agreement/library/" + id + ".agreement")) {
      if (stream == null) {
        throw new IllegalStateException("the jar lacks \"" + id + "\"; build it again");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
