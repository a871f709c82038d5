"""Decks of Anki: what is in the file, as Anki reads it, and what is said where genanki is missing."""

from __future__ import annotations

import json
import re
import sqlite3
import sys
import zipfile
from pathlib import Path

import pytest

from karareader.base import resources
from karareader.base.errors import UserError
from karareader.media import export_formats as anki_deck
from karareader.media.files.stills import ffmpeg
from karareader.timeline.entries import Entry, ExportedVideo

FILM = next(resources.path("sample").glob("*.mp4"))
ITEMS = [Entry(15.0, None, "Every <time> is a chip."), Entry(35.0, 38.0, "It follows.")]


def notes(data: bytes, folder: Path) -> tuple[list[list[str]], dict[str, bytes]]:
    """The fields of each note of a deck, and its media by their names."""
    (folder / "deck.apkg").write_bytes(data)
    with zipfile.ZipFile(folder / "deck.apkg") as package:
        package.extract("collection.anki2", folder)
        media = {name: package.read(number) for number, name in json.loads(package.read("media")).items()}
    with sqlite3.connect(folder / "collection.anki2") as base:
        (models,) = base.execute("select models from col").fetchone()
        for model in json.loads(models).values():
            named = {field["name"] for field in model["flds"]} | {"FrontSide"}
            used = re.findall(r"{{[#^/]?(\w+)}}", "".join(side["qfmt"] + side["afmt"] for side in model["tmpls"]))
            assert named >= set(used), "Anki shows no side that names a field which is not there"
        rows = base.execute("select flds, guid from notes order by id").fetchall()
        assert base.execute("select count(*) from cards").fetchone() == (len(rows),)
    return [[*fields.split("\x1f"), guid] for fields, guid in rows], media


def test_a_deck_has_sentences_frames_and_sounds(tmp_path: Path) -> None:
    pytest.importorskip("genanki")
    video = ExportedVideo(
        "The tour", "https://www.youtube.com/watch?v=Kr4Rd3rT0ur", str(FILM) if ffmpeg() else "", 155.0
    )
    data = anki_deck.deck(ITEMS, video)
    found, media = notes(data, tmp_path)
    assert [fields[0] for fields in found] == ["Every &lt;time&gt; is a chip.", "It follows."]
    assert 'href="https://www.youtube.com/watch?v=Kr4Rd3rT0ur&amp;t=15s"' in found[0][1]
    assert found[0][4] == "The tour"
    if ffmpeg():
        assert found[0][2].startswith("<img src=")
        assert found[0][3].startswith("[sound:")
        assert sorted(data[:2] for data in media.values() if data.startswith(b"\xff\xd8")) == [b"\xff\xd8"] * 2
        assert len(media) == 4
        assert all(name in found[at // 2][2] + found[at // 2][3] for at, name in enumerate(sorted(media)))
    again, _ = notes(anki_deck.deck(ITEMS, ExportedVideo("Renamed", video.url)), tmp_path)
    assert [fields[-1] for fields in again] == [fields[-1] for fields in found]  # the same cards
    assert again[0][2:4] == ["", ""]


def test_what_is_missing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "genanki", None)
    with pytest.raises(UserError, match="one more package, genanki"):
        anki_deck.deck(ITEMS, ExportedVideo("x"))
