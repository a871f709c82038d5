"""Which video a note is about."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from karareader.base import files
from karareader.base.web_addresses import key_without_secrets
from karareader.notes.model import film_places, id_case, other_sites, video_lists, video_url
from karareader.notes.model.note import Note
from karareader.timeline.timecode import at_time

_URL = re.compile(r"https?://[^\s<>\"'`\\\[\]{}|^]{4,2000}", re.IGNORECASE)
_EMBED = re.compile(r"!?\[\[([^\[\]|#\n]{1,300}?)(?:#[^\[\]|\n]{0,100})?(?:\|[^\[\]\n]{0,300})?\]\]")
_LINK = re.compile(r"!?\[[^\[\]\n]*\]\(<?([^<>\n]+?)>?\)|<([^<>\n]+)>")
_FILE_URL = re.compile(r"(?i)^file://(?:/(?=[a-z]:))?")
# What may name a file on the disk in a text.
_LOCAL = re.compile(
    _EMBED.pattern + r"|\]\(<?((?:[^()<>\n]|\([^()<>\n]*\)){1,300}?)>?(?:[ \t]+[\"'][^\"'\n]*[\"'])?\)"
    r"|<(?:video|audio|source)\b[^<>]{0,300}?\ssrc=[\"']([^\"'<>\n]{1,300})[\"']"
)
_FENCE = re.compile(r"[ \t>]{0,12}(`{3,}|~{3,})[ \t]*([^\s`]*)[^`\n]*")
_CODE_SPAN = re.compile(r"`[^`\n]+`")


@dataclass(frozen=True, slots=True)
class VideoRef:
    """A video as a note names it.

    `site` is "youtube", "vimeo" …, "url" for a media file on the web, "file" for a local one. `id` is the site's own
    id, the address, or a key made of the file's content. `url` is a page or file on the web, empty for a local file;
    `path` the local file, which need not exist.
    """

    site: str
    id: str
    url: str
    path: Path | None = None

    @property
    def key(self) -> str:
        """What everything remembered about the video hangs on: "youtube:ID", "file:…"; never a path.

        It holds no secrets of an address, which also change while the video stays the same.
        """
        return key_without_secrets(f"{self.site}:{self.id}")

    def at(self, seconds: float) -> str:
        """The address of a moment of a video on the web, to the second; empty where the video has no address."""
        return at_time(self.url, seconds)


def find(note: Note) -> VideoRef | None:
    """The video of a note, or None.

    In this order: `media:`, `video:` or `audio:` of the front matter, `videoId:`, `url:` or `source:` if it is a
    video page (see `other_sites`, too), or if the text links to times in it, a `timestamp-url` block, an `audio-player`
    block, the first link to a video page in the text, the first link to a media file, any value of the front matter
    that is a video page. What stands in code is not looked at, nor a page that lists videos.
    """
    fields = {str(key).strip().lower(): value for key, value in note.front_matter.items()}
    found = (
        _from_media(fields, note.path)
        or _from_id(fields)
        or _from_pages(_addresses(fields, "url", "source", "link", "youtube"))
        or _from_timed_page(_addresses(fields, "url", "source", "link"), note.body)
        or _from_other_pages(_addresses(fields, "url", "source", "link"))
        or _from_pages(_rows(note.body, "timestamp-url"))
        or _from_files(_rows(note.body, "audio-player"), note.path)
        or _from_text(note)
        or _from_pages(address for name in fields for address in _addresses(fields, name))
    )
    if found is None or found.site != "youtube" or note.id_as_written:
        return found
    right = id_case.right(found.id, note.body, note.path)
    return VideoRef("youtube", right, video_url.youtube(right).url) if right else found


def wrong_case(note: Note) -> tuple[str, str] | None:
    """The id of a note's video as its head writes it, and as `find` reads it, where only their case differs."""
    fields = {str(key).strip().lower(): value for key, value in note.front_matter.items()}
    found = _from_id(fields) or _from_pages(_addresses(fields, "url", "source", "link", "youtube"))
    right = id_case.right(found.id, note.body, note.path) if found is not None and found.site == "youtube" else ""
    return (found.id, right) if found is not None and right else None


def linked(note: Note) -> list[VideoRef]:
    """The videos on video sites that the text of a note links to, each once, in the order of the text.

    What stands in code is not looked at.
    """
    if "://" not in note.body:
        return []
    prose = _CODE_SPAN.sub("", "\n".join(line for language, line in _lines(note.body) if language is None))
    pages = (video_url.parse(match[0].rstrip(").,;:!?*_")) for match in _URL.finditer(prose))
    return list(dict.fromkeys(VideoRef(page.site, page.id, page.url) for page in pages if page is not None))


def from_url(url: str) -> VideoRef | None:
    """The video that a web address leads to: a page of a video site or a media file; None for any other address."""
    page = video_url.parse(url)
    if page is not None:
        return VideoRef(page.site, page.id, page.url)
    try:
        parts = urlsplit(url)
        if parts.scheme.lower() in ("http", "https") and video_url.MEDIA_FILE.search(parts.path):
            bare = parts._replace(fragment="").geturl()
            return VideoRef("url", bare, bare)
    except ValueError:
        pass
    return None


def from_key(key: str) -> VideoRef | None:
    """The video on the web with this `VideoRef.key`; None for a local file, and for a site that is not known."""
    site, _, video_id = key.partition(":")
    if site == "url":
        return VideoRef("url", video_id, video_id)
    page = video_url.page(site, video_id)
    return VideoRef(page.site, page.id, page.url) if page is not None else None


