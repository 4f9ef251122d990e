"""The prepared sentences of shared/training and the labelled ones of conflict/, as examples for the network."""

import json
import lzma
import random
import re
from dataclasses import dataclass, field

import torch

from . import conflict
from .pieces import shape

SKIP = -100
LONGEST = 160
# Wall Street Journal files of MASC, whose licence is not open, and the news that is held out to measure on
CLOSED = ("wsj_",)
HELD_NEWS = ("20000410", "20000415", "20000419", "20000424")
AUXILIARIES = {"be.03", "have.01", "do.01", "get.03"}
AUXILIARY_FORMS = set("be is are was were been being am have has had having do does did get got".split())
COARSE = ("PER", "ORG", "LOC")
UNKNOWN = "?"  # a word of which it is not known whether it is in a name
# What a name that is annotated with three types only may be in ours, and what is no name there. No type of ours stands under two of
# theirs: a model could put all names there and learn nothing.
FINE = {"PER": ("PER",), "ORG": ("ORG", "ARM"), "LOC": ("LOC", "FAC"), "O": ("O", "NAT", "WEA")}


@dataclass
class Labels:
    """The label sets, in the order of the network's outputs."""

    upos: list
    rel: list
    ner: list
    pred: list
    bio: list
    hl: list

    @staticmethod
    def like(path):
        """Those of an earlier model, with all types of names."""
        old = json.loads(path.read_text("utf-8"))
        names = ["O"] + [part + kind for kind in conflict.NAME_TYPES for part in ("B-", "I-")]
        return Labels(old["upos"], old["rel"], names, old["pred"], old["bio"], old["hl"])

    def sizes(self):
        return {k: len(v) for k, v in vars(self).items()}

    def index(self):
        return {k: {x: i for i, x in enumerate(v)} for k, v in vars(self).items()}


@dataclass
class Record:
    """An annotated sentence; None where a layer is not annotated. Indices count from 0, heads from 1 (0 is the root)."""

    id: str
    set: str
    split: str
    words: list
    upos: list = None
    xpos: list = None
    head: list = None
    rel: list = None
    ner: list = None
    fine: bool = False
    preds: list = None  # (token, sense, [(role, first, last)])


def sense(roleset):
    return "AX" if roleset in AUXILIARIES else roleset.split(".")[-1]


def prepared(path):
    """The records of sentences.jsonl.xz, without what is not open."""
    for line in lzma.open(path, "rt", encoding="utf-8"):
        row = json.loads(line)
        if row["set"] == "masc" and any(mark in row["id"] for mark in CLOSED):
            continue
        preds = None
        if row["preds"] is not None and row.get("srl_ok"):
            preds = [(t, sense(roleset), [tuple(a) for a in arguments]) for t, _, roleset, arguments in row["preds"]]
        split = row["split"]
        if row["set"] == "masc":
            split = "news" if row["id"].startswith(HELD_NEWS) else "train"
        yield Record(
            row["id"], row["set"], split, row["words"], row["upos"], row["xpos"], row["head"], row["rel"], row["ner"], False, preds
        )


def labelled(paths, split):
    """The records of hand-labelled files."""
    for path in paths:
        for s in conflict.read(path):
            ner = ["O"] * len(s.words)
            for kind, first, last in s.names:
                ner[first : last + 1] = ["B-" + kind] + ["I-" + kind] * (last - first)
            yield Record(s.where, "conflict", split, s.words, ner=ner, fine=True, preds=list(s.predicates))


def head_of(first, last, heads):
    """The word of a span whose head lies outside; of several the highest in the tree."""

    def depth(i):
        steps = 0
        while heads[i] > 0 and steps < 100:
            i = heads[i] - 1
            steps += 1
        return steps

    outside = [i for i in range(first, last + 1) if not first <= heads[i] - 1 <= last]
    return min(outside, key=lambda i: (depth(i), i)) if outside else last


@dataclass
class Example:
    """A record as the network takes it; position 0 is the root."""

    record: Record
    ids: list
    shapes: list
    firsts: list
    lasts: list
    upos: list = None
    head: list = None
    rel: list = None
    ner: list = None
    pred: list = None
    roles: list = field(default_factory=list)  # (position, bio, hl)

    def __len__(self):
        return len(self.firsts)


