"""Which video a link with a time leads into: the note's own, or another one, by its key."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote

from karareader.notes.model import video_url
from karareader.notes.model.note import Note
from karareader.notes.timestamps import players
from karareader.notes.timestamps.cited_films import CitedFilms

# Fields of the front matter that name a page of the note's video; see `notes.model.video_ref.find`.
_MEDIA = ("media", "video", "audio")
_PAGES = ("videoid", "video_id", "video-id", "youtube_id", "youtubeid", "yt_id", "url", "source", "link", "youtube")
_EMBED = re.compile(r"!?\[\[([^\[\]|#\n]{1,300})")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{1,31}://", re.ASCII)
# The times in an address, which do not tell which video it is.
_TIME_FIELD = re.compile(r"(?<=[?&])(?:t|start|end|time_continue|time|timestamp|seek)=[^&]*&?")
# A known site with an id that only stands for one, such as `watch?v=example`.
_FAKE = re.compile(r"https?://(?:[\w-]+\.)?(?:youtu\.be|youtube(?:-nocookie)?\.com)/", re.IGNORECASE)
_CONTENT = re.compile("[0-9a-f]{24}")
_NO_FILMS = CitedFilms(Path())
_SHORTEST_ID = 6  # letters: a shorter id stands in names of files by chance


class TimedLink(NamedTuple):
    """A time in a link: `start` and `stop` in seconds; `video` is the key of the video, None for the note's own."""

    start: float
    stop: float | None
    video: str | None


@dataclass(frozen=True, slots=True)
class Own:
    """The video of a note, as links may name it.

    `ids` are its ids on the sites, or its address; where there are none, links into any video count as its own.
    `files` are the names, in lower case, with and without suffix, that a file of it may have; None stands for any.
    `films` looks for the local films of the note.
    """

    ids: frozenset[str] = frozenset()
    files: frozenset[str] | None = None
    films: CitedFilms = _NO_FILMS

    def page(self, page: video_url.Page) -> str | None:
        """The key of the video on `page`; None if that is the note's own."""
        if not self.ids or page.id in self.ids:
            return None
        # Programs lose the case of ids, and two videos in one note hardly differ in that alone.
        folded = page.id.casefold() if page.site == "youtube" else ""
        return None if folded and any(folded == each.casefold() for each in self.ids) else page.key

    def file(self, address: str) -> str | None:
        """The key of a media file, as a link names it; None if it is the note's own video."""
        if self.files is None:
            return None
        name = last_name(address)
        folded = name.casefold()
        if folded in self.files or folded.rpartition(".")[0] in self.files:
            # Only a film that is just there can be told from another one of its name.
            film = self.films.named(address, anywhere=False) if _by_content(self.ids) else None
            return film.key if film is not None and _by_content((film.id,)) and film.id not in self.ids else None
        ids = (each for each in self.ids if len(each) >= _SHORTEST_ID)
        if any(re.search(rf"(?<![\w-]){re.escape(each)}(?![\w-])", name) for each in ids):
            return None
        film = self.films.named(address)
        return None if film.id in self.ids else film.key

    def address(self, address: str) -> str | None:
        """The key of an address that is no page of a known site; None if that is the note's own video."""
        bare = plain_address(address)
        return None if not self.ids or any(plain_address(each) == bare for each in self.ids) else f"url:{bare}"


def of(note: Note, video_id: str) -> Own:
    """The video of `note`, whose id is `video_id`, by all the names that the note has for it."""
    if not video_id:
        return Own()
    fields = {str(key).strip().lower(): value for key, value in note.front_matter.items()}
    files = {note.path.stem.casefold(), note.title.casefold()}
    ids = {video_id}
    media = next(_strings(fields, _MEDIA), "")
    embed = _EMBED.match(media)
    target = embed[1].strip() if embed is not None else media
    if video_url.MEDIA_FILE.search(unquote(target).partition("?")[0]):
        files.add(last_name(target).casefold())
        # Such a note names its file and the page that the file is from.
        pages = (video_url.parse(text) for text in _strings(fields, _PAGES) if "/" in text)
        ids.update(page.id for page in pages if page is not None)
        ids.update(text for text in _strings(fields, _PAGES[:6]) if video_url.youtube_id_shape(text))
    elif _is_of_file(video_id):
        names = (match[1].strip() for match in _EMBED.finditer(note.body))
        first = next((name for name in names if video_url.MEDIA_FILE.search(name)), "")
        files.add(last_name(first).casefold())
    return Own(frozenset(ids), frozenset(files), CitedFilms(note.path))


