"""All links of a note's raw text that may lead into the library: wikilinks, embeds, and without a site in their address
those of Markdown and of HTML.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from karareader.base.readable_text import unescaped
from karareader.notes.markdown.inlines import hyperlinks
from karareader.notes.markdown.masking import is_escaped
from karareader.notes.survey import Survey

# A pattern that begins with plain letters is looked for several times as fast: what stands before them is read
# afterwards. So is a label with brackets of its own, which few have.
_WIKILINK = re.compile(r"\[\[([^\[\]|\n]{1,300})(?:\|[^\[\]\n]{0,500})?(\]\])?")
_LABEL = re.compile(r"\|(?:[^\[\]\n]|\[[^\[\]\n]{0,100}\]){0,500}\]\]")
_MARKDOWN = re.compile(r"\]\((?!https?:)[^()\s]")
_HREF = re.compile(r"<a\b[^<>]{0,300}?\shref\s*=\s*(?:\"([^\"<>]{1,500})\"|'([^'<>]{1,500})')", re.IGNORECASE)
_INNER = re.compile(r"(?<!!)\[[^\[\]]*\]\(")  # no link holds another, but for images
_FARTHEST = 5000  # letters of an address and its title
_LONGEST = 500  # letters of a label
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:|//|\\\\", re.ASCII)


class WrittenLink(NamedTuple):
    """A link: its target as written, without label, its line in the file, whether it embeds, and whether it stands in
    `[[…]]`, where nothing is percent-encoded.
    """

    target: str
    line: int
    embed: bool
    wiki: bool


# Where a link begins, its target, whether it embeds, and whether it is a wikilink.
Spot = tuple[int, str, bool, bool]


def find(survey: Survey) -> Iterator[WrittenLink]:
    """The links in the order of the text, but for those that are times."""
    line = survey.lines()
    for at, target, embed, wiki in spots(survey):
        yield WrittenLink(target, line(at), embed, wiki)


def spots(survey: Survey) -> list[Spot]:
    """The same by their offsets into the body of the note, for who asks for few of the lines."""
    text = survey.masked
    found = _wikilinks(text, survey.shown)
    more = _markdown(text)
    if "href" in text:
        more += _html(text)
    if more:
        found = sorted(found + more)
    if not found or not survey.spans:
        return found
    begins = [begin for begin, _ in survey.spans]
    kept = []
    for spot in found:
        near = bisect_right(begins, spot[0] + 2) - 1
        if near < 0 or spot[0] >= survey.spans[near][1]:
            kept.append(spot)
    return kept


def _wikilinks(text: str, shown: str) -> list[Spot]:
    """The wikilinks in `text`, in which code is blanked out; in their targets there may be some, as in a heading."""
    found = []
    for match in _WIKILINK.finditer(text):
        target, closed = match.groups()
        if not closed and _LABEL.match(text, match.end(1)) is None:
            continue
        target = shown[match.start(1) : match.end(1)].strip() if "`" in target else target.strip()
        if target.endswith("\\"):  # Before the bar of a table's cell stands a backslash.
            target = target[:-1].rstrip()
        if target:
            begin = match.start()
            embed = begin > 0 and text[begin - 1] == "!"
            found.append((begin - embed, target, embed, True))
    return found


def _markdown(text: str) -> list[Spot]:
    found = []
    for match in _MARKDOWN.finditer(text):
        end = match.start()
        begin = _opening(text, end)
        if begin < 0:
            continue
        closed = text.find(")", end, end + _FARTHEST) > 0
        address = hyperlinks.read(text, end + 1) if closed else None
        url = address.url.strip() if address is not None else ""
        embed = begin > 0 and text[begin - 1] == "!"
        begin -= embed
        if url and not _SCHEME.match(url) and not is_escaped(text, begin):
            found.append((begin, url, embed, False))
    return found


def _opening(text: str, end: int) -> int:
    """Where the label begins that the bracket at `text[end]` closes, in the same line; -1 where it is none."""
    first = max(0, end - _LONGEST)
    least = max(text.rfind("\n", first, end) + 1, first)
    begin = text.rfind("[", least, end)
    inner = text.count("]", begin, end) if begin >= 0 else 0
    while inner and begin >= 0:  # a link, an image or other brackets within the label
        further = text.rfind("[", least, begin)
        inner += text.count("]", max(further, least), begin) - 1
        begin = further
    return -1 if begin >= 0 and _INNER.search(text, begin + 1, end) else begin


def _html(text: str) -> list[Spot]:
    found = []
    for match in _HREF.finditer(text):
        url = unescaped(match[1] or match[2] or "").strip()
        if url and not _SCHEME.match(url):
            found.append((match.start(), url, False, False))
    return found
