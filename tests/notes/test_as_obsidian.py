"""Callouts, money, marks, lists, tables and what is nested, as Obsidian shows them."""

from __future__ import annotations

import pytest

from tests.notes.rendering import html, shapes


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "| a | b |\n| --- | --- |\n| [[Rain\\|x]] | [0:10] |\n| [[Rain|y]] | `p \\| q` |\n"
            "| [[Rain#A: b\\|z]] | c |",
            ["a\tb", "x\t0:10", "y\tp | q", "z\tc"],
        ),
        (
            "> [!note]\nLazy [0:01]\nmore\n\n>[!warning]no space\n>body\n\n> [!my-own kind] Own\n"
            "> x\n\n> [!info|wide] Wide\n> y",
            ["Note", "Lazy 0:01 more", "no space", "body", "Own", "x", "Wide", "y"],
        ),
        (
            "> [!faq]- Fold **bold** [[Rain|link]] [0:10]\n> ```python\n> x = \"[0:11]\"\n> ```\n"
            "> | a |\n> |---|\n> | [0:12] |",
            ["Fold bold link 0:10", 'x = "[0:11]"', "a", "0:12"],
        ),
        (
            "Give $50 to $100 [0:01]. $5-$10 and US$20/C$30, $1M→$5M ($7,$8), \\$5. **$1.50** and "
            "**(MR)** $1.50 [0:02].",
            ["Give $50 to $100 0:01. $5-$10 and US$20/C$30, $1M→$5M ($7,$8), $5. $1.50 and (MR) $1.50 0:02."],
        ),
        (
            "> # Head [0:06]\n> - item\n\n- item\n\n  > quote\n\n  | a |\n  |---|\n  | [0:09] |\n"
            "\n```mermaid\nA[0:10]\n```\n",
            ["Head 0:06", "item", "item", "quote", "a", "0:09", "A[0:10]"],
        ),
        (
            "<details><summary>More [0:12]</summary>\n\nHidden **text** [0:13]\n\n</details>\n\nSet [0:15]\n---\n***",
            ["More 0:12", "Hidden text 0:13", "Set 0:15"],
        ),
    ],
)  # fmt: skip
def test_what_is_seen(body: str, expected: list[str]) -> None:
    assert [text for _, _, text in shapes(body) if text] == expected


def test_callouts_nest() -> None:
    body = "> [!note] Outer\n> text\n> > [!error] Inner\n> > one\n> >\n> > two"
    assert shapes(body) == [
        ("callout", 1, "Outer"),
        ("paragraph", 0, "text"),
        ("callout", 2, "Inner"),
        ("paragraph", 0, "one"),
        ("paragraph", 0, "two"),
    ]
    assert 'class="callout callout-danger"' in html(body)


def test_marks() -> None:
    made = html(
        "==One = two== x ==Three== and a == b, x == y `a==1` `b==2`.\n\n===\n\n==two\nlines== A ==time [0:07]== in"
    )
    assert "<mark>One = two</mark> x <mark>Three</mark> and a == b, x == y <code>a==1</code> <code>b==2</code>." in made
    assert '<p>===</p><p><mark>two lines</mark> A <mark>time <a class="time"' in made


def test_lists() -> None:
    made = shapes(
        "- one\n  - two\n    - three\n - odd\n\n1. First\n\n   Text\n\n2. `code` first\n10. **ten**\n\n1) one"
    )
    assert [(level, text) for _, level, text in made] == [
        (1, "one"), (2, "two"), (3, "three"), (1, "odd"), (1, "First"), (0, "Text"), (1, "code first"), (1, "ten"),
        (1, "one"),
    ]  # fmt: skip


def test_mathematics_beside_money() -> None:
    made = html("The value $x^2$ costs $5 [0:06].")
    assert 'alt="x^2"' in made
    assert "costs $5 <a" in made
