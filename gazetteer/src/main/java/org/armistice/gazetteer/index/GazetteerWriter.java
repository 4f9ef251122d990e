package org.armistice.gazetteer.index;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.armistice.gazetteer.FeatureCode;
import org.armistice.gazetteer.Folding;

/** Writes what {@link GazetteerFile} reads. The same entries give the same bytes. */
public final class GazetteerWriter {
  /**
   * Countries whose names are written in several Latin spellings in the press; only there does a
   * skeleton of consonants help more than it misleads.
   */
  private static final Set<String> TRANSLITERATED =
      Set.of(
          "AE", "AF", "AM", "AZ", "BH", "BY", "DJ", "DZ", "EG", "EH", "ER", "ET", "GE", "IL", "IQ",
          "IR", "JO", "KG", "KW", "KZ", "LB", "LY", "MA", "ML", "MM", "MR", "NE", "OM", "PK", "PS",
          "QA", "RU", "SA", "SD", "SO", "SS", "SY", "TD", "TJ", "TM", "TN", "TR", "UA", "UZ", "YE");

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

  private final NameDictionaryWriter exact = new NameDictionaryWriter();
  private final NameDictionaryWriter reduced = new NameDictionaryWriter();
  private final NameDictionaryWriter skeleton = new NameDictionaryWriter();
  private final ByteArrayOutputStream names = new ByteArrayOutputStream();
  private final Map<String, Integer> nameOffsets = new TreeMap<>();

  private GazetteerWriter() {}

  /**
   * @param entries in the file's order: numbered places by number, the others, first-order units by
   *     code, second-order units by code
   * @param description sources and dates
   */
  public static byte[] write(List<Entry> entries, String description) {
    return new GazetteerWriter().bytes(entries, description);
  }

  private byte[] bytes(List<Entry> entries, String description) {
    List<String> countries = new ArrayList<>(countries(entries));
    Map<String, Integer> units = new TreeMap<>();
    int numbered = 0;
    int firstUnit = entries.size();
    int secondUnit = entries.size();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      numbered += entry.id() > 0 ? 1 : 0;
      if (!entry.unit().isEmpty()) {
        units.put(entry.unit(), i);
        firstUnit = Math.min(firstUnit, i);
        secondUnit = entry.code() == FeatureCode.ADM2 ? Math.min(secondUnit, i) : secondUnit;
      }
    }
    ByteBuffer features = ByteBuffer.allocate(GazetteerFile.FEATURE * entries.size());
    for (int i = 0; i < entries.size(); i++) {
      write(features, entries.get(i), i, countries, units);
    }
    List<byte[]> sections =
        List.of(
            features.array(),
            names.toByteArray(),
            exact.bytes(),
            reduced.bytes(),
            skeleton.bytes(),
            text(String.join("", countries)),
            text(description));
    return assemble(sections, entries.size(), numbered, firstUnit, secondUnit);
  }

  private static Set<String> countries(List<Entry> entries) {
    Set<String> countries = new TreeSet<>();
    entries.forEach(entry -> countries.add(entry.country()));
    return countries;
  }

  private void write(
      ByteBuffer out, Entry entry, int number, List<String> countries, Map<String, Integer> units) {
    out.putInt(entry.id());
    out.putInt((int) Math.round(entry.latitude() * 1e5));
    out.putInt((int) Math.round(entry.longitude() * 1e5));
    out.putInt((int) Math.min(Integer.MAX_VALUE, entry.population()));
    out.putInt(nameOffset(entry.name(), entry.unit()));
    put24(out, units.getOrDefault(entry.adm1(), GazetteerFile.NO_UNIT));
    put24(out, units.getOrDefault(entry.adm2(), GazetteerFile.NO_UNIT));
    out.put((byte) countries.indexOf(entry.country()));
    out.put((byte) entry.code().ordinal());
    out.put((byte) Math.min(255, entry.alternates()));
    out.put((byte) (entry.approximate() ? 1 : 0));
    addName(entry, number, entry.name(), true);
    entry.otherNames().forEach(name -> addName(entry, number, name, false));
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

  private int nameOffset(String name, String unit) {
    return nameOffsets.computeIfAbsent(
        name + '\t' + unit,
        key -> {
          int offset = names.size();
          writeShort(name);
          writeShort(unit);
          return offset;
        });
  }

  private void writeShort(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 255) {
      throw new IllegalArgumentException("name of more than 255 bytes: " + value);
    }
    names.write(bytes.length);
    names.writeBytes(bytes);
  }

  private static void put24(ByteBuffer out, int value) {
    out.put((byte) (value >>> 16)).put((byte) (value >>> 8)).put((byte) value);
  }

  private static byte[] text(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(4 + bytes.length).putInt(bytes.length).put(bytes).array();
  }

  private static byte[] assemble(
      List<byte[]> sections, int features, int numbered, int firstUnit, int secondUnit) {
    int length = GazetteerFile.HEADER + sections.stream().mapToInt(part -> part.length).sum();
    ByteBuffer out = ByteBuffer.allocate(length);
    out.put(GazetteerFile.MAGIC).putInt(length).position(44);
    int offset = GazetteerFile.HEADER;
    for (byte[] section : sections) {
      out.putInt(offset);
      offset += section.length;
    }
    out.putInt(features).putInt(numbered).putInt(firstUnit).putInt(secondUnit);
    sections.forEach(out::put);
    out.put(12, hash(out.array()));
    return out.array();
  }

  private static byte[] hash(byte[] file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(file, 44, file.length - 44);
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
