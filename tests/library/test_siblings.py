"""Notes on the same video are found by their first lines, and what they say counts against one that they contradict."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from karareader.cli import known_times
from karareader.cli.check import examine_all
from karareader.library import siblings as module
from karareader.library.choices import NO_CHOICES
from karareader.library.files.scan import scan
from karareader.library.index.update import Indexer
from karareader.library.reader import Library
from karareader.library.siblings import Siblings, video_id
from karareader.notes.load import load
from karareader.notes.model import video_ref as reference
from karareader.notes.model.note import Note
from karareader.notes.survey import survey
from karareader.timeline.cues import Cue
from karareader.timeline.repair import context as known
from karareader.timeline.repair import read as repair
from karareader.timeline.repair.candidates import NOTHING, OtherNotes
from karareader.timeline.timecode import format_clock

ID = "qd7ezvCtIYg"
NOTES = Path(__file__).resolve().parents[3] / "shared"


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


def told(siblings: Siblings, note: Path) -> tuple[float, ...]:
    return siblings.context(f"youtube:{ID}", ID, note).siblings


def test_notes_that_contradict_it_tell_their_last_times(tmp_path: Path) -> None:
    note = write(tmp_path / "note.md", *ODD)
    write(tmp_path / "clean.md", "00:01:10", "00:20:03", "00:41:07")
    write(tmp_path / "more.md", "00:01:12", "00:20:03", "00:38:07")
    write(tmp_path / "shifted.md", "12:30:00", "30:15:00", "43:00:00")
    write(tmp_path / "short.md", "00:59:00", "00:59:30")
    write(tmp_path / "other.md", "00:01:10", "00:20:03", "01:41:07", named="aaaaaaaaaaa")
    assert told(Siblings(find_key), note) == (38 * 60 + 7.0, 41 * 60 + 7.0), "what is repaired is no evidence"


def test_notes_that_agree_with_it_change_nothing(tmp_path: Path) -> None:
    note = write(tmp_path / "note.md", *(f"{minute:02}:{11 * minute % 60:02}:00" for minute in range(5, 44)))
    write(tmp_path / "clean.md", "00:01:10", "00:20:03", "00:41:07")
    assert Siblings(find_key).context(f"youtube:{ID}", ID, note) == NOTHING


def test_notes_elsewhere_count_once_they_were_learned(tmp_path: Path) -> None:
    note = write(tmp_path / "a" / "note.md", *ODD)
    clean = write(tmp_path / "b" / "clean.md", *CLEAN)
    siblings = Siblings(find_key)
    assert told(siblings, note) == ()
    siblings.learn([str(clean), str(note)])
    assert siblings.of(ID, note) == [clean]
    assert told(siblings, note) == (677.0,)
    siblings.forget()
    assert told(siblings, note) == ()


def test_a_note_that_changed_is_read_again(tmp_path: Path) -> None:
    note = write(tmp_path / "note.md", *ODD)
    clean = write(tmp_path / "clean.md", *CLEAN)
    siblings = Siblings(find_key)
    assert told(siblings, note) == (677.0,)
    write(clean, *CLEAN, "00:12:30")
    assert told(siblings, note) == (750.0,)


def test_the_rest_of_the_folder_is_read_only_where_it_can_decide(tmp_path: Path) -> None:
    plain = write(tmp_path / "plain.md", *CLEAN)
    odd = write(tmp_path / "odd.md", "01:02:09", "02:04:31", "03:06:44", named="bbbbbbbbbbb")
    for number in range(6):
        write(tmp_path / f"{number}.md", "00:01:10", "00:04:02", f"00:0{number + 3}:07", named=f"cccccccccc{number}")
    read: list[Note] = []
    siblings = Siblings(lambda note: read.append(note) or find_key(note))  # type: ignore[func-returns-value]
    assert siblings.context(f"youtube:{ID}", ID, plain) == NOTHING
    assert len(read) == 1
    context = siblings.context("youtube:bbbbbbbbbbb", "bbbbbbbbbbb", odd)
    assert context.usual.videos == 5
    assert len(read) == 8


def library_of(folder: Path) -> dict[Path, str]:
    """Notes that contradict one another in all the ways there are, and the ids of their videos."""
    shifted = [f"{minute:02}:12:00" for minute in range(1, 40)]
    steps = [range(1, 30), range(2, 40, 2), range(3, 65, 3), range(1, 12)]
    moments = [75, 312, 655, 1207, 1511, 2418, 3338]
    library = {
        "contradicted/odd": (ODD, ID),
        "contradicted/clean": (CLEAN, ID),
        "contradicted/one": (shifted, ID),
        "contradicted/two": (shifted[:-1], ID),
        "past the end/long": ([*CLEAN, "04:10:20"], "bbbbbbbbbbb"),
        "past the end/other": (CLEAN, "bbbbbbbbbbb"),
        "past the end/third": (CLEAN[:-1], "bbbbbbbbbbb"),
        "alone/far": (shifted[3:], "ccccccccccc"),
        "late/hour": ([format_clock(second + 3600) for second in moments], "eeeeeeeeeee"),
        "late/sound": ([format_clock(second) for second in moments], "eeeeeeeeeee"),
        "short/odd": ([f"0{hour}:1{hour}:2{hour}" for hour in range(1, 5)], "fffffffffff"),
        "short/whole": ([f"0{hour}:1{hour}:00" for hour in range(1, 5)], "ggggggggggg"),
    }
    for number in range(7):
        times = [format_clock(second) for second in range(7 + number, 400 + 20 * number, 19)]
        library[f"short/{number}"] = (times, f"hhhhhhhhhh{number}")
    for number, minutes in enumerate(steps):
        times = [f"{minute:02}:{7 * minute % 60:02}:{(11 * minute + number) % 60:02}" for minute in minutes]
        library[f"chasing/{number}"] = ([*times, "02:59:20"], "ddddddddddd")
    for name, (times, named) in library.items():
        write(folder / f"{name}.md", *times, named=named)
    return {folder / f"{name}.md": named for name, (_, named) in library.items()}


def test_a_time_means_the_same_in_the_window_in_check_and_in_the_index(tmp_path: Path) -> None:
    folder = tmp_path / "notes"
    paths = library_of(folder)
    siblings = Siblings(find_key)
    contexts = {path: siblings.context(f"youtube:{named}", named, path) for path, named in paths.items()}
    assert len({bool(context.siblings) for context in contexts.values()}) == 2
    assert {context.hour for context in contexts.values()} == {True, False}
    assert {context.usual.videos for context in contexts.values()} >= {0, 5}
    read = {
        path: repair.read(survey(load(path), video=True, video_id=named).cues, context=contexts[path])
        for path, named in paths.items()
    }

    checked = {folder / report.path: report for report in examine_all(folder, list(paths), {})}
    reasons = {path: [cue.reason for cue in cues if cue.reason] for path, cues in read.items()}
    told = {
        path: [each.text for each in report.findings if each.kind != "duplicate"] for path, report in checked.items()
    }
    assert told == reasons

    Indexer(folder, tmp_path / "cache").update()
    index = Library(folder, tmp_path / "cache")
    indexed = [
        (cited.note, cited.start)
        for named in set(paths.values())
        for cited in index.timeline(f"youtube:{named}").citations
    ]
    expected = [(path, round(cue.start, 3)) for path, cues in read.items() for cue in cues if not cue.doubtful]
    assert sorted(indexed) == sorted(expected)


@pytest.mark.skipif(not NOTES.is_dir(), reason="the folder of real notes is not there")
def test_all_agree_on_every_reading_of_real_notes(tmp_path: Path) -> None:
    for folder in (NOTES / "notes" / "marrowmed", NOTES / "notes" / "_wild", NOTES / "notes_long"):
        paths = sorted(scan(folder))
        known_times.siblings.cache_clear()  # each folder is a library by itself
        checked = {folder / report.path: report for report in examine_all(folder, paths, {}, jobs=2)}
        Indexer(folder, tmp_path / folder.name).update()
        indexed = {note.path: note for note in Library(folder, tmp_path / folder.name).notes()}
        siblings = Siblings(key_of)
        siblings.learn(paths)
        for path in paths:
            note, ref = load(path), reference.find(load(path))
            cues = survey(note, video=ref is not None, video_id=ref.id if ref else "").cues
            context = siblings.context(ref.key, ref.id, path) if ref and cues else NOTHING
            read = repair.read(cues, context=context)
            assert read == known.read(cues, known_times.of(path, ref, cues, {}, NO_CHOICES)), path
            told = [each.text for each in checked[path].findings if each.kind in ("repaired-time", "doubtful-time")]
            assert sorted(told) == sorted(cue.reason for cue in read if cue.reason), path
            doubtful = sum(cue.doubtful or cue.uncertain for cue in read)
            found = indexed[path]
            assert (found.repaired, found.doubtful) == (sum(cue.repaired for cue in read), doubtful), path
            written = _written_by_others(siblings, path, ref.key, ref.id) if context.siblings and ref else set()
            assert written.issuperset(context.siblings), path
            assert all(_rests_on_what_is_written(cue, context) for cue in read if cue.repaired), path


def _written_by_others(siblings: Siblings, path: Path, key: str, named: str) -> set[float]:
    """How far the other notes on the video reach, as they write it, that plainly mean that."""
    found: set[float] = set()
    for other in siblings.on(key, named, path):
        cues = survey(load(other), video=True, video_id=named).cues
        if repair.last_time(cues) is not None:
            found.add(max(cue.start for cue in cues))
    return found


def _rests_on_what_is_written(cue: Cue, context: OtherNotes) -> bool:
    """True if the reason names other notes only where there are some that plainly mean what they write."""
    why = cue.reason.rpartition(": ")[2]
    if why.startswith("other notes on this video end"):
        return bool(context.siblings)
    if why.startswith(("the other videos of this channel", "as written its times")):
        return context.usual.videos > 0
    return True


def key_of(note: Note) -> str:
    found = reference.find(note)
    return found.key if found is not None else ""
