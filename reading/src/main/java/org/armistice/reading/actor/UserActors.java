package org.armistice.reading.actor;

import java.util.Set;
import java.util.stream.Collectors;
import org.armistice.reading.table.Table;
import org.armistice.reading.table.TableShelf;
import org.armistice.record.ContentId;

/**
 * A list of actors of the user's, read on top of the tables that ship: a row takes the place of a
 * shipped one whose name it bears, and its names go before theirs. Immutable.
 */
public final class UserActors {
  private final Table table;
  private final String origin;

  private UserActors(Table table, String origin) {
    this.table = table;
    this.origin = origin;
  }

  /**
   * Reads a list in the format of {@code organisations.tsv} and checks it against the shipped
   * tables.
   *
   * @param name of the file, for messages
   * @param text what it holds
   * @throws org.armistice.reading.table.TableException naming file, line, column and fault
   */
  public static UserActors parse(String name, String text) {
    return checked(Table.parse(name, text), text);
  }

  /**
   * A list that was read from elsewhere, checked in the same way.
   *
   * @param table with the columns of {@code organisations.tsv}; its rows tell where they stood
   * @param text what the file holds, by which its origin is known
   * @throws org.armistice.reading.table.TableException naming file, line, column and fault
   */
  public static UserActors checked(Table table, String text) {
    String name = table.name();
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    UserActors actors = new UserActors(table, file + ", " + ContentId.of("actors", text));
    ActorTables.load(actors);
    return actors;
  }

  /**
   * Such as {@code mine.tsv, actors-3f2a9c1e0b7d6a54}: the file's name and a digest of its text.
   */
  public String origin() {
    return origin;
  }

  /** The rows, for a shelf on which reasons look them up. */
  public TableShelf shelf() {
    return new TableShelf(table);
  }

  /** How many actors are listed. */
  public int size() {
    return table.rows().size();
  }

  Table table() {
    return table;
  }

  /** Folded names of the rows. */
  Set<String> keys() {
    return table.rows().stream().map(row -> Fold.key(row.get("name"))).collect(Collectors.toSet());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UserActors actors && origin.equals(actors.origin);
  }

  @Override
  public int hashCode() {
    return origin.hashCode();
  }
}
