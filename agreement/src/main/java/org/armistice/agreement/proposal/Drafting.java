package org.armistice.agreement.proposal;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.agreement.accord.Accord;
import org.armistice.agreement.accord.Clause;
import org.armistice.agreement.accord.Gap;
import org.armistice.agreement.accord.Moment;
import org.armistice.agreement.accord.Provenance;
import org.armistice.agreement.accord.Provision;
import org.armistice.agreement.accord.Test;
import org.armistice.agreement.accord.Who;
import org.armistice.agreement.act.ActTree;
import org.armistice.agreement.act.Objects;
import org.armistice.agreement.language.ActorDirectory;
import org.armistice.agreement.matter.ReportView;
import org.armistice.record.Actor;
import org.armistice.record.Agreement;
import org.armistice.record.Attested;
import org.armistice.record.Ref;
import org.armistice.record.Report;
import org.armistice.record.Silence;
import org.armistice.record.Span;
import org.armistice.record.Term;
import org.armistice.record.TimeSpan;
import org.jspecify.annotations.Nullable;

/** One agreement while it is gathered from reports. */
final class Drafting {
  private static final Set<String> EACH =
      Set.of(
          "parties",
          "the parties",
          "both parties",
          "both sides",
          "the sides",
          "each side",
          "each party",
          "the two sides",
          "two sides",
          "sides",
          "both states",
          "both armies");

  private final ActorDirectory directory;
  private final Map<String, Actor> introduced = new LinkedHashMap<>();
  private final List<Who.Named> parties = new ArrayList<>();
  private final Set<String> sides = new LinkedHashSet<>();
  private final List<Clause> clauses = new ArrayList<>();
  private final Set<String> said = new LinkedHashSet<>();
  private final List<String> comments = new ArrayList<>();
  private final Set<String> sources = new LinkedHashSet<>();
  private String title = "";
  private @Nullable LocalDate signed;
  private boolean text;
  private int terms;
  private int silences;

  Drafting(ActorDirectory directory) {
    this.directory = directory;
  }

  /** No party that is told of may be another's. */
  boolean mayBe(ReportView view, Agreement agreement) {
    Set<String> others = new LinkedHashSet<>();
    for (Attested<Ref> party : agreement.parties()) {
      others.add(view.lineage(party.value()).side());
    }
    return others.isEmpty()
        || sides.isEmpty()
        || sides.containsAll(others)
        || others.containsAll(sides);
  }

  void add(ReportView view, Agreement agreement) {
    if (title.isEmpty() || agreement.parties().size() > parties.size()) {
      title = agreement.name();
    }
    for (Attested<Ref> party : agreement.parties()) {
      if (sides.add(view.lineage(party.value()).side())) {
        parties.add(new Who.Named(party.value().label()));
        introduce(view.lineage(party.value()).actor());
      }
    }
    Optional<TimeSpan> time = view.get(agreement.signed(), TimeSpan.class);
    LocalDate earliest = time.map(TimeSpan::earliest).orElse(null);
    if (signed == null && earliest != null) {
      boolean day = earliest.equals(time.map(TimeSpan::latest).orElse(null));
      signed = earliest;
      if (!day) {
        comments.add(
            "Signed: only \"%s\" is told; the first day that it allows stands here. Put the day in."
                .formatted(time.get().words()));
      }
    }
    sources.add(view.ref().label());
    text |= view.reading().report().kind() == Report.Kind.AGREEMENT_TEXT;
    for (Term term : view.reading().all(Term.class)) {
      if (term.agreement().value().id().equals(agreement.id())) {
        term(view, term);
      }
    }
    for (Silence silence : view.reading().all(Silence.class)) {
      if (silence.agreement().value().id().equals(agreement.id())) {
        silence(view, silence);
      }
    }
  }

  private void term(ReportView view, Term term) {
    if (!ActTree.standard().knows(term.action().value())) {
      return;
    }
    Attested<Ref> bearer = term.bearer();
    List<Who> bearers =
        List.of(bearer == null ? new Who.EachParty() : who(view, bearer, /* target= */ false));
    Attested<Ref> target = term.target();
    List<Who> targets = target == null ? List.of() : List.of(who(view, target, true));
    List<Test> conditions = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (Attested<String> condition : term.conditions()) {
      if (condition.value().startsWith("under_attack(")) {
        conditions.add(
            new Test.UnderAttack(targets.isEmpty() ? bearers.get(0) : targets.get(0), null));
      } else {
        open.add(condition.value());
      }
    }
    Span words = term.quote() == null ? term.paraphrase() : term.quote();
    String label = text(view) ? Labels.at(view.reading().text(), term.evidence().get(0)) : null;
    Provision provision =
        new Provision(
            "T" + (terms + 1),
            bearers,
            term.modality().value(),
            term.action().value(),
            targets,
            null,
            null,
            null,
            null,
            conditions,
            List.of(),
            List.of(),
            null,
            null,
            new Provenance(
                text(view) ? Term.Basis.PUBLISHED_TEXT : term.basis(),
                label,
                text(view) ? null : term.reader().label(),
                text(view) || words == null ? null : line(words.text()),
                text(view) && words != null ? line(words.text()) : null,
                List.of(),
                null,
                open.isEmpty()
                    ? null
                    : "a condition that no test expresses: \""
                        + line(String.join("; ", open))
                        + "\""));
    if (said.add(key(provision))) {
      conflicts(provision);
      clauses.add(provision);
      terms++;
    }
  }

