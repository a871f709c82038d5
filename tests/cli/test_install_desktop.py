"""`karareader --install-desktop` writes an entry that desktops accept, and that starts this very program."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from karareader.base.errors import UserError
from karareader.cli import install_desktop

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="menus of Linux desktops")


def test_the_entry_starts_this_program_and_is_valid(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "a folder with $signs" / "karareader"
    monkeypatch.setattr(install_desktop, "_command", lambda: str(program))
    entry, icon = install_desktop.install({"XDG_DATA_HOME": str(tmp_path / "data")})
    text = entry.read_text()
    assert f'Exec="{str(program).replace("$", chr(92) * 2 + "$")}" %u' in text
    assert "x-scheme-handler/karareader" in text
    assert "inode/directory" not in text
    assert icon.read_bytes().lstrip().startswith(b"<svg")
    assert entry.parent == tmp_path / "data" / "applications"
    if shutil.which("desktop-file-validate"):
        assert subprocess.run(["desktop-file-validate", entry], capture_output=True, check=False).stdout == b""


def test_what_cannot_be_written_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(install_desktop, "_command", lambda: "karareader")
    (tmp_path / "data").write_text("a file")
    with pytest.raises(UserError, match="could not be written to"):
        install_desktop.install({"XDG_DATA_HOME": str(tmp_path / "data")})
