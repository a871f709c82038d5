"""Pictures and formulas that never end: the note opens, says so, and goes on."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from karareader.notes.load import parse_note
from karareader.notes.markdown import formulas
from karareader.notes.markdown.formulas import DrawnFormula, Patience, Undrawn
from karareader.notes.render import render
from karareader.ui.common.theme import LIGHT
from karareader.ui.note.page import image_files as picture_files
from karareader.ui.note.page.document import Paper
from karareader.ui.note.page.model import prepare
from karareader.ui.note.page.pictures import Drawing as Picture
from karareader.ui.note.page.pictures import PictureFiles
from karareader.ui.note.page.style import Look
from karareader.ui.reading.opened import OpenRequest
from tests.ui.programs import App

BRACES = "\\left(" * 12 + "x" + "\\right)" * 12  # as deep as is tried, and minutes of work


def nested_uses(levels: int, times: int = 10) -> str:
    """A picture that asks for `times` to the power of `levels` squares."""
    groups = "".join(
        f'<g id="g{level}">' + f'<use xlink:href="#g{level - 1}"/>' * times + "</g>" for level in range(1, levels + 1)
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="80" height="40">'
        f'<defs><g id="g0"><rect width="1" height="1"/></g>{groups}</defs><use xlink:href="#g{levels}"/></svg>'
    )


SQUARE = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><rect width="80" height="40" fill="#f00"/></svg>'
)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A note with a picture and a formula that never end, between others."""
    root = tmp_path / "lib"
    root.mkdir()
    (root / "one.md").write_text("---\nvideoId: aaaaaaaaaaa\n---\nNothing.")
    (root / "Film [aaaaaaaaaaa].mp4").write_bytes(b"film")
    (root / "endless.svg").write_text(nested_uses(14))
    (root / "endless.png").write_text(nested_uses(13))  # whatever it is called
    (root / "square.svg").write_text(SQUARE)
    (root / "two.md").write_text(
        f"# Two\n\nFirst $a_1$ and $${BRACES}$$ and $b_2$.\n\n![](endless.svg) ![shape](endless.png)\n\n"
        "![](square.svg)\n\nLast $c_3$ words.\n"
    )
    return root


def test_a_note_with_endless_pictures_and_formulas_is_shown_whole(qtbot: QtBot, app: App, library: Path) -> None:
    app.session.open(OpenRequest(library / "two.md"))
    qtbot.waitUntil(lambda: app.session.path == library / "two.md", timeout=30_000)
    view = app.note.view
    assert view.page is not None
    assert "First" in view.document().toPlainText()
    assert "words." in view.document().toPlainText()
    qtbot.waitUntil(lambda: "not drawn yet" not in view.document().toPlainText(), timeout=60_000)
    text = view.document().toPlainText()
    assert f"{BRACES} (takes too long to draw)" in text
    assert "endless.svg (takes too long to draw) shape (takes too long to draw)" in text
    assert [picture.name for picture in view.page.rendered.pictures] == ["math:0", "math:1", "math:2"]
    assert len(view.page.pictures) == 4, "three formulas and the square"
    assert [problem.kind for problem in view.page.rendered.problems] == ["math"]


def test_a_picture_of_shapes_is_drawn_by_the_other_process(library: Path, qapp: object) -> None:
    files = PictureFiles(Look(LIGHT), 600.0, 60.0)
    drawn = files.drawing(f"file:{library / 'square.svg'}", (0, 0))
    assert isinstance(drawn, Picture)
    assert (drawn.width, drawn.height, drawn.svg) == (80, 40, b"")
    assert drawn.image is not None
    assert drawn.image.pixelColor(10, 10).name() == "#ff0000"
    wide = PictureFiles(Look(LIGHT), 40.0, 60.0).drawing(f"file:{library / 'square.svg'}", (0, 0))
    assert isinstance(wide, Picture)
    assert (wide.width, wide.height) == (40, 20)


def test_what_failed_once_is_not_tried_in_another_size(
    library: Path, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []

    def ask(question: object, within: float | None = None) -> dict[str, object]:
        asked.append(question)
        raise formulas.Failed

    monkeypatch.setattr(formulas.process, "ask", ask)
    for widest in (600.0, 300.0):
        drawn = PictureFiles(Look(LIGHT), widest, 60.0).drawing(f"file:{library / 'endless.svg'}", (0, 0))
        assert drawn == picture_files.TOO_SLOW
    assert len(asked) == 1


def test_a_pipe_is_no_picture(tmp_path: Path, qapp: object) -> None:
    import os

    if not hasattr(os, "mkfifo"):
        pytest.skip("there are no pipes of this kind here")
    os.mkfifo(tmp_path / "pipe.svg")
    assert PictureFiles(Look(LIGHT), 600.0, 60.0).drawing(f"file:{tmp_path / 'pipe.svg'}", (0, 0)) == ""


def test_a_file_that_is_no_picture_is_called_by_its_name(library: Path, qapp: object) -> None:
    (library / "no picture.png").write_text("words")
    note = parse_note(library / "three.md", b"before\n\n![](no%20picture.png)\n\nafter")
    made = prepare(Paper(), note, render(note, video=False), None, Look(LIGHT))
    assert made.document.toPlainText() == "three\nbefore\nno picture.png\nafter"


def test_deep_formulas_are_told_without_being_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formulas.process, "ask", lambda *_arguments: pytest.fail("it was asked for"))
    assert formulas.draw("\\frac{1}{" * 16 + "x" + "}" * 16, False) == Undrawn(formulas.TOO_SLOW)


def test_the_formulas_of_a_note_have_a_time_and_a_room_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    patience = Patience(0.0)
    assert patience.draw("t_1+t_2", False) == Undrawn(formulas.PUT_OFF)
    assert list(patience.put_off) == [("t_1+t_2", False)]
    assert isinstance(Patience(60.0).draw("t_1+t_2", False), DrawnFormula)
    assert isinstance(Patience(0.0).draw("t_1+t_2", False), DrawnFormula), "it is remembered"
    monkeypatch.setattr(formulas, "_MOST", 10)
    assert Patience(60.0).draw("t_1+t_2", False) == Undrawn(formulas.TOO_MANY)


def test_what_is_put_off_is_drawn_later_but_not_for_ever() -> None:
    formulas.draw_later([("u_1", False), ("u_2", False)], 60.0)
    assert isinstance(formulas.remembered("u_1", False), DrawnFormula)
    formulas.draw_later([("v_1", False), ("u_2", False)], 0.0)
    assert formulas.remembered("v_1", False) == Undrawn(formulas.TOO_MANY)
    assert isinstance(formulas.remembered("u_2", False), DrawnFormula)
