"""The video as the desktop's media keys, its player controls and `playerctl` see it.

Specification: https://specifications.freedesktop.org/mpris-spec/2.2/
"""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QTimer, Slot

from karareader.media.player.base import PlayerState
from karareader.ui.reading.opened import Opened
from karareader.ui.reading.reading import Reading
from karareader.ui.services.session_bus import SessionBus
from karareader.ui.video.playback import Playback
from karareader.ui.video.player_commands import SPEEDS, PlayerKeys

if TYPE_CHECKING:
    from jeepney import Message

logger = logging.getLogger(__name__)

PATH = "/org/mpris/MediaPlayer2"
ROOT = "org.mpris.MediaPlayer2"
PLAYER = f"{ROOT}.Player"
PROPERTIES = "org.freedesktop.DBus.Properties"
_NO_TRACK = f"{PATH}/TrackList/NoTrack"
_MICROSECONDS = 1_000_000
_READ, _WRITE = "read", "readwrite"
_STATES = {PlayerState.PLAYING: "Playing", PlayerState.PAUSED: "Paused", PlayerState.OPENING: "Paused"}
_UNKNOWN = "org.freedesktop.DBus.Error.UnknownMethod"
_NO_PROPERTY = "org.freedesktop.DBus.Error.UnknownProperty"

Variant = tuple[str, Any]  # the signature of a value, and the value


class Property(NamedTuple):
    """One row: the type of a property, what gives it, and what sets it."""

    type: str
    get: Callable[[], Any]
    set: Callable[[Any], None] | None = None


class Method(NamedTuple):
    """One row: what a method takes, by name and type, and what does it."""

    takes: tuple[tuple[str, str], ...]
    do: Callable[..., object]


