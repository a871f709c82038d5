"""The hidden folder in which the pieces of one video are gathered, and what is known of them from one try to the next.

yt-dlp goes on where a `.part` ends, whatever it holds. So that no two files are ever mixed into one, the formats are
settled with the first try, each piece is named by its format, and a piece whose length has changed is thrown away.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from karareader.base.files import read_bytes, write_atomic
from karareader.media.downloads import file_names as download_names
from karareader.media.downloads.protocol import PARTIAL

_MEMORY = "pieces.json"
_FRAGMENT = re.compile(r"\.part-Frag\d+(?:\.part)?\Z")


@dataclass
class Memory:
    """What is settled: the formats (yt-dlp's `format_id`), what the files are called, their lengths in bytes."""

    format: str = ""
    quality: str = ""
    stem: str = ""
    channel: str = ""
    sizes: dict[str, int] = field(default_factory=dict)


class Pieces:
    """The pieces of the video with this key, for the folder of downloads `folder`. Raises OSError."""

    def __init__(self, folder: Path, key: str) -> None:
        self.folder = folder / PARTIAL / download_names.work_folder(key)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.memory = self._read()

    @property
    def lock(self) -> Path:
        """The file by which a process has the pieces to itself."""
        return self.folder / "lock"

    def path(self, name: str) -> Path:
        """Where a piece lies once it is whole."""
        return self.folder / name

    def begin(self, format_id: str, quality: str) -> None:
        """Gather pieces in these formats: those of others are of no use."""
        if (self.memory.format, self.memory.quality) == (format_id, quality):
            return
        with os.scandir(self.folder) as entries:
            for entry in entries:
                if entry.name != self.lock.name:
                    Path(entry.path).unlink()
        self.memory = Memory(format_id, quality)

    def keep(self) -> None:
        """Write down what is settled."""
        write_atomic(self.folder / _MEMORY, json.dumps(asdict(self.memory)).encode())

    def is_whole(self, name: str) -> bool:
        """Make ready to go on with a piece; True if there is nothing left to fetch of it."""
        path, part = self.path(name), self.path(name + ".part")
        size = self.memory.sizes.get(name, 0)
        if path.exists():
            if not size or path.stat().st_size == size:
                return True
            path.unlink()
        if self._fragments(name):
            # WORKAROUND: yt-dlp adds a fragment to the file first and writes down that it did afterwards, into a file
            # that may be half written: a process that is killed there adds it twice. So each fragment is kept in a file
            # of its own, which is whole if it has that name, and the whole is put together anew from all of them.
            part.unlink(missing_ok=True)
            self.path(name + ".ytdl").unlink(missing_ok=True)
        elif size and part.exists():
            here = part.stat().st_size
            if here == size:
                part.replace(path)
                return True
            if here > size:
                part.unlink()
        return False

    def fits(self, name: str, size: int) -> bool:
        """The site says how long a piece is; False if that is not what it said before: what is there is no beginning
        of it."""
        before = self.memory.sizes.get(name)
        if before == size:
            return True
        self.memory.sizes[name] = size
        self.keep()
        return before is None

    def throw_away(self, name: str) -> None:
        """Begin a piece anew."""
        for path in (self.path(name), self.path(name + ".part"), self.path(name + ".ytdl"), *self._fragments(name)):
            path.unlink(missing_ok=True)

    def here(self, name: str) -> int:
        """How many bytes of a piece are here."""
        for path in (self.path(name), self.path(name + ".part")):
            with contextlib.suppress(OSError):
                return path.stat().st_size
        return 0

    def tidy(self, name: str) -> None:
        """A piece is whole: its fragments are not needed any more."""
        for path in self._fragments(name):
            path.unlink(missing_ok=True)

    def _fragments(self, name: str) -> list[Path]:
        with os.scandir(self.folder) as entries:
            names = [entry.name for entry in entries if entry.name.startswith(name)]
        return [self.folder / found for found in names if _FRAGMENT.fullmatch(found[len(name) :])]

    def _read(self) -> Memory:
        try:
            data: dict[str, Any] = json.loads(read_bytes(self.folder / _MEMORY))
            sizes = {name: size for name, size in data["sizes"].items() if isinstance(size, int)}
            return Memory(
                str(data["format"]), str(data["quality"]), str(data["stem"]), str(data["channel"]), sizes
            )  # fmt: skip
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return Memory()


def forget(folder: Path, key: str) -> None:
    """Delete the pieces of a video. What cannot be deleted stays."""
    partial = folder / PARTIAL
    shutil.rmtree(partial / download_names.work_folder(key), ignore_errors=True)
    with contextlib.suppress(OSError):
        partial.rmdir()
