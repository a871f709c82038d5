"""Square brackets in a text: links, pictures, wikilinks, embeds, footnote marks."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from karareader.notes.markdown import obsidian
from karareader.notes.markdown.inlines import delimiters, hyperlinks
from karareader.notes.markdown.inlines.delimiters import Piece, left_out
from karareader.notes.markdown.inlines.reader import Reader, plain
from karareader.notes.timestamps.families import links

_FOOTNOTE = re.compile(r"\[\^([^\]\s\[]{1,200})\]")
_LABEL_SPACE = re.compile(r"\s+")
_MARKUP = re.compile(r"[\\`$*_~=<&]")
_LONGEST_LABEL = 999


@dataclass(slots=True)
class _Bracket:
    """An opening bracket: its place among the pieces, its place in the text, and whether it opens a picture."""

    piece: int
    at: int
    picture: bool


class Brackets:
    """The brackets of one text. `read_label` hangs the meaning of a wikilink's own text under its element."""

    def __init__(self, reader: Reader, read_label: Callable[[Element, str], None]) -> None:
        self._reader = reader
        self._read_label = read_label
        self._brackets: list[_Bracket] = []
        self._dead = 0
        """The brackets below this depth hold a link already, so that they cannot be links themselves."""

    def opening(self, mark: str, at: int) -> int:
        """Read what `mark` (`[` or `![`) at `at` opens, and tell where to go on."""
        inside = at + len(mark)
        if not self._reader.links:
            self._reader.pieces.append(mark)
            return inside
        if self._reader.text.startswith("[", inside):
            wikilink = obsidian.read(self._reader.text, inside - 1)
            if wikilink is not None:
                return self._wikilink(wikilink, mark, at)
        if mark == "[" and self._reader.text.startswith("^", inside):
            note = _FOOTNOTE.match(self._reader.text, at)
            if note is not None and note[1].lower() in self._reader.context.footnotes:
                self._reader.pieces.append(self._footnote(note[1].lower()))
                return note.end()
        self._brackets.append(_Bracket(len(self._reader.pieces), at, len(mark) == 2))
        self._reader.pieces.append(mark)
        return inside

    def _wikilink(self, wikilink: obsidian.Wikilink, mark: str, at: int) -> int:
        context = self._reader.context
        if mark == "![":
            source = self._reader.text[at : wikilink.end]
            self._reader.pieces.append(obsidian.embed(wikilink, source, context, self._reader.line_of(at)))
            return wikilink.end
        moment = self._reader.moment(at)
        if wikilink.text is None and moment is not None and moment.begin <= at + 2 and moment.end >= wikilink.end - 2:
            self._reader.add_time(moment)
            return max(wikilink.end, moment.end)
        element = obsidian.link(wikilink, context)
        label = wikilink.text or obsidian.shown(wikilink.target, context)
        moment = links.time_in_words((wikilink.text or "").strip()) if context.video else None
        if moment is not None:
            # `[[note|[00:36:00]]]`: a link, and the time that stands in place of its text.
            element.text = obsidian.shown(wikilink.target, context)
            self._reader.pieces += (element, " ")
            self._reader.add_time(moment)
            return wikilink.end
        if wikilink.text and _MARKUP.search(label):
            self._read_label(element, label)
        else:
            element.text = label
        self._reader.pieces.append(element)
        return wikilink.end

    def _footnote(self, name: str) -> Element:
        outer = Element("sup", {"class": "footnote"})
        inner = Element("a", {"data-footnote": name})
        inner.text = str(self._reader.context.footnote_number(name))
        outer.append(inner)
        return outer

    def closing(self, at: int) -> int:
        """Read the `]` at `at`, and tell where to go on."""
        if not self._brackets:
            self._reader.pieces.append("]")
            return at + 1
        bracket = self._brackets.pop()
        depth = len(self._brackets)
        dead = not bracket.picture and depth < self._dead
        self._dead = min(self._dead, depth)
        address = None if dead else self._address(bracket, at)
        if address is None:
            self._reader.pieces.append("]")
            return at + 1
        inside = self._reader.pieces[bracket.piece + 1 :]
        if bracket.picture:
            made: Element | None = self._picture(bracket, address, inside, at)
        else:
            made = self._hyperlink(address, inside)
        if made is None:
            self._reader.pieces.append("]")
            return at + 1
        del self._reader.pieces[bracket.piece :]
        self._reader.pieces.append(made)
        if not bracket.picture:
            self._dead = depth
        if made.get("data-refused"):
            self._reader.pieces.append(left_out(made.attrib.pop("data-refused")))
        return address.end

    def _address(self, bracket: _Bracket, at: int) -> hyperlinks.Address | None:
        text = self._reader.text
        if text.startswith("(", at + 1):
            address = hyperlinks.read(text, at + 1)
            if address is not None:
                return address
        references = self._reader.context.references
        begin = bracket.at + (2 if bracket.picture else 1)
        if not references or at - begin > _LONGEST_LABEL:
            return None
        label, end = text[begin:at], at + 1
        if text.startswith("[", at + 1):
            stop = text.find("]", at + 2, at + 2 + _LONGEST_LABEL)
            if stop >= 0:
                label, end = text[at + 2 : stop] or label, stop + 1
        key = _LABEL_SPACE.sub(" ", label.strip())
        reference = references.get(key.lower()) or references.get(key.casefold())
        return hyperlinks.Address(reference[0], reference[1] or "", end) if reference else None

    def _picture(self, bracket: _Bracket, address: hyperlinks.Address, inside: list[Piece], at: int) -> Element:
        alt = "".join(map(plain, inside))
        width = height = ""
        head, bar, size = alt.rpartition("|")
        if bar and re.fullmatch(r"\d{1,5}(?:x\d{1,5})?", size.strip(), re.ASCII):
            alt, (width, _, height) = head.strip(), size.strip().partition("x")
        source = self._reader.text[bracket.at : address.end]
        wanted = obsidian.Shown(address.url, alt, source, address.title, width, height)
        return obsidian.picture(wanted, self._reader.context, self._reader.line_of(at))

    def _hyperlink(self, address: hyperlinks.Address, inside: list[Piece]) -> Element | None:
        """The link round the pieces `inside`; None where they hold a time that must stay one."""
        for at, piece in enumerate(inside):
            if isinstance(piece, Element) and "data-found" in piece.attrib:
                if self._reader.context.times[int(piece.attrib["data-found"])].rule.startswith(("anchor", "carrier")):
                    return None
                inside[at] = plain(piece)
        label = "".join(map(plain, inside)).strip()
        made = hyperlinks.element(address.url, address.title, label, self._reader.context) if address.url else None
        if made is None:
            made = Element("span", {"class": "refused", "data-refused": f" ({address.url})"})
            self._reader.context.problem(
                "link", self._reader.line, f"The link “{label}” is not followed: {address.url or 'empty'}"
            )
        delimiters.match(inside)
        delimiters.attach(made, inside)
        if not label and not len(made):
            made.text = address.url
        return made
