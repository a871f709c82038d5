"""How long the videos of notes are, wherever that is told: what was played, the description, the head of the file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path

from karareader.media.files import description as described
from karareader.media.files import film_length
from karareader.media.files.locate import MediaIndex


def of_file(file: Path) -> float | None:
    """The length of a media file in seconds, by the description beside it, else by its head; None if not told."""
    return described.length(file) or film_length.read(file)


class KnownLengths(Mapping[str, float]):
    """Lengths in seconds by the keys of videos: those that are `known`, and those of files below the `folders`.

    The folders are looked through when a length is first asked for that is not known. Only videos of sites are found by
    their keys; the file of another one is named by its note. The `files` are those chosen by hand.
    """

    def __init__(
        self, known: Mapping[str, float], folders: tuple[Path, ...], files: Mapping[str, str] | None = None
    ) -> None:
        self._known, self._folders, self._files = dict(known), folders, files or {}
        self._found: dict[str, float | None] = {}

    def __getitem__(self, key: str) -> float:
        if key in self._known:
            return self._known[key]
        if key not in self._found:
            site, _, video_id = key.partition(":")
            file = Path(self._files[key]) if key in self._files else None
            if file is None and site not in ("", "file"):
                file = (self._index.find(video_id) if site != "url" else None) or self._index.find_page(key)
            self._found[key] = of_file(file) if file is not None else None
        length = self._found[key]
        if length is None:
            raise KeyError(key)
        return length

    def __iter__(self) -> Iterator[str]:
        return iter(self._known)

    def __len__(self) -> int:
        return len(self._known)

    @cached_property
    def _index(self) -> MediaIndex:
        return MediaIndex(self._folders)
