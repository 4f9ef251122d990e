package org.armistice.gazetteer.dump;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.armistice.gazetteer.FeatureCode;
import org.armistice.gazetteer.GazetteerException;
import org.armistice.gazetteer.build.LatinName;
import org.armistice.gazetteer.index.GazetteerWriter;
import org.armistice.gazetteer.index.SortedRuns;
import org.jspecify.annotations.Nullable;

/**
 * Builds a compiled gazetteer of GeoNames' files. The same files give the same bytes, however often
 * the build was killed and started again.
 */
public final class DumpBuild {
  /** So many bytes of records are held before they are written as a run, in the usual build. */
  public static final long USUAL_MEMORY = 64L << 20;

  /** Rows between two tellings of how far it is. */
  private static final int EVERY = 1 << 12;

  private final Sources sources;
  private final FeatureCodes codes = FeatureCodes.load();
  private final Path output;
  private final long memory;
  private final BuildWatch watch;
  private final Path folder;
  private BuildState state;

  /**
   * What was built.
   *
   * @param file the gazetteer
   * @param places places and units in it
   * @param malformed rows that were left out because they are malformed
   */
  public record Built(Path file, int places, long malformed) {}

  /**
   * Builds, or goes on with what an earlier build of the same files left.
   *
   * @param output the file to write, whole or not at all
   * @param memory bytes of records to hold in memory at once; the outcome does not depend on it
   * @throws GazetteerException where a file is not as it should be, or cannot be written
   */
  public static Built build(Sources sources, Path output, long memory, BuildWatch watch) {
    try (WorkFolder work = WorkFolder.of(output.toAbsolutePath())) {
      try {
        Built built = new DumpBuild(sources, output, memory, watch, work).build();
        work.remove();
        return built;
      } catch (GazetteerException e) {
        if (e.fault() != GazetteerException.Fault.NO_DUMP) {
          // What is refused now is refused again: nothing of it is of use
          work.remove();
        }
        throw e;
      }
    } catch (IOException e) {
      throw new GazetteerException(
          GazetteerException.Fault.UNWRITABLE,
          "%s: cannot be written (%s); free some room or name another file with --out, and start again: it goes on from here"
              .formatted(output, e.getMessage()),
          e);
    }
  }

  private DumpBuild(Sources sources, Path output, long memory, BuildWatch watch, WorkFolder work)
      throws IOException {
    this.sources = sources;
    this.output = output.toAbsolutePath();
    this.memory = memory;
    this.watch = watch;
    this.folder = work.path();
    String plan = plan();
    BuildState left = BuildState.load(folder);
    if (left != null && left.plan().equals(plan)) {
      watch.say("goes on with the build that was begun in " + folder);
      this.state = left;
    } else {
      if (left != null) {
        watch.say("begins anew: the build that was begun in " + folder + " is of other files");
      }
      work.clear();
      this.state = BuildState.start(plan);
      state.save(folder);
    }
  }

  private String plan() {
    return String.join(
        "\n",
        "1",
        sources.places().identity(),
        sources.names().identity(),
        String.valueOf(sources.units().names().hashCode()),
        String.valueOf(sources.countries().hashCode()),
        codes.text());
  }

  private Built build() throws IOException {
    if (state.stage() == BuildState.Stage.NAMES) {
      readNames();
    }
    if (state.stage() == BuildState.Stage.PLACES) {
      readPlaces();
    }
    if (state.stage() == BuildState.Stage.FEATURES) {
      writeFeatures();
    }
    finish();
    return new Built(
        output, state.mark().entries(), state.names().malformed() + state.places().malformed());
  }

  /** Reads a row and keeps what is of use. */
  private interface RowTaker {
    byte @Nullable [] take(@Nullable String line) throws MalformedRowException;
  }

  /** Is told how far a file is, with everything up to there on disk. */
  private interface Checkpoint {
    BuildState at(BuildState.Input read, boolean end);
  }

  private void read(
      Dump dump, BuildState.Input from, String runName, RowTaker taker, Checkpoint checkpoint)
      throws IOException {
    watch.begin("reading " + dump.path().getFileName(), dump.size());
    RowFaults faults = new RowFaults(dump.name(), from.malformed(), watch::say);
    SortedRuns runs = new SortedRuns(folder, runName, from.runs());
    long kept = from.kept();
    try (DumpLines lines = dump.lines(from.offset(), from.line())) {
      while (lines.next()) {
        try {
          byte[] record = taker.take(lines.text());
          if (record != null) {
            runs.add(record);
            kept++;
          }
        } catch (MalformedRowException e) {
          DumpRows.refuseIfCut(dump, lines, e);
          faults.add(lines.number(), e.what(), lines.number());
        }
        if (runs.heldBytes() > memory) {
          runs.spill();
          save(checkpoint.at(input(lines, kept, faults, runs), /* end= */ false));
        }
        if (lines.number() % EVERY == 0) {
          watch.done(lines.offset());
        }
      }
      faults.end(lines.number());
      runs.spill();
      watch.done(dump.size());
      save(checkpoint.at(input(lines, kept, faults, runs), /* end= */ true));
    }
  }

