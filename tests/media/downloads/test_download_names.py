from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karareader.media.downloads import file_names as names
from karareader.media.files.locate import MediaIndex

FORBIDDEN = set('<>:"/\\|?*') | {chr(code) for code in range(32)}


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Plain", "Plain [qd7ezvCtIYg]"),
        ("What: is/this? <no>", "What： is⧸this？ ＜no＞ [qd7ezvCtIYg]"),
        ("con", "_con [qd7ezvCtIYg]"),
        ("LPT1.talk", "_LPT1.talk [qd7ezvCtIYg]"),
        ("  dots... ", "dots [qd7ezvCtIYg]"),
        (".hidden", "hidden [qd7ezvCtIYg]"),
        ("-rf", "rf [qd7ezvCtIYg]"),
        ("a\nb\tc", "a b c [qd7ezvCtIYg]"),
        ("???", "？？？ [qd7ezvCtIYg]"),
        ("...", "Video [qd7ezvCtIYg]"),
        ("", "Video [qd7ezvCtIYg]"),
    ],
)
def test_a_stem(title: str, expected: str) -> None:
    assert names.stem(title, "qd7ezvCtIYg") == expected


def test_a_cut_leaves_letters_whole() -> None:
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467"  # one picture out of three and two joiners
    title = "x" * 138 + family
    assert names.stem(title, "i") == "x" * 138 + " [i]"
    assert names.stem("x" * 139 + "e\u0323\u0301\u0302", "i").startswith("x" * 139)
    assert not names.stem("x" * 139 + "q\u0323\u0301", "i").removesuffix(" [i]").endswith("q")


def test_folders_of_channels() -> None:
    assert names.folder("AC/DC: live") == "AC⧸DC： live"
    assert names.folder("NUL") == "_NUL"
    assert names.folder(" ") == "Unknown channel"


def test_folders_for_pieces_differ_where_case_is_ignored() -> None:
    one, other = names.work_folder("youtube:abcdefghijk"), names.work_folder("youtube:ABCDEFGHIJK")
    assert one.lower() != other.lower()
    assert one.startswith("abcdefghijk-")
    assert set(names.work_folder("url:https://a.example/x?y=1")) <= set("0123456789abcdef")


@given(st.text(max_size=400), st.text(max_size=40))
def test_every_name_is_safe_everywhere(title: str, channel: str) -> None:
    stem, folder = names.stem(title, "qd7ezvCtIYg"), names.folder(channel)
    for name, most in ((stem + ".en-US-orig.info.json", 255), (folder, 255)):
        assert name
        assert not FORBIDDEN & set(name)
        assert len(name.encode()) <= most
        assert name == name.strip(" .")
        assert unicodedata.is_normalized("NFC", name)
    assert stem.endswith(" [qd7ezvCtIYg]")


@pytest.mark.parametrize("video_id", ["-_8chars_xY", "__abcdef_-_", "qd7ezvCtIY."])
def test_what_is_named_so_is_found(tmp_path: Path, video_id: str) -> None:
    folder = tmp_path / names.folder("A: b")
    folder.mkdir()
    file = folder / (names.stem("日本語 / [old] 🎉" * 20, video_id) + ".mp4")
    file.write_bytes(b"x")
    assert MediaIndex([tmp_path]).find(video_id) == file
