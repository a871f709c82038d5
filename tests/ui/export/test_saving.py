"""A note is saved as PDF and as a web page from the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from karareader.ui.export.paper_dialog import PaperDialog
from karareader.ui.note.page.model import NotePage
from tests.ui.programs import App


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    folder.mkdir()
    for name in ("one", "two"):
        text = f"---\ntitle: {name}\nvideoId: aaaaaaaaaaa\n---\n\n## Part\n\nSaid here [00:01:53].\n"
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    (folder / "Film [aaaaaaaaaaa].mp4").write_bytes(b"film")
    return folder


def test_the_note_is_saved_as_pdf_and_as_a_page(qtbot: QtBot, app: App, library: Path, tmp_path: Path) -> None:
    printing, page = app.features.export.printing, app.note.page
    assert page is not None
    pdf, html, taken = tmp_path / "out.pdf", tmp_path / "out.html", library / "two.md"
    printing.write(page, pdf)
    qtbot.waitUntil(lambda: str(pdf) in app.line.text)
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert page.layout.units  # the page that is shown is another one
    printing.write_web_page(page, html)
    qtbot.waitUntil(lambda: str(html) in app.line.text)
    assert html.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    before = taken.read_bytes()
    printing.write_web_page(page, taken)
    qtbot.waitUntil(lambda: "never written over" in app.line.text)
    printing.write(page, taken)
    qtbot.waitUntil(lambda: app.messages.reported == "")
    assert taken.read_bytes() == before


def test_stills_are_offered_and_work_can_be_stopped(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    page = app.note.page
    assert page is not None
    dialog = PaperDialog("Print", 2, app.themes, app.window)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.stills.setChecked(True)
        dialog._accept()
    assert chosen.args == [True]
    target = tmp_path / "stopped.pdf"
    app.features.export.printing.write(page, target)
    assert app.messages.reported == "print"
    app.messages.stop()
    assert app.messages.reported == ""
    assert "stopped" in app.line.text
    assert not target.exists()


def test_what_was_kept_is_offered_and_stands_below_the_note(
    qtbot: QtBot, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("karareader.ui.export.print_controller.ffmpeg", lambda: "")
    asked: list[tuple[NotePage, Path | None]] = []
    printing = app.features.export.printing
    printing._ask("Print", lambda *what: asked.append(what))
    qtbot.waitUntil(lambda: len(asked) == 1)  # nothing was kept, and there are no stills: there is nothing to ask
    qtbot.waitUntil(lambda: app.playback.loaded)
    app.playback.seek(20.0)
    app.actions["mark"].trigger()
    printing._ask("Print", lambda *what: asked.append(what))
    qtbot.waitUntil(lambda: app.window.findChild(PaperDialog) is not None)
    dialog = app.window.findChild(PaperDialog)
    assert dialog is not None
    assert dialog.kept.text() == "Marks, jots and highlights below the note (1)"
    dialog.kept.click()
    dialog._accept()
    (before, _), (page, film) = asked
    assert film is None
    assert page.rendered.html.startswith(before.rendered.html)
    assert "t=15s" in page.rendered.html[len(before.rendered.html) :]
    assert app.note.page is before
