"""What means the same stands below what has the words; so do sentences like one of the note."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from karareader.library.search.results import Hits
from karareader.ui.common.theme import ThemeManager
from karareader.ui.note.context_menu import NoteMenu
from karareader.ui.search.by_meaning import as_query, question
from karareader.ui.search.model import RowHeading
from karareader.ui.search.panel import SearchPanel
from karareader.ui.services import meaning as services
from karareader.ui.services.index import IndexStatus
from tests.ui.programs import Make
from tests.ui.search.test_search import hit

# Answers every question with the note “Cats”, as if all were read.
_SCRIPT = """
import json, sys
job = json.loads(sys.stdin.readline())
print(json.dumps({"event": "ready", "sources": 2, "made": 0, "removed": 0}), flush=True)
for line in sys.stdin:
    word = json.loads(line)
    if "ask" in word:
        hit = dict(kind="note", path=job["root"] + "/cats.md", title="Cats", channel="", video="",
            sentence=word["text"], matches=[], title_matches=[], section="", line=1, start=None, cue=None, cited="")
        print(json.dumps({"event": "answer", "id": word["ask"], "hits": [hit]}), flush=True)
"""


@pytest.mark.parametrize(
    ("query", "asked"),
    [
        ("why do prisms glow", "why do prisms glow"),
        ('"white light" in:notes', "white light"),
        ("lamp OR cand*", "lamp cand"),
        ("channel:optics light", ""),
        ("light -lamp", ""),
        ("ab", ""),
    ],
)
def test_words_alone_are_asked_for(query: str, asked: str) -> None:
    assert question(query) == asked


def test_a_sentence_is_looked_for_by_its_words() -> None:
    assert as_query("It’s 3:15 – say: “well-known” OR -not?") == "it’s 3 15 say well-known or not"
    assert len(as_query("word " * 90).split()) == 24


def rows(panel: SearchPanel) -> list[str]:
    return [row.text if isinstance(row, RowHeading) else row.title for row in panel.list.found.rows]  # type: ignore[union-attr]


def test_hits_by_sense_have_a_group_below_the_best_ones_by_words(qtbot: QtBot) -> None:
    panel = SearchPanel(ThemeManager("light"))
    qtbot.addWidget(panel)
    panel.show_status(IndexStatus("ready", 9, 9), ready=True)
    panel.field.setText("prism")
    notes = tuple(hit(str(number)) for number in range(6))
    panel.show_hits("prism", Hits(notes, 6), 1.0)
    panel.tell_meaning(possible=True, share=1.0)
    assert rows(panel) == [f"Note {number}" for number in range(6)], "There is no empty group."
    panel.show_meant([hit("1"), hit("7"), hit("5"), hit("8"), hit("9")], 3)
    group = ["Similar meaning", "Note 7", "Note 5", "Note 8"]
    assert rows(panel) == [*(f"Note {n}" for n in range(4)), *group, "More notes", "Note 4", "Note 5"]
    panel.tell_meaning(possible=True, share=0.42)
    heading = panel.list.found.rows[4]
    assert isinstance(heading, RowHeading)
    assert heading.count == "42 % read"
    panel.field.setText("nothing of that kind")
    panel.show_hits("nothing of that kind", Hits(), 1.0)
    panel.show_meant([hit("7")], 3)
    assert rows(panel) == ["Similar meaning", "Note 7"], "What was found for other words is gone."


def test_the_hints_tell_how_it_can_be_had(qtbot: QtBot) -> None:
    panel = SearchPanel(ThemeManager("light"))
    qtbot.addWidget(panel)
    panel.show()
    asked: list[bool] = []
    panel.hints.meaning_requested.connect(lambda: asked.append(True))
    panel.tell_meaning(possible=False, share=None)
    assert "karareader[meaning]" in panel.hints._meaning.text() or sys.platform in ("win32", "darwin")
    assert panel.hints._turn_on.isHidden()
    panel.tell_meaning(possible=True, share=None)
    panel.hints._turn_on.click()
    assert asked == [True]
    panel.tell_meaning(possible=True, share=0.5)
    assert panel.hints._turn_on.isHidden()


def test_more_like_a_sentence_and_other_notes_that_say_the_same(
    qtbot: QtBot, make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "library"
    root.mkdir()
    dogs = "---\ntitle: Dogs\nvideoId: Kr4Rd3rT0ur\n---\nThe hound naps here [0:10]. It barks at: trees [0:40].\n"
    (root / "dogs.md").write_text(dogs)
    (root / "cats.md").write_text("# Cats\n\nThe kitten dozes.\n")
    monkeypatch.setattr(services, "is_installed", lambda: True)
    app = make()
    app.services.meaning._start = lambda: [sys.executable, "-c", _SCRIPT]
    app.begin(root / "dogs.md", None)
    qtbot.waitUntil(
        lambda: app.services.index.status.stage == "ready" and app.session.current is not None, timeout=20000
    )
    app.settings.search_meaning = True
    app.features.search.meaning.setting_changed()
    # The menu of a sentence
    page, view = app.note.page, app.note.view
    assert page is not None
    cursor = view.document().find("barks")
    menu = NoteMenu(page, None, lambda _anchor: None, [], app.note)
    app.note.menu_opening.emit(menu, view.cursorRect(cursor).center() + QPoint(1, 0))
    (action,) = (each for each in menu.actions() if each.text() == "More like this")
    action.trigger()
    panel = app.features.search.panel
    assert panel.query == "it barks at trees"
    qtbot.waitUntil(lambda: rows(panel) == ["Dogs", "Similar meaning", "Cats"])
    # The menu of what is said
    passages = QMenu()
    app.features.transcript.transcript.passage_menu_opening.emit(passages, "So: cats are – as you know – asleep?")
    (action,) = (each for each in passages.actions() if each.text() == "More like this")
    action.trigger()
    assert panel.query == "so cats are as you know asleep"
    # What plays
    moments = app.features.moments.moments
    app.features.moments.show_moments()
    qtbot.waitUntil(lambda: app.features.moments.moments_controller._timeline is not None)
    app.features.moments.moments_controller.moved(12.0)
    qtbot.waitUntil(lambda: bool(moments.same.hits))
    assert [each.sentence for each in moments.same.hits] == ["The hound naps here"]
    assert moments.same.isVisible()
    moments.same.list.chosen.emit(0, False)
    qtbot.waitUntil(lambda: app.session.path == root / "cats.md")
    app.services.meaning.set_wanted(False)
