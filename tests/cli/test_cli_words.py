"""What the command line makes of bad arguments, unreadable notes and damaged indexes: words, and what can be done."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from karareader.__main__ import main
from karareader.library.captions_index import store as said_store
from karareader.library.index.location import IndexPlace
from karareader.settings import Profile, State

NOTE = "---\ntitle: {title}\nvideoId: abcdefghijk\n---\nGlass is old [1:05]. Sand and glass.\n"
CAPTIONS = "WEBVTT\n\n00:01.000 --> 00:02.000\nglass is old\n"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    folder.mkdir()
    for number in range(6):
        (folder / f"note {number}.md").write_text(NOTE.format(title=f"Note {number}"))
    (folder / "Film [abcdefghijk].en.vtt").write_text(CAPTIONS)
    return folder


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["search", ".", "x", "--limit", "abc"], "“abc” is not a number of notes"),
        (["search", ".", "x", "--limit", "0"], "“0” is not a number of notes; write a whole number, 1 or more"),
        (["check", ".", "--jobs", "0"], "“0” is not a number of processes; write a whole number, from 1 to 64"),
        (["check", ".", "--jobs", "many"], "“many” is not a number of processes"),
        (["index", ".", "--jobs", "0"], "“0” is not a number of processes"),
        (["index", ".", "--jobs", "-2"], "“-2” is not a number of processes"),
        (["fetch", ".", "--jobs", "9"], "“9” is not a number of downloads; write a whole number, from 1 to 4"),
        (["show", "x.md", "--length", "abc"], "a length is a number of seconds above 0"),
    ],
    ids=" ".join,
)
def test_a_number_that_is_none_is_told_in_words(
    words: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 2
    said = capsys.readouterr().err
    assert told in said
    assert "invalid" not in said
    assert "_count" not in said


def test_an_export_tells_of_a_missing_folder_and_of_notes_without_times(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    export = ["export", "--format", "vtt", "--profile", str(tmp_path / "profile")]
    note = str(library / "note 0.md")
    target = tmp_path / "no" / "such" / "folder" / "x.vtt"
    assert main([*export, note, "--output", str(target)]) == 2
    assert f"The folder “{target.parent}” is not there." in capsys.readouterr().err
    assert not (tmp_path / "no").exists()
    assert main([*export, note, "--output", str(library)]) == 2
    assert "is a folder" in capsys.readouterr().err
    bare = library / "bare.md"
    bare.write_text("---\nvideoId: abcdefghijk\n---\nNo times at all.\n")
    assert main([*export, str(bare)]) == 2
    told = capsys.readouterr()
    assert "There are no times in “bare.md”." in told.err
    assert told.out == ""


def test_show_goes_on_after_a_note_that_cannot_be_read(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo(library / "note 2b.md")
    (library / "lost.md").symlink_to("nowhere.md")
    assert main(["show", str(library), str(library / "missing.md"), str(library / "note 1.md")]) == 2
    told = capsys.readouterr()
    shown = [json.loads(line)["title"] for line in told.out.splitlines()]
    assert shown == [*(f"Note {number}" for number in range(6)), "Note 1"]
    assert "note 2b.md” cannot be read: it is not a regular file" in told.err
    assert "lost.md” cannot be read" in told.err
    assert "“missing.md” is not there" in told.err


def test_what_cannot_be_read_is_told_by_check_too(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo(library / "pipe.md")
    assert main(["check", str(library), "--jobs", "1", "--profile", str(library.parent / "profile")]) == 1
    out = capsys.readouterr().out
    assert "pipe.md\n  unreadable note: The file cannot be read: it is not a regular file." in out


def searched(library: Path, profile: str, capsys: pytest.CaptureFixture[str]) -> str:
    assert main(["search", str(library), "glass", "--profile", profile]) == 0
    told = capsys.readouterr()
    return told.err


def test_a_relative_profile_is_searched_too(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["index", "library", "--profile", "own"]) == 0
    capsys.readouterr()
    assert searched(Path("library"), "own", capsys) == "6 notes; 1 moment of speech\n"
    assert (tmp_path / "own" / "cache").is_dir()


def damage(path: Path, way: str) -> None:
    """Damage a file, in a way that befalls files."""
    data = bytearray(path.read_bytes())
    if way == "empty":
        path.write_bytes(b"")
    elif way == "cut":
        path.write_bytes(data[: len(data) // 2])
    elif way == "noise":
        chance = random.Random(5)
        for _ in range(max(3, len(data) // 100)):
            data[chance.randrange(len(data))] ^= 0xFF
        path.write_bytes(data)
    else:
        path.unlink()
        if way == "folder":
            path.mkdir()
        elif way == "pipe":
            os.mkfifo(path)


WAYS = ("empty", "cut", "noise", "gone", "folder", "pipe")


@pytest.mark.parametrize("command", ["index", "search"])
@pytest.mark.parametrize("kind", ["notes", "captions"])
def test_a_damaged_index_is_healed_by_both_commands(
    kind: str, command: str, tmp_path: Path, library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sound = tmp_path / "sound"
    assert main(["index", str(library), "--profile", str(sound)]) == 0
    places = {"notes": IndexPlace(library, sound / "cache"), "captions": said_store.place(library, sound / "cache")}
    root = places[kind].folder
    files = [path.relative_to(sound) for path in sorted(root.rglob("*")) if path.is_file() and path.stat().st_size]
    assert len(files) >= 5
    for number, file in enumerate([*files, *files]):
        way = WAYS[number % len(WAYS)]
        profile = tmp_path / f"profile {number}"  # the full text's own threads may still be at work in the one before
        shutil.copytree(sound, profile)
        damage(profile / file, way)
        capsys.readouterr()
        if command == "index":
            assert main(["index", str(library), "--profile", str(profile)]) == 0, file
            capsys.readouterr()
        # What is said may first be found by the run that makes it anew.
        assert searched(library, str(profile), capsys).endswith("6 notes; 1 moment of speech\n"), file
        assert searched(library, str(profile), capsys) == "6 notes; 1 moment of speech\n", file


def test_an_index_can_be_read_by_its_owner_only(library: Path, tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    words = ["index", str(library), "--profile", str(profile)]
    before = os.umask(0o022)
    try:
        assert main(words) == 0
        (library / "new.md").write_text("New.\n")
        assert main(words) == 0
        everything = list((profile / "cache").rglob("*"))
        assert len(everything) > 10
        assert all(not path.stat().st_mode & 0o077 for path in everything if path.is_file())
        for path in everything:
            path.chmod(0o755 if path.is_dir() else 0o644)  # as older versions left it
        assert main(words) == 0
        opened = [path for path in (profile / "cache").rglob("*") if path.is_file() and path.stat().st_mode & 0o077]
        assert not opened
        assert stat.S_IMODE(IndexPlace(library, profile / "cache").folder.stat().st_mode) == 0o700
    finally:
        os.umask(before)


def test_state_and_index_hold_no_secrets_of_addresses(library: Path, tmp_path: Path) -> None:
    profile = Profile(tmp_path / "profile")
    address = "https://me:hunter2@example.com/film.mp4?X-Amz-Signature=hunter2&v=1"
    (library / "signed.md").write_text(f"---\nmedia: {address}\n---\nSee {address} at [1:05].\n")
    assert main(["index", str(library), "--profile", str(profile.root)]) == 0
    assert main(["search", str(library), "example", "--profile", str(profile.root)]) == 0
    profile.data.mkdir(parents=True, exist_ok=True)
    old = {"positions": {f"url:{address}": 12.0}, "as_written": {f"url:{address}\n/a/note.md": ["*"]}}
    (profile.data / "state.json").write_text(json.dumps(old))
    state = State.load(profile.data / "state.json")
    assert state.positions == {"url:https://example.com/film.mp4?v=1": 12.0}
    state.save()
    files = [path for path in (tmp_path / "profile").rglob("*") if path.is_file()]
    assert len(files) > 10
    assert not [path for path in files if b"hunter2" in path.read_bytes()]


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="this system has no such signal")
def test_the_end_of_the_terminal_saves_what_is_to_be_kept(library: Path, tmp_path: Path) -> None:
    profile = Profile(tmp_path / "profile")
    window = subprocess.Popen(
        [sys.executable, "-m", "karareader", str(library / "note 3.md"), "--profile", str(profile.root)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "KARAREADER_AUDIO_OUTPUT": "dummy"},
        stdin=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    from tests.test_current_folder import wait_for_file

    # The index is begun once the note is shown, and the window can be told to end.
    wait_for_file(profile.cache, "current")
    window.send_signal(signal.SIGHUP)
    _, said = window.communicate(timeout=60)
    assert window.returncode == 0, said
    assert State.load(profile.data / "state.json").last_note == str(library / "note 3.md")
