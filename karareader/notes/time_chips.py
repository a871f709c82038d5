"""The element of a time, once it is known how the time is read: the words of its link, and the chip that shows it."""

from __future__ import annotations

from urllib.parse import quote
from xml.etree.ElementTree import Element

from karareader.notes.markdown.context import FoundTime
from karareader.notes.timestamps import link_words as time_words
from karareader.notes.visible_text import text_of
from karareader.timeline.cues import Cue
from karareader.timeline.timecode import format_time

CHIP = "data-chip"
"""The attribute of the chip in a time with words of its own; its value is the number of the time."""
_ADDED = "data-added"


def label(cue: Cue) -> str:
    """What the chip of a time shows: `1:53`, or `1:53–2:01`."""
    if cue.end is None:
        return format_time(cue.start)
    return f"{format_time(cue.start)}–{format_time(cue.end)}"


def write(element: Element, cue: Cue, found: FoundTime) -> None:
    """Write the reading `cue` of the time `found` into its element.

    A time is a chip. One with words of its own is a link with the class `words`; its chip stands where the words name
    the same time themselves, or behind them.
    """
    seconds = f"{cue.start:.3f}".rstrip("0").rstrip(".")
    target = f"seek:{seconds}" if cue.video is None else f"video:{quote(cue.video, safe='')}?t={seconds}"
    element.set("href", f"{target}#c{cue.index}")
    names = ["time"] if cue.video is None else ["time", "other-video"]
    if cue.end is not None:
        names.append("range")
    if cue.doubtful or cue.uncertain:
        names.append("doubtful")
    elif cue.reason:
        names.append("repaired")
    if cue.reason:
        element.set("title", cue.reason)
    if element.get("data-text") == "own" and _says_more(element, found):
        names.append("words")
        chip = Element("span", {"class": "chip", CHIP: element.get("data-found", "")})
        chip.text = label(cue)
        _hang(element, chip, found)
    else:
        element[:] = []
        element.text = label(cue)
    element.set("class", " ".join(names))


def _says_more(element: Element, found: FoundTime) -> bool:
    """True if words or a picture stand in the link of a time."""
    return any(each.tag == "img" for each in element.iter()) or time_words.has_words(
        "".join(element.itertext()), found.written
    )


def _hang(element: Element, chip: Element, found: FoundTime) -> None:
    """Hang the chip into the link: in place of its own time where the words begin or end with that, else at the end."""
    start = found.start if found.start is not None else -1.0
    last = element[-1] if len(element) else None
    for at, text in ((0, element.text or ""), (len(element), (last.tail if last is not None else element.text) or "")):
        place = time_words.own_time(text, start, found.stop)
        if place is None or (place[0] > 0 and at < len(element)) or (place[0] == 0 and at > 0 and place[1] < len(text)):
            continue
        before, chip.tail = text[: place[0]], text[place[1] :]
        if at == 0:
            element.text = before
        elif last is not None:
            last.tail = before
        element.insert(at, chip)
        return
    if last is None:
        element.text = f"{(element.text or '').rstrip()} "
    else:
        last.tail = f"{(last.tail or '').rstrip()} "
    chip.set(_ADDED, "")
    element.append(chip)


def text_without(element: Element) -> str:
    """The text of an element without the chips that its words did not have: a heading is linked to by its words."""
    added = [each for each in element.iter("span") if _ADDED in each.attrib]
    for each in added:
        each.set("data-silent", "")
    text = text_of(element)
    for each in added:
        del each.attrib["data-silent"]
    return text
