package org.armistice.bench.muc;

import java.util.*;
import org.armistice.reading.actor.*;
import org.armistice.reading.assembly.Layers;
import org.armistice.reading.document.*;
import org.armistice.reading.event.*;
import org.armistice.reading.syntax.NounPhrases;
import org.armistice.record.*;

final class IncidentReader {
  static final Set<String> BODIES =
      Set.of(
          "army",
          "forces",
          "military",
          "government",
          "force",
          "police",
          "cartel",
          "mafia",
          "front",
          "regime",
          "movement",
          "organization",
          "party",
          "mafias",
          "cartels",
          "guard",
          "command");
  static final Set<String> GROUPS =
      Set.of(
          "member",
          "group",
          "number",
          "band",
          "unit",
          "column",
          "commando",
          "squad",
          "gang",
          "party",
          "one",
          "element",
          "team",
          "detachment",
          "crowd",
          "couple",
          "bunch");
  static final Map<String, String> THINGS = things();
  static final Map<String, String> PARTIES = parties();
  static final Set<String> FORCES =
      Set.of(
          "military",
          "army",
          "battalion",
          "brigade",
          "troop",
          "garrison",
          "regiment",
          "soldier",
          "detachment",
          "navy",
          "marine",
          "infantry",
          "paratrooper");
  static final Set<String> POSTS =
      Set.of(
          "garrison",
          "barracks",
          "patrol",
          "position",
          "column",
          "outpost",
          "battalion",
          "brigade",
          "regiment",
          "fort",
          "troop",
          "stronghold",
          "hideout",
          "squadron",
          "squad",
          "unit",
          "detachment",
          "camp",
          "redoubt");
  static final Set<String> NO_INCIDENT =
      Set.of(
          "repel",
          "fight",
          "battle",
          "clash",
          "combat",
          "offensive",
          "war",
          "incursion",
          "invasion",
          "operation",
          "drive back",
          "push back",
          "gun battle",
          "fighting",
          "counteroffensive",
          "defeat",
          "rout",
          "warfare",
          "hostility",
          "invade",
          "counterattack",
          "resist");

