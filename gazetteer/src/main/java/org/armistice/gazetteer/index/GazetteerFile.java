package org.armistice.gazetteer.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Locale;
import java.util.OptionalInt;
import org.armistice.gazetteer.Feature;
import org.armistice.gazetteer.FeatureCode;
import org.armistice.gazetteer.Folding;
import org.armistice.gazetteer.GazetteerException;
import org.jspecify.annotations.Nullable;

/**
 * The compiled gazetteer, read where it lies.
 *
 * <pre>
 * file    ::= magic:8 length:int sha256:32 section:int{11} features names dictionaries text
 * section ::= the offsets of features, names, exact, reduced, skeleton, countries, description;
 *             the number of features; of those with a GeoNames number, which come first and in its
 *             order; the first unit of the first order and the first of the second, in order of code
 * feature ::= id:int lat:int lon:int population:int name:int adm1:u24 adm2:u24 country:u8 code:u8
 *             alternates:u8 flags:u8      30 bytes; degrees in 1e-5; a unit number of 0xFFFFFF is none
 * name    ::= length:u8 byte{length} length:u8 byte{length}     the standing name; the unit's code
 * </pre>
 *
 * Big-endian. Thread-safe.
 */
public final class GazetteerFile {
  static final byte[] MAGIC = "ARMGAZ01".getBytes(StandardCharsets.US_ASCII);
  static final int HEADER = 8 + 4 + 32 + 11 * 4;
  static final int FEATURE = 30;
  static final int NO_UNIT = 0xFFFFFF;

  private final ByteBuffer buffer;
  private final String sha256;
  private final NameDictionary exact;
  private final NameDictionary reduced;
  private final NameDictionary skeleton;
  private final String countries;
  private final String description;
  private final int features;
  private final int names;
  private final int size;

  private GazetteerFile(ByteBuffer buffer, String origin) {
    this.buffer = buffer;
    if (buffer.capacity() < HEADER || !magicHolds(buffer)) {
      throw new GazetteerException(
          origin
              + " is no compiled gazetteer (it does not begin with ARMGAZ01); make it again with"
              + " GazetteerBuilder");
    }
    int length = buffer.getInt(8);
    if (length != buffer.capacity()) {
      throw new GazetteerException(
          "%s is damaged: it should have %d bytes and has %d; get it again or make it with GazetteerBuilder"
              .formatted(origin, length, buffer.capacity()));
    }
    byte[] hash = new byte[32];
    buffer.get(12, hash);
    this.sha256 = HexFormat.of().formatHex(hash);
    this.features = section(0);
    this.names = section(1);
    this.exact = new NameDictionary(buffer, section(2));
    this.reduced = new NameDictionary(buffer, section(3));
    this.skeleton = new NameDictionary(buffer, section(4));
    this.countries = text(section(5));
    this.description = text(section(6));
    this.size = section(7);
  }

  /**
   * Maps a file.
   *
   * @throws GazetteerException where it is none or cut short
   */
  public static GazetteerFile open(Path path) {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      return new GazetteerFile(
          channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), path.toString());
    } catch (IOException e) {
      throw new GazetteerException("cannot read the gazetteer " + path + ": " + e.getMessage(), e);
    }
  }

  /** Maps the resource where it is a file, reads it into memory where it is in a jar. */
  public static GazetteerFile load(@Nullable URL resource) {
    if (resource == null) {
      throw new GazetteerException(
          "gazetteer.bin is not on the class path; build the project again");
    }
    if (resource.getProtocol().equals("file")) {
      return open(Path.of(URI.create(resource.toString())));
    }
    try (InputStream stream = resource.openStream()) {
      return new GazetteerFile(ByteBuffer.wrap(stream.readAllBytes()), resource.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean magicHolds(ByteBuffer buffer) {
    for (int i = 0; i < MAGIC.length; i++) {
      if (buffer.get(i) != MAGIC[i]) {
        return false;
      }
    }
    return true;
  }

  private int section(int number) {
    return buffer.getInt(8 + 4 + 32 + 4 * number);
  }

  private String text(int at) {
    byte[] bytes = new byte[buffer.getInt(at)];
    buffer.get(at + 4, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** SHA-256 of everything after the hash itself, as the builder wrote it, in hex. */
  public String sha256() {
    return sha256;
  }

  /** Which sources of which dates it was made from. */
  public String description() {
    return description;
  }

  /** Number of features. */
  public int size() {
    return size;
  }

  /** Postings, feature number times two plus one where the name is the standing one. */
  public int[] exact(String folded) {
    return exact.find(folded);
  }

  /** Postings of names that only their reduction tells. */
  public int[] reduced(String reducedName) {
    return reduced.find(reducedName);
  }

  /** Postings by consonants. */
  public int[] skeleton(String bones) {
    return bones.isEmpty() ? new int[0] : skeleton.find(bones);
  }

  /** Whether a folded name begins with these characters. */
  public boolean hasPrefix(String folded) {
    return exact.hasPrefix(folded);
  }

  /** Inhabitants of a feature, without reading the rest of it. */
  public long population(int number) {
    return buffer.getInt(at(number) + 12);
  }

  public FeatureCode code(int number) {
    return CODES[buffer.get(at(number) + 27) & 0xFF];
  }

  private static final FeatureCode[] CODES = FeatureCode.values();

  private int at(int number) {
    return features + FEATURE * number;
  }

  /** The feature with a GeoNames number. */
  public OptionalInt numbered(int id) {
    int low = 0;
    int high = section(8) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Integer.compare(buffer.getInt(at(middle)), id);
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
    boolean second = code.indexOf('.') != code.lastIndexOf('.');
    int low = second ? section(10) : section(9);
    int high = (second ? size : section(10)) - 1;
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
    int at = at(number);
    int id = buffer.getInt(at);
    String country = country(number);
    FeatureCode code = code(number);
    double latitude = buffer.getInt(at + 4) / 1e5;
    double longitude = buffer.getInt(at + 8) / 1e5;
    String name = name(number);
    String unit = unitCode(number);
    int adm1 = unit24(at + 20);
    int adm2 = unit24(at + 23);
    return new Feature(
        id > 0 ? "geonames:" + id : idWithoutNumber(unit, name, country, latitude, longitude),
        name,
        code,
        country,
        code == FeatureCode.ADM1 ? unit : adm1 == NO_UNIT ? null : unitCode(adm1),
        code == FeatureCode.ADM2 ? unit : adm2 == NO_UNIT ? null : unitCode(adm2),
        population(number),
        latitude,
        longitude,
        (buffer.get(at + 29) & 1) != 0,
        buffer.get(at + 28) & 0xFF);
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

  private int unit24(int at) {
    return (buffer.get(at) & 0xFF) << 16
        | (buffer.get(at + 1) & 0xFF) << 8
        | (buffer.get(at + 2) & 0xFF);
  }

  private String country(int number) {
    int index = buffer.get(at(number) + 26) & 0xFF;
    return countries.substring(2 * index, 2 * index + 2);
  }

  private String name(int number) {
    return shortText(names + buffer.getInt(at(number) + 16));
  }

  private String unitCode(int number) {
    int at = names + buffer.getInt(at(number) + 16);
    return shortText(at + 1 + (buffer.get(at) & 0xFF));
  }

  private String shortText(int at) {
    byte[] bytes = new byte[buffer.get(at) & 0xFF];
    buffer.get(at + 1, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
