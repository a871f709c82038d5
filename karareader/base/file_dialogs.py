"""Whose dialogs for files are shown: the desktop's own where there are some, asked before Qt is loaded.

Under a desktop that is made with GTK, Qt takes GTK's by itself. Elsewhere it would show its own, though most desktops
offer theirs through xdg-desktop-portal; so do sandboxes, in which no other dialog sees the files.
Sources: QGenericUnixTheme::themeNames of Qt 6; portals.conf(5); the D-Bus specification, "Well-known Message Bus".
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, MutableMapping
from pathlib import Path

from karareader.base.files import read_bytes

_GTK = frozenset({"GNOME", "X-CINNAMON", "PANTHEON", "UNITY", "MATE", "XFCE", "LXDE"})
_SERVICE = "dbus-1/services/org.freedesktop.portal.Desktop.service"
_CHOOSER = "org.freedesktop.impl.portal.FileChooser"
_SANDBOX = Path("/.flatpak-info")


def prepare(environment: MutableMapping[str, str] = os.environ) -> None:
    """Ask Qt for the dialogs of the portal, where there is one and nothing else was asked for."""
    if not sys.platform.startswith("linux") or environment.get("QT_QPA_PLATFORMTHEME"):
        return
    desktops = set(environment.get("XDG_CURRENT_DESKTOP", "").upper().split(":"))
    if (_SANDBOX.exists() or not desktops & _GTK) and has_portal(environment):
        environment["QT_QPA_PLATFORMTHEME"] = "xdgdesktopportal"


def has_portal(environment: Mapping[str, str]) -> bool:
    """True if a portal would show a dialog for files: there are a session bus, a portal, and a dialog behind it."""
    bus = environment.get("DBUS_SESSION_BUS_ADDRESS") or (
        (runtime := environment.get("XDG_RUNTIME_DIR")) and (Path(runtime) / "bus").exists()
    )
    if not bus:
        return False
    if _SANDBOX.exists():
        return True
    folders = list(_data_folders(environment))
    return any((folder / _SERVICE).is_file() for folder in folders) and any(map(_has_chooser, folders))


def _data_folders(environment: Mapping[str, str]) -> Iterator[Path]:
    for folder in (environment.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share").split(":"):
        if folder.startswith("/"):
            yield Path(folder)


def _has_chooser(folder: Path) -> bool:
    for file in (folder / "xdg-desktop-portal" / "portals").glob("*.portal"):
        try:
            if _CHOOSER.encode() in read_bytes(file):
                return True
        except OSError:
            continue
    return False
