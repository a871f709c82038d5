"""Times in HTML tags: `<a class="yt-timestamp" data-t="00:01:53">[00:01:53]</a>` and its kin, in every broken form.

Real notes close neither attributes nor tags, write the time into the attribute's name, or break off in the middle.
What is covered is always the tag and its label and never the text around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from karareader.notes.timestamps import cited_video as own_video
from karareader.notes.timestamps.cited_video import Own
from karareader.notes.timestamps.surroundings import Around
from karareader.notes.timestamps.value import TIME, TimeInText, Value, is_time, read_label, read_tag
from karareader.timeline import fields

_NAMES = "a|span|p|time|button|div|sup|sub|li|td|em|b|i|strong|small|mark|cite|code|yt-timestamp|timestamp"
_NAME = f"(?P<name>(?i:{_NAMES}))"
# The whole well-formed tag, which nearly all are.
_PLAIN = r'<a class="yt-timestamp" data-t="([0-9:]{1,16})">(\[?[0-9:]{0,16}\]?)</a>'
# A tag from its `<` to the next `<`, so that however many there are, each letter is looked at a few times only. What
# holds none of these words is no time tag; that keeps formulas and other tags out cheaply.
_HEAD = (
    rf"<[ \t\n]{{0,2}}(?:[^\w\s<]?(?=[A-Za-z]){_NAME}(?=[\s\"'=/\]:]|>?\s?class)|(?=class=\"yt))"
    r"(?=[^<]{0,160}?(?:[yY][tT]|[dD][aA][tT][aA]|[tT][iI][mM][eE]|[hH][rR][eE][fF]))(?P<body>[^<]{0,600})"
)
_TAG = re.compile(f"{_PLAIN}|{_HEAD}")
# A text with more other tags than this is no note (real ones hold up to 400): what is past them stays text, so that no
# text keeps the reader waiting.
_MOST = 10_000
# The attributes of a time tag that a slip of the pen has ended too early, by a `>` within `class="yt-timestamp"`.
_EARLY_END = re.compile(r"[^\n]{0,18}?y?>?t?>?.{0,3}timestamp[\"']?\s{1,3}data-t\s?=", re.IGNORECASE)
_STRONG = re.compile(
    r"yt.{0,3}timestamp|\bdata-t\b|\bdata-?[0-9]|\bdata\s*=\s*[\"']?\[?[0-9]|class\s*=\s*[\"']?yt(?![a-z])"
    r"|\bdata-(?:timestamp|seconds|secs?|time|start|timecode|video-time)\b",
    re.IGNORECASE | re.DOTALL,
)
_WEAK = re.compile(r"class\s*=\s*[\"']?[^\"'<>]{0,40}time-?(?:stamp|code)", re.IGNORECASE)
_NAMED = r"\bdata(?:-(?:t|timestamp|seconds|secs?|time|start|timecode|video-time))?\s{0,3}=\s{0,3}"
_VALUE = re.compile(
    _NAMED + r"(?:[\"“”]([^\"“”<>]{0,300})|'([^'<>]{0,300})|([^\s\"'<>]{0,300}))",
    re.IGNORECASE,
)
# Where no attribute has a value: the time in the name of one, in the class, or right after the class.
_MISPLACED = (
    re.compile(r"\bdata-?(?:t-?)?([0-9][0-9:;.]{0,20}\]?)", re.IGNORECASE | re.ASCII),
    re.compile(r"\byt-?([0-9]{1,3}:[0-9:]{2,12}\]?)", re.IGNORECASE | re.ASCII),
    re.compile(
        rf"class\s{{0,2}}=[\"']?[\w=-]{{0,24}}[\"']?\s{{0,2}}(?<![0-9])(\[?{TIME}\]?)", re.IGNORECASE | re.ASCII
    ),
)
_DATA_END = re.compile(r"\bdata-end\s{0,3}=\s{0,3}[\"']?([0-9:.]{1,16})", re.IGNORECASE | re.ASCII)
_CLOSE = re.compile(rf"<[ \t]{{0,2}}/[ \t]{{0,2}}({_NAMES})?[ \t]{{0,2}}>?", re.IGNORECASE)
_NESTED = re.compile(r"(?:[^<]|<(?! {0,2}/? {0,2}a\b)){0,300}?< {0,2}/ {0,2}a {0,2}>", re.IGNORECASE)
_INLINE = re.compile(r"<(?:b|strong|em|i|code|span|sup|sub|mark|kbd|u|s|small)\b", re.IGNORECASE)
_LABEL = re.compile(rf"[ \t]{{0,3}}\[?{TIME}[\])]?", re.ASCII)
_RUN = re.compile(rf"[\s\[(]{{0,3}}(?:{TIME}[\])]?(?:\s?[-–—]\s?)?[\[(]?){{0,2}}", re.ASCII)
_STUMP = re.compile(r"(?:\s{1,3}[\w-]{1,30}(?:\s?=\s?[\"']{0,2}[\w:-]{0,30}[\"']?)?){0,4}")
_PROSE = re.compile(r"[^\"“”>]{0,40}=\s?[\"“”][^\"“”>=]{0,300}?\w{2,}[ \n]+\w{2,}[^\"“”>=]*(?:[\"“”][^\"“”=]*)?\Z")
_HREF = re.compile(r"\bhref\s{0,2}=\s{0,2}[\"']?([^\s\"'<>]{1,2000})", re.IGNORECASE)


def may_hold(text: str) -> bool:
    """False if there surely is no tag in a text."""
    return "<" in text


def find(text: str, around: Around) -> Iterator[TimeInText]:
    """The time tags of a text, in order; each has a time or a problem. See `times.find`."""
    at = others = 0
    new = tuple.__new__
    while others < _MOST:
        for tag in _TAG.finditer(text, at):
            written, label = tag.group(1, 2)
            if written is None:
                break
            begin, end = tag.span()
            if label != f"[{written}]":
                yield _found((begin, end), written, label, read_tag(written, label, around.body.own.ids), "anchor")
            elif (start := fields.standard(written)) is not None:
                # A library holds a million of them: made by its name, a tuple takes twice as long.
                yield new(TimeInText, (begin, end, written, label, start, None, "anchor", "", True, None))
            elif (plain := fields.literal(written)) is not None:
                yield new(TimeInText, (begin, end, written, label, plain[0], None, "anchor" + plain[1], "", True, None))
            else:
                yield _found((begin, end), written, label, read_tag(written, label, around.body.own.ids), "anchor")
        else:
            return
        others += 1
        found = _read(text, tag, around.body.own)
        if found is not None:
            yield found
        at = tag.end() if found is None else max(found.end, tag.start() + 1)


def _found(span: tuple[int, int], written: str, label: str, value: Value, rule: str) -> TimeInText:
    return TimeInText(*span, written, label.strip(), value.start, value.stop, rule + value.how, value.problem)


def _read(text: str, head: re.Match[str], own: Own) -> TimeInText | None:
    body, offset = head["body"], head.start("body")
    opening = body[:200].partition(">")[0]
    strong = _STRONG.search(opening) is not None or _EARLY_END.match(body) is not None
    if not strong and _WEAK.search(opening) is None:
        return _read_link(text, head, own)
    rule = "anchor" if (head["name"] or "a").lower() in ("a", "p") or "yt" in body[:60].lower() else "carrier"
    written, after, closed = _attribute(body)
    if not closed:
        return _read_unclosed(text, head, written, after, rule)
    end, label = _label(text, head["name"] or "a", offset + after)
    if "%3c/" in written.lower():
        end, label = offset + after, ""
    value = read_tag(written, label, own.ids)
    if rule == "carrier" and value.how == "-seconds":
        value = Value(value.start, value.stop)  # Plain seconds are what these tags are made for.
    if not strong and value.start is None:
        return None
    ending = _DATA_END.search(opening)
    if value.start is not None and value.stop is None and ending is not None:
        stop = read_tag(ending[1], "").start
        value = Value(value.start, stop if stop is not None and stop > value.start else None, value.how)
    return _found((head.start(), end), written.strip() or label.strip(), label, value, rule)


def _attribute(body: str) -> tuple[str, int, bool]:
    """The value of the time attribute, the offset after the tag, and whether the tag is closed by a `>`.

    Where it is not, the offset is that of the value's beginning.
    """
    match = _VALUE.search(body, 0, 400)
    if match is None:
        match = next((found for pattern in _MISPLACED if (found := pattern.search(body, 0, 400))), None)
    if match is None:
        stop = body.find(">")
        if _PROSE.match(body, 0, max(stop, 0)):
            return "", 0, False  # The class was never closed, and the words of the note went on in it.
        return "", (stop + 1 if 0 <= stop <= 160 else 0), 0 <= stop <= 160
    group = match.lastindex or 1
    written = match[group]
    stop = body.find(">", match.end())
    between = body[match.end() : stop] if stop >= 0 else ""
    sound = 0 <= stop - match.end() <= 150 and (len(between) <= 20 or "=" in between) and len(written) <= 120
    if sound and len(_RUN.sub("", written, count=1)) > 12 and "://" not in written and " class" not in written:
        sound = body[match.end() : match.end() + 1] in ("'", '"')
    return written, (stop + 1 if sound else match.start(group)), sound


def _label(text: str, name: str, at: int) -> tuple[int, str]:
    """The end of a tag whose label begins at `at`, and that label."""
    stop = text.find("<", at, at + 300)
    if stop >= 0:
        close = _CLOSE.match(text, stop)
        if close is not None and (close[1] or name).lower() == name.lower() and "\n\n" not in text[at:stop]:
            return close.end(), text[at:stop]
        if close is None and _INLINE.match(text, stop):
            nested = _NESTED.match(text, at)
            if nested is not None:
                return nested.end(), re.sub(r"<[^<>]*>", "", nested[0])
    label = _LABEL.match(text, at)
    return (label.end(), label[0]) if label else (at, "")


def _read_unclosed(text: str, head: re.Match[str], written: str, after: int, rule: str) -> TimeInText:
    """A tag that no `>` ends: it reaches as far as times do, and over the `</a>` right after them."""
    offset, label = head.start("body"), ""
    if written:
        run = _RUN.match(text, offset + after)
        end = run.end() if run is not None else offset + after
        written = text[offset + after : end].strip()
        while text[end : end + 1] in ("'", '"'):
            end += 1
        shown = _LABEL.match(text, end)
        close = _CLOSE.match(text, shown.end() if shown is not None else end)
        if close is not None:
            label, end = (shown[0] if shown is not None else ""), close.end()
    else:
        stump = _STUMP.match(text, offset, offset + 160)
        end = stump.end() if stump is not None else offset
    value = read_tag(written, label)
    if value.start is None:
        value = Value(None, problem="The tag breaks off before its time.")
    return _found((head.start(), end), written or text[head.start() : end], label, value, rule)


def _read_link(text: str, head: re.Match[str], own: Own) -> TimeInText | None:
    """`<a href="https://youtu.be/ID?t=90">1:30</a>`: a link to a moment of a video, written in HTML."""
    if head["name"] is None or head["name"].lower() != "a":
        return None
    href = _HREF.search(head["body"], 0, 500)
    stop = head["body"].find(">", href.end()) if href is not None else -1
    if href is None or stop < 0:
        return None
    end, label = _label(text, head["name"], head.start("body") + stop + 1)
    shown = read_label(label) if is_time(label) else None
    linked = own_video.linked(href[1], own, shown.start if shown is not None else None)
    if linked is None:
        return None
    ending = linked.stop if linked.stop is not None or shown is None else shown.stop
    return TimeInText(head.start(), end, href[1], label.strip(), linked.start, ending, "link", video=linked.video)
