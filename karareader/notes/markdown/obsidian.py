"""Obsidian's own links: `[[note#Heading|text]]` and `![[embed]]`, and the pictures that notes show."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit
from xml.etree.ElementTree import Element

from karareader.base.files import is_regular
from karareader.base.translation import tr
from karareader.notes.markdown.context import RenderContext
from karareader.notes.markdown.inlines.delimiters import left_out
from karareader.notes.model import link_targets as places
from karareader.notes.model.note import NOTE_SUFFIXES

PICTURES = frozenset([".png", ".jpg", ".jpeg", ".gif", ".bmp", ".svg", ".webp", ".avif", ".ico", ".tif", ".tiff"])
MEDIA = frozenset(
    [".mp4", ".webm", ".mkv", ".mov", ".avi", ".ogv", ".m4v", ".mp3", ".m4a", ".ogg", ".opus", ".wav", ".flac", ".3gp"]
)
FILES = PICTURES | MEDIA | frozenset(
    [".pdf", ".canvas", ".base", ".txt", ".csv", ".zip", ".html", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp",
     ".rtf", ".epub"]
)  # fmt: skip
_LONGEST = 1000
_SIZE = re.compile(r"(\d{1,5})(?:x(\d{1,5}))?", re.ASCII)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:", re.ASCII)


@dataclass(frozen=True, slots=True)
class Wikilink:
    """`[[target|text]]` as written; `text` is None where the link has none, `end` where it ends."""

    target: str
    text: str | None
    end: int


def read(text: str, at: int) -> Wikilink | None:
    """The wikilink whose `[[` is at `text[at]`, or None. It ends on its line, and holds no other."""
    end = text.find("]]", at + 2, at + _LONGEST)
    if end < 0:
        return None
    inside = text[at + 2 : end]
    if text.startswith("]", end + 2) and inside.count("[") > inside.count("]"):
        end += 1
        inside = text[at + 2 : end]
    if "\n" in inside or "[[" in inside:
        return None
    target, bar, label = inside.partition("|")
    target = target.removesuffix("\\").strip() if bar else target.strip()
    opens = target.find("[")
    if not target or opens == 0 or 0 <= target.find("]") < opens:
        return None  # as a list in a list of some language is none
    return Wikilink(target, label.strip() or None if bar else None, end + 2)


def parted(target: str, context: RenderContext) -> tuple[str, str]:
    """The name of a note and the place in it, of which `target` is made up: a name may hold a `#` of its own."""
    name, mark, place = target.partition("#")
    found = context.resolved(target) if mark and name.strip() else None
    while found is not None and mark and context.resolved(name.strip()) != found:
        more, mark, place = place.partition("#")
        name = f"{name}#{more}"
    return name.strip(), place.strip()


def shown(target: str, context: RenderContext) -> str:
    """What a link without a text of its own shows: `a#Heading` as `a > Heading`, `#Heading` as `Heading`."""
    name, place = parted(target, context)
    if not place:
        return target
    if place.startswith("^") or places.seconds_of(place) is not None:
        place = place.lstrip("^").removeprefix("t=")
    parts = [part.strip() for part in (name, *place.split("#")) if part.strip()]
    return " > ".join(parts) if parts else target


def is_file(name: str) -> bool:
    """True if a link to `name` leads to a file that is no note."""
    return Path(name).suffix.lower() in FILES


def is_picture(name: str) -> bool:
    """True if `![[name]]` shows a picture."""
    return Path(name).suffix.lower() in PICTURES


def picture_words(label: str) -> tuple[str, str, str]:
    """The words of a picture, its width and height in pixels (or empty), as its label `Words|300x200` gives them."""
    parts = [part.strip() for part in label.split("|")]
    size = next((found for part in parts if (found := _SIZE.fullmatch(part))), None)
    words = " ".join(part for part in parts if part and not _SIZE.fullmatch(part))
    return (words, size[1], size[2] or "") if size else (words, "", "")


def link(wikilink: Wikilink, context: RenderContext) -> Element:
    """The element of a wikilink, without its text. A link to a note that is not there has the class `dead`."""
    target = wikilink.target
    name = target.partition("#")[0].strip()
    if is_file(name):
        return file_link(name, target, context)
    if name != target and is_file(target) and local_file(target, context) is not None:
        return file_link(target, target, context)
    attributes = {"href": f"note:{quote(target, safe='/')}", "data-target": target, "data-kind": "wikilink"}
    if not name:
        attributes["data-kind"] = "heading"
    elif context.resolve is not None:
        path = context.resolved(target)
        if path is None:
            attributes["class"] = "dead"
        elif not path.lower().endswith(NOTE_SUFFIXES):
            return file_link(name, target, context, path)
        else:
            attributes["data-resolved"] = path
    return Element("a", attributes)


def file_link(name: str, target: str, context: RenderContext, path: str | None = None) -> Element:
    """The element of a link to a file that is no note, without its text; `path` is where it is, if that is known."""
    path = path or local_file(name, context)
    attributes = {"href": f"file:{quote(path or name, safe='/')}", "data-target": target, "data-kind": "file"}
    if path is None:
        attributes["class"] = "dead"
    else:
        attributes["data-resolved"] = path
    return Element("a", attributes)


def embed(wikilink: Wikilink, source: str, context: RenderContext, line: int) -> Element:
    """The element of `![[…]]`: the picture, or a box with the link to the note or the file."""
    name = wikilink.target.partition("#")[0].strip()
    if is_picture(name):
        alt, width, height = picture_words(wikilink.text or "")
        return picture(ShownPicture(name, alt or name, source, width=width, height=height), context, line)
    element = link(wikilink, context)
    element.set("class", " ".join(filter(None, ["embed", element.get("class")])))
    element.set("data-kind", "embed")
    words = "" if _SIZE.fullmatch(wikilink.text or "") else wikilink.text
    element.text = words or shown(wikilink.target, context)
    return element


@dataclass(frozen=True, slots=True)
class ShownPicture:
    """A picture as a note asks for it; `source` is what it writes, `width` and `height` are pixels, or empty."""

    target: str
    alt: str
    source: str
    title: str = ""
    width: str = ""
    height: str = ""


def shown_file(wanted: ShownPicture, context: RenderContext, line: int) -> Element:
    """What `![…](…)` shows that is no video: a picture, or, as `![[…]]` does, a note or another file."""
    target = unquote(wanted.target)
    suffix = Path(target.partition("#")[0].rstrip()).suffix.lower()
    if _SCHEME.match(target) or target.startswith(("//", "\\\\")) or suffix in PICTURES:
        return picture(wanted, context, line)
    if suffix in FILES or suffix in NOTE_SUFFIXES or (not suffix and context.resolved(target) is not None):
        return embed(Wikilink(target, wanted.alt or None, 0), wanted.source, context, line)
    return picture(wanted, context, line)


def picture(wanted: ShownPicture, context: RenderContext, line: int) -> Element:
    """The picture, if it is a file on this computer; else its remains: nothing is ever fetched.

    `line` is the line of the body.
    """
    target, alt = wanted.target, wanted.alt
    if target.lower().startswith("file:///"):
        target = unquote(target[7:])
    if _SCHEME.match(target) or target.startswith(("//", "\\\\")):
        try:
            host = urlsplit(target).hostname or target.partition(":")[0]
        except ValueError:
            host = tr("an unreadable address")
        context.problem(
            "picture", line, tr("A picture of {host} is not shown; nothing is fetched from the web.", host=host)
        )
        return left_out(
            tr("{alt} (picture of {host}, not shown)", alt=alt, host=host)
            if alt
            else tr("(picture of {host}, not shown)", host=host)
        )
    path = local_file(target, context)
    if path is None:
        context.problem("picture", line, tr("The picture “{target}” was not found.", target=target))
        return left_out(wanted.source)
    attributes = {"src": f"file:{quote(path, safe='/')}", "alt": alt, "data-target": target, "data-resolved": path}
    if wanted.title:
        attributes["title"] = wanted.title
    sizes = (("width", wanted.width), ("height", wanted.height))
    attributes.update({name: value for name, value in sizes if value and 0 < int(value) <= 10_000})
    return Element("img", attributes)


def local_file(target: str, context: RenderContext) -> str | None:
    """The path of the file called `target`: beside the note, in a folder for attachments, or in the library."""
    if not target or target.startswith(("//", "\\\\")):
        return None
    # Some write paths as Windows does.
    for name in dict.fromkeys((target, unquote(target), target.replace("\\", "/"))):
        for folder in ("", "attachments", "assets", "images"):
            path = context.folder / folder / name
            if is_regular(path):
                return str(path.resolve())
    found = context.resolved(target)
    return found if found and not found.lower().endswith(NOTE_SUFFIXES) else None