class Mpris(QObject):
    """The player on the session bus, at the note and the video that are open."""

    def __init__(self, bus: SessionBus, reading: Reading) -> None:
        super().__init__(reading)
        self._bus, self._reading = bus, reading
        playback, keys = reading.playback, reading.keys
        self._properties: dict[str, dict[str, Property]] = {
            ROOT: _root_properties(),
            PLAYER: _player_properties(playback, self._metadata, lambda: playback.loaded),
        }
        self._methods: dict[str, dict[str, Method]] = {
            ROOT: {"Raise": Method((), reading.window.bring_forward), "Quit": Method((), reading.window.close)},
            PLAYER: _player_methods(playback, keys, self._set_position),
            PROPERTIES: {
                "Get": Method((("interface", "s"), ("name", "s")), self._get),
                "GetAll": Method((("interface", "s"),), self._get_all),
                "Set": Method((("interface", "s"), ("name", "s"), ("value", "v")), self._set),
            },
            "org.freedesktop.DBus.Introspectable": {"Introspect": Method((), lambda: ("s", self._described()))},
            "org.freedesktop.DBus.Peer": {"Ping": Method((), lambda: None)},
        }
        self._told: dict[str, Any] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._tell)
        bus.connected.connect(self._begin)
        bus.called.connect(self._answer)

    @Slot()
    def _begin(self) -> None:
        name = os.environ.get("FLATPAK_ID", "karareader")
        self._bus.own(f"{ROOT}.{name}", f"{ROOT}.{name}.instance{os.getpid()}")
        playback, reading = self._reading.playback, self._reading
        # Whatever of it changes: what is different then is told, once.
        changes = (playback.state_changed, playback.length_changed, playback.rate_changed, playback.volume_changed,
                   playback.source_changed, playback.moment_reached, reading.note_shown, reading.note_closed,
                   reading.times_changed, reading.video_changed, reading.video_found)  # fmt: skip
        for signal in changes:
            signal.connect(self._soon.start)
        playback.seeked.connect(self._seeked)
        self._told = self._all(PLAYER)

    # What is known of the video

    def _metadata(self) -> dict[str, Variant]:
        playback, opened = self._reading.playback, self._reading.session.current
        if not playback.loaded:
            return {"mpris:trackid": ("o", _NO_TRACK)}
        found: dict[str, Variant] = {"mpris:trackid": ("o", self._track())}
        if playback.length:
            found["mpris:length"] = ("x", round(playback.length * _MICROSECONDS))
        if opened is not None:
            other = opened.loaded.key if opened.loaded is not None and opened.loaded_key is not None else ""
            found["xesam:title"] = ("s", self._reading.videos.name(other) or opened.note.title)
            if opened.rendered.channel:
                found["xesam:artist"] = ("as", [opened.rendered.channel])
            if opened.loaded is not None and opened.loaded.url:
                found["xesam:url"] = ("s", opened.loaded.url)
            if words := self._paragraph(opened):
                found["xesam:asText"] = ("s", words)
        return found

    def _paragraph(self, opened: Opened) -> str:
        """The paragraph that is marked."""
        moment = self._reading.playback.moment
        blocks = {cue.block for cue in moment.cues} if moment is not None else set()
        return "\n".join(block.text for block in opened.rendered.blocks if block.id in blocks)

    def _track(self) -> str:
        """The path that stands for the video: another one for each, and the same whenever it is open."""
        opened = self._reading.session.current
        key = opened.loaded.key if opened is not None and opened.loaded is not None else ""
        return f"/karareader/video/{hashlib.sha256(key.encode()).hexdigest()[:16]}"

    # What is told, and asked for

    @Slot()
    def _tell(self) -> None:
        """Tell what is different from what was told last."""
        now = self._all(PLAYER)
        changed = {name: value for name, value in now.items() if self._told.get(name) != value and name != "Position"}
        self._told = now
        if changed:
            self._signal(PROPERTIES, "PropertiesChanged", "sa{sv}as", PLAYER, changed, [])

    @Slot(float)
    def _seeked(self, seconds: float) -> None:
        self._signal(PLAYER, "Seeked", "x", round(seconds * _MICROSECONDS))

    def _signal(self, interface: str, name: str, signature: str, *values: object) -> None:
        from jeepney import DBusAddress, new_signal

        self._bus.send(new_signal(DBusAddress(PATH, interface=interface), name, signature, values))

    @Slot(object)
    def _answer(self, message: Message) -> None:
        """Do what was asked for, and answer it; what nobody here knows is refused."""
        from jeepney import HeaderFields, MessageFlag, new_error, new_method_return

        fields = message.header.fields
        interface, member = fields.get(HeaderFields.interface), fields.get(HeaderFields.member, "")
        tables = [self._methods.get(interface, {})] if interface else list(self._methods.values())
        method = next((table[member] for table in tables if member in table), None)
        if fields.get(HeaderFields.path) != PATH or method is None:
            reply = new_error(message, _UNKNOWN, "s", (f"There is no {interface}.{member} at this object.",))
        elif fields.get(HeaderFields.signature, "") != "".join(type for _, type in method.takes):
            reply = new_error(message, "org.freedesktop.DBus.Error.InvalidArgs", "s", (f"{member} takes others.",))
        else:
            try:
                given = method.do(*message.body)
            except KeyError as error:
                reply = new_error(message, _NO_PROPERTY, "s", (f"There is no such property: {error}.",))
            except PermissionError as error:
                reply = new_error(message, "org.freedesktop.DBus.Error.PropertyReadOnly", "s", (str(error),))
            else:
                signature, *values = given if isinstance(given, tuple) else (None,)
                reply = new_method_return(message, signature, tuple(values))
        if not message.header.flags & MessageFlag.no_reply_expected:
            self._bus.send(reply)

    def _get(self, interface: str, name: str) -> tuple[str, Variant]:
        row = self._properties[interface][name]
        return "v", (row.type, row.get())

    def _get_all(self, interface: str) -> tuple[str, dict[str, Variant]]:
        return "a{sv}", self._all(interface)

    def _set(self, interface: str, name: str, value: Variant) -> None:
        row = self._properties[interface][name]
        if row.set is None or value[0] != row.type:
            raise PermissionError(f"{name} is not to be set so.")
        row.set(value[1])

    def _all(self, interface: str) -> dict[str, Variant]:
        return {name: (row.type, row.get()) for name, row in self._properties.get(interface, {}).items()}

    def _described(self) -> str:
        """All that is here, as XML for those who ask what there is."""
        parts = []
        for interface in (*self._properties, PROPERTIES):
            rows = [
                f'<property name="{name}" type="{row.type}" access="{_WRITE if row.set else _READ}"/>'
                for name, row in self._properties.get(interface, {}).items()
            ]
            for name, method in self._methods[interface].items():
                takes = "".join(f'<arg name="{arg}" type="{type}" direction="in"/>' for arg, type in method.takes)
                gives = {"Get": "v", "GetAll": "a{sv}"}.get(name)
                rows.append(
                    f'<method name="{name}">{takes}'
                    + (f'<arg type="{gives}" direction="out"/>' if gives else "")
                    + "</method>"
                )
            if interface == PLAYER:
                rows.append('<signal name="Seeked"><arg name="Position" type="x"/></signal>')
            parts.append(f'<interface name="{interface}">{"".join(rows)}</interface>')
        return f"<node>{''.join(parts)}</node>"

    # What is done

    def _set_position(self, track: str, position: int) -> None:
        """As the specification says, nothing is done for another video, or beyond the end of this one."""
        seconds = position / _MICROSECONDS
        if track == self._track() and 0 <= seconds <= (self._reading.playback.length or seconds):
            self._reading.playback.seek(seconds)


