"""A caption file as it was found, and what it says: what the search in captions is made of."""

from __future__ import annotations

from dataclasses import dataclass

from karareader.captions.model import Captions


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
