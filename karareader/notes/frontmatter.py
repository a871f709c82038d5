"""The front matter of a note: the YAML between two lines of `---` at its top, read whatever state it is in."""

from __future__ import annotations

import re
from typing import Any

import yaml

from karareader.notes.note import Problem
from karareader.readable import readable

# More than this many characters are no front matter: PyYAML would be busy for seconds.
_LONGEST = 32_000

# Their value is always the text as written: YAML would take a video id such as 12e5 or 0x12 for a number.
_TEXT_KEYS = frozenset(
    ["title", "videoid", "video_id", "video-id", "media", "video", "audio", "url", "source", "channel", "author", "id"]
)

_OPENING = re.compile(r"\A(?:[ \t]*\n){0,3}---[ \t]*\n")
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.MULTILINE)
_KEY_LINE = re.compile(r"[ \t]{0,3}([A-Za-z_][\w .-]{0,60}?)[ \t]*:(?:[ \t]+(.*)|[ \t]*)", re.ASCII)
# Values that YAML takes as plain text: of any key, and of a key whose value is always text.
_REST = r"(?:(?!: |:\Z| #)[^\t\x00-\x08\x0b-\x1f\x7f])*"
_PLAIN = re.compile(r"(?!(?:true|false|yes|no|on|off|null|y|n)\s*\Z)[A-Za-z_]" + _REST, re.IGNORECASE)
_PLAIN_TEXT = re.compile(r"(?:-(?=[A-Za-z0-9_])|[A-Za-z0-9_])" + _REST)
# A text in quotes without anything that means something else in them.
_QUOTED = re.compile(r"\"[^\"\\\x00-\x1f\x7f]*\"|'[^'\x00-\x1f\x7f]*'")


class _Loader(yaml.SafeLoader):
    """YAML without aliases (nested ones can grow without end), with dates and odd numbers left as text."""

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            mark = self.peek_event().start_mark  # type: ignore[no-untyped-call]
            raise yaml.MarkedYAMLError(problem="aliases (*name) are not read", problem_mark=mark)
        return super().compose_node(parent, index)

    def construct_scalar(self, node: yaml.ScalarNode | yaml.MappingNode) -> str:
        # An escape such as \uD800 makes half a letter, one such as \uFFFC the place of an object.
        return readable(str(super().construct_scalar(node)))

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:
        for key, value in getattr(node, "value", ()):
            if isinstance(value, yaml.ScalarNode) and str(key.value).strip().lower() in _TEXT_KEYS:
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
    simple = _read_simple(source)
    if simple is not None:
        return simple, body, line, []
    data, problems = _read_yaml(source, first)
    return data, body, line, problems


def _looks_like_keys(source: str) -> bool:
    # `---`, prose, `---` is a rule, a paragraph and another rule, not front matter.
    lines = [line for line in source.split("\n") if line.strip() and not line.lstrip().startswith("#")]
    return not lines or any(_KEY_LINE.match(line) for line in lines) or lines[0].lstrip().startswith(("{", "["))


def _read_simple(source: str) -> dict[str, Any] | None:
    """Read front matter of nothing but `key: plain text` lines, a hundred times as fast as PyYAML; else None."""
    data: dict[str, Any] = {}
    for line in source.split("\n"):
        if not line.strip():
            continue
        pair = _KEY_LINE.fullmatch(line)
        if pair is None or line[0] in " \t" or pair[1] in data:
            return None
        value = (pair[2] or "").rstrip()
        if _QUOTED.fullmatch(value):
            value = value[1:-1]
        elif not (_PLAIN_TEXT if pair[1].lower() in _TEXT_KEYS else _PLAIN).fullmatch(value):
            return None
        data[pair[1]] = value
    return data


def _read_yaml(source: str, first: int) -> tuple[dict[str, Any], list[Problem]]:
    try:
        data = yaml.load(source, Loader=_Loader)
    except (yaml.YAMLError, ValueError, RecursionError, AttributeError, TypeError) as error:
        mark = getattr(error, "problem_mark", None)
        line = first + 1 + (mark.line if mark is not None else 0)
        what = getattr(error, "problem", None) or "it is not YAML"
        return salvage(source), [Problem("front matter", line, f"The front matter cannot be read whole: {what}.")]
    if data is None:
        return {}, []
    if not isinstance(data, dict):
        return salvage(source), [Problem("front matter", first + 1, "The front matter holds no “name: value” lines.")]
    return {str(key): value for key, value in data.items()}, []


def _unclosed(text: str, start: int, first: int) -> tuple[dict[str, Any], str, int, list[Problem]]:
    """Front matter without its closing line ends before the first line that is no `key: value`."""
    end = start
    while end < len(text):
        stop = text.find("\n", end)
        stop = len(text) if stop < 0 else stop
        if not _KEY_LINE.fullmatch(text[end:stop]):
            break
        end = min(stop + 1, len(text))
    if end == start:
        return {}, text, 1, []
    problem = Problem("front matter", first, "The front matter has no closing line of “---”.")
    return salvage(text[start:end]), text[end:], text.count("\n", 0, end) + 1, [problem]


def salvage(source: str) -> dict[str, Any]:
    """Read what lines of the form `key: value` there are, one by one; quotes round a value are dropped."""
    data: dict[str, Any] = {}
    for line in source.split("\n"):
        pair = _KEY_LINE.fullmatch(line)
        if pair is None:
            continue
        value = (pair[2] or "").strip()
        if len(value) > 1 and value[0] in "\"'" and value[-1] == value[0]:
            value = value[1:-1]
        elif value[:1] in ("'", '"') and value.count(value[0]) == 1:
            value = value[1:]
        data.setdefault(pair[1].strip(), value)
    return data