  private static BuildState.Input input(
      DumpLines lines, long kept, RowFaults faults, SortedRuns runs) {
    return new BuildState.Input(lines.offset(), lines.number(), kept, faults.count(), runs.runs());
  }

  private void save(BuildState next) throws IOException {
    state = next;
    state.save(folder);
  }

  private void readNames() throws IOException {
    read(
        sources.names(),
        state.names(),
        "names",
        line -> {
          OtherName name = OtherName.parse(line);
          return name.usable() && LatinName.isOne(name.name()) ? name.bytes() : null;
        },
        (input, end) -> state.named(input, end ? BuildState.Stage.PLACES : BuildState.Stage.NAMES));
  }

  private void readPlaces() throws IOException {
    Seen seen = new Seen(sources.units(), state);
    read(
        sources.places(),
        state.places(),
        "places",
        line -> {
          PlaceRow row = PlaceRow.parse(line, sources.countries());
          seen.day(row);
          PlaceRow.Kept kept = kept(row);
          if (kept == null) {
            return null;
          }
          seen.kept(kept);
          return kept.bytes();
        },
        (input, end) ->
            state.placed(input, seen, end ? BuildState.Stage.FEATURES : BuildState.Stage.PLACES));
  }

  private PlaceRow.@Nullable Kept kept(PlaceRow row) {
    String unit = sources.units().byId().get(row.id());
    if (unit != null) {
      FeatureCode order = UnitCodes.isFirst(unit) ? FeatureCode.ADM1 : FeatureCode.ADM2;
      return new PlaceRow.Kept(row, order, unit);
    }
    FeatureCode code = codes.of(row);
    return code == null ? null : new PlaceRow.Kept(row, code, "");
  }

  private GazetteerWriter.Frame frame() {
    List<String> first = new ArrayList<>();
    List<String> second = new ArrayList<>();
    state.units().forEach(code -> (UnitCodes.isFirst(code) ? first : second).add(code));
    return new GazetteerWriter.Frame(state.countries(), first, second);
  }

  private void writeFeatures() throws IOException {
    watch.begin("joining places and names", state.places().kept());
    UnitEntries units = new UnitEntries(sources.units());
    try (SortedRuns.Merged places = runs("places", state.places()).merged();
        NamesByPlace names = new NamesByPlace(runs("names", state.names()).merged());
        GazetteerWriter writer = new GazetteerWriter(folder, frame(), state.mark())) {
      long read = 0;
      for (byte[] next = places.next(); next != null; next = places.next()) {
        PlaceRow.Kept place = PlaceRow.Kept.of(next);
        GazetteerWriter.Entry entry = entry(place, names.of(place.row().id()));
        if (place.unit().isEmpty()) {
          units.weigh(entry);
          add(writer, entry);
        } else {
          units.add(place.unit(), entry);
        }
        if (++read % EVERY == 0) {
          watch.done(read);
        }
      }
      for (String code : inOrder(state.units())) {
        add(writer, units.entry(code));
      }
      watch.done(read);
      save(state.written(writer.mark(), BuildState.Stage.SORTING));
    }
  }

  private SortedRuns runs(String name, BuildState.Input input) {
    return new SortedRuns(folder, name, input.runs());
  }

  private void add(GazetteerWriter writer, GazetteerWriter.Entry entry) throws IOException {
    writer.add(entry);
    if (writer.heldBytes() > memory) {
      save(state.written(writer.mark(), BuildState.Stage.FEATURES));
    }
  }

  private static List<String> inOrder(List<String> units) {
    return units.stream()
        .sorted(Comparator.comparing((String code) -> !UnitCodes.isFirst(code)))
        .toList();
  }

  private static GazetteerWriter.Entry entry(PlaceRow.Kept place, List<String> names) {
    PlaceRow row = place.row();
    boolean latin = LatinName.isLatin(row.name()) || row.asciiName().isBlank();
    List<String> others = new ArrayList<>(names);
    if (!row.asciiName().isBlank()) {
      others.add(row.asciiName());
    }
    return new GazetteerWriter.Entry(
        row.id(),
        latin ? LatinName.plain(row.country(), row.name()) : row.asciiName(),
        others,
        place.code(),
        row.country(),
        place.unit(),
        row.adm1Code(),
        row.adm2Code(),
        row.population(),
        row.latitude(),
        row.longitude(),
        /* approximate= */ false,
        row.alternates());
  }

  private void finish() throws IOException {
    watch.begin("sorting names", -1);
    try (GazetteerWriter writer = GazetteerWriter.complete(folder, frame(), state.mark())) {
      Path parent = output.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      writer.finish(description(), output, watch::done);
    }
  }

  private String description() {
    return "GeoNames %s (%s, %s), CC BY 4.0"
        .formatted(state.modified(), sources.places().label(), sources.names().label());
  }
}
