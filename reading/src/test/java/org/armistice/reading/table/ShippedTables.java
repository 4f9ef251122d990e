package org.armistice.reading.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tables that ship, and what reads each. A broken table is put in the place of the shipped one
 * by a class loader of its own, which loads all of our classes anew, so that what keeps a table for
 * good reads the broken one too.
 */
final class ShippedTables {
  private static final String FOLDER = "/org/armistice/reading/tables/";

  private ShippedTables() {}

  /** File names, in order. */
  static List<String> names() {
    try (Stream<Path> files =
        Files.list(Path.of(Objects.requireNonNull(Table.class.getResource(FOLDER)).toURI()))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static String text(String name) {
    try (InputStream stream = Table.class.getResourceAsStream(FOLDER + name)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The class that reads a table, by its constructor or its method "load" without arguments. */
  private static String reader(String table) {
    String rooms = "org.armistice.reading.";
    return rooms
        + switch (table) {
          case "abbreviations.tsv" -> "model.DocumentParser";
          case "acled-cues.tsv",
              "acled-precedence.tsv",
              "plover-cues.tsv",
              "plover-contexts.tsv",
              "plover-roots.tsv" ->
              "event.SnippetCoder";
          case "acled-actors.tsv" -> "event.AcledActors";
          case "phoenix-roles.tsv" -> "actor.PhoenixRoles";
          case "actions.tsv" -> "agreement.ActionTree";
          case "agents.tsv",
              "countries.tsv",
              "offices.tsv",
              "organisations.tsv",
              "peoples.tsv",
              "titles.tsv" ->
              "actor.ActorReader";
          case "agreements.tsv", "signing.tsv" -> "agreement.AgreementReader";
          case "amounts.tsv", "numbers.tsv" -> "amount.AmountReader";
          case "act-quantities.tsv",
              "beneficiaries.tsv",
              "complement-modes.tsv",
              "embeddings.tsv",
              "lexicon.tsv",
              "parties.tsv",
              "responsibility.tsv",
              "subject-control.tsv",
              "territory.tsv",
              "time-nouns.tsv",
              "time-status.tsv",
              "weapons.tsv" ->
              "event.EventReader";
          case "causing.tsv",
              "channels.tsv",
              "cue-modifiers.tsv",
              "hedges.tsv",
              "issuing.tsv",
              "relays.tsv",
              "reporting.tsv",
              "source-phrases.tsv" ->
              "claim.AttributionReader";
          case "ceasing.tsv", "deontic.tsv", "silences.tsv" -> "agreement.TermReader";
          case "circumstances.tsv" -> "circumstance.CircumstanceReader";
          case "consistency.tsv", "evaluations.tsv" -> "position.PositionReader";
          case "validity.tsv" -> "position.ValidityReader";
          case "counting-verbs.tsv" -> "count.CountReader";
          case "counting.tsv", "tolls.tsv", "victims.tsv" -> "toll.TollReader";
          case "demands.tsv", "yielding.tsv" -> "position.DemandReader";
          case "event-words.tsv", "threats.tsv" -> "assembly.Assembler";
          case "eventtimes.tsv",
              "holidays.tsv",
              "timemodifiers.tsv",
              "times.tsv",
              "timewords.tsv" ->
              "time.TimeReader";
          case "limiting.tsv", "publicity.tsv", "restraint.tsv" -> "publicity.RegimeReader";
          case "place-cues.tsv" -> "place.rank.Ranker";
          case "place-descriptions.tsv",
              "place-relations.tsv",
              "place-uses.tsv",
              "place-weights.tsv" ->
              "place.PlaceReader";
          case "relations.tsv" -> "relation.RelationReader";
          case "standing.tsv", "talk-status.tsv", "talks.tsv" -> "talks.TalksReader";
          case "trends.tsv", "violent-nouns.tsv" -> "trend.TrendReader";
          case "lexicon-known-misses.tsv" -> "table.Table";
          default ->
              throw new AssertionError(
                  "nothing is known to read \"" + table + "\"; name its reader here");
        };
  }

  /**
   * Has a broken table read by its reader.
   *
   * @return what the reader throws; {@code null} where it takes the table as it is
   */
  static @Nullable Throwable thrownAt(String table, String broken) {
    try {
      Class<?> reader = new Loader(table, broken).loadClass(reader(table));
      start(reader, table);
      return null;
    } catch (ReflectiveOperationException e) {
      Throwable cause = e.getCause();
      if (cause instanceof ExceptionInInitializerError) {
        cause = cause.getCause();
      }
      return cause == null ? e : cause;
    } catch (ExceptionInInitializerError e) {
      return e.getCause();
    }
  }

  private static void start(Class<?> reader, String table) throws ReflectiveOperationException {
    for (Method method : reader.getMethods()) {
      if (method.getName().equals("ready")
          || (method.getName().equals("load") && method.getParameterCount() <= 1)) {
        method.invoke(
            null, (Object[]) (method.getParameterCount() == 1 ? new Object[] {table} : null));
        return;
      }
    }
    Constructor<?> fewest = null;
    for (Constructor<?> constructor : reader.getConstructors()) {
      if (fewest == null || constructor.getParameterCount() < fewest.getParameterCount()) {
        fewest = constructor;
      }
    }
    Objects.requireNonNull(fewest).newInstance(arguments(fewest));
  }

  /** What the constructors need beside tables; what only reads text may be absent here. */
  private static @Nullable Object[] arguments(Constructor<?> constructor)
      throws ReflectiveOperationException {
    @Nullable Object[] arguments = new Object[constructor.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      Class<?> type = constructor.getParameterTypes()[i];
      boolean ours =
          type.getSimpleName().equals("ActionTree") || type.getSimpleName().equals("EventReader");
      arguments[i] = ours ? type.getConstructor().newInstance() : null;
    }
    return arguments;
  }

  /** Loads our classes anew and gives them the broken table. */
  private static final class Loader extends ClassLoader {
    private final String table;
    private final String broken;

    Loader(String table, String broken) {
      super(ShippedTables.class.getClassLoader());
      this.table = FOLDER.substring(1) + table;
      this.broken = broken;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith("org.armistice.reading.")) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? define(name) : loaded;
      }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream stream =
          getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
        if (stream == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] bytes = stream.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
      return name.equals(table)
          ? new ByteArrayInputStream(broken.getBytes(StandardCharsets.UTF_8))
          : super.getResourceAsStream(name);
    }
  }
}
