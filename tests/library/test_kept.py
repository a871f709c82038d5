"""Marks, jots and highlights leave the program in every format, and are read back by what others use."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

import pytest

from karareader.cli import main as cli
from karareader.library.jots.book import JotBook
from karareader.library.jots.folder import JotVideo
from karareader.library.jots.jot import Jot
from karareader.library.jots.marks import Mark, MarkInbox
from karareader.library.kept import PARTS
from karareader.media.export_formats import FORMATS
from karareader.notes.annotations.model import Highlight
from karareader.notes.annotations.store import Annotations, AnnotationStore
from karareader.notes.model.video_ref import VideoRef
from karareader.timeline.entries import Entry, joined

ID = "Kr4Rd3rT0ur"
KEY = f"youtube:{ID}"
ALL = {
    4.0: "It begins",
    8.0: "Mark: What was said",
    20.0: "Jot: A span #tag",
    61.0: "Highlight: “It turns” – Why?",
}


@pytest.fixture
def note(tmp_path: Path) -> Path:
    """A note, and a profile that keeps something of its video and of another one."""
    profile = tmp_path / "p"
    (profile / "data").mkdir(parents=True)
    path = tmp_path / "note.md"
    path.write_text(
        f"---\ntitle: A talk\nvideoId: {ID}\n---\n\n"
        'It begins <a class="yt-timestamp" data-t="00:00:04">[00:00:04]</a>. It turns.\n'
    )
    inbox = MarkInbox(profile / "data" / "marks.jsonl")
    inbox.put(Mark("one", KEY, 13.0, 5.0, caption="What was said"), Mark("two", "youtube:jNQXAC9IVRw", 50.0, 5.0))
    book = JotBook(profile / "documents" / "KaraReader jots", profile / "data" / "jots.jsonl")
    book.keep(
        JotVideo(VideoRef("youtube", ID, f"https://www.youtube.com/watch?v={ID}"), "A talk"),
        Jot("jot-aaaa1111", 20.0, 50.0, "A span #tag"),
    )
    marked = Highlight("a", "It turns", "", "", 0, 8, comment="Why?", seconds=61.0)
    timeless = Highlight("b", "Nowhere", "", "", 0, 7)
    store = AnnotationStore(profile / "data" / "annotations")
    store.write(Annotations("- note", path, "A talk", (marked, timeless)))
    store.write(Annotations("- other", tmp_path / "other.md", "Another", (marked,)))
    return path


def export(note: Path, form: str, *parts: str) -> Path:
    target = note.with_name(f"out{FORMATS[form].ending}")
    profile = ["--profile", str(note.with_name("p"))]
    chosen = ["--parts", *parts] if parts else []
    assert cli.main(["export", str(note), "--format", form, "--output", str(target), *chosen, *profile]) == 0
    return target


@pytest.mark.parametrize(
    ("parts", "starts"),
    [((), [4.0]), (("marks",), [8.0]), (("jots", "highlights"), [20.0, 61.0]), (PARTS, list(ALL))],
)
def test_what_is_chosen_goes_in(note: Path, parts: tuple[str, ...], starts: list[float]) -> None:
    rows = list(csv.DictReader(io.StringIO(export(note, "csv", *parts).read_text())))
    assert [float(row["start"]) for row in rows] == starts
    assert [row["text"] for row in rows] == [ALL[start] for start in starts]


def test_a_span_is_as_long_as_it_was_kept_in_every_program(note: Path) -> None:
    elan = pytest.importorskip("pympi").Elan.Eaf(str(export(note, "elan", *PARTS)))
    assert (20000, 50000, ALL[20.0]) in elan.get_annotation_data_for_tier("notes")
    otio = pytest.importorskip("opentimelineio")
    read = otio.adapters.read_from_file(str(export(note, "otio", *PARTS)))
    clips = {clip.name: clip.source_range for clip in read.find_clips()}
    assert list(clips) == list(ALL.values())
    span = clips[ALL[20.0]]
    assert (span.start_time.to_seconds(), span.duration.to_seconds()) == (20.0, 30.0)
    cuts = list(csv.reader(io.StringIO(export(note, "losslesscut", "jots").read_text())))
    assert cuts == [["20.000", "50.000", ALL[20.0]]]
    assert export(note, "audacity", "jots").read_text() == f"20.000000\t50.000000\t{ALL[20.0]}\n"
    assert f"00:00:20.000 --> 00:00:50.000\n{ALL[20.0]}\n" in export(note, "vtt", *PARTS).read_text()
    assert f"00:00:20.000 --> 00:01:01.000\n{ALL[20.0]}\n" in export(note, "vtt-chapters", *PARTS).read_text()


def test_what_was_kept_in_the_same_second_is_one_moment() -> None:
    items = [Entry(9.5, None, "b"), Entry(9.2, 12.0, "a"), Entry(9.9, 30.0, "a"), Entry(3.0, None, "c")]
    assert joined(items) == [Entry(3.0, None, "c"), Entry(9.2, 30.0, "a · b")]


def test_nothing_of_the_kind_is_told(note: Path, capsys: pytest.CaptureFixture[str]) -> None:
    profile = ["--profile", str(note.with_name("q"))]
    assert cli.main(["export", str(note), "--format", "csv", "--parts", "jots", "marks", *profile]) == 2
    assert "There are no jots or marks in “note.md”" in capsys.readouterr().err


def test_what_was_kept_stands_below_a_page(note: Path) -> None:
    common = ["export", str(note), "--profile", str(note.with_name("p")), "--page"]
    page = note.with_name("out.html")
    assert cli.main([*common, "html", "--output", str(page)]) == 0
    assert "A span" not in page.read_text("utf-8")
    assert cli.main([*common, "html", "--output", str(page), "--parts", "jots", "highlights"]) == 0
    text = page.read_text("utf-8")
    for label, second, words in (("0:20–0:50", 20, ALL[20.0]), ("1:01", 61, ALL[61.0])):
        assert re.search(rf'<a href="[^"]*{ID}&amp;t={second}s"[^>]*>{label}</a> {re.escape(words)}', text)
    assert "What was said" not in text
    pdf = note.with_name("out.pdf")
    assert cli.main([*common, "pdf", "--output", str(pdf), "--parts", "marks"]) == 0
    assert f"{ID}&t=8s".encode() in pdf.read_bytes()
