"""Writes captions as YouTube's automatic ones roll over the screen, for speech that is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

Spoken = tuple[str, ...]  # the words of a row


@dataclass(frozen=True)
class Way:
    """How a file rolls. `rows` on the screen; `timed`: words have times; `blank`: blank rows are written out, which
    SubRip made of it leaves out; `stays`: the last row stays on the screen through a pause."""

    rows: int = 2
    timed: bool = True
    blank: bool = True
    stays: bool = False


def clock(millis: int, mark: str = ".") -> str:
    """A time as caption files have it."""
    return f"{millis // 3600000:02d}:{millis // 60000 % 60:02d}:{millis // 1000 % 60:02d}{mark}{millis % 1000:03d}"


def rolled(speech: Sequence[Spoken], pauses: Sequence[int], way: Way) -> str:
    """The file for these rows of speech; before each one the voice is silent for `pauses` (ms, 0 for none)."""
    cues: list[tuple[int, int, list[str]]] = []
    now, above = 120, [""] * (way.rows - 1)
    for words, pause in zip(speech, pauses, strict=True):
        if pause and cues:
            if way.stays:
                # The rows stand there with a blank one below them, longer than at once.
                cues.append((now, now + pause // 2, [*(row for row in above if row), ""]))
            else:
                above = [""] * (way.rows - 1)
            now += pause
        end = now + 400 * len(words)
        cues.append((now, end, [*above, _timed(words, now) if way.timed else " ".join(words)]))
        said = " ".join(words)
        above = [*above, said][1:]
        cues.append((end, end + 10, [*(row for row in above if row), ""]))
        now = end + 10
    if way.blank:
        return "WEBVTT\nKind: captions\nLanguage: en\n\n" + "\n".join(_vtt(*cue) for cue in cues)
    return "\n".join(_srt(at, *cue) for at, cue in enumerate(cues, start=1))


def _timed(words: Spoken, start: int) -> str:
    rest = "".join(f"<{clock(start + 400 * at)}><c> {word}</c>" for at, word in enumerate(words[1:], start=1))
    return words[0] + rest


def _vtt(begin: int, end: int, rows: list[str]) -> str:
    lines = "\n".join(row or " " for row in rows)
    return f"{clock(begin)} --> {clock(end)} align:start position:0%\n{lines}\n"


def _srt(number: int, begin: int, end: int, rows: list[str]) -> str:
    lines = "\n".join(row for row in rows if row)
    return f"{number}\n{clock(begin, ',')} --> {clock(end, ',')}\n{lines}\n"
