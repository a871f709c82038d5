"""Notes on the same video are found by their first lines, and what they say counts against one that they contradict."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from karareader.cli_check import examine_all
from karareader.cli_index import find_video
from karareader.library import siblings as module
from karareader.library.index.reader import Library
from karareader.library.index.update import Indexer
from karareader.library.siblings import Siblings, video_id
from karareader.notes.load import load
from karareader.notes.note import Note
from karareader.notes.survey import survey
from karareader.timeline import agreement, repair

ID = "qd7ezvCtIYg"


def find_key(note: Note) -> str:
    named = note.front_matter.get("videoId")
    return f"youtube:{named}" if named else ""


def write(path: Path, *times: str, named: str = ID) -> Path:
    body = "\n\n".join(f'Words <a class="yt-timestamp" data-t="{time}">[{time}]</a>.' for time in times)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"---\ntitle: x\nvideoId: {named}\n---\n{body}\n")
    return path


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("---\ntitle: x\nvideoId: qd7ezvCtIYg\n---\n", ID),
        ("\ufeff---\r\nvideo_id: 'qd7ezvCtIYg'\r\n---\r\n", ID),
        ("---\nurl: https://www.youtube.com/watch?v=qd7ezvCtIYg&t=3\n---\n", ID),
        ('---\nsource: "https://youtu.be/qd7ezvCtIYg"\n---\n', ID),
        ("---\ntitle: x\n---\nvideoId: qd7ezvCtIYg\n", ""),
        ("videoId: qd7ezvCtIYg\n", ""),
        ("", ""),
    ],
)
def test_the_first_lines_name_the_video(tmp_path: Path, head: str, expected: str) -> None:
    path = tmp_path / "note.md"
    path.write_bytes(head.encode())
    assert video_id(path) == expected


def test_a_note_that_is_not_there_names_none(tmp_path: Path) -> None:
    assert video_id(tmp_path / "nowhere.md") == ""


def test_what_the_index_tells_is_not_read(tmp_path: Path) -> None:
    here, there = write(tmp_path / "a/here.md", "00:01:00"), write(tmp_path / "b/there.md", "00:02:00")
    siblings = Siblings(find_key)
    assert siblings.of(ID, here) == []
    siblings.know([(str(here), ID), (str(there), ID), (str(tmp_path / "c/gone.md"), ID), (str(there), "another")])
    assert siblings.of(ID, here) == [there, tmp_path / "c/gone.md"]
    assert siblings.on(f"youtube:{ID}", ID, here) == [there]
    siblings.forget()
    assert siblings.of(ID, here) == []


def test_notes_beside_that_the_index_knows_are_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here, other = write(tmp_path / "here.md", "00:01:00"), write(tmp_path / "other.md", "00:02:00", named="aaaaaaaaaaa")
    new = write(tmp_path / "new.md", "00:03:00")
    siblings = Siblings(find_key)
    siblings.know([(str(here), ID), (str(other), "")])
    read: list[Path] = []
    monkeypatch.setattr(module, "video_id", lambda path: read.append(path) or video_id(path))  # type: ignore[func-returns-value]
    assert siblings.of(ID, here) == [new]
    assert siblings.of(ID, here) == [new]
    assert read == [new]


def test_a_folder_is_listed_again_only_if_something_may_have_come(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = write(tmp_path / "note.md", "00:01:00")
    listed: list[str] = []
    scandir = os.scandir
    monkeypatch.setattr(os, "scandir", lambda folder: listed.append(folder) or scandir(folder))  # type: ignore[func-returns-value]
    siblings = Siblings(find_key)
    assert siblings.of(ID, note) == []
    assert siblings.of(ID, note) == []
    assert len(listed) == 2, "what has just changed may change again"
    os.utime(tmp_path, (1, 1))
    assert siblings.of(ID, note) == []
    assert siblings.of(ID, note) == []
    assert len(listed) == 3
    new = write(tmp_path / "new.md", "00:01:00")
    assert siblings.of(ID, note) == [new]


# Hours that are possible as they stand: only what other notes say speaks against them.
ODD = [f"{minute:02}:{2 * minute:02}:{2 * minute:02}" for minute in range(1, 6)]
CLEAN = [f"00:{minute:02}:{7 * minute % 60:02}" for minute in range(1, 12)]


def test_notes_that_contradict_it_tell_their_last_times(tmp_path: Path) -> None:
    note = write(tmp_path / "note.md", *ODD)
    write(tmp_path / "clean.md", "00:01:10", "00:20:00", "00:41:07")
    write(tmp_path / "shifted.md", "12:30:00", "30:15:00", "43:00:00")
    write(tmp_path / "short.md", "00:59:00", "00:59:30")
    write(tmp_path / "other.md", "00:01:10", "00:20:00", "01:41:07", named="aaaaaaaaaaa")
    assert Siblings(find_key).last_times(f"youtube:{ID}", ID, note) == (41 * 60 + 7.0, 43 * 60.0)


def test_notes_that_agree_with_it_change_nothing(tmp_path: Path) -> None:
    note = write(tmp_path / "note.md", "41:10:00", "42:25:00", "44:50:00")
    write(tmp_path / "clean.md", "00:01:10", "00:20:00", "00:41:07")
    assert Siblings(find_key).last_times(f"youtube:{ID}", ID, note) == ()


def test_notes_elsewhere_count_once_they_were_learned(tmp_path: Path) -> None:
    note = write(tmp_path / "a" / "note.md", *ODD)
    clean = write(tmp_path / "b" / "clean.md", *CLEAN)
    siblings = Siblings(find_key)
    assert siblings.last_times(f"youtube:{ID}", ID, note) == ()
    siblings.learn([clean, note])
    assert siblings.of(ID, note) == [clean]
    assert siblings.last_times(f"youtube:{ID}", ID, note) == (677.0,)
    siblings.forget()
    assert siblings.last_times(f"youtube:{ID}", ID, note) == ()


def test_a_note_that_changed_is_read_again(tmp_path: Path) -> None:
    note = write(tmp_path / "note.md", *ODD)
    clean = write(tmp_path / "clean.md", *CLEAN)
    siblings = Siblings(find_key)
    assert siblings.last_times(f"youtube:{ID}", ID, note) == (677.0,)
    write(clean, *CLEAN, "00:12:30")
    assert siblings.last_times(f"youtube:{ID}", ID, note) == (750.0,)


def test_a_time_means_the_same_in_the_window_in_check_and_in_the_index(tmp_path: Path) -> None:
    folder = tmp_path / "notes"
    shifted = [f"{minute:02}:12:00" for minute in range(1, 40)]
    steps = [range(1, 30), range(2, 40, 2), range(3, 65, 3), range(1, 12)]
    library = {
        "contradicted/odd": (ODD, ID),
        "contradicted/one": (shifted, ID),
        "contradicted/two": (shifted[:-1], ID),
        "past the end/long": ([*CLEAN, "04:10:20"], "bbbbbbbbbbb"),
        "past the end/other": (CLEAN, "bbbbbbbbbbb"),
        "past the end/third": (CLEAN[:-1], "bbbbbbbbbbb"),
        "alone/far": (shifted[3:], "ccccccccccc"),
    }
    for number, minutes in enumerate(steps):
        times = [f"{minute:02}:{7 * minute % 60:02}:{(11 * minute + number) % 60:02}" for minute in minutes]
        library[f"chasing/{number}"] = ([*times, "02:59:20"], "ddddddddddd")
    for name, (times, named) in library.items():
        write(folder / f"{name}.md", *times, named=named)

    paths = {folder / f"{name}.md": named for name, (_, named) in library.items()}
    siblings = Siblings(find_key)
    read = {
        path: repair.read(
            survey(load(path), video=True, video_id=named).cues,
            siblings=siblings.last_times(f"youtube:{named}", named, path),
        )
        for path, named in paths.items()
    }
    assert len({bool(siblings.last_times(f"youtube:{named}", named, path)) for path, named in paths.items()}) == 2

    checked = {folder / report.path: report for report in examine_all(folder, list(paths), {})}
    reasons = {path: [cue.reason for cue in cues if cue.reason] for path, cues in read.items()}
    assert {path: [each.text for each in report.findings] for path, report in checked.items()} == reasons
    assert {path: report.voice for path, report in checked.items()} == {
        path: agreement.voice(cues) for path, cues in read.items()
    }

    Indexer(folder, tmp_path / "cache", find_video).update()
    index = Library(folder, tmp_path / "cache")
    indexed = [
        (cited.note, cited.start)
        for named in set(paths.values())
        for cited in index.timeline(f"youtube:{named}").citations
    ]
    assert sorted(indexed) == sorted(
        (path, cue.start) for path, cues in read.items() for cue in cues if not cue.doubtful
    )
