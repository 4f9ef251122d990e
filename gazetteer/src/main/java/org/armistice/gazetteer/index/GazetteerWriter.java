package org.armistice.gazetteer.index;

import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.armistice.gazetteer.FeatureCode;
import org.armistice.gazetteer.Folding;
import org.armistice.gazetteer.GazetteerException;

/**
 * Writes what {@link GazetteerFile} reads, entry by entry, with names sorted on disk, so that
 * memory does not grow with the gazetteer. The same entries give the same bytes, wherever the work
 * was interrupted. Used by one thread.
 */
public final class GazetteerWriter implements Closeable {
  /**
   * Countries whose names are written in several Latin spellings in the press; only there does a
   * skeleton of consonants help more than it misleads.
   */
  private static final Set<String> TRANSLITERATED =
      Set.of(
          "AE", "AF", "AM", "AZ", "BH", "BY", "DJ", "DZ", "EG", "EH", "ER", "ET", "GE", "IL", "IQ",
          "IR", "JO", "KG", "KW", "KZ", "LB", "LY", "MA", "ML", "MM", "MR", "NE", "OM", "PK", "PS",
          "QA", "RU", "SA", "SD", "SO", "SS", "SY", "TD", "TJ", "TM", "TN", "TR", "UA", "UZ", "YE");

  /** The longest standing name, in bytes of UTF-8. */
  public static final int LONGEST_NAME = 255;

  private static final int MOST_COUNTRIES = 256;

  /**
   * A place or unit to write.
   *
   * @param id GeoNames number, 0 for none
   * @param name standing name
   * @param otherNames in Latin script
   * @param unit the unit's own code such as {@code AF.10}; empty for a place
   * @param adm1 code of the first-order unit that contains it; empty for none
   * @param adm2 code of the second-order unit
   * @param alternates number of other names in any script
   */
  public record Entry(
      int id,
      String name,
      List<String> otherNames,
      FeatureCode code,
      String country,
      String unit,
      String adm1,
      String adm2,
      long population,
      double latitude,
      double longitude,
      boolean approximate,
      int alternates) {}

  /**
   * What every entry may refer to.
   *
   * @param countries codes in order, two letters or empty
   * @param firstUnits codes of the units of the first order that will be written, in order
   * @param secondUnits those of the second order
   */
  public record Frame(List<String> countries, List<String> firstUnits, List<String> secondUnits) {
    public Frame {
      countries = List.copyOf(countries);
      firstUnits = List.copyOf(firstUnits);
      secondUnits = List.copyOf(secondUnits);
    }
  }

  /**
   * How far the writing is, all of it on disk: with this it can be gone on with.
   *
   * @param entries how many were written
   */
  public record Mark(
      int entries, int numbered, long names, int exactRuns, int reducedRuns, int skeletonRuns) {
    public static final Mark START = new Mark(0, 0, 0, 0, 0, 0);
  }

  private final Path folder;
  private final Frame frame;
  private final Map<String, Integer> countries = new HashMap<>();
  private final Map<String, Integer> units = new HashMap<>();
  private final NameDictionaryWriter exact;
  private final NameDictionaryWriter reduced;
  private final NameDictionaryWriter skeleton;
  private final CountedFile features;
  private final DataOutputStream featuresOut;
  private final CountedFile names;
  private final int known;
  private int entries;
  private int numbered;

  /**
   * @param folder for what is not finished yet; its files are the writer's own
   * @param mark how far the writing is; entries up to there are passed over when they are added
   */
  public GazetteerWriter(Path folder, Frame frame, Mark mark) throws IOException {
    this(folder, frame, mark, 0);
  }

  /** To finish what is written but for the sorting: no entry has to be added again. */
  public static GazetteerWriter complete(Path folder, Frame frame, Mark mark) throws IOException {
    return new GazetteerWriter(folder, frame, mark, mark.entries());
  }

  private GazetteerWriter(Path folder, Frame frame, Mark mark, int entries) throws IOException {
    this.folder = folder;
    this.entries = entries;
    this.frame = frame;
    frame.countries().forEach(code -> countries.put(code, countries.size()));
    frame.firstUnits().forEach(code -> units.put(code, units.size()));
    frame.secondUnits().forEach(code -> units.put(code, units.size()));
    if (countries.size() > MOST_COUNTRIES || units.size() >= GazetteerFile.NO_UNIT) {
      throw new IllegalArgumentException(
          "%d countries and %d units are more than the file can hold"
              .formatted(countries.size(), units.size()));
    }
    this.known = mark.entries();
    this.features =
        CountedFile.cutBack(folder.resolve("features.part"), (long) known * GazetteerFile.FEATURE);
    this.featuresOut = new DataOutputStream(features);
    this.names = CountedFile.cutBack(folder.resolve("names.part"), mark.names());
    this.numbered = mark.numbered();
    this.exact = new NameDictionaryWriter(folder, "exact", mark.exactRuns());
    this.reduced = new NameDictionaryWriter(folder, "reduced", mark.reducedRuns());
    this.skeleton = new NameDictionaryWriter(folder, "skeleton", mark.skeletonRuns());
  }

