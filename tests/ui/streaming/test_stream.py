"""A note whose video is on the web only: the whole program with a player that pretends, and yt-dlp on the test site."""

from __future__ import annotations

import io
import json
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from karareader.base.json_lines import Parent
from karareader.media.availability import Standing, Verdict
from karareader.media.player.base import PlayerState as Playing
from karareader.media.streaming import formats as stream
from karareader.media.streaming import resolver_worker as resolve_worker
from karareader.media.streaming.choose import Want
from karareader.media.streaming.resolver import Answer, StreamRefused
from karareader.media.ytdlp_options import WebOptions
from karareader.settings import Settings
from karareader.ui.services import library_marks
from karareader.ui.streaming import request as stream_asking
from tests.fakes import FakeClock, FakePlayer
from tests.media.site import catalogue
from tests.media.site.server import PLUGINS, Site
from tests.media_factory import have_ffmpeg
from tests.ui.programs import App, Make

pytestmark = pytest.mark.skipif(not have_ffmpeg(), reason="ffmpeg makes the films")

ID, OTHER = "frames00001", "frames00002"
KEY = f"youtube:{ID}"
NOTE = "---\ntitle: {title}\nvideoId: {video}\n---\n\n## Part\n\n" + "".join(
    f"Sentence {n} of the note [0:{n:02}].\n\n" for n in range(10, 35, 5)
)
PATIENCE = 30_000  # milliseconds


class Running:
    """The program with a note on a video that is on the test site only."""

    def __init__(self, qtbot: QtBot, app: App, player: FakePlayer) -> None:
        self.qtbot, self.app, self.player = qtbot, app, player
        self.desk, self.playback, self.empty = app.features.streaming.controller, app.playback, app.video.empty
        self.told: list[str] = []
        app.messages.told.connect(self._hear)

    def _hear(self, message: object) -> None:
        self.told.append(getattr(message, "text", ""))

    def wait(self, what: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(what, timeout=PATIENCE)

    def wait_for_words(self, words: str) -> None:
        self.wait(lambda: words in f"{self.empty.title.text()} {self.empty.text.text()} {self.empty.offer.text()}")
        assert self.empty.isVisible()

    def click_offer(self) -> None:
        QTest.mouseClick(self.empty.offer, Qt.MouseButton.LeftButton)

    @property
    def opened(self) -> list[tuple[float, bool]]:
        """Where the player was told to open something, in seconds, and whether it was to hold there."""
        return [(call[2], call[3]) for call in self.player.calls if call[0] == "open"]  # type: ignore[misc]

    def open(self, name: str) -> None:
        note = self.app.session.path
        assert note is not None
        with self.qtbot.waitSignal(self.app.session.video_found):
            self.app.go.open(note.with_name(name))

    def end_early(self, at: float) -> None:
        """The stream ends in the middle, as with a link that does not work any more."""
        self.playback.seek(at)
        self.playback.tick()
        self.player._base, self.player._state = 60.0, Playing.ENDED
        self.playback.tick()


Start = Callable[..., Running]


class Beside:
    """Stands in for `Resolver`: yt-dlp in a thread, which is there at once; the process has tests of its own."""

    def __init__(self, web: Callable[[], WebOptions]) -> None:
        self._web, self._number = web, 0
        self.running = False

    def warm(self) -> None:
        self.running = True

    def ask(self, page: str, want: Want, then: Callable[[Answer], None], step: Callable[[str], None]) -> None:
        self.running = True
        self._number += 1
        threading.Thread(target=self._look, args=(self._number, page, want, then, step), daemon=True).start()

    def cancel(self) -> None:
        self._number += 1

    def close(self) -> None:
        self.cancel()

    def _look(
        self, number: int, page: str, want: Want, then: Callable[[Answer], None], step: Callable[[str], None]
    ) -> None:
        output = Told(lambda words: step(words) if number == self._number else None)
        said = resolve_worker.Worker(Parent(output)).look(page, self._web(), want)
        if number == self._number:
            refused = StreamRefused(Verdict(Standing(said["standing"]), said["said"])) if "standing" in said else None
            then(refused or stream.from_json(said["found"]))


class Told(io.StringIO):
    """Takes the lines that a worker writes, and passes its steps on."""

    def __init__(self, step: Callable[[str], None]) -> None:
        super().__init__()
        self._step = step

    def write(self, line: str) -> int:
        if "step" in (said := json.loads(line)):
            self._step(said["step"])
        return len(line)


@pytest.fixture(autouse=True)
def _beside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(PLUGINS))
    monkeypatch.setattr(stream_asking, "StreamResolver", Beside)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "lib"
    root.mkdir()
    for name, video in (("one", ID), ("two", OTHER), ("same", ID)):
        (root / f"{name}.md").write_text(NOTE.format(title=name.title(), video=video))
    return root