def _root_properties() -> dict[str, Property]:
    return {
        "CanQuit": Property("b", lambda: True),
        "CanRaise": Property("b", lambda: True),
        "HasTrackList": Property("b", lambda: False),
        "Identity": Property("s", lambda: "KaraReader"),
        "DesktopEntry": Property("s", lambda: os.environ.get("FLATPAK_ID", "karareader")),
        "SupportedUriSchemes": Property("as", list),  # what it plays is told by notes
        "SupportedMimeTypes": Property("as", list),
    }


def _player_properties(
    playback: Playback, metadata: Callable[[], Mapping[str, Variant]], loaded: Callable[[], bool]
) -> dict[str, Property]:
    def set_volume(share: float) -> None:
        playback.set_muted(False)
        playback.set_volume(round(100 * max(0.0, min(1.0, share))))

    def set_rate(rate: float) -> None:
        if rate > 0:  # 0 would be a pause, which the specification wants nobody to ask for
            playback.set_rate(max(SPEEDS[0], min(SPEEDS[-1], rate)))

    return {
        "PlaybackStatus": Property("s", lambda: _STATES.get(playback.state, "Stopped")),
        "Rate": Property("d", lambda: float(playback.status.rate), set_rate),
        "MinimumRate": Property("d", lambda: SPEEDS[0]),
        "MaximumRate": Property("d", lambda: SPEEDS[-1]),
        "Metadata": Property("a{sv}", metadata),
        "Volume": Property("d", lambda: 0.0 if playback.status.muted else playback.status.volume / 100, set_volume),
        "Position": Property("x", lambda: round(playback.position * _MICROSECONDS)),
        "CanGoNext": Property("b", loaded),
        "CanGoPrevious": Property("b", loaded),
        "CanPlay": Property("b", loaded),
        "CanPause": Property("b", loaded),
        "CanSeek": Property("b", loaded),
        "CanControl": Property("b", lambda: True),
    }


def _player_methods(
    playback: Playback, keys: PlayerKeys, set_position: Callable[[str, int], None]
) -> dict[str, Method]:
    return {
        "Next": Method((), keys.next_time),
        "Previous": Method((), keys.previous_time),
        "Pause": Method((), playback.pause),
        "PlayPause": Method((), playback.toggle),
        "Stop": Method((), playback.pause),  # where the reader is in a video is not lost by a key
        "Play": Method((), playback.play),
        "Seek": Method((("Offset", "x"),), lambda by: playback.seek_by(by / _MICROSECONDS)),
        "SetPosition": Method((("TrackId", "o"), ("Position", "x")), set_position),
        "OpenUri": Method((("Uri", "s"),), lambda _uri: None),  # it supports no kind of address, as it says
    }
