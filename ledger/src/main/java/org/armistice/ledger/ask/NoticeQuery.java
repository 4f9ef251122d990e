package org.armistice.ledger.ask;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.armistice.incident.publicity.Announced;
import org.armistice.incident.publicity.AnnouncementHistory;
import org.armistice.incident.publicity.Notice;
import org.armistice.incident.publicity.Subject;
import org.armistice.incident.telling.Window;
import org.armistice.ledger.Database;
import org.armistice.ledger.keep.AsOf;
import org.armistice.record.Announcement;
import org.armistice.record.JsonLines;
import org.armistice.record.Regime;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Who announced what and when, with the days between and the breaks in publishing. */
public final class NoticeQuery {
  private NoticeQuery() {}

  /**
   * A break in publishing, or its resumption, as a report tells it.
   *
   * @param from first day, {@code null} when not stated
   * @param to last day, {@code null} when open or not stated
   */
  public record Told(
      Regime regime, String outlet, @Nullable LocalDate from, @Nullable LocalDate to) {}

  /**
   * The announcements of one side.
   *
   * @param side its key, such as USA
   * @param name what the side is called where it announces, all of its names
   * @param announced in order
   * @param regimes who publishes only partly or no longer
   */
  public record Series(String side, String name, List<Announced> announced, List<Told> regimes) {
    public Series {
      announced = List.copyOf(announced);
      regimes = List.copyOf(regimes);
    }
  }

  /**
   * @param filter its who is the announcer, its what the kind of act that is made public, its days
   *     those on which it was; of an announcement that is in them, the one before is given too
   * @return one series for each side that announced any
   */
  public static List<Series> run(Database database, Filter filter) {
    return database.with(handle -> run(handle, filter));
  }

  static List<Series> run(Handle handle, Filter filter) {
    String who = filter.who();
    Subject subject = Subject.of(filter.what() == null ? "" : filter.what());
    List<Notice> notices = AnnouncementHistory.attributed(notices(handle, filter));
    Map<String, List<Notice>> bySide = new TreeMap<>();
    for (Notice notice : notices) {
      if (notice.side() != null && subject.isIn(notice.subject())) {
        bySide.computeIfAbsent(notice.side(), side -> new ArrayList<>()).add(notice);
      }
    }
    List<Series> series = new ArrayList<>();
    bySide.forEach(
        (side, told) -> {
          List<Announced> announced =
              AnnouncementHistory.of(told).stream()
                  .filter(each -> filter.holds(each.when()))
                  .toList();
          if (!announced.isEmpty() && (who == null || isMeant(who, side, told))) {
            series.add(
                new Series(side, name(told), announced, regimes(handle, side, subject, filter)));
          }
        });
    return series;
  }

  private static boolean isMeant(String who, String side, List<Notice> told) {
    String wanted = Objects.requireNonNull(IncidentQuery.lower(who));
    return wanted.equals(IncidentQuery.lower(side))
        || told.stream()
            .anyMatch(
                notice -> {
                  String name = IncidentQuery.lower(notice.announcer());
                  return name != null && name.contains(wanted);
                });
  }

  /** All names under which the side announces, in order. */
  private static String name(List<Notice> told) {
    Set<String> names = new TreeSet<>();
    for (Notice notice : told) {
      if (notice.announcer() != null) {
        names.add(notice.announcer());
      }
    }
    return names.isEmpty() ? "an announcer not stated" : String.join(", ", names);
  }

  /** Those of the sides that are meant, and those of nobody in the same reports. */
  private static List<Notice> notices(Handle handle, Filter filter) {
    return handle
        .createQuery(
            "with meant as (select report, side from entry where kind = 'announcement'"
                + " and (:who::text is null or lower(who) like '%' || :who || '%' or lower(side) = :who))"
                + " select e.body, e.side, e.who, e.earliest, e.latest, r.published, r.outlet from entry e"
                + " join report r on r.id = e.report where e.kind = 'announcement' and "
                + AsOf.STANDS
                + " and (e.side in (select side from meant)"
                + "      or e.side is null and e.report in (select report from meant))"
                + " and (:place::text is null or e.places @> array[:place::text])"
                + " and (:published::date is null or r.published <= :published::date)"
                + " order by e.id")
        .bind("asof", AsOf.seq(handle, filter.knownAt()))
        .bind("who", IncidentQuery.lower(filter.who()))
        .bind("place", IncidentQuery.lower(filter.place()))
        .bind("published", filter.publishedBy())
        .map((row, context) -> notice(row))
        .list();
  }

  private static Notice notice(ResultSet row) throws SQLException {
    Announcement announcement = (Announcement) JsonLines.read(row.getString(1));
    LocalDate earliest = row.getObject(4, LocalDate.class);
    LocalDate latest = row.getObject(5, LocalDate.class);
    LocalDate published = row.getObject(6, LocalDate.class);
    boolean told = earliest != null || latest != null;
    Window implied = published == null ? Window.unknown() : Window.impliedBy(published);
    return new Notice(
        announcement.id(),
        announcement.report(),
        published,
        row.getString(7),
        row.getString(3),
        row.getString(2),
        announcement.subject().value(),
        told ? new Window(earliest, latest, /* told= */ true) : implied,
        announcement.previous() == null ? null : announcement.previous().value().id(),
        announcement.firstSince(),
        announcement.hedge() == null ? null : announcement.hedge().value(),
        announcement.evidence());
  }

  /**
   * @param side of the publisher, {@code null} for all
   */
  static List<Told> regimes(Handle handle, @Nullable String side, Subject subject, Filter filter) {
    return handle
        .createQuery(
            "select e.body, e.earliest, e.latest, r.outlet from entry e join report r on r.id = e.report"
                + " where e.kind = 'regime' and "
                + AsOf.STANDS
                + " and (:side::text is null or e.side = :side)"
                + " and (:who::text is null or lower(e.who) like '%' || :who || '%' or lower(e.side) = :who"
                + "      or e.side = :side)"
                + " and (:published::date is null or r.published <= :published::date)"
                + " order by e.earliest nulls last, e.id")
        .bind("asof", AsOf.seq(handle, filter.knownAt()))
        .bind("side", side)
        .bind("who", IncidentQuery.lower(filter.who()))
        .bind("published", filter.publishedBy())
        .map(
            (row, context) ->
                new Told(
                    (Regime) JsonLines.read(row.getString(1)),
                    row.getString(4) == null ? "a report without outlet" : row.getString(4),
                    row.getObject(2, LocalDate.class),
                    row.getObject(3, LocalDate.class)))
        .filter(told -> subject.isIn(told.regime().series().value()))
        .list();
  }
}
