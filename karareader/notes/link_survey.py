"""All links of a note's raw text that may lead into the library: wikilinks, embeds, Markdown links without a site."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from karareader.notes.markdown.inlines import hyperlinks
from karareader.notes.survey import Survey

# A pattern that begins with plain letters is looked for several times as fast: the `!` of an embed is read afterwards.
_WIKILINK = re.compile(r"\[\[([^\[\]|\n]{1,300})(?:\]\]|\|(?:[^\[\]\n]|\[[^\[\]\n]{0,100}\]){0,500}\]\])")
_MARKDOWN = re.compile(r"(?P<bang>!?)\[(?P<label>[^\[\]\n]{0,500})\](?=\((?!https?:)[^()\s])")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:|//|\\\\", re.ASCII)


class WrittenLink(NamedTuple):
    """A link: its target as written, without label, its line in the file, whether it embeds, and whether it stands in
    `[[…]]`, where nothing is percent-encoded.
    """

    target: str
    line: int
    embed: bool
    wiki: bool


def find(survey: Survey) -> Iterator[WrittenLink]:
    """The links in the order of the text, but for those that are times."""
    text = survey.masked
    if "[[" not in text and "](" not in text:
        return
    found = dict(_wikilinks(text)) if "[[" in text else {}
    if "](" in text:
        found.update(_markdown(text))
    ends = list(accumulate([len(line) + 1 for line in text.split("\n")]))
    begins = [begin for begin, _ in survey.spans]
    for at in sorted(found):
        near = bisect_right(begins, at + 2) - 1
        if near < 0 or at >= survey.spans[near][1]:
            target, embed, wiki = found[at]
            yield WrittenLink(target, survey.first + bisect_right(ends, at), embed, wiki)


# Where a link begins, its target, whether it embeds, and whether it is a wikilink.
_Found = tuple[int, tuple[str, bool, bool]]


def _wikilinks(text: str) -> Iterator[_Found]:
    for match in _WIKILINK.finditer(text):
        # Before the bar of a table's cell stands a backslash.
        target = match[1].strip().removesuffix("\\").strip()
        if target:
            begin = match.start()
            embed = text.startswith("!", begin - 1) if begin else False
            yield begin - embed, (target, embed, True)


def _markdown(text: str) -> Iterator[_Found]:
    for match in _MARKDOWN.finditer(text):
        address = hyperlinks.read(text, match.end())
        url = address.url.strip() if address is not None else ""
        escaped = match.start() > 0 and text[match.start() - 1] == "\\"
        if url and not _SCHEME.match(url) and not escaped:
            yield match.start(), (url, bool(match["bang"]), False)
