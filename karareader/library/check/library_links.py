"""Where the links of a library's notes lead, read as the window reads them, and which of them lead nowhere."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from xml.etree.ElementTree import Element

from karareader.base.errors import UserError
from karareader.library.index.extract import aliases
from karareader.library.names.nearest import NearestNames
from karareader.library.names.wikilinks import Meaning, WikilinkResolver
from karareader.notes.link_survey import WrittenLink
from karareader.notes.load import load
from karareader.notes.markdown import obsidian
from karareader.notes.markdown.context import RenderContext
from karareader.notes.markdown.inlines import hyperlinks
from karareader.notes.model import link_targets as places
from karareader.notes.model.note import Note, Problem, Rendered
from karareader.notes.render import render

KIND = "dead-link"
# So many notes are named that a link may have meant.
_MOST = 3
# What a note is called besides the name of its file: title and aliases.
OtherNames = tuple[str, Sequence[str]]


class LibraryLinks:
    """Knows where the links of notes in the library at `root` lead; `paths` are its notes.

    `known` are the titles and aliases of notes whose files were read already; those of others are read once a link is
    met that no file's name explains.
    """

    def __init__(self, root: Path, paths: Sequence[Path], known: Mapping[Path, OtherNames] | None = None) -> None:
        self._paths = paths
        self._known = dict(known or {})
        self._resolver = WikilinkResolver(root, paths)
        self._learned = False
        self._near: NearestNames | None = None
        self._said: dict[tuple[str, str, bool, bool], str] = {}
        self._hints: dict[str, str] = {}
        self._rendered = lru_cache(256)(_rendered)

    def choose(self, chosen: Mapping[tuple[Path, str], Path]) -> None:
        """These are what the reader said that links mean, see `WikilinkResolver`."""
        self._resolver.chosen = chosen

    def prepare(self) -> None:
        """Make ready now what is otherwise made once it is needed."""
        self._learn()
        self._nearest()

    def meaning(self, target: str, beside: Path) -> Meaning | None:
        """What `target` means in the note `beside`, see `WikilinkResolver.meaning`."""
        meaning = self._resolver.meaning(target, beside)
        if self._learned or (meaning is not None and is_plain(meaning)):
            return meaning
        self._learn()
        return self._resolver.meaning(target, beside)

    def _learn(self) -> None:
        self._learned = True
        self._resolver.learn(self._names())

    def resolve(self, target: str, beside: Path) -> str | None:
        """The path of the note or of the other file that `target` means."""
        meaning = self.meaning(target, beside)
        found = meaning.paths[0] if meaning is not None else self._resolver.file(target, beside)
        return str(found) if found is not None else None

    def dead(self, path: Path, links: Iterable[WrittenLink]) -> Iterator[Problem]:
        """What leads nowhere of these links of the note at `path`, each once, with the line where it is met first."""
        told: set[str] = set()
        # A place in the note itself is another one in every note; all else hangs on the folder.
        own, around = os.fspath(path), os.path.dirname(path)  # noqa: PTH120
        for link in links:
            if "{{" in link.target or "<%" in link.target:
                continue  # a template: its names are put in when a note is made of it
            key = own if link.target.startswith("#") else around, link.target, link.embed, link.wiki
            text = self._said.get(key)
            if text is None:
                text = self._said[key] = self._look(path, link)
            if text and text not in told:
                told.add(text)
                yield Problem(KIND, link.line, text)

    def _look(self, path: Path, link: WrittenLink) -> str:
        if link.wiki and not link.embed and "#" not in link.target and "." not in link.target:
            # Nearly all links: they can only mean a note, so that no page need be asked what it makes of them.
            meaning = self.meaning(link.target, path)
            if meaning is None:
                return f"[[{link.target}]] leads nowhere{self._hint(link.target)}"
            return self._in_vain(meaning, f"[[{link.target}]]")
        context = RenderContext(Note(path, "", {}, ""), video=False, resolve=lambda target: self.resolve(target, path))
        element, shown = _element(link, context), f"[[{link.target}]]" if link.wiki else f"[…]({link.target})"
        if element is None:
            return ""  # it is refused, and says so on the page
        if context.problems or "dead" in (element.get("class") or "").split():
            kind = element.get("data-kind")
            return f"{shown} leads nowhere" + ("" if context.problems or kind == "file" else self._hint(link.target))
        if element.get("data-kind") == "file" or element.tag == "img":
            return ""
        return self._in_vain(self.meaning(element.get("data-target") or link.target, path), shown)

    def _in_vain(self, meaning: Meaning | None, shown: str) -> str:
        if meaning is None or not meaning.heading or any(self._holds(note, meaning.heading) for note in meaning.paths):
            return ""
        name = meaning.heading.rpartition("#")[2].strip().lstrip("^")
        if not name:
            return ""  # an editor writes a sign before the name of the place
        return f"{shown} leads to “{meaning.paths[0].stem}”, but nothing in it is called “{name}”"

    def _holds(self, note: Path, place: str) -> bool:
        rendered = self._rendered(note)
        return rendered is None or places.find(rendered, rendered.timeline, place) is not None

    def _hint(self, target: str) -> str:
        name = target.partition("#")[0].rpartition("/")[2]
        text = self._hints.get(name)
        if text is None:
            near = self._nearest().near(name, most=_MOST)
            text = self._hints[name] = f"; nearest: {', '.join(near)}" if near else ""
        return text

    def _nearest(self) -> NearestNames:
        if self._near is None:
            self._near = NearestNames(path.stem for path in self._paths)
        return self._near

    def _names(self) -> Iterator[tuple[Path, str, Sequence[str]]]:
        for path in self._paths:
            title, others = self._known.get(path) or _read_names(path)
            yield path, title, others


def is_plain(meaning: Meaning) -> bool:
    """True if the name of a file says what a link means: no title and no alias of another note goes before that."""
    return meaning.step in ("path", "name")


def _element(link: WrittenLink, context: RenderContext) -> Element | None:
    """What the page makes of a link."""
    if link.wiki:
        wikilink = obsidian.Wikilink(link.target, None, 0)
        return obsidian.embed(wikilink, "", context, 0) if link.embed else obsidian.link(wikilink, context)
    if link.embed:
        return obsidian.shown_file(obsidian.ShownPicture(link.target, "", ""), context, 0)
    return hyperlinks.element(link.target, "", "", context)


def _rendered(path: Path) -> Rendered | None:
    try:
        return render(load(path), video=True, whole=True)
    except UserError:
        return None


def _read_names(path: Path) -> OtherNames:
    try:
        note = load(path)
    except UserError:
        return path.stem, ()
    return note.title, aliases(note)
