"""Downloads in the window: the list, the questions, and what becomes of the note that is open."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from karareader.media.availability import Standing, Verdict
from karareader.media.downloads import active_workers as download_process
from karareader.media.downloads import retry_policy as download_trouble
from karareader.media.downloads.model import DownloadItem, DownloadSpeed, DownloadStage, News, Totals
from karareader.media.player.base import PlayerState as Playing
from karareader.media.player.base import Source
from karareader.notes.model import video_ref as reference
from karareader.settings import Profile, Settings
from karareader.ui.common.theme import ThemeManager
from karareader.ui.downloads import texts as download_words
from karareader.ui.downloads.controller import WHO
from karareader.ui.downloads.feature import keeping
from karareader.ui.downloads.list_view import button_rect
from karareader.ui.downloads.model import DownloadModel
from karareader.ui.downloads.window import DownloadWindow
from karareader.ui.reading.opened import Find
from tests.fakes import FakePlayer
from tests.ui.programs import App, Make

FAKE = [sys.executable, "-S", "-E", str(Path(__file__).parent.parents[1] / "media" / "fake_downloader.py")]
FRONT = "---\ntitle: {title}\nvideoId: {video}\n---\n"
PATIENCE = 20_000  # milliseconds


def item(name: str, place: float = 0.0, **more: object) -> DownloadItem:
    return replace(DownloadItem(f"youtube:{name}", f"https://v.example/{name}", name, place=place), **more)  # type: ignore[arg-type]


def news(
    *items: DownloadItem, removed: tuple[str, ...] = (), speeds: dict[str, DownloadSpeed] | None = None, **totals: Any
) -> News:
    return News(items, removed, speeds or {}, Totals(**totals))


# The list


@pytest.fixture
def model(qapp: QApplication) -> DownloadModel:
    made = DownloadModel(now=lambda: 1000.0)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


def names(model: DownloadModel) -> list[str]:
    return [model.item(row).title for row in range(model.rowCount())]


def test_rows_stand_in_the_order_of_the_queue_and_what_is_done_below(model: DownloadModel) -> None:
    model.take(news(item("a", 1), item("b", 2), item("c", 3)))
    kept = QPersistentModelIndex(model.index(1))
    model.take(news(item("a", 1, stage=DownloadStage.DONE), item("c", 0)))
    assert names(model) == ["c", "b", "a"]
    assert model.item(kept.row()).title == "b"
    model.take(news(item("d", 5), item("b", 2, stage=DownloadStage.DONE)))
    assert names(model) == ["c", "d", "b", "a"]
    model.take(news(removed=("youtube:d", "youtube:a", "youtube:nothing")))
    assert names(model) == ["c", "b"]
    assert model.item(kept.row()).title == "b"


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (item("a"), "Waiting"),
        (item("a", why="No network."), "Waiting. No network."),
        (item("a", stage=DownloadStage.RUNNING), "Asking the site"),
        (
            item("fast", stage=DownloadStage.RUNNING, done=10**6, total=4 * 10**6),
            "1.0 MB of 4.0 MB · 500 KB/s · 6 s left",
        ),
        (item("a", stage=DownloadStage.RUNNING, want="captions"), "Captions"),
        (item("a", stage=DownloadStage.PAUSED, done=10**6), "Paused · 1.0 MB"),
        (item("a", stage=DownloadStage.FAILED, why="It is gone."), "It is gone."),
        (item("a", stage=DownloadStage.FAILED, why="It broke.", next_try=1090.0), "Again in 2 min. It broke."),
        (item("a", stage=DownloadStage.DONE, done=10**6, total=10**6, channel="C"), "1.0 MB · C"),
    ],
)
def test_how_it_stands_in_words(model: DownloadModel, given: DownloadItem, expected: str) -> None:
    model.take(news(given, speeds={"youtube:fast": DownloadSpeed(500_000, 6)}))
    assert model.words(given) == expected
    assert model.data(model.index(0)) == f"{given.name}. {expected}"


# The window


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[DownloadWindow]:
    made = DownloadWindow(ThemeManager("light"))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


class Wanted(list[tuple[str, object]]):
    def take(self, what: str, keys: object) -> None:
        self.append((what, keys))


@pytest.fixture
def wanted(window: DownloadWindow) -> Wanted:
    heard = Wanted()
    window.wanted.connect(heard.take)
    return heard


def test_the_keyboard_is_never_on_a_button_at_first(window: DownloadWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(lambda: window.focusWidget() is window._stack.currentWidget())
    window.take(news(item("a"), waiting=1))
    assert window.focusWidget() is window.list


def test_an_empty_window_says_what_it_is_for(window: DownloadWindow) -> None:
    assert window._stack.currentIndex() == 1
    assert not window.all.isVisible()
    window.take(news(item("a"), waiting=1))
    assert window._stack.currentIndex() == 0


@pytest.mark.parametrize(
    ("totals", "summary", "button"),
    [
        ({"waiting": 3, "running": 2, "rate": 1.5e6}, "5 to come · 1.5 MB/s", "Pause all"),
        ({"paused": 2, "failed": 1}, "2 paused · 1 failed", "Go on"),
        ({"failed": 3, "retrying": 1, "done": 1}, "1 to come · 2 failed", "Pause all"),
        ({"done": 1200}, "1,200 done", ""),
    ],
)
def test_the_line_that_says_it_all(window: DownloadWindow, totals: dict[str, Any], summary: str, button: str) -> None:
    window.take(news(**totals))
    assert window._summary.text() == summary
    assert (window.all.text() if window.all.isVisible() else "") == button


def test_why_all_wait_is_said(window: DownloadWindow) -> None:
    window.take(replace(news(waiting=1), waits="The disk is too full."))
    assert window._words.isVisible()
    assert window._words.text() == "The disk is too full."


def test_buttons_for_all(window: DownloadWindow, wanted: Wanted) -> None:
    window.take(news(waiting=1, failed=1, done=1))
    for button in (window.all, window.retry, window.clear, window._folder, window._settings):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    window.take(news(paused=1))
    QTest.mouseClick(window.all, Qt.MouseButton.LeftButton)
    assert [what for what, keys in wanted if keys is None] == [
        "pause",
        "retry",
        "clear",
        "folder",
        "settings",
        "resume",
    ]


def test_buttons_of_a_row(window: DownloadWindow, wanted: Wanted) -> None:
    window.take(
        news(item("a", 1), item("b", 2, stage=DownloadStage.FAILED), item("c", stage=DownloadStage.DONE), waiting=1)
    )
    for row, from_right in ((0, 2), (0, 1), (1, 2), (2, 2)):
        place = button_rect(window.list.visualRect(window.model.index(row)), from_right).center()
        QTest.mouseClick(window.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert wanted == [
        ("pause", ["youtube:a"]), ("remove", ["youtube:a"]), ("resume", ["youtube:b"]), ("show", ["youtube:c"]),
    ]  # fmt: skip
    assert window.list.chosen == []


def test_keys_in_the_list(window: DownloadWindow, wanted: Wanted) -> None:
    window.take(news(item("a", 1), item("b", 2, stage=DownloadStage.PAUSED), waiting=1))
    window.list.setCurrentIndex(window.model.index(0))
    QTest.keyClick(window.list, Qt.Key.Key_Space)
    QTest.keyClick(window.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(window.list, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    window.list.selectAll()
    QTest.keyClick(window.list, Qt.Key.Key_Delete)
    a = ["youtube:a"]
    assert wanted == [("pause", a), ("down", a), ("first", a), ("remove", ["youtube:a", "youtube:b"])]


@pytest.mark.parametrize(
    ("items", "offered"),
    [
        ([item("a")], ["Pause", "Cancel, and delete what is here of it", "To the beginning of the queue", "To its end",
                       "Copy the address"]),
        ([item("a", stage=DownloadStage.DONE)],
         ["Open in another program", "Show in its folder", "Take out of the list", "Copy the address"]),
        ([item("a"), item("b", stage=DownloadStage.PAUSED)],
         ["Pause these 2", "Go on with these 2", "To the beginning of the queue", "To its end",
          "Take these 2 out of the list"]),
    ],
)  # fmt: skip
def test_the_menu(
    qtbot: QtBot, window: DownloadWindow, wanted: Wanted, items: list[DownloadItem], offered: list[str]
) -> None:
    window.take(news(*items, waiting=1))
    window.list.selectAll()
    window.list.menu_wanted.emit(window.model.index(0), QPoint(10, 10))
    (menu,) = window.findChildren(QMenu)
    assert [action.text() for action in menu.actions() if action.text()] == offered
    menu.actions()[0].trigger()
    assert len(wanted) == 1
    menu.close()


# Words


@pytest.mark.parametrize(
    ("count", "lengths", "expected"),
    [
        (2, [600.0, 600.0], "That will be about 230 MB."),
        (200, [3600.0], "That will be about 137 GB, estimated from the known lengths."),
        (3, [], "How much that will be is not known."),
    ],
)
def test_how_much_it_will_be(count: int, lengths: list[float], expected: str) -> None:
    assert download_words.size(count, lengths, "720") == expected


@pytest.mark.parametrize(
    ("came", "failed", "expected"),
    [
        (1, 0, ("info", "The video “a” is on this computer now.")),
        (12, 0, ("info", "The 12 downloads are done.")),
        (3, 2, ("warning", "The downloads are over: 3 came, 2 could not be had.")),
        (0, 1, ("warning", "“a” could not be had. It is gone.")),
    ],
)
def test_how_it_went(came: int, failed: int, expected: tuple[str, str]) -> None:
    assert download_words.ended(came, failed, item("a", stage=DownloadStage.FAILED, why="It is gone.")) == expected


# The whole program

Start = Callable[..., App]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    root = tmp_path / "lib"
    root.mkdir()
    for number, video in enumerate(["fine-video1", "fine-video2", "slow-video3", "privatevid4", "fine-video5",
                                    "fine-video6", "fine-video7"]):  # fmt: skip
        (root / f"n{number}.md").write_text(FRONT.format(title=f"Note {number}", video=video) + "Words [0:10].\n")
    with (root / "n0.md").open("a") as note:
        note.write("See https://youtu.be/fine-video2 too.\n")
    return root


@pytest.fixture
def start(qtbot: QtBot, make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Start:
    monkeypatch.setattr(download_process, "command", lambda: FAKE)
    monkeypatch.setattr(download_trouble, "delay", lambda tries: 0.01 * tries)
    profile = Profile(tmp_path / "profile")
    settings = Settings.load(profile.config / "settings.json")
    settings.download_folder, settings.download_keep_free = str(tmp_path / "media"), 0
    settings.save()

    def start(path: Path) -> App:
        app = make()
        app.begin(path, None)
        qtbot.waitUntil(lambda: app.session.current is not None, timeout=PATIENCE)
        return app

    return start


def heard(app: App) -> list[str]:
    told: list[str] = []
    app.messages.told.connect(lambda message: told.append(message.text))
    return told


def test_a_note_that_streams_goes_on_with_the_file_without_a_jump(
    qtbot: QtBot, start: Start, library: Path, tmp_path: Path
) -> None:
    app = start(library / "n0.md")
    told = heard(app)
    qtbot.waitUntil(lambda: app.reading.controller._ref is not None)
    app.reading.controller.open_stream(Source("https://v.example/stream", is_url=True), 12.5, paused=False)
    app.playback.set_rate(1.5)
    app.actions["download_video"].trigger()
    file = str(tmp_path / "media" / "fine-video1.mp4")
    qtbot.waitUntil(lambda: app.playback.source == Source(file), timeout=PATIENCE)
    assert app.playback.state is Playing.PLAYING
    player = app.playback._player
    assert isinstance(player, FakePlayer)
    opened = [call for call in player.calls if call[0] == "open"]
    assert [call[3] for call in opened] == [False, False]  # neither was held
    assert 12.5 <= opened[1][2] <= app.playback.position  # type: ignore[operator]
    assert app.playback.status.rate == 1.5
    assert told[0] == "The video is being downloaded: Note 0"
    assert told[-1] == "The video “Title of fine-video1” is on this computer now."
    assert app.messages.reported == ""


def test_a_note_that_could_not_be_played_shows_its_video_when_it_came(
    qtbot: QtBot, start: Start, library: Path, tmp_path: Path
) -> None:
    app = start(library / "n0.md")
    app.features.downloads.controller.download_linked()
    qtbot.waitUntil(lambda: app.playback.state is Playing.PAUSED, timeout=PATIENCE)
    qtbot.waitUntil(lambda: app.features.downloads.keeper.totals.done == 2, timeout=PATIENCE)
    app.features.downloads.controller.download_linked()
    told = heard(app)
    qtbot.waitUntil(lambda: told == ["All 2 videos are on this computer already."], timeout=PATIENCE)


@pytest.mark.parametrize(
    ("given", "words", "short", "deed"),
    [
        (None, "Download", "", "download"),
        (item("a", want="captions", stage=DownloadStage.RUNNING), "Download", "", "download"),
        (item("a", stage=DownloadStage.DONE), "Download", "", "download"),
        (item("a"), "Waiting", "…", "show"),
        (item("a", stage=DownloadStage.FAILED, why="It broke.", next_try=9.0), "Waiting", "…", "show"),
        (item("a", stage=DownloadStage.RUNNING), "Downloading…", "0 %", "show"),
        (item("a", stage=DownloadStage.RUNNING, done=345, total=1000), "Downloading 34 %", "34 %", "show"),
        (item("a", stage=DownloadStage.PAUSED, done=345, total=1000), "Resume download", "", "resume"),
        (item("a", stage=DownloadStage.FAILED, why="It is gone."), "Download again", "", "download"),
    ],
)
def test_what_the_pane_offers(given: DownloadItem | None, words: str, short: str, deed: str) -> None:
    offered = keeping(given)
    assert (offered.words, offered.short, offered.deed) == (words, short, deed)
    assert given is None or given.why in offered.meaning


def test_a_video_that_waits_says_what_for() -> None:
    assert keeping(item("a")).meaning == "The download waits. Others come first."
    assert keeping(item("a"), waits="The disk is full.").meaning == "The download waits. The disk is full."
    assert keeping(
        item("a", stage=DownloadStage.RUNNING, done=10**6, total=4 * 10**6), DownloadSpeed(5e5, 6)
    ).meaning == ("1.0 MB of 4.0 MB · 500 KB/s · 6 s left")


def test_the_pane_keeps_the_video_and_then_plays_it(qtbot: QtBot, start: Start, library: Path, tmp_path: Path) -> None:
    app = start(library / "n2.md")
    app.window.resize(1400, 900)
    keep, small = app.video.empty.keep, app.video.transport.keep
    qtbot.waitUntil(keep.isVisible, timeout=PATIENCE)
    qtbot.mouseClick(keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: keep.text().endswith("%"), timeout=PATIENCE)
    keep.click()
    qtbot.waitUntil(app.features.downloads.controller.list_window.isVisible, timeout=PATIENCE)
    app.features.downloads.keeper.pause()
    qtbot.waitUntil(lambda: keep.text() == "Resume download", timeout=PATIENCE)
    keep.click()
    qtbot.waitUntil(lambda: keep.text().startswith("Downloading"), timeout=PATIENCE)
    app.reading.controller.open_stream(Source("https://v.example/stream", is_url=True), 0.0, paused=True)
    qtbot.waitUntil(small.isVisible)
    assert small.text().endswith("%")
    app.session.video_found.emit(Find(library / "n2.md", reference.from_key("youtube:slow-video3"), Path("film.mp4")))
    qtbot.waitUntil(lambda: not small.isVisible(), timeout=PATIENCE)
    app.features.downloads.controller.list_window.close()


def test_captions_are_remembered_for_a_video_that_is_not_here(
    qtbot: QtBot, start: Start, library: Path, tmp_path: Path
) -> None:
    app = start(library / "n0.md")
    ref = reference.from_key("youtube:fine-video2")
    assert ref is not None
    app.features.downloads.controller.download([ref], "captions")
    qtbot.waitUntil(lambda: ref.key in app.state.captions, timeout=PATIENCE)


def answer(qtbot: QtBot, app: App, button: str) -> QMessageBox:
    qtbot.waitUntil(lambda: app.window.findChild(QMessageBox, "downloadQuestion") is not None, timeout=PATIENCE)
    box = app.window.findChild(QMessageBox, "downloadQuestion")
    assert isinstance(box, QMessageBox)
    text = f"{box.text()} {box.informativeText()}"
    next(each for each in box.buttons() if each.text() == button).click()
    box.setObjectName(text)
    return box


def test_a_whole_library_is_asked_about_first(qtbot: QtBot, start: Start, library: Path, tmp_path: Path) -> None:
    app = start(library)
    app.state.remember_length("youtube:fine-video1", 600)
    told = heard(app)
    qtbot.waitUntil(
        lambda: app.services.index.library is not None and app.services.index.library.ready, timeout=PATIENCE
    )
    app.actions["download_library"].trigger()
    box = answer(qtbot, app, "Not now")
    assert box.objectName().startswith("Download 7 videos? That will be about 800 MB, estimated from")
    assert str(tmp_path / "media") in box.objectName()
    assert app.features.downloads.keeper.items == {}
    app.actions["download_library"].trigger()
    answer(qtbot, app, "Download")
    totals = app.features.downloads.keeper
    qtbot.waitUntil(lambda: totals.totals.done == 5 and totals.totals.failed == 1, timeout=PATIENCE)
    assert app.features.streaming.controller.book.entry("youtube:privatevid4").standing is Standing.PRIVATE
    assert app.messages.reported == WHO
    app.line.stop_requested.emit()
    qtbot.waitUntil(lambda: totals.totals.paused == 1, timeout=PATIENCE)
    assert told[-1] == "The downloads are held."
    app.line._act()
    qtbot.waitUntil(lambda: totals.totals.running == 1, timeout=PATIENCE)
    totals.remove(["youtube:slow-video3"])
    qtbot.waitUntil(lambda: len(totals.items) == 6, timeout=PATIENCE)
    assert app.messages.reported == ""


def test_what_is_left_goes_on_when_the_window_comes_again(
    qtbot: QtBot, start: Start, library: Path, tmp_path: Path
) -> None:
    first = start(library / "n2.md")
    first.actions["download_video"].trigger()
    qtbot.waitUntil(lambda: first.features.downloads.keeper.totals.running == 1, timeout=PATIENCE)
    first.window.close()
    again = start(library / "n2.md")
    again.features.downloads.keeper.begin()
    qtbot.waitUntil(lambda: again.features.downloads.keeper.totals.running == 1, timeout=PATIENCE)
    qtbot.waitUntil((tmp_path / "media" / "starts").exists, timeout=PATIENCE)
    starts = (tmp_path / "media" / "starts").read_text().splitlines()
    assert {json.loads(line)["key"] for line in starts} == {"youtube:slow-video3"}


def test_the_window_does_what_its_buttons_say(qtbot: QtBot, start: Start, library: Path, tmp_path: Path) -> None:
    app = start(library / "n2.md")
    desk, keeper = app.features.downloads.controller, app.features.downloads.keeper
    app.actions["downloads"].trigger()
    app.actions["download_video"].trigger()
    qtbot.waitUntil(lambda: keeper.totals.running == 1, timeout=PATIENCE)
    assert desk.list_window.isVisible()
    key = "youtube:slow-video3"
    desk.do("pause", [key])
    qtbot.waitUntil(lambda: keeper.totals.paused == 1, timeout=PATIENCE)
    desk.do("copy", [key])
    assert QGuiApplication.clipboard().text() == "https://www.youtube.com/watch?v=slow-video3"
    desk.do("first", [key])
    desk.do("resume", None)
    qtbot.waitUntil(lambda: keeper.totals.running == 1, timeout=PATIENCE)
    desk.do("remove", [key])
    qtbot.waitUntil(lambda: not keeper.items, timeout=PATIENCE)
    desk.do("settings", None)
    assert app.features.settings.dialog.isVisible()
    app.features.settings.dialog.close()
    desk.list_window.close()


def test_why_downloads_wait_is_told_once(qtbot: QtBot, start: Start, library: Path, tmp_path: Path) -> None:
    app = start(library / "n2.md")
    told = heard(app)
    app.settings.download_folder = str(tmp_path / "no" / "disk")
    app.actions["download_video"].trigger()
    qtbot.waitUntil(lambda: app.features.downloads.keeper.waits != "", timeout=PATIENCE)
    app.features.downloads.keeper.resume()
    qtbot.waitUntil(lambda: app.features.downloads.keeper.totals.waiting == 1, timeout=PATIENCE)
    words = "Downloads wait. The folder for downloads, "
    assert sum(text.startswith(words) for text in told) == 1
    assert app.line.findChild(QLabel, "progressText").text() == "Downloads wait"  # type: ignore[union-attr]


def test_a_note_without_a_video_says_so(qtbot: QtBot, start: Start, library: Path) -> None:
    (library / "plain.md").write_text("# Plain\n")
    app = start(library / "plain.md")
    told = heard(app)
    for command in ("download_video", "fetch_captions", "download_linked"):
        app.actions[command].trigger()
    assert told == ["This note has no video.", "This note has no video.", "This note names no video on the web."]


def test_a_change_of_the_settings_reaches_the_queue(qtbot: QtBot, start: Start, library: Path, tmp_path: Path) -> None:
    app = start(library / "n2.md")
    app.features.downloads.controller.download(
        list(filter(None, map(reference.from_key, ["youtube:slow-video3", "youtube:slow2"])))
    )
    qtbot.waitUntil(lambda: app.features.downloads.keeper.totals.running == 2, timeout=PATIENCE)
    app.settings.download_folder = str(tmp_path / "elsewhere")
    changed = app.context.options.row("download_folder").changed
    assert changed is not None
    changed()
    assert tmp_path / "elsewhere" in app.services.folders()


def test_lists_hold_titles_and_no_addresses(model: DownloadModel) -> None:
    model.take(news(DownloadItem("youtube:a", "https://www.youtube.com/watch?v=aaaaaaaaaaa")))
    assert model.item(0).name == "Video on youtube.com"
    assert model.data(model.index(0)) == "Video on youtube.com. Waiting"


def test_a_linked_video_is_named_by_what_is_known_of_it(
    qtbot: QtBot, start: Start, library: Path, tmp_path: Path
) -> None:
    (library / "links.md").write_text(
        "---\ntitle: Links\n---\nSee https://youtu.be/privatevid4, https://youtu.be/unknownvid1 and "
        "https://youtu.be/toldvideo01.\n"
    )
    app = start(library / "links.md")
    app.features.streaming.controller.book.note(
        "youtube:toldvideo01", Verdict(Standing.STREAMABLE), "As its site calls it"
    )
    qtbot.waitUntil(
        lambda: app.services.index.library is not None and app.services.index.library.ready, timeout=PATIENCE
    )
    app.features.downloads.controller.download_linked()
    items = app.features.downloads.keeper.items
    qtbot.waitUntil(lambda: len(items) == 3, timeout=PATIENCE)
    about = app.services.index.library.siblings("youtube:privatevid4")  # type: ignore[union-attr]
    assert items["youtube:privatevid4"].title == about[0].title
    assert items["youtube:unknownvid1"].title in ("Video linked in “Links”", "Title of unknownvid1")
    assert items["youtube:toldvideo01"].title in ("As its site calls it", "Title of toldvideo01")


def test_what_is_known_to_be_gone_is_not_offered(qtbot: QtBot, start: Start, library: Path, tmp_path: Path) -> None:
    app = start(library)
    qtbot.waitUntil(
        lambda: app.services.index.library is not None and app.services.index.library.ready, timeout=PATIENCE
    )
    keys = [facts.key for facts in app.services.index.library.videos()]  # type: ignore[union-attr]
    app.features.streaming.controller.book.note(keys[0], Verdict(Standing.GONE))
    app.features.streaming.controller.book.note(keys[1], Verdict(Standing.PRIVATE))
    app.features.streaming.controller.book.note(keys[2], Verdict(Standing.OFFLINE))
    app.actions["download_library"].trigger()
    box = answer(qtbot, app, "Not now")
    assert box.objectName().startswith("Download 5 videos?")
    assert "2 more cannot be had from their sites any more." in box.objectName()
    for key in keys:
        app.features.streaming.controller.book.note(key, Verdict(Standing.GONE))
    told = heard(app)
    app.actions["download_library"].trigger()
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    assert told == ["There is nothing to download: 7 of these videos cannot be had from their sites."]
    # A single one may have come back.
    ref = reference.from_key(keys[0])
    assert ref is not None
    app.features.downloads.controller.download([ref])
    qtbot.waitUntil(lambda: keys[0] in app.features.downloads.keeper.items, timeout=PATIENCE)
