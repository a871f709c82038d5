"""All links of a note's raw text that may lead into the library: wikilinks, embeds, and Markdown links without a site."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from karareader.notes import hyperlinks
from karareader.notes.survey import Survey

_WIKILINK = re.compile(r"(?P<bang>!?)\[\[(?P<target>[^\[\]|\n]{1,300})(?:\|[^\[\]\n]{0,500})?\]\]")
_MARKDOWN = re.compile(r"(?P<bang>!?)\[(?P<label>[^\[\]\n]{0,500})\](?=\([^()\s])")
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
    ends = list(accumulate([len(line) + 1 for line in text.split("\n")]))
    begins = [begin for begin, _ in survey.spans]

    def is_time(at: int) -> bool:
        near = bisect_right(begins, at + 2) - 1
        return near >= 0 and at < survey.spans[near][1]

    for match in _WIKILINK.finditer(text):
        if not is_time(match.start()):
            # Before the bar of a table's cell stands a backslash.
            target = match["target"].strip().removesuffix("\\").strip()
            if target:
                line = survey.first + bisect_right(ends, match.start())
                yield WrittenLink(target, line, bool(match["bang"]), True)
    if "](" not in text:
        return
    for match in _MARKDOWN.finditer(text):
        address = hyperlinks.read(text, match.end())
        url = address.url.strip() if address is not None else ""
        escaped = match.start() > 0 and text[match.start() - 1] == "\\"
        if url and not _SCHEME.match(url) and not escaped and not is_time(match.start()):
            yield WrittenLink(url, survey.first + bisect_right(ends, match.start()), bool(match["bang"]), False)
