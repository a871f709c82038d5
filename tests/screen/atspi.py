"""A small AT-SPI client: what assistive technology sees of the window, and where on the screen it stands.

Speaks D-Bus through jeepney. Interfaces: https://gitlab.gnome.org/GNOME/at-spi2-core/-/tree/main/xml
"""

from __future__ import annotations

import contextlib
import time
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ACCESSIBLE = "org.a11y.atspi.Accessible"
COMPONENT = "org.a11y.atspi.Component"
ACTION = "org.a11y.atspi.Action"
TEXT = "org.a11y.atspi.Text"
ROOT = "/org/a11y/atspi/accessible/root"
ON_SCREEN = 0
STATE_SHOWING = 25
STATE_FOCUSED = 12


class GoneError(Exception):
    """The object left the window while it was asked."""


class Box(NamedTuple):
    """A rectangle on the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def centre(self) -> tuple[int, int]:
        return self.x + self.width // 2, self.y + self.height // 2

    def holds(self, other: Box) -> bool:
        """True if `other` lies within this one."""
        return (
            self.x <= other.x
            and self.y <= other.y
            and other.x + other.width <= self.x + self.width
            and other.y + other.height <= self.y + self.height
        )


class Accessibility:
    """The accessibility bus of one D-Bus session."""

    def __init__(self, session_address: str) -> None:
        with open_dbus_connection(session_address) as session:
            launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            address = session.send_and_get_reply(new_method_call(launcher, "GetAddress"), timeout=10).body[0]
        self._bus: DBusConnection = open_dbus_connection(address)

    def close(self) -> None:
        self._bus.close()

    @contextlib.contextmanager
    def listening(self, *events: str) -> Iterator[deque[Any]]:
        """The messages of events of objects, such as `object:announcement`, as they come in."""
        registry = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")
        for event in events:
            self._reply(new_method_call(registry, "RegisterEvent", "s", (event,)))
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")
        self._reply(message_bus.AddMatch(rule))
        with self._bus.filter(rule, bufsize=10_000) as heard:
            yield heard
        self._reply(message_bus.RemoveMatch(rule))

    def teller(self, event: Any) -> Node:
        """The object that an event is about."""
        fields = event.header.fields
        return Node(self, fields[HeaderFields.sender], fields[HeaderFields.path])

    def hear(self, seconds: float) -> None:
        """Take in what comes within so many seconds."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            with contextlib.suppress(TimeoutError):
                self._bus.recv_messages(timeout=left)

    def call(self, bus: str, path: str, interface: str, method: str, signature: str = "", *args: Any) -> Any:
        message = new_method_call(DBusAddress(path, bus, interface), method, signature or None, args)
        return self._reply(message)

    def get(self, bus: str, path: str, interface: str, name: str) -> Any:
        return self._reply(Properties(DBusAddress(path, bus, interface)).get(name))[1]

    def _reply(self, message: Any) -> Any:
        body = self._body(message)
        return body[0] if len(body) == 1 else body

    def _body(self, message: Any) -> tuple[Any, ...]:
        reply = self._bus.send_and_get_reply(message, timeout=20)
        if reply.header.message_type == MessageType.error:
            raise GoneError(str(reply.body))
        return tuple(reply.body)

    def process_of(self, bus: str) -> int:
        """The process behind a bus name."""
        daemon = "org.freedesktop.DBus"
        return int(self.call(daemon, "/org/freedesktop/DBus", daemon, "GetConnectionUnixProcessID", "s", bus))

    def programs(self) -> list[Node]:
        """The programs that show themselves to assistive technology."""
        found = self.call("org.a11y.atspi.Registry", ROOT, ACCESSIBLE, "GetChildren")
        return [Node(self, bus, path) for bus, path in found]


@dataclass(frozen=True)
class Node:
    """One accessible object."""

    on: Accessibility
    bus: str
    path: str

    def _call(self, interface: str, method: str, signature: str = "", *args: Any) -> Any:
        return self.on.call(self.bus, self.path, interface, method, signature, *args)

    @property
    def name(self) -> str:
        return str(self.on.get(self.bus, self.path, ACCESSIBLE, "Name"))

    @property
    def id(self) -> str:
        """The objectName; Qt tells it with those of its parents before it, joined by dots."""
        return str(self.on.get(self.bus, self.path, ACCESSIBLE, "AccessibleId")).rpartition(".")[2]

    @property
    def role(self) -> str:
        return str(self._call(ACCESSIBLE, "GetRoleName"))

    @property
    def children(self) -> list[Node]:
        return [Node(self.on, bus, path) for bus, path in self._call(ACCESSIBLE, "GetChildren")]

    @property
    def states(self) -> int:
        low, high = self._call(ACCESSIBLE, "GetState")
        return int(low) | int(high) << 32

    @property
    def showing(self) -> bool:
        return bool(self.states >> STATE_SHOWING & 1)

    @property
    def focused(self) -> bool:
        return bool(self.states >> STATE_FOCUSED & 1)

    def press(self) -> bool:
        """Do what it does first."""
        return bool(self._call(ACTION, "DoAction", "i", 0))

    @property
    def box(self) -> Box:
        return Box(*self._call(COMPONENT, "GetExtents", "u", ON_SCREEN))

    @property
    def text(self) -> str:
        count = self.on.get(self.bus, self.path, TEXT, "CharacterCount")
        return str(self._call(TEXT, "GetText", "ii", 0, count))

    def character(self, offset: int) -> Box:
        """Where the character at `offset` of the text stands on the screen."""
        return Box(*self._call(TEXT, "GetCharacterExtents", "iu", offset, ON_SCREEN))

    def walk(self) -> Iterator[Node]:
        """This object and all below it, in document order; what goes away meanwhile is passed over."""
        yield self
        try:
            children = self.children
        except GoneError:
            return
        for child in children:
            yield from child.walk()
