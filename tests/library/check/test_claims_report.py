"""What captions tell about a note, for a report."""

from __future__ import annotations

from pathlib import Path

from karareader.captions.citations.speech import Speech
from karareader.captions.model import Captions, Line
from karareader.library.check import citations as claims_report
from karareader.library.check.citations import NoteClaims


def stamp(time: str) -> str:
    return f'<a class="yt-timestamp" data-t="{time}">[{time}]</a>'


SPEECH = Speech(
    Captions(
        "en",
        False,
        (
            Line(10.0, 16.0, "The old bridge over the river was opened in nineteen thirty two."),
            Line(210.0, 216.0, "They painted it grey because nobody had ordered any red paint."),
        ),
    )
)
TEXT = f"""---
title: Bridge
videoId: qd7ezvCtIYg
---
The bridge over the river was opened in 1932 {stamp("00:00:10")}.

They painted the bridge grey because nobody had ordered red paint {stamp("00:08:00")}.
Penguins march across frozen harbours while violins accompany their captain {stamp("00:00:12")}.
"""


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_each_sentence_is_counted_and_what_is_said_elsewhere_is_named_with_its_line(tmp_path: Path) -> None:
    found = claims_report.of_note(write(tmp_path / "a.md", TEXT), SPEECH, video_id="qd7ezvCtIYg")
    assert found is not None
    assert (found.here, found.elsewhere, found.not_found) == (1, 1, 1)
    (problem,) = found.findings
    assert (problem.kind, problem.line) == ("said-elsewhere", 7)
    assert problem.text.startswith("8:00: the captions say this at 3:30: “They painted the bridge grey")


def test_times_are_read_by_the_length_of_the_video(tmp_path: Path) -> None:
    text = TEXT.replace("00:08:00", "03:30:00")
    found = claims_report.of_note(write(tmp_path / "a.md", text), SPEECH, length=600.0)
    assert found is not None
    assert (found.here, found.elsewhere) == (2, 0)


def test_what_cannot_be_compared_gives_no_report(tmp_path: Path) -> None:
    assert claims_report.of_note(tmp_path / "gone.md", SPEECH) is None
    assert claims_report.of_note(write(tmp_path / "a.md", "No times."), SPEECH) is None
    assert claims_report.of_note(write(tmp_path / "b.md", f"Red {stamp('00:00:10')}."), SPEECH) is None


def test_the_counts_in_a_sentence() -> None:
    counts = claims_report.summary([NoteClaims(1200, 1, 2), NoteClaims(5, 0, 0)])
    assert claims_report.told(counts) == (
        "2 notes compared with captions: 1,205 sentences confirmed, 1 said elsewhere, 2 not found"
    )
    assert claims_report.told(claims_report.summary([NoteClaims(1)])).startswith("1 note compared")
