"""The process that shows mutated notes in an offscreen window, one after the other, until it falls over or is told to
end: it says the number of each note before it is tried, and what was wrong with it after."""

from __future__ import annotations

import json
import os
import random
import re
import sys
import tempfile
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, QPoint, QSize, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from karareader.base.readable_text import readable
from karareader.notes.load import parse_note
from karareader.notes.model import video_ref as reference
from karareader.notes.render import render
from karareader.ui.common.theme import ThemeManager
from karareader.ui.note import copy_text as note_text
from karareader.ui.note.find_bar import find_all
from karareader.ui.note.page import model as note_page
from karareader.ui.note.page.document import Paper
from karareader.ui.note.pane import NotePane
from karareader.ui.note.tooltips import tip
from tests.fuzz.mutate import mutate
from tests.fuzz.page_words import missing
from tests.fuzz.seeds import plant, seeds
from tests.fuzz.shapes import SHAPES, note

_SHAPES = 40  # every so many notes comes one of a single thing
# What Qt says of a machine without a screen, and of letters that no font there has.
_KNOWN = ("propagateSizeHints", "plugin does not", "OpenType support missing")
_SLOW = 4.0  # seconds of the processor for one note, all that is done with it included


def made(seed: int, number: int) -> tuple[bytes, str, list[str]]:
    """The note with this number: its bytes, its text, and the words planted in it."""
    rng = random.Random(f"{seed} {number}")
    if number % _SHAPES == _SHAPES - 1:
        name = list(SHAPES)[number // _SHAPES % len(SHAPES)]
        data = note(name, rng.choice((1000, 30_000, 200_000)))
        return data, "", []
    all_seeds = seeds()
    text, planted = plant(rng.choice(all_seeds), rng)
    text = mutate(text, all_seeds, rng)
    if rng.random() < 0.02:
        return text.encode("utf-16", "surrogatepass"), text, planted
    return text.encode("utf-8", "surrogatepass"), text, planted


class Window:
    """A pane that shows notes, and is used at random."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.themes = ThemeManager("light")
        self.pane = NotePane(self.themes)
        self.pane.resize(760, 500)
        self.pane.show()
        self.wrong: list[str] = []
        self._heard_before = qInstallMessageHandler(self._heard)

    def close(self) -> None:
        """Leave nothing behind."""
        qInstallMessageHandler(self._heard_before)
        self.pane.close()
        self.pane.deleteLater()

    def _heard(self, kind: QtMsgType, _context: object, message: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not any(known in message for known in _KNOWN):
            self.wrong.append(f"Qt said: {re.sub('[0-9]+', '0', message)[:60]}")

    def show(self, data: bytes, text: str, planted: list[str], rng: random.Random) -> None:
        """Make a page of a note as the session does, show it, use it; what was wrong is in `wrong`."""
        made = parse_note(self.folder / "a note.md", data)
        video = reference.find(made)
        rendered = render(
            made,
            video=video is not None,
            video_id=video.id if video else "",
            resolve=lambda target: None if len(target) % 2 else str(self.folder / "x.md"),
            patience=0.1,
        )
        page = note_page.prepare(
            Paper(), made, rendered, video, self.pane.look, length=rng.choice((None, 60.0, 6000.0))
        )
        self._look(page)
        # A line of front matter that is not read is told, and cut where it is told.
        told = any(problem.kind.startswith("front") for problem in rendered.problems)
        for word in missing(text, planted, page):
            if word in made.body:
                self.wrong.append("words missing")
            elif not told:
                self.wrong.append("words lost with the front matter")
        self.pane.show_page(page)
        self._use(rng)

    def _look(self, page: note_page.NotePage) -> None:
        document = page.document
        if document.blockCount() != len(page.flow.leaves):
            self.wrong.append("the document is not the leaves")
            return
        objects = 0
        for at, start in enumerate(page.starts):
            if document.findBlockByNumber(at).position() != start:
                self.wrong.append("a leaf is not where it should be")
                return
            objects += note_text.leaf_text(page, at).count("\ufffc")
        if objects and not page.pictures:
            self.wrong.append("an object that is none")
        if not {block.id for block in page.rendered.blocks if block.text} <= set(page.blocks):
            self.wrong.append("a block without a place")
        whole = document.characterCount()
        for anchor in page.anchors:
            if not 0 <= anchor.begin <= anchor.end <= whole:
                self.wrong.append("a link outside of the text")
            if readable(words := tip(page, anchor) or "") != words:
                self.wrong.append("a tip with what Qt gives a meaning to")
        titles = [
            page.note.title,
            *(block.text for block in page.rendered.blocks),
            *(each.text for each in page.rendered.links),
        ]
        if any(readable(title) != title for title in titles):
            self.wrong.append("a text with what Qt gives a meaning to")

    def _use(self, rng: random.Random) -> None:
        pane, view = self.pane, self.pane.view
        pane.resize(QSize(rng.randrange(300, 1200), rng.randrange(200, 900)))
        pane.grab()
        bar = view.verticalScrollBar()
        bar.setValue(rng.randrange(bar.maximum() + 1))
        pane.grab()
        page = pane.page
        assert page is not None
        if page.timeline.moments:
            pane.mark(rng.choice(page.timeline.moments))
        for _ in range(3):
            view.anchor_at(QPoint(rng.randrange(300), rng.randrange(200)))
        what = rng.randrange(6)
        if what == 0:
            view.selectAll()
            view.createMimeDataFromSelection()
        elif what == 1:
            cursor = QTextCursor(page.document)
            end = page.document.characterCount() - 1
            cursor.setPosition(rng.randrange(end + 1))
            cursor.setPosition(rng.randrange(end + 1), QTextCursor.MoveMode.KeepAnchor)
            view.setTextCursor(cursor)
            note_text.selected_text(page, cursor)
            note_text.selected_markdown(page, cursor)
        elif what == 2:
            self.themes.choose(rng.choice(("light", "dark")))
        elif what == 3:
            pane.set_zoom(rng.choice((0.7, 1.0, 1.6)))
        elif what == 4:
            pane.refresh_cues(page.timeline, 100.0)
        elif what == 5:
            find_all(page, rng.choice(("a", "zq", "1:", "the", "\u00e9")))
        pane.grab()
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the page before, as a running loop does


def main() -> int:
    """Try the notes of a seed, from one number on: `SEED FIRST LAST`."""
    seed, first, last = map(int, sys.argv[1:4])
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        window = Window(Path(folder))
        for number in range(first, last):
            print(json.dumps({"begin": number}), flush=True)
            data, text, planted = made(seed, number)
            rng = random.Random(f"use {seed} {number}")
            window.wrong.clear()
            began = time.process_time()
            try:
                window.show(data, text, planted, rng)
            except Exception as error:
                last_line = error.__traceback__
                while last_line is not None and last_line.tb_next is not None:
                    last_line = last_line.tb_next
                where = f"{Path(last_line.tb_frame.f_code.co_filename).name}:{last_line.tb_lineno}" if last_line else ""
                window.wrong.append(f"{type(error).__name__} in {where}")
            used = time.process_time() - began
            if used > _SLOW:
                window.wrong.append("slow")
            print(json.dumps({"done": number, "wrong": sorted(set(window.wrong)), "seconds": used}), flush=True)
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
