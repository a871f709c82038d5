"""The page of all notes on a video: what it says, and that it reads as a note does."""

from __future__ import annotations

from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from karareader.library import combined
from karareader.library.combined import CombinedVideo
from karareader.library.names.wikilinks import WikilinkResolver
from karareader.notes.model.note import Note, Rendered
from karareader.notes.render import render
from tests.library.videos import timeline

ROOT = Path("/library")
KEY = "youtube:qd7ezvCtIYg"
VIDEO = CombinedVideo(KEY, {"videoId": "qd7ezvCtIYg"}, "How stones fall", "the channel", 900.0)
ONE, TWO = ROOT / "ch" / "one.md", ROOT / "two.md"


def page(*cited: tuple[Path, float, str], video: CombinedVideo = VIDEO) -> tuple[Note, Rendered]:
    note = combined.make(ROOT, video, timeline(*cited))
    names = WikilinkResolver(ROOT, [ONE, TWO, ROOT / "x" / "ch" / "one.md"])

    def resolve(target: str) -> str | None:
        found = names.matches(target, note.path)
        return str(found[0]) if len(found) == 1 else None

    return note, render(note, video=True, video_id="qd7ezvCtIYg", resolve=resolve)


def test_every_sentence_stands_with_its_time_and_its_note() -> None:
    note, rendered = page((ONE, 10.0, "It falls."), (TWO, 12.5, "It fell, says Two."), (ONE, 400.0, "It lies."))
    assert note.title == "How stones fall – all notes"
    assert rendered.channel == "the channel"
    assert [cue.start for cue in rendered.timeline.cues] == [10.0, 12.5, 400.0]
    assert [cue.sentence for cue in rendered.timeline.cues] == ["It falls.", "It fell, says Two.", "It lies."]
    leads = [(link.text, link.resolved) for link in rendered.links if link.text.startswith("Note")]
    assert leads == [("Note one", str(ONE)), ("Note two", str(TWO))] * 2 + [("Note one", str(ONE))]


def test_headings_are_stretches_of_the_video() -> None:
    _, rendered = page(*((ONE, at * 60.0, f"Sentence {at}.") for at in range(15)))
    assert [heading.text for heading in rendered.headings][:2] == ["0:00 – 1:00", "1:00 – 2:00"]
    _, rendered = page((ONE, 5.0, "A."), (ONE, 5000.0, "B."), video=CombinedVideo(KEY, VIDEO.named, length=7200.0))
    assert [heading.text for heading in rendered.headings] == ["0:00 – 5:00", "1:20:00 – 1:25:00"]


def test_it_tells_what_no_note_cites() -> None:
    note, _ = page((ONE, 100.0, "A."), (ONE, 130.0, "B."), (ONE, 600.0, "C."))
    assert [line for line in note.body.splitlines() if "No note cites" in line] == [
        r"*No note cites 0\:00 – 1\:40.*",
        r"*No note cites 2\:10 – 10\:00.*",
        r"*No note cites 10\:00 – 15\:00.*",
    ]


def test_times_past_the_end_are_left_out() -> None:
    _, rendered = page((ONE, 10.0, "It falls."), (ONE, 900.5, "It lies."), (TWO, 5000.0, "Never."))
    assert [cue.start for cue in rendered.timeline.cues] == [10.0, 900.5]


def test_one_sentence_with_several_times_stands_once() -> None:
    _, rendered = page((ONE, 10.0, "It falls."), (ONE, 11.0, "It falls."), (TWO, 12.0, "It falls."))
    assert [cue.start for cue in rendered.timeline.cues] == [10.0, 11.0, 12.0]
    assert len({cue.block for cue in rendered.timeline.cues}) == 2


def test_a_note_whose_name_no_link_can_hold_is_named_all_the_same() -> None:
    _, rendered = page((ROOT / "a#b.md", 10.0, "It falls."))
    assert [link.text for link in rendered.links] == ["the channel"]
    assert "Note a#b" in rendered.blocks[-2].text


def test_without_citations_it_says_so() -> None:
    note, rendered = page(video=CombinedVideo(KEY, VIDEO.named))
    assert note.title == "All notes on this video"
    assert [block.text for block in rendered.blocks] == ["No note of this library cites a time of this video."]


def test_it_is_no_file() -> None:
    path = combined.path(ROOT, "url:https://example.org/a/b.mp4?x=1")
    assert path.parent == ROOT
    assert path.suffix == ".all-notes"


@example("from 1:44 – 2:10 and 1h02m03s, https://youtu.be/qd7ezvCtIYg?t=9 or [12:34], (12:34), `1:02`, ==x== %%y%% $1$")
@given(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]) | st.sampled_from(" *_[]()<>#`$|~^=!-+.:/1"),
               max_size=60))  # fmt: skip
def test_whatever_a_sentence_holds_is_shown_and_nothing_more(text: str) -> None:
    wanted = " ".join(text.split())
    _, rendered = page((ONE, 10.0, f"x {text}"))
    shown = next(block.text for block in rendered.blocks if "0:10" in block.text)
    assert shown == f"x {wanted} 0:10 ·\u00a0Note one".replace("  ", " ")
    assert len(rendered.timeline.cues) == 1
