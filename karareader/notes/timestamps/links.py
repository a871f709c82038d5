"""Times in Markdown: links and addresses with a time, media embeds, Logseq macros.

Besides the times, `find` tells which stretches of a text are links to something else, where no time is looked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from karareader.notes.model import video_url
from karareader.notes.timestamps import cited_video as own_video
from karareader.notes.timestamps.cited_video import Own
from karareader.notes.timestamps.value import Found, Value, is_time, read_label, read_text
from karareader.timeline import fields

# What stands in place of text that is taken already; no link reaches over it. Notes hold no NUL, and a text of Latin
# letters is looked through faster without letters of other planes; where code was hidden, there is U+FFFC.
HIDDEN = "\0"
# `[label](address "title")`; no class matches its own opening letter, so the work stays linear. The `!` of an embed is
# left out here and below: what begins with a fixed letter is found much faster.
_LINK = re.compile(
    r"\[(\[?[^\[\]\n\0\ufffc]{0,300}\]?)\]\([ \t]{0,2}(?:<([^()\n<>\0\ufffc]{1,2000})>|([^()\s<>\0\ufffc]{0,2000}))"
    r"(?:[ \t]{1,2}\"[^\"\n()\0\ufffc]{0,200}\")?[ \t]{0,2}\)"
)
_WIKILINK = re.compile(
    r"\[\[([^\[\]|#\n\0\ufffc]{0,300})(?:#([^\[\]|\n\0\ufffc]{0,300}))?(\|[^\[\]\n\0\ufffc]{0,300}(?:\[[^\[\]\n\0\ufffc]{0,60}\])?)?\]\]"
)
# A wikilink that may hold a time: in its fragment, or in place of its words.
_TIMED = re.compile(r"\[\[[^\[\]|#\n\0\ufffc]{0,300}(?:#|\|[^\S\n]*[\[(])")
# An address from its `://` on, and what may stand before that.
_ADDRESS = re.compile(r"://[^\s<>\"'`\[\]{}|\\^\0\ufffc]{4,2000}>?")
_SCHEME = re.compile(r"<?https?\Z", re.IGNORECASE)
_FRAGMENT = re.compile(r"(?<![\w/&?=#)\]])#t=[0-9:.,npthms%A-F]{1,60}", re.IGNORECASE | re.ASCII)
_LOGSEQ = re.compile(
    r"\{\{[ \t]{0,3}(?:youtube-timestamp[ \t]{1,3}|renderer[ \t]{1,3}:media-timestamp[ \t]{0,3},[ \t]{0,3})"
    r"([^{}\n\0\ufffc]{1,80})\}\}",
    re.IGNORECASE,
)
# What stands for a film in Logseq.
VIDEO_MACRO = re.compile(
    r"\{\{[ \t]{0,3}(?:video|youtube|vimeo|bilibili)[ \t]{1,3}([^{}\n\0\ufffc]{1,500})\}\}", re.IGNORECASE
)
_AFTER_ADDRESS = ".,;:!?*_)'\""


def may_hold(text: str) -> bool:
    """False if there surely is no time in the links of a text."""
    return (
        "](" in text
        or "://" in text
        # What holds no such letter at all is told from it several times as fast.
        or ("=" in text and "#t=" in text)
        or ("{" in text and "{{" in text)
        or _TIMED.search(text) is not None
    )


def find(text: str, own: Own) -> Iterator[Found | tuple[int, int]]:
    """The times in links, each as a `Found`, and the spans of all other links; in no order, and they may overlap."""
    if "](" in text:
        yield from (_link(match, own) for match in _LINK.finditer(text))
    if "[[" in text:
        for match in _WIKILINK.finditer(text):
            found = _wikilink(match, own)
            words = _in_words(match) if isinstance(found, tuple) and not isinstance(found, Found) else None
            if words is not None:
                yield match.start(), words.begin
                yield words
            elif found is not None:
                yield found
    yield from (_address(begin, end, text, own) for begin, end in _addresses(text))
    if "#t=" in text:
        for match in _FRAGMENT.finditer(text):
            times = video_url.read_fragment(match[0][1:].rstrip(".,"))
            if times is not None:
                written = match[0].rstrip(".,")
                yield Found(match.start(), match.start() + len(written), written, written, *times, "fragment")
    if "{{" in text:
        yield from (_logseq(match) for match in _LOGSEQ.finditer(text))
        yield from (match.span() for match in VIDEO_MACRO.finditer(text))


def _link(match: re.Match[str], own: Own) -> Found | tuple[int, int]:
    span = begin, end = match.span()
    if match.string[begin - 1 : begin] == "!":
        return begin - 1, end
    label, url = match[1].strip(), match[2] or match[3]
    shown = read_label(label) if is_time(label) else None
    if not url:
        if shown is None or shown.start is None:
            return span
        return Found(*span, label, label, shown.start, shown.stop, "empty-link" + _kept(shown))
    start = shown.start if shown is not None else None
    linked = own_video.linked(url, own, start)
    if linked is not None:
        stop = linked.stop if linked.stop is not None or shown is None else shown.stop
        if stop is not None and stop <= linked.start:
            stop = None
        rule = "fragment" if "#t=" in url else "link"
        return Found(*span, url, label, linked.start, stop, rule, video=linked.video)
    if shown is not None and start is not None:
        named = own_video.named(url, own)
        if named is not None:
            return Found(*span, label, label, start, shown.stop, "link-text", video=named[0])
    return span


def _wikilink(match: re.Match[str], own: Own) -> Found | tuple[int, int] | None:
    begin, end = match.span()
    begin -= match.string[begin - 1 : begin] == "!"
    target, fragment = match[1].strip().rstrip("\\"), (match[2] or "").rstrip("\\")
    if "." in target and video_url.MEDIA_FILE.search(target):
        times = video_url.read_fragment(fragment)
        if times is not None:
            label = (match[3] or "")[1:].strip()
            return Found(begin, end, f"{target}#{fragment}", label, *times, "wikilink", video=own.file(target))
        return begin, end
    if not fragment and not match[3] and is_time(target):
        return None  # `[[00:10:55]]` is a time in brackets.
    return begin, end


def _in_words(match: re.Match[str]) -> Found | None:
    """`[[note|[00:36:00]]]`: a link, and a time in place of its words."""
    label = (match[3] or "")[1:].strip()
    if label[:1] not in ("[", "(") or label[-1:] not in ("]", ")"):
        return None
    value = fields.literal(label[1:-1])
    if value is None or not is_time(label):
        return None
    begin = match.start(3) + match[3].find(label)
    return Found(begin, begin + len(label), label[1:-1], label, value[0], None, "bracket" + value[1])


def _addresses(text: str) -> Iterator[tuple[int, int]]:
    """Where the addresses of web pages stand, each with the angle brackets at its ends."""
    done = 0
    at = text.find("://")
    while at >= 0:
        scheme = _SCHEME.search(text, max(done, at - 6), at)
        rest = _ADDRESS.match(text, at) if scheme is not None else None
        if scheme is not None and rest is not None:
            done = rest.end()
            yield scheme.start(), done
        at = text.find("://", max(done, at + 3))


def _address(begin: int, end: int, text: str, own: Own) -> Found | tuple[int, int]:
    whole = text[begin] == "<" and text[end - 1] == ">"
    inner = begin + (text[begin] == "<")
    url = text[inner : end - (text[end - 1] == ">")].rstrip(_AFTER_ADDRESS)
    span = (begin, end) if whole else (inner, inner + len(url))
    if text[max(0, begin - 2) : begin] in ('="', "='"):
        return span  # The attribute of a tag.
    linked = own_video.linked(url, own)
    if linked is None:
        return span
    rule = "fragment" if "#t=" in url else "link"
    return Found(*span, url, url, linked.start, linked.stop, rule, video=linked.video)


def _logseq(match: re.Match[str]) -> Found:
    written = match[1].strip()
    value = read_text(written.partition(",")[0])
    if value.start is None and written.isascii() and written.isdigit() and len(written) < 8:
        value = Value(float(written))
    return Found(*match.span(), written, written, value.start, value.stop, "logseq" + _kept(value), value.problem)


def _kept(value: Value) -> str:
    return "" if value.how == "-range" else value.how