def example(record, pieces, labels):
    """heads other than the record's own may be set on the record before (parsed ones)."""
    index = labels.index() if isinstance(labels, Labels) else labels
    ids, shapes, firsts, lasts = [pieces.first], [0], [0], [0]
    for word in record.words:
        firsts.append(len(ids))
        of = pieces.of(word)
        ids += of
        shapes += [shape(word)] * len(of)
        lasts.append(len(ids) - 1)
    e = Example(record, ids + [pieces.last], shapes + [0], firsts, lasts)
    n = len(record.words)
    if record.upos:
        e.upos = [SKIP] + [index["upos"][u] for u in record.upos]
    if record.rel:
        e.head = [SKIP] + record.head
        e.rel = [SKIP] + [index["rel"].get(r, index["rel"]["dep"]) for r in record.rel]
    if record.ner:
        e.ner = [SKIP] + [_name(tag, record.fine, index["ner"]) for tag in record.ner]
    if record.preds is not None:
        e.pred = [SKIP] + [0] * n
        for token, roleset, arguments in record.preds:
            e.pred[token + 1] = index["pred"].get(roleset, index["pred"]["xx"])
            if roleset == "AX":
                continue
            bio, hl = [SKIP] + [0] * n, [SKIP] + [0 if record.head else SKIP] * n
            for role, first, last in arguments:
                if role not in index["hl"]:
                    continue
                bio[first + 1] = index["bio"]["B-" + role]
                for i in range(first + 1, last + 1):
                    bio[i + 1] = index["bio"]["I-" + role]
                if record.head:
                    hl[head_of(first, last, record.head) + 1] = index["hl"][role]
            e.roles.append((token + 1, bio, hl))
        if record.set == "masc":
            # only verbs are marked there, and not all: silence teaches nothing
            for i, tag in enumerate(record.xpos):
                if e.pred[i + 1] == 0 and tag[:2] in ("NN", "JJ", "RB", "VB"):
                    e.pred[i + 1] = SKIP
        if record.set == "conflict":
            for i, word in enumerate(record.words):
                if e.pred[i + 1] == 0 and word.lower() in AUXILIARY_FORMS:
                    e.pred[i + 1] = index["pred"]["AX"]
                elif e.pred[i + 1] == 0 and re.fullmatch(r"['’](s|re|m|ve|d)", word.lower()):
                    e.pred[i + 1] = SKIP
    return e


def _name(tag, fine, index):
    """A fine tag is its number; a coarse one is told by -1 to -7, in the order of coarse_tags()."""
    if tag == UNKNOWN:
        return SKIP
    return index[tag] if fine else -1 - coarse_tags().index(tag if tag[2:] in COARSE else "O")


def coarse_tags():
    return ["O"] + [part + kind for kind in COARSE for part in ("B-", "I-")]


def coarse_tag(tag):
    """The tag of three types that a tag of ours falls under."""
    kind = next(coarse for coarse, fine in FINE.items() if (tag[2:] or "O") in fine)
    return "O" if kind == "O" else tag[:2] + kind


def allowed_names(labels):
    """[coarse tag, fine tag]: 0 where the coarse one may be the fine one, else far below."""
    return torch.tensor([[0.0 if coarse_tag(fine) == tag else -1e4 for fine in labels.ner] for tag in coarse_tags()])


def coarse_scores(scores, allowed):
    """Scores of coarse tags from those of fine ones, both in the last place: the logarithm of what they have together."""
    return torch.logsumexp(scores.unsqueeze(-2) + allowed, -1)


def batches(examples, most_pieces, rng=None):
    """Examples of like length together, at most so many pieces with the padding; in random order where rng is given."""
    jitter = (lambda: rng.random() * 4) if rng else (lambda: 0)
    order = sorted(range(len(examples)), key=lambda i: len(examples[i].ids) + jitter())
    out, batch, longest = [], [], 0
    for i in order:
        length = len(examples[i].ids)
        if batch and max(longest, length) * (len(batch) + 1) > most_pieces:
            out.append(batch)
            batch, longest = [], 0
        batch.append(examples[i])
        longest = max(longest, length)
    if batch:
        out.append(batch)
    if rng:
        rng.shuffle(out)
    return out


def tensors(batch):
    """A batch as padded tensors."""

    def padded(rows, fill):
        width = max(map(len, rows))
        return torch.tensor([row + [fill] * (width - len(row)) for row in rows])

    width = max(len(e) for e in batch)
    t = {
        "ids": padded([e.ids for e in batch], 0),
        "shapes": padded([e.shapes for e in batch], 0),
        "firsts": padded([e.firsts for e in batch], 0),
        "lasts": padded([e.lasts for e in batch], 0),
        "valid": padded([[1] * len(e) for e in batch], 0).bool(),
    }
    for layer in ("upos", "head", "rel", "ner", "pred"):
        t[layer] = torch.tensor([(getattr(e, layer) or []) + [SKIP] * (width - len(getattr(e, layer) or [])) for e in batch])
    sentence, position, bio, hl = [], [], [], []
    for i, e in enumerate(batch):
        for at, b, h in e.roles:
            sentence.append(i)
            position.append(at)
            bio.append(b + [SKIP] * (width - len(b)))
            hl.append(h + [SKIP] * (width - len(h)))
    t["sentence"] = torch.tensor(sentence, dtype=torch.long)
    t["position"] = torch.tensor(position, dtype=torch.long)
    if sentence:
        t["bio"], t["hl"] = torch.tensor(bio), torch.tensor(hl)
    return t


def shuffled(items, seed):
    items = list(items)
    random.Random(seed).shuffle(items)
    return items
