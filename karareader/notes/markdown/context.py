"""What the passes over one note share: what it may see, and what they find on the way."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Protocol
from xml.etree.ElementTree import Element

from karareader.notes.markdown import comments
from karareader.notes.markdown.formulas import Patience
from karareader.notes.model.note import Note, Picture, Problem
from karareader.notes.timestamps.cited_video import Own
from karareader.notes.timestamps.surroundings import Body

PATIENCE = 30.0
"""For so many seconds, by the clock, are formulas drawn where nobody looks at them meanwhile."""
_MOST_FOOTNOTES = 5_000


class FoundTime(Protocol):
    """A time in a text, as `notes.timestamps.find.find` gives it; only what the passes need of it."""

    @property
    def begin(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def written(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def start(self) -> float | None: ...
    @property
    def stop(self) -> float | None: ...
    @property
    def rule(self) -> str: ...
    @property
    def problem(self) -> str: ...
    @property
    def video(self) -> str | None: ...


@dataclass(frozen=True, slots=True)
class LinkedTime:
    """The time that the address of a link names, in the shape of a `FoundTime`; its label is the text of the link."""

    written: str
    label: str
    start: float | None
    stop: float | None
    rule: str = "link"
    problem: str = ""
    begin: int = 0
    end: int = 0
    video: str | None = None


@dataclass(slots=True)
class RenderContext:
    """The state of one rendering; made anew for each note, so that nothing leaks from one into the next.

    `video` tells whether the note has a video, `video_id` its id, `own` what is known of it. `resolve` gives the path
    of the note or file that a wikilink means. `references` are the link reference definitions (label in lower case →
    address, title). `footnotes` gives the number of each footnote that the note defines, by its name in lower case, 0
    for one that was not mentioned yet; `numbered` are those that were, in order; `inline_footnotes` the paragraphs of
    those that are written where they are mentioned; `in_footnote` tells whether one is being read. `times` are the
    times found: the elements carry their index in it as `data-found`. `formulas` draws those of the note.
    """

    note: Note
    video: bool
    video_id: str = ""
    own: Own = field(default_factory=Own)
    resolve: Callable[[str], str | None] | None = None
    references: Mapping[str, tuple[str, str | None]] = field(default_factory=dict)
    footnotes: dict[str, int] = field(default_factory=dict)
    numbered: list[str] = field(default_factory=list)
    inline_footnotes: dict[str, Element] = field(default_factory=dict)
    in_footnote: bool = False
    times: list[FoundTime] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    pictures: dict[str, Picture] = field(default_factory=dict)
    formulas: Patience = field(default_factory=lambda: Patience(PATIENCE))
    _resolved: dict[str, str | None] = field(default_factory=dict)
    _body: Body | None = None

    def problem(self, kind: str, body_line: int, text: str) -> None:
        """List a problem; `body_line` counts from 1 in the body, 0 where it is not known."""
        line = self.note.body_line + body_line - 1 if body_line > 0 else 0
        self.problems.append(Problem(kind, line, text))

    def footnote_number(self, name: str) -> int:
        """The number of a footnote that is mentioned."""
        if not self.footnotes[name]:
            self.numbered.append(name)
            self.footnotes[name] = len(self.numbered)
        return self.footnotes[name]

    @property
    def takes_footnotes(self) -> bool:
        """True where a footnote may be written where it is mentioned: not in another one, and not without end."""
        return not self.in_footnote and len(self.inline_footnotes) < _MOST_FOOTNOTES

    def add_footnote(self, text: Element) -> str:
        """Take in a footnote that stands where it is mentioned; its name."""
        # No name that a note gives has a space in it.
        name = f"inline {len(self.inline_footnotes) + 1}"
        self.inline_footnotes[name] = text
        self.footnotes[name] = 0
        return name

    def resolved(self, target: str) -> str | None:
        """The path of the note that `target` means, asked once for each target."""
        if self.resolve is None:
            return None
        if target not in self._resolved:
            self._resolved[target] = self.resolve(target)
        return self._resolved[target]

    @property
    def body(self) -> Body:
        """The lines of the note, numbered from 1."""
        if self._body is None:
            self._body = Body(partial(comments.prose, self.note.body), self.own)
        return self._body

    @property
    def folder(self) -> Path:
        """The folder that the note lies in."""
        return self.note.path.parent