  /**
   * @param entry in the file's order: numbered places by number, the others, first-order units by
   *     code, second-order units by code
   */
  public void add(Entry entry) {
    if (entries++ < known) {
      return;
    }
    try {
      write(entry, entries - 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Bytes of memory taken by names that are not on disk yet, about. */
  public long heldBytes() {
    return exact.runs().heldBytes() + reduced.runs().heldBytes() + skeleton.runs().heldBytes();
  }

  /** Puts on disk all that was added. */
  public Mark mark() throws IOException {
    if (entries < known) {
      throw new IllegalStateException(
          "%d entries were written, only %d came again".formatted(known, entries));
    }
    exact.runs().spill();
    reduced.runs().spill();
    skeleton.runs().spill();
    features.force();
    names.force();
    return new Mark(
        entries,
        numbered,
        names.length(),
        exact.runs().runs(),
        reduced.runs().runs(),
        skeleton.runs().runs());
  }

  private void write(Entry entry, int number) throws IOException {
    boolean place = entry.unit().isEmpty();
    numbered += place && entry.id() > 0 ? 1 : 0;
    int name = inSection(names.length());
    writeShort(entry.name());
    writeShort(entry.unit());
    featuresOut.writeInt(entry.id());
    featuresOut.writeInt((int) Math.round(entry.latitude() * 1e5));
    featuresOut.writeInt((int) Math.round(entry.longitude() * 1e5));
    featuresOut.writeInt((int) Math.min(Integer.MAX_VALUE, entry.population()));
    featuresOut.writeInt(name);
    write24(units.getOrDefault(entry.adm1(), GazetteerFile.NO_UNIT));
    write24(units.getOrDefault(entry.adm2(), GazetteerFile.NO_UNIT));
    featuresOut.writeByte(country(entry.country()));
    featuresOut.writeByte(entry.code().ordinal());
    featuresOut.writeByte(Math.min(255, entry.alternates()));
    featuresOut.writeByte(entry.approximate() ? 1 : 0);
    addName(entry, number, entry.name(), true);
    entry.otherNames().forEach(other -> addName(entry, number, other, false));
  }

  private int country(String code) {
    Integer number = countries.get(code);
    if (number == null) {
      throw new IllegalArgumentException("a country that was not announced: \"" + code + "\"");
    }
    return number;
  }

  private void addName(Entry entry, int number, String name, boolean primary) {
    String folded = Folding.fold(name);
    exact.add(folded, number, primary);
    String reducedName = Folding.reduce(folded);
    if (!reducedName.equals(folded)) {
      reduced.add(reducedName, number, primary);
    }
    if (TRANSLITERATED.contains(entry.country())) {
      skeleton.add(Folding.skeleton(folded), number, primary);
    }
  }

  private void writeShort(String value) throws IOException {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > LONGEST_NAME) {
      throw new IllegalArgumentException("name of more than 255 bytes: " + value);
    }
    names.write(bytes.length);
    names.write(bytes);
  }

  private void write24(int value) throws IOException {
    features.write(value >>> 16);
    features.write(value >>> 8);
    features.write(value);
  }

  /** A place in a part of the file, which has at most 2 GiB. */
  static int inSection(long offset) {
    if (offset > Integer.MAX_VALUE) {
      throw new GazetteerException(
          GazetteerException.Fault.UNWRITABLE,
          "the gazetteer grows too large: a part of it has more than 2 GiB; leave out feature codes"
              + " or build from fewer places");
    }
    return (int) offset;
  }

  /**
   * Sorts the names and writes the file, whole or not at all. May be called again after a crash.
   *
   * @param description sources and dates
   * @param sorted told how many names are sorted, of the three kinds together
   */
  public void finish(String description, Path output, LongConsumer sorted) throws IOException {
    mark();
    close();
    Counter counter = new Counter(sorted);
    List<Path> parts = new ArrayList<>();
    parts.add(folder.resolve("features.part"));
    parts.add(folder.resolve("names.part"));
    parts.add(exact.write(counter));
    parts.add(reduced.write(counter));
    parts.add(skeleton.write(counter));
    StringBuilder codes = new StringBuilder();
    frame.countries().forEach(code -> codes.append((code + "  "), 0, 2));
    parts.add(text("countries.part", codes.toString()));
    parts.add(text("description.part", description));
    assemble(parts, output);
  }

  private Path text(String name, String value) throws IOException {
    Path file = folder.resolve(name);
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    try (CountedFile out = CountedFile.create(file);
        DataOutputStream data = new DataOutputStream(out)) {
      data.writeInt(bytes.length);
      data.write(bytes);
    }
    return file;
  }

  private void assemble(List<Path> parts, Path output) throws IOException {
    List<Long> starts = new ArrayList<>();
    long length = Layout.SIZE;
    for (Path part : parts) {
      starts.add(length);
      length += Files.size(part);
    }
    int secondUnit = entries - frame.secondUnits().size();
    int firstUnit = secondUnit - frame.firstUnits().size();
    Layout layout =
        new Layout(length, "00".repeat(32), starts, entries, numbered, firstUnit, secondUnit);
    MessageDigest digest = sha256Digest();
    byte[] head = layout.bytes();
    digest.update(head, Layout.HASHED, head.length - Layout.HASHED);
    // Beside the output, so that the move below is one of names and cannot be half-done
    Path whole = output.resolveSibling(output.getFileName() + ".part");
    try (CountedFile out = CountedFile.create(whole)) {
      out.write(head);
      for (Path part : parts) {
        try (InputStream in = new DigestInputStream(Files.newInputStream(part), digest)) {
          in.transferTo(out);
        }
      }
      String hash = HexFormat.of().formatHex(digest.digest());
      out.writeAt(
          0, new Layout(length, hash, starts, entries, numbered, firstUnit, secondUnit).bytes());
      out.force();
    }
    Files.move(whole, output, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  @Override
  public void close() throws IOException {
    features.close();
    names.close();
  }

  private static final class Counter implements Runnable {
    private final LongConsumer told;
    private long count;

    Counter(LongConsumer told) {
      this.told = told;
    }

    @Override
    public void run() {
      told.accept(++count);
    }
  }
}
