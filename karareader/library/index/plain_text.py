"""The text of a note as a reader sees it, made from the raw Markdown without rendering: one pass of one expression.

It is not exact where Markdown is intricate, which for finding and quoting is no matter, and takes a fiftieth of the
time.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from karareader.base.readable_text import unescaped
from karareader.library.index import plain_links as links
from karareader.notes.markdown import html_start, safe_html
from karareader.notes.markdown.inlines import hyperlinks

TIME = links.TIME
"""Stands in the text for a time."""
_NO_WORDS: Mapping[int, tuple[int, int]] = {}
# Stands for a letter of code while the text is looked through.
_CODE = "\ufffc"

# It begins with one class of letters, which the engine skips to; what begins so is told by the looks behind.
_PIECE = re.compile(
    r"""[\n\[<*_~=`\\&|^{](?:
      (?<=\n)[ \t\n]*                                          # line ends, and what opens the next line
      (?P<open>(?:>[ \t]?|[-*+][ \t]+|[0-9]{1,9}[.)](?:[ \t]+|(?=\n|\Z)))*(?:\[[ xX]\][ \t]+)?)
      (?P<mark>\#{1,6}[ \t]+|(?:`{3,}|~{3,})[^\n\0]*|(?=[|:=-])[|:= \t-]{2,}+(?=\n|\Z)|\|[ \t]*
        |(?:(?<=>)|(?<=>[ \t]))\[![^\[\]\n\0|]{1,100}(?:\|[^\[\]\n\0]{0,100})?\][+-]?)?
    | (?<=\[)\[(?P<target>[^\[\]|\n\0]{1,300})
      (?:\|(?P<label>[^\[\]\n]{0,500}(?:\[[^\[\]\n]{0,100}\][^\[\]\n]{0,500}){0,3}))?\]\]
    | (?<=\n\[)\^[^\[\]\s\0]{1,200}\]:[ \t]*                     # the mark of a footnote, before its words
    | (?<=\[)\^[^\[\]\s\0]{1,200}\]                              # and in the text
    | (?<=\[)(?P<text>[^\[\]\n]{0,500}(?:(?<!!)\[[^\[\]\n]{0,200}\][^\[\]\n]{0,500}){0,3})\]
      \([ \t]*(?P<url>[^()\s\0]{0,2000}(?:\([^()\s\0]{0,200}\)[^()\s\0]{0,2000})?)(?:[ ]"[^"\n\0]*")?[ \t]*\)
    | (?<=\[)(?P<odd>[^\[\]\n]{0,500})\](?=\([ \t]?[^\s\0])  # an address that holds spaces, if it is one at all
    | (?<=<)(?P<tag>/?[A-Za-z][A-Za-z0-9-]{0,20})(?:[\s/][^<>\0]{0,2000})?>
    | (?<=\*)\** | (?<=_)(?!(?<=[^\W_]_)_*[^\W_])_* | (?<=~)~ | (?<==)= | (?<=`)`*
    | (?<=\\)[!-/:-@\[-`{-~]
    | (?<=&)(?:\#[0-9]{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});
    | (?<=\|)
    | (?<=[ \t\n]\^)(?=[\w-]*[A-Za-z])[A-Za-z0-9-]{2,64}[ \t]*(?=\n|\Z)  # the name of a block
    | (?<=\{)\{(?:video|youtube|vimeo|bilibili)\b[^{}\n\0]{0,300}\}\}
    )""",
    re.VERBOSE,
)
# What ends a paragraph where the next line begins so.
_NEW_LINE = ("|", "\n", _CODE, "")
# A line of these makes a heading of the line above it.
_LEVELS = {"=": 1, "-": 2}
# The attributes whose words stand for pictures and films.
_TITLED = {"img": "alt", "iframe": "title", "video": "title", "audio": "title"}
_SPACES = re.compile(r"[ \t\0]*\0[ \t\0]*|[ \t]{2,}")
_BEFORE_MARK = re.compile(r" (?=[.,;:!?…)\]])")


@dataclass(slots=True)
class PlainText:
    """The text of a note, a block on each line; `TIME` stands where a time does.

    `lines` are the lines of the file that the lines of the text begin on. `headings` are pairs of level and line of the
    text. `links` are (target, place of its label in the text, length of the label).
    """

    text: str = ""
    lines: array[int] = field(default_factory=lambda: array("I"))
    headings: list[tuple[int, int]] = field(default_factory=list)
    links: list[tuple[str, int, int]] = field(default_factory=list)


def make(
    body: str,
    masked: str,
    times: Sequence[tuple[int, int]],
    body_line: int,
    begin: int = 0,
    *,
    words: Mapping[int, tuple[int, int]] = _NO_WORDS,
) -> PlainText:
    """The plain text of `body`; `masked` is the same with code blanked out (see `masking`), `times` where times stand.
    `words` tells by the number of a time where the words are that it has of its own, which stay before it.

    There are as many `TIME`s in it as there are `times`, in the same order. `body_line` is the line of the file (from
    1) that the body begins on. What stands before `begin` is left out; no time may.
    """
    if masked is not body and masked != body:
        masked = _filled(masked, body)
    source = "\n" + _cut(body, times, begin, words)
    seen = source if masked == body else "\n" + _cut(masked, times, begin, words)
    line = body_line + body.count("\n", 0, begin)
    made, parts = PlainText(lines=array("I", [line])), links.Parts()
    say, lines, headings = parts.append, made.lines, made.headings
    line -= 1
    # Whether the line can go on in the next one, is a row of a table, can be made a heading by the next one, stands
    # below the head of a table, in a block of HTML or in a quote, and holds nothing yet; how far a list is indented.
    # All of this stands in one loop, since calls would take a third of the time of an index.
    is_open = is_row = is_bare = is_table = is_html = is_quote = False
    is_fresh = True
    width = at = 0
    kept: dict[int, int] | None = None
    for piece in _PIECE.finditer(seen):
        begin, end = piece.span()
        if begin < at:
            continue  # within an address
        if begin > at:
            say(source[at:begin])
            is_fresh = False
        at = end
        first = seen[begin]
        said = ""
        if first == "\n":
            # Line ends: a new block, or one more line of the same paragraph.
            whole, opening, mark = piece.group(0, 1, 2)  # by number, since there are many: "open", "mark"
            ends = whole.count("\n")
            line += ends
            indent = _indent(whole, opening, mark) if width or opening else 0
            is_code = False
            if ends > 1:
                is_table = is_html = is_quote = False
                is_code = bool(opening) and indent >= width + 4
                if not opening and indent < width:
                    width = indent
            elif is_html or (opening and is_open and not is_quote and not _opens(opening, indent, width)):
                say(" " + whole.lstrip())
                is_fresh = False
                continue
            elif not opening:
                if not mark:
                    if is_open and not is_table and seen[end : end + 1] not in _NEW_LINE:
                        say(" ")
                        is_fresh = False
                        continue
                elif is_bare and indent >= width and mark[0] in _LEVELS and not mark.strip().strip(mark[0]):
                    headings.append((_LEVELS[mark[0]], len(lines) - 1))
            if opening and not is_code:
                is_quote = opening[0] == ">"
                width = min(width, indent) if is_quote else indent + len(opening.partition("[")[0])
            if is_fresh:
                lines[-1] = line
                if headings and headings[-1][1] == len(lines) - 1:
                    headings.pop()  # it says nothing
            else:
                say("\n")
                lines.append(line)
                is_fresh = True
            if is_code:
                say(whole.lstrip())
                is_fresh = is_bare = is_row = False
            elif mark:
                sign = mark[0]
                is_bare, is_open, is_row = False, sign == "[", sign == "|"
                is_table = is_table or (sign in "-:|" and "-" in mark and "|" in mark)
                if sign == "#":
                    headings.append((len(mark.rstrip()), len(lines) - 1))
            else:
                is_bare, is_open, is_row = not opening and not is_table, True, is_table
        elif first in "*~=" and seen[begin - 1].isalnum() and seen[end : end + 1].isalnum():
            kept = links.kept_signs(seen) if kept is None else kept
            said = first * kept.get(begin, 0)
        elif first == "*":
            # Stars with spaces on both sides are themselves, and mark no words.
            if seen[begin - 1].isspace() and (not (after := seen[end : end + 1]) or after.isspace()):
                said = piece[0]
        elif first == "[":
            if piece["odd"] is not None:
                address = hyperlinks.read(source, end)
                if address is None:
                    say(piece[0])
                    continue
                at = address.end
            else:
                address = None
            if seen[begin - 1] == "!" and piece[0][1] != "^" and parts and parts[-1][-1] == "!":
                parts[-1] = parts[-1][:-1]
                said = links.picture_words(made.links, parts, piece, source)
            else:
                said = links.link_words(made.links, parts, piece, source, address.url if address is not None else "")
        elif first == "<":
            tag = (piece["tag"] or "").lower()
            if tag and seen[begin - 1] in " \t\n":
                is_lone = is_fresh and seen[end : end + 1] == "\n"
                is_html = is_html or is_lone or (tag in html_start.BLOCK and seen[begin - 1] == "\n")
            if tag == "br":
                said = " "
            elif tag in _TITLED and (read := safe_html.read(source, begin)) is not None:
                said = read.attributes.get(_TITLED[tag], "")
        elif first == "\\":
            said = piece[0][1]
        elif first == "&":
            said = unescaped(piece[0]).replace(TIME, "")
        elif first == "|":
            said = "\t" if is_row else "|"
        elif first == "_" and seen[begin - 1].isalnum() and seen[end : end + 1].isalnum():
            # Within a word an underscore is a letter.
            said = piece[0]
        if said:
            say(said)
            is_fresh = False
    say(source[at:])
    made.text = "".join(parts)
    return made


def _filled(masked: str, body: str) -> str:
    """`masked` with its blanks in the place of code as letters, so that they are no space between blocks."""
    return "\n".join(
        [
            hidden if hidden == line else "".join([_CODE if a != b else a for a, b in zip(hidden, line, strict=True)])
            for hidden, line in zip(masked.split("\n"), body.split("\n"), strict=True)
        ]
    )


def _cut(text: str, times: Sequence[tuple[int, int]], at: int, words: Mapping[int, tuple[int, int]]) -> str:
    parts: list[str] = []
    if words:
        for number, (begin, end) in enumerate(times):
            own = words.get(number)
            parts += (text[at:begin], TIME) if own is None else (text[at:begin], text[slice(*own)], " ", TIME)
            at = end
    else:
        for begin, end in times:
            parts += (text[at:begin], TIME)
            at = end
    parts.append(text[at:])
    return "".join(parts)


def _indent(whole: str, opening: str, mark: str | None) -> int:
    """How far the line is indented that `whole` leads into: line ends, spaces, and what opens the line."""
    lead = whole[: len(whole) - len(opening) - len(mark or "")]
    return len(lead[lead.rfind("\n") + 1 :].expandtabs(4))


def _opens(opening: str, indent: int, width: int) -> bool:
    """True if `opening`, so far indented, opens a block below a line of text in a list whose text is indented by
    `width`: it may be indented by three more, and a number that is not 1 goes on with a list, but begins none.
    """
    if opening[0] == ">":
        return True
    if indent < width or not opening[0].isdigit():
        return indent < width + 4
    return indent < width + 4 and opening[0] == "1" and opening[1:2] in ".)" and opening[-1].isspace()


def tidy(text: str) -> str:
    """A piece of plain text as it is shown: without the places of its times, spaces taken together."""
    if TIME in text or "  " in text or "\t" in text:
        text = _BEFORE_MARK.sub("", _SPACES.sub(" ", text))
    return text.strip()


def line_at(text: str, offset: int) -> tuple[int, int]:
    """Where the line that `offset` stands in begins and ends."""
    end = text.find("\n", offset)
    return text.rfind("\n", 0, offset) + 1, len(text) if end < 0 else end
