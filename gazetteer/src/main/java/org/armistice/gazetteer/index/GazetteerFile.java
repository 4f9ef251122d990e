package org.armistice.gazetteer.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.armistice.gazetteer.Feature;
import org.armistice.gazetteer.FeatureCode;
import org.armistice.gazetteer.Folding;
import org.armistice.gazetteer.GazetteerException;
import org.jspecify.annotations.Nullable;

/**
 * The compiled gazetteer, read where it lies.
 *
 * <pre>
 * file    ::= magic:8 length:long sha256:32 start:long{7} count:int{4}
 *             features names exact reduced skeleton countries description
 * count   ::= features; of those with a GeoNames number, which come first and in its order; the
 *             first unit of the first order and the first of the second, in order of code
 * feature ::= id:int lat:int lon:int population:int name:int adm1:u24 adm2:u24 country:u8 code:u8
 *             alternates:u8 flags:u8      30 bytes; degrees in 1e-5; a unit by its number among the
 *             units, 0xFFFFFF is none
 * name    ::= length:u8 byte{length} length:u8 byte{length}     the standing name; the unit's code
 * text    ::= length:int byte{length}                           countries: two letters each
 * </pre>
 *
 * Big-endian. Each part has at most 2 GiB, the whole may have more. Thread-safe.
 */
public final class GazetteerFile {
  static final int FEATURE = 30;
  static final int NO_UNIT = 0xFFFFFF;

  private static final FeatureCode[] CODES = FeatureCode.values();

  private final String origin;
  private final Layout layout;
  private final ByteBuffer features;
  private final ByteBuffer names;
  private final NameDictionary exact;
  private final NameDictionary reduced;
  private final NameDictionary skeleton;
  private final String countries;
  private final String description;

  /** Gives the bytes of a part. */
  private interface Parts {
    ByteBuffer part(long start, int size) throws IOException;
  }

  private GazetteerFile(String origin, Layout layout, Parts parts) throws IOException {
    this.origin = origin;
    this.layout = layout;
    this.features = part(parts, Layout.Part.FEATURES);
    this.names = part(parts, Layout.Part.NAMES);
    this.exact = new NameDictionary(part(parts, Layout.Part.EXACT));
    this.reduced = new NameDictionary(part(parts, Layout.Part.REDUCED));
    this.skeleton = new NameDictionary(part(parts, Layout.Part.SKELETON));
    ByteBuffer countryText = part(parts, Layout.Part.COUNTRIES);
    ByteBuffer descriptionText = part(parts, Layout.Part.DESCRIPTION);
    this.countries = whole(() -> text(countryText));
    this.description = whole(() -> text(descriptionText));
  }

  private ByteBuffer part(Parts parts, Layout.Part part) throws IOException {
    long start = layout.start(part);
    return parts.part(start, (int) (layout.end(part) - start));
  }

