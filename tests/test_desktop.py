"""What desktops and software centres are told of the program is sound, and a fresh machine can show every letter."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QRawFont, QTextLayout
from pytestqt.qtbot import QtBot

import karareader

ROOT = Path(__file__).resolve().parent.parent
DESKTOP = ROOT / "resources" / "desktop"
ENTRY, ABOUT = DESKTOP / "karareader.desktop", DESKTOP / "karareader.metainfo.xml"


def validated(*command: str) -> str:
    """What a validator says of a file; nothing may be wrong with it."""
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not on this machine (see packaging/packages-test.txt)")
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_the_entry_of_the_menu_passes_its_validator() -> None:
    assert validated("desktop-file-validate", str(ENTRY)) == ""


def test_what_software_centres_show_passes_its_validator() -> None:
    assert "W:" not in validated("appstreamcli", "validate", "--no-net", str(ABOUT))


def test_both_are_about_the_same_program() -> None:
    program, _, _actions = ENTRY.read_text(encoding="utf-8").partition("\n[Desktop Action")
    entry = dict(re.findall(r"^([\w-]+)=(.*)$", program, re.MULTILINE))
    about = ElementTree.parse(ABOUT).getroot()
    assert entry["Name"] == about.findtext("name")
    assert about.findtext("launchable") == ENTRY.name
    assert [each.text for each in about.iter("category")] == [
        name for name in entry["Categories"].split(";") if name and name != "Qt"
    ]
    versions = [each.get("version") for each in about.iter("release")]
    assert versions[0] == karareader.__version__


def test_a_fresh_machine_is_given_a_font_with_emoji_in_colour(qtbot: QtBot) -> None:
    wanted = re.findall(
        r"^(\S+) *\|", (ROOT / "packaging" / "packages-run.txt").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert "fonts-noto-color-emoji" in wanted
    layout = QTextLayout("😀", QFont())
    layout.beginLayout()
    layout.createLine().setLineWidth(200)
    layout.endLayout()
    font = layout.glyphRuns()[0].rawFont()
    if not isinstance(font, QRawFont) or "Emoji" not in font.familyName():
        pytest.skip("no font with emoji is on this machine (see packaging/packages-run.txt)")
    image = QImage(80, 80, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setFont(QFont("Sans", 40))
    painter.drawText(4, 64, "😀")
    painter.end()
    colours = {image.pixelColor(x, y).name() for x in range(80) for y in range(80)}
    assert any(QColor(name).hsvSaturation() > 100 for name in colours), "it is no picture in colour"
