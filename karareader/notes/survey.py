"""The times of a note from its raw text, without rendering it: quick enough for a whole library."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

from karareader.base.translation import tr
from karareader.notes.markdown import comments
from karareader.notes.markdown.masking import mask_code
from karareader.notes.model.note import Note, Problem
from karareader.notes.timestamps import cited_video as own_video
from karareader.notes.timestamps import find as times
from karareader.notes.timestamps import governing_video as governing
from karareader.notes.timestamps import link_words as time_words
from karareader.notes.timestamps.surroundings import Around, Body
from karareader.timeline.cues import Cue

# A tag of the main dialect as it should be.
_SOUND = re.compile(r"<a\b[^<>\"]{0,80}(?:\"[^<>\"]{0,300}\"[^<>\"]{0,80}){0,8}>[^<]{0,200}</a\s{0,3}>", re.IGNORECASE)
# The beginning of what is none because of a backslash.
_ESCAPED = re.compile(r"(?<!\\)(?:\\\\)*\\(?:\[\[(?=[^\[\]\n]*\]\])|\{\{|<(?=[A-Za-z]))")


class SourcePlace(NamedTuple):
    """Where something stands: offsets into the body of the note, and the line of the file (from 1)."""

    begin: int
    end: int
    line: int


@dataclass(frozen=True, slots=True)
class Survey:
    """What a note's raw text holds: the cues are as written, unrepaired.

    `spans[i]` is where `cues[i]` stands, as offsets into the body; `broken` are the indexes of the cues whose tags are
    broken, `odd` of all that are no sound time tags. `masked` is the body with code, mathematics and comments blanked,
    `shown` with its comments alone. `first` is the line of the file (from 1) that the body begins on. `films` are the
    local films that links lead into, by the keys of their videos. What not everybody asks for is worked out when it is
    asked for.
    """

    cues: tuple[Cue, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    problems: tuple[Problem, ...] = ()
    broken: tuple[int, ...] = ()
    odd: tuple[int, ...] = ()
    masked: str = ""
    first: int = 1
    shown: str = ""
    films: Mapping[str, Path] = field(default_factory=dict)

    @property
    def places(self) -> tuple[SourcePlace, ...]:
        """The places of the cues, in the same order."""
        line = self.lines()
        return tuple([SourcePlace(begin, end, line(begin)) for begin, end in self.spans])

    def lines(self) -> Callable[[int], int]:
        """What gives the line of the file that an offset into the body lies in."""
        ends: list[int] = []

        def line(at: int) -> int:
            if not ends:
                ends.extend(_line_ends(self.masked))
            return self.first + bisect_right(ends, at)

        return line

    def words(self, body: str) -> dict[int, tuple[int, int]]:
        """Where in `body`, the body of the note, the words stand that a time has of its own, by the index of its cue.

        A time that the words name themselves is none of them.
        """
        found = {}
        for at in self.odd:
            cue = self.cues[at]
            written, label = cue.written, cue.label
            # Nearly all are like this.
            if label[1:-1] == written or label == written:
                continue
            place = time_words.place(body, self.masked, self.spans[at], written, label)
            if place is not None:
                low, high = place
                own = time_words.own_time(body[low:high], cue.start, cue.end)
                if own is not None:
                    low, high = (low, low + own[0]) if own[0] else (low + own[1], high)
                found[at] = (low, high)
        return found


def survey(note: Note, *, video: bool, video_id: str = "") -> Survey:
    """Look through the body of `note`. `video` tells whether it has one, `video_id` which (see `times.find`)."""
    text = mask_code(note.body)
    hidden, formulas = comments.unread(text)
    text = comments.blanked(comments.blanked(text, hidden), formulas)
    if "\\" in text:
        text = _ESCAPED.sub(lambda match: " " * len(match[0]), text)
    bare: list[int] = []
    # Most notes hold no link that could lead into another video.
    body = Body(text, partial(own_video.of, note, video_id))
    around = Around(body)
    cues: list[Cue] = []
    spans: list[tuple[int, int]] = []
    problems: list[tuple[str, int, str]] = []
    broken: list[int] = []
    # All but sound tags, which nearly all are.
    odd: list[int] = []
    unlinked: list[tuple[int, str]] = []
    new = tuple.__new__
    for begin, end, written, label, start, stop, rule, problem, sound, other in times.find(
        text, video=video, video_id=video_id, around=around, told=unlinked
    ):
        if not sound:
            if rule.startswith("anchor") and _is_broken(text[begin:end], written, label):
                problems.append(("broken-tag", begin, tr("The tag is broken: {text}", text=_short(text[begin:end]))))
                if start is not None:
                    broken.append(len(cues))
            if start is None:
                problems.append(("unreadable-time", begin, problem))
                continue
            odd.append(len(cues))
            if governing.is_bare(rule, written):
                bare.append(len(cues))
        cues.append(new(Cue, (len(cues), "", start, stop, written, label, rule, "", "", False, other)))
        spans.append((begin, end))
    for at in bare:
        governor = around.video(spans[at][0])
        if governor is not None:
            cues[at] = cues[at]._replace(video=governor)
    problems += [("unlinked-time", begin, problem) for begin, problem in unlinked]
    first = note.body_line
    told: list[Problem] = []
    if problems:
        ends = _line_ends(text)
        told = [Problem(kind, first + bisect_right(ends, at), what) for kind, at, what in problems]
    shown = comments.blanked(note.body, hidden)
    return Survey(tuple(cues), tuple(spans), tuple(told), tuple(broken), tuple(odd), text, first, shown, body.films)


def _line_ends(text: str) -> list[int]:
    """The offset of the end of each line."""
    return list(accumulate([len(line) + 1 for line in text.split("\n")]))


def _is_broken(source: str, written: str, label: str) -> bool:
    # Nearly all tags are like this.
    if source == f'<a class="yt-timestamp" data-t="{written}">{label}</a>' and "<" not in written:
        return False
    return source.startswith("<") and _SOUND.fullmatch(source) is None


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 60 else text[:59] + "…"
