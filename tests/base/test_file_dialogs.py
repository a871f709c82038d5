"""The dialogs for files are those of the desktop, where it has some."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from karareader.base import file_dialogs

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="portals")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """What a package of a portal installs."""
    service = tmp_path / "dbus-1/services/org.freedesktop.portal.Desktop.service"
    chooser = tmp_path / "xdg-desktop-portal/portals/some.portal"
    for file in (service, chooser):
        file.parent.mkdir(parents=True)
    service.write_text("[D-BUS Service]\n")
    chooser.write_text(
        "[portal]\nInterfaces=org.freedesktop.impl.portal.Settings;org.freedesktop.impl.portal.FileChooser;\n"
    )
    return tmp_path


def theme(data: Path | None, **environment: str) -> str:
    told = {"XDG_DATA_DIRS": str(data) if data is not None else "/nowhere", **environment}
    file_dialogs.prepare(told)
    return told.get("QT_QPA_PLATFORMTHEME", "")


def test_a_portal_is_asked_for_where_there_is_one(data: Path) -> None:
    bus = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/x"}
    assert theme(data, **bus, XDG_CURRENT_DESKTOP="KDE") == "xdgdesktopportal"
    assert theme(data, **bus, XDG_CURRENT_DESKTOP="") == "xdgdesktopportal"
    assert theme(data, **bus, XDG_CURRENT_DESKTOP="ubuntu:GNOME") == ""  # Qt takes GTK's own
    assert theme(data, **bus, XDG_CURRENT_DESKTOP="KDE", QT_QPA_PLATFORMTHEME="qt6ct") == "qt6ct"
    assert theme(data, XDG_CURRENT_DESKTOP="KDE") == ""  # nobody could be asked
    assert theme(None, **bus) == ""
    (data / "bus").touch()
    assert theme(data, XDG_RUNTIME_DIR=str(data)) == "xdgdesktopportal"
    (data / "xdg-desktop-portal/portals/some.portal").write_text("[portal]\nInterfaces=…Settings\n")
    assert theme(data, **bus) == ""


def test_qt_has_a_theme_of_that_name() -> None:
    """Qt passes over a name that it does not know, and shows its own dialogs then."""
    code = (
        "from PySide6.QtCore import QLibraryInfo as L; from pathlib import Path; "
        "print(*[f.name for f in Path(L.path(L.LibraryPath.PluginsPath)).glob('platformthemes/*')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=dict(os.environ)
    )
    assert "xdgdesktopportal" in done.stdout
    assert "qgtk3" in done.stdout
