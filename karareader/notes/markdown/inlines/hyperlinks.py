"""Markdown links: reading `(address "title")`, and the element that an address becomes."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from urllib.parse import quote, unquote
from xml.etree.ElementTree import Element

from karareader.base.files import is_regular
from karareader.base.readable_text import unescaped
from karareader.base.translation import tr
from karareader.notes.markdown import obsidian, safe_html
from karareader.notes.markdown.context import LinkedTime, RenderContext
from karareader.notes.model import links, video_url
from karareader.notes.model.note import NOTE_SUFFIXES
from karareader.notes.timestamps import cited_video as own_video
from karareader.timeline.timecode import format_time

_LONGEST = 4000
_SPACE = re.compile(r"[ \t]*\n?[ \t]*")
_ANGLED = re.compile(r"<((?:[^<>\n\\]|\\.)*)>")
_TITLE = re.compile(r""" "((?:[^"\\]|\\.)*)" | '((?:[^'\\]|\\.)*)' | \(((?:[^()\\]|\\.)*)\) """, re.VERBOSE | re.DOTALL)
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_ENTITY = re.compile(r"&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{1,31}:", re.ASCII)
_SOURCE = re.compile(r"<source\b[^<>]*?\ssrc=[\"']([^\"'<>\n]{1,1000})[\"']", re.IGNORECASE)
_WEB = re.compile(r"www\.[\w-]+\.[^\s]", re.IGNORECASE)
_TIMED = re.compile(r"[?&#;](?:t|start|time_continue)=|#t", re.IGNORECASE)

_SUFFIXES = "|".join(sorted(suffix[1:] for suffix in obsidian.FILES.union(NOTE_SUFFIXES)))
_SPACED = re.compile(
    rf"\([ \t]?([^()<>\"\n]{{1,300}}?\.(?:{_SUFFIXES})(?:#[^()<>\"\n]{{0,100}}?)?)"
    r"(?:[ \t]+\"([^\"\n]{0,200})\")?[ \t]?\)",
    re.IGNORECASE,
)
# Where a bare address ends: at a space, a bracket, a quote, or a mark of East Asian writing.
BARE = re.compile(r"(?:https?://|www\.)[^\s<>\[\]\"`{}|\\^，。、；：！？（）「」『』【】《》“”]+")
AUTOLINK = re.compile(r"<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]{1,4000})>", re.ASCII)
EMAIL = re.compile(r"<([A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8})>")


@dataclass(frozen=True, slots=True)
class Address:
    """What stands in the round brackets of a link; `end` is the place after them."""

    url: str
    title: str
    end: int


def unescape(text: str) -> str:
    """`text` without backslash escapes, its character references read."""
    if "&" in text:
        text = _ENTITY.sub(entity, text)
    return _ESCAPE.sub(r"\1", text) if "\\" in text else text


def entity(found: re.Match[str]) -> str:
    """The character that a reference such as `&copy;` stands for; itself where it stands for none."""
    return unescaped(found[0]) or "\ufffd"


def read(text: str, at: int) -> Address | None:
    """The address of an inline link whose `(` is at `text[at]`, or None.

    Source: CommonMark 0.31.2, section 6.3; besides, the name of a file may hold spaces, as in `(my notes/a talk.md)`.
    """
    found = _read(text, at)
    if found is None and (spaced := _SPACED.match(text, at)) is not None and "://" not in spaced[1]:
        return Address(spaced[1], unescape(spaced[2] or ""), spaced.end())
    return found


def _read(text: str, at: int) -> Address | None:
    at = _end(_SPACE, text, at + 1)
    angled = _ANGLED.match(text, at, at + _LONGEST)
    if angled:
        url, at = angled[1], angled.end()
    else:
        stop = _balanced(text, at)
        if stop is None:
            return None
        url, at = text[at:stop], stop
    after = _end(_SPACE, text, at)
    title = _TITLE.match(text, after, after + _LONGEST) if after > at else None
    if title:
        after = _end(_SPACE, text, title.end())
    if text[after : after + 1] != ")":
        return None
    words = next((part for part in title.groups() if part is not None), "") if title else ""
    return Address(unescape(url), unescape(words), after + 1)


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at


def _balanced(text: str, at: int) -> int | None:
    """Where an address without angle brackets ends; None where it cannot be one."""
    depth, stop = 0, min(len(text), at + _LONGEST)
    while at < stop:
        letter = text[at]
        if letter == "\\" and at + 1 < stop and not text[at + 1].isspace():
            at += 2
            continue
        if letter <= " ":
            break
        if letter == "(":
            depth += 1
            if depth > 32:
                return None
        elif letter == ")":
            if not depth:
                break
            depth -= 1
        elif letter == "<":
            return None
        at += 1
    return at if not depth else None


def bare(text: str, at: int) -> str:
    """The bare address that starts at `text[at]`, without the punctuation that follows it; "" if there is none.

    Source: GFM 0.29, section 6.9.
    """
    found = BARE.match(text, at, at + _LONGEST)
    if not found or (at and (text[at - 1].isalnum() or text[at - 1] in "/@_-.")):
        return ""
    url = found[0]
    opened, closed = url.count("("), url.count(")")
    while url:
        last = url[-1]
        if last in "?!.,:;*_~'’…=" or (last == ")" and closed > opened):
            closed -= last == ")"
            url = url[:-1]
        else:
            break
    host = re.sub(r"^https?://", "", url)
    return url if re.match(r"[^\W_][\w.-]*[^\W_]", host) and ("." in host or "localhost" in host) else ""


