"""A long sentence cut to what there is room for, round the words that were found."""

from __future__ import annotations

from collections.abc import Sequence

Spans = Sequence[tuple[int, int]]
_MORE = "…"
# So much of the room lies before the first word that was found.
_BEFORE = 0.3
# A word is not cut if its border is within so many letters.
_NEAR = 16


def excerpt(text: str, spans: Spans, room: int) -> tuple[str, list[tuple[int, int]]]:
    """`text` in at most about `room` letters, in one line, with the places of `spans` in it.

    What lies before is left out only if the first place found would not be seen otherwise.
    """
    text = text.translate(_LINES)
    if len(text) <= room:
        return text, list(spans)
    first = spans[0] if spans else (0, 0)
    begin = 0
    if first[1] > room - _NEAR:
        begin = _word_border(text, max(0, first[0] - round(_BEFORE * room)))
    end = begin + room
    if end < len(text):
        space = text.rfind(" ", end - _NEAR, end)
        end = space if space > begin else end
    else:
        end = len(text)
    head, tail = _MORE if begin else "", _MORE if end < len(text) else ""
    shift = len(head) - begin
    kept = [(max(a, begin) + shift, min(b, end) + shift) for a, b in spans if a < end and b > begin]
    return head + text[begin:end] + tail, kept


def _word_border(text: str, at: int) -> int:
    space = text.find(" ", at, at + _NEAR)
    return space + 1 if space >= 0 else at


_LINES = str.maketrans("\n\r\t\u2028\u2029", "     ")