  /**
   * Maps a file.
   *
   * @throws GazetteerException where it is none, of another format or cut short
   */
  public static GazetteerFile open(Path path) {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      ByteBuffer head = ByteBuffer.allocate(Layout.SIZE);
      while (head.hasRemaining() && channel.read(head) >= 0) {
        // reads on until the head is full or the file ends
      }
      Layout layout = Layout.read(head.flip(), channel.size(), path.toString());
      return new GazetteerFile(
          path.toString(),
          layout,
          (start, size) -> channel.map(FileChannel.MapMode.READ_ONLY, start, size));
    } catch (NoSuchFileException e) {
      throw new GazetteerException(
          GazetteerException.Fault.UNREADABLE,
          path + ": there is no such file; make it with \"armistice gazetteer build\"",
          e);
    } catch (IOException e) {
      throw new GazetteerException(
          GazetteerException.Fault.UNREADABLE,
          "%s: cannot be read (%s)".formatted(path, e.getMessage()),
          e);
    }
  }

  /** Maps the resource where it is a file, reads it into memory where it is in a jar. */
  public static GazetteerFile load(@Nullable URL resource) {
    if (resource == null) {
      throw new GazetteerException(
          GazetteerException.Fault.UNREADABLE,
          "gazetteer.bin is not on the class path; build the project again");
    }
    if (resource.getProtocol().equals("file")) {
      return open(Path.of(URI.create(resource.toString())));
    }
    try (InputStream stream = resource.openStream()) {
      ByteBuffer all = ByteBuffer.wrap(stream.readAllBytes());
      ByteBuffer head = all.slice(0, Math.min(Layout.SIZE, all.limit()));
      return new GazetteerFile(
          resource.toString(),
          Layout.read(head, all.limit(), resource.toString()),
          (start, size) -> all.slice((int) start, size));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Damage in the middle shows as a place outside the file. */
  private <T> T whole(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
      throw Layout.damaged(origin, "a reference leads out of it");
    }
  }

  private static String text(ByteBuffer part) {
    byte[] bytes = new byte[part.getInt(0)];
    part.get(4, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** SHA-256 of everything after the hash itself, as the builder wrote it, in hex. */
  public String sha256() {
    return layout.sha256();
  }

  /**
   * Whether a file has the hash that it says it has; reads all of it.
   *
   * @param done told how many bytes are read
   * @throws GazetteerException where it has not
   */
  public static void verify(Path path, LongConsumer done) {
    GazetteerFile file = open(path);
    MessageDigest digest = GazetteerWriter.sha256Digest();
    try (InputStream in = Files.newInputStream(path)) {
      in.skipNBytes(Layout.HASHED);
      byte[] buffer = new byte[1 << 20];
      long read = Layout.HASHED;
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        digest.update(buffer, 0, count);
        read += count;
        done.accept(read);
      }
    } catch (IOException e) {
      throw new GazetteerException(
          GazetteerException.Fault.UNREADABLE,
          "%s: cannot be read (%s)".formatted(path, e.getMessage()),
          e);
    }
    if (!HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
      throw Layout.damaged(path.toString(), "its bytes do not have the hash " + file.sha256());
    }
  }

  /** Which sources of which dates it was made from. */
  public String description() {
    return description;
  }

  /** Codes of the countries that it has places or units of, two letters each. */
  public Set<String> countries() {
    Set<String> codes = new TreeSet<>();
    for (int i = 0; i + 1 < countries.length(); i += 2) {
      codes.add(countries.substring(i, i + 2).trim());
    }
    codes.remove("");
    return codes;
  }

  /** Number of features. */
  public int size() {
    return layout.features();
  }

  /** Number of different names, after folding. */
  public int names() {
    return exact.size();
  }

  /** Bytes of the file. */
  public long length() {
    return layout.length();
  }

  /** Postings, feature number times two plus one where the name is the standing one. */
  public int[] exact(String folded) {
    return whole(() -> exact.find(folded));
  }

  /** Postings of names that only their reduction tells. */
  public int[] reduced(String reducedName) {
    return whole(() -> reduced.find(reducedName));
  }

  /** Postings by consonants. */
  public int[] skeleton(String bones) {
    return bones.isEmpty() ? new int[0] : whole(() -> skeleton.find(bones));
  }

  /** Whether a folded name begins with these characters. */
  public boolean hasPrefix(String folded) {
    return whole(() -> exact.hasPrefix(folded));
  }

  /** Inhabitants of a feature, without reading the rest of it. */
  public long population(int number) {
    return whole(() -> features.getInt(at(number) + 12));
  }

  public FeatureCode code(int number) {
    return whole(() -> CODES[features.get(at(number) + 27) & 0xFF]);
  }

  private int at(int number) {
    return FEATURE * number;
  }

  /** The feature with a GeoNames number. */
  public OptionalInt numbered(int id) {
    int low = 0;
    int high = layout.numbered() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Integer.compare(features.getInt(at(middle)), id);
      if (order == 0) {
        return OptionalInt.of(middle);
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return OptionalInt.empty();
  }

  /** The unit with a code such as {@code AF.10} or {@code AF.10.2301}. */
  public OptionalInt unit(String code) {
    return whole(() -> findUnit(code));
  }

  private OptionalInt findUnit(String code) {
    boolean second = code.indexOf('.') != code.lastIndexOf('.');
    int low = second ? layout.secondUnit() : layout.firstUnit();
    int high = (second ? layout.features() : layout.secondUnit()) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = unitCode(middle).compareTo(code);
      if (order == 0) {
        return OptionalInt.of(middle);
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return OptionalInt.empty();
  }

  /** Reads a feature. */
  public Feature feature(int number) {
    return whole(() -> read(number));
  }

  private Feature read(int number) {
    int at = at(number);
    int id = features.getInt(at);
    String country = country(number);
    FeatureCode code = code(number);
    double latitude = features.getInt(at + 4) / 1e5;
    double longitude = features.getInt(at + 8) / 1e5;
    String name = name(number);
    String unit = unitCode(number);
    String adm1 = unitAt(at + 20);
    String adm2 = unitAt(at + 23);
    return new Feature(
        unit.isEmpty() && id > 0
            ? "geonames:" + id
            : idWithoutNumber(unit, name, country, latitude, longitude),
        name,
        code,
        country,
        code == FeatureCode.ADM1 ? unit : adm1,
        code == FeatureCode.ADM2 ? unit : adm2,
        population(number),
        latitude,
        longitude,
        (features.get(at + 29) & 1) != 0,
        features.get(at + 28) & 0xFF);
  }

  private static String idWithoutNumber(
      String unit, String name, String country, double latitude, double longitude) {
    if (!unit.isEmpty()) {
      return "geonames-unit:" + unit;
    }
    return String.format(
        Locale.ROOT,
        "geonames-2026:%s/%s@%.3f,%.3f",
        country,
        Folding.fold(name).replace(' ', '-'),
        latitude,
        longitude);
  }

  /** The code of the unit whose number among the units stands here. */
  private @Nullable String unitAt(int at) {
    int number =
        (features.get(at) & 0xFF) << 16
            | (features.get(at + 1) & 0xFF) << 8
            | (features.get(at + 2) & 0xFF);
    return number == NO_UNIT ? null : unitCode(layout.firstUnit() + number);
  }

  private String country(int number) {
    int index = features.get(at(number) + 26) & 0xFF;
    return countries.substring(2 * index, 2 * index + 2).trim();
  }

  private String name(int number) {
    return shortText(features.getInt(at(number) + 16));
  }

  private String unitCode(int number) {
    int at = features.getInt(at(number) + 16);
    return shortText(at + 1 + (names.get(at) & 0xFF));
  }

  private String shortText(int at) {
    byte[] bytes = new byte[names.get(at) & 0xFF];
    names.get(at + 1, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
