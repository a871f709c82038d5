"""The transport bar: what it does, what it says, and that it fits."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from karareader.captions.caption_file import CaptionFile
from karareader.media.player.base import Source, Track
from karareader.media.player.subtitle_file import Rewritten
from karareader.ui.common.theme import LIGHT
from karareader.ui.video.bar_widgets import BarButton, fitting
from karareader.ui.video.playback import Playback
from karareader.ui.video.playback_tracks import SubtitleChoice
from karareader.ui.video.speed_popup import PRESETS, SpeedPopup, speed_words, to_rate, to_step
from karareader.ui.video.tracks_menu import TracksMenu
from karareader.ui.video.transport_bar import TransportBar
from tests.fakes import FakeClock, FakePlayer


@pytest.fixture
def player() -> FakePlayer:
    return FakePlayer(FakeClock(), length=60.0, granularity=0)


@pytest.fixture
def playback(qtbot: QtBot, player: FakePlayer) -> Playback:
    playback = Playback(player, now=player.clock)
    playback.open(Source("film.mp4"), start=20.0)
    return playback


@pytest.fixture
def bar(qtbot: QtBot, playback: Playback) -> TransportBar:
    bar = TransportBar(playback, LIGHT)
    qtbot.addWidget(bar)
    bar.resize(700, bar.sizeHint().height())
    bar.show()
    return bar


def test_the_play_button_plays_and_holds(bar: TransportBar, playback: Playback) -> None:
    assert (bar.play.objectName(), bar.play.accessibleName(), bar.play.toolTip()) == (
        "playButton", "Play", "Play (Space)"
    )  # fmt: skip
    bar.play.click()
    assert playback.playing
    assert bar.play.toolTip() == "Pause (Space)"
    bar.play.click()
    assert not playback.playing


def test_after_the_end_it_offers_to_play_again(bar: TransportBar, playback: Playback, player: FakePlayer) -> None:
    bar.play.click()
    player.clock.advance(120)
    playback.tick()
    assert bar.play.accessibleName() == "Play again"


def test_five_seconds_back_and_on(bar: TransportBar, playback: Playback) -> None:
    bar.back.click()
    assert playback.position == 15.0
    bar.forward.click()
    bar.forward.click()
    assert playback.position == 25.0


def test_nothing_to_play_nothing_to_press(qtbot: QtBot, player: FakePlayer) -> None:
    bar = TransportBar(Playback(player, now=player.clock), LIGHT)
    qtbot.addWidget(bar)
    assert not any(button.isEnabled() for button in (bar.play, bar.back, bar.forward, bar.speed, bar.tracks))
    assert bar.mute.isEnabled()


def test_volume_and_mute(bar: TransportBar, playback: Playback) -> None:
    bar.volume.setValue(40)
    assert playback.status.volume == 40
    bar.mute.click()
    assert playback.status.muted
    assert (bar.volume.value(), bar.mute.accessibleName()) == (0, "Sound on")
    assert playback.status.volume == 40  # showing 0 is not setting 0
    bar.volume.setValue(30)
    assert (playback.status.muted, playback.status.volume) == (False, 30)


def test_the_wheel_over_the_loudspeaker_changes_the_volume(bar: TransportBar, playback: Playback) -> None:
    playback.set_volume(50)

    def turn(over: QWidget, delta: int) -> bool:
        place = QPointF(over.geometry().center())
        event = QWheelEvent(
            place, bar.mapToGlobal(place), QPoint(), QPoint(0, delta), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        bar.wheelEvent(event)
        return event.isAccepted()

    turn(bar.mute, 120)
    assert playback.status.volume == 55
    turn(bar.volume, -240)
    assert playback.status.volume == 45
    turn(bar.mute, 60)  # half a notch of a touch pad
    assert playback.status.volume == 45
    assert not turn(bar.play, 120)


def test_speed_is_shown_and_chosen(qtbot: QtBot, bar: TransportBar, playback: Playback) -> None:
    bar.speed.click()
    assert bar.popup.isVisible()
    bar.popup.rate_chosen.emit(1.5)
    assert playback.status.rate == 1.5
    assert (bar.speed.text(), bar.speed.accessibleName()) == ("1.5×", "Speed, 1.5×")
    bar.popup.hide()


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Speed 0.5×", 0.5), ("Speed 1.25×", 1.25), ("A little faster", 1.05), ("A little slower", 0.95)],
)
def test_every_button_of_the_speed_popup_works(qtbot: QtBot, name: str, expected: float) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    popup = SpeedPopup(LIGHT, parent)
    chosen: list[float] = []
    popup.rate_chosen.connect(chosen.append)
    (button,) = [each for each in popup.findChildren(QAbstractButton) if each.accessibleName() == name]
    button.click()
    assert chosen == [expected]


@pytest.mark.parametrize("rate", [0.25, 4.0, *PRESETS])
def test_the_slider_reaches_every_preset(rate: float) -> None:
    assert to_rate(to_step(rate)) == pytest.approx(rate, abs=0.026)
    assert to_step(1.0) == 40


@pytest.mark.parametrize(("rate", "words"), [(1.0, "1×"), (0.25, "0.25×"), (1.1500001, "1.15×")])
def test_speeds_in_words(rate: float, words: str) -> None:
    assert speed_words(rate) == words


def test_tracks_are_listed_and_chosen(bar: TransportBar, playback: Playback, player: FakePlayer) -> None:
    player.subtitles = (Track(7, "Deutsch & English"),)
    menu = bar.tracks_menu
    assert isinstance(menu, TracksMenu)
    menu.fill()
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts == ["Sound", "Track 1", "Track 2", "Captions", "Off", "Deutsch && English", "Add a caption file…"]
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Track 1", "Off"]
    by_name = {action.text(): action for action in menu.actions()}
    picked: list[SubtitleChoice | None] = []
    playback.tracks.picked.connect(picked.append)
    by_name["Track 2"].trigger()
    by_name["Deutsch && English"].trigger()
    assert ("set_audio_track", 2) in player.calls
    assert [choice and choice.track for choice in picked] == [Track(7, "Deutsch & English")]


def test_captions_are_listed_by_their_names_and_once(bar: TransportBar, playback: Playback, player: FakePlayer) -> None:
    english = CaptionFile(Path("Talk.en.vtt"), "en", False)
    german = CaptionFile(Path("Talk.de.srt"), "de", True)
    playback.tracks.offer((english, german))
    picked: list[SubtitleChoice | None] = []
    playback.tracks.picked.connect(picked.append)

    def listed() -> list[tuple[str, bool]]:
        bar.tracks_menu.fill()
        texts = [(action.text(), action.isChecked()) for action in bar.tracks_menu.actions()]
        return texts[texts.index(("Captions", False)) + 1 : -2]

    assert listed() == [("Off", True), ("English", False), ("German · automatic", False)]
    next(action for action in bar.tracks_menu.actions() if action.text() == "English").trigger()
    assert [choice and choice.file for choice in picked] == [english]
    playback.tracks.add_subtitles(Rewritten(Path("/cache/x.srt"), "Talk.en.vtt", "English"))
    assert listed() == [("Off", False), ("English", True), ("German · automatic", False)]
    next(action for action in bar.tracks_menu.actions() if action.text() == "Off").trigger()
    assert picked[-1] is None


def test_the_captions_button_says_what_it_does(qtbot: QtBot, bar: TransportBar) -> None:
    bar.set_captions(False, True)
    assert (bar.captions.toolTip(), bar.captions.isChecked()) == ("Captions on (C)", False)
    with qtbot.waitSignal(bar.captions_requested):
        bar.captions.click()
    bar.set_captions(True, True)
    assert (bar.captions.toolTip(), bar.captions.isChecked()) == ("Captions off (C)", True)
    bar.set_captions(False, False)
    assert bar.captions.toolTip() == "No captions (C)"


def test_wishes_for_the_window(qtbot: QtBot, bar: TransportBar) -> None:
    with qtbot.waitSignals([bar.full_screen_requested, bar.pop_out_requested]):
        bar.full_screen.click()
        bar.pop_out.click()
    bar.set_full_screen(True)
    bar.set_popped_out(True)
    assert bar.full_screen.toolTip() == "Leave full screen (F)"
    assert "back" in bar.pop_out.toolTip()


def test_changed_keys_are_named(bar: TransportBar) -> None:
    bar.set_keys({"play": "Ctrl+P", "mute": ""})
    assert (bar.play.toolTip(), bar.mute.toolTip()) == ("Play (Ctrl+P)", "Mute")


@pytest.mark.parametrize("width", [300, 340, 380, 420, 480, 600, 900])
def test_at_no_width_is_anything_clipped_or_lost(bar: TransportBar, width: int) -> None:
    bar.resize(width, bar.height())
    bar.layout().activate()
    assert bar.width() == width
    shown = [child for child in bar.findChildren(QWidget) if child.isVisible() and child.parent() is bar]
    places = sorted((child.geometry() for child in shown), key=lambda place: place.left())
    assert all(place.left() >= 0 and place.right() < width for place in places)
    for a, b in pairwise(places):
        assert a.right() < b.left()
    assert {bar.play, bar.back, bar.forward, bar.speed, bar.mute, bar.full_screen} <= set(shown)
    hidden = [control for control in (bar.volume, bar.captions, bar.tracks, bar.pop_out) if control not in shown]
    assert (bar.more in shown) is bool(hidden)
    listed = [action for action in bar.more_menu.actions() if action.isVisible()]
    assert len(listed) == len(hidden)


@pytest.mark.parametrize(
    ("width", "expected"), [(1000, 3), (166, 3), (165, 2), (114, 1), (113, 0), (0, 0)]
)  # fmt: skip
def test_fitting(width: int, expected: int) -> None:
    assert fitting(width, always=60, optional=(30, 40, 30), more=20) == expected


def test_every_button_has_a_name_and_a_tooltip(bar: TransportBar) -> None:
    for button in bar.findChildren(BarButton):
        assert button.accessibleName()
        assert button.toolTip()
        assert button.focusPolicy() == Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_focused_button_is_pressed_even_where_the_key_is_a_shortcut(
    qtbot: QtBot, bar: TransportBar, playback: Playback, key: Qt.Key
) -> None:
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    bar.mute.event(event)
    assert event.isAccepted()
    qtbot.keyClick(bar.mute, key)
    assert playback.status.muted


def test_the_slider_keeps_its_arrows(bar: TransportBar) -> None:
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    bar.volume.event(event)
    assert event.isAccepted()
