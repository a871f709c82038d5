from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from karareader.library.jots import marks as module
from karareader.library.jots.marks import Mark, MarkInbox, as_annotation, from_annotation, new_id

MARK = Mark(
    "urn:uuid:1", "youtube:Kr4Rd3rT0ur", 113.25, 5.0, "https://www.youtube.com/watch?v=Kr4Rd3rT0ur", "A tour",
    "This is said.", "/lib/note.md", "A sentence of the note.", "/still/1.png", 1000.0,
)  # fmt: skip


def test_a_mark_is_kept_as_a_web_annotation() -> None:
    kept = json.loads(json.dumps(as_annotation(MARK)))
    assert kept["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert (kept["type"], kept["motivation"]) == ("Annotation", "bookmarking")
    assert kept["target"]["source"] == MARK.source
    assert kept["target"]["selector"]["value"] == "t=108.25"
    assert kept["body"] == [{"type": "TextualBody", "purpose": "describing", "value": "This is said."}]
    assert from_annotation(kept) == MARK
    bare = Mark("urn:uuid:2", "file:abc", 1.0, 5.0)
    assert from_annotation(as_annotation(bare)) == replace(bare, source="file:abc")


def test_what_is_no_mark_is_passed_over() -> None:
    whole = as_annotation(MARK)
    for damage in ({"karareader": 1}, {"created": "yesterday"}, {"body": [3]}, {"target": "x"}):
        assert from_annotation({**whole, **damage}) is None
    assert from_annotation({**whole, "karareader": {**whole["karareader"], "pressed": "nan"}}) is None


def test_a_mark_is_nudged_within_the_video_and_not_past_its_moment() -> None:
    assert MARK.seconds == 108.25
    assert MARK.nudged(-1).seconds == 107.25
    assert MARK.nudged(-1).nudged(1) == MARK
    assert MARK.nudged(60).seconds == MARK.pressed
    assert replace(MARK, pressed=3.0).seconds == 0.0
    assert replace(MARK, pressed=3.0, lead=2.0).nudged(-9).seconds == 0.0


def test_the_inbox_holds_what_was_put_and_not_taken_out(tmp_path: Path) -> None:
    inbox = MarkInbox(tmp_path / "marks.jsonl")
    inbox.load()
    later = replace(MARK, id=new_id(), made=2000.0)
    inbox.put(later)
    inbox.put(MARK)
    other = MarkInbox(tmp_path / "marks.jsonl")  # another window, or the next start
    other.load()
    assert other.marks == inbox.marks == (MARK, later)
    inbox.put(MARK.nudged(-1))
    gone = inbox.remove([later.id, "nobody"])
    assert gone == (later,)
    other.load()
    assert other.marks == (MARK.nudged(-1),)
    inbox.put(*gone)
    inbox.sync()
    other.load()
    assert other.marks == (MARK.nudged(-1), later)


def test_what_was_swept_long_ago_is_dropped_from_the_file(tmp_path: Path, monkeypatch: object) -> None:
    inbox = MarkInbox(tmp_path / "marks.jsonl")
    many = [replace(MARK, id=str(number)) for number in range(module._STALE + 2)]
    inbox.put(*many)
    inbox.remove([mark.id for mark in many[1:]])
    inbox.load()
    assert inbox.marks == (many[0],)
    assert len((tmp_path / "marks.jsonl").read_text().splitlines()) == 1