@pytest.fixture
def start(qtbot: QtBot, make: Make, tmp_path: Path, folder: Path) -> Start:
    def start(note: str = "one.md", **chosen: object) -> Running:
        settings = Settings.load(tmp_path / "profile" / "config" / "settings.json")
        for name, value in chosen.items():
            setattr(settings, name, value)
        settings.save()
        player = FakePlayer(FakeClock(), granularity=0, length=40.0)
        running = Running(qtbot, make(player=player), player)
        running.app.begin(folder / note, None)
        qtbot.waitUntil(lambda: running.app.session.current is not None)
        return running

    return start


def test_nothing_is_fetched_until_the_reader_clicks_and_then_it_plays(
    site: Site, start: Start, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    site.add(ID, title="Frames that count")
    running = start()
    running.wait_for_words("Play from youtube.com")
    assert site.log == []
    assert running.playback.source is None
    running.click_offer()
    running.wait_for_words("Asking youtube.com")
    running.wait(lambda: running.playback.playing)
    source = running.playback.source
    assert source is not None
    assert source.is_url
    assert "whole.mp4" in source.location
    assert source.http_headers["User-Agent"]
    assert not running.empty.isVisible()
    assert running.app.state.lengths[KEY] == 40
    assert running.desk.book.entry(KEY).standing is Standing.STREAMABLE
    assert "secret" not in caplog.text


def test_a_click_on_a_time_plays_from_there_and_the_mark_is_on_it(site: Site, start: Start) -> None:
    site.add(ID)
    running = start()
    running.wait_for_words("Play from youtube.com")
    running.app.note.seek_requested.emit(20.0)
    running.wait(lambda: running.playback.playing)
    assert running.opened == [(20.0, False)]
    running.wait(lambda: running.app.note.moment is not None)
    assert running.app.note.moment.start == 20.0  # type: ignore[union-attr]
    # In the stream it goes on as in a file.
    running.app.note.seek_requested.emit(30.0)
    assert ("seek", 30.0) in running.player.calls
    assert len(running.opened) == 1


def test_the_last_click_counts_while_it_is_asked_for(site: Site, start: Start) -> None:
    video = site.add(ID)
    video.faults.hold = threading.Event()
    running = start()
    running.wait_for_words("Play from youtube.com")
    running.app.note.seek_requested.emit(10.0)
    running.wait_for_words("Reading its page")
    running.app.note.seek_requested.emit(25.0)
    video.faults.hold.set()
    running.wait(lambda: running.playback.playing)
    assert running.opened == [(25.0, False)]
    assert len(site.seen(ID, "page")) == 1


def test_space_and_a_heading_play_too(site: Site, start: Start) -> None:
    site.add(ID)
    running = start()
    running.wait_for_words("Play from youtube.com")
    running.app.reading.keys.toggle()
    running.wait(lambda: running.playback.playing)
    running.open("two.md")
    assert running.playback.source is None
    site.add(OTHER)
    running.app.reading.presenter.play_from(15.0)
    running.wait(lambda: running.playback.playing)
    assert running.opened[-1] == (15.0, False)


def test_it_can_be_cancelled(site: Site, start: Start) -> None:
    video = site.add(ID)
    video.faults.hold = threading.Event()
    running = start()
    running.wait_for_words("Play from youtube.com")
    running.click_offer()
    running.wait_for_words("Cancel")
    running.click_offer()
    running.wait_for_words("Play from youtube.com")
    assert not running.desk.asking.busy
    video.faults.hold.set()
    running.click_offer()
    running.wait(lambda: running.playback.playing)


def test_another_note_drops_what_was_asked_for(site: Site, start: Start) -> None:
    video = site.add(ID)
    video.faults.hold = threading.Event()
    site.add(OTHER)
    running = start()
    running.wait_for_words("Play from youtube.com")
    running.click_offer()
    running.open("two.md")
    running.wait_for_words("Play from youtube.com")
    running.click_offer()
    running.wait(lambda: running.playback.playing)
    video.faults.hold.set()
    assert running.playback.source is not None
    assert OTHER in running.playback.source.location


def test_another_note_on_the_same_video_goes_on(site: Site, start: Start) -> None:
    site.add(ID)
    running = start()
    running.wait_for_words("Play from youtube.com")
    running.click_offer()
    running.wait(lambda: running.playback.playing)
    running.playback.seek(12.0)
    running.open("same.md")
    assert running.playback.playing
    assert len(running.opened) == 1


def test_the_answer_is_kept_and_used_again_until_it_expires(site: Site, start: Start) -> None:
    site.add(ID, title="Frames that count")
    running = start()
    running.wait_for_words("Play from youtube.com")
    running.click_offer()
    running.wait(lambda: running.playback.playing)
    running.playback.pause()
    running.playback.seek(22.0)
    running.playback.tick()
    running.app.window.close()
    again = start()
    again.wait_for_words("Frames that count")
    assert "will resume at 0:22" in again.empty.text.text()
    again.click_offer()
    again.wait(lambda: again.playback.playing)
    assert len(site.seen(ID, "page")) == 1


def test_with_the_note_or_never(site: Site, start: Start) -> None:
    site.add(ID)
    running = start(stream_when="always")
    running.wait(lambda: running.playback.state is Playing.PAUSED)
    assert running.playback.source is not None
    assert running.playback.source.is_url
    running.app.window.close()
    never = start("two.md", stream_when="never")
    never.wait_for_words("switched off in the settings")
    assert not never.empty.offer.isVisible()
    never.app.note.seek_requested.emit(20.0)
    assert any("no video to play" in words for words in never.told)
    assert site.seen(OTHER) == []


def test_a_refusal_is_told_in_plain_words_and_remembered(site: Site, start: Start) -> None:
    video = site.add(ID, playability=catalogue.PRIVATE)
    running = start()
    changed: list[tuple[str, Standing]] = []
    running.desk.standings.changed.connect(lambda key, standing: changed.append((key, standing)))
    running.wait_for_words("Play from youtube.com")
    running.click_offer()
    running.wait_for_words("This video is private")
    assert "Private video" in running.empty.text.text()
    assert running.empty.offer.text() == "Try again"
    assert running.empty.choose.isVisible()
    assert changed == [(KEY, Standing.PRIVATE)]
    assert running.desk.book.standings() == {KEY: Standing.PRIVATE}
    running.app.window.close()
    again = start()
    again.wait_for_words("This video is private")
    assert len(site.seen(ID, "page")) == 1
    video.playability = None
    again.click_offer()
    again.wait(lambda: again.playback.playing)


def test_no_connection_is_said_once_and_tried_again_by_itself(site: Site, start: Start) -> None:
    site.add(ID)
    running = start()
    running.wait_for_words("Play from youtube.com")
    # The network of this machine cannot be taken away: what the resolver would say of that is said for it.
    offline = Verdict(Standing.OFFLINE, "Failed to resolve 'www.youtube.com'")
    running.desk._plays = True
    for _ in range(2):
        running.desk._refuse(StreamRefused(offline))
    running.wait_for_words("no connection to the internet")
    assert len([words for words in running.told if "no connection" in words]) == 1
    assert running.desk._retry.isActive()
    assert 20 < running.desk._retry.interval() / 1000 <= 30
    running.desk._retry.setInterval(0)
    running.wait(lambda: running.playback.playing)
    assert not running.desk._retry.isActive()


def test_a_site_that_is_busy_is_told_and_tried_again(site: Site, start: Start) -> None:
    site.add(ID).faults.page_status = 503
    running = start()
    running.wait_for_words("Play from youtube.com")
    running.click_offer()
    running.wait_for_words("tried again by itself")
    assert running.desk._retry.isActive()
    running.open("two.md")
    assert not running.desk._retry.isActive()


def test_a_stream_that_breaks_off_is_asked_for_again_and_goes_on_where_it_was(site: Site, start: Start) -> None:
    site.add(ID)
    running = start()
    running.wait_for_words("Play from youtube.com")
    running.click_offer()
    running.wait(lambda: running.playback.playing)
    running.end_early(17.0)
    running.wait(lambda: running.playback.playing)
    assert running.opened[1] == (pytest.approx(17.0, abs=1), False)  # the clock of the playback goes on
    assert len(site.seen(ID, "page")) == 2
    assert running.app.state.positions[KEY] == pytest.approx(17.0, abs=10)


def test_a_stream_that_breaks_off_again_and_again_is_given_up(site: Site, start: Start) -> None:
    site.add(ID)
    running = start()
    running.wait_for_words("Play from youtube.com")
    running.click_offer()
    for _ in range(3):
        running.wait(lambda: running.playback.playing)
        running.end_early(17.0)
    running.wait(lambda: running.playback.playing)
    running.end_early(17.0)
    running.wait_for_words("The stream broke off.")
    assert running.app.state.positions[KEY] == pytest.approx(17.0, abs=1)


def test_a_link_that_never_works_is_given_up_too(site: Site, start: Start, folder: Path) -> None:
    broken = "missing0001"  # the player fails at it
    site.add(broken)
    (folder / "one.md").write_text(NOTE.format(title="One", video=broken))
    running = start()
    running.wait_for_words("Play from youtube.com")
    running.click_offer()
    running.wait_for_words("The stream broke off.")
    assert len(site.seen(broken, "page")) == 4
    assert running.empty.title.text() == "The video could not be loaded"


def test_the_plug_is_pulled_and_put_back_and_the_film_goes_on_where_it_was(site: Site, start: Start) -> None:
    site.add(ID)
    running = start()
    running.wait_for_words("Play from youtube.com")
    running.click_offer()
    running.wait(lambda: running.playback.playing)
    site.unplug()
    running.end_early(17.0)
    running.wait_for_words("tried again by itself")
    assert running.desk.book.standing(KEY) is Standing.TEMPORARY
    assert running.app.session.path is not None  # the note is read on
    site.plug_in()
    running.desk._retry.setInterval(0)
    running.wait(lambda: running.playback.playing)
    assert running.opened[-1] == (pytest.approx(17.0, abs=1), False)


def test_a_stream_that_is_over_is_over(site: Site, start: Start) -> None:
    site.add(ID)
    running = start()
    running.wait_for_words("Play from youtube.com")
    running.click_offer()
    running.wait(lambda: running.playback.playing)
    running.end_early(39.0)
    assert not running.desk.asking.busy
    assert running.app.state.positions[KEY] == 0.0


def test_links_are_renewed_before_they_expire_in_the_same_place(site: Site, start: Start) -> None:
    video = site.add(ID)
    video.faults.expires_in = 61.5  # used until a minute before
    running = start()
    running.wait_for_words("Play from youtube.com")
    running.click_offer()
    running.wait(lambda: running.playback.playing)
    running.playback.seek(22.0)
    running.playback.tick()
    video.faults.expires_in = 7200
    running.wait(lambda: len(running.opened) == 2)
    assert running.opened[1] == (pytest.approx(22.0, abs=15), False)  # it went on meanwhile
    assert not running.empty.isVisible()


def test_another_quality_goes_on_in_the_same_place_without_asking(site: Site, start: Start) -> None:
    site.add(ID, kinds=("progressive", "split"), heights=(360, 720))
    running = start(stream_quality="360p")
    running.wait_for_words("Play from youtube.com")
    running.click_offer()
    running.wait(lambda: running.playback.playing)
    running.playback.seek(9.0)
    running.app.settings.stream_quality = "audio"
    running.desk.change_quality()
    running.wait(lambda: len(running.opened) == 2)
    assert running.playback.source is not None
    assert "sound.m4a" in running.playback.source.location
    assert running.player.calls[-1][0] != "close"
    assert running.opened[1] == (pytest.approx(9.0, abs=5), False)
    assert len(site.seen(ID, "page")) == 1


def test_the_quality_is_chosen_beside_sound_and_subtitles(site: Site, start: Start) -> None:
    site.add(ID, kinds=("progressive", "split"), heights=(360, 720))
    running = start()
    menu = running.app.video.transport.tracks_menu
    menu.fill()
    assert "Sound only" not in [action.text() for action in menu.actions()]
    running.wait_for_words("Play from youtube.com")
    running.click_offer()
    running.wait(lambda: running.playback.playing)
    menu.fill()
    listed = {action.text(): action for action in menu.actions()}
    assert [words for words in listed if words.endswith(("Automatic", "0p", "only"))] == [
        "Automatic", "360p", "480p", "720p", "Sound only",
    ]  # fmt: skip
    assert listed["Automatic"].isChecked()
    listed["Sound only"].trigger()
    running.wait(lambda: len(running.opened) == 2)
    assert running.playback.source is not None
    assert "sound.m4a" in running.playback.source.location
    assert running.app.settings.stream_quality == "audio"


def test_a_file_that_arrives_takes_over_without_a_jump(site: Site, start: Start, folder: Path) -> None:
    site.add(ID)
    running = start()
    running.wait_for_words("Play from youtube.com")
    running.click_offer()
    running.wait(lambda: running.playback.playing)
    running.playback.seek(14.0)
    file = folder / f"Frames [{ID}].mp4"
    file.write_bytes(b"film")
    running.app.services.files.forget()
    running.app.session.find_video_again()
    running.wait(lambda: running.playback.source is not None and not running.playback.source.is_url)
    assert running.playback.playing
    assert running.opened[1] == (pytest.approx(14.0, abs=10), False)
    assert not running.desk.streaming


def test_a_live_stream_is_told_as_such(site: Site, start: Start) -> None:
    site.add(ID, kinds=("hls",), live_status="is_live")
    running = start()
    running.wait_for_words("Play from youtube.com")
    running.app.note.seek_requested.emit(20.0)
    running.wait(lambda: running.playback.playing)
    assert any("live stream" in words for words in running.told)
    assert running.opened == [(0.0, False)]
    assert KEY not in running.app.state.lengths
    assert running.desk.book.entry(KEY).title == "Frames that carry their number"  # without the date


def test_a_file_on_the_web_needs_nobody_who_looks_for_it(site: Site, start: Start, folder: Path) -> None:
    site.add(ID)
    url = f"{site.url}/media/{ID}/whole.mp4"
    (folder / "web.md").write_text(f"---\ntitle: Web\nmedia: {url}\n---\n\nA time [0:10].\n")
    running = start("web.md")
    running.wait_for_words("Play from 127.0.0.1")
    running.click_offer()
    assert running.playback.source is not None
    assert running.playback.source.location == url
    assert not running.desk.asking.resolver.running


def test_a_file_on_the_web_that_fails_is_told_by_what_its_address_answers(
    site: Site, start: Start, folder: Path
) -> None:
    url = f"{site.url}/media/{ID}/missing.mp4"
    (folder / "web.md").write_text(f"---\ntitle: Web\nmedia: {url}\n---\n\nA time [0:10].\n")
    running = start("web.md")
    running.wait_for_words("Play from 127.0.0.1")
    running.click_offer()
    running.wait_for_words("answered 404 (not found).")
    assert running.empty.title.text() == "This video is not there any more"


def test_the_library_marks_what_the_site_refuses(site: Site, start: Start) -> None:
    site.add(ID, playability=catalogue.TERMINATED)
    running = start()
    marks = running.app.library.marks
    running.wait(lambda: marks.mark(KEY) == "stream")
    running.wait_for_words("Play from youtube.com")
    running.click_offer()
    running.wait_for_words("This video is gone")
    assert marks.mark(KEY) == "missing"
    assert library_marks.words(marks, KEY) == ["gone"]
