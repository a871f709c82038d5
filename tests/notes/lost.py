"""Whether the words of a note are all in what is shown of it: a second, cruder reading that knows nothing of blocks."""

from __future__ import annotations

import html
import re
from collections import Counter

from karareader.notes.markdown.inlines.reader import find, mask
from karareader.notes.timestamps import find as times

_FENCE = re.compile(r"^[ \t>*+-]*(?:\d+[.)][ \t]+)?[ \t>]*(`{3,}|~{3,}).*$", re.MULTILINE)
_CALLOUT = re.compile(r"\[![^\]\n]{1,60}\][+-]?")
_NUMBER = re.compile(r"^[ \t>*+-]*\d+[.)](?=\s)", re.MULTILINE)
_TASK = re.compile(r"^([ \t>]*(?:[*+-]|\d+[.)])[ \t]+)\[[ xX/\-><?!]\]", re.MULTILINE)
_REFERENCE = re.compile(r"^[ \t>]*\[[^\]\n]{1,200}\]:.*$", re.MULTILINE)
_WIKI = re.compile(r"!?\[\[([^\[\]|\n]*?)\\?(?:\|((?:[^\[\]\n]|\[[^\[\]\n]*\])*))?\]\]")
_LINK = re.compile(r"\][(][ \t]?(?:[^()\s]|\([^()\s]*\))*(?:\s+\"[^\"]*\")?\)")
_TAG = re.compile(
    r"</?(?:a|b|br|i|em|strong|u|s|mark|small|span|p|ul|ol|li|div|sub|sup|kbd|h[1-6]|hr|blockquote|figure|figcaption"
    r"|details|summary|table|thead|tbody|tr|td|th|img|pre|code)\b[^<>]*>",
    re.IGNORECASE,
)
_ICON = re.compile(r"<div class=\"callout-icon\">.*?</div>", re.DOTALL)
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_EMPHASIS = re.compile(r"\*+|~~|==|[\[\]`$]|(?<!\w)_+|_+(?!\w)")
# What stands for a time, or for one that is missing; these are no words.
_TIMES = re.compile(
    r"[0-9][0-9:.,]*[^\W\d_]{0,7}|\b(?:HH|MM|SS)(?::(?:HH|MM|SS|\d+))*|N/A|\b(?:to|bis|until|and|hours?|minutes?|seconds?)\b"
)
_WORD = re.compile(r"[^\W\d_]{2,}")


def words(text: str) -> Counter[str]:
    """The words of a text, of two letters or more, with how often they stand in it."""
    return Counter(word.casefold() for word in _WORD.findall(text))


def lost(body: str, shown: str) -> Counter[str]:
    """The words of `body` that are missing in `shown`; what only steers the reading of the note is not counted."""
    return words(_without_markup(body)) - words(_EMPHASIS.sub("", shown))


def _without_markup(body: str) -> str:
    text = _ICON.sub(" ", body)
    text = _REFERENCE.sub(lambda found: found[0] if found[0].lstrip(" \t>").startswith("[^") else "", text)
    text = "\n\n".join(_without_times(part) for part in re.split(r"\n[ \t]*\n", text))
    text = _FENCE.sub("", text)
    text = _TASK.sub(r"\1", text)
    for pattern in (_NUMBER, _CALLOUT):
        text = pattern.sub("", text)
    text = _WIKI.sub(lambda found: (found[2] or "").strip() or found[1].strip(), text)
    text = _EMPHASIS.sub("", _LINK.sub("]", text))
    return html.unescape(_TAG.sub("", _ESCAPE.sub(r"\1", text)))


def _without_times(part: str) -> str:
    masked = mask(part, find(part))
    at = 0
    kept: list[str] = []
    for time in times.find(masked, video=True):
        kept += (part[at : time.begin], _own_words(part[time.begin : time.end]))
        at = time.end
    return " ".join([*kept, part[at:]])


def _own_words(source: str) -> str:
    """The words of a link that carries a time: what is left of it without its address, its tags and its times."""
    text = _TAG.sub(" ", source)
    if text.startswith(("[[", "![[")):
        text = text.partition("|")[2]
    text = re.sub(r"\]\([^()]*(?:\([^()]*\)[^()]*)*\)$", "]", text)
    text = re.sub(r"[\w.+-]*://\S+|www\.\S+|<[^<>]*|\{\{.*|#t=\S+", " ", text, flags=re.DOTALL)
    return _TIMES.sub(" ", text)
