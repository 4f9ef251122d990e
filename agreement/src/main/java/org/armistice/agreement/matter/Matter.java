package org.armistice.agreement.matter;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.armistice.record.Circumstance;
import org.armistice.record.Citation;
import org.armistice.record.Place;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did, as one or several reports tell it.
 *
 * @param id from the first telling, so that it stays as reports are added
 * @param label such as "airstrikes by US forces on Taliban in Helmand"
 * @param act node of the action tree
 * @param doers who is said to have done it, each with who says so; empty when nobody is named
 * @param targets upon whom
 * @param beneficiaries for whom
 * @param things what it fell upon or what was used, that is nobody
 * @param place {@code null} when not stated
 * @param voices who tells of it
 * @param notes how it was done, as somebody says
 * @param tellings ids of the records that tell of it
 * @param happened false for what is told only as not having happened
 * @param breaches whether breaches of an agreement are counted, which are acts of many kinds
 * @param quantity how many, in words with the counter; {@code null} when not stated
 */
public record Matter(
    String id,
    String label,
    Kind kind,
    String act,
    List<Doer> doers,
    List<Lineage> targets,
    List<Lineage> beneficiaries,
    List<Thing> things,
    @Nullable Place place,
    Days when,
    List<Voice> voices,
    List<Note> notes,
    Set<String> tellings,
    Set<String> reports,
    boolean happened,
    boolean breaches,
    @Nullable String quantity,
    List<Citation> citations) {
  public Matter {
    doers = List.copyOf(doers);
    targets = List.copyOf(targets);
    beneficiaries = List.copyOf(beneficiaries);
    things = List.copyOf(things);
    voices = List.copyOf(voices);
    notes = List.copyOf(notes);
    tellings = Set.copyOf(tellings);
    reports = Set.copyOf(reports);
    citations = List.copyOf(citations);
  }

  /** The sides of those who are said to have done it, in alphabetical order. */
  public Set<String> sides() {
    return doers.stream()
        .map(doer -> doer.who().side())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether somebody of the speaker's side is said to have done it. */
  public boolean isBySideOf(Voice voice) {
    return sides().contains(voice.speaker().side());
  }

  /** What kind of telling it comes from. */
  public enum Kind {
    EVENT,
    TREND,
    COUNT
  }

  /** Somebody who is said to have done it, with who says so. */
  public record Doer(Lineage who, List<Voice> voices) {
    public Doer {
      voices = List.copyOf(voices);
    }
  }

  /**
   * A thing.
   *
   * @param words as they stand in the text
   * @param owner whose it is; {@code null} when not told
   */
  public record Thing(String words, @Nullable Lineage owner, Citation citation) {}

  /**
   * How it was done, as somebody says.
   *
   * @param id of the record that says so
   * @param by whose order or mechanism; {@code null} when not told
   */
  public record Note(
      String id,
      Circumstance.Kind kind,
      String words,
      @Nullable Lineage by,
      boolean negated,
      Voice voice,
      Citation citation) {}
}