def element(url: str, title: str, label: str, context: RenderContext) -> Element | None:
    """The element that a link to `url` becomes, without its text, or None if the link is refused.

    A link to a moment of a video becomes a time, and `label` is its text.
    """
    if _WEB.match(url):
        url = f"https://{url}"  # as it is meant, and as browsers read it in their line of addresses
    made = _inside(url, label, context) if is_inside(url) else _outside(url, label, context)
    if made is not None and title:
        made.set("title", title)
    return made


def is_inside(url: str) -> bool:
    """True if a link to `url` leads to a note or a file of the library; else it leads to the web, or anywhere."""
    return (_SCHEME.match(url) is None and _WEB.match(url) is None) or url.lower().startswith("note:")


def target_of(url: str) -> str:
    """What `url`, which leads inside, means as a wikilink would write it; "" if no link may lead there."""
    target = unquote(url.removeprefix("note:")).strip()
    return "" if isinstance(links.parse(f"note:{quote(target, safe='/#')}"), links.Refused) else target


def video(url: str, context: RenderContext, label: str | None = None) -> Element | None:
    """The element that stands for the video at `url`, or with that id on YouTube, where a note embeds it.

    `label` are the words that a picture or a frame of it has, "" for none: such a one cites no time.
    """
    address = video_url.youtube(url).url if video_url.real_youtube_id(url) else url
    named = own_video.named(address, context.own)
    if named is None:
        return None
    start = (video_url.read_times(url) or (0.0, None))[0]
    where = tr("at {time}", time=format_time(start)) if start else tr("from the start")
    if named == (None,) and context.video:
        made = Element("a", {"href": f"seek:{start:g}", "title": tr("Play this note’s video {where}", where=where)})
        made.text = f"▶ {label or 'Video'}{f' {where}' if start else ''}"
        if not label:
            made.set("data-silent", "")
        return made
    if "://" not in address or address[:5].lower() == "file:":
        return _film(named[0], address, start, label) if named[0] is not None else None
    page = _outside(address, address, context) if label is None else _elsewhere(address, context)
    if page is not None:
        page.text = label or address
        if named[0] is not None and "data-found" not in page.attrib:
            page.set("href", f"video:{quote(named[0], safe='')}?t={start:g}")
            page.set("title", tr("Play this video {where}", where=where))
            page.text = f"▶ {page.text}"
    return page


def _film(key: str, address: str, start: float, label: str | None) -> Element:
    """What plays a local film that is not the note's own."""
    where = tr("at {time}", time=format_time(start)) if start else tr("from the start")
    made = Element(
        "a", {"href": f"video:{quote(key, safe='')}?t={start:g}", "title": tr("Play this video {where}", where=where)}
    )
    made.text = f"▶ {label or own_video.last_name(address)}"
    return made


def shown_picture(wanted: obsidian.ShownPicture, context: RenderContext, line: int) -> Element:
    """What `![…](…)` or `<img>` shows: a file, or what plays a video, where its address is that of one."""
    is_page = "://" in wanted.target and video_url.parse(wanted.target) is not None
    if is_page or video_url.MEDIA_FILE.search(unquote(wanted.target.partition("#")[0])):
        card = video(wanted.target, context, wanted.alt)
        if card is not None:
            return card
    return obsidian.shown_file(wanted, context, line)


def frame(tag: safe_html.Tag, inside: str, context: RenderContext) -> Element | None:
    """What plays the video that an `<iframe>`, `<video>` or `<audio>` shows; None where that is no video.

    `inside` is what stands between it and its closing tag.
    """
    if tag.name not in ("iframe", "video", "audio"):
        return None
    within = _SOURCE.search(inside) if tag.name != "iframe" else None
    source = tag.attributes.get("src", "").strip() or (within[1].strip() if within is not None else "")
    source = f"https:{source}" if source.startswith("//") else source
    is_page = tag.name == "iframe" and "://" in source and video_url.parse(source) is not None
    is_file = tag.name != "iframe" and video_url.MEDIA_FILE.search(unquote(re.split("[?#]", source)[0])) is not None
    return video(source, context, tag.attributes.get("title", "")) if is_page or is_file else None


def _outside(url: str, label: str, context: RenderContext) -> Element | None:
    timed = _timed(url, label, context)
    return timed if timed is not None else _elsewhere(url, context)


def _elsewhere(url: str, context: RenderContext) -> Element | None:
    """The element of a link to a file or to a page of the web, whatever time is in its address."""
    if url.lower().startswith("file:"):
        path = unquote(url[5:])
        path = path[2:] if path.startswith("///") else path
        if isinstance(links.parse(f"file:{quote(path)}"), links.Refused):
            return None
        return obsidian.file_link(path, url, context)
    if not isinstance(links.parse(url.replace(" ", "%20")), links.WebLink):
        return None
    url = url.replace(" ", "%20")
    return Element("a", {"href": url, "data-target": url, "data-kind": "web"})


def _timed(url: str, label: str, context: RenderContext) -> Element | None:
    """The time that a link with words of its own leads to, if it leads to one."""
    if not context.video or not _TIMED.search(url):
        return None
    linked = own_video.linked(url, context.own)
    if linked is None:
        return None
    context.times.append(LinkedTime(url, label, linked.start, linked.stop, video=linked.video))
    return Element("a", {"class": "time", "data-found": str(len(context.times) - 1), "data-text": "own"})


def _inside(url: str, label: str, context: RenderContext) -> Element | None:
    timed = _timed(url, label, context)
    if timed is not None:
        return timed
    target = target_of(url)
    if not target:
        return None
    name = target.partition("#")[0].strip()
    if obsidian.is_file(name):
        return obsidian.file_link(name, target, context)
    made = obsidian.link(obsidian.Wikilink(target, None, 0), context)
    if made.get("class") == "dead":
        path = context.folder / name
        if is_regular(path) or os.path.isdir(path):  # noqa: PTH112 - which takes any name
            return obsidian.file_link(name, target, context, str(path.resolve()))
    return made
