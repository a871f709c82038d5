"""A note as one HTML file that needs nothing else: for browsers, phones and people without this program.

Pictures and formulas are in the file. Times lead to the page of the video, or into the film that lies beside the
file and plays in it. The file fetches nothing and runs nothing but a few lines of our own, which its content policy
names by their digest: of the note, only elements and attributes that are known to be harmless are taken over.
"""

from __future__ import annotations

import base64
import hashlib
import html
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Self
from urllib.parse import quote, unquote
from xml.etree.ElementTree import Element

from karareader.base import files, resources
from karareader.base.readable_text import readable
from karareader.notes.model.link_targets import block_of
from karareader.notes.model.links import NoteLink, parse
from karareader.notes.model.note import Note, Picture, Rendered
from karareader.notes.model.to_html import BLOCKS
from karareader.notes.model.video_ref import VideoRef
from karareader.notes.model.web_address import web_address
from karareader.timeline.cues import Cue
from karareader.timeline.timecode import format_time

_TAGS = frozenset(
    ["a", "b", "blockquote", "br", "caption", "cite", "code", "del", "details", "div", "em", "h1", "h2", "h3", "h4",
     "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "s", "samp", "section", "small",
     "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "th", "thead", "tr", "tt", "u", "ul", "var"]
)  # fmt: skip
_INSIDE = frozenset(
    ["a", "b", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strong",
     "sub", "sup", "tt", "u", "var"]
)  # fmt: skip
_LINE = re.compile(r"[ \t]*\n[ \t\n]*")
_VOID = frozenset(["br", "hr", "img"])
_ATTRIBUTES = frozenset(["align", "class", "dir", "id", "start", "title"])
_WHOLE = re.compile(r"[\w -]{0,200}")  # what names, classes and numbers are made of
_KINDS = (
    (b"\x89PNG\r\n\x1a\n", "png"), (b"\xff\xd8\xff", "jpeg"), (b"GIF8", "gif"), (b"RIFF", "webp"), (b"<svg", "svg+xml"),
    (b"<?xml", "svg+xml"),
)  # fmt: skip
_MOST_BYTES = 64 << 20  # of all pictures together
_SHAPE = re.compile(
    r"<svg(?: [\w:.-]+=\"[^\"<>]*\")*>(?:\s*<(?:path|rect|g)(?: [a-z-]+=\"[\w#.,() +-]*\")*\s*/?>|\s*</g>)*\s*</svg>\s*"
)


@dataclass(frozen=True, slots=True)
class PageFilm:
    """The film beside the page: its `address` as seen from there, percent-encoded; whether it is a mere `sound`."""

    address: str
    sound: bool = False

    @classmethod
    def beside(cls, film: Path, target: Path | None, sound: bool) -> Self:
        """A film as seen from the file `target`; by its whole address from elsewhere."""
        film = film.absolute()
        try:
            beside = os.path.relpath(film, target.absolute().parent) if target is not None else ""
        except ValueError:  # on another drive
            beside = ""
        return cls(quote(Path(beside).as_posix()) if beside else film.as_uri(), sound)


def page(
    note: Note,
    rendered: Rendered,
    video: VideoRef | None,
    film: PageFilm | None,
    length: float | None,
    *,
    line_breaks: bool = True,
) -> str:
    """The whole file. `film` plays in it, if one is given; `length` is that of the video in seconds, if known.

    With `line_breaks` a line of the source is one on the page, as in Obsidian.

    Reads the disk for pictures; one that cannot be read is told by its words.
    """
    body = _Body(note, rendered, video, film, line_breaks)
    script, style = resources.text("css", "page.js"), resources.text("css", "page.css")
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    policy = (
        f"default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-{digest}'; base-uri 'none'; "
        "form-action 'none'; media-src 'self' file: http: https:"
    )
    kind = ' class="sound"' if film and film.sound else ""
    player = (
        f'<div class="player"><video{kind} src="{_quoted(film.address)}" controls preload="metadata"></video></div>\n'
        if film
        else ""
    )
    return (
        f'<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{_quoted(note.title)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n"
        f'<div class="columns">\n<article>\n<h1 class="title">{_quoted(note.title)}</h1>\n'
        f"{_facts(rendered, video, length)}"
        f"{body.text}\n</article>\n{player}</div>\n<script>{script}</script>\n</body>\n</html>\n"
    )


def _facts(rendered: Rendered, video: VideoRef | None, length: float | None) -> str:
    parts = [_quoted(part) for part in (rendered.channel, rendered.facts.get("video_title", "")) if part]
    if length:
        parts.append(format_time(length))
    if video is not None and video.url:
        parts.append(f'<a href="{_quoted(video.url)}" rel="noreferrer">{_quoted(video.url)}</a>')
    return f'<p class="facts">{" · ".join(parts)}</p>\n' if parts else ""


def _quoted(text: str) -> str:
    return html.escape(readable(text))


class _Body:
    """Takes over the tree of a note, element by element; `text` is what was taken over."""

    def __init__(
        self, note: Note, rendered: Rendered, video: VideoRef | None, film: PageFilm | None, breaks: bool
    ) -> None:
        self.note, self.rendered, self.video, self.film, self.line_breaks = note, rendered, video, film, breaks
        self._parts: list[str] = []
        self._formulas = {picture.name: picture for picture in rendered.pictures}
        self._left = _MOST_BYTES
        self._pre = 0  # blocks of code around
        self._pending = False  # a line ended, and nothing came after it yet
        self._inside = False  # what came last is an element inside a line
        self._children(rendered.tree, "")

    @property
    def text(self) -> str:
        return "".join(self._parts)

    def _text(self, text: str) -> None:
        made = html.escape(text, quote=False)
        if self.line_breaks and "\n" in text and not self._pre:
            made = _LINE.sub(self._line_end, made)
        self._parts.append(made)

    def _line_end(self, found: re.Match[str]) -> str:
        """A line end is a break between two pieces of text, which elements inside a line may hold."""
        before = found.start() > 0 or self._inside
        after = found.end() < len(found.string)
        self._pending = before and not after
        return "<br>\n" if before and after else "\n"

    def _element(self, element: Element, around: str) -> None:
        """Take over an element that stands in one that is written as `around`."""
        tag, bare = element.tag, "data-bare" in element.attrib
        if self._pending and (tag in _INSIDE or tag == "img"):
            self._parts.append("<br>")
        if not bare:
            self._pending, self._inside = False, tag == "img"
        if tag == "img":
            self._parts.append(self._picture(element))
            return
        written, end = (around, "") if bare or tag not in _TAGS else self._begin(element, around)
        self._pre += tag == "pre"
        if element.text:
            self._text(element.text)
        self._children(element, written)
        self._pre -= tag == "pre"
        if not bare and tag in _TAGS and tag not in _VOID:
            self._parts.append(end)
            self._pending, self._inside = False, tag in _INSIDE

    def _children(self, element: Element, written: str) -> None:
        for child in element:
            self._element(child, written)
            end = "\n" if child.tag in BLOCKS and "data-bare" not in child.attrib else ""
            if end or child.tail:
                self._text(end + (child.tail or ""))

    def _begin(self, element: Element, around: str) -> tuple[str, str]:
        """Write the start of an element; gives as what it is written, and its end."""
        tag, written, before = element.tag, element.tag, ""
        kept = {name: value for name, value in element.attrib.items() if name in _ATTRIBUTES}
        kept = {name: value for name, value in kept.items() if name == "title" or _WHOLE.fullmatch(value)}
        if tag == "a":
            written = self._link(element.get("href", ""), kept)
        elif tag == "div" and "data-fold" in element.attrib:
            written = "details"
            kept |= {"open": ""} if element.get("data-fold") != "closed" else {}
        elif tag == "details" and "open" in element.attrib:
            kept["open"] = ""
        elif tag == "p" and kept.get("class") == "callout-title" and around == "details":
            written = "summary"
        elif tag == "table":
            before = '<div class="table">'
        shown = "".join(f' {name}="{html.escape(value)}"' for name, value in kept.items())
        self._parts.append(f"{before}<{written}{shown}>")
        return written, f"</{written}></div>" if before else f"</{written}>"

    def _link(self, href: str, kept: dict[str, str]) -> str:
        """Complete the attributes of a link; the name of its element, which is no link where it leads nowhere."""
        found = parse(href)
        if isinstance(found, NoteLink) and not found.target:
            block = self._block(found.heading)
            if block:
                kept["href"] = f"#{block}"
                return "a"
        cue = self._cue(href)
        own = cue is not None and cue.video is None and not cue.doubtful
        if own and cue is not None and self.film is not None:
            kept |= {"href": f"{self.film.address}#t={cue.start:g}", "data-t": f"{cue.start:g}"}
            return "a"
        address = web_address(href, cue, self.video)
        if address:
            kept |= {"href": address, "rel": "noreferrer", "target": "video" if cue is not None else "_blank"}
            return "a"
        if cue is None:
            kept["class"] = f"{kept.get('class', '')} elsewhere".strip()
        return "span"

    def _cue(self, href: str) -> Cue | None:
        link = parse(href)
        index = getattr(link, "cue", None)
        cues = self.rendered.timeline.cues
        return cues[index] if index is not None and index < len(cues) else None

    def _block(self, name: str) -> str:
        blocks = [block.id for block in self.rendered.blocks]
        return name if name in blocks else block_of(self.rendered.headings, self.rendered.names, blocks, name)

    def _picture(self, given: Element) -> str:
        source, words = given.get("src", ""), given.get("title") or given.get("alt") or ""
        formula = self._formulas.get(source)
        if formula is not None:
            return _formula(formula, given.get("alt", ""))
        data = self._data(source)
        if not data:
            return f'<span class="leftout">{html.escape(words or "picture")}</span>'
        size = "".join(f' {name}="{size}"' for name in ("width", "height") if (size := given.get(name, "")).isdigit())
        return f'<img src="{data}" alt="{html.escape(words)}"{size}>'

    def _data(self, source: str) -> str:
        """The address that holds a picture itself; empty for what is none, or one too many."""
        if not source.startswith("file:"):
            return ""
        try:
            data = files.read_bytes(unquote(source.removeprefix("file:")), self._left + 1)
        except (OSError, ValueError):
            return ""
        kind = next((kind for begin, kind in _KINDS if data.lstrip().startswith(begin)), "")
        if not kind or len(data) > self._left:
            return ""
        self._left -= len(data)
        return f"data:image/{kind};base64,{base64.b64encode(data).decode()}"


def _formula(picture: Picture, words: str) -> str:
    """A formula in the colour of its text. Drawings that hold anything but shapes are shown as pictures."""
    svg = picture.svg.decode("utf-8", "replace")
    wide, high, deep = (f"{each / 16:.3f}em" for each in (picture.width, picture.height, -picture.depth))
    style = f"width:{wide};height:{high};vertical-align:{deep}"
    if _SHAPE.fullmatch(svg):
        label = f' class="formula" role="img" aria-label="{html.escape(words)}" style="{style}"'
        return svg.replace("<svg", f"<svg{label}", 1)
    return f'<img src="data:image/svg+xml,{quote(svg)}" alt="{html.escape(words)}" style="{style}">'
