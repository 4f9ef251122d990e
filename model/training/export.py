"""From trained weights to the model that ships: python3 -m training.export MODEL.pt TRAINED-LABELS.json OUT.onnx (from the folder
model). The labels of what ships are written beside it, as labels.json.

The matrices become 8-bit with a scale for each column, the word pieces 8-bit with a scale for each row; activations are quantised at run
time. This is what onnxruntime's dynamic quantisation does, spelt out so that nothing but onnx is needed and the embedding is taken too.
"""

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from .network import NEVER, Network
from .sentences import Labels, allowed_names, coarse_scores, coarse_tags

INPUTS = ["ids", "shp", "widx", "wend"]
OUTPUTS = ["upos", "ner", "pred", "arc", "rel", "pidx", "bio", "hl", "kind"]


class Shipped(nn.Module):
    """The network as Java runs it: words in, labels or scores out.

    Of ids, shp [sentence, piece] and widx, wend [sentence, word] (first and last piece of each word, word 0 the root, 0 as padding):
    upos and rel [sentence, word], ner and arc scores, pred [sentence, word], pidx [predicate, 2] (sentence and word), and bio and hl
    scores [predicate, word, label]. ner has the three coarse types of names, kind the scores of all types.
    """

    def __init__(self, network, labels):
        super().__init__()
        self.network = network
        self.register_buffer("allowed", allowed_names(labels))

    def forward(self, ids, shapes, firsts, lasts):
        n = self.network
        root = torch.cat([torch.ones_like(firsts[:, :1]), torch.zeros_like(firsts[:, 1:])], 1) > 0
        word = firsts > 0
        valid = word | root
        words = n.words(n.encode(ids, shapes), firsts, lasts, shapes)
        arcs = n.arcs(words) + (1 - valid.to(torch.float32))[:, None, :] * NEVER
        pred = n.pred(words).argmax(2)
        found = ((pred > 1) & word).nonzero()
        bio, hl = n.roles(words, valid, found[:, 0], found[:, 1])
        rel = n.relations(words, arcs.argmax(2)).argmax(2)
        kind = n.ner(words)
        return n.upos(words).argmax(2), coarse_scores(kind, self.allowed), pred, arcs, rel, found, bio, hl, kind


def exported(network, labels, path):
    ids = torch.tensor([[101, 1996, 2390, 13215, 1996, 2237, 1012, 102], [101, 1996, 2390, 13215, 1996, 102, 0, 0]])
    words = torch.tensor([[0, 1, 2, 3, 4, 5, 6], [0, 1, 2, 3, 4, 0, 0]])
    axes = {"ids": "BS", "shp": "BS", "widx": "BW", "wend": "BW", "arc": "BWV", "pidx": "K", "bio": "KW", "hl": "KW"}
    axes.update({name: "BW" for name in ("upos", "ner", "pred", "rel", "kind")})
    torch.onnx.export(
        Shipped(network, labels).eval(),
        (ids, torch.zeros_like(ids), words, words),
        str(path),
        input_names=INPUTS,
        output_names=OUTPUTS,
        opset_version=17,
        do_constant_folding=True,
        dynamic_axes={name: dict(enumerate(letters)) for name, letters in axes.items()},
        dynamo=False,
    )
    return onnx.load(path)


def quantised(model):
    """Every product with a matrix of at least 32 by 32, and the table of word pieces."""
    graph = model.graph
    initial = {t.name: t for t in graph.initializer}
    nodes, added, taken = [], [], {}
    for node in graph.node:
        weight = initial.get(node.input[1]) if node.op_type == "MatMul" else None
        if weight is not None and len(weight.dims) == 2 and min(weight.dims) >= 32:
            values = numpy_helper.to_array(weight)
            scale = np.maximum(np.abs(values).max(0), 1e-8) / 127.0
            name = f"q{len(added)}"
            added += [
                numpy_helper.from_array(np.clip(np.round(values / scale), -127, 127).astype(np.int8), name + "_w"),
                numpy_helper.from_array(scale.astype(np.float32), name + "_s"),
                numpy_helper.from_array(np.zeros(values.shape[1], np.int8), name + "_z"),
            ]
            x = node.input[0]
            if x not in taken:
                taken[x] = [f"{name}_x", f"{name}_xs", f"{name}_xz"]
                nodes.append(helper.make_node("DynamicQuantizeLinear", [x], taken[x]))
            quantised_x, x_scale, x_zero = taken[x]
            nodes += [
                helper.make_node("MatMulInteger", [quantised_x, name + "_w", x_zero, name + "_z"], [name + "_i"]),
                helper.make_node("Cast", [name + "_i"], [name + "_f"], to=TensorProto.FLOAT),
                helper.make_node("Mul", [x_scale, name + "_s"], [name + "_m"]),
                helper.make_node("Mul", [name + "_f", name + "_m"], [node.output[0]]),
            ]
        elif node.op_type == "Gather" and node.input[0] in initial and initial[node.input[0]].dims[0] == 30522:
            values = numpy_helper.to_array(initial[node.input[0]])
            scale = np.abs(values).max(1, keepdims=True) / 127.0
            added += [
                numpy_helper.from_array(np.round(values / scale).astype(np.int8), "pieces_w"),
                numpy_helper.from_array(scale.astype(np.float32), "pieces_s"),
            ]
            nodes += [
                helper.make_node("Gather", ["pieces_w", node.input[1]], ["pieces_g"]),
                helper.make_node("Cast", ["pieces_g"], ["pieces_f"], to=TensorProto.FLOAT),
                helper.make_node("Gather", ["pieces_s", node.input[1]], ["pieces_gs"]),
                helper.make_node("Mul", ["pieces_f", "pieces_gs"], [node.output[0]]),
            ]
        else:
            nodes.append(node)
    used = {x for node in nodes for x in node.input}
    kept = [t for t in graph.initializer if t.name in used] + added
    del graph.node[:]
    graph.node.extend(nodes)
    del graph.initializer[:]
    graph.initializer.extend(kept)
    onnx.checker.check_model(model)
    return model


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("weights", type=Path)
    p.add_argument("labels", type=Path)
    p.add_argument("out", type=Path)
    p.add_argument("--encoder", type=Path, help="ONNX file of the encoder, where the weights are kept without its tables")
    a = p.parse_args()
    labels = Labels(**json.loads(a.labels.read_text("utf-8")))
    state = torch.load(a.weights)
    count = lambda prefix: len({k.split(".")[1] for k in state if k.startswith(prefix + ".")})  # noqa: E731
    network = Network(labels.sizes(), count("layers"), count("role_layers"))
    if a.encoder:
        network.load_encoder(a.encoder)
    network.load_learnt(a.weights)
    full = a.out.with_suffix(".float.onnx")
    model = quantised(exported(network, labels, full))
    onnx.save(model, a.out)
    shipped = vars(labels) | {"ner": coarse_tags(), "kind": labels.ner}
    a.out.with_name("labels.json").write_text(json.dumps(shipped) + "\n", "utf-8")
    print(f"{a.out}: {a.out.stat().st_size / 1e6:.1f} MB; in 32 bits {full.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
