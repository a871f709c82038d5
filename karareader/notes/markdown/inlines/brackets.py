"""Square brackets in a text: links, pictures, wikilinks, embeds, footnote marks."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from karareader.base.translation import tr
from karareader.notes.markdown import obsidian
from karareader.notes.markdown.inlines import delimiters, hyperlinks
from karareader.notes.markdown.inlines.delimiters import Piece, left_out
from karareader.notes.markdown.inlines.reader import InlineReader, plain
from karareader.notes.timestamps.value import TimeInText

_FOOTNOTE = re.compile(r"\[\^([^\]\s\[]{1,200})\]")
_LABEL_SPACE = re.compile(r"\s+")
_MARKUP = re.compile(r"[\\`$*_~=<&]")
_LONGEST_LABEL = 999
# The times that are links themselves: what they stand in is none.
_LINKS = ("anchor", "carrier", "link", "player", "fragment", "seek")
_BRACKET = re.compile(r"\\.|[\[\]`]", re.DOTALL)


@dataclass(slots=True)
class _Bracket:
    """An opening bracket: its place among the pieces, its place in the text, and whether it opens a picture."""

    piece: int
    at: int
    picture: bool


class Brackets:
    """The brackets of one text. `read_label` hangs the meaning of a wikilink's own text under its element."""

    def __init__(self, reader: InlineReader, read_label: Callable[[Element, str], None]) -> None:
        self._reader = reader
        self._read_label = read_label
        self._brackets: list[_Bracket] = []
        self._partners: dict[int, int] | None = None
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
        if mark == "[" and at and self._reader.text[at - 1] == "^" and self._reader.context.takes_footnotes:
            end = self._inline_footnote(at)
            if end:
                return end
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
        if moment is not None and moment.end <= wikilink.end:
            return self._timed(wikilink, element, at, moment)
        if wikilink.text and _MARKUP.search(label):
            self._read_label(element, label)
        else:
            element.text = label
        self._reader.pieces.append(element)
        return wikilink.end

    def _timed(self, wikilink: obsidian.Wikilink, element: Element, at: int, moment: TimeInText | None) -> int:
        """Read `[[note|[00:36:00]]]`: a link, and the times that stand in place of its text, or within its words."""
        reader, words = self._reader, ""
        inside = reader.text.find("|", at, wikilink.end) + 1 or at + 2
        times: list[TimeInText] = []
        while moment is not None and moment.end <= wikilink.end:
            words += reader.text[inside : moment.begin]
            times.append(moment)
            inside = moment.end
            moment = reader.moment(inside)
        words = " ".join((words + reader.text[inside : wikilink.end - 2]).split()).strip("[]() ")
        self._read_label(element, words or obsidian.shown(wikilink.target, reader.context))
        reader.pieces.append(element)
        for each in times:
            reader.pieces.append(" ")
            reader.add_time(each)
        return wikilink.end

    def _footnote(self, name: str) -> Element:
        outer = Element("sup", {"class": "footnote"})
        inner = Element("a", {"data-footnote": name})
        inner.text = str(self._reader.context.footnote_number(name))
        outer.append(inner)
        return outer

    def _inline_footnote(self, at: int) -> int:
        """Read `^[the text of a footnote]`, whose bracket opens at `at`, and tell where it ends; 0 if it is none."""
        reader, before = self._reader, self._reader.pieces[-1] if self._reader.pieces else None
        end = self._partner(at)
        if not isinstance(before, str) or not before.endswith("^") or reader.text[at - 2 : at - 1] == "\\":
            return 0
        source = reader.text[at + 1 : end].strip() if end else ""
        if not source:
            return 0
        reader.pieces[-1] = before[:-1]
        text = Element("p", {"data-line": str(reader.line_of(at))})
        text.text = source
        reader.pieces.append(self._footnote(reader.context.add_footnote(text)))
        return end + 1

    def _partner(self, at: int) -> int:
        """Where the bracket is that closes the one at `at`; 0 if there is none."""
        if self._partners is None:
            # All at once: thousands that are never closed would each look through the text.
            self._partners = {}
            text, place, opened = self._reader.text, 0, list[int]()
            while (found := _BRACKET.search(text, place)) is not None:
                place = found.end()
                if found[0] == "[":
                    opened.append(found.start())
                elif found[0] == "]" and opened:
                    self._partners[opened.pop()] = found.start()
                elif found[0] == "`" and (span := self._reader.spans.get(found.start())) is not None:
                    place = span.end
        return self._partners.get(at, 0)

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
        alt, width, height = obsidian.picture_words("".join(map(plain, inside)))
        source = self._reader.text[bracket.at : address.end]
        wanted = obsidian.ShownPicture(address.url, alt, source, address.title, width, height)
        return hyperlinks.shown_picture(wanted, self._reader.context, self._reader.line_of(at))

    def _hyperlink(self, address: hyperlinks.Address, inside: list[Piece]) -> Element | None:
        """The link round the pieces `inside`; None where they hold a time that must stay one."""
        for at, piece in enumerate(inside):
            if isinstance(piece, Element) and "data-found" in piece.attrib:
                if self._reader.context.times[int(piece.attrib["data-found"])].rule.startswith(_LINKS):
                    return None
                inside[at] = plain(piece)
            elif isinstance(piece, Element) and piece.get("href", "").startswith("tag:"):
                inside[at] = plain(piece)  # no link holds another one
        label = "".join(map(plain, inside)).strip()
        made = hyperlinks.element(address.url, address.title, label, self._reader.context) if address.url else None
        if made is None:
            made = Element("span", {"class": "refused", "data-refused": f" ({address.url})"})
            self._reader.context.problem(
                "link",
                self._reader.line,
                tr("The link “{label}” is not followed: {url}", label=label, url=address.url or "empty"),
            )
        delimiters.match(inside)
        delimiters.attach(made, inside)
        if not label and not len(made):
            made.text = address.url
        return made
