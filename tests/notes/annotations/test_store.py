"""The files of highlights: W3C, atomic, tolerant; and what is exported of them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from karareader.base.errors import UserError
from karareader.notes.annotations.export import markdown, web_annotations
from karareader.notes.annotations.model import Highlight
from karareader.notes.annotations.store import Annotations, AnnotationStore, highlight, text_key

TEXT = "A lantern and a 🎬 violin.\nMore of it."
NOTE = "youtube:aaaaaaaaaaa folder/one.md"
ONE = Highlight("1", "a 🎬 violin", "lantern and ", ".\nMore", 14, 24, "blue", "Why?", 80.0, "2026-01-02T03:04:05Z", "2026-01-03T03:04:05Z", text_key(TEXT))  # fmt: skip # noqa: E501
TWO = replace(ONE, id="2", exact="lantern", start=2, end=9, comment="", seconds=None, colour="yellow")


@pytest.fixture
def store(tmp_path: Path) -> AnnotationStore:
    return AnnotationStore(tmp_path / "data" / "annotations")


def kept(tmp_path: Path) -> Annotations:
    made = Annotations(NOTE, tmp_path / "folder" / "one.md", "The first")
    return made.put("1", ONE, TEXT).put("2", TWO)


def test_they_are_read_as_they_were_written(store: AnnotationStore, tmp_path: Path) -> None:
    made = kept(tmp_path)
    assert [each.id for each in made.highlights] == ["2", "1"], "in the order of the text"
    store.write(made)
    assert store.read(NOTE, made.path) == made
    assert list(store.all()) == [made]
    raw = json.loads(store.path_of(NOTE).read_text())
    assert raw["type"] == "AnnotationCollection"
    target = raw["first"]["items"][1]["target"]
    assert {each["type"] for each in target["selector"]} == {
        "TextPositionSelector", "TextQuoteSelector", "FragmentSelector"
    }  # fmt: skip
    assert (target["source"], target["styleClass"]) == (made.path.as_uri(), "blue")
    store.rename(NOTE, "youtube:aaaaaaaaaaa folder/new.md", made.path)
    assert store.read(NOTE, made.path).highlights == ()
    assert store.read("youtube:aaaaaaaaaaa folder/new.md", made.path).highlights == made.highlights
    gone = made.put("1", None).put("2", None)
    assert gone.texts == {}
    store.write(replace(gone, note="youtube:aaaaaaaaaaa folder/new.md"))
    assert list(store.all()) == []


def test_a_note_that_was_moved_while_nobody_looked_finds_its_highlights(store: AnnotationStore, tmp_path: Path) -> None:
    made = kept(tmp_path)
    store.write(made)

    def adopt(note: str, path: Path) -> Annotations:
        return store.adopt(note, path, [(each.note, each.path) for each in store.all()])

    moved, new = "youtube:aaaaaaaaaaa other/one.md", tmp_path / "other" / "one.md"
    assert adopt("youtube:bbbbbbbbbbb other/two.md", tmp_path / "other" / "two.md").highlights == ()
    made.path.parent.mkdir()
    made.path.write_text("It is still there.")
    assert adopt(moved, new).highlights == ()
    made.path.unlink()
    assert adopt(moved, new).highlights == made.highlights
    assert [each.note for each in store.all()] == [moved]


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "{}", '{"first": {"items": 3}}', '{"first": {"items": [3]}}', "[" * 9999]
)
def test_a_damaged_file_is_told_and_stays(store: AnnotationStore, tmp_path: Path, text: str) -> None:
    store.write(kept(tmp_path))
    store.path_of(NOTE).write_text(text)
    with pytest.raises(UserError):
        store.read(NOTE, tmp_path)
    assert list(store.all()) == []
    assert store.path_of(NOTE).read_text() == text


def test_annotations_of_others_are_read_as_far_as_they_mark_words() -> None:
    quote = {"type": "TextQuoteSelector", "exact": "words"}
    made = highlight({"id": "x", "target": {"selector": quote}, "body": {"type": "TextualBody", "value": "Yes"}})
    assert made == Highlight("x", "words", "", "", 0, 5, comment="Yes")
    assert highlight({"target": "http://example.com"}) is None
    assert highlight({"target": {"selector": [None, {"type": "TextQuoteSelector", "exact": 3}]}}) is None


def test_what_is_exported(tmp_path: Path) -> None:
    made = kept(tmp_path)
    assert markdown([made]) == "# The first\n\n> lantern\n\n> a 🎬 violin [1:20]\n\nWhy?\n"
    assert json.loads(web_annotations([made]))["total"] == 2
    assert [each["label"] for each in json.loads(web_annotations([made, made]))] == ["The first", "The first"]
    assert markdown([]) == ""
    # Paragraphs stay apart, and its time is told once, as the page shows it.
    two = Highlight("x", "One\n\nand\ntwo 00:03:12", "", "", 0, 5, seconds=192.0)
    assert markdown([replace(made, highlights=(two,))]) == "# The first\n\n> One\n>\n> and\n>\n> two [3:12]\n"
