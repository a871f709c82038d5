"""A text with full-width signs and escaped brackets as plain ones, so that bare times are read in one form only."""

from __future__ import annotations

import re

from karareader.notes.timestamps.value import HIDDEN, Found

# Letter by letter, so that all offsets stay.
_WIDE = str.maketrans("０１２３４５６７８９：（）【】［］～", "0123456789:()[][]~")
_IS_WIDE = re.compile("[０-９：][０-９0-9：]|[（【［][０-９0-9]")
_ESCAPED = (("\\[", f"{HIDDEN}["), ("\\]", f"]{HIDDEN}"), ("\\(", f"{HIDDEN}("), ("\\)", f"){HIDDEN}"))


def of(text: str) -> str:
    """`text` with full-width digits, colons and brackets as plain ones where times may be written so.

    The backslash of an escaped bracket stands outside of it, as a letter that stands for none.
    """
    if "\\" in text:
        for escaped, plain in _ESCAPED:
            text = text.replace(escaped, plain)
    if text.isascii() or not any(sign in text for sign in "：（【［") or _IS_WIDE.search(text) is None:
        return text
    return text.translate(_WIDE)


def as_written(found: Found, text: str, plain: str) -> Found:
    """A time that was found in the `plain` form of `text`, with its words as the text has them."""
    begin, end = found.begin, found.end
    if plain[begin - 1 : begin] == HIDDEN and text[begin - 1] == "\\":
        begin -= 1
    if plain[end : end + 1] == HIDDEN and text[end - 1] == "\\":
        end += 1
    if text.startswith("\\", begin) or text.startswith("\\", found.end - 1):
        return found._replace(begin=begin, end=end)
    at = plain.find(found.written, found.begin)
    label = plain.find(found.label, found.begin) if found.label else -1
    return found._replace(
        written=text[at : at + len(found.written)] if at >= 0 else found.written,
        label=text[label : label + len(found.label)] if label >= 0 else found.label,
    )
