"""The sample library is whole and truthful: what its notes cite is what its film says at that second."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import pytest

ANCHOR = re.compile(r'<a class="yt-timestamp" data-t="(\d\d:\d\d:\d\d)">\[(\d\d:\d\d:\d\d)\]</a>')
WIKILINK = re.compile(r"\[\[([^\]|\\#]+)")
MEANT_TO_BE_DEAD = {"nobody has written yet"}


def note_paths(sample: Path) -> list[Path]:
    return sorted(sample.glob("*.md"))


@pytest.fixture
def said(sample: Path) -> dict[str, str]:
    """What the film says, by the time at which each sentence starts."""
    (captions,) = sample.glob("*.vtt")
    found = re.findall(r"^(\d\d:\d\d:\d\d)\.000 --> .*\n(.+)$", captions.read_text(encoding="utf-8"), re.M)
    assert len(found) > 25
    return dict(found)


def test_there_are_notes_a_film_and_its_captions(sample: Path) -> None:
    assert len(note_paths(sample)) >= 5
    (film,) = sample.glob("*.mp4")
    assert "[karatour001]" in film.name
    assert 500_000 < film.stat().st_size <= 3_000_000


def test_every_time_is_the_start_of_a_sentence_of_the_film(sample: Path, said: dict[str, str]) -> None:
    cited = set()
    for path in note_paths(sample):
        text = path.read_text(encoding="utf-8")
        anchors = ANCHOR.findall(text)
        assert anchors, path.name
        assert text.count("<a ") == len(anchors), f"{path.name} holds a broken anchor"
        for data, label in anchors:
            assert data == label
            assert data in said, f"{path.name} cites {data}, where nothing starts"
            cited.add(data)
    assert len(cited) >= len(said) - 1


def test_every_note_is_about_the_film_and_has_no_problems(sample: Path) -> None:
    from karareader.notes.load import load
    from karareader.notes.model.video_ref import find

    for path in note_paths(sample):
        note = load(path)
        video = find(note)
        assert video is not None
        assert video.id == "karatour001"
        assert not note.problems
        assert note.title


def test_the_wikilinks_lead_to_notes(sample: Path) -> None:
    names = {path.stem for path in note_paths(sample)}
    for path in note_paths(sample):
        for target in WIKILINK.findall(path.read_text(encoding="utf-8")):
            assert target.strip() in names | MEANT_TO_BE_DEAD, f"{path.name}: {target}"


def test_one_note_is_told_out_of_order(sample: Path) -> None:
    times = [data for data, _ in ANCHOR.findall((sample / "5 Told backwards.md").read_text(encoding="utf-8"))]
    assert len(times) > 8
    assert sum(later < earlier for earlier, later in itertools.pairwise(times)) > len(times) // 2
