"""A small library for the tests of the screen: notes beside a video whose frames carry their own number."""

from __future__ import annotations

from pathlib import Path

from karareader.timeline.timecode import format_clock, format_time
from tests.media_factory import barcode_video

VIDEO_ID = "frames00001"
SECONDS = 90
FPS = 25

SUBJECTS = (
    "The river bends twice before it reaches the old mill",
    "A heron waits where the water is shallow",
    "The miller's daughter kept a diary of the floods",
    "Every second spring the lower meadow is under water",
    "The bridge was rebuilt three times in one century",
    "A stone beside the path carries the height of each flood",
)


def anchor(seconds: float) -> str:
    """A time as the notes of this dialect write it."""
    clock = format_clock(seconds)
    return f'<a class="yt-timestamp" data-t="{clock}">[{clock}]</a>'


def river_note() -> str:
    """A long note: a paragraph every five seconds of the video, each with two times, and headings between."""
    lines = ["---", "title: The river and the mill", f"videoId: {VIDEO_ID}", "---", "", "From: [[valley]] <br/>", ""]
    for number, second in enumerate(range(2, SECONDS - 5, 5)):
        if number % 6 == 0:
            lines += [f"## Part {number // 6 + 1}", ""]
        subject = SUBJECTS[number % len(SUBJECTS)]
        lines += [
            f"{subject}, as the first reader noted {anchor(second)}. It is told again a little later, in other words "
            f"and at greater length, so that the paragraph fills more than one line of the page {anchor(second + 2)}.",
            "",
        ]
    return "\n".join(lines)


def chip(seconds: float) -> str:
    """What the chip of this time shows."""
    return format_time(seconds)


def make_library(folder: Path) -> Path:
    """Write the library into `folder` and give the path of its main note."""
    valley = folder / "valley"
    valley.mkdir(parents=True)
    note = valley / "the_river_and_the_mill.md"
    note.write_text(river_note(), encoding="utf-8")
    (valley / "weather_of_the_valley.md").write_text(
        "---\ntitle: Weather of the valley\n---\n\n"
        "Rain comes from the west. See [[the_river_and_the_mill | the river]].\n",
        encoding="utf-8",
    )
    barcode_video(valley / f"Frames [{VIDEO_ID}].mp4", SECONDS, fps=FPS)
    return note
