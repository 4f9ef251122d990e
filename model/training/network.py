"""The sentence model: a small BERT encoder under joint heads.

Part of speech, names and predicates are read off each word; dependencies are biaffine (Dozat and Manning 2017); the arguments of a
predicate come from small transformer layers over the words, told which word is the predicate and how far off each word is, and come
twice: as BIO tags and as a label on the argument's head word.
"""

import math

import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

from .pieces import SHAPES

WIDTH = 384
ATTENTION_HEADS = 12
INNER = 1536
ARC = 256
RELATION = 96
ROLE = 192
ROLE_HEADS = 4
ROLE_INNER = 512
FARTHEST = 32
NEVER = -1e4
# What is never trained: the encoder's tables
FROZEN = {"we.weight", "pe.weight"}


class MaskedDropout(nn.Module):
    """Dropout whose masks are cut out of one long random row: drawing them anew takes a fifth of the training on a CPU."""

    POOL = 1 << 23

    def __init__(self, share):
        super().__init__()
        self.share = share
        self.masks = {}

    def forward(self, x):
        if not self.training or self.share == 0:
            return x
        masks = self.masks.get(x.dtype)
        if masks is None:
            keep = torch.rand(self.POOL) >= self.share
            masks = self.masks[x.dtype] = (keep.to(torch.float32) / (1 - self.share)).to(x.dtype)
        n = x.numel()
        if n >= self.POOL:
            return F.dropout(x, self.share)
        start = int(torch.randint(0, self.POOL - n, (1,)))
        return x * masks[start : start + n].view(x.shape)


class Layer(nn.Module):
    """A transformer layer as BERT has it."""

    def __init__(self, width, heads, inner, dropout):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.o = nn.Linear(width, width)
        self.n1 = nn.LayerNorm(width, eps=1e-12)
        self.i = nn.Linear(width, inner)
        self.u = nn.Linear(inner, width)
        self.n2 = nn.LayerNorm(width, eps=1e-12)
        self.drop = MaskedDropout(dropout)

    def forward(self, x, mask):
        b, s, d = x.shape
        size = d // self.heads
        q, k, v = self.qkv(x).view(b, s, 3, self.heads, size).permute(2, 0, 3, 1, 4)
        scores = torch.matmul(q * (1 / math.sqrt(size)), k.transpose(2, 3)) + mask
        mixed = torch.matmul(scores.softmax(-1), v).transpose(1, 2).reshape(b, s, d)
        x = self.n1(x + self.drop(self.o(mixed)))
        return self.n2(x + self.drop(self.u(F.gelu(self.i(x)))))


