"""The rows of the panel of highlights: lost ones with what may be meant first, then all in the order of the text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from karareader.base.translation import tr
from karareader.notes.annotations.model import Candidate, FoundQuote, Highlight, Lost, shown
from karareader.notes.annotations.store import Annotations
from karareader.timeline.timecode import format_time


@dataclass(frozen=True, slots=True)
class HighlightRow:
    """A highlight, or a `candidate` for a lost one, of which `words` are shown; `title` names the note where several
    notes are listed, `lost` tells that the words are not in the note any more."""

    highlight: Highlight
    path: Path
    words: str
    title: str = ""
    lost: bool = False
    candidate: Candidate | None = None

    @property
    def spoken(self) -> str:
        """All of it, for those who listen."""
        kind = tr("may be here") if self.candidate else "lost" if self.lost else self.highlight.colour
        seconds = self.highlight.seconds
        time = format_time(seconds) if seconds is not None else ""
        return ", ".join(filter(None, (kind, self.words, self.highlight.comment, time, self.title)))


def of_note(
    kept: Annotations, found: Mapping[str, FoundQuote | Lost], text: str, *, hidden: bool
) -> list[HighlightRow]:
    """The rows of the note that is open, whose plain text is `text`. Where parts of it are `hidden`, none is lost."""
    lost, others = [], []
    for each in kept.highlights:
        words, place = shown(each.exact), found.get(each.id)
        if isinstance(place, Lost) and not hidden:
            lost.append(HighlightRow(each, kept.path, words, lost=True))
            lost += [
                HighlightRow(each, kept.path, shown(text[candidate.start : candidate.end]), candidate=candidate)
                for candidate in place.candidates
            ]
        else:
            others.append(HighlightRow(each, kept.path, words))
    return [*lost, *others]


def of_all(notes: Sequence[Annotations]) -> list[HighlightRow]:
    """The rows of all notes, by their titles."""
    ordered = sorted(notes, key=lambda each: (each.title or each.path.stem).casefold())
    return [
        HighlightRow(mark, each.path, shown(mark.exact), each.title or each.path.stem)
        for each in ordered
        for mark in each.highlights
    ]
