package org.armistice.cli;

import java.util.concurrent.CountDownLatch;
import org.armistice.cli.gazetteer.GazetteerOptions;
import org.armistice.server.Console;

/** What the commands that open a console share. */
final class Serving {
  static final int HIGHEST_PORT = 65_535;

  private Serving() {}

  /** What a console reads and assesses with; the reader is loaded at its first use. */
  static Console.Knowledge with(Knowledge knowledge) {
    return new Console.Knowledge(
        () -> Readings.reader(knowledge),
        Directories.actors(),
        () -> Directories.places(GazetteerOptions.open(knowledge.gazetteer())));
  }

  /** Waits until the program is told to end, then lets the console finish what it is at. */
  static void untilEnded(Console console) throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    Thread ending =
        new Thread(
            () -> {
              console.close();
              ended.countDown();
            },
            "console-end");
    Runtime.getRuntime().addShutdownHook(ending);
    ended.await();
  }
}