class Network(nn.Module):
    """Sizes of the label sets: a dict with upos, rel, ner, pred, bio and hl."""

    def __init__(self, sizes, layers=6, role_layers=2, dropout=0.1, head_dropout=0.2):
        super().__init__()
        self.sizes = sizes
        self.we = nn.Embedding(30522, WIDTH)
        self.pe = nn.Embedding(512, WIDTH)
        self.te = nn.Embedding(SHAPES, WIDTH)
        self.te2 = nn.Embedding(SHAPES, WIDTH)
        nn.init.zeros_(self.te2.weight)
        self.ln = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = MaskedDropout(dropout)
        self.head_drop = MaskedDropout(head_dropout)
        self.layers = nn.ModuleList(Layer(WIDTH, ATTENTION_HEADS, INNER, dropout) for _ in range(layers))
        self.upos = nn.Linear(WIDTH, sizes["upos"])
        self.ner = nn.Linear(WIDTH, sizes["ner"])
        self.pred = nn.Linear(WIDTH, sizes["pred"])
        self.ah = nn.Linear(WIDTH, ARC)
        self.ad = nn.Linear(WIDTH, ARC)
        self.arc_weights = nn.Parameter(torch.randn(ARC + 1, ARC) * 0.03)
        self.rh = nn.Linear(WIDTH, RELATION)
        self.rd = nn.Linear(WIDTH, RELATION)
        self.relation_weights = nn.Parameter(torch.randn(RELATION + 1, sizes["rel"], RELATION + 1) * 0.03)
        self.zw = nn.Linear(WIDTH, ROLE)
        self.zp = nn.Linear(WIDTH, ROLE)
        self.zd = nn.Embedding(2 * FARTHEST + 1, ROLE)
        nn.init.normal_(self.zd.weight, std=0.3)
        self.zn = nn.LayerNorm(ROLE, eps=1e-12)
        self.role_layers = nn.ModuleList(Layer(ROLE, ROLE_HEADS, ROLE_INNER, dropout) for _ in range(role_layers))
        self.bio = nn.Linear(ROLE, sizes["bio"])
        self.hl = nn.Linear(ROLE, sizes["hl"])

    def load_encoder(self, path):
        """Takes the weights of a BERT encoder of this width from an ONNX file, as many layers as the network has."""
        model = onnx.load(path)
        weights = {t.name: torch.from_numpy(numpy_helper.to_array(t).copy()) for t in model.graph.initializer}
        self.we.weight.data = weights["embeddings.word_embeddings.weight"]
        self.pe.weight.data = weights["embeddings.position_embeddings.weight"]
        self.te.weight.data = weights["embeddings.token_type_embeddings.weight"][0:1].repeat(SHAPES, 1).clone()
        self.ln.weight.data = weights["embeddings.LayerNorm.weight"]
        self.ln.bias.data = weights["embeddings.LayerNorm.bias"]
        # The matrices lost their names in the export: the bias that is added to their product tells which they are
        added = {}
        for node in model.graph.node:
            if node.op_type == "Add":
                for x in node.input:
                    added.setdefault(x, []).extend(y for y in node.input if y != x and y in weights)
        parts = {
            "attention.self.query": ("qkv", 0),
            "attention.self.key": ("qkv", 1),
            "attention.self.value": ("qkv", 2),
            "attention.output.dense": ("o", 0),
            "intermediate.dense": ("i", 0),
            "output.dense": ("u", 0),
        }
        found = 0
        for node in model.graph.node:
            if node.op_type == "MatMul" and node.input[1] in weights and added.get(node.output[0]):
                bias = added[node.output[0]][0]
                pieces = bias.split(".")
                part = parts.get(".".join(pieces[3:-1]))
                if part is None or int(pieces[2]) >= len(self.layers):
                    continue
                linear = getattr(self.layers[int(pieces[2])], part[0])
                rows = weights[bias].shape[0]
                linear.weight.data[part[1] * rows : (part[1] + 1) * rows] = weights[node.input[1]].t()
                linear.bias.data[part[1] * rows : (part[1] + 1) * rows] = weights[bias]
                found += 1
        if found != 6 * len(self.layers):
            raise ValueError(f"{path}: {found} matrices found, {6 * len(self.layers)} needed")
        for i, layer in enumerate(self.layers):
            for norm, name in ((layer.n1, "attention.output.LayerNorm"), (layer.n2, "output.LayerNorm")):
                norm.weight.data = weights[f"encoder.layer.{i}.{name}.weight"]
                norm.bias.data = weights[f"encoder.layer.{i}.{name}.bias"]

    def load_learnt(self, path):
        """Takes what a run learnt. The tables of pieces and positions are the encoder's and are not kept with it."""
        missing, strange = self.load_state_dict({k: v.float() for k, v in torch.load(path).items()}, strict=False)
        if strange or set(missing) - FROZEN:
            raise ValueError(f"{path}: not weights of this network: {strange or missing}")

    def encode(self, ids, shapes):
        mask = (ids == 0).to(self.ln.weight.dtype)[:, None, None, :] * NEVER
        x = self.drop(self.ln(self.we(ids) + self.pe.weight[: ids.shape[1]][None] + self.te(shapes)))
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def words(self, x, firsts, lasts, shapes):
        """A word is the mean of its first and its last piece."""

        def take(at):
            return torch.gather(x, 1, at[:, :, None].expand(-1, -1, x.shape[2]))

        return (take(firsts) + take(lasts)) * 0.5 + self.te2(torch.gather(shapes, 1, firsts))

    def arcs(self, words):
        """Scores [sentence, dependent, head]."""
        h = self.head_drop(F.gelu(self.ah(words)))
        d = self.head_drop(F.gelu(self.ad(words)))
        h = torch.cat([h, torch.ones_like(h[:, :, :1])], 2)
        return torch.matmul(d, torch.matmul(h, self.arc_weights).transpose(1, 2))

    def relations(self, words, heads):
        """Scores [sentence, dependent, relation] for given heads."""
        h = self.head_drop(F.gelu(self.rh(words)))
        d = self.head_drop(F.gelu(self.rd(words)))
        h = torch.gather(h, 1, heads[:, :, None].expand(-1, -1, h.shape[2]))
        one = torch.ones_like(h[:, :, :1])
        h, d = torch.cat([h, one], 2), torch.cat([d, one], 2)
        r = h.shape[2]
        t = torch.matmul(h, self.relation_weights.reshape(r, -1))
        t = t.reshape(h.shape[0], h.shape[1], self.sizes["rel"], r)
        return torch.matmul(t, d[:, :, :, None]).squeeze(3)

    def roles(self, words, valid, sentence, position):
        """Scores of BIO tags and of head labels, [predicate, word, label], for predicates given by sentence and word."""
        z = self.zw(words)[sentence] + self.zp(words[sentence, position])[:, None, :]
        distance = torch.arange(words.shape[1])[None, :] - position[:, None]
        z = z + self.zd(distance.clamp(-FARTHEST, FARTHEST) + FARTHEST)
        z = self.head_drop(self.zn(F.gelu(z)))
        mask = (~valid[sentence]).to(z.dtype)[:, None, None, :] * NEVER
        for layer in self.role_layers:
            z = layer(z, mask)
        return self.bio(z), self.hl(z)
