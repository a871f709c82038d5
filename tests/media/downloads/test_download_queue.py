"""The queue with processes that do as they are told, in all the ways in which things end."""

from __future__ import annotations

import contextlib
import json
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from karareader.base.file_lock import FileLock
from karareader.media.downloads import disk_space as download_room
from karareader.media.downloads import retry_policy as download_trouble
from karareader.media.downloads import scheduler as download_runner
from karareader.media.downloads import scheduler as download_teller
from karareader.media.downloads.database import Journal
from karareader.media.downloads.model import JOURNAL, DownloadItem, DownloadStage, News
from karareader.media.downloads.options import Terms
from karareader.media.downloads.protocol import PARTIAL
from karareader.media.downloads.queue import DownloadQueue
from karareader.media.downloads.scheduler import LOCK

COMMAND = [sys.executable, "-S", "-E", str(Path(__file__).parent.parent / "fake_downloader.py")]
PATIENCE = 20.0  # seconds


class Watch:
    """A queue, and all that it told."""

    def __init__(self, data: Path, terms: Terms, **more: Any) -> None:
        self.terms = terms
        self.told = threading.Condition()
        self.items: dict[str, DownloadItem] = {}
        self.news = News()
        self.problems: list[str] = []
        self.most_running = 0
        self.queue = DownloadQueue(data, lambda: self.terms, self._take, command=COMMAND, **more)

    def _take(self, news: News) -> None:
        with self.told:
            if news.problem is not None:
                self.problems.append(str(news.problem))
            else:
                self.news = news
                self.items.update((item.key[8:], item) for item in news.items)
                for key in news.removed:
                    self.items.pop(key[8:], None)
                self.most_running = max(self.most_running, news.totals.running)
            self.told.notify_all()

    def until(self, what: Callable[[], bool]) -> None:
        with self.told:
            assert self.told.wait_for(what, PATIENCE), (self.items, self.problems, self.news.waits)

    def until_stage(self, name: str, *stages: DownloadStage) -> DownloadItem:
        self.until(lambda: name in self.items and self.items[name].stage in stages)
        return self.items[name]


@pytest.fixture
def begin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Watch]]:
    monkeypatch.setattr(download_trouble, "delay", lambda tries: 0.01 * tries)
    monkeypatch.setattr(download_runner, "_LOOK_BUSY", 0.1)
    monkeypatch.setattr(download_runner, "_LOOK_IDLE", 0.1)
    monkeypatch.setattr(download_teller, "_EVERY", 0.02)
    watches: list[Watch] = []

    def begin(*names: str, data: str = "data", start: bool = True, **more: Any) -> Watch:
        terms = Terms(tmp_path / "media", jobs=more.pop("jobs", 2))
        watch = Watch(tmp_path / data, terms, **more)
        watches.append(watch)
        if names:
            watch.queue.add([DownloadItem(f"youtube:{name}", f"https://v.example/{name}") for name in names])
        if start:
            watch.queue.start()
        return watch

    yield begin
    for watch in watches:
        watch.queue.close()
    for watch in watches:
        assert not watch.problems


def starts(tmp_path: Path, name: str = "") -> list[dict[str, Any]]:
    with contextlib.suppress(FileNotFoundError):
        jobs = [json.loads(line) for line in (tmp_path / "media" / "starts").read_text().splitlines()]
        return [job for job in jobs if job["key"].endswith(name)]
    return []


def test_what_comes_is_done(begin: Callable[..., Watch]) -> None:
    watch = begin("fine1", "fine2", "fine3")
    item = watch.until_stage("fine3", DownloadStage.DONE)
    assert (item.title, item.channel, item.done, item.total) == ("Title of fine3", "A channel", 2000, 2000)
    assert Path(item.file).is_file()
    watch.until(lambda: watch.news.totals.done == 3)
    assert watch.news.totals.active == 0


def test_no_more_at_once_than_allowed(begin: Callable[..., Watch]) -> None:
    watch = begin("slow1", "slow2", "slow3", "slow4", jobs=3)
    watch.until(lambda: watch.news.totals.running == 3)
    watch.terms = replace(watch.terms, jobs=4)
    watch.queue.terms_changed()
    watch.until(lambda: watch.news.totals.running == 4)
    assert watch.most_running == 4


def test_a_broken_line_is_tried_again_until_it_comes(begin: Callable[..., Watch], tmp_path: Path) -> None:
    watch = begin("breaks3")
    item = watch.until_stage("breaks3", DownloadStage.DONE)
    assert len(starts(tmp_path)) == 4
    assert (item.tries, item.why) == (0, "")


