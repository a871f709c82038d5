"""Notes in other people's dialects, where they are at hand: every time is read, on its own video."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from karareader.notes.load import load
from karareader.notes.model import video_ref as reference
from karareader.notes.model.note import Rendered
from karareader.notes.render import render
from karareader.notes.survey import survey

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
CASES, CORPORA = SHARED / "cases" / "notes", SHARED / "corpora"
needs_cases = pytest.mark.skipif(not CASES.is_dir(), reason="the folder of cases is not there")
needs_corpora = pytest.mark.skipif(not CORPORA.is_dir(), reason="the folder of corpora is not there")


def shown(path: Path) -> Rendered:
    note = load(path)
    video = reference.find(note)
    return render(note, video=video is not None, video_id=video.id if video else "", whole=True)


@needs_cases
@pytest.mark.parametrize(
    ("name", "times"),
    [
        ("01-logseq-stamps", [(63, ""), (63, ""), (644, ""), (335, ""), (60, ""), (75.5, "")]),
        ("02-multi-video", [(70, ""), (140, "youtube:M7lc1UVf-VE"), (210, "youtube:M7lc1UVf-VE")]),
        ("04-two-on-line", [(1100, ""), (1212, ""), (0, ""), (564, ""), (910, ""), (960, ""), (1050, "")]),
        (
            "06-odd-forms",
            [(at, "") for at in (3599, 3600, 4200, 305, 341, 228, 3723, 3723, 149.5, 149.5, 31, 750, 750)]
            + [(at, "") for at in (200, 310, 1852, 312)],
        ),
        (
            "08-bili",
            [(1688.528519, ""), (25, "bilibili:BV1X7411F744_p2"), (228, "bilibili:BV1X7411F744_p139"), (10, "")],
        ),
        ("12-comments", [(5, ""), (20, ""), (30, ""), (50, "")]),
    ],
)
def test_the_times_of_a_case(name: str, times: list[tuple[float, str]]) -> None:
    made = shown(CASES / f"{name}.md")
    assert [(cue.start, cue.video or "") for cue in made.timeline.cues] == times
    text = "\n".join(block.text for block in made.blocks)
    assert "{{" not in text
    assert not re.search("hidden|html comment", text)
    if name == "12-comments":
        assert all(part in text for part in ("5%%", "a %% b", "%%MIDI", "year %% 400", "%%x in", "100%%"))


@needs_corpora
def test_every_timed_link_is_read_on_the_video_that_it_names() -> None:
    address = re.compile(r"\]\(https?://(?:youtu\.be/|(?:www\.)?youtube\.com/watch\?v=)([\w-]{11})[?&][^()\s]*?\bt=\d")
    links = found = 0
    for path in sorted(CORPORA.rglob("*.md")):
        note = load(path)
        video = reference.find(note)
        if video is None or "](http" not in note.body:
            continue
        looked = survey(note, video=True, video_id=video.id)
        wanted = [f"youtube:{match[1]}" for match in address.finditer(looked.masked)]
        read = [cue.video or video.key for cue in looked.cues if "youtu" in cue.written and "t=" in cue.written]
        links += len(wanted)
        found += sum(min(wanted.count(key), read.count(key)) for key in set(wanted))
    assert links > 900
    assert found >= 0.995 * links


@needs_corpora
def test_the_page_and_the_index_read_the_same_times() -> None:
    differing = 0
    paths = sorted(CORPORA.rglob("*.md"))[::3]
    for path in paths:
        note = load(path)
        video = reference.find(note)
        video_id = video.id if video else ""
        surveyed = survey(note, video=video is not None, video_id=video_id).cues
        page = render(note, video=video is not None, video_id=video_id, read=list).timeline.cues
        differing += [(cue.written, cue.video) for cue in surveyed] != [(cue.written, cue.video) for cue in page]
    assert differing <= len(paths) // 50
