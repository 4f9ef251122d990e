"""Words to word pieces and shapes, exactly as WordPieces.java and WordShape.java do."""

import unicodedata

MOST_PIECES = 8
MOST_CHARACTERS = 64
STRAIGHT = {"“": '"', "”": '"', "‘": "'", "’": "'"}
SHAPES = 8


class Pieces:
    """BERT's uncased WordPiece (Devlin et al. 2019) over a vocabulary of one piece a line."""

    def __init__(self, lines):
        self.vocabulary = {piece: i for i, piece in enumerate(lines)}
        self.first = self.vocabulary["[CLS]"]
        self.last = self.vocabulary["[SEP]"]
        self.unknown = self.vocabulary["[UNK]"]
        self.known = {}

    def of(self, word):
        """Ids of a word's pieces, 1 to MOST_PIECES."""
        ids = self.known.get(word)
        if ids is None:
            ids = []
            for part in _parts(word):
                ids += self._longest_first(part)
            ids = self.known[word] = (ids or [self.unknown])[:MOST_PIECES]
        return ids

    def _longest_first(self, part):
        ids, at = [], 0
        while at < len(part):
            end = len(part)
            while end > at:
                found = self.vocabulary.get(("##" if at else "") + part[at:end])
                if found is not None:
                    break
                end -= 1
            else:
                return [self.unknown]
            ids.append(found)
            at = end
        return ids


def _parts(word):
    plain = unicodedata.normalize("NFD", word[:MOST_CHARACTERS].lower())
    parts, part = [], ""
    for c in plain:
        c = STRAIGHT.get(c, c)
        if unicodedata.category(c) == "Mn" or c < " ":
            continue
        if c.isspace() or _is_mark(c):
            if part:
                parts.append(part)
                part = ""
            if not c.isspace():
                parts.append(c)
        else:
            part += c
    return parts + [part] if part else parts


def _is_mark(c):
    return c in "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~" or unicodedata.category(c).startswith("P")


def shape(word):
    """How a word is written: 0 lower, 1 Capital, 2 CAPITALS, 3 mIxed, 4 with digits, 5 marks, 6 one capital."""
    if any(c.isdigit() for c in word):
        return 4
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 5
    if all(c.islower() for c in letters):
        return 0
    if all(c.isupper() for c in letters):
        return 6 if len(letters) == 1 else 2
    if letters[0].isupper() and all(c.islower() for c in letters[1:]):
        return 1
    return 3
