"""The names of those who speak in a transcript, shown as such: before the time of what they say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.etree.ElementTree import Element

_NAME = re.compile(r"(?P<before>(?:.*\n)?[ \t]*)(?P<name>[^\n:：]*[^\s:：–—-])(?P<after>[ \t:：–—-]+)", re.DOTALL)


def mark(leaf: Element, times: Sequence[Element]) -> None:
    """Make the words between the beginning of a line of `leaf` and each of these `times` in it a `strong.speaker`.

    Names that the note sets off itself stay as they are.
    """
    for time in times:
        inside = list(leaf)
        if time not in inside:
            continue
        at = inside.index(time)
        last = inside[at - 1] if at else None
        found = _NAME.fullmatch((last.tail if last is not None else leaf.text) or "")
        # Other words of the line stand before an element within it.
        if found is None or (last is not None and last.tag != "br" and not found["before"]):
            continue
        name = Element("strong", {"class": "speaker"})
        name.text, name.tail = found["name"], found["after"]
        if last is not None:
            last.tail = found["before"]
        else:
            leaf.text = found["before"]
        leaf.insert(at, name)
