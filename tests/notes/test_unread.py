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
    "Say\n\n$$\\begin{aligned}\nthis is % said\n\\end{aligned}$$\n\nend.", "> $$\n> the word % here\n> $$",
)  # fmt: skip
CODES = (
    "Say `x % y` end.", "Say ``x % y`` end.", "Say\n\n```\nx % y\n```\n\nend.", "~~~\n%\n~~~", "    % first\n\nend.",
    "Say\n\n    x % y\n\n    % z\n\nend.", "<pre>x %</pre>",
    "- <script>\n  x %\n  </script>", "<iframe src='x'>a % b</iframe>",
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
        "\\`[1:10]\\` and \\`[1:20]`x`",
        "\\``[1:15]` [1:10] \\\\`[1:30]` [1:20]",
        "$$\n\nof [1:10]\n\n$$ and [1:20]",
    ],
)
def test_money_lists_and_footnotes_are_read(text: str) -> None:
    times, *_ = seen(text)
    assert len(times) == 4


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("\\[[a]] and \\\\[[b]]", ["b"]),
        ("\\[[a.mp4#t=70]] \\{{youtube-timestamp 70}} \\<a class='yt-timestamp' data-t='0:70'>x</a>", []),
        ("[![pic](https://x.example/p.png)](a.md) [see [b]](c.md) [see [d](https://x.example)](e.md)", ["a", "c"]),
        ("<a href='a.md'>a</a> <a class=\"x\" href=\"https://x.example\">b</a> <a name='c'>c</a>", ["a"]),
    ],
)
def test_a_link_is_one_on_the_page_and_in_the_raw_text(text: str, links: list[str]) -> None:
    times, anchors, found, _ = seen(text)
    assert times == []
    assert [each.removesuffix(".md") for each in found if isinstance(each, str)] == links
    inside = [str(each).removeprefix("note:").removesuffix(".md") for each in anchors if "//" not in str(each)]
    assert inside == links


def test_of_a_comment_and_a_formula_the_first_counts() -> None:
    text = "a $x %% b$ c %% d $y$ %% e"
    assert comments.unread(text) == ([(13, 24)], [(2, 10)])
    assert comments.all_of("`%%` %% a %%") == [(5, 12)]
