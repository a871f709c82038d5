"""The front matter of a note: the YAML between two lines of `---` at its top, read whatever state it is in."""

from __future__ import annotations

import re
from typing import Any

import yaml

from karareader.base.readable_text import readable
from karareader.base.translation import tr
from karareader.notes import frontmatter_lines
from karareader.notes.model.note import Problem

UNREAD = "front-matter-line"
"""The kind of the problems that tell of a line of which nothing was read."""

# More than this many characters are no front matter: PyYAML would be busy for seconds.
_LONGEST = 32_000

# Their value is always the text as written: YAML would take a video id such as 12e5 or 0x12 for a number.
_TEXT_KEYS = frozenset(
    ["title", "videoid", "video_id", "video-id", "media", "video", "audio", "url", "source", "channel", "author", "id"]
)

_KEY_LINE = re.compile(r"([A-Za-z_][\w .-]{0,60}?)[ \t]*:(?:[ \t]+(.*)|[ \t]*)", re.ASCII)
_OPENING = re.compile(r"\A(?:[ \t]*\n){0,3}---[ \t]*\n")
_BLANK = re.compile(r"\n[ \t]*\n")
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.MULTILINE)
# Values that YAML takes as plain text: of any key, and of a key whose value is always text.
_REST = r"(?:(?!: |:\Z| #)[^\t\x00-\x08\x0b-\x1f\x7f])*"
_PLAIN = re.compile(r"(?!(?:true|false|yes|no|on|off|null|y|n)\s*\Z)[A-Za-z_]" + _REST, re.IGNORECASE)
_PLAIN_TEXT = re.compile(r"(?:-(?=[A-Za-z0-9_])|[A-Za-z0-9_])" + _REST)
# A text in quotes without anything that means something else in them.
_QUOTED = re.compile(r"\"[^\"\\\x00-\x1f\x7f]*\"|'[^'\x00-\x1f\x7f]*'")


class _Loader(yaml.SafeLoader):
    """YAML without aliases (nested ones can grow without end), with dates and odd numbers left as text.

    `lost` holds, where a name stands more than once, the name, each value that is not used, and the last one, which is.
    """

    def __init__(self, source: str) -> None:
        super().__init__(source)
        self.source = source
        self.lost: list[tuple[str, yaml.Node, yaml.Node]] = []

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            mark = self.peek_event().start_mark  # type: ignore[no-untyped-call]
            raise yaml.MarkedYAMLError(problem="aliases (*name) are not read", problem_mark=mark)
        return super().compose_node(parent, index)

    def construct_scalar(self, node: yaml.ScalarNode | yaml.MappingNode) -> str:
        # An escape such as \uD800 makes half a letter, one such as \uFFFC the place of an object.
        return readable(str(super().construct_scalar(node)))

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:
        last: dict[str, yaml.Node] = {}
        for key, value in reversed(getattr(node, "value", ())):
            name = key.value if isinstance(key, yaml.ScalarNode) else ""
            if name and name != "<<" and last.setdefault(name, value) is not value:
                self.lost.append((name, value, last[name]))
            if isinstance(value, yaml.ScalarNode) and str(key.value).strip().lower() in _TEXT_KEYS:
                if value.tag.startswith("!"):
                    # What YAML takes for the name of a kind is meant to be read.
                    value.value = f"{value.tag} {value.value}".strip()
                value.tag = "tag:yaml.org,2002:str"
        return super().construct_mapping(node, deep=deep)


_Loader.yaml_implicit_resolvers = {
    letter: [(tag, rule) for tag, rule in rules if tag.rpartition(":")[2] in ("bool", "null", "merge")]
    for letter, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"-?(?:0|[1-9][0-9]{0,14})\Z"), list("-0123456789"))
_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:float", re.compile(r"-?(?:0|[1-9][0-9]{0,14})\.[0-9]{1,9}\Z"), list("-0123456789")
)


def parse(text: str) -> tuple[dict[str, Any], str, int, list[Problem]]:
    """Split a note into front matter and body.

    Takes the text with LF line ends. Gives the front matter (empty if there is none), the body, the line of `text`
    (from 1) that the body starts on, and what was wrong. Never raises; what PyYAML cannot read is salvaged line by
    line, so that a title and a video are found all the same.
    """
    opening = _OPENING.match(text)
    if opening is None:
        return {}, text, 1, []
    first = text[: opening.end()].count("\n")
    closing = _CLOSING.search(text, opening.end(), opening.end() + _LONGEST)
    if closing is None or not _looks_like_keys(text[opening.end() : closing.start()]):
        return _unclosed(text, opening.end(), first)
    source = text[opening.end() : closing.start()]
    line = text.count("\n", 0, closing.end()) + 1
    body = text[closing.end() :]
    if _BLANK.search(source) is None:
        simple = _read_simple(source)
        if simple is not None:
            return simple, body, line, []
    repeated: list[Problem] = []
    try:
        data, problems = _read_yaml(source, first + 1, repeated), []
    except ValueError as error:
        data, problems = None, [_broken(error, first)]
    if problems or data is None or _BLANK.search(source) is not None:
        lines = source.split("\n")[:-1]
        end = frontmatter_lines.end_of(lines, closed=True)
        if end < len(lines):
            return _unclosed(text, opening.end(), first, end)
        if problems or data is None:
            read = frontmatter_lines.read(lines, _read_yaml)
            repeated = [_repeated(*each, first + 1) for each in read.lost]
            if not read.data or (read.unread and not _is_known(read.data)):
                return {}, text, 1, []
            unread = [_slip(lines[at].strip(), first + 1 + at) for at in read.unread]
            return read.data, body, line, (unread or problems) + repeated
    return data or {}, body, line, repeated


