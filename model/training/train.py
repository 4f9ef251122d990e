"""Trains the sentence model: python3 -m training.train --out DIR (from the folder model)."""

import argparse
import copy
import json
import random
import time
from collections import Counter
from pathlib import Path

import torch
import torch.nn.functional as F

from . import silver
from .conflict import FOLDER
from .measure import figures, said
from .network import Network
from .pieces import Pieces
from .sentences import LONGEST, SKIP, Labels, allowed_names, batches, example, labelled, prepared, tensors

WEIGHTS = {"upos": 0.4, "ner": 1.0, "pred": 1.0, "arc": 0.7, "rel": 0.5, "bio": 1.5, "hl": 1.5}


def cross_entropy(scores, target):
    if not (target >= 0).any():
        return None
    return F.cross_entropy(scores.float().flatten(0, -2), target.flatten(), ignore_index=SKIP)


def name_loss(scores, target, allowed):
    """Where only the coarse type is annotated, the sum over the fine ones that it may be."""
    known = target != SKIP
    if not known.any():
        return None
    logs = scores[known].float().log_softmax(-1)
    t = target[known]
    mask = torch.zeros_like(logs)
    coarse = t < 0
    mask[coarse] = allowed[-1 - t[coarse]]
    fine = torch.full_like(mask[~coarse], -1e4)
    fine.scatter_(1, t[~coarse][:, None], 0.0)
    mask[~coarse] = fine
    return -torch.logsumexp(logs + mask, 1).mean()


def losses(network, t, allowed):
    """The loss of each layer of annotation in a batch."""
    words = network.words(network.encode(t["ids"], t["shapes"]), t["firsts"], t["lasts"], t["shapes"])
    words = network.head_drop(words)
    out = {
        "upos": cross_entropy(network.upos(words), t["upos"]),
        "ner": name_loss(network.ner(words), t["ner"], allowed),
        "pred": cross_entropy(network.pred(words), t["pred"]),
    }
    if (t["head"] >= 0).any():
        arcs = network.arcs(words).masked_fill(~t["valid"][:, None, :], -1e4)
        out["arc"] = cross_entropy(arcs, t["head"])
        out["rel"] = cross_entropy(network.relations(words, t["head"].clamp(min=0)), t["rel"])
    if len(t["sentence"]):
        bio, hl = network.roles(words, t["valid"], t["sentence"], t["position"])
        out["bio"], out["hl"] = cross_entropy(bio, t["bio"]), cross_entropy(hl, t["hl"])
    return {k: v for k, v in out.items() if v is not None}


def labelled_by_hand():
    """The sentences of conflict/: to train on, and held out."""
    return [list(labelled(sorted(FOLDER.glob(f"{split}-*.txt")), split)) for split in ("train", "held")]


def give_trees(network, records, pieces, labels):
    """Trees of the network's own, where none is annotated, to say which words head the arguments."""
    treeless = [r for r in records if r.preds and not r.head]
    for r, o in zip(treeless, said(network, [example(r, pieces, labels) for r in treeless], labels)):
        r.head = o["head"]


def arguments():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--sentences", type=Path, default=Path("../../shared/training/sentences.jsonl.xz"))
    p.add_argument("--labels", type=Path, default=Path("src/main/resources/org/armistice/model/labels.json"))
    p.add_argument("--vocabulary", type=Path, default=Path("src/main/resources/org/armistice/model/vocab.txt"))
    p.add_argument("--encoder", type=Path, required=True, help="ONNX file of the encoder to begin with")
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--layers", type=int, default=6)
    p.add_argument("--epochs", type=float, default=14)
    p.add_argument("--init", type=Path, help="weights of an earlier run to go on from")
    p.add_argument("--trees-from", type=float, default=0.4, help="share of the steps after which its own trees are used")
    p.add_argument("--conflict-from", type=float, default=0.6, help="share of the steps after which the labelled sentences join")
    p.add_argument("--conflict-times", type=int, default=3, help="how often an epoch sees each labelled sentence")
    p.add_argument("--pieces", type=int, default=2200, help="of a batch")
    p.add_argument("--encoder-rate", type=float, default=2e-4)
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--threads", type=int, default=1)
    p.add_argument("--steps", type=int, help="stop after so many, to try")
    return p.parse_args()


