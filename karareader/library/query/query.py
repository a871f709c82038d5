"""What was typed: `words "a phrase" pref -not this OR that channel:x video:x title:x tag:x has:repaired in:captions`.

Everything that can be typed means something; nothing is an error.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from karareader.library.query.normalise import composed, fold, lower
from karareader.library.query.signs import is_accented, is_sign, matters

Field = Literal["", "title", "channel", "video", "has", "tag", "in"]

_FIELDS: dict[str, Field] = {
    "title": "title", "channel": "channel", "video": "video", "has": "has", "tag": "tag", "is": "has", "in": "in",
}  # fmt: skip
# Names of these are rarely written out.
_ALWAYS_BEGUN = frozenset({"channel", "tag"})
# Where can be looked, and what else that is called.
_PLACES = {"captions": "captions", "notes": "notes", "said": "captions"}
_QUOTES = str.maketrans(dict.fromkeys("“”„«»‟＂", '"'))
# One term: `no`, `field`, and a `phrase` (with its `end`) or a `word`.
TERM = re.compile(
    r'(?P<no>-(?=[^\s-]))?(?:(?P<field>[^\W\d_]{2,10}):(?=\S))?(?:"(?P<phrase>[^"]*)(?P<end>"?)|(?P<word>\S+))'
)
_WORD = re.compile(r"[^\W_]")
# Where words are looked for; elsewhere every sign counts.
_WORDED = frozenset({"", "title", "channel"})
# Between two terms: either is enough.
_OR = frozenset({"OR", "|"})
# A sum of money, and what may follow it: together they are one thing.
_SUM = re.compile(r"[$€£¥₹₽₩]\d[\d.,]*|\d[\d.,]*[$€£¥₹₽₩]")
_SCALES = re.compile(
    r"(?:hundred|thousand|million|billion|trillion|quadrillion)s?|[kmbt]n?|mio|mrd|tsd|tausend|million(?:en)?"
    r"|milliarden?|billionen|mill(?:ones|iers|iards?)|mil|milhoes"
)
# Nobody types more; what is pasted by mistake is cut.
_LONGEST, _MOST = 1000, 24


@dataclass(frozen=True, slots=True)
class Term:
    """One thing looked for: `text` is folded, its words are looked for as a phrase.

    With `prefix` the last word may be the beginning of a longer one. `field` tells where to look; "" is everywhere.
    With `no`, notes that hold it are left out. With the field "in", `text` is "captions" or "notes". What is `exact` is
    matched as written, with the signs in `text`, and `accents`: the accented letters in it, which a folded text lacks.
    A single accented letter is matched wherever it stands. With `either`, this term or the one before is enough.
    """

    text: str
    field: Field = ""
    prefix: bool = False
    no: bool = False
    exact: bool = False
    accents: str = ""
    either: bool = False

    @property
    def letter(self) -> str:
        """The accented letter that is all there is of this term; "" for other terms."""
        return self.accents if len(self.text) == 1 and self.accents else ""

    @property
    def seen(self) -> bool:
        """True if the words in a row are not all: a note has to be looked at."""
        return self.exact and not self.letter and (bool(self.accents) or any(map(is_sign, self.text)))


def fields() -> dict[str, Field]:
    """The names that may stand before a colon, and where each looks."""
    return _FIELDS


def place_named(text: str) -> str:
    """The place that `in:` names by this word, or by its beginning: "captions" or "notes"; "" for none."""
    return next((place for name, place in _PLACES.items() if text and name.startswith(text)), "")


def places(terms: Iterable[Term]) -> tuple[bool, bool]:
    """Whether notes, and whether captions are to be searched."""
    notes = said = True
    for term in terms:
        if term.field == "in" and (term.text == "captions") != term.no:
            notes = False
        elif term.field == "in":
            said = False
    return notes, said


def groups(terms: Iterable[Term]) -> list[list[Term]]:
    """Of each of these groups one term is enough; most hold a single one."""
    found: list[list[Term]] = []
    for term in terms:
        if term.either and found:
            found[-1].append(term)
        else:
            found.append([term])
    return found


def parse(typed: str) -> tuple[Term, ...]:
    """The terms of what was typed; none if there is nothing to look for. Never raises.

    The last word is taken for a beginning, as long as no space follows it, nor a sign; so is every word that ends with
    `*`, and the name of a channel or tag that is not in quotes. What is in quotes is exact, and so are words with signs
    that are no punctuation. A sum such as `$1 trillion` is one term.
    """
    typed = composed(typed[:_LONGEST]).translate(_QUOTES).replace("\0", " ")
    terms: list[Term] = []
    either = False
    for match in TERM.finditer(typed):
        if match[0] in _OR and terms:
            either = True
            continue
        term = _term(match, last=match.end() == len(typed))
        if term is not None and terms and not either and (sum_ := _joined(terms[-1], term)) is not None:
            terms[-1] = sum_
        elif term is not None:
            terms.append(replace(term, either=True) if either and "in" not in (term.field, terms[-1].field) else term)
            either = False
        if len(terms) == _MOST:
            break
    return tuple(terms)


def _term(match: re.Match[str], *, last: bool) -> Term | None:
    """What one match of `TERM` means; None for nothing. `last` tells that nothing follows it."""
    quoted = match["word"] is None
    raw = match["phrase"] if quoted else match["word"]
    field = _FIELDS.get((match["field"] or "").lower())
    if field is None:
        field = ""
        raw = f"{match['field']}:{raw}" if match["field"] else raw
    if field == "in":
        place = place_named(fold(raw).strip().rstrip("*"))
        if place:
            return Term(place, field, no=match["no"] is not None)
        field, raw = "", f"in:{raw}"
    begun = raw.endswith("*") and any(map(str.isalnum, raw))
    raw = raw.rstrip("*") if begun else raw
    complete = is_sign(raw[-1:] or ".")
    if not quoted and field in _WORDED:
        raw = _bare(raw)
    text = " ".join(fold(raw).split())
    accents = "".join(filter(is_accented, lower(raw)))
    letter = len(text) == 1 and bool(accents)
    exact = field in ("", "title") and (quoted or letter or any(map(matters, raw)))
    if not _WORD.search(text) and not (exact and any(map(is_sign, text))):
        return None
    begun = begun or ((last or field in _ALWAYS_BEGUN) and match["end"] != '"' and not complete)
    prefix = begun and field != "has" and not (exact and letter)
    return Term(text, field, prefix, match["no"] is not None, exact, accents if exact else "")


def _joined(before: Term, term: Term) -> Term | None:
    """`$1` and `trillion` as one term; None for any other two."""
    words = term.field or term.no or term.exact or not _SCALES.fullmatch(term.text)
    if words or before.field or not before.exact or not _SUM.fullmatch(before.text):
        return None
    return replace(before, text=f"{before.text} {term.text}", prefix=term.prefix)


def _bare(word: str) -> str:
    """A word without the punctuation round it."""
    begin, end = 0, len(word)
    while begin < end and _parts(word[begin]):
        begin += 1
    while begin < end and _parts(word[end - 1]):
        end -= 1
    return word[begin:end]


def _parts(letter: str) -> bool:
    return is_sign(letter) and not matters(letter)
