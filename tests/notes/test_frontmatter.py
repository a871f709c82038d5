"""Front matter in whatever state."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karareader.notes import frontmatter
from karareader.notes.frontmatter import parse


def test_plain() -> None:
    assert parse("---\ntitle: A talk\nvideoId: aB3-_xyzK9w\n---\n\nText\n") == (
        {"title": "A talk", "videoId": "aB3-_xyzK9w"},
        "\nText\n",
        5,
        [],
    )


@pytest.mark.parametrize(
    "text", ["", "Text\n", "# Title\n---\n", "---\n\nprose\n\n---\nmore", "---\n- a\n- b\n", "--- x\n"]
)
def test_none(text: str) -> None:
    data, body, line, _ = parse(text)
    assert (data, body, line) == ({}, text, 1)


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ("-abcdefghi1", "-abcdefghi1"),
        ("0x123456789", "0x123456789"),
        ("12e56789012", "12e56789012"),
        ("12345678901", "12345678901"),
        ('"aB3-_xyzK9w"', "aB3-_xyzK9w"),
        ("'aB3-_xyzK9w'", "aB3-_xyzK9w"),
        ("1_000_000_0", "1_000_000_0"),
        ("0o777777777", "0o777777777"),
        ("__________-", "__________-"),
    ],
)
def test_a_video_id_is_never_a_number(source: str, value: str) -> None:
    for more in ("", "tags: [a]\n"):
        data, _, _, problems = parse(f"---\nvideoId: {source}\n{more}---\n")
        assert data["videoId"] == value
        assert problems == []


@pytest.mark.parametrize(
    ("source", "title"),
    [
        ("2024", "2024"),
        ("true", "true"),
        ("1.50", "1.50"),
        ("2024-01-02", "2024-01-02"),
        ("!read this", "!read this"),
        ("!read", "!read"),
        ("!!str yes", "yes"),
    ],
)
def test_a_title_is_text(source: str, title: str) -> None:
    for more in ("", "tags: [a]\n"):
        assert parse(f"---\ntitle: {source}\n{more}---\n")[0]["title"] == title


def test_types_and_lists() -> None:
    data: dict[str, Any] = parse("---\ntags: [a, b]\nn: 3\nx: 1.5\nok: true\nnone:\nday: 2024-01-02\nodd: 012\n---\n")[
        0
    ]
    assert data == {"tags": ["a", "b"], "n": 3, "x": 1.5, "ok": True, "none": None, "day": "2024-01-02", "odd": "012"}


@pytest.mark.parametrize(
    "source",
    [
        "title: a: b: c",
        'title: "open',
        "title: @x",
        "title: *x",
        "a: &x [1]\nb: *x\ntitle: t",
        "title: t\n\tx: y",
        "title: [a",
    ],
)
def test_broken_yaml_is_salvaged(source: str) -> None:
    data, body, line, problems = parse(f"---\n{source}\nvideoId: aB3-_xyzK9w\n---\nText")
    assert data["videoId"] == "aB3-_xyzK9w"
    assert data["title"]
    assert (body, line) == ("Text", source.count("\n") + 5)
    assert [problem.kind for problem in problems] == ["front matter"]


def test_deep_nesting_does_not_raise() -> None:
    data, _, _, problems = parse("---\nx: " + "[" * 9000 + "\ntitle: t\n---\n")
    assert data["title"] == "t"
    assert problems


def test_no_closing_line() -> None:
    data, body, line, problems = parse("---\ntitle: t\nvideoId: aB3-_xyzK9w\n\nText: more\n")
    assert data == {"title": "t", "videoId": "aB3-_xyzK9w"}
    assert (body, line) == ("\nText: more\n", 4)
    assert problems[0].line == 1


@given(st.text(alphabet=st.sampled_from("---\n:'\"[]{}&*!|>% #abt1\t"), max_size=80))
def test_no_text_raises_or_is_lost(text: str) -> None:
    for source in (text, f"---\n{text}", f"---\n{text}\n---\nEnd"):
        _, body, line, _ = parse(source)
        assert source.endswith(body)
        assert line == source[: len(source) - len(body)].count("\n") + 1


def test_aliases_are_not_read_and_it_is_said_where() -> None:
    data, _, _, problems = parse("---\ntitle: T\nb: &b [1]\nc: [*b, *b]\n---\n")
    assert data["title"] == "T"
    assert [(each.line, each.text) for each in problems] == [
        (4, "The front matter cannot be read whole: aliases (*name) are not read.")
    ]


def test_half_letters_are_replaced() -> None:
    data, _, _, problems = parse('---\ntitle: "\\uD800 x"\n"\\uDC00": [1]\n---\n')
    assert (data, problems) == ({"title": "\ufffd x", "\ufffd": [1]}, [])


@pytest.mark.parametrize(
    ("source", "key", "used", "told"),
    [
        ("title: A\nvideoId: one\nvideoId: two\n", "videoId", "two", [("“two” in line 4", "“one” in line 3")]),
        (
            "tags: [a, b]\ntitle: A\ntags:\n  - c\ntags: d\n", "tags", "d",
            [("“d” in line 6", "“[a, b]” in line 2"), ("“d” in line 6", "“- c” in line 5")],
        ),
        ("title: A\nmore:\n  size: 1\n  size: 2\n", "more", {"size": 2}, [("“2” in line 5", "“1” in line 4")]),
        ("title: A: B\nsource: x\nsource: y\n", "source", "y", [("“y” in line 4", "“x” in line 3")]),
        ("title: A\ntitle: A\n", "title", "A", []),
    ],
)  # fmt: skip
def test_a_name_that_stands_twice_is_told_with_both_values(
    source: str, key: str, used: object, told: list[tuple[str, str]]
) -> None:
    data, _, _, problems = frontmatter.parse(f"---\n{source}---\nText\n")
    assert data[key] == used
    repeated = [problem.text for problem in problems if "more than once" in problem.text]
    assert len(repeated) == len(told)
    for (kept, lost), text in zip(told, repeated, strict=True):
        assert text.endswith(f": {kept} is used, {lost} is not.")
    assert all(problem.kind == frontmatter.UNREAD for problem in problems if "more than once" in problem.text)


def test_a_name_that_stands_twice_in_front_matter_without_an_end() -> None:
    data, _, _, problems = frontmatter.parse("---\ntitle: A\ntitle: B\n\nText goes here.\n")
    assert data == {"title": "B"}
    assert problems[-1].text.endswith("“title” more than once: “B” in line 3 is used, “A” in line 2 is not.")
