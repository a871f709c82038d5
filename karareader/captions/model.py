"""What is said in a video, and when: captions, whatever file they came from."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Word:
    """A word and the second at which it is said."""

    start: float
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """What is said from `start` to `end`, in seconds. `words` holds its words with times, where the captions tell."""

    start: float
    end: float
    text: str
    words: tuple[Word, ...] = ()


@dataclass(frozen=True)
class Captions:
    """The captions of a video, ordered by time.

    `language` is a tag such as "en" or "pt-BR", empty where it is not known; `automatic` tells that a machine heard
    them, by how they roll over the screen. `problems` says what could not be read, in sentences, and `encoding` how the
    file was written, in words. `heard` tells that this computer heard them.
    """

    language: str
    automatic: bool
    lines: tuple[Line, ...]
    problems: tuple[str, ...] = ()
    encoding: str = ""
    heard: bool = False
    _starts: list[float] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_starts", [line.start for line in self.lines])

    def at(self, seconds: float) -> int:
        """The index of the last line that starts at or before `seconds`; -1 before the first one."""
        return bisect_right(self._starts, seconds) - 1

    @property
    def text(self) -> str:
        """All that is said, a caption a line."""
        return "\n".join(line.text for line in self.lines)

    def moved(self, seconds: float) -> Captions:
        """The same captions so many seconds later, or earlier where that is negative; none before 0."""
        if not seconds:
            return self
        lines = tuple(
            Line(
                max(line.start + seconds, 0.0),
                max(line.end + seconds, 0.0),
                line.text,
                tuple(Word(max(word.start + seconds, 0.0), word.text) for word in line.words),
            )
            for line in self.lines
        )
        return replace(self, lines=lines)


def joined(parts: Iterable[str]) -> str:
    """Texts one after the other, parted by spaces, but for scripts that write none between words."""
    whole = ""
    for part in parts:
        if whole and part and not (spaceless(whole[-1]) and spaceless(part[0])):
            whole += " "
        whole += part
    return whole


def spaceless(letter: str) -> bool:
    """True for a letter or mark of Chinese or Japanese, which is written without spaces."""
    code = ord(letter)
    return 0x3000 <= code <= 0x30FF or 0x3400 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or 0xFF00 <= code <= 0xFFEF
