"""What the lines of a whole note say together: that it is a transcript, and which of its lists end with times.

One line alone proves nothing: `Dinner: 18:30` looks like what somebody said, and a timetable like a list of chapters.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from karareader.timeline import fields

# `Name: 00:03:03`, `**Name:** [04:11]`, `Name – 00:06:54: text`; without colon, dash or bold, the time ends the line.
_TIME = r"[0-9]{1,3}(?::[0-9]{2}){1,2}(?:[.,][0-9]{1,3})?"
_NAME = r"(?P<name>[^\W\d_][^\n:*_\[\]()<>|{}\\\0]{0,60}?)"
_SPEAKER = (
    rf"(?:[ \t>]{{0,8}}(?:[-*+•][ \t]{{1,4}}|#{{1,6}}[ \t])?)(?P<bold>\*\*|__)?{_NAME}"
    r"[ \t]{0,2}(?P<colon>[:：])?(?P<end>\*\*|__)?(?P<after>[:：])?[ \t]{0,3}(?P<dash>[-–—][ \t]{1,2})?[\\\0]?[\[(]?"
)
BEFORE = re.compile(_SPEAKER)
"""What stands before the time of a speaker, from the beginning of its line."""
_LINE = re.compile(
    rf"^{_SPEAKER}(?P<time>{_TIME})(?=[\\\0]?[\])]?[\\\0]?[:：]?(?:(?P<last>[ \t]*$)|[ \t]))", re.MULTILINE
)
# The same in brackets after a name in bold, as dialogues have them here and there.
_DIALOGUE = re.compile(
    rf"^[ \t>]{{0,8}}(?P<mark>\*\*|__){_NAME}:?(?P=mark):?[ \t]{{1,3}}(?P<escape>\\)?\[(?P<time>{_TIME})\\?\]",
    re.MULTILINE,
)
# Where somebody who wrote down a recording could not hear it, and times in brackets that were escaped.
_UNHEARD = re.compile(
    rf"[\[(](?:inaudible|unintelligible|crosstalk|indistinct)[^\n\[\]()]{{0,30}}?[\s~]{_TIME}\\?[\])]", re.I
)
_ESCAPED = re.compile(rf"\\\[({_TIME})\\\]")
_OPENS = re.compile(r"^(?:\*\*|__)[^\W\d_][^\n:*_]{0,60}?(?::(?:\*\*|__)|(?:\*\*|__):)", re.MULTILINE)
# What stands before a time in other lines than those of speakers.
_LABEL_NAMES = """
duration length runtime running time times date start starts started starting end ends ended begin begins beginning
total timestamp timestamps hour hours hora duración inicio fin final zeit dauer länge beginn ende uhrzeit heure
durée début open opens closed closes doors meeting next break lunch dinner breakfast arrival departure departs
arrives record pace split lap personal recorded published updated created posted deadline due alarm sunrise sunset
ratio score
"""
_LABELS = frozenset(_LABEL_NAMES.split())
_FEWEST = 3
_LATEST_START = 1800.0  # seconds; a conversation that begins later is one of the day
_ENDING = re.compile(rf"({_TIME})[\])]?[*_]{{0,2}}[ \t]*$", re.MULTILINE)
_QUARTERS = ("00", "15", "30", "45")


def is_speaker(line: re.Match[str]) -> bool:
    """True if what stands before a time, as `BEFORE` reads it, can be a name; it may be any other word."""
    words = re.findall(r"[^\W_]+", line["name"].lower())
    return bool(words) and len(words) <= 6 and _LABELS.isdisjoint(words) and (line["bold"] == line["end"])


def is_marked(line: re.Match[str]) -> bool:
    """True if a sign parts the name from what follows it."""
    return bool(line["colon"] or line["after"] or line["dash"] or line["bold"])


def speakers(text: str) -> frozenset[str]:
    """The names that stand before times in a transcript; none if a text is no transcript.

    At least three lines have such times, some speaker has more than one of them, and hardly any goes back.
    """
    names: list[str] = []
    times: list[float] = []
    for line in _LINE.finditer(text):
        if not is_speaker(line) or not (is_marked(line) or line["last"] is not None):
            continue
        start = fields.literal(line["time"])
        if start is not None:
            names.append(line["name"].strip())
            times.append(start[0])
    if len(times) < _FEWEST or times[0] > _LATEST_START or max(Counter(names).values()) < 2:
        return frozenset()
    return frozenset(names) if _rises(times) else frozenset()


def is_transcript(text: str) -> bool:
    """True for what was surely said in a recording, even if a note names none."""
    if speakers(text):
        return True
    if _UNHEARD.search(text) is not None:
        return True
    if len(_OPENS.findall(text)) < _FEWEST:
        return False
    escaped = [value[0] for value in map(fields.literal, _ESCAPED.findall(text)) if value is not None]
    if len(escaped) >= _FEWEST and _rises(escaped):
        return True
    for line in _DIALOGUE.finditer(text):
        start = fields.literal(line["time"])
        if line["escape"] or (start is not None and start[0] <= _LATEST_START):
            return True
    return False


def endings(text: str) -> frozenset[int]:
    """The lines, from 1, of lists whose items end with their times: `Intro 0:00`, `First topic 1:15`, `Second 2:30`."""
    found: set[int] = set()
    for run in _runs(text):
        written = [time for _, time in run]
        starts = [value[0] for value in map(fields.literal, written) if value is not None]
        rises = len(starts) == len(run) >= _FEWEST and all(before < after for before, after in pairwise(starts))
        if rises and _is_of_video(written, starts):
            found.update(line for line, _ in run)
    return frozenset(found)


def _runs(text: str) -> Iterator[list[tuple[int, str]]]:
    """Lines one after another, but for empty ones, that end with times."""
    run: list[tuple[int, str]] = []
    line, at = 1, 0
    for match in _ENDING.finditer(text):
        between = text[at : match.start()]
        # Between the end of one time and the next one are the end of its line, and the words before the next.
        step = between.count("\n")
        if run and (step == 0 or between.strip("\n").count("\n") or step > 2):
            yield run
            run = []
        line, at = line + step, match.end()
        # The cell of a table is no end of a line.
        if "|" not in between.rpartition("\n")[2]:
            run.append((line, match[1]))
    if run:
        yield run


def _is_of_video(written: Sequence[str], starts: Sequence[float]) -> bool:
    """True for times that are counted from the beginning of a video, not those of a day or of a race."""
    if starts[0] < 60:
        return True
    whole = [each.partition(".")[0] for each in written]
    if all(each.rpartition(":")[2] in _QUARTERS for each in whole):
        return False
    past_midnight = any(each.count(":") == 1 and int(each.partition(":")[0]) > 23 for each in whole)
    return starts[0] < _LATEST_START and (past_midnight or whole[0].count(":") == 2) and starts[0] * 3 < starts[-1]


def _rises(times: Sequence[float]) -> bool:
    steps = [after >= before for before, after in pairwise(times)]
    return sum(steps) * 4 >= len(steps) * 3
