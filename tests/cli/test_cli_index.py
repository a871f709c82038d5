"""`karareader index` and `karareader search`."""

from __future__ import annotations

import io
import json
import os
import select
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import psutil
import pytest

from karareader.__main__ import main
from karareader.base.file_lock import FileLock
from karareader.library.index.location import IndexPlace

T = TypeVar("T")

NOTE = '---\ntitle: Glass\nvideoId: abcdefghijk\n---\nGlass is old <a class="yt-timestamp" data-t="00:01:05">[x]</a>.\n'


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    folder.mkdir()
    (folder / "glass.md").write_text(NOTE)
    (folder / "sand.md").write_text("Sand becomes glass.\n")
    return folder


def test_an_index_is_made_and_told_of(library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["index", str(library), "--profile", str(tmp_path / "profile")]
    assert main(words) == 0
    assert capsys.readouterr().out.startswith("2 notes indexed in ")
    assert main(words) == 0
    assert capsys.readouterr().out == "2 notes, nothing new\n"
    assert main([*words, "--json"]) == 0
    assert [json.loads(line) for line in capsys.readouterr().out.splitlines()] == [
        {"version": 1, "event": "notes", "notes": 2, "added": 0, "changed": 0, "removed": 0, "built": False},
        {"version": 1, "event": "captions", "files": 0, "read": 0, "removed": 0, "unread": []},
    ]
    (library / "sand.md").unlink()
    assert main(words) == 0
    assert capsys.readouterr().out == "1 note: 0 added, 0 changed, 1 removed\n"
    assert main([*words, "--anew"]) == 0
    assert capsys.readouterr().out.startswith("1 note indexed in ")


def test_a_search_shows_sentence_and_time(library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", str(library), "glass", "--profile", str(tmp_path / "profile")]) == 0
    told = capsys.readouterr()
    assert told.out == "glass.md:5: Glass\n    1:05  Glass is old\nsand.md:1: sand\n          Sand becomes glass.\n"
    assert told.err == "2 notes\n"


def test_a_search_gives_json(library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["search", str(library), "old", "glass", "--json", "--limit", "1", "--profile", str(tmp_path / "profile")]
    assert main(words) == 0
    (line,) = capsys.readouterr().out.splitlines()
    hit = json.loads(line)
    assert hit["path"] == str(library / "glass.md")
    assert (hit["start"], hit["cue"], hit["line"], hit["matches"]) == (65.0, 0, 5, [[0, 5], [9, 12]])


def test_nothing_found_and_nothing_there(library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    profile = ["--profile", str(tmp_path / "profile")]
    assert main(["search", str(library), "absent", *profile]) == 1
    assert main(["search", str(library / "none"), "x", *profile]) == 2
    assert "is not there" in capsys.readouterr().err
    library.rename(library.with_name("away"))
    assert main(["search", str(library), "sand", *profile]) == 0
    told = capsys.readouterr()
    assert "is not there" in told.err
    assert "Sand becomes glass." in told.out


def test_an_unknown_filter_is_told(library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    profile = ["--profile", str(tmp_path / "profile")]
    assert main(["search", str(library), "glass has:nonsense", *profile]) == 1
    assert "“has:nonsense” is not known" in capsys.readouterr().err
    assert main(["search", str(library), "glass OR chanel:x", *profile]) == 0
    said = capsys.readouterr()
    assert "“chanel:” is not a filter; “channel:” is." in said.err
    assert "glass" in said.out.lower()
    assert main(["search", str(library), "glass", *profile]) == 0
    assert "filter" not in capsys.readouterr().err


def test_a_server_updates_at_each_word(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.nice", lambda _: 0)
    words = [{}, {"paths": [str(library / "glass.md")]}]
    monkeypatch.setattr(sys, "stdin", io.StringIO("".join(json.dumps(word) + "\n" for word in words) + "nonsense\n"))
    assert main(["index", str(library), "--serve", "--profile", str(tmp_path / "profile")]) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    ready = [event for event in events if event["event"] == "ready"]
    assert [(event["notes"], event["built"]) for event in ready] == [(2, True), (2, False), (2, False)]


def test_a_server_tells_what_went_wrong_and_stays(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.nice", lambda _: 0)
    monkeypatch.setattr(sys, "stdin", io.StringIO("{}\n{}\n"))
    assert main(["index", str(library / "none"), "--serve", "--profile", str(tmp_path / "profile")]) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [event["event"] for event in events] == ["failed", "failed"]
    assert "is not there" in events[0]["what"]


SERVE = "import subprocess, sys; subprocess.Popen(sys.argv[2:], stdin=int(sys.argv[1])).wait()"


@pytest.mark.skipif(sys.platform == "win32", reason="a process does not learn there that its parent is gone")
def test_an_indexer_ends_with_its_window_however_that_went(library: Path, tmp_path: Path) -> None:
    """Also while it waits for another one, and though its input stays open."""
    read, write = os.pipe()
    with FileLock(IndexPlace(library, tmp_path / "profile" / "cache").lock, lambda: False):
        serve = ["-m", "karareader", "index", "--serve", "--profile", str(tmp_path / "profile"), "--", str(library)]
        window = psutil.Popen([sys.executable, "-c", SERVE, str(read), sys.executable, *serve], pass_fds=[read])
        os.write(write, b"{}\n")
        waiting = wait_for(window.children)[0]
        # It has opened the lock, and waits for it.
        wait_for(lambda: any(file.path.endswith("lock") for file in waiting.open_files()))
        window.kill()
        window.wait(20)
        assert psutil.wait_procs([waiting], timeout=20)[1] == []
    os.close(read)
    os.close(write)


def wait_for(look: Callable[[], T]) -> T:
    end = time.monotonic() + 30
    while not (answer := look()):
        assert time.monotonic() < end
        select.select([], [], [], 0.02)
    return answer


def test_a_served_index_tells_all_it_does(library: Path, tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    command = [sys.executable, "-m", "karareader", "index", "--serve", "--profile", str(profile), "--", str(library)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as serving:
        assert serving.stdin is not None
        assert serving.stdout is not None
        events = []

        def say(word: dict[str, object]) -> dict[str, object]:
            assert serving.stdin is not None
            assert serving.stdout is not None
            serving.stdin.write(json.dumps(word) + "\n")
            serving.stdin.flush()
            while True:
                told: dict[str, object] = json.loads(serving.stdout.readline())
                events.append(told["event"])
                if told["event"] in ("ready", "failed"):
                    return told

        assert say({})["built"] is True
        (library / "new.md").write_text("New.")
        assert say({"paths": [str(library / "new.md")]})["added"] == 1
        making = IndexPlace(library, profile / "cache").current()
        assert making is not None
        assert say({"damaged": making.name})["built"] is True
        assert "mending" in events
        assert say({"damaged": making.name})["built"] is False
        library.rename(library.with_name("away"))
        assert "is not there" in str(say({})["what"])
        library.with_name("away").rename(library)
        assert say({})["notes"] == 3
        serving.stdin.write("nonsense\n[1]\n")
        serving.stdin.close()
        assert serving.wait(30) == 0
