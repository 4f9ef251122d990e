package org.armistice.intake.watch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.armistice.intake.IntakeException;
import org.armistice.intake.Source;
import org.armistice.intake.Sources;
import org.armistice.intake.fetch.FetchException;
import org.armistice.intake.fetch.FetchFault;
import org.armistice.intake.fetch.Fetched;
import org.armistice.intake.fetch.Polite;
import org.armistice.intake.fetch.Validators;
import org.armistice.record.ContentId;
import org.jspecify.annotations.Nullable;

/** A feed on the web. Each item whose words are new is a source. */
public final class FeedWatch implements Watched {
  /** So many items are remembered; large feeds show a few hundred at a time. */
  private static final int REMEMBERED = 20_000;

  private final String address;
  private final Polite fetcher;
  private final Rhythm rhythm;
  private final Memory<FeedMemory> memory;
  private FeedMemory known;
  private Instant postponed = Instant.MIN;

  /**
   * @param folder where what was seen is kept
   * @param ledger which ledger it is for, by any name that tells ledgers apart
   * @param every while all is well
   */
  public FeedWatch(String address, Polite fetcher, Path folder, String ledger, Duration every) {
    this.address = address;
    this.fetcher = fetcher;
    this.rhythm = new Rhythm(every);
    this.memory =
        new Memory<>(folder, ledger + "\n" + address, FeedMemory.class, FeedMemory.none(address));
    this.known = memory.read();
  }

  @Override
  public String name() {
    return address;
  }

  @Override
  public Instant next() {
    Instant next = known.gone() ? Instant.MAX : Instant.ofEpochSecond(known.next());
    return next.isBefore(postponed) ? postponed : next;
  }

  @Override
  public boolean askedOnce() {
    return known.failures() == 0;
  }

  @Override
  public void postpone(Instant until) {
    postponed = until;
  }

  @Override
  public Look look(Instant now) throws InterruptedException {
    try {
      Validators validators = Objects.requireNonNullElse(known.validators(), Validators.none());
      Fetched fetched = fetcher.get(address, validators);
      if (fetched instanceof Fetched.Fresh fresh) {
        return fresh(fresh, now);
      }
      return new Look(
          List.of(), List.of(), "unchanged", () -> remember(well(validators, known.seen(), now)));
    } catch (FetchException e) {
      boolean gone = e.fault() == FetchFault.GONE;
      return failed(now, String.valueOf(e.getMessage()), gone, e.retryAfter());
    } catch (IntakeException e) {
      return failed(now, String.valueOf(e.getMessage()), false, null);
    }
  }

  private Look fresh(Fetched.Fresh fresh, Instant now) throws IntakeException {
    Set<String> seen = new LinkedHashSet<>(known.seen());
    List<Source> found = new ArrayList<>();
    for (Source item : Sources.feed(address, fresh.bytes(), fresh.charset())) {
      String sum = sum(item);
      if (!seen.remove(sum)) {
        found.add(item);
      }
      seen.add(sum);
    }
    List<String> all = new ArrayList<>(seen);
    List<String> newest =
        List.copyOf(all.subList(Math.max(0, all.size() - REMEMBERED), all.size()));
    return new Look(
        found,
        List.of(),
        found.isEmpty() ? "nothing new" : found.size() + " new",
        () -> remember(well(fresh.validators(), newest, now)));
  }

  /** Without what feeds change at each look around the words, such as counts of comments. */
  private static String sum(Source source) throws IntakeException {
    byte[] bytes =
        source instanceof Source.Item item
            ? (item.address() + "\n" + item.text()).getBytes(StandardCharsets.UTF_8)
            : source.bytes();
    return ContentId.sha256(bytes).substring(0, 24);
  }

  private FeedMemory well(Validators validators, List<String> seen, Instant now) {
    long next = now.plus(rhythm.after(0, null)).getEpochSecond();
    return new FeedMemory(address, validators, next, 0, false, seen);
  }

  private Look failed(Instant now, String message, boolean gone, @Nullable Duration asked) {
    int failures = known.failures() + 1;
    Instant next = now.plus(rhythm.after(failures, asked));
    FeedMemory after =
        new FeedMemory(
            address, known.validators(), next.getEpochSecond(), failures, gone, known.seen());
    return new Look(
        List.of(),
        List.of(message),
        gone ? "not asked again" : "asked again at " + Instant.ofEpochSecond(next.getEpochSecond()),
        () -> remember(after));
  }

  private void remember(FeedMemory after) {
    memory.write(after);
    known = after;
  }
}
