"""Where page, `show`, index and «copy» read a note in different ways: `python -m tests.fuzz.readings FOLDER…`."""

from __future__ import annotations

import gc
import os
import re
import sys
from collections import Counter
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from karareader.library.index.extract import NoteReader, ReadJob
from karareader.library.query.normalise import composed
from karareader.notes.load import load
from karareader.notes.model import video_ref
from karareader.notes.render import render
from karareader.notes.survey import survey
from karareader.ui.common.theme import LIGHT
from karareader.ui.note.copy_text import from_qt, leaf_text, plain, to_qt
from karareader.ui.note.page.document import Paper
from karareader.ui.note.page.model import NotePage, prepare
from karareader.ui.note.page.style import Look

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def differences(path: Path) -> dict[str, tuple[object, object]]:
    """What the readings of the note at `path` disagree about: what one of them has, and what the other has."""
    note = load(path)
    video = video_ref.find(note)
    video_id = video.id if video is not None else ""
    made, whole = (render(note, video=video is not None, video_id=video_id, read=list, whole=each) for each in (0, 1))
    found = survey(note, video=video is not None, video_id=video_id)
    page = prepare(Paper(), note, made, video, Look(LIGHT))
    page = prepare(Paper(), note, made, video, Look(LIGHT), folds=page.unfolded())
    entry = NoteReader(path.parent).read(ReadJob(path.name, path.stat().st_size, 0, 0))
    assert entry is not None
    indexed = entry.text.decode()
    lines = indexed.split("\n")
    first = next((at for at, leaf in enumerate(page.flow.leaves) if leaf.block), len(page.flow.leaves))
    leaves = [_Read(page, at) for at in range(first, len(page.flow.leaves))]
    # The heading that repeats the title stands above the page.
    repeated = [(each.level, each.text) for each in whole.headings[: len(whole.headings) - len(made.headings)]]
    headings = [
        (int(each.leaf.kind[1]), each.bare) for each in leaves if each.leaf.kind in HEADINGS and each.bare.strip()
    ]
    readings: dict[str, tuple[object, object]] = {
        "times: show, index": ([each[2:4] for each in made.timeline.cues], [each[2:4] for each in found.cues]),
        "times: page, show": (
            sorted({each.cue for each in page.anchors if each.cue >= 0}),
            list(range(len(made.timeline.cues))),
        ),
        "headings: page, index": (
            [(level, _words(text)) for level, text in repeated + headings],
            [(level, _words(lines[line])) for level, line in entry.headings if lines[line].strip("\0 ")],
        ),
        "headings: page, show": (
            [level for level, _ in headings],
            [each.level for each in made.headings if _words(each.text)],
        ),
        "words: page, show": _differ([each.shown for each in leaves], [each.text for each in made.blocks]),
        "words: page, copy": _differ(
            [each.marked for each in map(partial(_Read, page), range(len(page.flow.leaves)))],
            [plain(page, 0, page.document.characterCount())],
        ),
        "words: page, index": _differ(
            [*(text for _, text in repeated), *(each.bare for each in leaves if not each.is_made_up)], [indexed]
        ),
    }
    return {name: pair for name, pair in readings.items() if pair[0] != pair[1]}


class _Read:
    """A leaf as it is read: `shown` is its text with the source of its pictures, `bare` the same without its times."""

    def __init__(self, page: NotePage, at: int) -> None:
        self.leaf = page.flow.leaves[at]
        # A callout without a title is shown by its type.
        name = page.flow.boxes[self.leaf.box].name if self.leaf.kind == "callout-title" else ""
        text, start = leaf_text(page, at), page.starts[at]
        back, forth, letters = from_qt(text), to_qt(text), list(text)
        for place, letter in enumerate(text):
            if letter == "\ufffc":
                letters[place] = f" {page.said.get(start + forth(place), '')} "
        self.shown = "".join(letters)
        self.marked = f"{self.leaf.marker if self.leaf.task is None else self.leaf.task} {self.shown}"
        for number in page.anchors_in.get(at, ()):
            anchor = page.anchors[number]
            begin, end = anchor.chip if anchor.cue >= 0 else (anchor.begin, anchor.end)
            low, high = back(begin - start), back(end - start)
            if anchor.cue >= 0 or (anchor.href.startswith("note:%23%5E") and text[low:high].isdigit()):
                letters[low:high] = " " * (high - low)
        self.bare = "".join(letters)
        self.is_made_up = bool(name) and self.shown.strip().lower() in (name, "note")


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", composed(text))


def _differ(one: list[str], other: list[str]) -> tuple[object, object]:
    """The words that only one of two readings has, and those that only the other has."""
    first, second = (Counter(_words("\n".join(each))) for each in (one, other))
    return dict(first - second), dict(second - first)


def main(folders: list[str]) -> int:
    """Print what differs, a note a line; 1 if anything does."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    gc.disable()  # objects of Qt must not go in the middle of a page
    wrong: Counter[str] = Counter()
    for path in (path for folder in folders for path in sorted(Path(folder).rglob("*.md"))):
        found = differences(path)
        wrong.update(found.keys())
        if found:
            print(path, found)
        gc.collect()
    print(dict(wrong))
    del application
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
