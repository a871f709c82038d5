"""The text of a block, from Markdown to elements: CommonMark's inline structure, Obsidian's additions, and times.

One scan from left to right, in linear time, in place of Python-Markdown's inline patterns, each of which would copy
the whole text once for every match. Times are found once for the whole text, with code masked out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from karareader.notes import code_spans, delimiters, hyperlinks, mathematics, obsidian, safe_html, times
from karareader.notes.context import Context, FoundTime
from karareader.notes.delimiters import Close, Open, Piece, Run, left_out

# One class of characters is looked through five times as fast as alternatives are.
_SPECIAL = re.compile(r"[\\`$*_~=!\[\]<&\n]")
_SPECIAL_OR_ADDRESS = re.compile(r"[\\`$*_~=!\[\]<&\n]|https?://|www\.")
_RUNS = {char: re.compile(f"{re.escape(char)}+") for char in "`*_~="}
_STRETCH = 50_000
"""So many characters are looked through at once, since a single search keeps all other threads waiting."""
_MAY_BE_TIME = re.compile(r"[\d<]")
_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_FOOTNOTE = re.compile(r"\[\^([^\]\s\[]{1,200})\]")
_ENTITY = re.compile(r"&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});")
_LABEL_SPACE = re.compile(r"\s+")
_LONGEST_LABEL = 999


def parse(parent: Element, source: str, context: Context, line: int = 0, *, links: bool = True) -> None:
    """Read `source` and hang what it means under `parent`. `line` is its line of the body, for problems.

    Without `links` no link, no time and no picture is made: so for the text of a link.
    """
    scanner = _Scanner(source, context, line, links)
    scanner.scan()
    delimiters.match(scanner.pieces)
    delimiters.attach(parent, scanner.pieces)


@dataclass(slots=True)
class _Bracket:
    """An opening bracket: its place among the pieces, its place in the text, and whether it opens a picture."""

    piece: int
    at: int
    picture: bool


class _Scanner:
    """Reads one text into pieces."""

    def __init__(self, source: str, context: Context, line: int, links: bool) -> None:
        self.pieces: list[Piece] = []
        self._text = source
        self._context = context
        self._line = line
        self._links = links
        self._brackets: list[_Bracket] = []
        self._dead_brackets = 0
        """The brackets below this depth hold a link already, so that they cannot be links themselves."""
        self._spans = code_spans.find(source)
        self._found: list[FoundTime] = []
        if links and _MAY_BE_TIME.search(source):
            masked = code_spans.mask(source, self._spans)
            self._found = list(times.find(masked, video=context.video, video_id=context.video_id))
        self._next = 0
        self._counted = (0, line)

    def scan(self) -> None:
        text, size, at = self._text, len(self._text), 0
        special = _SPECIAL_OR_ADDRESS if "://" in text or "www." in text else _SPECIAL
        stop = -1
        while at < size:
            if stop <= at:
                end = min(size, at + _STRETCH)
                found = special.search(text, at, end)
                stop = found.start() if found is not None else end
            moment = self._moment(at)
            if moment is not None and moment.begin <= stop:
                self._say(text[at : moment.begin])
                self._time(moment)
                at = moment.end
            else:
                self._say(text[at:stop])
                at = self._special(text[stop], stop) if stop < size and special.match(text, stop) else stop

    def _moment(self, at: int) -> FoundTime | None:
        """The next time that begins at or after `at`."""
        found = self._found
        while self._next < len(found) and found[self._next].begin < at:
            self._next += 1
        return found[self._next] if self._next < len(found) else None

    def _say(self, text: str) -> None:
        if text:
            self.pieces.append(text)

    def _special(self, first: str, at: int) -> int:
        """Read what the character `first` at `at` starts, and tell where to go on."""
        if first in "*_~=":
            return self._delimiters(first, self._run(first, at), at)
        if first == "[":
            return self._opening("[", at)
        if first == "!":
            if self._text.startswith("[", at + 1):
                return self._opening("![", at)
            self.pieces.append("!")
            return at + 1
        if first == "]":
            return self._closing(at)
        if first == "<":
            return self._angle(at)
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
        self.pieces.append(" ")
        return self._next_line(at + 1)

    def _next_line(self, at: int) -> int:
        while self._text[at : at + 1] in (" ", "\t"):
            at += 1
        return at

    def _code(self, at: int) -> int:
        span = self._spans.get(at)
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
        element = Element("span", {"class": kind, "data-line": str(self._line_of(at))})
        element.text = formula.tex
        self.pieces.append(element)
        return formula.end

    def _line_of(self, at: int) -> int:
        """The line of the body that `at` stands in; counted on from the last time that it was asked for."""
        if not self._line:
            return 0
        last, line = self._counted
        line = line + self._text.count("\n", last, at) if at >= last else self._line + self._text.count("\n", 0, at)
        self._counted = (at, line)
        return line

    def _bare(self, at: int) -> int:
        url = hyperlinks.bare(self._text, at) if self._links else ""
        made = None
        if url:
            address = url if url.startswith("http") else f"http://{url}"
            made = hyperlinks.element(address, "", url, self._context)
        if made is None:
            self.pieces.append(self._text[at])
            return at + 1
        made.text = url
        self.pieces.append(made)
        return at + len(url)

    def _time(self, found: FoundTime) -> None:
        index = len(self._context.times)
        self._context.times.append(found)
        attributes = {"class": "time", "data-found": str(index)}
        if found.start is None:
            element = Element("span", {**attributes, "class": "time unreadable"})
            element.text = found.label or found.written or self._text[found.begin : found.end]
            what = found.problem or "This time cannot be read."
            self._context.problem("time", self._line_of(found.begin), f"{what} (written: {found.written})")
        else:
            element = Element("a", attributes)
            element.text = found.label
        self.pieces.append(element)

    # Brackets: links, pictures, wikilinks, footnotes.

    def _opening(self, mark: str, at: int) -> int:
        inside = at + len(mark)
        if not self._links:
            self.pieces.append(mark)
            return inside
        if self._text.startswith("[", inside):
            wikilink = obsidian.read(self._text, inside - 1)
            if wikilink is not None:
                return self._wikilink(wikilink, mark, at)
        if mark == "[" and self._text.startswith("^", inside):
            note = _FOOTNOTE.match(self._text, at)
            if note is not None and note[1].lower() in self._context.footnotes:
                self.pieces.append(self._footnote(note[1].lower()))
                return note.end()
        self._brackets.append(_Bracket(len(self.pieces), at, len(mark) == 2))
        self.pieces.append(mark)
        return inside

    def _wikilink(self, wikilink: obsidian.Wikilink, mark: str, at: int) -> int:
        context = self._context
        if mark == "![":
            source = self._text[at : wikilink.end]
            self.pieces.append(obsidian.embed(wikilink, source, context, self._line_of(at)))
            return wikilink.end
        moment = self._moment(at)
        if wikilink.text is None and moment is not None and moment.begin <= at + 2 and moment.end >= wikilink.end - 2:
            self._time(moment)
            return max(wikilink.end, moment.end)
        element = obsidian.link(wikilink, context)
        label = wikilink.text or obsidian.shown(wikilink.target)
        moment = self._whole_time(wikilink.text or "")
        if moment is not None:
            # `[[note|[00:36:00]]]`: a link, and the time that stands in place of its text.
            element.text = obsidian.shown(wikilink.target)
            self.pieces += (element, " ")
            self._time(moment)
            return wikilink.end
        if wikilink.text and _SPECIAL.search(label):
            parse(element, label, context, self._line, links=False)
        else:
            element.text = label
        self.pieces.append(element)
        return wikilink.end

    def _whole_time(self, label: str) -> FoundTime | None:
        """The time that `label` is as a whole, in brackets."""
        if not label.startswith(("[", "(")) or len(label) > 40:
            return None
        found = times.find(label, video=self._context.video, video_id=self._context.video_id)
        return found[0] if len(found) == 1 and found[0].end - found[0].begin == len(label) else None

    def _footnote(self, name: str) -> Element:
        numbers = self._context.footnotes
        if not numbers[name]:
            numbers[name] = max(numbers.values()) + 1
        outer = Element("sup", {"class": "footnote"})
        inner = Element("a", {"data-footnote": name})
        inner.text = str(numbers[name])
        outer.append(inner)
        return outer

    def _closing(self, at: int) -> int:
        if not self._brackets:
            self.pieces.append("]")
            return at + 1
        bracket = self._brackets.pop()
        depth = len(self._brackets)
        dead = not bracket.picture and depth < self._dead_brackets
        self._dead_brackets = min(self._dead_brackets, depth)
        address = None if dead else self._address(bracket, at)
        if address is None:
            self.pieces.append("]")
            return at + 1
        inside = self.pieces[bracket.piece + 1 :]
        if bracket.picture:
            made: Element | None = self._picture(bracket, address, inside, at)
        else:
            made = self._hyperlink(address, inside)
        if made is None:
            self.pieces.append("]")
            return at + 1
        del self.pieces[bracket.piece :]
        self.pieces.append(made)
        if not bracket.picture:
            self._dead_brackets = depth
        if made.get("data-refused"):
            self.pieces.append(left_out(made.attrib.pop("data-refused")))
        return address.end

    def _address(self, bracket: _Bracket, at: int) -> hyperlinks.Address | None:
        text = self._text
        if text.startswith("(", at + 1):
            address = hyperlinks.read(text, at + 1)
            if address is not None:
                return address
        references = self._context.references
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
        alt = "".join(map(_plain, inside))
        width = height = ""
        head, bar, size = alt.rpartition("|")
        if bar and re.fullmatch(r"\d{1,5}(?:x\d{1,5})?", size.strip(), re.ASCII):
            alt, (width, _, height) = head.strip(), size.strip().partition("x")
        source = self._text[bracket.at : address.end]
        wanted = obsidian.Shown(address.url, alt, source, address.title, width, height)
        return obsidian.picture(wanted, self._context, self._line_of(at))

    def _hyperlink(self, address: hyperlinks.Address, inside: list[Piece]) -> Element | None:
        """The link round the pieces `inside`; None where they hold a time that must stay one."""
        for at, piece in enumerate(inside):
            if isinstance(piece, Element) and "data-found" in piece.attrib:
                if self._context.times[int(piece.attrib["data-found"])].rule.startswith(("anchor", "carrier")):
                    return None
                inside[at] = _plain(piece)
        label = "".join(map(_plain, inside)).strip()
        made = hyperlinks.element(address.url, address.title, label, self._context) if address.url else None
        if made is None:
            made = Element("span", {"class": "refused", "data-refused": f" ({address.url})"})
            self._context.problem("link", self._line, f"The link “{label}” is not followed: {address.url or 'empty'}")
        delimiters.match(inside)
        delimiters.attach(made, inside)
        if not label and not len(made):
            made.text = address.url
        return made

    # HTML and addresses in angle brackets.

    def _angle(self, at: int) -> int:
        text = self._text
        if self._links and (found := hyperlinks.AUTOLINK.match(text, at) or hyperlinks.EMAIL.match(text, at)):
            url = found[1] if found.re is hyperlinks.AUTOLINK else f"mailto:{found[1]}"
            made = hyperlinks.element(url, "", found[1], self._context)
            if made is not None:
                made.text = found[1]
            self.pieces.append(made if made is not None else found[0])
            return found.end()
        if comment := safe_html.comment(text, at):
            self.pieces.append(left_out(text[at:comment]))
            return comment
        tag = safe_html.read(text, at)
        verdict = safe_html.verdict(tag) if tag else "unknown"
        if tag is None or verdict == "unknown":
            self.pieces.append("<")
            return at + 1
        if verdict == "refused":
            end = safe_html.swallowed(tag, text)
            self.pieces.append(left_out(text[at:end]))
            self._context.problem("html", self._line_of(at), f"HTML of the kind <{tag.name}> is shown as text.")
            return end
        self._tag(tag, at)
        return tag.end

    def _tag(self, tag: safe_html.Tag, at: int) -> None:
        name, attributes = safe_html.element(tag)
        if tag.closing:
            self.pieces.append(Close(name, tag.source))
        elif name == "img":
            alt, source = tag.attributes.get("alt", ""), tag.attributes.get("src", "")
            self.pieces.append(
                obsidian.picture(obsidian.Shown(source, alt, tag.source), self._context, self._line_of(at))
                if self._links
                else left_out(tag.source)
            )
        elif name in safe_html.VOID:
            self.pieces.append(Element(name))
        elif name == "a":
            self._anchor(tag)
        else:
            self.pieces.append(Open(name, attributes, tag.source))

    def _anchor(self, tag: safe_html.Tag) -> None:
        href = tag.attributes.get("href", "").strip()
        made = hyperlinks.element(href, "", href, self._context) if href and self._links else None
        if made is not None:
            self.pieces.append(Open("a", made.attrib, tag.source))
        elif href:
            self._context.problem("link", self._line, f"A link is not followed: {href}")
            self.pieces.append(left_out(tag.source))
        else:
            self.pieces.append(Open("a", {}, tag.source))


def _plain(piece: Piece) -> str:
    """The text of a piece, as far as it stands in the text that is read."""
    if isinstance(piece, str):
        return piece
    if isinstance(piece, Element):
        return piece.get("alt") or "".join(piece.itertext()) or (" " if piece.tag == "br" else "")
    return piece.char * piece.count if isinstance(piece, Run) and not (piece.opens or piece.closes) else ""
