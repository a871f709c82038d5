"""Moments for programs that cut, label and annotate: read back by the libraries that these programs' people use."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import pytest

from karareader.timeline.entries import Entry, ExportedVideo
from karareader.timeline.export_formats import FORMATS

FILM = "/films/a talk.mp4"
VIDEO = ExportedVideo("A = B; # talk", location=FILM, length=100.0, rate=25.0)
ITEMS = [
    Entry(4.0, None, "First, <really>\nso"),
    Entry(20.52, 40.0, "Second; with \t a tab"),
    Entry(26.0, None, "Begins before the second ends"),
    Entry(61.0, None, "Last “ünï”"),
]


def text(name: str, items: list[Entry] = ITEMS, video: ExportedVideo = VIDEO) -> str:
    made = FORMATS[name].write(items, video)
    assert isinstance(made, str)
    return made


def test_lossless_cut_takes_seconds_and_names() -> None:
    rows = list(csv.reader(io.StringIO(text("losslesscut"))))
    assert rows[0] == ["4.000", "20.520", "First, <really> so"]
    assert [float(start) < float(end) for start, end, _ in rows] == [True] * 4
    assert rows[3][2] == "Last “ünï”"


def test_audacity_takes_three_fields_a_line() -> None:
    lines = text("audacity").splitlines()
    assert lines[0] == "4.000000\t20.520000\tFirst, <really> so"
    assert all(line.count("\t") == 2 for line in lines)


@pytest.mark.parametrize("words", ["", 'He said "so", then;', "\\ a\tb\r\nc", "\u2028 two lines", "1:30.5", " , "])
def test_what_is_written_keeps_the_rules_of_its_readers(words: str) -> None:
    """LosslessCut (docs/index.md, edlFormats.ts): three columns parted by commas, times as it reads them, else it takes
    nothing. Audacity (manual, “Importing and Exporting Labels”): start, end and text parted by tabs, in UTF-8, a line
    each; one that begins with a backslash holds frequencies.
    """
    items = [Entry(0.0, None, words), Entry(3725.4567, 3725.9, words), Entry(3726.0, None, words)]
    video = ExportedVideo("x", length=4000.0)
    its_time = re.compile(r"\D*(?:(?:(\d+):)?(\d{1,2}):)?(\d+)(?:\.(\d{1,3}))?:?")
    rows = list(csv.reader(io.StringIO(text("losslesscut", items, video))))
    labels = text("audacity", items, video).encode().decode("utf-8").splitlines()
    assert len(rows) == len(labels) == 3
    for row, line, item in zip(rows, labels, items, strict=True):
        assert len(row) == len(line.split("\t")) == 3
        assert all(its_time.fullmatch(time) for time in row[:2])
        assert not line.startswith("\\")
        for start, end in (map(float, row[:2]), map(float, line.split("\t")[:2])):
            assert start == pytest.approx(item.start, abs=0.001)
            assert start < end <= 4000.0


def test_chapters_follow_one_another() -> None:
    made = text("vtt-chapters")
    assert made.startswith("WEBVTT\n")
    assert "00:00:20.520 --> 00:00:26.000\n" in made  # its own end would overlap the next one
    assert "First, &lt;really&gt;" in made


def test_elan_is_read_by_pympi(tmp_path: Path) -> None:
    pympi = pytest.importorskip("pympi")
    file = tmp_path / "a.eaf"
    file.write_text(text("elan"), encoding="utf-8")
    read = pympi.Elan.Eaf(str(file))
    assert sorted(read.get_annotation_data_for_tier("notes"))[:2] == [
        (4000, 20520, "First, <really> so"),
        (20520, 26000, "Second; with a tab"),
    ]
    assert read.media_descriptors[0]["MEDIA_URL"] == "file:///films/a%20talk.mp4"


def test_opentimelineio_reads_the_rough_cut() -> None:
    otio = pytest.importorskip("opentimelineio")
    line = otio.adapters.read_from_string(text("otio"), "otio_json")
    clips = list(line.find_clips())
    assert [clip.name for clip in clips][3] == "Last “ünï”"
    assert len(line.video_tracks()) == 1, "editors show tracks of kinds that they know"
    span = clips[1].source_range
    assert (span.start_time.to_seconds(), span.duration.to_seconds()) == (20.52, 19.48)
    assert clips[0].media_reference.target_url == "file:///films/a%20talk.mp4"
    assert clips[1].metadata["karareader"]["text"] == "Second; with a tab"
    exact = otio.adapters.read_from_string(text("otio", ITEMS, ExportedVideo("x", url="https://e.org/v")), "otio_json")
    assert next(iter(exact.find_clips())).source_range.start_time.rate == 1000
    # The same cut from an edit list, where its reader is there
    pytest.importorskip("otio_cmx3600_adapter")
    cut = otio.adapters.read_from_string(text("edl"), "cmx_3600", rate=25)
    assert [clip.source_range for clip in cut.find_clips()] == [clip.source_range for clip in clips]


def test_an_edit_list_counts_frames() -> None:
    lines = text("edl").splitlines()
    assert lines[0] == "TITLE: A = B; # talk"
    assert lines[3].split() == ["001", "AX", "V", "C", "00:00:04:00", "00:00:20:13", "01:00:00:00", "01:00:16:13"]
    assert lines[6].split()[4:] == ["00:00:20:13", "00:00:40:00", "01:00:16:13", "01:00:36:00"]
    assert "* FROM CLIP NAME: a talk.mp4" in lines


def test_a_cut_of_several_films_names_the_film_of_each_span() -> None:
    other = ExportedVideo("Other", url="https://youtu.be/jNQXAC9IVRw", location="/films/other.mkv", rate=50.0)
    items = [Entry(4.0, 6.0, "One"), Entry(2.5, 4.5, "Two", other), Entry(9.0, 9.5, "One again")]
    clips = json.loads(text("otio", items))["tracks"]["children"][0]["children"]
    assert [clip["media_reference"]["target_url"] for clip in clips] == [
        "file:///films/a%20talk.mp4", "file:///films/other.mkv", "file:///films/a%20talk.mp4"
    ]  # fmt: skip
    assert clips[1]["source_range"]["start_time"] == {"OTIO_SCHEMA": "RationalTime.1", "rate": 50.0, "value": 125.0}
    assert [line for line in text("edl", items).splitlines() if "CLIP NAME" in line][1].endswith("other.mkv")
    assert text("markdown", items).splitlines()[1] == "- [0:02](https://youtu.be/jNQXAC9IVRw?t=2s) Two"
    assert text("m3u-spans", items).splitlines()[:9] == [
        "#EXTM3U",
        "#EXTINF:2,One",
        "#EXTVLCOPT:start-time=4.000",
        "#EXTVLCOPT:stop-time=6.000",
        FILM,
        "#EXTINF:2,Two",
        "#EXTVLCOPT:start-time=2.500",
        "#EXTVLCOPT:stop-time=4.500",
        "/films/other.mkv",
    ]


def test_vlc_shows_the_whole_name_of_a_span() -> None:
    made = text("m3u-spans", [Entry(1.0, 3.0, "First, then - so"), Entry(4.0, 6.0, "A - b")])
    assert [line for line in made.splitlines() if "EXTINF" in line] == [
        "#EXTINF:2,,First, then – so",
        "#EXTINF:2,A – b",
    ]
