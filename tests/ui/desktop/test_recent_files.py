"""The desktop's list of recent files: entries of others stay, and GLib, which most desktops use, reads ours."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from karareader.ui.desktop import recent_files
from tests.ui.programs import Make

OTHER = """<?xml version="1.0" encoding="UTF-8"?>
<xbel version="1.0" xmlns:bookmark="http://www.freedesktop.org/standards/desktop-bookmarks"
      xmlns:mime="http://www.freedesktop.org/standards/shared-mime-info">
  <bookmark href="file:///home/a/letter.odt" added="2024-01-01T00:00:00Z" modified="2024-01-01T00:00:00Z"
            visited="2024-01-01T00:00:00Z">
    <info><metadata owner="http://freedesktop.org">
      <mime:mime-type type="application/vnd.oasis.opendocument.text"/>
      <bookmark:groups><bookmark:group>Office</bookmark:group></bookmark:groups>
      <bookmark:applications>
        <bookmark:application name="Writer" exec="&apos;writer %u&apos;" modified="2024-01-01T00:00:00Z" count="2"/>
      </bookmark:applications>
    </metadata></info>
  </bookmark>
</xbel>
"""
NOTE = Path("/home/a/Übung & «more».md")
LATER = datetime(2026, 5, 4, 3, 2, 1, tzinfo=UTC)


def test_a_note_is_added_once_and_what_others_listed_stays(tmp_path: Path) -> None:
    listed = tmp_path / "share" / "recently-used.xbel"
    recent_files.add(listed, NOTE, LATER)
    assert listed.read_text().count("<bookmark ") == 1
    listed.write_text(OTHER)
    for _ in range(3):
        recent_files.add(listed, NOTE, LATER)
    text = listed.read_text()
    assert text.count("<bookmark ") == 2
    assert all(kept in text for kept in ("letter.odt", "Office", "writer %u", 'count="2"', 'count="3"', "2026-05-04"))
    assert listed.stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(ctypes.util.find_library("glib-2.0") is None, reason="no GLib here")
def test_glib_reads_it(tmp_path: Path) -> None:
    listed = tmp_path / "recently-used.xbel"
    listed.write_text(OTHER)
    recent_files.add(listed, NOTE, LATER)
    glib = ctypes.CDLL(ctypes.util.find_library("glib-2.0"))
    for name in ("g_bookmark_file_new", "g_bookmark_file_get_mime_type"):
        getattr(glib, name).restype = ctypes.c_void_p
    book, address = ctypes.c_void_p(glib.g_bookmark_file_new()), NOTE.as_uri().encode()
    assert glib.g_bookmark_file_load_from_file(book, os.fsencode(listed), None)
    assert glib.g_bookmark_file_get_size(book) == 2
    mime = glib.g_bookmark_file_get_mime_type(book, address, None)
    assert ctypes.string_at(mime) == b"text/markdown"
    command, count = ctypes.c_char_p(), ctypes.c_uint()
    assert glib.g_bookmark_file_get_application_info(
        book, address, b"karareader", ctypes.byref(command), ctypes.byref(count), None, None
    )
    assert (command.value, count.value) == (b"karareader " + address, 1)
    glib.g_bookmark_file_free(book)


def test_a_list_that_cannot_be_read_stays_as_it_is(tmp_path: Path) -> None:
    listed = tmp_path / "recently-used.xbel"
    listed.write_text("<xbel><bookmark")
    recent_files.add(listed, NOTE, LATER)
    assert listed.read_text() == "<xbel><bookmark"
    folder = tmp_path / "folder"
    folder.mkdir()
    recent_files.add(folder, NOTE, LATER)
    assert list(folder.iterdir()) == []


def test_what_another_program_writes_meanwhile_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    listed = tmp_path / "recently-used.xbel"
    entered, came = recent_files._enter, []

    def enter(*given: object) -> None:
        if not came:
            came.append(listed.write_text(OTHER))
        entered(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(recent_files, "_enter", enter)
    recent_files.add(listed, NOTE, LATER)
    assert listed.read_text().count("<bookmark ") == 2


def test_notes_are_listed_only_where_the_reader_wants_it(
    qtbot: QtBot, make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    listed = tmp_path / "share" / "recently-used.xbel"
    notes = [tmp_path / f"{name}.md" for name in ("one", "two")]
    for note in notes:
        note.write_text(f"# {note.stem}\n")
    app = make()
    for note, wanted in zip(notes, (False, True), strict=True):
        app.settings.desktop_recent = wanted
        with qtbot.waitSignal(app.reading.note_shown):
            app.reading.navigator.open(note)
    qtbot.waitUntil(listed.exists)
    text = listed.read_text()
    assert notes[1].as_uri() in text
    assert notes[0].as_uri() not in text
