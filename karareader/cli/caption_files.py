"""The caption files of a library as `karareader check` sees them: each read once, what could not be read told."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from karareader.base.errors import UserError

if TYPE_CHECKING:
    from karareader.captions.caption_file import CaptionFile
    from karareader.captions.model import Captions


class CaptionFiles:
    """Reads the caption files below `root`, `encodings` as the reader chose them, by path, and `offsets` in seconds for
    the captions of videos, by their keys. What this computer heard lies in the folder `data`.
    """

    def __init__(
        self,
        root: Path,
        encodings: Mapping[str, str] | None = None,
        offsets: Mapping[str, float] | None = None,
        data: Path | None = None,
    ) -> None:
        self._root, self._encodings, self._offsets = root, encodings or {}, offsets or {}
        self._data = data
        self._troubles: dict[str, tuple[str, ...]] = {}

    def offered(self, media: Path | None) -> list[CaptionFile]:
        """The captions of a media file; none without one."""
        from karareader.captions import choose as captions

        return captions.offered(media, self._data)

    @property
    def any_heard(self) -> bool:
        """True if anything was heard of any film."""
        from karareader.captions.hearing import store

        return self._data is not None and next(store.everything(self._data), None) is not None

    def load(self, file: CaptionFile, video: str = "") -> Captions | None:
        """What is said in a file that belongs to the video with this key; None where it cannot be read."""
        from dataclasses import replace

        from karareader.captions import choose as captions

        chosen = replace(file, encoding=self._encodings.get(str(file.path), file.encoding))
        try:
            said = captions.load(chosen, self._offsets.get(video, 0.0))
        except UserError as error:
            self._troubles[str(file.path)] = (str(error),)
            return None
        self._troubles[str(file.path)] = said.problems
        return said

    def troubles(self) -> dict[str, tuple[str, ...]]:
        """What could not be read in the files that belong to videos, by their paths below the library; those that were
        not read yet are read now.
        """
        from karareader.captions import find as captions_found
        from karareader.captions.caption_file import CaptionFile

        for found in captions_found.find(captions_found.CaptionSources((str(self._root),))):
            if found.path not in self._troubles:
                self.load(CaptionFile(Path(found.path), found.language, False))
        told = {path: troubles for path, troubles in self._troubles.items() if troubles}
        return {os.path.relpath(path, self._root): told[path] for path in sorted(told)}


def print_troubles(troubles: Mapping[str, Sequence[str]], out: TextIO) -> None:
    """Tell what could not be read in caption files, file by file."""
    for path, sentences in troubles.items():
        print(path, file=out)
        for sentence in sentences:
            print(f"  captions: {sentence}", file=out)
