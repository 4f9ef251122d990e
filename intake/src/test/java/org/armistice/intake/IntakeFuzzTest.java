package org.armistice.intake;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Every parser under Jazzer; see CONTRIBUTING for the command that runs one for ten minutes.
 * Without that command each is run with nothing and with what once broke it.
 */
class IntakeFuzzTest {
  @FuzzTest(maxDuration = "10m")
  void page(byte[] bytes) {
    Fuzzed.read(".html", bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void feed(byte[] bytes) {
    Fuzzed.read(".rss", bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void newsMl(byte[] bytes) {
    Fuzzed.read(".xml", bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void posts(byte[] bytes) {
    Fuzzed.read(".json", bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void rows(byte[] bytes) {
    Fuzzed.read(".tsv", bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void mail(byte[] bytes) {
    Fuzzed.read(".eml", bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void pdf(byte[] bytes) {
    Fuzzed.read(".pdf", bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void webArchive(byte[] bytes) {
    Fuzzed.read(".warc", bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void packedArchive(byte[] bytes) {
    Fuzzed.read(".wacz", bytes);
  }
}
