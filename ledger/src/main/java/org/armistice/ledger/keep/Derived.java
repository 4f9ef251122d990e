package org.armistice.ledger.keep;

import java.util.List;
import org.armistice.incident.Rules;
import org.armistice.ledger.LedgerException;
import org.jdbi.v3.core.Handle;

/** What is derived as a whole: by which rules it was made, and how it is made anew. */
public final class Derived {
  private static final List<String> TABLES =
      List.of(
          "telling",
          "told",
          "block",
          "pair",
          "incident",
          "party",
          "entry",
          "likeness",
          "heir",
          "derived");

  /** So many reports are placed with one set of tellings in memory. */
  private static final int AT_ONCE = 500;

  private final Handle handle;
  private final Progress progress;
  private long done;

  private Derived(Handle handle, Progress progress) {
    this.handle = handle;
    this.progress = progress;
  }

  /** Told how far a long work is. */
  public interface Progress {
    void at(long done, long all);

    /** For work that nobody watches. */
    static Progress unseen() {
      return (done, all) -> {};
    }
  }

  /** Whether it was made by the rules that this program has; so was nothing at all. */
  public static boolean isCurrent(Handle handle) {
    return isBySameRules(handle) || isEmpty(handle);
  }

  private static boolean isBySameRules(Handle handle) {
    return handle
        .createQuery("select exists (select 1 from derived where rules = :rules)")
        .bind("rules", Rules.VERSION)
        .mapTo(Boolean.class)
        .one();
  }

  private static boolean isEmpty(Handle handle) {
    return handle.createQuery("select not exists (select 1 from log)").mapTo(Boolean.class).one();
  }

  /**
   * Before anything is written. A ledger in which nothing is yet takes the rules of the program.
   *
   * @throws LedgerException A416 where it was made by other rules
   */
  static void require(Handle handle) {
    if (isBySameRules(handle)) {
      return;
    }
    if (!isEmpty(handle)) {
      throw outdated();
    }
    mark(handle);
  }

  /** What to do where the rules are others. */
  public static LedgerException outdated() {
    return new LedgerException(
        LedgerException.Fault.OTHER_RULES,
        "the record was made by other rules than this Armistice has;"
            + " run armistice ledger rebuild, which says what it changes");
  }

  /**
   * Makes it anew from what is kept, within a transaction, so that it is all there or as it was.
   *
   * @return how many reports the ledger holds
   */
  static long anew(Handle handle, Progress progress) {
    return new Derived(handle, progress).anew();
  }

  private long anew() {
    TABLES.forEach(table -> handle.execute("delete from " + table));
    mark(handle);
    List<String> reports =
        handle
            .createQuery("select id from report where sensitivity <> 'SEALED' order by id")
            .mapTo(String.class)
            .list();
    long steps = 2L * reports.size();
    for (String report : reports) {
      entries(report);
      progress.at(++done, steps);
    }
    Placing[] placing = {new Placing(handle)};
    new Derivation(handle)
        .each(
            (report, tellings) -> {
              placing[0].put(tellings);
              progress.at(++done, steps);
              if (done % AT_ONCE == 0) {
                placing[0] = new Placing(handle);
              }
            });
    return handle.createQuery("select count(*) from report").mapTo(Long.class).one();
  }

  /** Remembers that what is derived follows the rules of this program. */
  static void mark(Handle handle) {
    handle.execute("delete from derived");
    handle.execute("insert into derived (rules) values (?)", Rules.VERSION);
  }

  private void entries(String report) {
    List<Derivation.Numbered> readings = Derivation.numbered(handle, report);
    for (Derivation.Numbered each : readings) {
      Entries.write(handle, each.reading(), each.seq(), each.ended());
    }
    if (readings.size() > 1) {
      Derivation.writeHeirs(handle, report);
    }
    Shelf.remember(handle, report, readings.get(readings.size() - 1).reading().text());
  }
}
