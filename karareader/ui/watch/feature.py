"""Watching span by span: the note that is open, or a question as a film."""

# ruff: noqa: E501 - a table reads best with a row for each command

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu

from karareader.base.translation import noop, tr
from karareader.ui.common.commands import Command
from karareader.ui.common.context import Context, Feature
from karareader.ui.common.settings_table import Section, SettingRow
from karareader.ui.common.theme import Theme
from karareader.ui.reading.reading import Reading
from karareader.ui.services.services import Services
from karareader.ui.video.seek_paint import WatchedSpan
from karareader.ui.video.style_sheet import style_sheet
from karareader.ui.watch.bar import WatchBar
from karareader.ui.watch.controller import WatchController
from karareader.ui.watch.player import WatchPlayer

if TYPE_CHECKING:
    from karareader.captions.model import Captions

_SECTION = Section(
    noop("Watching and loops"),
    icon="film",
    intro=noop("“Watch the note” plays only what the note cites, one span after the other."),
    rows=(
        SettingRow("watch_order", noop("Watch a note"), "choice", choices={"text": noop("In the order of its text"), "time": noop("In the order of the video")}),
        SettingRow("watch_lead", noop("Begin each span"), "number", noop("A little of what comes before helps to follow."), unit=noop(" s before its time"), zero=noop("at its time")),
        SettingRow("watch_pace", noop("Without an end, a span lasts for its sentence"), "number", noop("Where the note tells no end, and no captions do: as long as its sentence takes to say."), unit=noop(" words a minute"), step=10.0),
        SettingRow("loop_times", noop("Play a loop"), "number", unit=noop(" times"), zero=noop("until it is stopped")),
        SettingRow("loop_pause", noop("Between two times of a loop"), "number", unit=noop(" s of pause"), zero=noop("no pause")),
    ),
)  # fmt: skip
_LEADS = (0, 1, 2, 5)  # seconds


class WatchFeature(Feature):
    """The bar below the picture while something is watched, and the commands for it."""

    def __init__(self, context: Context, services: Services, reading: Reading) -> None:
        super().__init__(context.window)
        self._actions, self._stage, self._playback = context.actions, reading.window.stage, reading.playback
        self._settings, self._loop = context.settings, reading.loop
        self._seek_bars = (reading.video.seek_bar, reading.window.panes.small.seek_bar)
        self.player = player = WatchPlayer(reading)
        self.controller = controller = WatchController(context, services, reading, player)
        self._menu = QMenu()  # without a parent, as all menus over the picture: see `OverflowMenu`
        self.destroyed.connect(self._menu.deleteLater)
        self.bar = bar = WatchBar(context.actions, self._menu, context.themes.theme)
        self._stage.add_strip(bar)
        self.commands = (
            Command("watch_note", tr("Watch the note"), ("W",), tr("Play only what the note cites, one span after the other; or stop that"), "Video", controller.toggle_note, "film", toggles=True),
            Command("watch_next", tr("Next span"), ("N",), tr("Skip to the next span of what is watched"), "Video", player.next),
            Command("watch_previous", tr("Previous span"), ("P",), tr("Go back to the span before, of what is watched"), "Video", player.previous),
            Command("watch_repeat", tr("Watch this span again"), ("R",), tr("Play the span that is watched from its beginning"), "Video", player.repeat, "replay"),
            Command("watch_leave", tr("Stop watching span by span"), (), tr("Let the video play on by itself"), "Video", player.leave),
            Command("watch_save", tr("Save what is watched…"), (), tr("Write the spans that are watched as a playlist (M3U), a list of links (Markdown), or a rough cut (OTIO, EDL)"), "Video", controller.save, "download"),
            Command("watch_by_text", tr("In the order of the text"), (), tr("Watch notes in the order of their text"), "Video", controller.order_by_text, choice="watch_order"),
            Command("watch_by_time", tr("In the order of time"), (), tr("Watch notes in the order of their videos"), "Video", controller.order_by_time, choice="watch_order"),
            Command("watch_lead_0", tr("Begin at the time"), (), tr("Begin each span exactly at its time"), "Video", self._lead_0, choice="watch_lead"),
            Command("watch_lead_1", tr("Begin 1 second before"), (), tr("Begin each span 1 second before its time"), "Video", self._lead_1, choice="watch_lead"),
            Command("watch_lead_2", tr("Begin 2 seconds before"), (), tr("Begin each span 2 seconds before its time"), "Video", self._lead_2, choice="watch_lead"),
            Command("watch_lead_5", tr("Begin 5 seconds before"), (), tr("Begin each span 5 seconds before its time"), "Video", self._lead_5, choice="watch_lead"),
        )  # fmt: skip
        self.settings = (_SECTION.taken_up_by(self._settings_changed),)
        for name in (
            "watch_by_text",
            "watch_by_time",
            "",
            *(f"watch_lead_{each}" for each in _LEADS),
            "",
            "watch_save",
        ):
            if name:
                self._menu.addAction(context.actions[name])
            else:
                self._menu.addSeparator()
        bar.previous_requested.connect(player.previous)
        bar.next_requested.connect(player.next)
        bar.repeat_requested.connect(player.repeat)
        bar.leave_requested.connect(player.leave)
        player.changed.connect(self._show)
        context.actions.added.connect(self._check)
        context.themes.changed.connect(bar.set_theme)
        context.themes.changed.connect(self._recolour)
        self._recolour(context.themes.theme)

    @Slot(object)
    def take_captions(self, captions: Captions | None) -> None:
        """What is said in the video that is open: sentences end there."""
        self.controller.take_captions(captions)
        self._loop.take_captions(captions)

    @Slot()
    def _show(self) -> None:
        """Another span is watched, or none any more."""
        player, bar = self.player, self.bar
        watches = player.index >= 0
        for seek_bar in self._seek_bars:
            seek_bar.set_watched(_watched(player))
        if watches:
            bar.tell(player.index, len(player.clips), self.controller.words)
            bar.set_share(player.share)
        if watches is bar.isHidden():
            self._stage.show_strip(bar, watches)
            self._actions.check("watch_note", watches)
            moved = self._playback.position_changed
            moved.connect(self._moved) if watches else moved.disconnect(self._moved)

    @Slot()
    def _moved(self) -> None:
        self.bar.set_share(self.player.share)

    @Slot()
    def _settings_changed(self) -> None:
        self._check()
        self.controller.again()

    @Slot()
    def _check(self) -> None:
        """Pick out the order and the lead that hold."""
        self._actions.check(f"watch_by_{self._settings.watch_order}", True)
        for each in _LEADS:
            self._actions.check(f"watch_lead_{each}", self._settings.watch_lead == each)

    @Slot()
    def _lead_0(self) -> None:
        self.controller.set_lead(0.0)

    @Slot()
    def _lead_1(self) -> None:
        self.controller.set_lead(1.0)

    @Slot()
    def _lead_2(self) -> None:
        self.controller.set_lead(2.0)

    @Slot()
    def _lead_5(self) -> None:
        self.controller.set_lead(5.0)

    @Slot(object)
    def _recolour(self, theme: Theme) -> None:
        self._menu.setStyleSheet(style_sheet(theme))


def _watched(player: WatchPlayer) -> list[WatchedSpan]:
    """The spans of the film that plays now, and how far each was seen: those before the one that is watched wholly."""
    now = player.clip
    return [
        WatchedSpan(clip.begin, clip.end, None if clip is now else clip.end if at < player.index else clip.begin)
        for at, clip in enumerate(player.clips)
        if now is not None and clip.source.same_film(now.source)
    ]
