"""Mathematics among dollars, and its drawing."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from html import escape

import pytest

from karareader.notes.markdown import formulas
from tests.notes.rendering import html, rendered, shapes


@pytest.mark.parametrize(
    ("source", "tex"),
    [
        ("$x$", "x"),
        ("the $n$th", "n"),
        ("$x_0$, and", "x_0"),
        ("($e^{i\\pi}$)", "e^{i\\pi}"),
        ("$7x \\le -21$: divide", "7x \\le -21"),
        ("$AB = 5$ units", "AB = 5"),
        ("$5$ apples", "5"),
        ("$(0,1)$", "(0,1)"),
        ("$ \\mu $ is", "\\mu"),
        ("with $ n $ a number", "n"),
        ("where $ n > 30 $, mostly", "n > 30"),
        ("$ n-1 $ of them", "n-1"),
        ("$ y = mx + b $", "y = mx + b"),
        ("$ x^2 $", "x^2"),
        ("$ f(t) = \\sin t $", "f(t) = \\sin t"),
        ("$a\\$b$", "a\\$b"),
        ("これは$x$です", "x"),
        ("a $$x^2$$ b", "x^2"),
    ],
)
def test_is_mathematics(source: str, tex: str) -> None:
    assert f'alt="{escape(tex)}"' in html(source)


@pytest.mark.parametrize(
    "source",
    [
        "It costs $5 and $10.",
        "from $2,500/month to $300",
        "between $300,000 and $700,000 a year",
        "$20,000-$25,000 USD",
        "($200/month) and ($20/month)",
        "$10 minus $30 equals negative $20",
        "$0.50 or 10$ each",
        "$5 for tea, then 3$ more",
        "US$5 and C$6$ too",
        "$AAPL and $TSLA, or $AAPL/$TSLA",
        "$ 5 and $ 10",
        "$ 5 - $ 10",
        "$ 20k - 30k $ a year",
        "$ 5 / $ 10 a head",
        "the $ is up $ 4",
        "a $ or b $ it is - or so",
        "it is $ n$ or $n $",
        "$ n $5",
        "from $ 5 a, to 10 - b $",
        "a $5.",
        "$",
        "$$",
        "$$$",
        "\\$x\\$",
        "`$x$`",
        'pay $5 <a class="yt-timestamp" data-t="00:01:07">[00:01:07]</a> or 10$ now',
    ],
)
def test_money_is_no_mathematics(source: str) -> None:
    made = rendered(source)
    assert "<img" not in made.html
    assert made.problems == ()


def test_what_can_be_drawn_is_a_picture_with_its_source() -> None:
    made = rendered("Inline $x^2$ and again $x^2$.\n\n$$\n\\frac{a}{b}\n$$\n")
    assert [(picture.name, picture.width > 5, picture.depth >= 0) for picture in made.pictures] == [
        ("math:0", True, True),
        ("math:1", True, True),
    ]
    assert made.html.count('src="math:0"') == 2
    assert b"currentColor" in made.pictures[0].svg
    assert ET.fromstring(made.pictures[0].svg).tag.endswith("svg")
    assert [(block.kind, block.text) for block in made.blocks] == [
        ("paragraph", "Inline x^2 and again x^2."),
        ("math", "\\frac{a}{b}"),
    ]


@pytest.mark.parametrize("tex", ["\\frac{a", "\\nosuchcommand{x}", "{", "\\left( x"])
def test_what_cannot_be_drawn_is_shown_as_source_and_listed(tex: str) -> None:
    made = rendered(f"before\n\n$${tex}$$\n")
    assert made.pictures == ()
    assert [problem.kind for problem in made.problems] == ["math"]
    assert made.problems[0].line == 3
    assert made.blocks[1].text == tex


def test_a_formula_in_its_own_paragraph_is_mathematics() -> None:
    assert shapes("$$x$$") == [("math", 0, "x")]
    assert shapes("- $$x$$ is x") == [("list_item", 1, "x is x")]


def test_drawings_are_remembered() -> None:
    assert isinstance(drawn := formulas.draw("q+1", False), formulas.DrawnFormula)
    assert formulas.draw("q+1", False) is drawn
    assert isinstance(formulas.draw("x" * 3000, False), formulas.Undrawn)
