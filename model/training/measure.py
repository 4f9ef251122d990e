"""What a network says of annotated sentences, and how often it is right. Figures that count are taken by `armistice bench model`, which
decodes as the product does; these are for the training log and need no Java."""

import torch

from .sentences import allowed_names, batches, coarse_scores, coarse_tag, coarse_tags, example, head_of, tensors


class Score:
    """True, said and annotated items."""

    def __init__(self):
        self.right = self.said = self.annotated = 0

    def add(self, annotated, said):
        self.right += len(annotated & said)
        self.said += len(said)
        self.annotated += len(annotated)

    @property
    def f1(self):
        return 200 * self.right / max(1, self.said + self.annotated)

    def __str__(self):
        p, r = 100 * self.right / max(1, self.said), 100 * self.right / max(1, self.annotated)
        return f"{self.f1:.1f} (P {p:.1f} R {r:.1f} of {self.annotated})"


def spans(tags):
    """(kind, first, last) of BIO tags; an I that follows none of its kind begins nothing."""
    out, kind, start = set(), None, 0
    for i, tag in enumerate(list(tags) + ["O"]):
        if kind and tag != "I-" + kind:
            out.add((kind, start, i - 1))
            kind = None
        if tag.startswith("B-"):
            kind, start = tag[2:], i
    return out


def best_path(scores):
    """The best BIO tags of each row of [row, word, tag], in which an I stands only after a B or I of its kind (Viterbi 1967)."""
    rows, width, tags = scores.shape
    b, i = torch.arange(1, tags, 2), torch.arange(2, tags, 2)
    best = torch.full((rows, tags), -1e9)
    best[:, 0] = 0
    back = []
    for w in range(width):
        top, at = best.max(1)
        following = top[:, None] + scores[:, w]
        pointer = at[:, None].expand(rows, tags).clone()
        inside = torch.maximum(best[:, b], best[:, i])
        following[:, i] = inside + scores[:, w][:, i]
        pointer[:, i] = torch.where(best[:, b] >= best[:, i], b[None].expand(rows, -1), i[None].expand(rows, -1))
        best = following
        back.append(pointer)
    out = torch.zeros(rows, width, dtype=torch.long)
    at = best.argmax(1)
    for w in range(width - 1, -1, -1):
        out[:, w] = at
        at = back[w].gather(1, at[:, None]).squeeze(1)
    return out


@torch.no_grad()
def said(network, examples, labels, most_pieces=3000):
    """For each example: upos, coarse ner, pred, head, rel by word, and args: {word: (bio tags, head labels)}."""
    network.eval()
    allowed = allowed_names(labels)
    out = {}
    for batch in batches(examples, most_pieces):
        t = tensors(batch)
        words = network.words(network.encode(t["ids"], t["shapes"]), t["firsts"], t["lasts"], t["shapes"])
        upos, pred = network.upos(words).argmax(2), network.pred(words).argmax(2)
        ner = coarse_scores(network.ner(words).float(), allowed)
        ner[~t["valid"]] = -1e4
        ner = best_path(ner[:, 1:])
        arcs = network.arcs(words).masked_fill(~t["valid"][:, None, :], -1e4)
        arcs.diagonal(dim1=1, dim2=2).fill_(-1e4)
        heads = arcs.argmax(2)
        rel = network.relations(words, heads).argmax(2)
        found = ((pred > 1) & t["valid"]).clone()
        found[:, 0] = False
        at = found.nonzero()
        arguments = [{} for _ in batch]
        if len(at):
            bio, hl = network.roles(words, t["valid"], at[:, 0], at[:, 1])
            bio = bio.float()
            padding = ~t["valid"][at[:, 0]]
            bio[padding] = -1e4
            bio[..., 0][padding] = 0
            bio, hl = best_path(bio[:, 1:]).tolist(), hl.argmax(2).tolist()
            for (s, w), b, h in zip(at.tolist(), bio, hl):
                n = len(batch[s]) - 1
                arguments[s][w - 1] = (b[:n], h[1 : n + 1])
        for s, e in enumerate(batch):
            n = len(e)
            out[id(e)] = {
                "upos": upos[s, 1:n].tolist(),
                "ner": ner[s, : n - 1].tolist(),
                "pred": pred[s, 1:n].tolist(),
                "head": heads[s, 1:n].tolist(),
                "rel": rel[s, 1:n].tolist(),
                "args": arguments[s],
            }
    return [out[id(e)] for e in examples]


def figures(network, records, pieces, labels):
    """Scores by name. Arguments are scored with the predicates that the network itself finds."""
    records = [r for r in records if len(r.words) <= 150]
    examples = [example(r, pieces, labels) for r in records]
    score = {k: Score() for k in ("predicates", "nominal predicates", "arguments", "of verbs", "of nouns", "spans", "names")}
    right = {"upos": [0, 0], "uas": [0, 0], "las": [0, 0]}
    for r, o in zip(records, said(network, examples, labels)):
        if r.upos:
            right["upos"][0] += sum(labels.upos[a] == b for a, b in zip(o["upos"], r.upos))
            right["upos"][1] += len(r.words)
        if r.head:
            for a, b, c, d in zip(o["head"], r.head, o["rel"], r.rel):
                right["uas"][1] += 1
                right["las"][1] += 1
                right["uas"][0] += a == b
                right["las"][0] += a == b and labels.rel[c] == d
        if r.ner:
            found = spans([coarse_tags()[t] for t in o["ner"]])
            score["names"].add(spans([coarse_tag(t) for t in r.ner] if r.fine else r.ner), found)
        if r.preds is None:
            continue
        gold = {t: arguments for t, s, arguments in r.preds if s != "AX"}
        mine = {t for t, p in enumerate(o["pred"]) if p > 1}
        nominal = {t for t in gold.keys() | mine if (r.xpos[t][:1] == "N" if r.xpos else labels.upos[o["upos"][t]] == "NOUN")}
        score["predicates"].add(set(gold), mine)
        score["nominal predicates"].add(set(gold) & nominal, mine & nominal)
        heads = r.head or o["head"]
        gold_heads = {(t, role, head_of(a, b, heads)) for t, arguments in gold.items() for role, a, b in arguments}
        gold_spans = {(t, role, a, b) for t, arguments in gold.items() for role, a, b in arguments}
        said_heads, said_spans = set(), set()
        for t, (bio, hl) in o["args"].items():
            path = spans([labels.bio[x] for x in bio])
            for i, x in enumerate(hl):
                if x and i != t:
                    role = labels.hl[x]
                    said_heads.add((t, role, i))
                    around = [(a, b) for _, a, b in path if a <= i <= b]
                    said_spans.add((t, role, *(around[0] if around else (i, i))))
        score["arguments"].add(gold_heads, said_heads)
        score["of nouns"].add({x for x in gold_heads if x[0] in nominal}, {x for x in said_heads if x[0] in nominal})
        score["of verbs"].add({x for x in gold_heads if x[0] not in nominal}, {x for x in said_heads if x[0] not in nominal})
        score["spans"].add(gold_spans, said_spans)
    told = {k: round(100 * a / b, 2) for k, (a, b) in right.items() if b}
    told.update({k: str(s) for k, s in score.items() if s.annotated})
    return told
