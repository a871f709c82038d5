"""The video pane: what it shows when, where it lies, and what the mouse does on the picture."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QWheelEvent
from pytestqt.qtbot import QtBot

from karareader.media.player.base import Source
from karareader.notes.model.video_ref import VideoRef
from karareader.timeline.cues import Cue, Timeline
from karareader.ui.common.theme import ThemeManager
from karareader.ui.video import placeholder as empty_state
from karareader.ui.video.pane import VideoPane
from karareader.ui.video.playback import Playback
from karareader.ui.video.surface import picture_size
from tests.fakes import FakeClock, FakePlayer

LEFT = Qt.MouseButton.LeftButton
FILM = Source("film.mp4")


@pytest.fixture
def player() -> FakePlayer:
    return FakePlayer(FakeClock(), length=60.0, granularity=0)


@pytest.fixture
def playback(qtbot: QtBot, player: FakePlayer) -> Playback:
    return Playback(player, now=player.clock)


@pytest.fixture
def themes(qtbot: QtBot) -> ThemeManager:
    return ThemeManager("light")


@pytest.fixture
def pane(qtbot: QtBot, playback: Playback, themes: ThemeManager) -> VideoPane:
    pane = VideoPane(playback, themes)
    qtbot.addWidget(pane)
    pane.resize(640, 600)
    pane.show()
    return pane


def cue(start: float) -> Cue:
    return Cue(0, "b1", start, None, "", "", "test", "A sentence.")


def test_an_offer_goes_before_the_choice_of_a_file_and_a_quiet_one_does_not(qtbot: QtBot, pane: VideoPane) -> None:
    pane.show_words(empty_state.PlaceholderText("Title", "Text.", offer="Play it", offer_icon="play"))
    assert pane.empty.offer.isVisible()
    assert not pane.empty.offer.icon().isNull()
    assert (pane.empty.offer.property("second"), pane.empty.choose.property("second")) == (False, True)
    with qtbot.waitSignal(pane.offer_taken):
        pane.empty.offer.click()
    pane.show_words(empty_state.PlaceholderText("Title", "", can_choose=False, offer="Cancel", quiet=True))
    assert pane.empty.offer.property("second") is True
    assert pane.empty.offer.icon().isNull()
    pane.show_words(empty_state.no_video())
    assert not pane.empty.offer.isVisible()
    assert pane.empty.choose.property("second") is False


def test_in_a_small_pane_the_words_go_before_the_drawing(pane: VideoPane) -> None:
    pane.show_words(empty_state.PlaceholderText("Title", "A sentence. " * 20, offer="Play it"))
    assert pane.empty._art.isVisible()
    pane.resize(320, 240)
    assert not pane.empty._art.isVisible()
    pane.resize(640, 600)
    assert pane.empty._art.isVisible()


@pytest.mark.parametrize("width", [*range(300, 1300, 7), 355, 500, 512, 1280])
def test_no_black_line_beside_the_picture(width: int) -> None:
    size = picture_size(width, 2000)
    # What libVLC does: as high as there is room for, or as wide, in whole pixels.
    assert (size.height() * 16 // 9, size.height()) == (size.width(), size.height())
    assert 0 <= width - size.width() <= 2


def test_a_picture_with_too_little_height_takes_all_the_width(pane: VideoPane) -> None:
    assert picture_size(640, 200) == QSize(640, 200)


def test_the_engine_draws_into_the_surface(pane: VideoPane, player: FakePlayer) -> None:
    pane.show_player()
    assert player.window == int(pane.surface.winId()) != 0


def test_without_a_note_it_says_so(pane: VideoPane) -> None:
    assert pane.empty.isVisible()
    assert pane.empty.title.text() == "No note is open"
    assert not pane.empty.choose.isVisible()
    assert not pane.controls.isVisible()


def test_a_video_comes_in_place_of_the_words(pane: VideoPane, playback: Playback) -> None:
    playback.open(FILM)
    assert (pane.surface.isVisible(), pane.controls.isVisible(), pane.empty.isVisible()) == (True, True, False)


def test_a_missing_video_tells_what_would_make_it_play(qtbot: QtBot, pane: VideoPane) -> None:
    pane.show_missing(VideoRef("youtube", "abc_DEF-123", "https://www.youtube.com/watch?v=abc_DEF-123"))
    assert "“abc_DEF-123”" in pane.empty.text.text()
    with qtbot.waitSignal(pane.choose_file_requested):
        pane.empty.choose.click()


@pytest.mark.parametrize(
    ("ref", "part"),
    [
        (VideoRef("file", "x1", "", Path("/films/mill.mp4")), "“mill.mp4”"),
        (VideoRef("url", "https://a.example/mill.mp4", "https://a.example/mill.mp4"), "https://a.example/mill.mp4"),
    ],
)
def test_words_for_every_kind_of_missing_video(ref: VideoRef, part: str) -> None:
    words = empty_state.missing(ref)
    assert part in words.text
    assert words.can_choose


def test_a_broken_file_is_told_in_words(pane: VideoPane, playback: Playback) -> None:
    playback.open(Source("corrupt.mp4"))
    assert pane.empty.isVisible()
    assert "The file is corrupt." in pane.empty.text.text()
    playback.open(FILM)
    assert not pane.empty.isVisible()


def test_long_words_are_not_cut_off(pane: VideoPane) -> None:
    pane.resize(340, 400)
    pane.show_missing(VideoRef("youtube", "abc_DEF-123", "https://youtu.be/abc_DEF-123"))
    pane.empty.layout().activate()
    text = pane.empty.text
    assert text.height() >= text.heightForWidth(text.width())
    assert pane.empty.choose.geometry().bottom() < pane.empty.height()


@pytest.mark.parametrize(("width", "height"), [(640, 600), (340, 700), (900, 700)])
def test_the_picture_keeps_its_shape_and_the_controls_follow(
    pane: VideoPane, playback: Playback, width: int, height: int
) -> None:
    playback.open(FILM)
    pane.resize(width, height)
    assert pane.surface.height() == round(width * 9 / 16)
    assert pane.controls.geometry().top() == pane.surface.geometry().bottom() + 1
    assert pane.heightForWidth(width) == pane.surface.height() + pane.controls.height()


def test_where_there_is_little_room_the_picture_yields_to_the_controls(pane: VideoPane, playback: Playback) -> None:
    playback.open(FILM)
    pane.resize(900, 300)
    assert pane.controls.geometry().bottom() == 299
    assert pane.surface.height() == 300 - pane.controls.height()


def test_filling_takes_all_the_height(pane: VideoPane, playback: Playback) -> None:
    playback.open(FILM)
    pane.set_filling(True)
    assert pane.surface.height() == 600 - pane.controls.height()


def test_on_a_full_screen_the_controls_come_with_the_pointer(
    pane: VideoPane, playback: Playback, monkeypatch: pytest.MonkeyPatch
) -> None:
    playback.open(FILM)
    pane.set_full_screen(True)
    assert pane.surface.height() == 600
    assert pane.controls.geometry().bottom() == 599
    monkeypatch.setattr(pane.controls, "mapFromGlobal", lambda _: QPoint(-1, -1))
    pane._resting.hide()
    assert pane.controls.isVisible()  # nothing plays
    playback.play()
    pane._resting.hide()
    assert not pane.controls.isVisible()
    pane.surface.moved.emit()
    assert pane.controls.isVisible()
    pane.set_full_screen(False)
    pane._resting.hide()
    assert pane.controls.isVisible()


def test_a_click_plays_and_a_double_click_only_asks_for_the_full_screen(
    qtbot: QtBot, pane: VideoPane, playback: Playback
) -> None:
    playback.open(FILM)
    qtbot.mouseClick(pane.surface, LEFT)
    assert playback.playing
    asked: list[int] = []
    pane.full_screen_requested.connect(lambda: asked.append(1))
    qtbot.mouseClick(pane.surface, LEFT)
    qtbot.mouseDClick(pane.surface, LEFT)
    assert asked == [1]
    assert playback.playing


def test_the_wheel_changes_the_volume_and_says_it(pane: VideoPane, playback: Playback) -> None:
    playback.open(FILM)
    playback.set_volume(50)
    event = QWheelEvent(
        QPointF(9, 9), QPointF(9, 9), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    pane.surface.wheelEvent(event)
    assert playback.status.volume == 60
    assert pane.osd.isVisible()
    assert pane.osd.words == "Volume 60 %"


def test_what_was_done_is_said_shortly(pane: VideoPane, playback: Playback) -> None:
    playback.open(FILM, start=20.0)
    assert not pane.osd.isVisible()
    playback.seek_by(5)
    assert pane.osd.words == "+5 s"
    playback.seek_by(-1)
    assert pane.osd.words == "−1 s"
    playback.seek(34.0)  # ten seconds on, but to a time: the time is what counts
    assert pane.osd.words == "0:34"
    playback.seek(50.5, quiet=True)
    assert pane.osd.words == "0:34"
    playback.step(-1)
    assert pane.osd.words == "0:34"
    playback.set_rate(1.25)
    assert pane.osd.words == "1.25×"
    playback.set_muted(True)
    assert pane.osd.words == "Sound off"


def test_no_words_over_the_words(pane: VideoPane, playback: Playback) -> None:
    playback.set_volume(30)
    assert not pane.osd.isVisible()


def test_the_offer_to_continue(qtbot: QtBot, pane: VideoPane, playback: Playback) -> None:
    playback.open(FILM)
    pane.offer_resume(42.0)
    assert pane.resume.isVisible()
    assert pane.resume.go_on.text() == "Continue at 0:42"
    assert pane.resume.geometry().bottom() == pane.surface.geometry().bottom()
    pane.resume.go_on.click()
    assert (playback.position, playback.playing) == (42.0, True)
    assert not pane.resume.isVisible()


def test_the_offer_to_start_over(pane: VideoPane, playback: Playback) -> None:
    playback.open(FILM, start=42.0)
    pane.offer_resume(42.0)
    pane.resume.start_over.click()
    assert (playback.position, playback.playing) == (0.0, True)


def test_the_offer_goes_when_the_reader_goes_elsewhere(pane: VideoPane, playback: Playback) -> None:
    playback.open(FILM)
    pane.offer_resume(42.0)
    playback.seek(7.0)
    assert not pane.resume.isVisible()


def test_ticks_lead_to_their_paragraph(qtbot: QtBot, pane: VideoPane, playback: Playback) -> None:
    playback.open(FILM)
    timeline = Timeline([cue(30.0)])
    pane.set_marks(timeline, [(25.0, "The wheel")])
    bar = pane.seek_bar
    with qtbot.waitSignal(pane.moment_clicked) as caught:
        qtbot.mouseClick(bar, LEFT, pos=QPoint(round(bar.scale.x_of(30)), 22))
    assert caught.args == [timeline.moments[0]]
    assert playback.position == 30.0
    assert pane.transport.chapter.text() == "The wheel"


def test_the_position_moves_the_bar(pane: VideoPane, playback: Playback, player: FakePlayer) -> None:
    playback.open(FILM)
    playback.play()
    player.clock.advance(12.5)
    playback.tick()
    assert pane.seek_bar.value() == 12


def test_sound_without_a_picture_says_so(pane: VideoPane, playback: Playback, player: FakePlayer) -> None:
    playback.open(FILM)
    pane._look_for_picture()
    assert pane.surface.accessibleDescription() == ""
    playback.open(Source("talk.m4a"))
    pane._look_for_picture()
    assert pane.surface.accessibleDescription() == "Sound only"


def test_another_theme_holds_at_once(pane: VideoPane, playback: Playback, themes: ThemeManager) -> None:
    playback.open(FILM)
    before = pane.controls.grab().toImage()
    themes.choose("dark")
    after = pane.controls.grab().toImage()
    assert before.pixelColor(3, 3).lightness() > 200
    assert after.pixelColor(3, 3).lightness() < 60
