"""All links of a note's raw text that may lead into the library: wikilinks, embeds, Markdown links without a site."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from karareader.notes.markdown.inlines import hyperlinks
from karareader.notes.survey import Survey

# A pattern that begins with plain letters is looked for several times as fast: what stands before them is read
# afterwards. So is a label with brackets of its own, which few have.
_WIKILINK = re.compile(r"\[\[([^\[\]|\n]{1,300})(?:\|[^\[\]\n]{0,500})?(\]\])?")
_LABEL = re.compile(r"\|(?:[^\[\]\n]|\[[^\[\]\n]{0,100}\]){0,500}\]\]")
_MARKDOWN = re.compile(r"\]\((?!https?:)[^()\s]")
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
    if more := _markdown(text):
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
        begin = text.rfind("[", max(0, end - _LONGEST - 1), end)
        if begin < 0 or "]" in (label := text[begin + 1 : end]) or "\n" in label:
            continue
        address = hyperlinks.read(text, end + 1)
        url = address.url.strip() if address is not None else ""
        embed = begin > 0 and text[begin - 1] == "!"
        begin -= embed
        escaped = begin > 0 and text[begin - 1] == "\\"
        if url and not _SCHEME.match(url) and not escaped:
            found.append((begin, url, embed, False))
    return found
