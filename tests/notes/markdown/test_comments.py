"""Comments are not for readers: neither their words nor their times are on the page or in the index."""

from __future__ import annotations

from pathlib import Path

import pytest

from karareader.library.index import plain_text as plain
from karareader.notes.load import parse_note
from karareader.notes.markdown import comments
from karareader.notes.survey import survey
from tests.notes.rendering import rendered


def seen(body: str) -> tuple[str, list[float]]:
    """The words of a note and its times, on the page; what the index finds is compared."""
    made = rendered(body)
    text = "\n".join(block.text for block in made.blocks)
    note = parse_note(Path("/nowhere/note.md"), body.encode())
    found = survey(note, video=True, video_id="Kr4Rd3rT0ur")
    assert [cue.start for cue in found.cues] == [cue.start for cue in made.timeline.cues]
    kept = plain.make(found.shown, found.masked, found.spans, note.body_line).text
    for word in ("secret", "hidden"):
        assert (word in kept) == (word in text)
    return text, [cue.start for cue in made.timeline.cues]


@pytest.mark.parametrize(
    ("body", "text", "times"),
    [
        ("One %%secret [0:09]%% two [0:05].", "One two 0:05.", [5]),
        ("%%\nsecret [0:09]\n\n```\nhidden\n```\n%%\n\nTwo [0:05].", "Two 0:05.", [5]),
        ("One <!-- secret [0:09] --> two [0:05].", "One two 0:05.", [5]),
        ("<!-- secret [0:09]\n\nhidden -->\n\nTwo [0:05].", "Two 0:05.", [5]),
        ("- one\n- %%secret%% two", "one\ntwo", []),
        ("> %%\n> secret\n> %%\n> two", "two", []),
    ],
)
def test_a_comment_is_hidden(body: str, text: str, times: list[float]) -> None:
    assert seen(body) == (text, times)


@pytest.mark.parametrize(
    "body",
    [
        "It grew 5%% in May and 6%% in June: secret.",
        "```\nsecret %% a\nb %% c\n```",
        "Code `secret %% b` and `c %% d`.",
        "Open %%secret is never closed.",
        "Open %%secret\n\nin another paragraph%% closed.",
        "Open <!-- secret is never closed.",
        "Escaped \\%%secret%% stays.",
        "A rule: %%%%secret%%%%",
        "`<!-- secret -->`",
    ],
)
def test_what_is_no_comment_stays(body: str) -> None:
    assert "secret" in seen(body)[0]


def test_lines_keep_their_numbers() -> None:
    made = rendered("%%\nsecret\n%%\n\n[0:05] and $\\nonsense{$ here [1:234]")
    assert {problem.line for problem in made.problems} == {5}


def test_comments_are_counted() -> None:
    assert rendered("a %%b%% c <!-- d --> e").facts == {"comments": "2"}
    assert rendered("a").facts == {}


@pytest.mark.parametrize("piece", ["%%a", "<!--", "%% ", "%%\n\n", "<!-->", "a %%b\n", "<!--" * 9])
def test_many_openings_are_looked_through_in_linear_time(piece: str) -> None:
    text = piece * 30_000 + "-->"
    hidden = comments.spans(text)
    assert comments.blanked(text, hidden).count("\n") == text.count("\n")
    assert len(comments.blanked(text, hidden)) == len(text)


def test_a_title_has_no_comments() -> None:
    note = parse_note(Path("/nowhere/note.md"), b"# The talk <!-- omit in toc --> %%draft%%\n\nOne.")
    assert note.title == "The talk"
