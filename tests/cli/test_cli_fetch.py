"""`karareader fetch`: what it asks for, what it tells, how it ends."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from watchfiles import watch

from karareader.__main__ import main
from karareader.cli import fetch as cli_fetch
from karareader.media.downloads import active_workers as download_process
from karareader.media.downloads.database import Journal
from karareader.media.downloads.model import JOURNAL, DownloadItem, DownloadSpeed, DownloadStage, News, Totals

FAKE = [sys.executable, "-S", "-E", str(Path(__file__).parent.parent / "media" / "fake_downloader.py")]
ROOT = Path(__file__).resolve().parent.parents[1]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    folder.mkdir()
    (folder / "one.md").write_text(
        "---\ntitle: One\nvideoId: fineone0001\n---\nSee https://youtu.be/fineone0002, and https://youtu.be/fineone0001.\n"
        "`https://youtu.be/incode00001`\n"
    )
    (folder / "two.md").write_text("---\ntitle: Two\nvideoId: private0001\n---\nText.\n")
    (folder / "none.md").write_text("A note without a video.\n")
    return folder


@pytest.fixture(autouse=True)
def _fake(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(download_process, "command", lambda: FAKE)
    return


def fetch(tmp_path: Path, *arguments: str | Path) -> int:
    return main(
        ["fetch", *map(str, arguments), "--to", str(tmp_path / "media"), "--profile", str(tmp_path / "profile")]
    )


def test_a_note_and_the_videos_that_it_links_to(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert fetch(tmp_path, library / "one.md", "--jobs", "1") == 0
    told = capsys.readouterr()
    assert told.out == (
        "Title of fineone0001 (youtube:fineone0001): 2 KB\nTitle of fineone0002 (youtube:fineone0002): 2 KB\n"
    )
    assert told.err == "2 fetched\n"


def test_a_library_and_what_cannot_be_had(library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert fetch(tmp_path, library) == 1
    told = capsys.readouterr()
    assert "Two (youtube:private0001): not fetched. The video is private.\n" in told.out
    assert told.err == "1 fetched, 1 not fetched\n  Two: The video is private.\n"


def test_json(library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert fetch(tmp_path, library, "--json") == 1
    told = {line["event"]: line for line in map(json.loads, capsys.readouterr().out.splitlines())}
    assert told["done"]["bytes"] == 2000
    assert Path(told["done"]["file"]).is_file()
    assert {line.pop("version") for line in told.values()} == {1}
    assert told["failed"] == {
        "event": "failed", "key": "youtube:private0001", "title": "Two", "why": "The video is private.",
    }  # fmt: skip
    assert told["summary"] == {"event": "summary", "done": 1, "there": 0, "failed": 1, "left": 0}


def test_what_is_there_is_not_fetched_again(library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "media").mkdir()
    (tmp_path / "media" / "Talk [fineone0001].mp4").write_bytes(b"12345")
    assert fetch(tmp_path, library / "one.md") == 0
    assert capsys.readouterr().err == "1 fetched, 1 there already\n"


def test_choices_reach_the_process(library: Path, tmp_path: Path) -> None:
    arguments = ("--captions-only", "--quality", "360", "--limit-rate", "50")
    assert fetch(tmp_path, library / "one.md", *arguments) == 0
    jobs = [json.loads(line) for line in (tmp_path / "media" / "starts").read_text().splitlines()]
    assert {(job["want"], job["quality"], job["rate"]) for job in jobs} == {("captions", "360", 50_000.0)}


def test_flags_stand_before_what_the_settings_say(library: Path, tmp_path: Path) -> None:
    profile = tmp_path / "profile" / "config"
    profile.mkdir(parents=True)
    chosen = {"download_captions": True, "download_thumbnail": True, "caption_languages": ["de"]}
    (profile / "settings.json").write_text(json.dumps(chosen))
    assert fetch(tmp_path, library / "one.md", "--no-captions", "--no-thumbnail", "--jobs", "1") == 0
    jobs = [json.loads(line) for line in (tmp_path / "media" / "starts").read_text().splitlines()]
    assert [job["languages"] for job in jobs] == [[], []]
    assert not any(job["options"]["download_thumbnail"] for job in jobs)
    assert json.loads((profile / "settings.json").read_text()) == chosen


@pytest.mark.parametrize(
    ("name", "words"),
    [("none.md", "nothing to fetch"), ("gone.md", "is not there"), ("film.mp4", "is no note")],
)
def test_what_makes_no_sense_is_told(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, words: str
) -> None:
    (library / "film.mp4").write_bytes(b"x")
    assert fetch(tmp_path, library / name) == 2
    assert words in capsys.readouterr().err


@pytest.mark.parametrize(
    "wrong", [["--jobs", "5"], ["--limit-rate", "fast"], ["--quality", "4k"], ["--limit-rate", "0"]]
)
def test_mistakes_on_the_command_line(
    library: Path, tmp_path: Path, wrong: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert fetch(tmp_path, library, *wrong) == 2
    assert "usage" in capsys.readouterr().err


def test_it_is_stopped_by_ctrl_c_and_goes_on_the_next_time(library: Path, tmp_path: Path) -> None:
    (library / "one.md").write_text("---\nvideoId: slowone0001\n---\nText.\n")
    code = (
        "import sys; from karareader.media.downloads import active_workers as p; from karareader.__main__ import main;"
        f"p.command = lambda: {FAKE!r}; sys.exit(main(sys.argv[1:]))"
    )
    arguments = ["fetch", library / "one.md", "--to", tmp_path / "media", "--profile", tmp_path / "profile"]
    (tmp_path / "media").mkdir()
    process = subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    journal = tmp_path / "profile" / "data" / JOURNAL
    for _ in watch(tmp_path / "media", debounce=20, step=10, rust_timeout=20_000, yield_on_timeout=True):
        break
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert err == "Stopped. 0 fetched, 1 left for the next time\n"
    kept = Journal(journal)
    assert [(item.key, item.stage) for item in kept.items()] == [("youtube:slowone0001", DownloadStage.WAITING)]
    kept.close()


@pytest.mark.parametrize(
    ("video", "why"),
    [("offline0001", "Cannot reach the site."), ("blocked0001", "The site takes this computer for a robot")],
)
def test_where_nothing_can_go_on_it_says_so_once_and_ends(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], video: str, why: str
) -> None:
    for number in range(3):
        (library / f"more{number}.md").write_text(f"---\ntitle: N{number}\nvideoId: {video[:-1]}{number}\n---\nText.\n")
    for name in ("one", "two"):
        (library / f"{name}.md").unlink()
    assert fetch(tmp_path, library, "--jobs", "1") == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count(why) == 1
    assert told.err.endswith("0 fetched, 3 left for the next time\n")
    assert fetch(tmp_path, library, "--jobs", "1", "--json") == 1
    told = capsys.readouterr()
    summary = json.loads(told.out)
    assert (summary["left"], summary["why"][: len(why)]) == (3, why)


@pytest.mark.parametrize("wait", [True, False])
def test_it_waits_where_that_is_wanted(wait: bool) -> None:
    err = io.StringIO()
    item = DownloadItem("youtube:a", "u", "A")
    fetching = cli_fetch._Fetching([item], cli_fetch._FetchTeller(io.StringIO(), err, as_json=False), wait=wait)
    fetching._news.put(News([item], waits="Cannot reach the site."))
    fetching._news.put(News([replace(item, stage=DownloadStage.DONE)]))
    fetching._follow(frozenset({item.key}))
    assert fetching._news.empty() == wait
    assert fetching._held == ("" if wait else "Cannot reach the site.")
    assert err.getvalue() == ("Waiting. Cannot reach the site.\n" if wait else "")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_the_line_on_a_terminal() -> None:
    err, out = Terminal(), io.StringIO()
    teller = cli_fetch._FetchTeller(out, err, as_json=False)
    item = DownloadItem("youtube:a", "u", "A", stage=DownloadStage.RUNNING, done=2_000_000, total=8_000_000)
    done = DownloadItem("youtube:b", "u", "B", stage=DownloadStage.DONE, done=5_000_000)
    news = News(totals=Totals(running=1, rate=1.5e6), here=True)
    teller.progress([item, done], {"youtube:a": DownloadSpeed(1.5e6, 4.0)}, news)
    assert err.getvalue() == "\r\033[K1 of 2 · 2.0 MB of 8.0 MB · 1.5 MB/s · 4 s"
    teller.progress([item, done], {}, News(waits="Cannot reach the site."))
    assert err.getvalue().endswith("1 of 2 · waiting: Cannot reach the site. · by the window that is open")
    teller.end(done, there=False)
    assert out.getvalue() == "B (youtube:b): 5.0 MB\n"
    assert err.getvalue().endswith("\r\033[K")


def test_plain_lines_say_once_why_nothing_goes_on() -> None:
    err = io.StringIO()
    teller = cli_fetch._FetchTeller(io.StringIO(), err, as_json=False)
    for waits in ("The disk is full.", "The disk is full.", "", "The disk is full."):
        teller.progress([], {}, News(waits=waits))
    assert err.getvalue() == "Waiting. The disk is full.\n" * 2
