"""What was typed to search for: `words "a phrase" pref -not channel:x video:x title:x tag:x has:repaired in:captions`.

Everything that can be typed means something; nothing is an error.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from karareader.library.index.folding import composed, fold

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
_WORD = re.compile(r"\w")
# Nobody types more; what is pasted by mistake is cut.
_LONGEST, _MOST = 1000, 24


@dataclass(frozen=True, slots=True)
class Term:
    """One thing looked for: `text` is folded, its words are looked for as a phrase.

    With `prefix` the last word may be the beginning of a longer one. `field` tells where to look; "" is everywhere.
    With `no`, notes that hold it are left out. With the field "in", `text` is "captions" or "notes".
    """

    text: str
    field: Field = ""
    prefix: bool = False
    no: bool = False


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


def parse(typed: str) -> tuple[Term, ...]:
    """The terms of what was typed; none if there is nothing to look for. Never raises.

    The last word is taken for a beginning, as long as no space follows it; so is every word that ends with `*`,
    and the name of a channel or tag that is not in quotes.
    """
    typed = composed(typed[:_LONGEST]).translate(_QUOTES).replace("\0", " ")
    terms: list[Term] = []
    for match in TERM.finditer(typed):
        text = match["phrase"] if match["word"] is None else match["word"]
        field = _FIELDS.get((match["field"] or "").lower())
        if field is None:
            field = ""
            text = f"{match['field']} {text}" if match["field"] else text
        loose = match.end() == len(typed) or field in _ALWAYS_BEGUN
        prefix = text.endswith("*") or (loose and match["end"] != '"')
        text = fold(text).strip().rstrip("*")
        if field == "in":
            place = place_named(text)
            if not place:
                field, text = "", f"in {text}"
            text = place or text
        if _WORD.search(text):
            terms.append(Term(text, field, prefix and field not in ("has", "in"), match["no"] is not None))
        if len(terms) == _MOST:
            break
    return tuple(terms)