def from_cue(key: str) -> VideoRef:
    """The video that `Cue.video` names; of a local file, its name is all that a note tells."""
    site, _, video_id = key.partition(":")
    return from_key(key) or VideoRef(site, video_id, "")


def from_file(path: Path) -> VideoRef:
    """The reference to a local file: its key is made of its size and its first and last 64 KB.

    So the key stays when the file is moved. A file that cannot be read is known by its name.
    """
    try:
        with files.open_regular(path) as file:
            size = os.fstat(file.fileno()).st_size
            digest = hashlib.sha256(str(size).encode())
            digest.update(file.read(65536))
            if size > 65536:
                file.seek(max(65536, size - 65536))
                digest.update(file.read(65536))
        return VideoRef("file", digest.hexdigest()[:24], "", path)
    except (OSError, ValueError):
        return VideoRef("file", path.name, "", path)


def file_name(address: str) -> str:
    """The path of a file as it is, of one in a link or a `file:` address, without a time."""
    return unquote(_FILE_URL.sub("", address.partition("#")[0])).replace("\\", "/").strip()


def _film(note: Path, name: str) -> VideoRef:
    """The local film that the note at a path names."""
    return from_file(film_places.place(note, name.replace("\\", "/")))


def _strings(fields: Mapping[str, Any], *names: str) -> Iterator[str]:
    for name in names:
        value = fields.get(name)
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, str) and item.strip():
                yield item.strip()


def _addresses(fields: Mapping[str, Any], *names: str) -> Iterator[str]:
    """The web addresses in values: bare, in quotes or angle brackets, or as a link of Markdown."""
    for text in _strings(fields, *names):
        found = _URL.search(text) if "://" in text else None
        bare = found is None or found[0] == text
        yield text if found is None or bare else _without_bracket(found[0])


def _without_bracket(address: str) -> str:
    """An address without the bracket that closes the link round it."""
    closing = address.count(")") > address.count("(")
    return address[: address.rindex(")")] if closing else address


def _from_media(fields: Mapping[str, Any], note_path: Path) -> VideoRef | None:
    for text in _strings(fields, "media", "video", "audio"):
        embed, link = _EMBED.fullmatch(text), _LINK.fullmatch(text)
        target = embed[1].strip() if embed else (link[1] or link[2]).strip() if link else text
        if link is not None and "://" not in target:
            target = file_name(target)
        if re.match(r"(?i)https?://", target):
            return from_url(target) or VideoRef("url", target, target)
        if video_url.real_youtube_id(target) and not Path(target).suffix:
            page = video_url.youtube(target)
            return VideoRef(page.site, page.id, page.url)
        if re.match(r"(?i)file:///?", target):
            target = file_name(target)
        if "\0" not in target:
            return _film(note_path, os.path.expanduser(target))  # noqa: PTH111 - that of nobody stays as it is
    return None


def _from_id(fields: Mapping[str, Any]) -> VideoRef | None:
    for text in _strings(fields, "videoid", "video_id", "video-id", "youtube_id", "youtubeid", "yt_id"):
        if video_url.youtube_id_shape(text):
            page = video_url.youtube(text)
            return VideoRef(page.site, page.id, page.url)
        found = from_url(text)
        if found:
            return found
    return None


def _from_pages(urls: Iterator[str]) -> VideoRef | None:
    for url in urls:
        found = from_url(url)
        if found:
            return found
    return None


def _from_timed_page(urls: Iterator[str], body: str) -> VideoRef | None:
    """The page of a site that is not known, if the text links to a time in it: no other page has times."""
    for url in urls:
        bare = url.partition("#")[0].rstrip("?&/")
        timed = rf"{re.escape(bare)}/?[?&#]t=[0-9]"
        if bare[:4].lower() == "http" and bare in body and re.search(timed, body):
            return VideoRef("url", bare, bare)
    return None


def _from_other_pages(urls: Iterator[str]) -> VideoRef | None:
    """The page of a site that others know."""
    for url in urls:
        bare = url.partition("#")[0]
        if other_sites.is_video_page(bare):
            return VideoRef("url", bare, bare)
    return None


def _rows(body: str, wanted: str) -> Iterator[str]:
    """The lines of the fenced blocks in a language."""
    if wanted in body:
        for language, line in _lines(body):
            if language == wanted and line.strip():
                yield line.strip()


def _from_files(lines: Iterator[str], note_path: Path) -> VideoRef | None:
    for line in lines:
        embed = _EMBED.fullmatch(line)
        if embed is not None and video_url.MEDIA_FILE.search(embed[1].strip()):
            return _film(note_path, embed[1].strip())
    return None


def _from_text(note: Note) -> VideoRef | None:
    if not any(sign in note.body for sign in ("://", "[[", "](", "src=")) or video_lists.is_list(note.body):
        return None
    prose = "\n".join(_CODE_SPAN.sub("", line) for language, line in _lines(note.body) if language is None)
    found = _from_pages(match[0].rstrip(").,;:!?*_") for match in _URL.finditer(prose))
    if found:
        return found
    for match in _LOCAL.finditer(prose):
        target = match[1].strip() if match[1] else file_name(match[2] or match[3])
        if video_url.MEDIA_FILE.search(target):
            return _film(note.path, target)
    return None


def _lines(body: str) -> Iterator[tuple[str | None, str]]:
    """The lines of a text, each with the language of the fenced block that it stands in; None outside of blocks."""
    fence, language = "", ""
    for line in body.split("\n"):
        mark = _FENCE.match(line)
        if mark and not fence:
            fence, language = mark[1], mark[2].lower()
        elif mark and mark[1].startswith(fence) and not line.strip(" \t>").strip(fence[0]):
            fence = ""
        else:
            yield (language if fence else None), line
