"""The search in all notes: what is shown of a hit, the panel, and the way from words to a moment of a video."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from karareader.base import resources as assets
from karareader.library.search.results import CaptionHit, Hit, Hits
from karareader.media.player.base import PlayerState as Playing
from karareader.ui.common.highlighted_text import FoundText, Space, excerpt
from karareader.ui.common.theme import ThemeManager
from karareader.ui.search.model import More, RowHeading, where
from karareader.ui.search.panel import SearchPanel
from karareader.ui.services.index import IndexStatus
from tests.ui.programs import App, Make

FRONT = "---\ntitle: {title}\nvideoId: {video}\n---\n"
WORDS = "".join(f"Sentence {n} of this note [0:{n:02}].\n\n" for n in range(10, 50, 5))

# Texts


def test_a_short_sentence_is_left_as_it_is() -> None:
    assert excerpt("One\ntwo.", [(4, 7)], 40) == ("One two.", [(4, 7)])


def test_a_long_sentence_is_cut_behind_where_the_word_is_seen_anyway() -> None:
    text = "prism " + "and other words " * 20
    shown, places = excerpt(text, [(0, 5)], 60)
    assert shown.startswith("prism and")
    assert shown.endswith("…")
    assert len(shown) <= 61
    assert places == [(0, 5)]


def test_a_long_sentence_is_cut_before_where_the_word_would_not_be_seen() -> None:
    text = "other words and " * 20 + "a prism here. " + "More of it " * 20
    at = text.index("prism")
    shown, places = excerpt(text, [(at, at + 5)], 60)
    assert shown.startswith("…")
    assert shown.endswith("…")
    assert [shown[a:b] for a, b in places] == ["prism"]


def test_words_left_out_are_not_picked_out() -> None:
    text = "prism " + "words " * 40 + "prism"
    shown, places = excerpt(text, [(0, 5), (len(text) - 5, len(text))], 50)
    assert [shown[a:b] for a, b in places] == ["prism"]


@pytest.mark.parametrize(
    "text", ["A prism bends light. " * 30, "プリズムは光を曲げます。" * 40, "🎬 prism " * 80, "x" * 900]
)
def test_a_text_fits_into_its_lines(qtbot: QtBot, text: str) -> None:
    fitted = FoundText(text, [(2, 7)], QFont(), Space(200, 3, 40))
    assert fitted.text.endswith("…")
    assert 1 < fitted.lines <= 3
    assert fitted.grounds


def test_a_ground_lies_under_its_word_also_behind_letters_of_two_units(qtbot: QtBot) -> None:
    plain = FoundText("a prism", [(2, 7)], QFont(), Space(300, 1)).grounds[0]
    behind = FoundText("🎬🎬🎬 a prism", [(6, 11)], QFont(), Space(300, 1)).grounds[0]
    assert abs(plain.width() - behind.width()) < 2
    assert behind.left() > plain.left() + 10


# The panel


def hit(name: str = "one", **facts: object) -> Hit:
    given: dict[str, object] = {
        "path": Path(f"/lib/{name}.md"), "title": f"Note {name}", "channel": "optics", "video": "youtube:aaaaaaaaaaa",
        "sentence": "A prism bends light.", "matches": ((2, 7),), "title_matches": (), "section": "Prisms", "line": 5,
        "start": 83.0, "cue": 0, **facts,
    }  # fmt: skip
    return Hit(**given)  # type: ignore[arg-type]


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[SearchPanel]:
    panel = SearchPanel(ThemeManager("light"))
    panel.resize(340, 600)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_status(IndexStatus("ready", 3, 3), ready=True)
    yield panel
    panel.hide()


def words(panel: SearchPanel) -> str:
    return panel._words.text() if panel._words.isVisible() else ""


def test_before_anything_is_typed_it_tells_what_can_be_typed(panel: SearchPanel) -> None:
    hints = [each for each in panel.findChildren(QPushButton, "searchHint") if each.isVisible()]
    assert {"channel:", "video:", "title:", "has:repaired"} <= {each.text() for each in hints}
    next(each for each in hints if each.text() == "channel:").click()
    assert panel.query == "channel:"
    assert panel.field.hasFocus()


def test_the_hint_of_a_phrase_puts_the_cursor_between_its_quotes(panel: SearchPanel) -> None:
    next(each for each in panel.findChildren(QPushButton, "searchHint") if each.text().startswith('"')).click()
    QTest.keyClicks(panel.field, "two words")
    assert panel.query == '"two words"'


def test_it_tells_how_far_the_first_reading_is(panel: SearchPanel) -> None:
    panel.show_status(IndexStatus("reading", 3200, 21000), ready=False)
    assert "3,200 of 21,000" in words(panel)
    panel.show_status(IndexStatus("failed", words="No room."), ready=False)
    assert words(panel) == "No room."
    assert panel._again.isVisible()
    panel.show_status(IndexStatus("ready", 3, 3), ready=True)
    assert words(panel) == ""


def test_it_says_so_where_nothing_is_found(panel: SearchPanel) -> None:
    panel.field.setText("quux")
    panel.show_hits("quux", Hits(), 2.0)
    assert "Nothing found for quux" in words(panel)
    panel.field.clear()
    assert words(panel) == ""


def test_keys_move_among_the_hits_and_enter_chooses_while_the_field_has_the_keyboard(
    qtbot: QtBot, panel: SearchPanel
) -> None:
    panel.field.setText("prism")
    panel.show_hits("prism", Hits((hit("one"), hit("two"), hit("three")), 12), 2.0)
    assert panel._count.text() == "3 of 12 notes"
    QTest.keyClick(panel.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.hit_chosen) as chosen:
        QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert chosen.args[0].title == "Note two"
    with qtbot.waitSignal(panel.hit_played) as played:
        QTest.keyClick(panel.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert played.args[0].title == "Note two"
    with qtbot.waitSignal(panel.close_requested):
        QTest.keyClick(panel.field, Qt.Key.Key_Escape)


def test_what_is_picked_out_stays_so_when_the_index_has_news(panel: SearchPanel) -> None:
    panel.field.setText("prism")
    panel.show_hits("prism", Hits((hit("one"), hit("two")), 2), 2.0)
    panel.list.setCurrentIndex(panel.list.found.index(1))
    panel.show_hits("prism", Hits((hit("new"), hit("one"), hit("two")), 3), 2.0)
    assert panel.list.row(panel.list.currentIndex()).path.stem == "two"
    panel.show_hits("prism", Hits((hit("new"),), 1), 2.0)
    assert panel.list.currentIndex().row() == 0


def test_of_another_query_the_best_is_picked_out(panel: SearchPanel) -> None:
    panel.field.setText("prism")
    panel.show_hits("pris", Hits((hit("one"), hit("two")), 2), 2.0)
    panel.show_hits("prism", Hits((hit("two"), hit("one")), 2), 2.0)
    assert panel.list.row(panel.list.currentIndex()).path.stem == "two"


@pytest.mark.parametrize("count", [11, 30])
def test_all_that_is_found_is_laid_out_in_a_window_of_any_height(qtbot: QtBot, panel: SearchPanel, count: int) -> None:
    long = "A prism bends light, and violet light more than red light. "
    hits = tuple(hit(f"n{at}", sentence=long, matches=((2, 7),)) for at in range(count))
    last = panel.list.found.index
    for height in (760, 880, 1000, 1060):
        panel.resize(260, height)
        panel.field.setText(f"prism {height}")
        panel.show_hits(panel.query, Hits(hits, count), 3.0)
        qtbot.waitUntil(lambda: panel.list.visualRect(last(count - 1)).height() > 20, timeout=3000)


def test_what_cannot_be_meant_so_is_told(panel: SearchPanel) -> None:
    panel.field.setText("has:glue")
    panel.show_hits("has:glue", Hits(), 2.0)
    assert "“has:glue” is not known" in words(panel)


def test_a_click_on_a_time_plays_and_one_beside_it_shows(qtbot: QtBot, panel: SearchPanel) -> None:
    panel.field.setText("prism")
    panel.show_hits("prism", Hits((hit("one"), hit("two", start=None, cue=None)), 2), 2.0)
    first, second = panel.list.found.index(0), panel.list.found.index(1)
    chip = panel.list._painter.chip_rect(first, panel.list.visualRect(first))
    with qtbot.waitSignal(panel.hit_played):
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=chip.center())
    with qtbot.waitSignal(panel.hit_chosen):
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=chip.center() + QPoint(120, 0))
    assert panel.list._painter.chip_rect(second, panel.list.visualRect(second)).isNull()


def test_a_row_is_read_out_as_a_whole(panel: SearchPanel) -> None:
    panel.show_hits("prism", Hits((hit("one"),), 1), 2.0)
    index: QModelIndex = panel.list.found.index(0)
    told = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Note one, optics › Prisms, A prism bends light., at 1:23"
    assert where(hit(section="Note one")) == "optics"
    assert where(hit(channel="", section="")) == ""


def said(at: float = 12.0, **facts: object) -> CaptionHit:
    given: dict[str, object] = {
        "video": "youtube:aaaaaaaaaaa", "title": "All about glass", "channel": "optics", "sentence": "and a prism here",
        "matches": ((6, 11),), "title_matches": (), "start": at, "language": "en",
        "captions": Path("/lib/Film [aaaaaaaaaaa].en.vtt"), "media": None, **facts,
    }  # fmt: skip
    return CaptionHit(**given)  # type: ignore[arg-type]


def notes(count: int) -> tuple[Hit, ...]:
    return tuple(hit(f"n{n}") for n in range(count))


def kinds(panel: SearchPanel) -> list[str]:
    return [row.text if isinstance(row, RowHeading | More) else type(row).__name__ for row in panel.list.found.rows]


def test_what_is_said_stands_under_a_heading_behind_the_best_notes(panel: SearchPanel) -> None:
    panel.field.setText("prism")
    panel.show_hits("prism", Hits(notes(7), 7, (said(1), said(30)), 40), 2.0)
    hits = ["Hit"] * 4
    assert kinds(panel) == [
        *hits,
        "Said in videos",
        "CaptionHit",
        "CaptionHit",
        "All 40 moments",
        "More notes",
        *["Hit"] * 3,
    ]
    assert panel._count.text() == "7 notes"
    panel.show_hits("prism", Hits(notes(2), 2, (said(1),), 1), 2.0)
    assert kinds(panel) == ["Hit", "Hit", "Said in videos", "CaptionHit"]
    panel.show_hits("prism", Hits((), 0, (said(1), said(30)), 40), 2.0)
    assert kinds(panel) == ["Said in videos", "CaptionHit", "CaptionHit"]
    assert panel._count.text() == "2 of 40 moments"
    assert panel.list.currentIndex().row() == 1
    panel.show_hits("prism", Hits(notes(7), 7), 2.0)
    assert kinds(panel) == ["Hit"] * 7


def test_keys_pass_over_headings_and_reach_what_is_said(qtbot: QtBot, panel: SearchPanel) -> None:
    panel.field.setText("prism")
    panel.show_hits("prism", Hits(notes(6), 6, (said(1),), 1), 2.0)
    rows = []
    for key in [Qt.Key.Key_Down] * 8 + [Qt.Key.Key_Up] * 2 + [Qt.Key.Key_PageUp, Qt.Key.Key_PageDown]:
        QTest.keyClick(panel.field, key)
        rows.append(panel.list.currentIndex().row())
    assert rows == [1, 2, 3, 5, 7, 8, 8, 8, 7, 5, 0, 5]
    with qtbot.waitSignal(panel.hit_chosen) as chosen:
        QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert chosen.args[0] == said(1)
    panel.list.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    assert panel.list.currentIndex().row() == 7
    panel.show_hits("", Hits((), 0, (said(1),), 1), 2.0)
    QTest.keyClick(panel.field, Qt.Key.Key_Up)
    assert panel.list.currentIndex().row() == 1


def test_a_time_plays_what_is_said_and_a_heading_does_nothing(qtbot: QtBot, panel: SearchPanel) -> None:
    panel.field.setText("prism")
    panel.show_hits("prism", Hits((), 0, (said(1),), 1), 2.0)
    heading, moment = (panel.list.found.index(at) for at in range(2))
    chip = panel.list._painter.chip_rect(moment, panel.list.visualRect(moment))
    with qtbot.waitSignal(panel.hit_played) as played:
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=chip.center())
    assert played.args[0] == said(1)
    with qtbot.assertNotEmitted(panel.hit_chosen):
        place = panel.list.visualRect(heading).center()
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    told = moment.data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "All about glass, said in the video · optics, and a prism here, at 0:01"


def test_the_row_for_all_moments_asks_for_what_is_said_only(panel: SearchPanel) -> None:
    panel.field.setText("prism")
    panel.show_hits("prism", Hits(notes(1), 1, (said(1),), 9), 2.0)
    more = panel.list.found.index(3)
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=panel.list.visualRect(more).center())
    assert panel.query == "in:captions prism"


def test_a_moment_that_is_picked_out_stays_so(panel: SearchPanel) -> None:
    panel.field.setText("prism")
    panel.show_hits("prism", Hits((hit("one"),), 1, (said(1), said(30)), 2), 2.0)
    panel.list.setCurrentIndex(panel.list.found.index(3))
    panel.show_hits("prism", Hits((hit("new"), hit("one")), 2, (said(1), said(30)), 2), 2.0)
    assert panel.list.row(panel.list.currentIndex()) == said(30)


def test_more_about_searching_is_a_page_of_its_own(qtbot: QtBot, panel: SearchPanel) -> None:
    with qtbot.waitSignal(panel.help_requested):
        next(each for each in panel.findChildren(QPushButton) if each.text() == "More about searching").click()
    text = assets.text("help", "search.md")
    hints = {each.text() for each in panel.findChildren(QPushButton, "searchHint")}
    assert all(hint in text for hint in hints if hint.endswith(":") or hint.startswith(("in:", "has:")))


# The whole program


@pytest.fixture
def library(tmp_path: Path) -> Path:
    root = tmp_path / "lib"
    for name, title, video, text in (
        (
            "one.md",
            "The first note",
            "aaaaaaaaaaa",
            WORDS + "A quixotic prism bends light [0:41].\n\nSee [[Whistler]].",
        ),
        ("n2.md", "The second note", "bbbbbbbbbbb", f"Begin\n\n{WORDS}Here a marmot whistles [0:33]."),
        ("three.md", "The third note", "ccccccccccc", f"{WORDS}## Elsewhere\n\nA heron without any time."),
    ):
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(FRONT.format(title=title, video=video) + text)
    second = (root / "n2.md").read_text()
    (root / "n2.md").write_text(second.replace("---\ntitle", "---\naliases: [Whistler]\ntitle"))
    for video in ("aaaaaaaaaaa", "bbbbbbbbbbb"):
        (root / f"Film [{video}].mp4").write_bytes(b"film")
    return root


@pytest.fixture
def begun(qtbot: QtBot, make: Make, library: Path) -> App:
    """The program with a note and its video; it has just begun to read the others."""
    app = make()
    app.begin(library / "one.md", None)
    qtbot.waitUntil(lambda: app.session.current is not None and app.playback.state is Playing.PAUSED)
    return app


@pytest.fixture
def app(qtbot: QtBot, begun: App) -> App:
    """The program when all notes are read."""
    qtbot.waitUntil(lambda: is_ready(begun), timeout=20000)
    return begun


def is_ready(app: App) -> bool:
    return app.services.index.status.stage == "ready" and app.services.index.ready


def panel_of(app: App) -> SearchPanel:
    panel = app.window.findChild(SearchPanel, "librarySearch")
    assert isinstance(panel, SearchPanel)
    return panel


def look_for(qtbot: QtBot, app: App, query: str, found: Callable[[list[str]], bool]) -> SearchPanel:
    """Open the search, type, and wait for the titles."""
    app.actions["search_library"].trigger()
    panel = panel_of(app)
    QTest.keyClicks(panel.field, query)
    qtbot.waitUntil(lambda: found([each.title for each in panel.list.found.hits]), timeout=10000)
    return panel


def test_enter_opens_the_note_there_and_takes_its_video_there(qtbot: QtBot, app: App) -> None:
    panel = look_for(qtbot, app, "marmot", lambda titles: titles == ["The second note"])
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app.session.current is not None and app.session.current.note.title == "The second note")
    qtbot.waitUntil(lambda: app.playback.position == 33.0)
    assert app.playback.state is Playing.PAUSED
    assert app.note.moment is not None
    assert app.note.moment.start == 33.0
    assert panel.isVisible()
    app.actions["search_library"].trigger()
    assert panel.field.selectedText() == "marmot"


def test_in_the_note_that_is_open_it_goes_there_and_shift_enter_plays(qtbot: QtBot, app: App) -> None:
    panel = look_for(qtbot, app, '"quixotic pri', lambda titles: titles == ["The first note"])
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert app.playback.position == 41.0
    assert app.playback.state is Playing.PAUSED
    panel.start()
    QTest.keyClick(panel.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert app.playback.state is Playing.PLAYING


def test_a_hit_without_a_time_opens_where_its_words_stand(qtbot: QtBot, app: App) -> None:
    panel = look_for(qtbot, app, "heron", lambda titles: titles == ["The third note"])
    shown: list[str] = []
    scroll = app.note.scroll_to_block
    app.note.scroll_to_block = lambda block: (shown.append(block), scroll(block))[1]  # type: ignore[method-assign]
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(shown))
    current = app.session.current
    assert current is not None
    assert next(block.text for block in current.rendered.blocks if block.id == shown[0]).startswith("A heron")


def test_jots_outside_the_library_are_found_beside_its_notes(qtbot: QtBot, app: App) -> None:
    folder = app.features.jots.jots.folder
    assert not folder.is_relative_to(app.services.index.library.root)  # type: ignore[union-attr]
    folder.mkdir(parents=True)
    line = '- Does a marmot whistle? <a class="yt-timestamp" data-t="00:00:09">[00:00:09]</a> ^jot-k3f9a2c7\n'
    (folder / "j.md").write_text(FRONT.format(title="My jots", video="aaaaaaaaaaa") + f"{line}\n")
    panel = look_for(qtbot, app, "marmot", lambda titles: titles == ["The second note", "My jots"])
    rows = [row.text for row in panel.list.found.rows if isinstance(row, RowHeading)]
    assert rows == ["Jots"]
    QTest.keyClick(panel.field, Qt.Key.Key_Down)
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app.session.path == folder / "j.md")
    qtbot.waitUntil(lambda: app.playback.position == 9.0)


def test_a_note_that_changes_is_found_anew_and_one_that_goes_is_not(qtbot: QtBot, app: App, library: Path) -> None:
    panel = look_for(qtbot, app, "axolotl", lambda titles: titles == [])
    (library / "four.md").write_text(FRONT.format(title="The fourth note", video="ddddddddddd") + "An axolotl [0:20].")
    qtbot.waitUntil(lambda: [each.title for each in panel.list.found.hits] == ["The fourth note"], timeout=10000)
    (library / "four.md").unlink()
    qtbot.waitUntil(lambda: not panel.list.found.hits, timeout=10000)


def test_escape_closes_it_and_the_library_is_hidden_again_if_it_was(qtbot: QtBot, app: App) -> None:
    app.actions["library"].trigger()
    assert not app.library.isVisible()
    app.actions["search_library"].trigger()
    panel = panel_of(app)
    assert panel.isVisible()
    QTest.keyClick(panel.field, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert not app.library.isVisible()
    app.actions["library"].trigger()
    assert app.library.isVisible()
    assert not panel.isVisible()


def test_a_reading_that_fails_is_told_and_does_not_matter_to_the_note(qtbot: QtBot, app: App, library: Path) -> None:
    index = app.services.index
    process = index._process
    assert process is not None
    process._process.kill()
    qtbot.waitUntil(lambda: index.status.stage == "failed")
    assert app.line._message is not None
    assert "has ended" in app.line._message.text
    assert index.ready
    (library / "four.md").write_text("An axolotl.")
    qtbot.waitUntil(lambda: index.status == IndexStatus("ready", 4, 4), timeout=20000)


def test_it_can_be_stopped_and_begun_again(qtbot: QtBot, app: App) -> None:
    index = app.services.index
    index.stop()
    assert index.status.stage == "stopped"
    message = app.line._message
    assert message is not None
    assert message.do is not None
    message.do()
    qtbot.waitUntil(lambda: index.status.stage == "ready", timeout=20000)


def test_titles_and_aliases_are_names_for_links_and_for_going_to_a_note(qtbot: QtBot, app: App, library: Path) -> None:
    def resolved() -> str | None:
        current = app.session.current
        return current.rendered.links[0].resolved if current else None

    qtbot.waitUntil(lambda: resolved() == str(library / "n2.md"), timeout=10000)
    box = app.top_bar.search
    for typed in ("whistl", "second no"):
        box.start()
        box.clear()
        QTest.keyClicks(box, typed)
        assert [entry.path.name for entry in box._found.entries] == ["n2.md"]
    QTest.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app.session.current is not None and app.session.current.note.title == "The second note")


@pytest.fixture
def blocked(tmp_path: Path) -> Path:
    """A file where the folder of the index should be made; asked for before the program, it is there before it."""
    cache = tmp_path / "profile" / "cache"
    cache.parent.mkdir()
    cache.write_text("in the way of the folder")
    return cache


def test_where_no_index_can_be_written_it_is_told_and_tried_again(qtbot: QtBot, blocked: Path, begun: App) -> None:
    qtbot.waitUntil(lambda: begun.services.index.status.stage == "failed", timeout=20000)
    begun.actions["search_library"].trigger()
    panel = panel_of(begun)
    assert "could not be written" in words(panel)
    blocked.unlink()
    panel._again.click()
    qtbot.waitUntil(lambda: is_ready(begun), timeout=20000)
    qtbot.waitUntil(lambda: words(panel) == "", timeout=10000)
