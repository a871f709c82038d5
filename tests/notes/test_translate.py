"""A note's times in other dialects: what is written is read as the same times again."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from karareader.notes.load import parse_note
from karareader.notes.model import video_ref
from karareader.notes.model.note import Note
from karareader.notes.survey import Survey, survey
from karareader.notes.translate import DIALECTS, _whole, translated
from karareader.timeline.cues import Cue
from karareader.timeline.repair import read as repair

OWN, OTHER = "Kr4Rd3rT0ur", "Fr4m3sFr4m3"
WATCH = f"https://www.youtube.com/watch?v={OWN}"
HEAD = f"---\nvideoId: {OWN}\n---\n"
NOTE = f"""{HEAD}# Times

A claim <a class="yt-timestamp" data-t="00:01:53">[00:01:53]</a> and [how **rain** falls]({WATCH}&t=120).

- 2:10 Chapter
- [2:20–2:30] A range
- {{{{youtube-timestamp 150}}}} in Logseq

See [another film](https://youtu.be/{OTHER}?t=40), and `[3:00]` in code. It was 12:30 when he left.
"""


def times(note: Note) -> tuple[Survey, list[tuple[float, float | None, str | None]]]:
    video = video_ref.find(note)
    found = survey(note, video=video is not None, video_id=video.id if video is not None else "")
    return found, [(cue.start, cue.end, cue.video) for cue in found.cues]


def into(text: str, dialect: str, readings: list[Cue] | None = None) -> tuple[str, int, int]:
    note = parse_note(Path("/nowhere/note.md"), text.encode())
    found, _ = times(note)
    made = translated(note, text.encode(), found, readings or list(found.cues), dialect)
    return made.data.decode(), made.links, made.kept


@pytest.mark.parametrize(
    ("dialect", "first", "links"),
    [
        ("anchors", '<a class="yt-timestamp" data-t="00:02:10">[00:02:10]</a> Chapter', 1),
        ("media-extended", f"[2:10]({WATCH}#t=130) Chapter", 0),
        ("logseq", "{{youtube-timestamp 130}} Chapter", 2),
        ("links", f"[2:10]({WATCH}&t=130s) Chapter", 0),
    ],
)
def test_each_dialect_gives_the_same_times(dialect: str, first: str, links: int) -> None:
    copy, as_links, kept = into(NOTE, dialect)
    assert f"- {first}" in copy
    assert (as_links, kept) == (links, 0)
    before, after = (times(parse_note(Path("/nowhere/note.md"), text.encode()))[1] for text in (NOTE, copy))
    assert after == before
    # Words, code and what is no time stay.
    for words in ("how **rain** falls", "another film", "`[3:00]` in code. It was 12:30 when he left."):
        assert words in copy


@pytest.mark.parametrize("first", sorted(DIALECTS))
@pytest.mark.parametrize("second", sorted(DIALECTS))
def test_there_and_back(first: str, second: str) -> None:
    there, _, _ = into(NOTE, first)
    back, _, _ = into(into(there, second)[0], first)
    assert (
        times(parse_note(Path("/nowhere/n.md"), back.encode()))[1]
        == times(parse_note(Path("/nowhere/n.md"), NOTE.encode()))[1]
    )


def test_repaired_times_are_written_as_they_are_read_and_doubtful_ones_stay() -> None:
    text = f"{HEAD}It rains [00:10:00]. It snows [00:20:00]."
    note = parse_note(Path("/nowhere/note.md"), text.encode())
    found, _ = times(note)
    repaired = [found.cues[0]._replace(start=10.0, reason="so"), found.cues[1]._replace(doubtful=True)]
    copy, _, kept = into(text, "links", repaired)
    assert copy == f"{HEAD}It rains [0:10]({WATCH}&t=10s). It snows [00:20:00]."
    assert kept == 1


def test_a_note_on_a_file_and_one_of_dos(tmp_path: Path) -> None:
    text = "---\r\nmedia: talks/a talk.mp4\r\n---\r\nHere [0:10].\r\nThere [0:20].\r\n"
    note = parse_note(tmp_path / "note.md", text.encode())
    found, before = times(note)
    made = translated(note, text.encode(), found, list(found.cues), "media-extended")
    assert made.data == (
        b"---\r\nmedia: talks/a talk.mp4\r\n---\r\nHere [0:10](a%20talk.mp4#t=10).\r\n"
        b"There [0:20](a%20talk.mp4#t=20).\r\n"
    )
    assert times(parse_note(tmp_path / "note.md", made.data))[1] == before


def test_real_notes_there_and_back(shared_notes: Path) -> None:
    paths = sorted(shared_notes.rglob("*.md"))
    for path in random.Random(5).sample(paths, min(60, len(paths))):
        data = path.read_bytes()
        note = parse_note(path, data)
        found, _ = times(note)
        readings = repair.read(found.cues)
        unsure = sum(cue.doubtful or cue.uncertain for cue in readings)
        for dialect in DIALECTS:
            made = translated(note, data, found, readings, dialect)
            assert made.kept == unsure
            _, again = times(parse_note(path, made.data))
            wanted = [(*(_whole(cue) if cue.repaired else cue)[2:4], cue.video) for cue in readings]
            assert [a for a, cue in zip(again, readings, strict=True) if not (cue.doubtful or cue.uncertain)] == [
                b for b, cue in zip(wanted, readings, strict=True) if not (cue.doubtful or cue.uncertain)
            ]
