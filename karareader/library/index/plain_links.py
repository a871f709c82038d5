"""What links, pictures and signs within words say in the plain text of a note, by the rules of its page."""

from __future__ import annotations

import re

from karareader.notes.markdown import obsidian
from karareader.notes.markdown.inlines import hyperlinks
from karareader.notes.markdown.inlines.delimiters import unpaired

# Stands in the text for a time; notes hold no NUL.
TIME = "\0"
Links = list[tuple[str, int, int]]
"""Targets of links, the places of their words in the text, and the lengths of these."""
# What may be a sign of emphasis within a word, and what ends a block.
_WITHIN = re.compile(r"[*~=](?<=[^\W_].)[*~=]*(?=[^\W_])")
_END = re.compile(r"\n[ \t]*(?:\n|[-+>#|]|\*[ \t]|[0-9]{1,9}[.)][ \t])")
# The signs in the words of a link that are no words.
_SIGNS = re.compile(r"`+|\*+|~~|==|\\(?=[!-/:-@\[-`{-~])|(?<![^\W_])_+(?=\w)|(?<=\w)_+(?![^\W_])")
_MARKS = re.compile(r"[`*~=\\_]")
# What parts the name and the place in a link.
_PLACE = re.compile(r"#(?:\^|t=(?=[0-9]))?")


class Parts(list[str]):
    """The text in parts while it is made."""

    # The length of the first so many parts.
    _counted = _length = 0

    def length(self) -> int:
        """How long the text is by now."""
        self._length += sum(map(len, self[self._counted :]))
        self._counted = len(self)
        return self._length


def kept_signs(seen: str) -> dict[int, int]:
    """Where signs of emphasis stand within a word and pair with none, so that they are shown, and how many of them."""
    kept: dict[int, int] = {}
    done = 0
    for found in _WITHIN.finditer(seen):
        at = found.start()
        if at < done:
            continue
        begin = seen.rfind("\n\n", 0, at) + 1
        begin = max((end.start() for end in _END.finditer(seen, begin, at)), default=begin)
        end = _END.search(seen, at)
        done = end.start() if end is not None else len(seen)
        kept.update((begin + place, count) for place, count in unpaired(seen[begin:done]).items())
    return kept


def picture_words(links: Links, parts: Parts, piece: re.Match[str], source: str) -> str:
    """The words of a picture, or those of a link to what else is embedded."""
    target, label = piece.group("target", "label")
    name = target.strip().rstrip("\\") if target is not None else ""
    if obsidian.is_picture(name.partition("#")[0].strip()):
        return name if label is None else obsidian.picture_words(_words(piece, "label", source))[0] or name
    for group in ("text", "odd"):
        if piece[group] is not None:
            return obsidian.picture_words(_words(piece, group, source))[0]
    return link_words(links, parts, piece, source)


def link_words(links: Links, parts: Parts, piece: re.Match[str], source: str, address: str = "") -> str:
    """The words of a link, or of what only looks like one; a link to a note is added to `links`. `address`
    is where it leads to, if the expression does not tell that.
    """
    target, label, words, url = piece.group("target", "label", "text", "url")
    if target is not None:
        target = target.strip().rstrip("\\")
        label = _shown(target) if label is None else _words(piece, "label", source).strip()
        if obsidian.is_file(target.partition("#")[0].strip()):
            return label
    elif words is not None or address:
        group = "text" if words is not None else "odd"
        target, label = _note_meant(url or address), _words(piece, group, source)
        if not target:
            return label
        label = label.strip()
    else:
        return ""
    times = TIME * label.count(TIME)
    if times:  # they stand in place of the words, or in those
        label = label.replace(TIME, "").strip(" \t[]()") or _shown(target)
    links.append((target, parts.length(), len(label)))
    return f"{label} {times}" if times else label


def _shown(target: str) -> str:
    return _PLACE.sub(" › ", target).strip(" ›")


def _words(piece: re.Match[str], group: str, source: str) -> str:
    """The words of a link. Code in them is hidden from the expression, and is words all the same."""
    begin, end = piece.span(group)
    words = source[begin:end]
    if _MARKS.search(words) is None:
        return words
    kept = kept_signs(words)
    return _SIGNS.sub(lambda sign: sign[0] if sign.start() in kept else "", words)


def _note_meant(url: str) -> str:
    """The note that the address of a link means, as a wikilink would write it; "" if it leads elsewhere."""
    target = hyperlinks.target_of(url) if hyperlinks.is_inside(url) else ""
    name = target.partition("#")[0].strip()
    return target if name and not obsidian.is_file(name) else ""
