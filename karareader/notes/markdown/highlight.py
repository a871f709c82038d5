"""Code in colour: Pygments names what each piece is, and a handful of classes carries that to the page.

The classes of the spans: `hl-keyword`, `hl-name` (functions, classes, tags), `hl-builtin`, `hl-attribute`,
`hl-string`, `hl-number`, `hl-comment`, `hl-operator`, `hl-inserted`, `hl-deleted`. Their colours are the theme's.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement

if TYPE_CHECKING:
    from pygments.lexer import Lexer

LONGEST = 30_000
"""Longer code is shown in one colour: the lexers take milliseconds for each 1,000 characters."""

_CLASSES = (
    ("Token.Comment", "hl-comment"),
    ("Token.Keyword.Constant", "hl-builtin"),
    ("Token.Keyword", "hl-keyword"),
    ("Token.Name.Function", "hl-name"),
    ("Token.Name.Class", "hl-name"),
    ("Token.Name.Tag", "hl-name"),
    ("Token.Name.Namespace", "hl-name"),
    ("Token.Name.Decorator", "hl-attribute"),
    ("Token.Name.Attribute", "hl-attribute"),
    ("Token.Name.Builtin", "hl-builtin"),
    ("Token.Name.Exception", "hl-builtin"),
    ("Token.Name.Constant", "hl-builtin"),
    ("Token.Literal.String", "hl-string"),
    ("Token.Literal.Number", "hl-number"),
    ("Token.Operator.Word", "hl-keyword"),
    ("Token.Operator", "hl-operator"),
    ("Token.Generic.Inserted", "hl-inserted"),
    ("Token.Generic.Deleted", "hl-deleted"),
    ("Token.Generic.Heading", "hl-name"),
)


def colour(parent: Element, source: str, language: str) -> None:
    """Put `source` under `parent`, in spans where Pygments knows `language`. Never guesses, never raises."""
    lexer = _lexer(language) if language and len(source) <= LONGEST else None
    if lexer is None:
        parent.text = source
        return
    pieces: list[tuple[str, str]] = []
    for kind, text in lexer.get_tokens(source):
        name = _class(str(kind))
        if pieces and pieces[-1][0] == name:
            pieces[-1] = (name, pieces[-1][1] + text)
        else:
            pieces.append((name, text))
    if "".join(text for _, text in pieces) != source:
        parent.text = source
        return
    last: Element | None = None
    for name, text in pieces:
        if name:
            last = SubElement(parent, "span", {"class": name})
            last.text = text
        elif last is None:
            parent.text = (parent.text or "") + text
        else:
            last.tail = (last.tail or "") + text


def language_of(info: str) -> str:
    """The language that the class of a code element names (`language-python` → `python`)."""
    for each in info.split():
        if each.startswith("language-"):
            return each.removeprefix("language-").strip("{}.,").lower()
    return ""


@lru_cache(maxsize=64)
def _lexer(language: str) -> Lexer | None:
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        return get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None


@lru_cache(maxsize=256)
def _class(kind: str) -> str:
    return next((name for prefix, name in _CLASSES if kind.startswith(prefix)), "")
