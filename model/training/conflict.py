"""Reads the hand-labelled sentences of conflict/ (form: conflict/LABELS.md)."""

import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

NAME_TYPES = ("PER", "ORG", "ARM", "LOC", "FAC", "NAT", "WEA")
SENSES = ("01", "02", "03", "04", "05", "06", "LV", "xx")
ROLE = re.compile(r"(?:[RC]-)?ARG(?:\d|M-[A-Z]{3})(?:-DSP)?")
FOLDER = Path(__file__).parent / "conflict"


@dataclass
class Sentence:
    """Tokens; names as (type, first, last); predicates as (token, sense, [(role, first, last)])."""

    where: str
    words: list[str]
    names: list[tuple[str, int, int]] = field(default_factory=list)
    predicates: list[tuple[int, str, list[tuple[str, int, int]]]] = field(default_factory=list)


class LabelError(ValueError):
    """A line that cannot be read, with its place and what to do."""


def find(words, phrase):
    """First and last token of a phrase, which may end in #n."""
    match = re.fullmatch(r"(.*?)(?:#(\d+))?", phrase.strip())
    tokens, which = match.group(1).split(), match.group(2)
    if not tokens:
        raise LabelError("no words")
    places = [i for i in range(len(words) - len(tokens) + 1) if words[i : i + len(tokens)] == tokens]
    if not places:
        raise LabelError(f'"{phrase.strip()}" is not in the sentence as tokens')
    if which is None and len(places) > 1:
        raise LabelError(f'"{phrase.strip()}" is there {len(places)} times: say which, as in "{phrase.strip()}#1"')
    index = int(which or 1) - 1
    if index >= len(places):
        raise LabelError(f'"{phrase.strip()}": there are only {len(places)}')
    return places[index], places[index] + len(tokens) - 1


def name(words, line, sentence):
    kind, phrase = line.split(" ", 1)
    first, last = find(words, phrase)
    for other, a, b in sentence.names:
        if a <= last and first <= b:
            raise LabelError(f'"{phrase}" overlaps another name ({other})')
    sentence.names.append((kind, first, last))


def predicate(words, line, sentence):
    head, *arguments = [part.strip() for part in line.split("|")]
    word, _, sense = head.rpartition(" ")
    if sense not in SENSES:
        raise LabelError(f'"{head}": a predicate is a word and its sense, one of {" ".join(SENSES)}')
    token, last = find(words, word)
    if token != last:
        raise LabelError(f'"{word}": a predicate is one word')
    if any(token == other for other, _, _ in sentence.predicates):
        raise LabelError(f'"{word}" is there twice')
    roles = []
    for argument in arguments:
        role, _, phrase = argument.partition(" ")
        if not ROLE.fullmatch(role):
            raise LabelError(f'"{argument}": an argument is a role such as ARG0 or ARGM-TMP and its words')
        first, last = find(words, phrase)
        if first <= token <= last:
            raise LabelError(f'{role} "{phrase}" holds the predicate "{word}" itself')
        for other, a, b in roles:
            if a <= last and first <= b:
                raise LabelError(f'of "{word}", {role} "{phrase}" overlaps {other}')
        roles.append((role, first, last))
    sentence.predicates.append((token, sense, roles))


def read(path, problems=None):
    """The sentences of a file. Problems are raised, or put in the list where one is given."""
    sentences, current = [], None
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        try:
            if not line.strip():
                current = None
            elif not line.startswith(" "):
                if current is not None:
                    raise LabelError("an empty line is missing before a new sentence")
                current = Sentence(f"{path.name}:{number}", line.split())
                sentences.append(current)
            elif current is None:
                raise LabelError("a label without a sentence above it")
            elif line.split()[0] in NAME_TYPES and "|" not in line and line.split()[-1] not in SENSES:
                name(current.words, line.strip(), current)
            else:
                predicate(current.words, line.strip(), current)
        except LabelError as problem:
            told = f"{path}:{number}: {problem}"
            if problems is None:
                raise LabelError(told) from None
            problems.append(told)
    return sentences


def main(paths):
    problems, sentences = [], []
    for path in map(Path, paths):
        sentences += read(path, problems)
    seen = {}
    for s in sentences:
        key = " ".join(s.words).lower()
        if key in seen:
            problems.append(f"{s.where}: the same sentence as {seen[key]}")
        seen[key] = s.where
        if not s.predicates:
            problems.append(f"{s.where}: no predicate; is that right? \"{' '.join(s.words)}\"")
    print("\n".join(problems))
    print(
        f"{len(sentences)} sentences, {sum(len(s.words) for s in sentences)} words, "
        f"{sum(len(s.names) for s in sentences)} names, {sum(len(s.predicates) for s in sentences)} predicates, "
        f"{sum(len(p[2]) for s in sentences for p in s.predicates)} arguments; {len(problems)} problems"
    )
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or sorted(FOLDER.glob("*-*.txt"))))
