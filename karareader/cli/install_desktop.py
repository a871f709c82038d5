"""`karareader --install-desktop`: the program's entry in the menu of this user's desktop, with its icon.

Places: https://specifications.freedesktop.org/menu-spec/latest/ and
https://specifications.freedesktop.org/icon-theme-spec/latest/. What is put there is written down in the README.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from karareader.base import resources
from karareader.base.errors import UserError
from karareader.base.files import write_atomic
from karareader.base.self_command import own_folder

_PATIENCE = 20  # seconds
_ENTRY = Path("applications/karareader.desktop")
_ICON = Path("icons/hicolor/scalable/apps/karareader.svg")


def install(environment: Mapping[str, str] = os.environ) -> list[Path]:
    """Write them; gives the files. Raises UserError where they cannot be written, or desktops know no such thing."""
    if not sys.platform.startswith("linux"):
        raise UserError("Only desktops of Linux are told this way.", "Elsewhere the installer makes the menu entry.")
    data = Path(environment.get("XDG_DATA_HOME") or Path(environment.get("HOME", "~")).expanduser() / ".local/share")
    entry = resources.text("desktop", "karareader.desktop")
    entry = entry.replace("Exec=karareader %u", f"Exec={_quoted(_command())} %u")
    icon = resources.text("icons", "karareader.svg")
    try:
        for name, content in ((_ENTRY, entry), (_ICON, icon)):
            (data / name).parent.mkdir(parents=True, exist_ok=True)
            write_atomic(data / name, content.encode())
    except OSError as error:
        raise UserError(f"{data} could not be written to: {error.strerror or error}.") from error
    # Desktops look by themselves, sooner or later; where this is there, it is sooner.
    if (update := shutil.which("update-desktop-database")) is not None:
        command = [update, str(data / _ENTRY.parent)]
        subprocess.run(command, cwd=own_folder(), capture_output=True, timeout=_PATIENCE, check=False)
    return [data / _ENTRY, data / _ICON]


def _command() -> str:
    """What starts this very program from anywhere."""
    script = Path(sys.executable).parent / "karareader"
    if script.is_file():
        return str(script)
    found = shutil.which("karareader")
    if found is None:
        raise UserError("The program `karareader` was not found.", "Install it first, with pip or pipx.")
    return found


def _quoted(path: str) -> str:
    """A path as an argument of `Exec`. Source: Desktop Entry Specification, section “The Exec key”."""
    escaped = "".join(f"\\\\{letter}" if letter in '"`$\\' else letter for letter in path.replace("%", "%%"))
    return f'"{escaped}"' if any(letter in path for letter in " \t\n\"'\\><~|&;$*?#()`%") else path
