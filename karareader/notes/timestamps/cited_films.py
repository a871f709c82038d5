"""Which films the links of a note into local files mean."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path

from karareader.notes.model import film_places, video_ref
from karareader.notes.model.video_ref import VideoRef


class CitedFilms:
    """The local films that the links in the note at a path mean, each looked at once.

    `found` has their paths by the keys of their videos. Each reading of a note looks for itself: a film may have come.
    """

    def __init__(self, note: Path) -> None:
        self._note = note
        self._by_address: dict[tuple[str, bool], VideoRef] = {}
        self._away: dict[str, str] = {}  # where films lie that are not there, by the ids that they were given
        self.found: dict[str, Path] = {}

    def named(self, address: str, *, anywhere: bool = True) -> VideoRef:
        """The film that an address without a time means: a path from the note or its vault, or a `file:` address.

        One that is not there is known by its name, and by its folder too where the note names another film so that lies
        elsewhere; it is looked for `anywhere` in the vault.
        """
        video = self._by_address.get((address, anywhere))
        if video is None:
            written = video_ref.file_name(address)
            path = film_places.place(self._note, written, anywhere=anywhere)
            video = video_ref.from_file(path)
            if video.id == path.name:
                path = path.with_name(unicodedata.normalize("NFC", path.name))
                # A name alone may mean any of them.
                video = VideoRef("file", self._told_apart(path) if "/" in written else path.name, "", path)
            self._by_address[address, anywhere] = video
            self.found.setdefault(video.key, video.path or path)
        return video

    def _told_apart(self, path: Path) -> str:
        """The name of a film that is not there, with as many of its folders as tell it from others."""
        whole = os.path.normpath(path)
        place = unicodedata.normalize("NFC", whole).casefold()
        parts = whole.replace(os.sep, "/").split("/")
        tails = ("/".join(parts[at:]) for at in reversed(range(len(parts))))
        return next((tail for tail in tails if self._away.setdefault(tail, place) == place), path.name)
