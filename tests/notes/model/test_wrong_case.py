"""The id of a video in the wrong case, which programs that fold names write: read as the note itself knows it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from karareader.notes.load import load, parse_note
from karareader.notes.model import id_case, video_ref
from karareader.notes.survey import survey

RIGHT = "aB3-_xyzK9w"
WRONG = RIGHT.lower()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("note.md", f"---\nvideoId: {WRONG}\n---\n[1:10](https://youtu.be/{RIGHT}?t=70)\n"),
        ("note.md", f"---\nurl: https://www.youtube.com/watch?v={WRONG}\n---\nSee https://youtu.be/{RIGHT}.\n"),
        (f"Talk [{RIGHT}].md", f"---\nvideoId: {WRONG}\n---\nWords.\n"),
    ],
)
def test_it_is_repaired_and_told(name: str, text: str) -> None:
    note = parse_note(Path("/nowhere") / name, text.encode())
    found = video_ref.find(note)
    assert found is not None
    assert found.key == f"youtube:{RIGHT}"
    assert found.url.endswith(RIGHT)
    assert [each.kind for each in note.problems] == ["front matter"]
    assert WRONG in note.problems[0].text
    assert RIGHT in note.problems[0].text


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (f"Talk [{RIGHT}].mp4", "film"),
        (f"Talk-{RIGHT}.info.json", "{}"),
        ("sibling.md", f"---\nvideoId: {RIGHT}\n---\nWords.\n"),
        ("sibling.md", f"---\nurl: https://youtu.be/{RIGHT}\n---\nWords.\n"),
    ],
)
def test_what_lies_beside_it_knows_the_right_one(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / "note.md"
    path.write_text(f"---\nvideoId: {WRONG}\n---\n[1:10]\n")
    # Another one that is wrong, too, and one about another video tell nothing.
    (tmp_path / "wrong.md").write_text(f"---\nvideoId: {WRONG}\n---\nWords.\n")
    (tmp_path / "other.md").write_text("---\nvideoId: jNQXAC9IVRw\n---\nWords.\n")
    assert load(path).problems == ()
    (tmp_path / name).write_text(text)
    os.utime(tmp_path, (1, 1))  # it changed, however coarse its clock
    note = load(path)
    found = video_ref.find(note)
    assert found is not None
    assert found.key == f"youtube:{RIGHT}"
    assert [each.kind for each in note.problems] == ["front matter"]
    # Where they disagree, it stays.
    (tmp_path / f"Talk [{RIGHT.swapcase()}].mp4").write_text("film")
    os.utime(tmp_path, (2, 2))
    assert load(path).problems == ()


@pytest.mark.parametrize(
    "text",
    [
        f"---\nvideoId: {WRONG}\n---\nWords.\n",
        f"---\nvideoId: {WRONG}\n---\nhttps://youtu.be/{RIGHT} https://youtu.be/{RIGHT.swapcase()}\n",
        f"---\nvideoId: {WRONG}\n---\nx{RIGHT}\n",
    ],
)
def test_without_one_that_is_surely_right_it_stays(text: str) -> None:
    note = parse_note(Path("/nowhere/note.md"), text.encode())
    found = video_ref.find(note)
    assert found is not None
    assert found.id == WRONG
    assert note.problems == ()


def test_other_folders_of_the_vault_know_the_right_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (".obsidian", "notes", "films", "more"):
        (tmp_path / name).mkdir()
    path = tmp_path / "notes" / "note.md"
    path.write_text(f"---\nvideoId: {WRONG}\n---\n[1:10]\n")
    (tmp_path / "films" / f"Talk [{RIGHT}].mp4").write_text("film")
    note = load(path)
    assert note.repaired_id == (WRONG, RIGHT)
    monkeypatch.setattr(id_case, "_is_left", path.__eq__)
    left = load(path)
    found = video_ref.find(left)
    assert found is not None
    assert (found.id, left.problems) == (WRONG, ())


def test_a_library_knows_the_right_one_too(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    path = tmp_path / "one" / "note.md"
    path.write_text(f"---\nvideoId: {WRONG}\n---\n[1:10]\n")
    (tmp_path / "two" / "other.md").write_text(f"---\nvideoId: {RIGHT}\n---\nWords.\n")
    assert load(path).repaired_id is None
    id_case.look_in(tmp_path)
    assert load(path).repaired_id == (WRONG, RIGHT)


def test_a_library_may_be_opened_while_notes_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(id_case, "_roots", id_case._roots)
    id_case.look_in(tmp_path / "one")
    gone_through = iter(id_case._roots)  # as in the thread that reads a note
    id_case.look_in(tmp_path / "two")
    assert list(gone_through)
    assert any("two" in root for root in id_case._roots)


def test_an_id_with_capitals_is_right() -> None:
    note = parse_note(Path("/nowhere/note.md"), f"---\nvideoId: {RIGHT}\n---\nhttps://youtu.be/{WRONG}\n".encode())
    found = video_ref.find(note)
    assert found is not None
    assert found.id == RIGHT


def test_a_link_in_the_wrong_case_leads_into_the_notes_own_video() -> None:
    text = f"---\nvideoId: {RIGHT}\n---\n[1:10](https://youtu.be/{WRONG}?t=70)\n"
    note = parse_note(Path("/nowhere/note.md"), text.encode())
    assert [(cue.start, cue.video) for cue in survey(note, video=True, video_id=RIGHT).cues] == [(70, None)]
