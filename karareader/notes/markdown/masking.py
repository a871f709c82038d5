"""Blanking out code, so that what looks for times or links in the raw text of a note does not look into it."""

from __future__ import annotations

import re

# Quote and list marks may stand before a fence.
_FENCE = re.compile(r"^[ \t>*+-]{0,40}(`{3,}|~{3,})(.*)$", re.MULTILINE)
_COMMENT = re.compile(r"^[ \t>]{0,40}<!--", re.MULTILINE)
# The languages of blocks whose rows are times, and that which names their video.
_TIMES = ("timestamp", "audio-player")
# What nearly no text holds, told in half the time of looking for each.
_LEFT_OUT = "script|style|iframe|svg|textarea|noscript|math|title|xmp"
_MAY_BE_RAW, _MAY_BE_INDENTED = re.compile("<[pistnmx][rctfveoaim]"), re.compile(r"\n\n(?: {4}|\t)")
_RAW = re.compile(rf"(?:^[ \t>*+-]{{0,40}}<(?=pre\b)|<(?={_LEFT_OUT}))(\w+)\b[^<>]{{0,2000}}>", re.MULTILINE)
_REACH = 20_000  # letters of what is left out, as in `safe_html`
_INDENTED = re.compile(
    r"(?:\A(?:[ \t]*\n)*|\n(?:[ \t]*\n)+)((?:(?: {4}|\t)[^\n]*\n?|[ \t]*\n(?=(?:[ \t]*\n)*(?: {4}|\t)))+)"
)
# Behind what indented lines may be a part of it: a list item, a footnote, a quote, a line that is indented a little.
_HOLDER = re.compile(r" |[-*+](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|\[\^|>|<")
_ABOVE = 400  # lines that are looked back
_TICKS = re.compile(r"`+")
# Where a paragraph ends: at a blank line, and where the next block begins.
_PARAGRAPH_END = re.compile(r"\n(?=[ \t>]*(?:\n|[-*+][ \t]|[0-9]{1,9}[.)][ \t]|#{1,6}[ \t]|\|))")


def mask_code(text: str) -> str:
    """`text` with the insides of code blocks and code spans as spaces: same length, same lines.

    Indented code is told where no list and no footnote may hold its lines.

    A fence with the language `timestamp`, `timestamp-url` or `audio-player` is left as it is: its rows are times. Takes
    linear time.
    """
    return _mask_spans(_mask_indented(_mask_raw(_mask_fences(text))))


def is_escaped(text: str, at: int) -> bool:
    """True if a backslash before `text[at]` makes a plain letter of it."""
    first = at
    while first > 0 and text[first - 1] == "\\" and at - first < 1000:
        first -= 1
    return (at - first) % 2 == 1


def _blank(text: str) -> str:
    return "\n".join(" " * len(line) for line in text.split("\n"))


def _mask_fences(text: str) -> str:
    # What holds no such letter at all is told from it several times as fast.
    if not ("`" in text and "```" in text) and not ("~" in text and "~~~" in text):
        return text
    parts: list[str] = []
    done = 0
    opened: re.Match[str] | None = None
    comments = _COMMENT.finditer(text) if "<!--" in text else iter(())
    comment = next(comments, None)
    closed = commented = 0
    for mark in _FENCE.finditer(text):
        if opened is None:
            # Within a comment nothing is a fence, and within a fence nothing a comment.
            while comment is not None and comment.start() < mark.start():
                if comment.start() >= max(closed, commented):
                    commented = text.find("-->", comment.end())
                comment = next(comments, None)
            if mark.start() < commented or (mark[1][0] == "`" and "`" in mark[2]):
                continue
            opened = mark
        elif mark[1].startswith(opened[1]) and not mark[2].strip():
            if not opened[2].strip().startswith(_TIMES):
                parts += [text[done : opened.end()], _blank(text[opened.end() : mark.start()])]
                done = mark.start()
            opened, closed = None, mark.end()
    if opened is not None and not opened[2].strip().startswith(_TIMES):
        parts += [text[done : opened.end()], _blank(text[opened.end() :])]
        done = len(text)
    return "".join([*parts, text[done:]])


def _mask_raw(text: str) -> str:
    """HTML whose insides are no text for reading."""
    if _MAY_BE_RAW.search(text) is None:
        return text
    parts: list[str] = []
    done = 0
    away: set[str] = set()  # what nothing closes any more
    for mark in _RAW.finditer(text):
        stop = len(text) if mark[1] == "pre" else mark.end() + _REACH
        end = text.find(f"</{mark[1]}", mark.end(), stop) if mark.start() >= done and mark[1] not in away else -1
        if end >= 0:
            parts += [text[done : mark.end()], _blank(text[mark.end() : end])]
            done = end
        elif mark.start() >= done:
            away.add(mark[1])
    return "".join([*parts, text[done:]])


def _mask_indented(text: str) -> str:
    if _MAY_BE_INDENTED.search(text) is None and not text.startswith(("    ", "\t", "\n    ", "\n\t")):
        return text
    parts: list[str] = []
    done = 0
    for mark in _INDENTED.finditer(text):
        if mark.start(1) < done or not _may_be_code(text, mark.start()):
            continue
        parts += [text[done : mark.start(1)], _blank(mark[1])]
        done = mark.end()
    return "".join([*parts, text[done:]]) if parts else text


def _may_be_code(text: str, at: int) -> bool:
    """True if the text that ends at `at` ends outside of lists and footnotes: in a line that is not indented at all."""
    for _ in range(_ABOVE):
        begin = text.rfind("\n", 0, at) + 1
        line = text[begin:at]
        if line.strip() and not line.startswith(("    ", "\t")):
            return not _HOLDER.match(line)
        if begin == 0:
            return True
        at = begin - 1
    return False


def _mask_spans(text: str) -> str:
    if "`" not in text:
        return text
    fences = {mark.start(1) for mark in _FENCE.finditer(text)} if "```" in text else ()
    runs = [run for run in _TICKS.finditer(text) if run.start() not in fences]
    # The next run of the same length closes a span; the end of the paragraph ends it too.
    following: dict[int, int] = {}
    closing = [-1] * len(runs)
    for at in range(len(runs) - 1, -1, -1):
        length = len(runs[at][0])
        # The first backtick of a run may be escaped: the rest is a shorter run, if it opens code.
        closing[at] = following.get(length - is_escaped(text, runs[at].start()), -1)
        following[length] = at
    parts: list[str] = []
    done = at = 0
    # Where the next end of a paragraph is: it is looked for once, so that the work grows with the length alone.
    nearest = -1
    while at < len(runs):
        end = closing[at]
        begin = runs[at].end()
        if end >= 0 and nearest < begin:
            stop = _PARAGRAPH_END.search(text, begin)
            nearest = len(text) if stop is None else stop.start()
        if end < 0 or nearest < runs[end].start():
            at += 1
            continue
        parts += [text[done:begin], _blank(text[begin : runs[end].start()])]
        done = runs[end].start()
        at = end + 1
    return "".join([*parts, text[done:]])
