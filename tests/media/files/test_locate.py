"""Which file is taken for the video of a note."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from karareader.media.files.locate import MediaIndex, locate
from karareader.notes.model.video_ref import VideoRef, from_file

ID = "qd7ezvCtIYg"
REF = VideoRef("youtube", ID, f"https://www.youtube.com/watch?v={ID}")


def put(path: Path, data: bytes = b"media") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    "name",
    [
        f"A title [{ID}].mp4",
        f"A title [1080p] [{ID}].mkv",
        f"{ID}.webm",
        f"{ID}.MP4",
        f"A title-{ID}.mp4",
        f"Talk [{ID}].opus",
        f"A [{ID}] title in the middle.mov",
    ],
)
def test_finds_the_id_in_a_name(tmp_path: Path, name: str) -> None:
    file = put(tmp_path / "films" / "2024" / name)
    assert MediaIndex([tmp_path]).find(ID) == file


@pytest.mark.parametrize(
    "name",
    [
        f"A title [{ID.swapcase()}].mp4",
        f"{ID.lower()}.mp4",
        f"A title [{ID}].txt",
        f"A title [{ID}].mp4.part",
        f"A title {ID}x.mp4",
        f".hidden/[{ID}].mp4",
    ],
)
def test_leaves_what_only_looks_like_it(tmp_path: Path, name: str) -> None:
    put(tmp_path / name)
    assert MediaIndex([tmp_path]).find(ID) is None


@pytest.mark.parametrize(
    "data",
    [
        json.dumps({"id": ID, "title": "A film"}).encode(),
        json.dumps({"title": 'Say "id": "nothing"', "id": ID}, indent=2).encode(),
    ],
)
def test_finds_the_id_in_the_description(tmp_path: Path, data: bytes) -> None:
    put(tmp_path / "A film.info.json", data)
    file = put(tmp_path / "A film.mp4")
    put(tmp_path / "Another.mp4")
    assert MediaIndex([tmp_path]).find(ID) == file


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"id": null}', b"\xff\xfe\x00", b'{"id": "'])
def test_a_broken_description_is_none(tmp_path: Path, data: bytes) -> None:
    put(tmp_path / "A film.info.json", data)
    put(tmp_path / "A film.mp4")
    index = MediaIndex([tmp_path])
    assert index.find(ID) is None
    assert index.files == 1


def test_prefers_a_whole_video(tmp_path: Path) -> None:
    put(tmp_path / f"A title [{ID}].f251.webm")
    put(tmp_path / f"A title [{ID}].m4a")
    put(tmp_path / f"A title-{ID}.avi")
    whole = put(tmp_path / f"B title [{ID}].mp4")
    assert MediaIndex([tmp_path]).find(ID) == whole


def test_a_loop_of_links_ends(tmp_path: Path) -> None:
    file = put(tmp_path / "a" / f"{ID}.mp4")
    (tmp_path / "a" / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "dead").symlink_to(tmp_path / "nowhere")
    found = MediaIndex([tmp_path, tmp_path / "missing"]).find(ID)
    assert found is not None
    assert found.samefile(file)


def test_the_file_that_the_note_names_goes_first(tmp_path: Path) -> None:
    named = put(tmp_path / "media" / "talk.mp4")
    put(tmp_path / "other" / "talk.mp4", b"another")
    note = tmp_path / "note.md"
    assert locate(from_file(named), note, [tmp_path], MediaIndex([tmp_path])) == named


def test_a_named_file_that_moved_is_found_by_its_name(tmp_path: Path) -> None:
    moved = put(tmp_path / "archive" / "talk.mp4")
    ref = from_file(tmp_path / "media" / "talk.mp4")
    assert locate(ref, tmp_path / "note.md", [tmp_path], MediaIndex([tmp_path])) == moved
    assert locate(ref, tmp_path / "note.md", [tmp_path / "archive"]) == moved
    # Of several of this name, it is the one in a folder that is called as it was.
    put(tmp_path / "a" / "talk.mp4")
    named = put(tmp_path / "z" / "media" / "talk.mp4")
    assert locate(ref, tmp_path / "note.md", [tmp_path], MediaIndex([tmp_path])) == named


def test_without_an_index_looks_beside_the_note_but_not_below(tmp_path: Path) -> None:
    put(tmp_path / "notes" / "deep" / f"{ID}.mp4")
    assert locate(REF, tmp_path / "notes" / "note.md") is None
    beside = put(tmp_path / "notes" / f"A [{ID}].mp4")
    assert locate(REF, tmp_path / "notes" / "note.md") == beside


def test_a_file_that_was_deleted_since_is_not_given(tmp_path: Path) -> None:
    file = put(tmp_path / f"{ID}.mp4")
    index = MediaIndex([tmp_path])
    file.unlink()
    assert locate(REF, tmp_path / "note.md", [tmp_path], index) is None


def test_an_address_is_no_local_file(tmp_path: Path) -> None:
    ref = VideoRef("url", "https://example.org/a.mp4", "https://example.org/a.mp4")
    assert locate(ref, tmp_path / "note.md", [tmp_path], MediaIndex([tmp_path])) is None


def test_the_key_of_a_local_file_hangs_on_its_content(tmp_path: Path) -> None:
    data = bytes(range(256)) * 1024
    first, moved = put(tmp_path / "a.mp4", data), put(tmp_path / "sub" / "b.mp4", data)
    other = put(tmp_path / "c.mp4", data[:-1] + b"x")
    assert from_file(first).key == from_file(moved).key != from_file(other).key
