"""What finds by sense beside the window: begun when it is wanted, asked, let go; a script plays the process."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from queue import SimpleQueue

import pytest
from pytestqt.qtbot import QtBot

from karareader.base.json_lines import Word
from karareader.cli import meaning as child
from karareader.library.search.results import CaptionHit, Hit
from karareader.ui.services import meaning as services
from karareader.ui.services.index import IndexStatus
from karareader.ui.services.meaning import MeaningService
from tests.library.index.libraries import write
from tests.library.meaning.concepts import Meaning

# Answers every question with the number of the lines that it was told before, and ends when its input does.
_SCRIPT = """
import json, sys
for count, line in enumerate(sys.stdin):
    word = json.loads(line)
    if "ask" in word:
        hit = dict(kind="note", path=word["without"], title=word["text"], channel="", video="", sentence=str(count),
            matches=[], title_matches=[], section="", line=1, start=None, cue=None, cited="")
        print(json.dumps({"event": "answer", "id": word["ask"], "hits": [hit]}), flush=True)
    elif "root" in word:
        print(json.dumps({"event": "progress", "done": 1, "total": 4}), flush=True)
"""


def test_it_works_when_it_is_wanted_and_answers_the_last_question(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(services, "is_installed", lambda: True)
    service = MeaningService(tmp_path, start=lambda: [sys.executable, "-c", _SCRIPT])
    found: list[tuple[str, str]] = []

    def take(hits: list[Hit | CaptionHit]) -> None:
        found.extend((hit.title, hit.sentence) for hit in hits)

    service.open(tmp_path)
    service.index_stands(IndexStatus("ready", 1, 1))
    service.ask("search", "not wanted", 5, take)
    assert service.pid == 0
    service.set_wanted(True)
    service.ask("search", "first", 5, take)
    service.ask("moments", "other", 5, take)
    service.ask("search", "second", 5, take)
    qtbot.waitUntil(lambda: service.pid > 0)
    qtbot.waitUntil(lambda: len(found) == 2)
    assert found == [("other", "3"), ("second", "4")]
    assert service.share == 0.25
    service.set_wanted(False)
    assert service.pid == 0
    service.finish()


def test_without_the_package_nothing_is_begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(services, "is_installed", lambda: False)
    service = MeaningService(tmp_path)
    service.set_wanted(True)
    service.open(tmp_path)
    service.index_stands(IndexStatus("ready", 1, 1))
    service.ask("search", "words", 5, lambda _hits: None)
    assert (service.on, service.pid) == (False, 0)


def test_the_process_answers_while_it_reads_and_holds_when_it_is_told(tmp_path: Path) -> None:
    shelf = Meaning(tmp_path / "library", tmp_path / "cache")
    write(shelf.root, "one.md", "\n\n".join(f"The hound number {n} naps by the warm fire." for n in range(60)))
    shelf.update()
    said: SimpleQueue[Word | None] = SimpleQueue()
    told: list[tuple[str, object]] = []

    def say(event: str, **facts: object) -> None:
        told.append((event, facts.get("made", facts.get("id"))))
        if event == "progress":
            said.put({"hold": True})
            said.put({"ask": 7, "text": "dog", "most": 3, "without": ""})
            threading.Timer(0.05, said.put, [{"hold": False}]).start()
        elif event == "ready":
            said.put({"ask": 8, "text": "dog", "most": 3})
            said.put(None)

    with pytest.raises(child._Over):
        child.Served(shelf.root, shelf.cache, shelf.model, said, say).run()
    assert told == [("progress", None), ("answer", 7), ("ready", 60), ("answer", 8)]
