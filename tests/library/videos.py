"""Timelines of videos without notes behind them."""

from __future__ import annotations

from pathlib import Path

from karareader.library.search.moments import Citation, VideoTimeline


def timeline(*cited: tuple[Path, float, str], video: str = "youtube:qd7ezvCtIYg") -> VideoTimeline:
    """A timeline of (note, seconds, sentence), in the order given."""
    result = VideoTimeline(video)
    result.citations = tuple(
        Citation(note, f"Note {note.stem}", start, None, at, sentence)
        for at, (note, start, sentence) in enumerate(cited)
    )
    result._starts = [start for _, start, _ in cited]
    return result
