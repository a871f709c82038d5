"""Front matter that is not YAML: no word of the text below it is lost, and a slip of the pen is told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karareader.notes.frontmatter import UNREAD, parse
from tests.notes.lost import words


@pytest.mark.parametrize(
    "text",
    [
        "First words [0:05].\n\n## A heading\n\nMore words.\n",
        "# A heading\n\n- one\n- two\n",
        "# Only\n\n## Headings\n",
        "From: [[A channel]]\n\nWords.\n",
        "In this short talk: nothing is said.\n",
        "Words that stand alone\n",
    ],
)
def test_front_matter_that_is_never_closed_ends_where_the_text_begins(text: str) -> None:
    for below in ("", "\n---\n\nThird.\n"):
        source = f"---\ntitle: A\ntags:\n  - x\nvideoId: Kr4Rd3rT0ur\n\n{text}{below}"
        data, body, line, problems = parse(source)
        assert data == {"title": "A", "tags": ["x"], "videoId": "Kr4Rd3rT0ur"}
        assert (body, line) == (f"\n{text}{below}", 6)
        assert [(each.kind, each.line) for each in problems] == [("front matter", 1)]


def test_text_right_below_the_names() -> None:
    data, body, line, _ = parse("---\ntitle: A\nFirst words of it.\nSecond line.\n---\nMore\n")
    assert (data, body, line) == ({"title": "A"}, "First words of it.\nSecond line.\n---\nMore\n", 3)


@pytest.mark.parametrize("slip", ["videoId Kr4Rd3rT0ur", "videoId = Kr4Rd3rT0ur", "An odd line", "- lost"])
@pytest.mark.parametrize("after", ["", "tags:\n  - a\n", "channel: B\n"])
def test_a_slip_is_told_and_the_rest_is_read(slip: str, after: str) -> None:
    data, body, _, problems = parse(f"---\ntitle: A\nsource: x\n{slip}\n{after}---\nText\n")
    assert data["title"] == "A"
    assert body == "Text\n"
    assert [(each.kind, each.line) for each in problems] == [(UNREAD, 4)]
    assert f"Line 4 of the front matter was not read: “{slip}”" in problems[0].text


def test_a_missing_space_is_no_harm() -> None:
    data, _, _, problems = parse("---\ntitle: A\nvideoId:Kr4Rd3rT0ur\n---\nText\n")
    assert data["videoId"] == "Kr4Rd3rT0ur"
    assert [each.kind for each in problems] == ["front matter"]


def test_lists_and_texts_are_read_beside_what_is_broken() -> None:
    data, body, _, _ = parse(
        '---\ntitle: One: two: three\naliases:\n  - x\n  - "y"\nabout: >\n  Long\n  words\nnaïve: a\nn: 3\n---\nText'
    )
    assert data == {
        "title": "One: two: three", "aliases": ["x", "y"], "about": "Long words\n", "naïve": "a", "n": "3",
    }  # fmt: skip
    assert body == "Text"


def test_texts_of_several_paragraphs_are_front_matter() -> None:
    source = "---\ntitle: A\nabout: |-\n  One.\n\n  Two: three.\n\nn: 3\n---\nText"
    assert parse(source) == ({"title": "A", "about": "One.\n\nTwo: three.", "n": 3}, "Text", 10, [])
    broken = parse(source.replace("title: A", "title: A: B"))
    assert (broken[0]["about"], broken[0]["n"], broken[1]) == ("One.\n\nTwo: three.", "3", "Text")


@pytest.mark.parametrize("text", ["[a, b]", "{a: b", "Note: see here.\nMore words.", "one\ntwo"])
def test_what_is_no_front_matter_is_text(text: str) -> None:
    source = f"---\n{text}\n---\nMore\n"
    assert parse(source) == ({}, source, 1, [])


_LINE = st.sampled_from(
    ["title: A", "videoId Kr4", "tags:", "  - x", "- y", "", "# Head", "Some words stand here", "a: b: c", "text: [x",
     "From: [[B]]", "```", "> quote", "date: 2024-01-01", "About the weather: it rains"]
)  # fmt: skip


@given(st.lists(_LINE, max_size=12), st.booleans())
def test_no_word_is_lost(lines: list[str], closed: bool) -> None:
    source = "\n".join(["---", *lines, *(["---", "End"] if closed else [])])
    data, body, line, problems = parse(source)
    assert source.endswith(body)
    assert line == source[: len(source) - len(body)].count("\n") + 1
    # What YAML allows to be said twice, or to be remarked, is not asked for.
    head = [each for each in source[: len(source) - len(body)].split("\n") if not each.startswith("#")]
    told = " ".join(each.text for each in problems) + str(data)
    assert not words(" ".join(set(head))) - words(told + "".join(f" {each}" for each in set(told.split())))