def _looks_like_keys(source: str) -> bool:
    # `---`, prose, `---` is a rule, a paragraph and another rule, not front matter.
    lines = [line for line in source.split("\n") if line.strip() and not line.lstrip().startswith("#")]
    return not lines or any(map(frontmatter_lines.is_name, lines)) or lines[0].lstrip().startswith(("{", "["))


def _read_simple(source: str) -> dict[str, Any] | None:
    """Read front matter of nothing but `key: plain text` lines, a hundred times as fast as PyYAML; else None."""
    data: dict[str, Any] = {}
    for line in source.split("\n"):
        if not line.strip():
            continue
        pair = _KEY_LINE.fullmatch(line)
        if pair is None or pair[1] in data:
            return None
        value = (pair[2] or "").rstrip()
        if _QUOTED.fullmatch(value):
            value = value[1:-1]
        elif not (_PLAIN_TEXT if pair[1].lower() in _TEXT_KEYS else _PLAIN).fullmatch(value):
            return None
        data[pair[1]] = value
    return data


def _read_yaml(source: str, first: int = 0, repeated: list[Problem] | None = None) -> dict[str, Any] | None:
    """What YAML says; None where it says nothing. Raises ValueError, with the line in `args`, where it is none.

    Tells in `repeated` which values are not used, because their names stand again later; `first` is the line of the
    file on which `source` begins.
    """
    try:
        loader = _Loader(source)
        try:
            data = loader.get_single_data()
        finally:
            loader.dispose()
    except (yaml.YAMLError, ValueError, RecursionError, AttributeError, TypeError) as error:
        mark = getattr(error, "problem_mark", None)
        what = getattr(error, "problem", None) or tr("it is not YAML")
        raise ValueError(f"cannot be read whole: {what}", mark.line if mark is not None else 0) from None
    if data is not None and not isinstance(data, dict):
        raise ValueError("holds no “name: value” lines", 0)
    if repeated is not None:
        for name, *pair in sorted(loader.lost, key=lambda each: each[1].start_mark.index):
            (unused, at), (used, again) = ((_source(source, node), node.start_mark.line) for node in pair)
            if unused != used:
                repeated.append(_repeated(name, unused, at, used, again, first))
    return {str(key): value for key, value in data.items()} if data else None


def _source(source: str, node: yaml.Node) -> str:
    return " ".join(source[node.start_mark.index : node.end_mark.index].split())


def _repeated(name: str, unused: str, at: int, used: str, again: int, first: int) -> Problem:  # noqa: PLR0917
    """`name` stands more than once: its last value, `used`, holds. Lines count from that of `first`."""
    text = tr(
        "The front matter gives “{name}” more than once: “{used}” in line {first} is used, “{unused}” in line"
        " {again} is not.",
        name=name,
        used=_shown(used),
        first=first + again,
        unused=_shown(unused),
        again=first + at,
    )
    return Problem(UNREAD, first + at, text)


def _is_known(data: dict[str, Any]) -> bool:
    return any(name.lower() in frontmatter_lines.KNOWN for name in data)


def _broken(error: ValueError, first: int) -> Problem:
    what, line = error.args
    return Problem("front matter", first + 1 + line, tr("The front matter {what}.", what=what))


def _shown(written: str) -> str:
    return written if len(written) <= 200 else f"{written[:199]}…"


def _slip(written: str, line: int) -> Problem:
    why = tr("is not of the form “name: value”") if ":" in written else tr("has no colon after its name")
    return Problem(
        UNREAD,
        line,
        tr(
            "Line {line} of the front matter was not read: “{written}” {why}.",
            line=line,
            written=_shown(written),
            why=why,
        ),
    )


def _unclosed(
    text: str, start: int, first: int, end: int | None = None
) -> tuple[dict[str, Any], str, int, list[Problem]]:
    """Front matter without its closing line is as long as its lines are names; `end` counts them, if that is known."""
    lines = text[start : start + _LONGEST].split("\n")
    if start + _LONGEST < len(text):
        lines.pop()  # it is cut
    if end is None:
        end = frontmatter_lines.end_of(lines, closed=False)
    front = lines[:end]
    read = frontmatter_lines.read(front, lambda source: _read_yaml(source) or {})
    if not read.data:
        return {}, text, 1, []
    at = min(start + sum(len(line) + 1 for line in front), len(text))
    problem = Problem("front matter", first, tr("The front matter has no closing line of “---”."))
    unread = [_slip(front[each].strip(), first + 1 + each) for each in read.unread]
    repeated = [_repeated(*each, first + 1) for each in read.lost]
    return read.data, text[at:], text.count("\n", 0, at) + 1, [problem, *unread, *repeated]
