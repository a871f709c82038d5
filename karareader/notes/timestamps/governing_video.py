"""Which video the bare times of a note are times of: of the one that governs their place, else of the note's own.

A place is governed by the nearest of these above it in the same branch of the outline: an embed (`{{video …}}`,
`![](…)`, `![[talk.mp4]]`, an address alone on its line), a list item that its own list stands in, a heading. Those that
carry a bare time themselves, or name several videos, govern nothing: they mention a video. So does an embed between
paragraphs if bare times that nothing governs came before it: they go on after it. A block of a player is about the file
that it names, and nothing else is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from karareader.notes.model import video_url
from karareader.notes.timestamps import cited_video as own_video
from karareader.notes.timestamps.cited_video import Own

# Rules of the recogniser by which a time does not say of which video it is.
_BARE_NAMES = """
bracket range chapter transcript shorthand empty-link logseq block item dotted speaker ending column marked seek
"""
_BARE = frozenset(_BARE_NAMES.split())

_ADDRESS = re.compile(
    r"(?P<url>https?://[^\s<>\"'`\\\[\]{}|^()]{4,1000})"
    r"|\[\[(?P<file>[^\[\]|#\n]{1,300}\.\w{2,4})(?=[#|\]])"
    r"|\]\(<?(?P<local>[^()\n<>:]{1,300}\.\w{2,4})(?=[#>)])"
    r"|\ssrc=[\"'](?P<source>[^\"'\n<>:]{1,300}\.\w{2,4})(?=[#\"'])",
    re.IGNORECASE,
)
# Every name of a file that is found holds it, and it is looked for several times as fast.
_ENDING = re.compile(r"\.\w{2,4}[#|\])>\"']")
_ITEM = re.compile(r"(?:[-*+•]|[0-9]{1,4}[.)])[ \t]+")
_HEADING = re.compile(r"(#{1,6})[ \t]")
# What stands alone on its line, or in an embed, governs what follows; so does a macro of Logseq.
_EMBED = re.compile(
    r"(?:\{\{[ \t]*(?:video|youtube|vimeo|bilibili)\b.*|!\[[^\]\n]*\]\(.*|!\[\[.*|<(?:iframe|video|audio)\b.*"
    r"|\[\[[^\[\]\n]*\]\]|<?https?://\S+)",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"(?<![\w:/=.-])[0-9]{1,3}:[0-9]{2}(?![\w/])|data-t\b|youtube-timestamp|media-timestamp", re.IGNORECASE
)
_LINKS = re.compile(r"!?\[[^\[\]\n]*\]\([^()\n]*\)|!?\[\[[^\[\]\n]*\]\]|https?://[^\s<>]+")
_QUOTE = re.compile(r"(?:[ \t]{0,3}>[ \t]?)+")
_TAB = 4
_NOBODY = ""


@dataclass(frozen=True, slots=True)
class _Scope:
    """What governs: the `depth` of its lines in the outline, headings below 0; an embed governs its own depth too."""

    depth: int
    video: str | None
    embed: bool = False


@dataclass(frozen=True, slots=True)
class Governed:
    """Lines of a note, by their numbers from 1: those that another video governs, with its key, and items of lists.

    `lists` are the items of lists below an embed, or below an item that names a video, be it the note's own.
    """

    others: Mapping[int, str]
    lists: AbstractSet[int]


_NOTHING = Governed({}, frozenset())


def lines(text: str, own: Own) -> Governed:
    """What governs the lines of `text`, the body of a note in which code and comments were hidden."""
    if not own.ids or ("://" not in text and _ENDING.search(text) is None):
        return _NOTHING
    if next(_names(text, own), _NOBODY) == _NOBODY:
        return _NOTHING
    governed: dict[int, str] = {}
    lists: set[int] = set()
    scopes: list[_Scope] = []
    blank, begun = True, False
    # What held before a block of a player, which is about its own file.
    outside: tuple[list[_Scope], bool] | None = None
    for number, line in enumerate(text.split("\n"), 1):
        quote = _QUOTE.match(line)
        bare = line[quote.end() :] if quote is not None else line
        words = bare.strip()
        if not words:
            blank = True
            continue
        if words.startswith(("```", "~~~")):
            if outside is not None:
                (scopes, begun), outside = outside, None
            elif words.strip("`~ ").startswith("audio-player"):
                outside, scopes, begun = (scopes, begun), [], False
        depth = _depth(bare)
        item, heading = _ITEM.match(words), _HEADING.match(words)
        if heading is not None and depth < _TAB:
            scopes = [each for each in scopes if each.depth < len(heading[1]) - 10]
            depth = len(heading[1]) - 10
        elif item is not None or blank:
            scopes = [each for each in scopes if each.depth < depth or (each.embed and each.depth == depth)]
        inner = words[item.end() :] if item is not None else words
        outline = item is not None or heading is not None
        scope = _scope(inner, own, depth, outline=outline)
        if scope is not None and scope.video is not None and begun and not outline:
            scope = None
        if scope is not None:
            scopes = [each for each in scopes if each.depth < depth or not (scope.embed and each.embed)]
            scopes.append(scope)
        elif scopes:
            if scopes[-1].video is not None:
                governed[number] = scopes[-1].video
            if item is not None and scopes[-1].depth >= 0:
                lists.add(number)
        elif not begun:
            begun = _holds_time(words)
        blank = False
    return Governed(governed, lists)


def is_bare(rule: str, written: str) -> bool:
    """True if a time, as the recogniser read it by `rule`, does not say itself of which video it is."""
    if rule in _BARE:
        return True
    name = rule.partition("-")[0] if not rule.startswith("empty-link") else "empty-link"
    return name in _BARE or (name == "fragment" and written.startswith("#"))


def _names(text: str, own: Own) -> Iterator[str | None]:
    """The keys of the videos that a text names, None for the note's own."""
    for match in _ADDRESS.finditer(text):
        address = match["url"] or match["file"] or match["local"] or match["source"]
        if match["url"] is None and not video_url.MEDIA_FILE.search(address):
            continue
        named = own_video.named(address.rstrip(".,;:!?*_"), own)
        if named is not None:
            yield named[0]


def _scope(words: str, own: Own, depth: int, *, outline: bool) -> _Scope | None:
    """What a line governs; `words` are those of a list item or a heading if it is one (`outline`)."""
    named = set(_names(words, own))
    if len(named) != 1:
        return None
    (video,) = named
    if _EMBED.fullmatch(words):
        return _Scope(depth, video, embed=True)
    return _Scope(depth, video) if outline and not _holds_time(words) else None


def _holds_time(words: str) -> bool:
    """True if there is a time in a line besides those of its links."""
    return _TIME.search(_LINKS.sub(" ", words)) is not None


def _depth(line: str) -> int:
    """How far a line is indented, in columns."""
    depth = 0
    for letter in line:
        if letter == " ":
            depth += 1
        elif letter == "\t":
            depth += _TAB - depth % _TAB
        else:
            break
    return depth
