"""What may be wrong with a query that found nothing, in words for the reader."""

from __future__ import annotations

import difflib

from karareader.base.translation import tr
from karareader.library.query.query import TERM, fields, parse, place_named, places

# What `has:` can ask for, as `fulltext.marks` writes it.
HAS = ("repaired", "doubtful", "video", "times", "links", "tags", "problems")

# What addresses begin with.
_ADDRESSES = frozenset({"http", "https", "file", "mailto"})


def advice(typed: str, *, spoken: bool = True) -> str:
    """A sentence about the first thing in `typed` that cannot be meant so; "" where there is no such thing.

    `spoken` tells that there are captions to search in.
    """
    return unknown(typed, anything=True) or _hardly(typed, spoken=spoken)


def unknown(typed: str, *, anything: bool = False) -> str:
    """A sentence about the first filter in `typed` that there is none of; "" where there is no such thing.

    A word before a colon is no filter by itself: it is told if it is like one, or with `anything`.
    """
    for match in TERM.finditer(typed):
        field = (match["field"] or "").lower()
        text = match["phrase"] if match["word"] is None else match["word"]
        if field and field not in fields():
            near = difflib.get_close_matches(field, fields(), 1, 0.6)
            if near:
                return tr("“{field}:” is not a filter; “{near}:” is.", field=field, near=near[0])
            if anything and field not in _ADDRESSES:
                return tr("“{field}:” is not a filter, so it was searched for as text.", field=field)
        elif field and fields()[field] == "has":
            wanted = text.rstrip("*").lower()
            if not any(name.startswith(wanted) for name in HAS):
                return tr(
                    "“{field}:{text}” is not known: {names} and {last} are what a note can have.",
                    field=field,
                    text=text,
                    names=", ".join(HAS[:-1]),
                    last=HAS[-1],
                )
        elif field and fields()[field] == "in" and not place_named(text.lower()):
            return tr("“{field}:{text}” is not known: in:captions and in:notes are.", field=field, text=text)
    return ""


def _hardly(typed: str, *, spoken: bool) -> str:
    for match in TERM.finditer(typed):
        text = match["phrase"] if match["word"] is None else match["word"]
        if match["phrase"] is not None and not match["end"] and text.strip():
            return tr(
                "The quotation mark before {word} has no other: all after it is looked for as one phrase.",
                word=text.split()[0],
            )
    meant = parse(typed)
    if not places(meant)[0] and not spoken:
        return tr("There are no captions on this computer, or they are yet to be read. “Fetch captions” brings some.")
    if not places(meant)[0] and not any(not term.field and not term.no for term in meant):
        return tr("Say which words are said there.")
    if meant and all(term.no for term in meant if term.field != "in"):
        return tr("Say what is to be found too, not only what is not.")
    return ""
