"""Small libraries with captions for the tests of the search in what is said."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from karareader.captions import find as captions_found
from karareader.captions.find import CaptionSources
from karareader.library.captions_index.update import CaptionsIndexer, CaptionsOutcome
from karareader.library.search.results import CaptionHit
from tests.library.index.libraries import Shelf

PRISM = "qd7ezvCtIYg"


def vtt(*cues: tuple[float, str], length: float = 3.0, language: str = "") -> str:
    """Captions that say each text from its second on."""
    head = "WEBVTT\n" + (f"Kind: captions\nLanguage: {language}\n" if language else "")
    return head + "".join(f"\n{_clock(start)} --> {_clock(start + length)}\n{text}\n" for start, text in cues)


def too_large(path: Path) -> Path:
    """A file that is too large to be captions, and takes no room."""
    with path.open("wb") as file:
        file.truncate(49 << 20)
    return path


def _clock(seconds: float) -> str:
    millis = round(seconds * 1000)
    return f"{millis // 3600000:02}:{millis // 60000 % 60:02}:{millis // 1000 % 60:02}.{millis % 1000:03}"


class Spoken(Shelf):
    """A library, the index of its notes, and what is said in its videos."""

    def write(self, name: str, text: str) -> Path:
        """A file in the library."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def listen(self, *, away: Sequence[str] = (), more: CaptionSources | None = None) -> CaptionsOutcome:
        """Bring what is said up to date."""
        found = captions_found.find(more or CaptionSources((str(self.root),)))
        outcome = CaptionsIndexer(self.root, self.cache).update(found, away=away)
        self.library.refresh_said()
        return outcome

    def said(self, query: str, most: int = 20) -> list[CaptionHit]:
        """The moments that a query finds."""
        return list(self.library.search(query, said=most).said)
