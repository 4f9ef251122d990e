package org.armistice.agreement.matter;

import java.util.List;
import org.armistice.record.Citation;
import org.armistice.record.Place;
import org.jspecify.annotations.Nullable;

/** One record of one report that tells of a matter. */
record Telling(
    String id,
    String label,
    Matter.Kind kind,
    String act,
    List<Matter.Doer> doers,
    List<Lineage> targets,
    List<Lineage> beneficiaries,
    List<Matter.Thing> things,
    @Nullable Place place,
    Days when,
    List<Voice> voices,
    List<Matter.Note> notes,
    String report,
    java.time.@Nullable LocalDate published,
    boolean happened,
    boolean breaches,
    @Nullable String quantity,
    List<Citation> citations) {}
