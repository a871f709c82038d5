"""The block parser against markdown-it-py: on documents of every kind, on random ones, and on real notes.

Also: its work grows no faster than the text, and no letter gets lost.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from karareader.notes.load import load
from karareader.notes.markdown import block_parser as cm_parser
from tests.notes.structure import Entry, counted, of_ours, of_reference, tree

# In turn: containers, laziness and tabs; headings and breaks; code; HTML; definitions; tables.
DOCUMENTS = [
    "> a\nb\n> c\n\n> d\n\ne",
    "> a\n- b\n> c",
    "> - a\n>   - b\n> c\nd",
    ">> a\n> b\n>\n> c",
    ">\ta\n>\t\tb\n> \tc",
    "- a\n\n\tb\n\t- c\n\n\t\td",
    "-\ta\n-\t\tb\n\n\tc",
    "-\n  a\n-\n\n  b",
    "- \n- a\n-",
    "- a\n - b\n  - c\n   - d\n    - e",
    "1. a\n\n  2. b\n\n    3. c",
    "- a\n+ b\n* c\n1. d\n1) e",
    "a\n2. b\n1. c\n- \n-",
    "1234567890. a\n123456789. b",
    "- a\n\n\n\n  b\n\nc",
    "- > a\n  b\n  > c\n- d",
    "1. - 2. a\n     - b\n   c",
    "- - -\n- a\n***\n- b\n---",
    "* * * * *\n *\t*\t*\t\n- foo\n- * * *",
    "# a\n## b ##\n####### c\n#d\n#\n   ### e\n    # f",
    "a\nb\n---\nc\n  ===\nd\n    ---\n\n---",
    "> a\n---\n- b\n===",
    "`a\n---\n`\n\n\\> b\n------",
    "_ _ _\n__\n*-*\n -     -      -      -    \n+++",
    "    a\n    # b\n\n\n     c\n\nd\n    e",
    "- a\n\n      b\n\n       c\n-     d\n\n      e",
    "```\na\n~~~\n```\n~~~~ x y\n~~~\n~~~~~\nb",
    "``` a`b\n```\n\n~~~ a`b\nc\n~~~ d\n~~~",
    "  ```\n    a\n b\n   ```\nc\n    ```\n",
    "> ```\n> a\n\nb\n\n- ```\n  c\nd\n```",
    "a\n```\nb\n```\nc\n\n````\n```\n````",
    "<table>\n<tr>\n\n<td>\na\n</td>\n\n</tr>",
    "<script>\na\n\nb\n</script> c\nd\n<style\n  x>\n\n</style>\ne",
    "<!-- a\n\nb --> c\nd\n<?php\n\n?>e\n<!X\n>f\n<![CDATA[\n\n]]>g",
    "a\n<div>\nb\n\nc\n<widget>\nd\n\n<widget a='b' c = d>\n- e\n\n<x y>z\n</x  >\nf",
    "- <div>\na\n- <!--\n\n  b\n  -->\n  c\n> <div>\nd",
    "<div\n#c\n\n<DIV CLASS=x>\n*a*\n\n  <!-- b -->\n    <!-- c -->",
    "[a]: /u 'x'\n[b]: <v w>\n\n[c]:\n/u\n'x\ny'\n\n# [d]\n[d]: /u\n> q",
    "[a]: /u 'x' y\n\n[b]: /u\n'x' y\n\nz\n[c]: /u\n\n> [d]: /u\n\n- [e]: /u",
    "[a]: /u\n===\n[a]\n\n[b]: /u\nc\n===\n[b]",
    "a | b\n-|-\nc | d\n\ne",
    "| a | b |\n| :-: | --: |\n| c |\n| d | e |\n> f\n| g |",
    "a\n| b |\n|---|\n| c |\n# d",
    "- a\n\n  | b |\n  |---|\n  | c |\n- d\n\n> | e |\n> |---|\n> | f |\ng",
    "| a |\n|--|--|\n\n| b |\n| - |\n    c\n\n| d |\n--\n| e |\n---\n",
    "| a `b\\|c` | d\\\\|\n|-|-|\n| e |\n- f\n| g |\n1. h\n| i |\n```\nj",
    "|a|\n- | -\n\n|a|b|\n-|-\n<b>\n|c|\n<div>\n|d|",
]

# Documents are put together line by line. Left out is where markdown-it-py itself departs from the specification: tabs
# within block quotes, lines indented by four columns somewhere below a `>`, and lines indented by four columns below an
# item whose content is indented by more.
_DISPUTED = re.compile(r">(?s:.*)\n {4}|[.)] {3}|  [12][.)]")
_OPENINGS = st.lists(st.sampled_from(["", "", "", "> ", ">", "- ", "+ ", "1. ", "2) ", "  ", "    "]), max_size=4)
_WORDS = ["a", "b *c*", "", "", " ", "`j", "\\", "k  ", "1.", "-"]
_MARKUP = ["# d", "## e #", "#", "===", "---", "***", "- - -", "```", "~~~ f", "````"]
_HTML = ["<div>", "</div>", "<!-- g", "-->", "<widget>", "<p"]
_CONTENTS = st.sampled_from([*_WORDS, *_MARKUP, *_HTML])
_LINES = st.builds(lambda openings, content: "".join(openings) + content, _OPENINGS, _CONTENTS)
_DOCUMENTS = st.lists(_LINES, max_size=12).map("\n".join).filter(lambda text: not _DISPUTED.search(text))
_ROWS = st.sampled_from(
    ["| a | b |", "a | b", "|-|-|", "--|:-:", "| c |", "|---|", "d", "\\| e | f", "", "    | g | h |"]
)
_TABLES = st.lists(_ROWS, max_size=8)

HOSTILE: list[Callable[[int], str]] = [
    lambda n: ">" * n,
    lambda n: "> " * n + "a\n" + "b\n" * n,
    lambda n: "- " * n,
    lambda n: "\n".join("  " * min(i, 60) + "- a" for i in range(n)),
    lambda n: "- a\n  ```\n" + "\n" * n,
    lambda n: "`" * n,
    lambda n: "```a\n\n" * n,
    lambda n: "|" * n + "\n" + "|-" * n,
    lambda n: "|-|\n" * n,
    lambda n: (">" * 40 + "a|b\n" + ">" * 40 + "-|-\n") * (n // 40),
    lambda n: "$$\nx\n\n" * n,
    lambda n: "$$ a\n" + "b\n" * n,
    lambda n: "$$ a\n" * n,
    lambda n: "[a]: /u\n" * n,
    lambda n: "[a]: /u\n'b\n" * n,
    lambda n: "\n\n".join(f"[a{i}]: b" for i in range(n)),
    lambda n: "[a\n" * n,
    lambda n: '<a b="\n' * n,
    lambda n: "<!--\n" * n,
    lambda n: "a\n" + " " * n + "b\n" * n,
    lambda n: "\t" * n + "-\t" * n,
    lambda n: "[^a]: " * n,
]


@pytest.mark.parametrize("text", DOCUMENTS)
def test_same_structure_on_documents_of_every_kind(text: str) -> None:
    assert _comparable(of_ours(text)) == _comparable(of_reference(text))


@settings(max_examples=300, deadline=None, derandomize=True)
@given(_DOCUMENTS)
def test_same_structure_on_random_documents(text: str) -> None:
    assert _blocks(of_ours(text)) == _blocks(of_reference(text))


@settings(max_examples=150, deadline=None, derandomize=True)
@given(_TABLES, st.sampled_from(["", "> ", "  "]))
def test_same_tables_on_random_rows(rows: list[str], prefix: str) -> None:
    text = "\n".join(prefix + row for row in rows)
    assert counted(of_ours(text)) == counted(of_reference(text))


@settings(max_examples=200, deadline=None, derandomize=True)
@given(_DOCUMENTS)
def test_no_letter_gets_lost(text: str) -> None:
    kept = "".join(tree(text).itertext())
    languages = sum(element.get("class", "").count("language-f") for element in tree(text).iter("code"))
    for letter in "abcdegjk":
        assert kept.count(letter) == text.count(letter)
    assert kept.count("f") + languages == text.count("f")


@pytest.mark.parametrize("document", HOSTILE)
def test_twice_the_text_is_at_most_twice_the_work(document: Callable[[int], str]) -> None:
    small, large = (_calls(document(size)) for size in (1000, 2000))
    assert large <= 2.2 * small + 200


@pytest.mark.parametrize("document", HOSTILE)
def test_hostile_text_gives_a_tree(document: Callable[[int], str]) -> None:
    text = document(3000)
    kept = "".join(tree(text).itertext())
    assert kept.count("x") + kept.count("b") <= text.count("x") + text.count("b") + 1


def test_same_structure_on_real_notes(shared_notes: Path) -> None:
    paths = sorted(path for path in shared_notes.rglob("*") if path.is_file())[::25]
    differing = [path for path in paths if _differs(load(path).body)]
    assert len(differing) <= 0.005 * len(paths), differing


def _differs(body: str) -> bool:
    return counted(of_ours(body)) != counted(of_reference(body))


def _comparable(entries: list[Entry]) -> list[Entry]:
    """An inline tag that stands alone is running text here, and HTML there."""
    return [("text", False, entry[1]) if entry == ("html", "<b>\n|c|") else entry for entry in entries]


def _blocks(entries: list[Entry]) -> list[Entry]:
    """Entries with their text, but without tightness and the ends of lists, in which markdown-it-py has its own ways.

    They are blank lines after an empty item, and at the end of an item whose fence or HTML is never closed.
    """
    kept = [entry for entry in entries if entry[0] not in ("list", "end")]
    return [(entry[0], entry[2]) if entry[0] == "text" else entry for entry in kept]


def _calls(text: str) -> int:
    """How many functions are called, also those written in C, to read a text."""
    count = 0

    def note_call(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    lines = text.split("\n")
    before = sys.getprofile()
    sys.setprofile(note_call)
    try:
        cm_parser.parse(lines, {})
    finally:
        sys.setprofile(before)
    return count
