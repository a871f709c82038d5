"""A caption file: what its name tells, how the search in captions found it, and what it says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from karareader.base.readable_text import readable
from karareader.base.translation import tr
from karareader.captions import language_names
from karareader.captions.model import Captions


@dataclass(frozen=True, slots=True)
class CaptionFile:
    """A file of captions; `language` is a tag, empty where its name has none; `automatic`: a machine heard it.

    `kind` is what else is told of it, as “SDH”; `encoding` is what the reader chose for it, by Python's name. `label`
    is its name where that of its language would not tell it from others. `track` is the number of a track of subtitles
    inside a film, for which `path` is that film; 0 for a file of its own. `heard` tells that this computer heard them:
    all others go before; `unfinished`, that not all was heard yet.
    """

    path: Path
    language: str
    automatic: bool
    kind: str = ""
    encoding: str = ""
    label: str = ""
    track: int = 0
    heard: bool = False
    unfinished: bool = False

    @property
    def name(self) -> str:
        """What tells it from others: “English”, “German · automatic”."""
        language = language_names.name_of(self.language) if self.language else ""
        parts = [language, self.kind, self.label, tr("in the film") if self.track else ""]
        heard = tr("heard by this computer, in part") if self.unfinished else tr("heard by this computer")
        how = heard if self.heard else tr("automatic") if self.automatic else ""
        named = " · ".join(part for part in (*parts, how) if part)
        return readable(named) or tr("Captions")


def told_apart(files: Sequence[CaptionFile]) -> Iterator[CaptionFile]:
    """Files whose names tell them apart."""
    counts = Counter(file.name for file in files)
    for file in files:
        if counts[file.name] > 1:
            file = replace(file, label=tr("track {track}", track=file.track) if file.track else file.path.name)  # noqa: PLW2901
        yield file


@dataclass(frozen=True, slots=True)
class CaptionFound:
    """A caption file that belongs to a video.

    `stamp` is another one when the file changed, or belongs to something else. `language` is the tag in its name, or
    empty. `ids` are those that its video may have on its site, the surest first; `media` is the file that it lies
    beside, empty where there is none. `key` names the video where the reader said so. `shelf` is the name of the folder
    that it lies in below those that are looked through, which may be that of a channel. `encoding` is what the reader
    chose for it, and `offset` the seconds by which the captions of its video are later than they say.
    """

    path: str
    stamp: str
    language: str
    ids: tuple[str, ...]
    media: str
    key: str = ""
    shelf: str = ""
    encoding: str = ""
    offset: float = 0.0


@dataclass(frozen=True, slots=True)
class Heard:
    """What a caption file says. `key` names its video, empty where only `CaptionFound.ids` may tell which it is.

    `title` and `channel` are those of the video, as far as its files tell.
    """

    captions: Captions
    key: str
    title: str
    channel: str
