"""Captions as text to read: their lines joined into passages, which begin where a speaker takes a breath."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from karareader.captions.model import Captions, Line, joined
from karareader.timeline.timecode import format_time

# A silence of so many seconds ends a passage in any case …
_SILENCE = 3.0
# … a shorter one, or the end of a sentence, once it has so many characters; at the longest, the end of any line.
_BREATH = 0.9
_LONG, _LONGEST = 180, 320
_END = re.compile(r"[.!?…。！？｡][\"'”’»」』)\]]*\Z")
# Somebody else speaks: `>> `, `- `, `MARY: `, or what is heard besides the voice.
_STOP = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s)\s*|[。！？｡]+[」』”’）]*")
_AROUND = 8  # lines
_LONG_SPEECH = 60.0  # seconds
_OTHER = re.compile(r"(?:>>|[-–—]\s?(?=\S)|\[|[A-Z][A-Z .'-]{1,24}:|[♪♫])")
_WIDE = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]")


@dataclass(frozen=True, slots=True)
class Passage:
    """Some captions as one text. `begins` are the offsets in it at which the captions begin, `lines` the captions."""

    text: str
    begins: tuple[int, ...]
    lines: tuple[Line, ...]

    @property
    def start(self) -> float:
        """When it begins, in seconds."""
        return self.lines[0].start

    def line_at(self, offset: int) -> int:
        """The index, among `lines`, of the caption that the letter at `offset` belongs to."""
        return max(0, bisect_right(self.begins, offset) - 1)

    def span(self, line: int) -> tuple[int, int]:
        """Where a caption begins and ends in the text."""
        begin = self.begins[line]
        return begin, begin + len(self.lines[line].text)

    def seconds_at(self, offset: int) -> float:
        """When the letter at `offset` is said: its word, where the captions tell, else its caption."""
        at = self.line_at(offset)
        line, spans = self.lines[at], self.word_spans(at)
        word = bisect_right([begin for begin, _ in spans], offset) - 1
        return line.words[word].start if 0 <= word < len(spans) else line.start

    def word_spans(self, line: int) -> tuple[tuple[int, int], ...]:
        """Where each word of a caption with a time begins and ends in the text."""
        found, at, text = [], self.begins[line], self.text
        for word in self.lines[line].words:
            begin = text.find(word.text, at)
            if begin < 0:  # a text that was mended: the words before it have their places
                break
            at = begin + len(word.text)
            found.append((begin, at))
        return tuple(found)

    def word_at(self, line: int, seconds: float) -> int:
        """The index of the word of a caption that is said at `seconds`; -1 before the first one, and without times."""
        return bisect_right([word.start for word in self.lines[line].words], seconds) - 1

    def moment_of(self, offset: int, *, after: bool = False) -> float:
        """When the voice is at the letter at `offset`, or `after` the one before it: by its share of the caption."""
        at = self.line_at(offset - 1 if after else offset)
        line, begin = self.lines[at], self.begins[at]
        share = (offset - begin) / max(len(line.text), 1)
        return line.start + (line.end - line.start) * min(max(share, 0.0), 1.0)


def passages(captions: Captions) -> tuple[Passage, ...]:
    """The captions of a video as passages, in order of time."""
    return tuple(_made(lines) for lines in _groups(captions.lines))


def sentence_at(captions: Captions, seconds: float) -> str:
    """The sentence that is said at `seconds`; empty in a silence. Without full stops, what is said in one breath."""
    found = _sentence(captions, seconds)
    return found[0].text[found[1] : found[2]].strip() if found is not None else ""


def span_at(captions: Captions, seconds: float) -> tuple[float, float] | None:
    """From when until when that sentence is said, in seconds; None in a silence."""
    found = _sentence(captions, seconds)
    if found is None:
        return None
    passage, first, last = found
    while first < last - 1 and passage.text[first].isspace():
        first += 1
    return passage.moment_of(first), passage.moment_of(last, after=True)


def said_until(captions: Captions, seconds: float, least: float) -> float | None:
    """When the sentence is over that is said at `seconds`, or the first one that ends `least` seconds later or more.

    A silence ends it too. None in a silence, and where no end comes within a minute.
    """
    at, until = seconds, seconds
    while until - seconds < least:
        span = span_at(captions, at)
        if span is None or span[1] <= at:
            break  # a silence
        until = span[1]
        at = until + 0.01
    return until if seconds < until <= seconds + _LONG_SPEECH else None


def _sentence(captions: Captions, seconds: float) -> tuple[Passage, int, int] | None:
    """The sentence that is said at `seconds`: where it begins and ends in the text of the captions round it."""
    at = captions.at(seconds)
    if at < 0 or seconds > captions.lines[at].end + _BREATH:
        return None
    near = captions.lines[max(at - _AROUND, 0) : at + _AROUND]
    line = captions.lines[at]
    passage = next(each for each in (_made(lines) for lines in _groups(near)) if line in each.lines)
    begin, end = passage.span(passage.lines.index(line))
    # Of a line that ends one sentence and begins another, the word that is said decides.
    share = min(max((seconds - line.start) / max(line.end - line.start, 0.1), 0.0), 0.999)
    here = begin + int((end - begin) * share)
    ends = [match.end() for match in _STOP.finditer(passage.text)]
    first = max((each for each in ends if each <= here), default=0)
    return passage, first, min((each for each in ends if each > here), default=len(passage.text))


def as_text(chosen: Sequence[Passage], *, times: bool) -> str:
    """Passages as plain text, a paragraph each; with `times`, each has its own before it."""
    return "\n\n".join(f"{format_time(each.start)}  {each.text}" if times else each.text for each in chosen)


def _groups(lines: Sequence[Line]) -> Iterator[list[Line]]:
    group: list[Line] = []
    size, until = 0.0, 0.0
    for line in lines:
        if group and _parted(group[-1], line, size, until):
            yield group
            group, size = [], 0.0
        group.append(line)
        # A letter of Chinese or Japanese is as wide as two others, and says as much.
        size += len(line.text) + len(_WIDE.findall(line.text))
        until = max(until, line.end)
    if group:
        yield group


def _parted(before: Line, line: Line, size: float, until: float) -> bool:
    silence = line.start - until
    if silence >= _SILENCE or size >= _LONGEST:
        return True
    if _OTHER.match(line.text) and (_END.search(before.text) or line.text[0] in ">[♪♫"):
        return True
    return size >= _LONG and (silence >= _BREATH or _END.search(before.text) is not None)


def _made(lines: Sequence[Line]) -> Passage:
    text, begins = "", []
    for line in lines:
        text = joined((text, line.text))
        begins.append(len(text) - len(line.text))
    return Passage(text, tuple(begins), tuple(lines))