def main():
    a = arguments()
    a.out.mkdir(parents=True, exist_ok=True)
    log = (a.out / "train.log").open("w")

    def say(*words):
        line = " ".join(map(str, words))
        print(line, flush=True)
        print(line, file=log, flush=True)

    torch.manual_seed(a.seed)
    torch.set_num_threads(a.threads)
    rng = random.Random(a.seed)
    labels = Labels.like(a.labels)
    pieces = Pieces(a.vocabulary.read_text("utf-8").splitlines())
    records = list(prepared(a.sentences))
    train = [r for r in records if r.split == "train" or (r.set == "gum" and r.split == "dev")]
    silvered = silver.label(train)
    dev = [r for r in records if r.set == "ewt" and r.split == "dev"]
    # their names are the only ones of EWT that may be trained on; nothing else of the development part is
    for r in dev:
        if r.ner:
            names = copy.copy(r)
            names.upos = names.head = names.rel = names.preds = None
            train.append(names)
    conflict_train, conflict_held = [], []
    say(vars(a), labels.sizes(), Counter(r.set for r in train), silvered, "silver names")

    network = Network(labels.sizes(), a.layers)
    network.load_encoder(a.encoder)
    if a.init:
        network.load_learnt(a.init)
    # The network works in 16 bits; what is learnt is added up in 32, in the masters, and their running mean is what ships
    mean = copy.deepcopy(network).eval().requires_grad_(False)
    masters = copy.deepcopy(network)
    network.to(torch.bfloat16)
    for some in (network, masters):
        some.we.weight.requires_grad = some.pe.weight.requires_grad = False
    allowed = allowed_names(labels)

    def examples():
        some = [example(r, pieces, labels) for r in train]
        some += [example(r, pieces, labels) for r in conflict_train] * a.conflict_times
        return [e for e in some if 3 <= len(e.ids) <= LONGEST]

    epoch_batches = len(batches(examples(), a.pieces))
    total = int(epoch_batches * a.epochs)
    learnt = [(p, q) for p, q in zip(network.parameters(), masters.parameters()) if p.requires_grad]
    means = [p for p, q in zip(mean.parameters(), masters.parameters()) if q.requires_grad]
    encoder = [p for n, p in masters.named_parameters() if p.requires_grad and n.split(".")[0] in ("layers", "ln")]
    heads = [p for n, p in masters.named_parameters() if p.requires_grad and n.split(".")[0] not in ("layers", "ln")]
    optimiser = torch.optim.AdamW(
        [{"params": encoder, "weight_decay": 0.01}, {"params": heads, "weight_decay": 0.001}], betas=(0.9, 0.98), foreach=True
    )
    say("batches an epoch", epoch_batches, "steps", total)
    begun, step, run, count, seen = time.time(), 0, Counter(), Counter(), 0
    treed = False
    while step < total:
        if not treed and step >= total * a.trees_from:
            give_trees(mean, [r for r in train if r.split == "train"], pieces, labels)
            treed = True
            say("trees of its own at", round(time.time() - begun), "s")
        if step >= total * a.conflict_from:
            conflict_train, conflict_held = labelled_by_hand()
            give_trees(mean, conflict_train, pieces, labels)
            say(len(conflict_train), "sentences of conflict,", len(conflict_held), "held out")
        for batch in batches(examples(), a.pieces, rng):
            if step >= (a.steps or total):
                break
            rate = min(1, (step + 1) / 100) * (1 - step / total)
            optimiser.param_groups[0]["lr"] = a.encoder_rate * rate
            optimiser.param_groups[1]["lr"] = a.head_rate * rate
            network.train()
            t = tensors(batch)
            parts = losses(network, t, allowed)
            loss = sum(WEIGHTS[k] * v for k, v in parts.items())
            network.zero_grad(set_to_none=True)
            loss.backward()
            for p, q in learnt:
                q.grad = torch.zeros_like(q) if p.grad is None else p.grad.float()
            torch.nn.utils.clip_grad_norm_(encoder + heads, 2.0)
            optimiser.step()
            step += 1
            seen += t["ids"].numel()
            keep = min(0.998, step / (step + 50))
            with torch.no_grad():
                for p, q in learnt:
                    p.copy_(q)
                torch._foreach_lerp_(means, [q for _, q in learnt], 1 - keep)
            for k, v in parts.items():
                run[k] += v.item()
                count[k] += 1
            if step % 100 == 0:
                spent = time.time() - begun
                told = {k: round(run[k] / count[k], 3) for k in run}
                say(f"step {step} of {total}, epoch {step / epoch_batches:.1f}, {spent:.0f} s, {seen / spent:.0f} pieces/s", told)
                run.clear()
                count.clear()
            if step % epoch_batches == 0:
                torch.save(mean.state_dict(), a.out / "model.pt")
                say("EWT dev", figures(mean, dev, pieces, labels))
                if conflict_held:
                    say("conflict held", figures(mean, conflict_held, pieces, labels))
        else:
            continue
        break
    torch.save(mean.state_dict(), a.out / "model.pt")
    (a.out / "trained-labels.json").write_text(json.dumps(vars(labels)) + "\n", "utf-8")
    news = [r for r in records if r.split == "news"]
    test = [r for r in records if r.set == "ewt" and r.split == "test"]
    for name, some in (("EWT test", test), ("MASC news", news), ("conflict held", conflict_held)):
        if some:
            say(name, figures(mean, some, pieces, labels))
    say("done in", round(time.time() - begun), "s")


if __name__ == "__main__":
    main()
