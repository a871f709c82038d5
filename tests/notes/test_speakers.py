"""Who speaks in a transcript is shown as such, and nothing else of its text is changed."""

from __future__ import annotations

from pathlib import Path

from karareader.notes.load import parse_note
from karareader.notes.render import render

LINES = """Ada Vale: 00:00:11 Hello.

Bo Reed: 00:00:31

Ada Vale – 00:02:48: Once: more.

**Bo Reed:** 00:02:53 So.
Ada Vale: 00:03:01 On the next line.
"""


def test_the_name_before_a_time_is_set_off() -> None:
    made = render(parse_note(Path("note.md"), f"---\nvideoId: Kr4Rd3rT0ur\n---\n{LINES}".encode()), video=True)
    assert [cue.start for cue in made.timeline.cues] == [11, 31, 168, 173, 181]
    assert made.html.count('<strong class="speaker">Ada Vale</strong>: <a') == 2
    assert made.html.count('<strong class="speaker">Ada Vale</strong> – <a') == 1
    assert made.html.count('<strong class="speaker">Bo Reed</strong>: <a') == 1
    assert "<strong>Bo Reed:</strong> <a" in made.html
    said = ["Ada Vale: 0:11 Hello.", "Bo Reed: 0:31", "Ada Vale – 2:48: Once: more."]
    assert [block.text for block in made.blocks][:3] == said


def test_words_before_a_time_that_are_no_name_stay() -> None:
    text = b"---\nvideoId: Kr4Rd3rT0ur\n---\nThe chorus: [0:10] it is.\n\nAgain: [0:20]\n\nAgain: [0:30]\n"
    assert "speaker" not in render(parse_note(Path("note.md"), text), video=True).html
