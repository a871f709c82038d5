"""What was typed to search for: `words "a phrase" pref -not channel:x video:x title:x tag:x has:repaired`.

Everything that can be typed means something; nothing is an error.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from karareader.library.index.folding import composed, fold

Field = Literal["", "title", "channel", "video", "has", "tag"]

_FIELDS: dict[str, Field] = {
    "title": "title", "channel": "channel", "video": "video", "has": "has", "tag": "tag", "is": "has",
}  # fmt: skip
# Names of these are rarely written out.
_ALWAYS_BEGUN = frozenset({"channel", "tag"})
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
    With `no`, notes that hold it are left out.
    """

    text: str
    field: Field = ""
    prefix: bool = False
    no: bool = False


def fields() -> dict[str, Field]:
    """The names that may stand before a colon, and where each looks."""
    return _FIELDS


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
        if _WORD.search(text):
            terms.append(Term(text, field, prefix and field != "has", match["no"] is not None))
        if len(terms) == _MOST:
            break
    return tuple(terms)
