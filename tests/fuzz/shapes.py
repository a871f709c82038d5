"""Notes of one thing only, of any size: what each part of the reader could take too long, or too much memory, for."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

FRONT = "---\ntitle: A shape\nvideoId: qd7ezvCtIYg\n---\n\n"

# A unit that is repeated; with `#` for a number that counts up.
_REPEATED = {
    "times": "[00:01] ", "times in lines": "[00:01] word\n", "times in paragraphs": "word [00:01]\n\n",
    "anchors": '<a class="yt-timestamp" data-t="00:01:53">[00:01:53]</a> word ',
    "open anchors": '<a class="yt-timestamp" data-t="00:01:53', "ranges": "00:23:44 – 00:23:51 ",
    "times in brackets": "(1:23) ", "times at signs": "@1:23 ", "hours": "1h02m03s ", "colons": "1:",
    "sentences with times": "A b [00:01]. ", "other stamps": "{{youtube-timestamp 335}} ",
    "links with times": "[1:53](https://youtu.be/qd7ezvCtIYg?t=113) ", "right to left": "שלום [00:01] ",
    "footnotes without marks": "[^#]: text\n", "footnotes in a circle": "[^#]: text [^#]\n\n",
    "one footnote": "[^1]: text\n\n", "inline footnotes": "a^[note] ",
    "tables": "|a|\n|-|\n|b|\n\n", "rows without a head": "|a|b|\n", "quotes": "> word\n\n", "quote signs": ">",
    "quotes in quotes": "> ", "list": "- x\n", "lists in lists": "- ", "numbers": "#. x\n", "tasks": "- [ ] x\n",
    "mixed nesting": "- > 1. ", "callouts": "> [!note] title\n> text\n\n", "headings": "# head\n",
    "set headings": "head\n=\n", "rules": "---\n", "words": "word ", "one word": "x", "spaces": " ", "lines": "word\n",
    "no-break spaces": "\u00a0", "paragraphs": "word word.\n\n", "breaks": "word  \n", "backslashes": "\\",
    "line ends": "\n", "mixed ends": "a\r\n\r", "tabs": "a\t", "sentences": "A b. ", "dots": ".", "digits": "1",
    "stars": "*", "open stars": "*a ", "shut stars": "a* ", "mixed stars": "*a_ ", "bold": "**a** ", "marks": "==a== ",
    "struck": "~~a", "ticks": "`", "code": "`a` ", "fences": "```\nx\n```\n", "indented": "    x\n\n",
    "brackets": "[", "shut brackets": "]", "labels": "[a]", "open links": "[a](", "empty links": "[a]()",
    "pictures": "![a](b.png) ", "open pictures": "![", "links": "[a](http://x.y/z) ", "definitions": "[r#]: http://x\n",
    "wikilinks": "[[a]] ", "dead wikilinks": "[[dead #]] ", "open wikilinks": "[[a", "embeds": "![[a]] ",
    "addresses": "http://x.y ", "pointed addresses": "<http://x.y> ", "tags of HTML": "<b>", "boxes of HTML": "<div>\n",
    "angles": "<", "comments of HTML": "<!--", "shut tags": "</a>", "open attributes": '<a href="',
    "details": "<details><summary>s</summary>\n\nx\n\n", "comments": "%% a %% ", "tags": "#tag ", "names": "x ^b#\n\n",
    "entities": "&amp;", "open entities": "&#", "dollars": "$", "sums": "$5 ", "open formulas": "$$x",
    "formulas": "$x$ ", "other formulas": "$x_{#}$ ", "deep formulas": "${{{{{{{{x_{#}}}}}}}}}$ ",
    "emoji": "\U0001f600 ", "accents": "\u0301", "objects": "\ufffc", "line separators": "a\u2028", "nothing": "\0",
    "next lines": "\x85", "private letters": "\ue000",
    "front matter": "---\n", "channels": "From: [[a]]\n",
    "short tags": "#a ", "scripts": "<script>", "hosts": "www.a.b ",
}  # fmt: skip


def _repeated(unit: str) -> Callable[[int], str]:
    def make(size: int) -> str:
        if "#" not in unit.replace("# ", "").replace("#tag", ""):
            return (unit * (size // len(unit) + 1))[:size]
        parts, length = [], 0
        for number in count():
            parts.append(unit.replace("#", str(number)))
            length += len(parts[-1])
            if length >= size:
                return "".join(parts)
        raise AssertionError

    return make


def _footnotes(size: int) -> str:
    number = size // 32
    marks = "".join(f"a[^{at}] " for at in range(number))
    return marks + "\n\n" + "".join(f"[^{at}]: note {at}\n\n" for at in range(number))


def _columns(number: int) -> Callable[[int], str]:
    row = "|" + "a|" * number + "\n"
    return lambda size: row + "|" + "-|" * number + "\n" + row * (size // len(row))


def _nested(open_: str, shut: str) -> Callable[[int], str]:
    def make(size: int) -> str:
        levels = size // len(open_ + shut)
        return open_ * levels + "x" + shut * levels

    return make


def _growing(unit: str) -> Callable[[int], str]:
    """Lines that each begin with one `unit` more."""
    return lambda size: "".join(f"{unit * at}- x\n" for at in range(int((2 * size / len(unit)) ** 0.5)))


SHAPES: dict[str, Callable[[int], str]] = {
    **{name: _repeated(unit) for name, unit in _REPEATED.items()},
    "footnotes": _footnotes,
    "a table of two columns": _columns(2),
    "a table of 300 columns": _columns(300),
    "a table of one row": lambda size: "|" + "a|" * (size // 4) + "\n|" + "-|" * (size // 4) + "\n",
    "a cell": lambda size: f"|a|\n|-|\n|{'word ' * (size // 5)}|\n",
    "times, then words": lambda size: "[00:01] " * (size // 16) + "word " * (size // 10),
    "words, then times": lambda size: "word " * (size // 10) + "[00:01] " * (size // 16),
    "a list of times": lambda size: "[" + "00:01, " * (size // 7),
    "rows of times": lambda size: "```timestamp\n" + "12:34 text\n" * (size // 11) + "```\n",
    "a fence": lambda size: "```python\n" + "x = 1\n" * (size // 6),
    "a table of HTML": lambda size: "<table>" + "<tr><td>a</td></tr>" * (size // 19) + "</table>",
    "uses of a definition": lambda size: "[r]: http://x\n\n" + "[a][r] " * (size // 7),
    "brackets in brackets": _nested("[", "]"),
    "formula in formula": lambda size: f"${'{' * min(size, 250)}x{'}' * min(size, 250)}$",
    "lists deeper and deeper": _growing("  "),
    "quotes deeper and deeper": _growing(">"),
    "a label": lambda size: f"[{'a' * (size // 2)}]: x\n\n[{'a' * (size // 2)}]",
    "a lazy quote": lambda size: "> " + "x\n" * (size // 2),
    "keys": lambda size: "---\n" + "".join(f"k{at}: v\n" for at in range(size // 9)) + "---\nx",
    "a deep value": lambda size: f"---\na: {'[' * size}\n---\nx",
}


def note(name: str, size: int) -> bytes:
    """The shape with this name, as a file of about `size` characters."""
    text = SHAPES[name](size)
    return (text if text.startswith("---\n") else FRONT + text).encode()