  static Map<String, String> things() {
    Map<String, String> all = new HashMap<>();
    try (var in = IncidentReader.class.getResourceAsStream("things.tsv")) {
      for (var row :
          org.armistice.reading.table.Table.parse(
                  "things.tsv",
                  new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
              .rows()) all.putIfAbsent(row.get("noun"), row.get("class"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return all;
  }

  static Map<String, String> parties() {
    Map<String, String> all = new HashMap<>();
    for (var row : org.armistice.reading.table.Table.load("parties.tsv").rows())
      all.put(row.get("word"), row.get("class"));
    return all;
  }

  static final Set<String> NEAR =
      Set.of(
          "at",
          "in front of",
          "near",
          "inside",
          "outside",
          "in",
          "on",
          "against",
          "under",
          "next",
          "opposite",
          "close");

  private final Layers layers;
  private final Document document;

  enum Nature {
    PERSON,
    BODY,
    PEOPLE,
    PLACE,
    THING,
    PRONOUN,
    NONE
  }

  /** One telling. */
  static final class Telling {
    final EventMention mention;
    final String type;
    final Set<String> weak = new HashSet<>();
    final Map<Role, List<String>> fill = new EnumMap<>(Role.class);
    boolean stateDoer, rebelDoer, unknownDoer, militaryHarmed, rebelHarmed, civilianHarmed;

    Telling(EventMention m, String t) {
      mention = m;
      type = t;
      for (Role r : Role.values()) fill.put(r, new ArrayList<>());
    }

    List<String> in(Role role) {
      return fill.computeIfAbsent(role, r -> new ArrayList<>());
    }

    int size() {
      int n = 0;
      for (var l : fill.values()) n += l.size();
      return n;
    }
  }

  IncidentReader(Layers layers) {
    this.layers = layers;
    this.document = layers.document();
  }

  static Fillers whole(List<Template> templates) {
    Map<Role, List<Set<String>>> all = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      Map<String, Set<String>> seen = new LinkedHashMap<>();
      for (Template t : templates)
        for (Set<String> e : t.fillers().in(role)) {
          String w = e.iterator().next();
          String key = role == Role.VICTIM ? last(w) : role == Role.ORGANISATION ? w : head(w);
          seen.putIfAbsent(key, e);
        }
      all.put(role, new ArrayList<>(seen.values()));
    }
    return new Fillers(all);
  }

  static String last(String w) {
    return w.substring(w.lastIndexOf(' ') + 1);
  }

  static String head(String w) {
    String x = w.contains(" of ") ? w.substring(0, w.indexOf(" of ")) : w;
    x = last(x);
    return x.endsWith("s") ? x.substring(0, x.length() - 1) : x;
  }

  List<Template> templates() {
    List<Telling> tellings = new ArrayList<>();
    for (EventMention m : layers.events()) {
      String type = type(m);
      if (type == null || !real(m)) continue;
      Telling t = new Telling(m, type);
      for (EventArgument a : m.in(EventArgument.Role.ACTOR)) actor(t, a);
      for (EventArgument a : m.in(EventArgument.Role.RECIPIENT)) recipient(t, a.head());
      for (EventArgument a : m.in(EventArgument.Role.WEAPON))
        if (Set.of("NOUN", "PROPN", "ADJ").contains(s(m.sentence()).parse().upos(a.head()))
            && !LOOSE.contains(s(m.sentence()).lower(a.head())))
          t.in(Role.WEAPON).add(noNumber(m.sentence(), a.head()));
      if (type.equals("bombing"))
        for (EventArgument a : m.in(EventArgument.Role.PLACE)) recipient(t, a.head());
      if (relevant(t)) tellings.add(t);
    }
    boolean strong =
        tellings.stream()
            .anyMatch(
                t ->
                    t.in(Role.PERPETRATOR).stream()
                        .anyMatch(w -> !t.weak.contains(Wording.bare(w))));
    if (strong)
      for (Telling t : tellings)
        t.in(Role.PERPETRATOR).removeIf(w -> t.weak.contains(Wording.bare(w)));
    List<Template> found = new ArrayList<>();
    for (Telling t : tellings) {
      Map<Role, List<Set<String>>> by = new EnumMap<>(Role.class);
      t.fill.forEach(
          (r, l) -> {
            Set<Set<String>> s = new LinkedHashSet<>();
            for (String w : l) if (!Wording.bare(w).isBlank()) s.add(Set.of(Wording.bare(w)));
            by.put(r, new ArrayList<>(s));
          });
      found.add(new Template(Set.of(t.type), new Fillers(by)));
    }
    return found;
  }

  boolean real(EventMention m) {
    if (m.negated()
        || m.timeStatus() == TimeStatus.HYPOTHETICAL
        || m.timeStatus() == TimeStatus.FUTURE
        || m.timeStatus() == TimeStatus.HISTORICAL) return false;
    return m.embeddings().stream()
        .allMatch(
            e ->
                switch (e.kind()) {
                  case CLAIMED, PUBLICIZED, PRESUPPOSED, FAILED, ATTEMPTED, PURPOSE, THREATENED ->
                      true;
                  case DEMANDED,
                      PERMITTED,
                      PROHIBITED,
                      PLANNED,
                      DENIED,
                      CEASED,
                      AGREED,
                      REFUSED,
                      EXPECTED ->
                      false;
                });
  }

  static String trigger(EventMention m) {
    String r = m.rule().substring(m.rule().indexOf(':') + 1);
    int i = r.indexOf(" > ");
    return i < 0 ? r : r.substring(i + 3);
  }

  boolean relevant(Telling t) {
    if (NO_INCIDENT.contains(trigger(t.mention))) return false;
    boolean harmed =
        !t.in(Role.VICTIM).isEmpty() || !t.in(Role.TARGET).isEmpty() || t.civilianHarmed;
    if (!harmed && (t.militaryHarmed || t.rebelHarmed)) return false;
    if (t.stateDoer && !harmed) return false;
    return true;
  }

  ParsedSentence s(int i) {
    return document.sentences().get(i);
  }

  String words(int s, int a, int b) {
    return document.span(s, a, b).text();
  }

  String bare(int s, int head) {
    Phrase p = NounPhrases.bare(s(s), head);
    return words(s, p.start(), p.end());
  }

  String full(int s, int head) {
    Phrase p = NounPhrases.full(s(s), head);
    return words(s, p.start(), p.end());
  }

  String noNumber(int s, int head) {
    Phrase p = NounPhrases.bare(s(s), head);
    int st = p.start();
    while (st < head
        && (Set.of("NUM", "DET", "ADV", "PRON", "ADP").contains(s(s).parse().upos(st))
                && !s(s).parse().relation(st).equals("nmod:poss")
            || LOOSE.contains(s(s).lower(st)))) st++;
    return words(s, st, p.end());
  }

  Name name(int s, int token) {
    for (Name n : s(s).parse().names()) if (n.start() <= token && token < n.end()) return n;
    return null;
  }

  Name within(int s, int head, Name.Kind kind) {
    Phrase p = NounPhrases.full(s(s), head);
    for (Name n : s(s).parse().names())
      if (n.kind() == kind && n.start() >= p.start() && n.end() <= p.end()) return n;
    return null;
  }

  Optional<ActorMention> mention(int s, int head) {
    return layers.actors().headedBy(s, head);
  }

  boolean isActor(int s, int token) {
    return layers.actors().mentions().stream()
        .anyMatch(m -> m.sentence() == s && m.covers(token) && m.form() == ActorMention.Form.NAME);
  }

  Nature nature(int s, int head) {
    Name n = name(s, head);
    if (n != null)
      return switch (n.kind()) {
        case PERSON -> Nature.PERSON;
        case ORGANISATION -> Nature.BODY;
        case PLACE -> Nature.PLACE;
      };
    Optional<ActorMention> m = mention(s, head);
    if (m.isPresent()) {
      if (m.get().form() == ActorMention.Form.PRONOUN) return Nature.PRONOUN;
      if (m.get().form() == ActorMention.Form.NAME)
        return layers.actors().actor(m.get()).kind() == Actor.Kind.OFFICIAL
            ? Nature.PERSON
            : Nature.BODY;
      if (Set.of("group", "band", "gang").contains(s(s).parse().lemma(head))
          && s(s).parse().children(head).stream()
              .anyMatch(
                  c ->
                      c < head
                          && s(s).parse().relation(c).equals("compound")
                          && s(s).parse().upos(c).equals("PROPN")
                          && !isActor(s, c))) return Nature.BODY;
      return BODIES.contains(s(s).lower(head))
              || Set.of("organization", "faction", "mafia", "cartel", "organisation")
                  .contains(s(s).parse().lemma(head))
          ? Nature.BODY
          : Nature.PEOPLE;
    }
    String upos = s(s).parse().upos(head);
    if (upos.equals("PRON")) return Nature.PRONOUN;
    if (Set.of("organization", "faction", "mafia", "cartel", "organisation")
        .contains(s(s).parse().lemma(head))) return Nature.BODY;
    if (GROUPS.contains(s(s).parse().lemma(head)))
      return s(s).parse().children(head).stream()
              .anyMatch(
                  c ->
                      c < head
                          && s(s).parse().relation(c).equals("compound")
                          && s(s).parse().upos(c).equals("PROPN")
                          && !isActor(s, c))
          ? Nature.BODY
          : Nature.PEOPLE;
    if (BODIES.contains(s(s).lower(head))) return Nature.BODY;
    return upos.equals("NOUN") ? Nature.THING : upos.equals("PROPN") ? Nature.THING : Nature.NONE;
  }

  static final Set<String> LOOSE =
      Set.of(
          "several",
          "numerous",
          "many",
          "various",
          "some",
          "few",
          "other",
          "another",
          "same",
          "more",
          "such",
          "least",
          "this",
          "these",
          "those",
          "additional",
          "certain");
  static final Set<String> TITLES =
      Set.of(
          "dr",
          "dr.",
          "msgr",
          "msgr.",
          "monsignor",
          "general",
          "gen",
          "gen.",
          "col",
          "col.",
          "colonel",
          "president",
          "minister",
          "senator",
          "judge",
          "mayor",
          "father",
          "archbishop",
          "bishop",
          "captain",
          "major",
          "maj",
          "maj.",
          "lieutenant",
          "mr",
          "mr.",
          "mrs",
          "ms",
          "reverend",
          "priest",
          "attorney",
          "justice",
          "vice",
          "deputy",
          "comrade",
          "monsigno",
          "lt",
          "lt.",
          "sergeant");

  /** The person named at a head, by the fullest name. */
  String person(int s, int head) {
    String best = null;
    Name own = name(s, head);
    if (own != null && own.kind() == Name.Kind.PERSON) best = untitled(s, own);
    Parse parse = s(s).parse();
    if (best == null)
      for (Name n : parse.names()) {
        if (n.kind() != Name.Kind.PERSON) continue;
        int at = n.start();
        for (int i = n.start(); i < n.end(); i++)
          if (parse.head(i) < n.start() || parse.head(i) >= n.end()) {
            at = i;
            break;
          }
        boolean near =
            parse.head(at) == head
                    && (parse.relation(at).startsWith("flat")
                        || parse.relation(at).equals("appos")
                        || parse.relation(at).equals("compound")
                        || parse.relation(at).startsWith("nmod") && n.start() == head + 1)
                || n.start() == head + 1;
        if (near) {
          best = untitled(s, n);
          if (best != null) break;
        }
      }
    Optional<ActorMention> m = mention(s, head);
    if (m.isPresent()) {
      Actor a = layers.actors().actor(m.get());
      for (ActorMention o : layers.actors().mentionsOf(a)) {
        Name n = name(o.sentence(), o.head());
        if (n != null && n.kind() == Name.Kind.PERSON) {
          String w = untitled(o.sentence(), n);
          if (w != null && (best == null || w.split(" ").length > best.split(" ").length)) best = w;
        }
      }
    }
    return best == null ? null : fullest(best);
  }

  /** "a couple, X and Y", "twelve miners, including X": the persons named behind a noun. */
  void listed(Telling t, int s, int head) {
    Parse parse = s(s).parse();
    if (nature(s, head) != Nature.PEOPLE) return;
    for (Name n : parse.names()) {
      if (n.kind() != Name.Kind.PERSON) continue;
      int at = n.start();
      for (int i = n.start(); i < n.end(); i++)
        if (parse.head(i) < n.start() || parse.head(i) >= n.end()) {
          at = i;
          break;
        }
      int up = at;
      while (up >= 0 && parse.relation(up).equals("conj")) up = parse.head(up);
      boolean including =
          up >= 0
              && parse.children(up).stream()
                  .anyMatch(
                      c -> s(s).lower(c).equals("including") || s(s).lower(c).equals("among"));
      if (up >= 0 && parse.head(up) == head && (parse.relation(up).equals("appos") || including)) {
        String w = untitled(s, n);
        if (w != null) t.in(Role.VICTIM).add(fullest(w));
      }
    }
  }

  String fullest(String name) {
    String best = name;
    for (ParsedSentence s : document.sentences())
      for (Name n : s.parse().names())
        if (n.kind() == Name.Kind.PERSON) {
          String w = untitled(s.index(), n);
          if (w != null
              && (" " + Wording.bare(w) + " ").contains(" " + Wording.bare(name) + " ")
              && w.split(" ").length > best.split(" ").length
              && w.split(" ").length < 5) best = w;
        }
    return best;
  }

  String untitled(int s, Name n) {
    int a = n.start(), b = n.end();
    while (a < b && TITLES.contains(s(s).lower(a))) a++;
    while (b > a && Set.of("'s", "'", ",").contains(s(s).lower(b - 1))) b--;
    return a == b ? null : words(s, a, b);
  }

  Actor.Kind kind(int s, int head) {
    return mention(s, head).map(m -> layers.actors().actor(m).kind()).orElse(null);
  }

  ActorMention m(int s, int head) {
    return mention(s, head).orElse(null);
  }

  /** The name by which the report calls the body that an actor is. */
  String orgOf(Actor a) {
    if (a.kind() != Actor.Kind.ARMED_GROUP
        && a.kind() != Actor.Kind.ORGANISATION
        && a.kind() != Actor.Kind.PARTY) return null;
    for (ActorMention o : layers.actors().mentionsOf(a))
      if (o.form() == ActorMention.Form.NAME) return words(o.sentence(), o.start(), o.end());
    return null;
  }

  /** The one armed movement that the report names, or null. */
  String onlyMovement() {
    String only = null;
    Actor one = null;
    for (ActorMention m : layers.actors().mentions()) {
      Actor a = layers.actors().actor(m);
      if (m.form() == ActorMention.Form.NAME && a.kind() == Actor.Kind.ARMED_GROUP) {
        if (one != null && one != a) return null;
        if (one == null) {
          one = a;
          only = words(m.sentence(), m.start(), m.end());
        }
      }
    }
    return only;
  }

  /**
   * The words of people, without the name of their body before them: "guerrillas" of "FMLN
   * guerrillas".
   */
  String people(int s, int head) {
    Phrase p = NounPhrases.bare(s(s), head);
    int start = p.start();
    for (ActorMention m : layers.actors().mentions())
      if (m.sentence() == s
          && m.form() == ActorMention.Form.NAME
          && m.start() >= p.start()
          && m.end() <= head
          && Set.of(Actor.Kind.ARMED_GROUP, Actor.Kind.ORGANISATION, Actor.Kind.PARTY)
              .contains(layers.actors().actor(m).kind())) {
        start = Math.max(start, m.end());
      }
    while (start < head
        && (s(s).parse().upos(start).equals("PUNCT") || s(s).lower(start).equals("'s"))) start++;
    return words(s, start, p.end());
  }

  static String doerWords(String w) {
    return w.replaceFirst(
        "^(?:(?:the|a|an|another|other|alleged|presumed|suspected|supposed|our|their|his|its|this|these|those|some|such) )+",
        "");
  }

  void actor(Telling t, EventArgument a) {
    int head = a.head();
    int s = t.mention.sentence();
    Actor.Kind kind = kind(s, head);
    if (kind == Actor.Kind.MILITARY
        || kind == Actor.Kind.POLICE
        || kind == Actor.Kind.GOVERNMENT
        || kind == Actor.Kind.STATE
        || "state".equals(side(s, head))
        || s(s).lower(head).equals("carabineros")) t.stateDoer = true;
    if (kind == Actor.Kind.ARMED_GROUP) t.rebelDoer = true;
    switch (nature(s, head)) {
      case PERSON -> {
        Name n = name(s, head);
        t.in(Role.PERPETRATOR).add(n == null ? bare(s, head) : words(s, n.start(), n.end()));
      }
      case BODY -> t.in(Role.ORGANISATION).add(org(s, head));
      case PEOPLE -> {
        if (Set.of("one", "ones", "other", "others", "those").contains(s(s).lower(head))) return;
        boolean of = GROUPS.contains(s(s).parse().lemma(head));
        String w = of ? full(s, head) : people(s, head);
        w = doerWords(w);
        boolean generic =
            a.label().equals("responsible")
                && Set.of("people", "individuals", "persons", "men", "person")
                    .contains(Wording.bare(w));
        if (Wording.bare(w).equals("group") || generic) return;
        t.in(Role.PERPETRATOR).add(w);
        if (a.label().equals("self")
            || a.label().equals("responsible") && s(s).parse().predicates().isEmpty())
          t.weak.add(Wording.bare(w));
        String o = orgWithin(s, head);
        if (o == null && m(s, head) != null) o = orgOf(layers.actors().actor(m(s, head)));
        if (o == null
            && Set.of(
                    "guerrilla",
                    "rebel",
                    "insurgent",
                    "subversive",
                    "terrorist",
                    "commando",
                    "extremist",
                    "unit",
                    "column",
                    "militia",
                    "militiaman",
                    "fighter")
                .contains(s(s).parse().lemma(head))) o = onlyMovement();
        if (o != null) t.in(Role.ORGANISATION).add(o);
      }
      case PRONOUN -> {
        ActorMention m = m(s, head);
        if (m == null) return;
        Actor ac = layers.actors().actor(m);
        String o = orgOf(ac);
        if (o != null) {
          t.in(Role.ORGANISATION).add(o);
          return;
        }
        for (ActorMention x : layers.actors().mentionsOf(ac)) {
          if (x.form() == ActorMention.Form.PRONOUN) continue;
          Nature n = nature(x.sentence(), x.head());
          if (n == Nature.PEOPLE)
            t.in(Role.PERPETRATOR).add(doerWords(bare(x.sentence(), x.head())));
          else if (n == Nature.BODY) t.in(Role.ORGANISATION).add(org(x.sentence(), x.head()));
          break;
        }
      }
      case PLACE, THING, NONE -> {}
    }
  }

  String org(int s, int head) {
    Optional<ActorMention> m = mention(s, head);
    return m.isPresent() ? words(s, m.get().start(), m.get().end()) : bare(s, head);
  }

  boolean hangs(int s, int token, int head) {
    Parse parse = s(s).parse();
    for (int at = token, k = 0; at >= 0 && k < 5; at = parse.head(at), k++) {
      if (at == head) return true;
      String r = parse.relation(at);
      if (!(r.startsWith("nmod")
          || r.equals("appos")
          || r.startsWith("flat")
          || r.equals("compound")
          || r.equals("amod"))) return false;
    }
    return false;
  }

  String orgWithin(int s, int head) {
    Phrase p = NounPhrases.full(s(s), head);
    for (ActorMention m : layers.actors().mentions()) {
      if (m.sentence() == s
          && m.head() != head
          && (p.start() <= m.start() && m.end() <= p.end() || hangs(s, m.head(), head))) {
        Actor a = layers.actors().actor(m);
        if (m.form() == ActorMention.Form.NAME
            && switch (a.kind()) {
              case ARMED_GROUP, MILITARY, POLICE, PARTY, ORGANISATION -> true;
              default -> false;
            }) return words(s, m.start(), m.end());
        if (a.kind() == Actor.Kind.MILITARY && BODIES.contains(s(s).lower(m.head())))
          return words(s, m.start(), m.end());
      }
    }
    return null;
  }

  void recipient(Telling t, int head) {
    int s = t.mention.sentence();
    Actor.Kind kind = kind(s, head);
    Nature nature = nature(s, head);
    boolean physical = THINGS.containsKey(s(s).parse().lemma(head));
    String person =
        nature == Nature.PLACE || nature == Nature.THING && physical ? null : person(s, head);
    if (person != null) {
      t.in(Role.VICTIM).add(person);
      return;
    }
    listed(t, s, head);
    String side = side(s, head);
    if (side != null && side.equals("state")) {
      t.militaryHarmed = true;
      return;
    }
    if (side != null && side.equals("nonstate")) {
      t.rebelHarmed = true;
      return;
    }
    int thing = thing(s, head);
    if (thing >= 0 && !(nature == Nature.PEOPLE)) {
      if (ownedByForces(s, thing)) t.militaryHarmed = true;
      else t.in(Role.TARGET).add(noNumber(s, thing));
      return;
    }
    switch (nature) {
      case PEOPLE -> t.civilianHarmed = true;
      case BODY -> {
        if (kind != Actor.Kind.STATE) t.in(Role.TARGET).add(noNumber(s, head));
      }
      case THING -> {
        String c = PARTIES.get(s(s).parse().lemma(head));
        if ("civilian".equals(c)) t.civilianHarmed = true;
      }
      case PERSON, PLACE, PRONOUN, NONE -> {}
    }
  }

  /** The thing that a noun names; what it is a part of where it names a part; -1 for none. */
  int thing(int s, int head) {
    Parse parse = s(s).parse();
    int at = head;
    for (int k = 0; k < 3; k++) {
      String c = THINGS.get(parse.lemma(at));
      if (c == null) return -1;
      if (!c.equals("part")) return at;
      int next = -1;
      for (int child : parse.children(at))
        if (parse.relation(child).startsWith("nmod")
            && parse.children(child).stream().anyMatch(x -> s(s).lower(x).equals("of")))
          next = child;
      if (next < 0) return -1;
      at = next;
    }
    return -1;
  }

  boolean ownedByForces(int s, int head) {
    Phrase p = NounPhrases.bare(s(s), head);
    for (int i = p.start(); i < p.end(); i++) {
      String l = s(s).parse().lemma(i);
      if (FORCES.contains(l)
          || FORCES.contains(s(s).lower(i))
          || l.equals("guerrilla")
          || l.equals("rebel")
          || l.equals("force") && i > 0 && Set.of("air", "armed").contains(s(s).lower(i - 1)))
        return true;
    }
    return false;
  }

  /** state (armed), nonstate (armed), or null. */
  String side(int s, int head) {
    Actor.Kind kind = kind(s, head);
    String lemma = s(s).parse().lemma(head);
    if (kind == Actor.Kind.MILITARY
        || POSTS.contains(lemma) && ownedByForces(s, head)
        || FORCES.contains(lemma)) return "state";
    if (kind == Actor.Kind.ARMED_GROUP || "nonstate".equals(PARTIES.get(lemma))) return "nonstate";
    if (POSTS.contains(lemma)) {
      Phrase p = NounPhrases.full(s(s), head);
      for (int i = p.start(); i < p.end(); i++)
        if ("nonstate".equals(PARTIES.get(s(s).parse().lemma(i)))) return "nonstate";
      return Set.of("garrison", "barracks", "battalion", "brigade", "regiment").contains(lemma)
          ? "state"
          : null;
    }
    return null;
  }

  String type(EventMention m) {
    if (Set.of("rob", "hold up", "robbery", "steal").contains(trigger(m))) return "robbery";
    if (trigger(m).equals("release")
        && m.in(EventArgument.Role.ACTOR).stream()
            .anyMatch(a -> "nonstate".equals(side(m.sentence(), a.head())))) return "kidnapping";
    if (m.coding().plover() != PloverEvent.ASSAULT) return null;
    String mode = m.coding().mode();
    if (m.rule().contains("burn")
        || m.rule().contains("fire +")
        || m.rule().contains("+ fire")
        || m.rule().contains("ablaze")
        || m.rule().contains("arson")) return "arson";
    if (mode == null) return "attack";
    return switch (mode) {
      case "abduct" -> "kidnapping";
      case "explosives", "suicide-attack" -> "bombing";
      case "crowd-control" -> null;
      default -> "attack";
    };
  }
}
