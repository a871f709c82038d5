"""Answers a question by sense: the passages of notes and captions that are nearest to it, as hits."""

from __future__ import annotations

from pathlib import Path

from karareader.library.meaning.embedder import Embedder
from karareader.library.meaning.nearest import Meant, Near
from karareader.library.reader import Library
from karareader.library.search.results import CaptionHit, Hit


class Answers:
    """Of the library at `root`, below the folder `cache`; as far as it has vectors by now."""

    def __init__(self, root: Path, cache: Path, embedder: Embedder) -> None:
        self._embedder = embedder
        self._library = Library(root, cache)
        self._shown = self._library.passages()
        self._meant = Meant(root, cache, embedder.size)

    def ask(self, text: str, most: int, without: Path | None = None) -> list[Hit | CaptionHit]:
        """The `most` best passages, each of another note or video, the best first; none of the note `without`.

        Raises UserError where the index of the notes is damaged.
        """
        self._library.refresh()
        self._library.refresh_said()
        vector = self._embedder.questions([text])[0]
        found: list[Hit | CaptionHit] = []
        # Some more, for those that are others by now, or that are left out.
        for near in self._meant.nearest(vector, most * 3 + 1, self._embedder):
            hit = self._hit(near)
            if hit is not None and (isinstance(hit, CaptionHit) or hit.path != without):
                found.append(hit)
                if len(found) == most:
                    break
        return found

    def close(self) -> None:
        """Let go of the files."""
        self._library.close()

    def _hit(self, near: Near) -> Hit | CaptionHit | None:
        if near.kind == "said":
            return self._shown.in_captions(near.name, near.begin)
        return self._shown.in_note(near.name, near.stamp, near.begin, near.end)
