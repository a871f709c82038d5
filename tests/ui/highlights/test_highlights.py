"""Highlights in the window: marked, shown, kept, undone, found again after the note changed, listed and exported."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from karareader.media.player.base import PlayerState as Playing
from karareader.notes.annotations.model import COLOURS, Highlight, Lost
from karareader.notes.annotations.store import Annotations
from karareader.ui.common.theme import THEMES, Theme
from karareader.ui.highlights.bar import place
from karareader.ui.highlights.page_text import PageText
from karareader.ui.highlights.rows import of_all
from karareader.ui.note.highlights import colours
from karareader.ui.note.marks import Shade
from karareader.ui.services.index import IndexService
from tests.ui.programs import App, Make

HEAD = "---\ntitle: {title}\nvideoId: aaaaaaaaaaa\n---\n"
BODY = """A 🎬 film **begins** with a river [0:20]. The lantern is bright.

Copper follows a simple theory of attention [00:40]. And `code` too.

> [!NOTE]- Folded
> Hidden words of a box.

- One item with a violin
- Another item of the list [0:50]
"""
THEORY = "Copper follows a simple theory"


@pytest.fixture
def note(tmp_path: Path) -> Path:
    root = tmp_path / "lib"
    root.mkdir()
    (root / "two.md").write_text(HEAD.format(title="Two") + "Something else [0:10].\n")
    (root / "Film [aaaaaaaaaaa].mp4").write_bytes(b"film")
    path = root / "one.md"
    path.write_text(HEAD.format(title="One") + BODY)
    return path


@pytest.fixture
def app(qtbot: QtBot, make: Make, note: Path, monkeypatch: pytest.MonkeyPatch) -> App:
    monkeypatch.setattr(IndexService, "begin", lambda _self: None)
    return start(qtbot, make, note)


def start(qtbot: QtBot, make: Make, note: Path) -> App:
    made = make(length=60.0)
    made.begin(note, None)
    qtbot.waitUntil(lambda: made.session.current is not None and made.playback.state is Playing.PAUSED)
    qtbot.waitUntil(lambda: made.features.highlights.controller.annotations is not None)
    return made


def test_times_are_listed_as_short_as_the_page_shows_them() -> None:
    exact = "the cube\nof 00:03:12 and 01:02:03"
    (row,) = of_all([Annotations("n", Path("n.md"), "N", (Highlight("h", exact, "", "", 0, 9),))])
    assert row.words == "the cube of 3:12 and 01:02:03"


def select(app: App, words: str) -> None:
    """Select words of the page, of which the text is known."""
    page = app.note.page
    assert page is not None
    cursor = page.document.find(words)
    assert not cursor.isNull(), words
    app.note.view.setTextCursor(cursor)


def shades(app: App) -> list[Shade]:
    return [shade for each in app.note.view.marks.shades.values() for shade in each]


def shaded(app: App) -> list[str]:
    """The words that are shaded on the page."""
    page = app.note.page
    assert page is not None
    return [
        page.document.findBlockByNumber(leaf).text()[shade.begin : shade.end]
        for leaf, each in sorted(app.note.view.marks.shades.items())
        for shade in each
    ]


def test_the_text_of_a_page_is_what_the_note_says(app: App) -> None:
    page = app.note.page
    assert page is not None
    text = PageText(page)
    assert "A 🎬 film begins with a river" in text.text
    assert " 00:40 " in text.text, "a time as it is written"
    assert "1 time" not in text.text
    for words in ("begins", "code", "One item with a violin", "river"):
        start = text.text.index(words)
        ((leaf, begin, end),) = text.on_page(start, start + len(words))
        cursor = QTextCursor(page.document)
        cursor.setPosition(page.starts[leaf] + begin)
        cursor.setPosition(page.starts[leaf] + end, QTextCursor.MoveMode.KeepAnchor)
        assert cursor.selectedText() == words
        assert text.of_page(cursor.selectionStart(), cursor.selectionEnd()) == (start, start + len(words))
    assert text.of_page(0, 0) == (0, 0)


def test_a_life_of_a_highlight(qtbot: QtBot, app: App, make: Make, note: Path, tmp_path: Path) -> None:
    feature, store = app.features.highlights, app.features.highlights.files.store
    app.actions["highlight"].trigger()
    assert app.line.text == "Select words in the note to highlight them."
    select(app, "ilm begin")  # whole words are highlighted
    app.actions["highlight"].trigger()
    select(app, THEORY)
    app.actions["margin_note"].trigger()
    assert feature.editor.isVisible()
    QTest.keyClicks(feature.editor.field, "Is it so?")
    QTest.keyClick(feature.editor.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not feature.editor.isVisible()
    second = shades(app)[1]
    feature.controller.change(second.id, colour="green")
    assert [shade.colour for shade in shades(app)] == ["yellow", "green"]
    assert shades(app)[1].comment == "Is it so?"
    assert shaded(app)[1] == THEORY
    assert [row.words for row in feature.panel.rows] == ["film begins", THEORY]
    assert [row.highlight.seconds for row in feature.panel.rows] == [20.0, 40.0]
    # Undone and done again, one by one
    for expected in ([("yellow", ""), ("yellow", "Is it so?")], [("yellow", ""), ("yellow", "")], [("yellow", "")], []):
        app.actions["undo"].trigger()
        assert [(shade.colour, shade.comment) for shade in shades(app)] == expected
    assert app.line.text == "Undone: highlight “film begins”, in “one”."
    for _ in range(4):
        app.actions["redo"].trigger()
    assert [(shade.colour, shade.comment) for shade in shades(app)] == [("yellow", ""), ("green", "Is it so?")]
    # In another form of the page, and after the note was edited
    app.note.zoom_in()
    assert shaded(app)[1] == THEORY
    text = note.read_text().replace("The lantern is bright.", "").replace("Copper", "It was told. Copper")
    note.write_text(text + "\nMore of it.\n")
    qtbot.waitUntil(lambda: app.session.current is not None and "More of it" in app.session.current.note.body)
    qtbot.waitUntil(lambda: shaded(app)[1:] == [THEORY])
    # Kept for the next time, and undone on another note
    app.go.open(note.with_name("two.md"))
    qtbot.waitUntil(lambda: app.session.path == note.with_name("two.md"))
    assert shades(app) == []
    app.actions["undo"].trigger()
    app.window.close()
    again = start(qtbot, make, note)
    qtbot.waitUntil(lambda: len(shades(again)) == 2)
    assert [shade.colour for shade in shades(again)] == ["yellow", "yellow"]
    assert len(list(store.all())) == 1
    # Handed on
    target = tmp_path / "out.md"
    again.features.highlights.write([again.features.highlights.controller.annotations], target)
    assert target.read_text() == f"# One\n\n> film begins [0:20]\n\n> {THEORY} [0:40]\n\nIs it so?\n"
    again.features.highlights.write([again.features.highlights.controller.annotations], tmp_path / "out.json")
    assert json.loads((tmp_path / "out.json").read_text())["total"] == 2


def test_lost_words_are_told_with_candidates_and_never_moved(qtbot: QtBot, app: App, note: Path) -> None:
    feature = app.features.highlights
    select(app, THEORY)
    app.actions["highlight"].trigger()
    (shade,) = shades(app)
    text = note.read_text()
    body = text.replace(f"{THEORY} of attention [00:40]. And `code` too.\n\n", "")
    note.write_text(f"{body}\nIn the end copper follows a simple theory.\n")
    qtbot.waitUntil(lambda: app.session.current is not None and "In the end" in app.session.current.note.body)
    # What is folded away may hold it.
    qtbot.waitUntil(lambda: isinstance(feature.controller.found.get(shade.id), Lost))
    assert feature.controller.hidden
    assert [row.lost for row in feature.panel.rows] == [False]
    page = app.note.page
    assert page is not None
    app.note._refold(page.unfolded())
    qtbot.waitUntil(lambda: [row.lost for row in feature.panel.rows][:1] == [True])
    assert shades(app) == []
    candidate = feature.panel.rows[1]
    assert candidate.candidate is not None
    assert "copper follows a simple theory" in candidate.words
    feature.panel.accepted.emit(candidate)
    assert len(shades(app)) == 1
    app.actions["undo"].trigger()
    qtbot.waitUntil(lambda: shades(app) == [])
    note.write_text(text)
    qtbot.waitUntil(lambda: shaded(app) == [THEORY])


def test_the_hand_selects_clicks_and_reads(qtbot: QtBot, app: App, note: Path) -> None:
    feature, view = app.features.highlights, app.note.view
    viewport = view.viewport()
    select(app, THEORY)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    feature.hand._released()
    assert feature.bar.isVisible()
    assert not feature.bar.removal.isVisible()
    lines = feature.hand.words(*feature.controller.selected())
    assert lines
    assert not any(feature.bar.geometry().intersects(line) for line in lines)
    feature.bar.buttons["pink"].click()
    assert not feature.bar.isVisible()
    assert [shade.colour for shade in shades(app)] == ["pink"]
    view.moveCursor(QTextCursor.MoveOperation.Start)
    words = feature.hand.words_of(shades(app)[0].id)
    spot = viewport.mapFrom(app.note, words.center())
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(feature.bar.isVisible)
    assert feature.bar.removal.isVisible()
    assert shades(app)[0].picked
    feature.bar.removal.click()
    assert shades(app) == []
    assert app.line.text == f"The highlight “{THEORY}” was removed."
    app.actions["undo"].trigger()
    assert len(shades(app)) == 1
    # The list of all notes leads there from another note.
    app.go.open(note.with_name("two.md"))
    qtbot.waitUntil(lambda: app.session.path == note.with_name("two.md"))
    feature.panel.scope.setCurrentIndex(1)
    qtbot.waitUntil(lambda: [row.title for row in feature.panel.rows] == ["One"])
    feature.panel.shown_wanted.emit(feature.panel.rows[0])
    qtbot.waitUntil(lambda: app.session.path == note and [shade.picked for shade in shades(app)] == [True])


def test_damaged_files_are_told_and_not_written_over(
    qtbot: QtBot, make: Make, note: Path, app: App, expected_logs: list[str]
) -> None:
    select(app, THEORY)
    app.actions["highlight"].trigger()
    app.window.close()
    (file,) = (each for each in app.context.profile.data.glob("annotations/*.json"))
    file.write_text("{")
    again = make(length=60.0)
    again.begin(note, None)
    qtbot.waitUntil(lambda: "is damaged" in again.line.text)
    select(again, THEORY)
    again.actions["highlight"].trigger()
    assert shades(again) == []
    again.window.close()
    assert file.read_text() == "{"


def contrast(one: str, other: str) -> float:
    """The contrast of two colours as WCAG defines it."""

    def light(name: str) -> float:
        colour = QColor(name)
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", THEMES, ids=[theme.name for theme in THEMES])
def test_text_and_links_are_legible_on_all_colours(theme: Theme) -> None:
    for colour in COLOURS:
        ground, line = colours(colour, theme)
        for ink in (theme.ink, theme.link, theme.quiet):
            assert contrast(ink, ground) >= theme.least >= 4.5, (colour, ink)
        assert contrast(line, ground) >= 1.6, "the line is seen on its ground"


ROOM, BAR = QRect(0, 0, 600, 500), QSize(160, 40)


@pytest.mark.parametrize(
    ("first", "last", "top"),
    [
        (200, 200, 152),  # above, over what was read before
        (200, 320, 152),
        (10, 10, 67),  # no room above: below the line that is read next
        (200, 440, 152),  # far from the hand, and no room below
        (100, 340, 397),  # far from the hand
        (-300, 200, 257),  # it begins above the window
        (-300, 480, 451),  # words everywhere: at the lower edge
    ],
)
def test_the_bar_covers_neither_the_words_nor_the_line_after_them(first: int, last: int, top: int) -> None:
    begin, end = QRect(100, first, 300, 20), QRect(100, last, 200, 20)
    spot = place(begin, end, ROOM, BAR)
    assert spot.top() == top
    assert spot.size() == BAR
    assert ROOM.contains(spot)
    if last < 480:
        assert not spot.intersects(begin.united(end))
        assert not spot.intersects(QRect(0, end.bottom() + 1, 600, 20))
    assert place(QRect(590, first, 8, 20), end, ROOM, BAR).right() <= ROOM.right()
