"""What is said in a video, parted into stretches in which words are looked for together, and kept in few bytes."""

from __future__ import annotations

import zlib
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from karareader.captions.model import Line, joined

# Words belong together that are said within so many seconds: from the first of these on a sentence ends a stretch, at
# the second any caption does; so does a silence.
_LONG, _LONGEST, _SILENCE = 14.0, 20.0, 4.0
_END = (".", "!", "?", "…", "。", "！", "？", "｡", '."', '?"', '!"', ".”", "?”", "!”")
_TICKS = 100  # a second
_LATEST = 0xFFFFFFFF


@dataclass(frozen=True)
class SpeechSegments:
    """The lines of captions, with the times at which they begin, in hundredths of a second.

    `firsts` are the indexes of the lines that stretches begin with.
    """

    lines: Sequence[str]
    times: Sequence[int]
    firsts: Sequence[int]

    def stretch(self, number: int) -> tuple[int, int]:
        """The indexes of the first line of a stretch and of the one after its last."""
        return self.firsts[number], self.firsts[number + 1] if number + 1 < len(self.firsts) else len(self.lines)

    def text(self, number: int) -> str:
        """All that is said in a stretch."""
        begin, end = self.stretch(number)
        return joined(self.lines[begin:end])

    def seam(self, number: int) -> str:
        """The end of a stretch and the beginning of the next one, if that follows at once; else nothing."""
        _, end = self.stretch(number)
        return joined(self.lines[end - 1 : end + 1]) if self.goes_on(end) else ""

    def goes_on(self, line: int) -> bool:
        """True if a line follows the one before it without a long silence."""
        return 0 < line < len(self.lines) and self.times[line] - self.times[line - 1] <= _LONGEST * _TICKS

    def seconds(self, line: int) -> float:
        """When a line begins, in seconds."""
        return self.times[line] / _TICKS


def made(lines: Sequence[Line]) -> SpeechSegments:
    """What captions say, in stretches."""
    lines = [line for line in lines if line.text.strip()]
    firsts = [0] if lines else []
    for at, (before, line) in enumerate(pairwise(lines), start=1):
        long = line.start - lines[firsts[-1]].start
        if (
            line.end - lines[firsts[-1]].start > _LONGEST
            or line.start - before.end > _SILENCE
            or (long >= _LONG and before.text.endswith(_END))
        ):
            firsts.append(at)
    texts = [" ".join(line.text.split()) for line in lines]
    return SpeechSegments(texts, [min(int(line.start * _TICKS), _LATEST) for line in lines], firsts)


def packed(speech: SpeechSegments) -> tuple[bytes, bytes]:
    """The texts, and times and stretches, as they are kept."""
    numbers = array("I", [len(speech.firsts), *speech.firsts, *speech.times])
    return zlib.compress("\n".join(speech.lines).encode("utf-8", "replace"), 6), zlib.compress(numbers.tobytes(), 6)


def unpacked(texts: bytes, numbers: bytes) -> SpeechSegments:
    """What was `packed`. Raises ValueError if it is damaged."""
    try:
        lines = zlib.decompress(texts).decode().split("\n")
        found = array("I", zlib.decompress(numbers))
    except zlib.error as error:
        raise ValueError(f"What is said is damaged: {error}") from error
    count = found[0] + 1
    return SpeechSegments(lines, found[count:], found[1:count])
