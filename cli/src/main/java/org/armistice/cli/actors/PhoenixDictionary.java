package org.armistice.cli.actors;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.cli.actors.ActorList.Defaults;
import org.armistice.reading.actor.PhoenixRoles;
import org.armistice.reading.actor.PhoenixRoles.Meaning;
import org.armistice.reading.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads the actor dictionaries of Phoenix and Petrarch.
 *
 * <pre>
 * dictionary ::= (entry | synonym | codes | comment)*, one a line
 * entry      ::= NAME codes? (';' remark)?        words joined by _
 * synonym    ::= '+' NAME codes? (';' remark)?    another name of the entry before it
 * codes      ::= ('[' CODE date? ']')+            at the beginning of a line: of the entry before it
 * date       ::= '&lt;' DAY | '>' DAY | DAY '-' DAY   before, after, from and to
 * DAY        ::= YYMMDD | YYYYMMDD                31 to 99 are years of 1900
 * </pre>
 *
 * <p>An entry whose codes tell no role (a country, a city, a person without office) is left out: it
 * names no actor that the shipped tables or the gazetteer lack.
 */
final class PhoenixDictionary {
  private static final Pattern CODES = Pattern.compile("\\[([^\\[\\]]*)\\]");
  private static final Pattern CODE = Pattern.compile("([A-Z~-]{3,})(.*)");
  private static final Pattern RANGE = Pattern.compile("(\\d{6}|\\d{8})-(\\d{6}|\\d{8})");
  private static final Pattern BOUND = Pattern.compile("([<>])(\\d{6}|\\d{8})");

  /** Two digits above it are of the century before (Petrarch). */
  private static final int LAST_YEAR_OF_2000 = 30;

  private static final int SHORT_DAY = 6;

  /** Single words up to this length stay capitals and are read as abbreviations. */
  private static final int ABBREVIATION = 4;

  private final String file;
  private final Defaults defaults;
  private final PhoenixRoles roles = new PhoenixRoles();
  private final List<Entry> entries = new ArrayList<>();

  private static final class Entry {
    final int line;
    final String name;
    final Set<String> aliases = new LinkedHashSet<>();
    final List<Dated> codes = new ArrayList<>();

    Entry(int line, String name) {
      this.line = line;
      this.name = name;
    }
  }

  /** A code and when it holds, in the words of a table: " from 1979-01-01 until 1985-02-02". */
  private record Dated(String code, String when) {}

  private record Told(Meaning meaning, String when) {}

  private PhoenixDictionary(String file, Defaults defaults) {
    this.file = file;
    this.defaults = defaults;
  }

