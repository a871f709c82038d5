"""Notes in other people's dialects, where they are at hand: times counted in another way; silence; decoys."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from karareader.notes.load import load, parse_note
from karareader.notes.model import video_ref
from karareader.notes.model.note import Note
from karareader.notes.render import render
from karareader.notes.survey import Survey, survey
from karareader.notes.timestamps import cited_video, guards
from karareader.notes.timestamps.families import html_tags, links
from karareader.notes.timestamps.find import plain_form
from karareader.notes.timestamps.surroundings import Around, Body
from tests.notes.timestamps import decoys
from tests.notes.timestamps.looks import LOOKS

SHARED = Path(__file__).resolve().parents[3].parent / "shared"
CORPORA, NOTES = SHARED / "corpora", SHARED / "notes"
needs_corpora = pytest.mark.skipif(not CORPORA.is_dir(), reason="the folder of corpora is not there")
VIDEO = "aqz-KE-bpKQ"

# What a reader of each collection would expect to be a time: the group is how it is written.
_CLOCK = r"\d{1,3}:\d\d(?::\d\d)?(?:\.\d+)?"
EXPECTED = {
    "syntaxfm": rf"\(#t=({_CLOCK})\)",
    "ethereum-pm": r"\]\(https?://(?:www\.)?(?:youtu\.be/|youtube\.com/watch\?)[^()\s]*[?&]t=((?:\d+h)?(?:\d+m)?\d+)s?[^()\s]*\)",
    "nyu-dlsp20": r"\]\(https?://(?:www\.)?(?:youtu\.be/|youtube\.com/watch\?)[^()\s]*[?&]t=((?:\d+h)?(?:\d+m)?\d+)s?[^()\s]*\)",
    "bitcointranscripts": rf"(?m)^(?:\*\*)?[^\W\d][^\n:*\[\]]{{0,40}}?:?(?:\*\*)?:?\s[ –-]{{0,3}}({_CLOCK})(?=\s|$)",
    "changelog-sample": rf"\\\[(?:[^\]\n]{{0,40}}\s)?({_CLOCK})\\\]",
}


def looked(note: Note) -> tuple[Survey, str]:
    video = video_ref.find(note)
    video_id = video.id if video is not None else ""
    return survey(note, video=video is not None, video_id=video_id), video_id


def seconds(written: str) -> float:
    units = re.fullmatch(r"(?:(\d+)h)?(?:(\d+)m)?(\d+)", written)
    parts = [part or "0" for part in units.groups()] if units else written.split(":")
    total = 0.0
    for part in parts:
        total = total * 60 + float(part)
    return total


@needs_corpora
@pytest.mark.parametrize("collection", EXPECTED)
def test_the_times_that_a_reader_expects_are_read(collection: str) -> None:
    expected = hits = 0
    for path in sorted((CORPORA / collection).rglob("*.md")):
        found, _ = looked(load(path))
        wanted = Counter(seconds(match[1]) for match in re.finditer(EXPECTED[collection], found.masked))
        expected += wanted.total()
        hits += (wanted & Counter(cue.start for cue in found.cues)).total()
    assert expected > 100
    assert hits >= 0.995 * expected, f"{hits} of {expected}"


def silent(note: Note) -> Iterator[tuple[int, str]]:
    """What looks like a time in a note, is none, is not told, and held by no guard: its line and itself."""
    found, video_id = looked(note)
    own = cited_video.of(note, video_id)
    around = Around(Body(found.masked, own))
    text = plain_form(found.masked)
    taken = [*found.spans, *((item[0], item[1]) for item in links.find(found.masked, around))]
    taken += [(item.begin, item.end) for item in html_tags.find(found.masked, around)]
    told = Counter(match[1] for each in found.problems for match in re.finditer("“(.+?)”", each.text))
    for match in LOOKS.finditer(text):
        begin, end = match.span()
        if any(low < end and begin < high for low, high in taken) or guards.reason(text, match, around):
            continue
        if told[match[0]]:
            told[match[0]] -= 1
            continue
        yield text.count("\n", 0, begin) + 1, match[0]


@needs_corpora
@pytest.mark.parametrize("folder", [*sorted(EXPECTED), "notes"])
def test_no_text_that_looks_like_a_time_is_passed_over_in_silence(folder: str) -> None:
    root = NOTES if folder == "notes" else CORPORA / folder
    for path in sorted(root.rglob("*.md"))[:: 8 if folder == "notes" else 1]:
        note = load(path)
        found, video_id = looked(note)
        # Where nothing names a video, and nobody speaks, bare times are times of nothing.
        if video_id or found.cues:
            assert list(silent(note)) == [], path


@pytest.mark.parametrize(
    ("body", "passed_over"),
    [
        ("See 12:34 for the chorus, and [inaudible 00:12:40].", []),
        ("The call at 14:00 UTC, 2024-05-01 10:11, a 16:9 picture.", []),
        ("[14:07](https://example.org/timetable) and [[train 12:30]]", []),
        ("Gate B 12:34\n\nGate C 12:50", []),
    ],
)
def test_in_notes_of_our_own_too(body: str, passed_over: list[tuple[int, str]]) -> None:
    note = parse_note(Path("/nowhere/note.md"), f"---\nvideoId: {VIDEO}\n---\n{body}\n".encode())
    assert list(silent(note)) == passed_over


def test_the_measure_of_silence_notices_one(monkeypatch: pytest.MonkeyPatch) -> None:
    note = parse_note(Path("/nowhere/note.md"), f"---\nvideoId: {VIDEO}\n---\nThe call at 14:00 UTC.\n".encode())
    monkeypatch.setattr(guards, "GUARDS", ())
    found, _ = looked(note)
    monkeypatch.setattr("tests.notes.timestamps.test_collections.looked", lambda _: (_without_problems(found), VIDEO))
    assert list(silent(note)) == [(1, "14:00")]


def _without_problems(found: Survey) -> Survey:
    return replace(found, problems=(), broken=())


def test_of_two_thousand_decoys_none_is_a_time() -> None:
    kinds: Counter[str] = Counter()
    for kind, body in decoys.made(2000):
        kinds[kind] += 1
        note = parse_note(Path("/nowhere/note.md"), body.encode())
        assert survey(note, video=True, video_id=VIDEO).cues == (), body
        if kinds[kind] % 10 == 0:
            assert render(note, video=True, video_id=VIDEO).timeline.cues == (), body
    assert len(kinds) == len(decoys.KINDS) > 15


def test_the_decoys_look_like_times() -> None:
    bodies = [body for _, body in decoys.made(2000)]
    assert len(set(bodies)) > 1000
    assert sum(LOOKS.search(body) is not None for body in bodies) > 1500
