"""Notes on the same video are found by their first lines, and the clean ones tell how far it goes."""

from __future__ import annotations

from pathlib import Path

import pytest

from karareader.library.siblings import Siblings, video_id
from karareader.notes.note import Note

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


def test_clean_notes_beside_it_tell_their_last_times(tmp_path: Path) -> None:
    note = write(tmp_path / "note.md", "41:10:00", "42:25:00", "44:50:00")
    write(tmp_path / "clean.md", "00:01:10", "00:20:00", "00:41:07")
    write(tmp_path / "shifted.md", "12:30:00", "30:15:00", "43:00:00")
    write(tmp_path / "short.md", "00:59:00", "00:59:30")
    write(tmp_path / "other.md", "00:01:10", "00:20:00", "01:41:07", named="aaaaaaaaaaa")
    assert Siblings(find_key).last_times(f"youtube:{ID}", ID, note) == (41 * 60 + 7.0,)


def test_notes_elsewhere_count_once_they_were_learned(tmp_path: Path) -> None:
    note = write(tmp_path / "a" / "note.md", "41:10:00", "42:25:00", "44:50:00")
    clean = write(tmp_path / "b" / "clean.md", "00:01:10", "00:20:00", "00:41:07")
    siblings = Siblings(find_key)
    assert siblings.last_times(f"youtube:{ID}", ID, note) == ()
    siblings.learn([clean, note])
    assert siblings.of(ID, note) == [clean]
    assert siblings.last_times(f"youtube:{ID}", ID, note) == (2467.0,)
    siblings.forget()
    assert siblings.last_times(f"youtube:{ID}", ID, note) == ()


def test_a_note_that_changed_is_read_again(tmp_path: Path) -> None:
    note = write(tmp_path / "note.md", "41:10:00")
    clean = write(tmp_path / "clean.md", "00:01:10", "00:20:00", "00:41:07")
    siblings = Siblings(find_key)
    assert siblings.last_times(f"youtube:{ID}", ID, note) == (2467.0,)
    write(clean, "00:01:10", "00:20:00", "00:50:00", "00:50:01")
    assert siblings.last_times(f"youtube:{ID}", ID, note) == (3001.0,)