  /**
   * @param file its name, for messages
   * @throws ActorListException naming file, line and fault
   */
  static ActorList read(String file, String text, Defaults defaults) {
    PhoenixDictionary dictionary = new PhoenixDictionary(file, defaults);
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      dictionary.line(number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line, number);
    }
    return dictionary.list();
  }

  private void line(String line, int number) {
    int comment = line.indexOf('#');
    String told = comment < 0 ? line : line.substring(0, comment);
    if (told.isBlank() || told.startsWith("<!--")) {
      return;
    }
    String body = told.strip();
    if (body.startsWith(";")) {
      return;
    }
    int remark = body.indexOf(';');
    body = remark < 0 ? body : body.substring(0, remark).strip();
    int bracket = body.indexOf('[');
    String name = bracket < 0 ? body : body.substring(0, bracket).strip();
    Entry entry = name.isEmpty() || name.startsWith("+") ? last(number) : null;
    if (entry == null) {
      entry = new Entry(number, ActorList.name(file, number, words(name)));
      entries.add(entry);
    } else if (!name.isEmpty()) {
      entry.aliases.add(ActorList.name(file, number, words(name.substring(1))));
    }
    if (bracket >= 0) {
      codes(body.substring(bracket), number, entry.codes);
    }
  }

  private Entry last(int line) {
    if (entries.isEmpty()) {
      throw ActorListException.at(
          file, line, "no entry stands before this line, to which it belongs");
    }
    return entries.get(entries.size() - 1);
  }

  private void codes(String text, int line, List<Dated> into) {
    Matcher matcher = CODES.matcher(text);
    int end = 0;
    while (matcher.find()) {
      between(text.substring(end, matcher.start()), line);
      into.add(dated(matcher.group(1).strip(), line));
      end = matcher.end();
    }
    between(text.substring(end), line);
  }

  private void between(String text, int line) {
    if (!text.isBlank()) {
      throw ActorListException.at(
          file,
          line,
          "\"%s\" stands where a code in brackets is expected, such as [AFGGOV 820101-850202]"
              .formatted(ActorList.oneLine(text)));
    }
  }

  private Dated dated(String text, int line) {
    Matcher matcher = CODE.matcher(text);
    if (!matcher.matches()) {
      throw ActorListException.at(
          file,
          line,
          "\"[%s]\" is no code; write [AFGGOV] or [AFGGOV 820101-850202]"
              .formatted(ActorList.oneLine(text)));
    }
    return new Dated(matcher.group(1), when(matcher.group(2).replaceAll("\\s", ""), line));
  }

  private String when(String date, int line) {
    if (date.isEmpty()) {
      return "";
    }
    Matcher range = RANGE.matcher(date);
    if (range.matches()) {
      LocalDate from = day(range.group(1), line);
      LocalDate until = day(range.group(2), line);
      if (until.isBefore(from)) {
        throw ActorListException.at(
            file, line, "\"" + date + "\" ends before it begins; exchange the two days");
      }
      return " from " + from + " until " + until;
    }
    Matcher bound = BOUND.matcher(date);
    if (bound.matches()) {
      LocalDate day = day(bound.group(2), line);
      return bound.group(1).equals("<") ? " until " + day.minusDays(1) : " from " + day.plusDays(1);
    }
    throw ActorListException.at(
        file,
        line,
        "\"%s\" is no date; write <820101, >850202 or 820101-850202"
            .formatted(ActorList.oneLine(date)));
  }

  private LocalDate day(String digits, int line) {
    int split = digits.length() - 4;
    int year = Integer.parseInt(digits.substring(0, split));
    if (digits.length() == SHORT_DAY) {
      year += year > LAST_YEAR_OF_2000 ? 1900 : 2000;
    }
    try {
      return LocalDate.of(
          year,
          Integer.parseInt(digits.substring(split, split + 2)),
          Integer.parseInt(digits.substring(split + 2)));
    } catch (DateTimeException e) {
      throw ActorListException.at(
          file, line, "\"" + digits + "\" is no day; write it as 850202 or 19850202");
    }
  }

  /** "AHMED_BEN_BELLA_" is "Ahmed Ben Bella". */
  private static String words(String written) {
    String plain = ActorList.oneLine(written.replaceAll("[_=;]+", " "));
    if (plain.indexOf(' ') < 0 && plain.length() <= ABBREVIATION) {
      return plain;
    }
    StringBuilder words = new StringBuilder();
    boolean inside = false;
    for (int point : plain.codePoints().toArray()) {
      words.appendCodePoint(inside ? Character.toLowerCase(point) : Character.toUpperCase(point));
      inside = Character.isLetterOrDigit(point) || point == '\'' || point == '’';
    }
    return words.toString();
  }

  private ActorList list() {
    List<Table.Row> rows = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    int leftOut = 0;
    for (Entry entry : entries) {
      Optional<Table.Row> row = row(entry);
      // an entry that stands twice counts the first time
      if (row.isPresent() && seen.add(entry.name.toLowerCase(Locale.ROOT))) {
        rows.add(row.get());
      } else {
        leftOut++;
      }
    }
    return new ActorList(new Table(file, ActorList.COLUMNS, rows), leftOut);
  }

  private Optional<Table.Row> row(Entry entry) {
    List<Told> dated = new ArrayList<>();
    List<Told> always = new ArrayList<>();
    for (Dated code : entry.codes) {
      roles
          .meaning(code.code())
          .map(meaning -> new Told(meaning, code.when()))
          .ifPresent((code.when().isEmpty() ? always : dated)::add);
    }
    List<Told> told = new ArrayList<>(dated);
    told.addAll(always);
    if (told.isEmpty()) {
      return Optional.empty();
    }
    List<String> types = told.stream().map(one -> one.meaning().sector() + one.when()).toList();
    @Nullable String country = told.get(0).meaning().country();
    for (Told one : told) {
      country = Objects.equals(country, one.meaning().country()) ? country : null;
    }
    return Optional.of(
        new Table.Row(
            file,
            entry.line,
            ActorList.COLUMNS,
            List.of(
                entry.name,
                String.join(";", entry.aliases),
                told.get(0).meaning().kind().name(),
                String.join("; ", new LinkedHashSet<>(types)),
                country == null ? "" : country,
                "",
                "",
                ActorList.told(file, entry.line, "source", "", defaults.source()),
                ActorList.told(file, entry.line, "as_of", "", defaults.asOf()))));
  }
}
