"""What is said in videos, by the commands without a window, and by the process beside one."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from karareader.__main__ import main
from karareader.base.file_lock import FileLock
from karareader.library.captions_index import store
from karareader.settings import Settings, State
from tests.library.said.shelves import PRISM, too_large, vtt

NOTE = f"---\ntitle: Glass\nvideoId: {PRISM}\n---\nGlass is old [0:12].\n"
SAID = "1 caption file: 1 read, 0 removed\n"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    (folder / "films").mkdir(parents=True)
    (folder / "glass.md").write_text(NOTE)
    (folder / "films" / f"Talk [{PRISM}].en.vtt").write_text(vtt((5, "A marmot whistles."), (40, "A heron waits.")))
    return folder


@pytest.fixture
def profile(tmp_path: Path) -> Sequence[str]:
    return ["--profile", str(tmp_path / "profile")]


def test_captions_are_read_after_the_notes(
    library: Path, profile: Sequence[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["index", str(library), *profile]) == 0
    assert capsys.readouterr().out.endswith(SAID)
    assert main(["index", str(library), *profile]) == 0
    assert capsys.readouterr().out == "1 note, nothing new\n1 caption file, nothing new\n"
    assert main(["search", str(library), "marmot", *profile]) == 0
    told = capsys.readouterr()
    assert told.out == "glass.md: said in “Talk”\n    0:05  A marmot whistles.\n"
    assert told.err == "1 moment of speech\n"
    assert main(["search", str(library), "in:notes", "marmot", *profile]) == 1


def test_json_tells_notes_and_what_is_said_apart(
    library: Path, profile: Sequence[str], capsys: pytest.CaptureFixture[str]
) -> None:
    (library / "marmots.md").write_text("A marmot is no heron.\n")
    assert main(["search", str(library), "marmot", "--json", *profile]) == 0
    note, said = map(json.loads, capsys.readouterr().out.splitlines())
    assert (note["kind"], note["path"]) == ("note", str(library / "marmots.md"))
    captions = str(library / "films" / f"Talk [{PRISM}].en.vtt")
    assert (said["kind"], said["path"], said["captions"]) == ("said", str(library / "glass.md"), captions)
    assert (said["start"], said["matches"], said["media"], said["video"]) == (5.0, [[2, 8]], None, f"youtube:{PRISM}")
    (library / "glass.md").unlink()
    assert main(["search", str(library), "in:captions", "marmot", "--json", *profile]) == 0
    assert json.loads(capsys.readouterr().out)["path"] is None


def test_settings_and_memories_tell_where_captions_lie(
    library: Path, tmp_path: Path, profile: Sequence[str], capsys: pytest.CaptureFixture[str]
) -> None:
    media, chosen = tmp_path / "media", tmp_path / "chosen.srt"
    media.mkdir()
    (media / "Far [aaaaaaaaaaa].vtt").write_text(vtt((1, "An axolotl swims.")))
    chosen.write_text("1\n00:00:07,000 --> 00:00:09,000\nThe newt sleeps.\n")
    settings = Settings.load(tmp_path / "profile" / "config" / "settings.json")
    settings.media_folders = [str(media)]
    settings.save()
    state = State.load(tmp_path / "profile" / "data" / "state.json")
    state.remember_captions(f"youtube:{PRISM}", chosen)
    state.save()
    assert main(["search", str(library), "axolotl", *profile]) == 0
    assert capsys.readouterr().out.startswith(f"{media / 'Far [aaaaaaaaaaa].vtt'}: said in “Far”")
    assert main(["search", str(library), "newt", *profile]) == 0
    assert capsys.readouterr().out.startswith("glass.md: said in “chosen”\n    0:07  The newt sleeps.")


def test_captions_that_cannot_be_read_are_told_and_the_rest_is_found(
    library: Path, profile: Sequence[str], capsys: pytest.CaptureFixture[str]
) -> None:
    too_large(library / "films" / "Bad [aaaaaaaaaaa].vtt")
    assert main(["search", str(library), "marmot", *profile]) == 0
    assert "Bad [aaaaaaaaaaa].vtt is too large to be captions" in capsys.readouterr().err
    assert main(["search", str(library), "marmot", *profile]) == 0
    assert "Bad" not in capsys.readouterr().err


# Beside a window


def beside(job: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "karareader", "--captions"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(job + "\n")
        process.stdin.flush()
        told = process.stdout.read()
        return subprocess.CompletedProcess(command, process.wait(30), told)


def test_the_process_beside_a_window_tells_what_it_does(library: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    job = {"root": str(library), "cache": str(cache), "folders": [str(library)], "media": {}, "files": {}}
    lock = store.place(library, cache).lock
    with FileLock(lock, lambda: False):
        done = beside(json.dumps(job))
    assert (done.returncode, done.stdout) == (0, '{"event": "busy"}\n')
    done = beside(json.dumps(job))
    assert [json.loads(line) for line in done.stdout.splitlines()][-1] == {
        "event": "ready", "files": 1, "read": 1, "removed": 0, "unread": []
    }  # fmt: skip
    assert beside("nothing of the kind").returncode == 2


HANGING = """
import time
from karareader.cli import captions_index as cli_said
from karareader.captions import find as captions_found
captions_found.hear = lambda found: (print("hanging", flush=True), time.sleep(600))
raise SystemExit(cli_said.main())
"""


def test_it_ends_when_the_window_is_gone(library: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    job = {"root": str(library), "cache": str(cache), "folders": [str(library)], "media": {}, "files": {}}
    command = [sys.executable, "-c", HANGING]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps(job) + "\n")
        process.stdin.flush()
        assert any("hanging" in line for line in process.stdout)
        process.stdin.close()
        assert process.wait(30) == 0