@lru_cache(2048)
def linked(url: str, own: Own, shown: float | None = None) -> TimedLink | None:
    """The time that a link carries, and the video that it leads into; None if it carries none.

    `shown` is the time that its label says, in seconds. A bare fragment or query (`#t=754`, `?t=754`) leads into the
    note's own video. An address that no known site has is taken for a video if it names a time as W3C Media
    Fragments do, or the same time as its label.
    """
    target = players.read(url)
    if target is not None:
        cited = _of_player(target, own)
        return (
            TimedLink(target.start, target.stop, cited[0]) if cited is not None and target.start is not None else None
        )
    address, _, fragment = url.partition("#")
    if not address:
        times, video = video_url.read_fragment(fragment), None
    elif address.startswith("?"):  # as in a page about one video
        times, video = video_url.read_times(url), None
    elif not _SCHEME.match(address) or address[:5].lower() == "file:":
        if not video_url.MEDIA_FILE.search(unquote(address)):
            page = video_url.parse(address)
            times = video_url.read_times(url) if page is not None else None
            video = own.page(page) if page is not None else None
        else:
            times, video = video_url.read_fragment(fragment), own.file(address)
    elif (page := video_url.parse(address)) is not None:
        times, video = video_url.read_times(url), own.page(page)
    else:
        times, video = _elsewhere(url, address, fragment, shown), own.address(address)
        if video is None and not own.ids and not video_url.MEDIA_FILE.search(address.partition("?")[0]):
            return None
    return None if times is None else TimedLink(*times, video)


@lru_cache(2048)
def named(url: str, own: Own) -> tuple[str | None] | None:
    """The key of the video that an address leads to, alone in a tuple (None for the note's own); None for no video."""
    target = players.read(url)
    if target is not None:
        return _of_player(target, own) if target.address else None
    address = url.partition("#")[0]
    if not _SCHEME.match(address) or address[:5].lower() == "file:":
        return (own.file(address),) if video_url.MEDIA_FILE.search(unquote(address)) else None
    page = video_url.parse(address)
    if page is not None:
        return (own.page(page),)
    is_media = video_url.MEDIA_FILE.search(address.partition("?")[0]) is not None
    return (own.address(address),) if is_media or (own.ids and own.address(address) is None) else None


def _of_player(target: players.PlayerLink, own: Own) -> tuple[str | None] | None:
    """The key of the video that the address of another player names, alone in a tuple; None for no video."""
    address = target.address
    if not address:
        return (None,)
    page = video_url.parse(address) if "://" in address else None
    if page is not None:
        return (own.page(page),)
    if video_url.MEDIA_FILE.search(address):
        return (own.address(address) if address[:4].lower() == "http" else own.file(address),)
    if address[:4].lower() == "http":
        return (own.address(address),)
    # The name of a note: that is about a video, too, but only this note's is known.
    return (None,) if own.files is not None and last_name(address).casefold() in own.files else None


def last_name(address: str) -> str:
    """The name of a file without its folders, in the form in which names are compared but for case."""
    return unicodedata.normalize("NFC", unquote(address)).replace("\\", "/").rstrip("/").rpartition("/")[2]


def plain_address(address: str) -> str:
    """A web address without the times in it, and without what does not matter."""
    return _TIME_FIELD.sub("", address.partition("#")[0]).rstrip("?&/")


def _elsewhere(url: str, address: str, fragment: str, shown: float | None) -> tuple[float, float | None] | None:
    if address[:4].lower() != "http" or _FAKE.match(address):
        return None
    times = video_url.read_times(url)
    if video_url.MEDIA_FILE.search(address.partition("?")[0]):
        return times
    in_fragment = video_url.read_fragment(fragment)
    return times if in_fragment is not None or (times is not None and shown == times[0]) else None


def _is_of_file(video_id: str) -> bool:
    """True if an id is that of a local file: a key made of its content, or its name; see `notes.model.video_ref`."""
    is_name = "://" not in video_id and video_url.MEDIA_FILE.search(video_id) is not None
    return is_name or _by_content((video_id,))


def _by_content(ids: Iterable[str]) -> bool:
    """True if one of the ids is a key made of the content of a file."""
    return any(_CONTENT.fullmatch(each) for each in ids)


def _strings(fields: Mapping[str, Any], names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        value = fields.get(name)
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, str) and item.strip():
                yield item.strip()
