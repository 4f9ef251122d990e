"""Names that the project's own tables know, as labels for sentences whose names nobody annotated.

Of states and their peoples (countries.tsv) and of organisations (organisations.tsv). A match must be written as in the table and tagged a
proper noun (or an adjective, for a nationality) by the people who annotated the sentence. Of other proper nouns it stays unknown whether
they are names; other words are none.
"""

import csv
import re
from pathlib import Path

from .sentences import UNKNOWN

TABLES = Path(__file__).parents[2] / "reading/src/main/resources/org/armistice/reading/tables"
TYPES = {"ARMED_GROUP": "ARM", "MILITARY": "ARM"}
WORD = re.compile(r"(?:[A-Z]\.)+|[\w.]*\w|[^\w\s]")


def tokens(name):
    """A name cut as the treebanks cut it: hyphens apart."""
    return tuple(WORD.findall(name.replace("'s", " 's ")))


def rows(table):
    lines = [line for line in (TABLES / table).read_text("utf-8").splitlines() if line and not line.startswith("#")]
    header = [re.sub(r"[*?]", "", cell) for cell in lines[0].split("\t")]
    for row in csv.reader(lines[1:], delimiter="\t", quoting=csv.QUOTE_NONE):
        yield dict(zip(header, row + [""] * (len(header) - len(row))))


def gazette():
    """Type by the tokens of a name."""
    names = {}

    def add(kind, cells):
        for cell in cells:
            for name in cell.split(";"):
                if len(name) > 2 and tokens(name):
                    names.setdefault(tokens(name), kind)

    for row in rows("countries.tsv"):
        add("LOC", [row["name"], row["aliases"], row["seats"]])
        add("NAT", [row["adjectives"], row["people"]])
    for row in rows("organisations.tsv"):
        add(TYPES.get(row["kind"], "ORG"), [row["name"], row["aliases"]])
    return names


def label(records):
    """Gives names to the records that have none annotated; returns how many names."""
    names = gazette()
    longest = max(map(len, names))
    found = 0
    for r in records:
        tags = r.upos or r.xpos
        if r.ner is not None or not tags:
            continue
        proper = [t == "PROPN" or t.startswith("NNP") for t in tags]
        r.ner, r.fine = [UNKNOWN if p else "O" for p in proper], True
        i = 0
        while i < len(r.words):
            for n in range(min(longest, len(r.words) - i), 0, -1):
                kind = names.get(tuple(r.words[i : i + n]))
                adjective = kind == "NAT" and tags[i] in ("ADJ", "JJ")
                if kind and (adjective or proper[i]) and r.words[i][0].isupper():
                    r.ner[i : i + n] = ["B-" + kind] + ["I-" + kind] * (n - 1)
                    found += 1
                    i += n - 1
                    break
            i += 1
    return found
