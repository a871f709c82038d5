"""Times in Markdown: links and addresses with a time, and media embeds.

Besides the times, `find` tells which stretches of a text are links to something else, where no time is looked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from karareader.notes.model import video_url
from karareader.notes.timestamps import cited_video as own_video
from karareader.notes.timestamps import players
from karareader.notes.timestamps.cited_video import Own
from karareader.notes.timestamps.surroundings import Around
from karareader.notes.timestamps.value import TIME, TimeInText, is_time, kept, read_label
from karareader.timeline import fields

# `[label](address "title")`; no class matches its own opening letter, so the work stays linear. The `!` of an embed is
# left out here and below: what begins with a fixed letter is found much faster.
_LINK = re.compile(
    r"\[(\[?[^\[\]\n\0\ufffc]{0,300}\]?)\]\([ \t]{0,2}(?:<([^()\n<>\0\ufffc]{1,2000})>|([^()\s<>\0\ufffc]{0,2000}))"
    r"(?:[ \t]{1,2}\"[^\"\n()\0\ufffc]{0,200}\")?[ \t]{0,2}\)"
)
_WIKILINK = re.compile(
    r"\[\[([^\[\]|#\n\0\ufffc]{0,300})(?:#([^\[\]|\n\0\ufffc]{0,300}))?(\|[^\[\]\n\0\ufffc]{0,300}(?:\[[^\[\]\n\0\ufffc]{0,60}\])?)?(?:\]\[([^\[\]\n\0\ufffc]{1,300}))?\]\]"
)
# A wikilink that may hold a time: in its fragment, or in place of its words.
_TIMED = re.compile(r"\[\[[^\[\]|#\n\0\ufffc]{0,300}(?:#|\|[^\S\n]*[\[(])")
_MARKDOWN, _SCHEMED = re.compile(r"\]\("), re.compile("://")
# An address from its `://` on, and what may stand before that.
_ADDRESS = re.compile(r"://[^\s<>\"'`\[\]{}|\\^\0\ufffc]{4,2000}>?")
_SCHEME = re.compile(rf"(?:https?|{players.NAMES})\Z", re.IGNORECASE)
_FRAGMENT = re.compile(r"(?<![\w/&?=#)\]])#t=[0-9:.,npthms%A-F]{1,60}", re.IGNORECASE | re.ASCII)
# What stands for an address in a link whose words are the time.
_PLACEHOLDER = re.compile(r"#(?:[0-9]{1,2}(?::[0-9]{2}){1,2})?|[a-z]", re.ASCII)
# `[00:36:00]`, `(36:00)`, `00:36:00`, `(Reference 00:36:00)`.
_WORDS = re.compile(
    rf"[\[(](?P<word>[^\W\d_]{{2,14}}:?\s)?(?P<held>{TIME})[\])]|(?P<bare>[0-9]{{1,2}}:[0-9]{{2}}:[0-9]{{2}})", re.ASCII
)
_LONGEST_WORDS = 40
_ORG = re.compile(r"(?:video|audio)(?:cite)?:", re.IGNORECASE)
_NO_VIDEO = "This link names a time, but no video."
_AFTER_ADDRESS = ".,;:!?*_)'\""


def may_hold(text: str) -> bool:
    """False if there surely is no link in a text."""
    return "[" in text or "://" in text or "#t=" in text


def may_hold_time(text: str) -> bool:
    """False if there surely is no time in the links of a text."""
    return (
        # Looked for in two thirds of the time that `in` takes.
        _MARKDOWN.search(text) is not None
        or ("/" in text and _SCHEMED.search(text) is not None)
        # What holds no such letter at all is told from it several times as fast.
        or ("=" in text and "#t=" in text)
        or _TIMED.search(text) is not None
    )


def find(text: str, around: Around) -> Iterator[TimeInText | tuple[int, int]]:
    """The times in links, and the spans of all other links; in no order, and they may overlap."""
    own = around.body.own
    if "](" in text:
        yield from (_link(match, own) for match in _LINK.finditer(text))
    if "[[" in text:
        for match in _WIKILINK.finditer(text):
            found = _wikilink(match, own)
            words = _in_words(match) if isinstance(found, tuple) and not isinstance(found, TimeInText) else None
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
                yield TimeInText(match.start(), match.start() + len(written), written, written, *times, "fragment")


def _link(match: re.Match[str], own: Own) -> TimeInText | tuple[int, int]:
    span = begin, end = match.span()
    label, url = match[1].strip(), match[2] or match[3]
    shown = read_label(label) if is_time(label) else None
    if match.string[begin - 1 : begin] == "!":
        # An embed of a video; of anything else it is a picture.
        linked = own_video.linked(url, own) if url else None
        if linked is None:
            return begin - 1, end
        return TimeInText(begin - 1, end, url, label, linked.start, linked.stop, "embed", video=linked.video)
    if not url or (shown is not None and _PLACEHOLDER.fullmatch(url)):
        if shown is None or shown.start is None:
            return span
        return TimeInText(*span, label, label, shown.start, shown.stop, "empty-link" + kept(shown))
    start = shown.start if shown is not None else None
    linked = own_video.linked(url, own, start)
    if linked is not None:
        stop = linked.stop if linked.stop is not None or shown is None else shown.stop
        if stop is not None and stop <= linked.start:
            stop = None
        return TimeInText(*span, url, label, linked.start, stop, _rule(url), video=linked.video)
    target = players.read(url)
    problem = target.problem or _NO_VIDEO if target is not None and (target.problem or target.start) else ""
    if shown is not None and start is not None:
        named = own_video.named(url, own)
        if named is not None:
            return TimeInText(*span, label, label, start, shown.stop, "link-text", video=named[0])
    return TimeInText(*span, url, label, None, None, "player", problem) if problem else span


def _wikilink(match: re.Match[str], own: Own) -> TimeInText | tuple[int, int] | None:
    begin, end = match.span()
    begin -= match.string[begin - 1 : begin] == "!"
    target, fragment = match[1].strip().rstrip("\\"), (match[2] or "").rstrip("\\")
    if ":" in target and (org := _ORG.match(target)) is not None:
        return _org(match, target[org.end() :], own)
    if match[4]:
        return None  # Only Org mode writes words so.
    if "." in target and video_url.MEDIA_FILE.search(target):
        times = video_url.read_fragment(fragment)
        if times is not None:
            label = (match[3] or "")[1:].strip()
            return TimeInText(begin, end, f"{target}#{fragment}", label, *times, "wikilink", video=own.file(target))
        return begin, end
    if not fragment and not match[3] and is_time(target):
        return None  # `[[00:10:55]]` is a time in brackets.
    return begin, end


def _org(match: re.Match[str], address: str, own: Own) -> TimeInText | tuple[int, int]:
    """`[[video:talk.mp4#0:01:56-0:01:58]]` of Org mode, with or without words of its own."""
    first, _, last = (match[2] or "").partition("-")
    start, stop = fields.literal(first), fields.literal(last)
    named = own_video.named(address, own)
    if start is None or named is None:
        return match.span()
    later = stop[0] if stop is not None and stop[0] > start[0] else None
    written = f"{match[1]}#{match[2]}"
    return TimeInText(*match.span(), written, match[4] or match[2], start[0], later, "org", video=named[0])


def _in_words(match: re.Match[str]) -> TimeInText | None:
    """`[[note|[00:36:00]]]`: a link, and a time in place of its words."""
    words = match[3]
    if not words or words[-1].isalpha():
        return None  # Nearly all are like this.
    label = words[1:].strip()
    found = _time_in_words(label)
    if found is None:
        return None
    at = match.start(3) + match[3].find(label)
    return found._replace(begin=at + found.begin, end=at + found.end)


def _time_in_words(label: str) -> TimeInText | None:
    """The time that the words of a wikilink are, with nothing but one word before it; None for other words.

    Without brackets it has three fields, as no time of the day and no verse has.
    """
    if len(label) > _LONGEST_WORDS or (match := _WORDS.fullmatch(label)) is None:
        return None
    written = match["held"] or match["bare"]
    value = fields.literal(written)
    if value is None or (written.count(":") < 2 and (match["word"] or not is_time(label))):
        return None
    return TimeInText(0, len(label), written, label, value[0], None, "bracket" + value[1])


def _addresses(text: str) -> Iterator[tuple[int, int]]:
    """Where the addresses of web pages stand, each with the angle brackets at its ends."""
    done = 0
    at = text.find("://")
    while at >= 0:
        begin = at - 5 if text.startswith("https", at - 5) else at - 4
        # Nearly all are like this.
        if begin < 0 or not text.startswith("http", begin):
            scheme = _SCHEME.search(text, max(done, at - 9), at)
            begin = scheme.start() if scheme is not None else -1
        rest = _ADDRESS.match(text, at) if begin >= done else None
        if rest is not None:
            begin -= begin > done and text[begin - 1] == "<"
            done = rest.end()
            yield begin, done
        at = text.find("://", max(done, at + 3))


def _address(begin: int, end: int, text: str, own: Own) -> TimeInText | tuple[int, int]:
    whole = text[begin] == "<" and text[end - 1] == ">"
    inner = begin + (text[begin] == "<")
    url = text[inner : end - (text[end - 1] == ">")].rstrip(_AFTER_ADDRESS)
    span = (begin, end) if whole else (inner, inner + len(url))
    if text[max(0, begin - 2) : begin] in ('="', "='"):
        return span  # The attribute of a tag.
    linked = own_video.linked(url, own)
    if linked is None:
        return span
    return TimeInText(*span, url, url, linked.start, linked.stop, _rule(url), video=linked.video)


def _rule(url: str) -> str:
    if url[:7].lower() == "ytseek:":
        return "seek"
    return "player" if players.SCHEME.match(url) else "fragment" if "#t=" in url else "link"
