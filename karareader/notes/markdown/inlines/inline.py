"""The text of a block, from Markdown to elements: CommonMark's inline structure, Obsidian's additions, and times.

One scan from left to right, in linear time, in place of Python-Markdown's inline patterns, each of which would copy
the whole text once for every match. Times are found once for the whole text, with code masked out.
"""

from __future__ import annotations

import re
from functools import partial
from urllib.parse import quote
from xml.etree.ElementTree import Element

from karareader.notes.markdown import math as mathematics
from karareader.notes.markdown.context import RenderContext
from karareader.notes.markdown.inlines import autolinks as angles
from karareader.notes.markdown.inlines import delimiters, hyperlinks
from karareader.notes.markdown.inlines.brackets import Brackets
from karareader.notes.markdown.inlines.reader import InlineReader
from karareader.notes.model.links import TAG
from karareader.notes.timestamps.families.macros import VIDEO_MACRO

# One class of characters is looked through five times as fast as alternatives are.
_SPECIAL = re.compile(r"[\\`$*_~=!\[\]<&\n{#]")
_SPECIAL_OR_ADDRESS = re.compile(r"[\\`$*_~=!\[\]<&\n{#]|https?://|www\.")
_RUNS = {char: re.compile(f"{re.escape(char)}+") for char in "`*_~="}
_STRETCH = 50_000
"""So many characters are looked through at once, since a single search keeps all other threads waiting."""
_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_ENTITY = re.compile(r"&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});")


def parse(parent: Element, source: str, context: RenderContext, line: int = 0, *, links: bool = True) -> None:
    """Read `source` and hang what it means under `parent`. `line` is its line of the body, for problems.

    Without `links` no link, no time and no picture is made: so for the text of a link.
    """
    scanner = _Scanner(source, context, line, links)
    scanner.scan()
    delimiters.match(scanner.pieces)
    delimiters.attach(parent, scanner.pieces)


def _words(context: RenderContext, line: int, parent: Element, source: str) -> None:
    parse(parent, source, context, line, links=False)


class _Scanner:
    """Reads one text into pieces."""

    def __init__(self, source: str, context: RenderContext, line: int, links: bool) -> None:
        words = partial(_words, context, line)
        self._reader = InlineReader(source, context, line, links, words)
        self._brackets = Brackets(self._reader, words)
        self._text = source
        self.pieces = self._reader.pieces

    def scan(self) -> None:
        text, size, at = self._text, len(self._text), 0
        special = _SPECIAL_OR_ADDRESS if "://" in text or "www." in text else _SPECIAL
        stop = -1
        while at < size:
            if stop <= at:
                end = min(size, at + _STRETCH)
                found = special.search(text, at, end)
                stop = found.start() if found is not None else end
            moment = self._reader.moment(at)
            if moment is not None and moment.begin <= stop:
                self._say(text[at : moment.begin])
                self._reader.add_time(moment)
                at = moment.end
            else:
                self._say(text[at:stop])
                at = self._special(text[stop], stop) if stop < size and special.match(text, stop) else stop

    def _say(self, text: str) -> None:
        if text:
            self.pieces.append(text)

    def _special(self, first: str, at: int) -> int:
        """Read what the character `first` at `at` starts, and tell where to go on."""
        if first in "*_~=":
            return self._delimiters(first, self._run(first, at), at)
        if first == "[":
            return self._brackets.opening("[", at)
        if first == "!":
            if self._text.startswith("[", at + 1):
                return self._brackets.opening("![", at)
            self.pieces.append("!")
            return at + 1
        if first == "]":
            return self._brackets.closing(at)
        if first == "<":
            return angles.read(self._reader, at)
        if first == "\n":
            return self._newline(at)
        if first == "\\":
            return self._escape(at)
        if first == "`":
            return self._code(at)
        if first == "$":
            return self._mathematics(at)
        if first == "&":
            found = _ENTITY.match(self._text, at)
            self._say(hyperlinks.entity(found) if found else "&")
            return found.end() if found else at + 1
        if first == "{":
            return self._macro(at)
        if first == "#":
            return self._tag(at)
        return self._bare(at)

    def _run(self, char: str, at: int) -> int:
        """How often `char` stands at `at`."""
        found = _RUNS[char].match(self._text, at)
        return found.end() - at if found else 1

    def _delimiters(self, char: str, count: int, at: int) -> int:
        text, end = self._text, at + count
        run = delimiters.run(char, count, text[at - 1] if at else "", text[end] if end < len(text) else "")
        self.pieces.append(run if run is not None else char * count)
        return end

    def _escape(self, at: int) -> int:
        after = self._text[at + 1 : at + 2]
        if after == "\n":
            self.pieces.append(Element("br"))
            return self._next_line(at + 2)
        if after in _PUNCTUATION and after:
            self.pieces.append(after)
            return at + 2
        self.pieces.append("\\")
        return at + 1

    def _newline(self, at: int) -> int:
        last = self.pieces[-1] if self.pieces else None
        if isinstance(last, Element) and last.tag == "br":
            return self._next_line(at + 1)
        if isinstance(last, str):
            bare = last.rstrip(" \t")
            if last.endswith("  "):
                self.pieces[-1] = bare
                self.pieces.append(Element("br"))
                return self._next_line(at + 1)
            self.pieces[-1] = bare
        # A space to HTML; a page that keeps line breaks shows it as one.
        self.pieces.append("\n")
        return self._next_line(at + 1)

    def _next_line(self, at: int) -> int:
        while self._text[at : at + 1] in (" ", "\t"):
            at += 1
        return at

    def _code(self, at: int) -> int:
        span = self._reader.spans.get(at)
        if span is None:
            count = self._run("`", at)
            self.pieces.append("`" * count)
            return at + count
        element = Element("code")
        element.text = span.content
        self.pieces.append(element)
        return span.end

    def _mathematics(self, at: int) -> int:
        formula = mathematics.read(self._text, at)
        if formula is None:
            self.pieces.append("$")
            return at + 1
        kind = "math display" if formula.display else "math"
        element = Element("span", {"class": kind, "data-line": str(self._reader.line_of(at))})
        element.text = formula.tex
        self.pieces.append(element)
        return formula.end

    def _macro(self, at: int) -> int:
        """`{{video …}}` of Logseq: the video, which is shown beside the note, or can be gone to."""
        found = VIDEO_MACRO.match(self._text, at) if self._reader.links else None
        made = hyperlinks.video(found[1].strip(), self._reader.context) if found is not None else None
        if found is None or made is None:
            self.pieces.append("{")
            return at + 1
        self.pieces.append(made)
        return found.end()

    def _tag(self, at: int) -> int:
        """`#word`: the tag, which leads to all notes that have it."""
        found = TAG.match(self._text, at) if self._reader.links else None
        if found is None:
            self.pieces.append("#")
            return at + 1
        made = Element("a", {"href": f"tag:{quote(found[1])}"})
        made.text = found[0]
        self.pieces.append(made)
        return found.end()

    def _bare(self, at: int) -> int:
        url = hyperlinks.bare(self._text, at) if self._reader.links else ""
        made = None
        if url:
            address = url if url.startswith("http") else f"http://{url}"
            made = hyperlinks.element(address, "", url, self._reader.context)
        if made is None:
            self.pieces.append(self._text[at])
            return at + 1
        made.text = url
        self.pieces.append(made)
        return at + len(url)
