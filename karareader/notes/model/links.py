"""What a link of a rendered note leads to: the meaning of every `href` that the HTML may carry."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from karareader.base.translation import tr

_EMOJI = "\u2600-\u27bf\U0001f000-\U0001faff\ufe0f\u200d"
TAG = re.compile(rf"#(?<![\w/&#]#)((?=[\d_/-]*[^\W\d_]|[\d_/-]*[{_EMOJI}])[\w/{_EMOJI}-]{{1,61}})")
"""A tag; its first group is its name. No number is one, nor what stands in an address or an entity."""


_SEEK = re.compile(r"seek:([0-9]{1,7}(?:\.[0-9]{1,9})?)(?:#c([0-9]{1,9}))?", re.ASCII)
_VIDEO = re.compile(r"video:([^?#]{1,4000})\?t=([0-9]{1,7}(?:\.[0-9]{1,9})?)(?:#c([0-9]{1,9}))?", re.ASCII)
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]{1,31}):", re.ASCII)
_WINDOWS_PATH = re.compile(r"[A-Za-z]:[\\/]")
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f]")


@dataclass(frozen=True, slots=True)
class SeekLink:
    """A moment of the video, in seconds; `cue` is the index of the cue that was clicked, if any."""

    seconds: float
    cue: int | None = None


@dataclass(frozen=True, slots=True)
class VideoLink:
    """A moment, in seconds, of another video than the note's own: `video` is its key, `cue` as in `SeekLink`."""

    video: str
    seconds: float
    cue: int | None = None


@dataclass(frozen=True, slots=True)
class NoteLink:
    """Another note, as the link names it, and a heading in it (without `#`, may be empty).

    An empty `target` means the note itself.
    """

    target: str
    heading: str = ""


@dataclass(frozen=True, slots=True)
class FileLink:
    """A file beside the note, as the link names it."""

    path: str


@dataclass(frozen=True, slots=True)
class WebLink:
    """A page of the web, or an address to write mail to."""

    url: str


@dataclass(frozen=True, slots=True)
class FoldLink:
    """The block that is folded or unfolded, by its id."""

    block: str


@dataclass(frozen=True, slots=True)
class TagLink:
    """A tag, without its `#`."""

    tag: str


@dataclass(frozen=True, slots=True)
class Refused:
    """A link that is not followed; `reason` says why, as a sentence for the reader."""

    reason: str


Link = SeekLink | VideoLink | NoteLink | FileLink | WebLink | FoldLink | TagLink | Refused


def parse(href: str) -> Link:
    """Tell what `href` means. Never raises: what is not known to be harmless is `Refused`."""
    href = href.strip()
    scheme = _SCHEME.match(href)
    name = scheme[1].lower() if scheme else ""
    rest = href[len(name) + 1 :] if name else href
    if name == "seek":
        seek = _SEEK.fullmatch(href)
        if seek is None:
            return Refused(tr("This link names no readable time."))
        return SeekLink(float(seek[1]), int(seek[2]) if seek[2] else None)
    if name == "video":
        video = _VIDEO.fullmatch(href)
        if video is None:
            return Refused(tr("This link names no readable time."))
        return VideoLink(unquote(video[1]), float(video[2]), int(video[3]) if video[3] else None)
    if name == "fold":
        return FoldLink(rest)
    if name == "tag":
        return TagLink(unquote(rest))
    if name in ("http", "https", "mailto"):
        return _web(href)
    if name == "file":
        return _file(unquote(rest))
    if name == "note" or (not name and not href.startswith(("//", "\\\\"))):
        return _note(unquote(rest))
    if not name:
        return Refused(tr("This link leads to another computer."))
    return Refused(tr("Links of the kind “{name}:” are not opened from a note.", name=name))


def _web(href: str) -> Link:
    if any(ord(letter) < 33 or ord(letter) == 127 for letter in href) or _BIDI.search(href):
        return Refused(tr("This address holds characters that hide where it leads."))
    try:
        parts = urlsplit(href)
        host = parts.hostname
    except ValueError:
        return Refused(tr("This address cannot be read."))
    if parts.scheme.lower() != "mailto" and not host:
        return Refused(tr("This address names no site."))
    return WebLink(href)


def _file(path: str) -> Link:
    if path.startswith("///") and not path.startswith("////"):
        path = path[2:]
    if path.startswith(("//", "\\\\")):
        return Refused(tr("This link leads to a file on another computer."))
    return FileLink(path) if path and "\0" not in path else Refused(tr("This link names no file."))


def _note(target: str) -> Link:
    if _WINDOWS_PATH.match(target) or target.startswith(("//", "\\\\")):
        return Refused(tr("This link leads out of the library."))
    name, _, heading = target.partition("#")
    if not name.strip() and not heading.strip():
        return Refused(tr("This link names no note."))
    return NoteLink(name.strip(), heading.strip())
