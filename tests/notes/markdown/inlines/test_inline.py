"""Inline text: CommonMark's rules, Obsidian's additions."""

from __future__ import annotations

from html import unescape

import pytest
from markdown_it import MarkdownIt

from tests.notes.rendering import html, rendered

EMPHASIS = [
    "*a* **b** ***c*** _d_ __e__",
    "a * b * c and 2*3*4",
    "snake_case_name and _this_ one",
    "**a*b**",
    "*a **b** c* **d *e* f**",
    '**"quoted"**text and text**"quoted"**',
    "***a** b* and ***a* b**",
    "*(*a*)* **(**b**)**",
    "_a *b_ c*",
    "a*\u00a0b*",
    "\\*a\\* \\\\*b*",
    "`a*b` *c`d*`",
    "`` a ` b `` ` `` ` `",
    "&amp; &copy; &#35; &nope; &#x22;",
    "a  \nb\\\nc\nd",
    "[a](https://x.org 'T') [b](<https://x.org/a b>) [c](https://x.org/(d))",
    "[a [b](https://x.org) c](/y)",
    "*[a*](https://x.org)",
    "<https://x.org/?a=b&c>",
    "[ref] [Text][ref] [ref][]\n\n[ref]: https://x.org 'Title'",
    "*a `*` b*",
    "**a** *b*c_d_",
    "foo*bar*baz __a__b",
    "*" * 40 + "a" + "*" * 40,
]


@pytest.mark.parametrize("source", EMPHASIS)
def test_reads_as_commonmark(source: str) -> None:
    expected = MarkdownIt("commonmark").render(source).replace("<br />\n", "<br>").strip().replace("\n", " ")
    assert unescape(html(source)) == unescape(expected)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("==a== b", "<mark>a</mark> b"),
        ("~~a~~ ~b~ ~5", "<del>a</del> ~b~ ~5"),
        ("a == b and c == d", "a == b and c == d"),
        ("**==a==**", "<strong><mark>a</mark></strong>"),
        # Written without spaces between words, as GitHub shows it.
        ("**未来。**です", "<strong>未来。</strong>です"),
        ("**「重要」**です", "<strong>「重要」</strong>です"),
        ("한국어**(韓)**는", "한국어<strong>(韓)</strong>는"),
        ("a**”x”**b", "a**”x”**b"),
        ("これは==重要==です", "これは<mark>重要</mark>です"),
        ("`==a==`", "<code>==a==</code>"),
    ],
)
def test_marks_and_strikes(source: str, expected: str) -> None:
    assert html(source) == f"<p>{expected}</p>"


@pytest.mark.parametrize(
    ("source", "url", "text"),
    [
        ("see https://x.org/a.", "https://x.org/a", "https://x.org/a"),
        ("(https://x.org/a_(b))", "https://x.org/a_(b)", "https://x.org/a_(b)"),
        ("www.x.org, and more", "http://www.x.org", "www.x.org"),
        ("**https://x.org**", "https://x.org", "https://x.org"),
        ("日本https://x.org/です。", "https://x.org/です", "https://x.org/です"),
    ],
)
def test_bare_addresses_become_links(source: str, url: str, text: str) -> None:
    links = [(link.target, link.text) for link in rendered(source.replace("日本", "日本 ")).links]
    assert links == [(url, text)]


def test_a_bare_word_is_no_address() -> None:
    assert rendered("https:// and www. and xhttps://y and a@b.org").links == ()


def test_many_brackets_and_stars_take_no_time() -> None:
    size = 20_000
    for piece in ("[", "![", "*a ", "_a*", "[a](", "<b>", "$", "`a", "[[", "\\", "==a", "&amp", "https://", "a:1:2]("):
        source = piece * size
        assert rendered(source[: 20 * size]).blocks


def test_a_refused_address_stays_visible() -> None:
    made = rendered("[press](javascript:alert(1)) [x](data:text/html,a)")
    assert "javascript:" not in "".join(link.target for link in made.links)
    assert "<a" not in made.html
    assert '<span class="leftout"> (javascript:alert(1))</span>' in made.html
    assert [problem.kind for problem in made.problems] == ["link", "link"]


def test_links_to_other_notes_written_as_markdown() -> None:
    made = rendered("[a](other%20note.md#Part) [b](#Part)", resolve={"other note.md#Part": "/lib/other note.md"}.get)
    assert [(link.kind, link.target, link.resolved) for link in made.links] == [
        ("wikilink", "other note.md#Part", "/lib/other note.md"),
        ("heading", "#Part", None),
    ]