  private static boolean text(ReportView view) {
    return view.reading().report().kind() == Report.Kind.AGREEMENT_TEXT;
  }

  /** What makes two tellings of a term one: all but who gives it. */
  private static String key(Provision term) {
    return term.bearers()
        + "|"
        + term.modality()
        + "|"
        + term.act()
        + "|"
        + term.targets()
        + "|"
        + term.conditions()
        + "|"
        + term.provenance().clause();
  }

  /**
   * The same act of the same bearer on the same target, allowed by one and forbidden by another.
   */
  private void conflicts(Provision term) {
    for (Clause clause : clauses) {
      boolean same =
          clause instanceof Provision other
              && other.bearers().equals(term.bearers())
              && other.act().equals(term.act())
              && other.targets().equals(term.targets())
              && other.modality() != term.modality();
      if (same) {
        comments.add(
            "%s and %s conflict, as %s and %s give them."
                .formatted(
                    clause.id(),
                    term.id(),
                    reader(clause.provenance()),
                    reader(term.provenance())));
      }
    }
  }

  private static String reader(Provenance provenance) {
    return provenance.reader() == null ? "the text" : provenance.reader();
  }

  private void silence(ReportView view, Silence silence) {
    if (!ActTree.standard().knows(silence.action().value())) {
      return;
    }
    Attested<Ref> bearer = silence.bearer();
    Attested<Ref> target = silence.target();
    Gap gap =
        new Gap(
            "S" + (silences + 1),
            List.of(bearer == null ? new Who.EachParty() : who(view, bearer, false)),
            silence.action().value(),
            target == null ? List.of() : List.of(who(view, target, true)),
            silence.textsRead(),
            silence.textsMissing().isEmpty() ? List.of("annexes") : silence.textsMissing(),
            silence.strength(),
            new Provenance(
                Term.Basis.THIRD_PARTY_PARAPHRASE,
                null,
                silence.reader().label(),
                line(silence.evidence().get(0).text()),
                null,
                List.of(),
                null,
                null));
    String key = gap.bearers() + "|" + gap.act() + "|" + gap.targets();
    if (said.add(key)) {
      clauses.add(gap);
      silences++;
    }
  }

  private Who who(ReportView view, Attested<Ref> value, boolean target) {
    String name = value.value().label();
    if (EACH.contains(name.toLowerCase(Locale.ROOT))) {
      return new Who.EachParty();
    }
    boolean actor =
        view.reading().all(Actor.class).stream()
            .anyMatch(one -> one.id().equals(value.value().id()));
    if (actor) {
      introduce(view.lineage(value.value()).actor());
      return new Who.Named(name);
    }
    Optional<String> things = Objects.standard().named(name);
    if (target && things.isPresent()) {
      return new Who.Things(things.get());
    }
    introduced.putIfAbsent(name, unknown(name));
    return new Who.Named(name);
  }

  private static Actor unknown(String name) {
    return new Actor(
        "actor-proposed", name, Actor.Kind.UNKNOWN, null, null, null, null, null, List.of());
  }

  private void introduce(Actor actor) {
    if (directory.find(actor.name()).isEmpty()) {
      introduced.putIfAbsent(actor.name(), actor);
    }
  }

  private static String line(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  Proposal proposal(Set<String> ids) {
    List<Accord.ActorLine> actors = new ArrayList<>();
    introduced.values().stream()
        .filter(actor -> parties.stream().noneMatch(party -> party.name().equals(actor.name())))
        .forEach(
            actor ->
                actors.add(
                    new Accord.ActorLine(actor.name(), actor.kind(), null, List.of(), null)));
    List<Who.Named> named = new ArrayList<>(parties);
    if (named.isEmpty()) {
      named.add(new Who.Named("a party that is not named"));
      comments.add("No party of this agreement is named in the reports; put the parties in.");
    }
    List<String> head = new ArrayList<>();
    head.add("Proposed from " + String.join("; ", sources) + ".");
    head.add(
        "Accept, edit or refuse each term; nothing of this is checked against the agreement's text.");
    head.addAll(comments);
    Accord accord =
        new Accord(
            id(ids),
            title,
            named,
            List.of(),
            List.of(),
            signed == null ? null : new Moment.On(signed, null),
            null,
            null,
            null,
            ZoneOffset.UTC,
            null,
            List.of(new Accord.Text("the agreement's own text", text)),
            List.of(),
            List.of(),
            List.of(),
            actors,
            List.of(),
            List.of(),
            clauses,
            List.of(),
            List.of());
    return new Proposal(accord, head);
  }

  private String id(Set<String> ids) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("(^-+|-+$)", "");
    String id =
        (plain.isEmpty() ? "agreement" : plain) + (signed == null ? "" : "-" + signed.getYear());
    String free = id;
    for (int i = 2; !ids.add(free); i++) {
      free = id + "-" + i;
    }
    return free;
  }
}
