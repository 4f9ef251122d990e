package org.armistice.server.routes;

import io.javalin.http.sse.SseClient;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.armistice.ledger.LedgerException;
import org.armistice.server.http.Answers;

/**
 * Tells open pages when the ledger grows, whoever made it grow: it looks at the log once a second
 * for all of them. Thread-safe.
 */
public final class ChangeStream implements AutoCloseable {
  private static final int MOST_PAGES = 500;
  private static final long SECONDS_OF_SILENCE = 25;

  private final Answers answers;
  private final Set<SseClient> pages = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "console-changes");
            thread.setDaemon(true);
            return thread;
          });
  private long told;
  private long silent;

  public ChangeStream(Answers answers) {
    this.answers = answers;
    this.told = answers.head().seq();
    watch.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
  }

  /** Takes a page in. */
  public void open(SseClient page) {
    if (pages.size() >= MOST_PAGES) {
      page.close();
      return;
    }
    page.keepAlive();
    page.onClose(() -> pages.remove(page));
    pages.add(page);
    page.sendEvent("changed", Long.toString(answers.head().seq()));
  }

  private void look() {
    if (pages.isEmpty()) {
      return;
    }
    try {
      long now = answers.head().seq();
      silent++;
      if (now != told) {
        told = now;
        silent = 0;
        pages.forEach(page -> page.sendEvent("changed", Long.toString(now)));
      } else if (silent >= SECONDS_OF_SILENCE) {
        // so that nothing between here and there takes the connection for dead
        silent = 0;
        pages.forEach(page -> page.sendComment("nothing new"));
      }
    } catch (LedgerException e) {
      // the database went away; the next look may find it again
    }
  }

  @Override
  public void close() {
    watch.shutdownNow();
    pages.forEach(SseClient::close);
  }
}
