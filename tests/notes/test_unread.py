"""What stands in mathematics and in code is no mark of a note: on its page, and where its raw text is searched."""

from __future__ import annotations

from pathlib import Path

import pytest

from karareader.notes import link_survey
from karareader.notes.load import parse_note
from karareader.notes.markdown import comments
from karareader.notes.render import render
from karareader.notes.survey import survey

VIDEO = "Kr4Rd3rT0ur"
MARKS = (
    "[[a]]", "[[a|b]]", "![[a]]", "[1:10]", "(1:10)", "#tag", "%% c %%", "<!-- c -->", "^[x 1:20]", "==x==", "[^1]",
    f"https://youtu.be/{VIDEO}?t=70", "{{youtube-timestamp 70}}", "**x**",
)  # fmt: skip
FORMULAS = (
    "Say $x + % y$ end.", "Say $%$ end.", "Say $$x %$$ end.", "Say\n\n$$\nx % y\n$$\n\nend.", "- a $x %$ b",
    "> a $x %$ b", "> [!note] T $x %$\n> a", "## H $x %$", "| a | b |\n|---|---|\n| $x %$ | c |",
)  # fmt: skip
CODES = (
    "Say `x % y` end.", "Say ``x % y`` end.", "Say\n\n```\nx % y\n```\n\nend.", "~~~\n%\n~~~", "    % first\n\nend.",
    "Say\n\n    x % y\n\n    % z\n\nend.", "<pre>x %</pre>",
)  # fmt: skip


def seen(text: str) -> tuple[object, ...]:
    """Times on the page and in the raw text, links on both, and the text of the page."""
    note = parse_note(Path("/nowhere/n.md"), f"---\nvideoId: {VIDEO}\n---\n{text}\n\n[^1]: foot\n".encode())
    page = render(note, video=True, video_id=VIDEO, patience=0)
    found = survey(note, video=True, video_id=VIDEO)
    anchors = [each.get("href") for each in page.tree.iter("a") if each.get("href")]
    times = [cue.written for cue in (*page.timeline.cues, *found.cues)]
    links = [each.target for each in link_survey.find(found)]
    return times, anchors, links, " ".join(each.text for each in page.blocks)


@pytest.mark.parametrize("around", [*FORMULAS, *CODES])
def test_nothing_is_read_within(around: str) -> None:
    for mark in MARKS:
        times, anchors, links, text = seen(around.replace("%", mark))
        assert (times, anchors, links) == ([], [], []), mark
        assert mark in str(text)


@pytest.mark.parametrize(
    "text",
    [
        "It cost $5 [1:10] and then 6$ [1:20].",
        "From $1M [[a]] [1:10] to $2M [1:20].",
        "US$ [1:10] and [[a]] in $ [1:20]",
        f"$x [1:10](https://youtu.be/{VIDEO}?t=70) y$ [1:20]",
        "- Cafe $$ [1:10]\n- Bar $$ [1:20]",
        "| $5 | [1:10] | x$ |\n|---|---|---|\n| a | [1:20] | b |",
        "1. One\n\n    of [1:10]\n\n    and [1:20]",
        "- One\n\n\tof [1:10]\n- [1:20]",
        "- One [1:10]\n- [1:20] Two",
        "[^1]: Foot\n\n    of [1:10] [1:20]",
        "Call \\$x [1:10] y$ [1:20]",
        "%% $x %% [1:10] y$ [1:20]",
    ],
)
def test_money_lists_and_footnotes_are_read(text: str) -> None:
    times, *_ = seen(text)
    assert len(times) == 4


def test_of_a_comment_and_a_formula_the_first_counts() -> None:
    text = "a $x %% b$ c %% d $y$ %% e"
    assert comments.unread(text) == ([(13, 24)], [(2, 10)])
    assert comments.all_of("`%%` %% a %%") == [(5, 12)]