def test_what_breaks_without_a_byte_is_given_up_after_so_many_tries(
    begin: Callable[..., Watch], tmp_path: Path
) -> None:
    watch = begin("stuck", "crash")
    watch.until(lambda: watch.news.totals.failed == 2 and not watch.news.totals.retrying)
    for name, words in (("stuck", "again and again"), ("crash", "ended unexpectedly")):
        assert words in watch.items[name].why
        assert len(starts(tmp_path, name)) == download_trouble.MOST_TRIES
    watch.queue.retry()
    watch.until(lambda: watch.news.totals.active > 0)
    watch.until(lambda: len(starts(tmp_path, "stuck")) == 2 * download_trouble.MOST_TRIES)


def test_what_is_private_is_not_asked_for_twice(begin: Callable[..., Watch], tmp_path: Path) -> None:
    watch = begin("private", "fine")
    assert watch.until_stage("private", DownloadStage.FAILED).why == "The video is private."
    watch.until_stage("fine", DownloadStage.DONE)
    assert len(starts(tmp_path, "private")) == 1


def test_without_a_network_all_wait_and_one_tries(
    begin: Callable[..., Watch], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = download_trouble.outcome
    monkeypatch.setattr(download_trouble, "outcome", lambda *facts: replace(real(*facts), again=0.3))
    watch = begin("offline_once", "fine1", "fine2", jobs=1)
    watch.until(lambda: "Cannot reach" in watch.news.waits)
    assert watch.news.totals.waiting == 3
    watch.until(lambda: watch.news.totals.done == 3)
    assert len(starts(tmp_path, "offline_once")) == 2
    assert watch.news.waits == ""


def test_a_disk_that_is_full_is_told_and_waited_for(begin: Callable[..., Watch], tmp_path: Path) -> None:
    watch = begin("full_once", "fine", jobs=1)
    watch.until(lambda: "too little room" in watch.news.waits)
    assert watch.news.totals.waiting == 2
    watch.queue.resume()  # the reader made room, and says so
    watch.until(lambda: watch.news.totals.done == 2)


def test_room_is_asked_for_before_anything_begins(
    begin: Callable[..., Watch], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = 10**9
    monkeypatch.setattr(download_room.shutil, "disk_usage", lambda _: SimpleNamespace(free=free))
    watch = begin("fine", start=False)
    watch.terms = replace(watch.terms, keep_free=2 * 10**9)
    watch.queue.start()
    watch.until(lambda: watch.news.waits != "")
    assert "1.00 GB are free and 2.00 GB are to stay free" in watch.news.waits
    assert not starts(tmp_path)
    free = 3 * 10**9
    watch.queue.terms_changed()
    watch.until_stage("fine", DownloadStage.DONE)


def test_downloads_may_take_no_more_than_allowed(begin: Callable[..., Watch], tmp_path: Path) -> None:
    (tmp_path / "media").mkdir()
    (tmp_path / "media" / "old.mp4").write_bytes(b"x" * 3000)
    watch = begin("fine", start=False)
    watch.terms = replace(watch.terms, most=2500)
    watch.queue.start()
    watch.until(lambda: "take 3 KB, and may take 2 KB" in watch.news.waits)
    assert not starts(tmp_path)


def test_a_folder_that_went_away_is_told(begin: Callable[..., Watch], tmp_path: Path) -> None:
    watch = begin("fine", start=False)
    watch.terms = replace(watch.terms, folder=tmp_path / "disk" / "media")
    watch.queue.start()
    watch.until(lambda: "is not there" in watch.news.waits)
    (tmp_path / "disk").mkdir()
    watch.queue.resume()
    watch.until_stage("fine", DownloadStage.DONE)


def test_holding_ends_the_process_at_once_and_going_on_begins_another(
    begin: Callable[..., Watch], tmp_path: Path
) -> None:
    watch = begin("slow", "fine")
    watch.until(lambda: watch.items.get("slow", DownloadItem("", "")).done > 0)
    watch.queue.pause()
    assert watch.until_stage("slow", DownloadStage.PAUSED).done > 0
    watch.queue.resume(["youtube:slow"])
    watch.until(lambda: len(starts(tmp_path, "slow")) == 2)


def test_what_is_taken_out_leaves_nothing(begin: Callable[..., Watch], tmp_path: Path) -> None:
    watch = begin("slow", "private")
    watch.until(lambda: watch.items.get("slow", DownloadItem("", "")).done > 0)
    pieces = tmp_path / "media" / PARTIAL / "x"
    pieces.mkdir(parents=True)
    watch.queue.remove(["youtube:slow", "youtube:private"])
    watch.until(lambda: not watch.items)
    journal = Journal(tmp_path / "data" / JOURNAL)
    assert journal.items() == []
    journal.close()


def test_what_is_done_is_cleared_and_its_file_stays(begin: Callable[..., Watch], tmp_path: Path) -> None:
    watch = begin("fine", "private")
    watch.until_stage("private", DownloadStage.FAILED)
    file = Path(watch.until_stage("fine", DownloadStage.DONE).file)
    watch.queue.clear()
    watch.until(lambda: set(watch.items) == {"private"})
    assert file.exists()


def test_the_next_window_goes_on(begin: Callable[..., Watch], tmp_path: Path) -> None:
    first = begin("slow", "fine", jobs=1)
    first.until(lambda: first.items.get("slow", DownloadItem("", "")).done > 0)
    first.queue.close()
    journal = Journal(tmp_path / "data" / JOURNAL)
    assert {item.key: item.stage for item in journal.items()} == {
        "youtube:slow": DownloadStage.WAITING, "youtube:fine": DownloadStage.WAITING,
    }  # fmt: skip
    # As the end of the power leaves it.
    journal.put([replace(item, stage=DownloadStage.RUNNING) for item in journal.items()])
    journal.close()
    second = begin()
    second.until_stage("fine", DownloadStage.DONE)
    second.until(lambda: len(starts(tmp_path, "slow")) == 2)


def test_two_windows_share_one_queue_that_one_of_them_runs(begin: Callable[..., Watch], tmp_path: Path) -> None:
    first = begin("slow")
    first.until(lambda: first.news.here and first.news.totals.running == 1)
    second = begin("fine")
    second.until_stage("fine", DownloadStage.DONE)
    assert not second.news.here
    assert len(starts(tmp_path, "slow")) == 1
    second.queue.pause(["youtube:slow"])
    first.until_stage("slow", DownloadStage.PAUSED)
    second.queue.resume(["youtube:slow"])
    first.until(lambda: len(starts(tmp_path, "slow")) == 2)
    first.queue.close()
    second.until(lambda: second.news.here)
    second.until(lambda: len(starts(tmp_path, "slow")) == 3)


def test_only_what_was_asked_for_is_run(begin: Callable[..., Watch], tmp_path: Path) -> None:
    watch = begin("fine1", "fine2", only=frozenset({"youtube:fine2"}))
    watch.until_stage("fine2", DownloadStage.DONE)
    assert watch.items["fine1"].stage is DownloadStage.WAITING
    assert len(starts(tmp_path)) == 1


def test_what_is_here_already_is_not_fetched(begin: Callable[..., Watch], tmp_path: Path) -> None:
    file = tmp_path / "here.mp4"
    file.write_bytes(b"12345")
    watch = begin("fine", have=lambda _: file)
    item = watch.until_stage("fine", DownloadStage.DONE)
    assert (item.file, item.done) == (str(file), 5)
    assert not starts(tmp_path)


def test_captions_go_beside_the_video_that_is_here(begin: Callable[..., Watch], tmp_path: Path) -> None:
    file = tmp_path / "here.mp4"
    file.write_bytes(b"12345")
    watch = begin(have=lambda _: file)
    watch.queue.add([DownloadItem("youtube:fine", "https://v.example/fine", want="captions")])
    watch.until_stage("fine", DownloadStage.DONE)
    (job,) = starts(tmp_path)
    assert (job["beside"], job["want"], job["languages"]) == (str(file), "captions", ["en"])


def test_the_speed_is_shared(begin: Callable[..., Watch], tmp_path: Path) -> None:
    watch = begin("slow1", "slow2", start=False)
    watch.terms = replace(watch.terms, rate=1000.0)
    watch.queue.start()
    watch.until(lambda: len(starts(tmp_path)) == 2)
    assert [job["rate"] for job in starts(tmp_path)] == [1000.0, 1000.0]
    watch.until(lambda: watch.news.totals.running == 2)


def test_a_lock_that_another_program_holds(begin: Callable[..., Watch], tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    with FileLock(tmp_path / "data" / LOCK, lambda: False):
        watch = begin("fine")
        watch.until(lambda: watch.items["fine"].stage is DownloadStage.WAITING if "fine" in watch.items else False)
        assert not watch.news.here
    watch.until_stage("fine", DownloadStage.DONE)
