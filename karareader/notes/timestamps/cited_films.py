"""Which films the links of a note into local files mean."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from karareader.notes.model import film_places, video_ref
from karareader.notes.model.video_ref import VideoRef


class Films:
    """The local films that the links in the note at a path mean, each looked at once.

    `found` has their paths by the keys of their videos. Each reading of a note looks for itself: a film may have come.
    """

    def __init__(self, note: Path) -> None:
        self._note = note
        self._by_address: dict[tuple[str, bool], VideoRef] = {}
        self.found: dict[str, Path] = {}

    def named(self, address: str, *, anywhere: bool = True) -> VideoRef:
        """The film that an address without a time means: a path from the note or its vault, or a `file:` address.

        One that is not there is known by its name; it is looked for `anywhere` in the vault.
        """
        video = self._by_address.get((address, anywhere))
        if video is None:
            path = film_places.place(self._note, video_ref.file_name(address), anywhere=anywhere)
            video = video_ref.from_file(path)
            if video.id == path.name:
                name = unicodedata.normalize("NFC", path.name)
                video = VideoRef("file", name, "", path.with_name(name))
            self._by_address[address, anywhere] = video
            self.found.setdefault(video.key, video.path or path)
        return video
