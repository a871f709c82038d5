"""The exports of a timeline, and the programs that they are meant for reading them."""

from __future__ import annotations

import csv
import io
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from karareader.timeline.cues import Cue, Timeline
from karareader.timeline.entries import Entry, ExportedVideo, entries
from karareader.timeline.export_formats import (
    FORMATS,
    ffmetadata,
    m3u,
    webvtt,
    youtube_chapters,
)

VIDEO = ExportedVideo(
    "A = B; # talk", url="https://www.youtube.com/watch?v=abcdefghijk", location="talk.mp4", length=100.0
)
ITEMS = [
    Entry(4.0, None, "First, {really} <first>"),
    Entry(20.5, 24.0, "Second; with = and #"),
    Entry(26.0, None, "Too soon after the second"),
    Entry(61.0, None, "Last"),
]


def cue(index: int, start: float, sentence: str, end: float | None = None, *, doubtful: bool = False) -> Cue:
    return Cue(index, f"b{index}", start, end, "", "", "test", sentence, doubtful=doubtful)


def test_entries_join_moments_of_the_same_second_across_notes() -> None:
    one = Timeline([cue(0, 10.0, "Ten."), cue(1, 5.0, "Five.", 8.0), cue(2, 500.0, "Never.", doubtful=True)])
    two = Timeline([cue(0, 10.4, "Ten again."), cue(1, 10.0, "Ten.")])
    assert entries([one, two]) == [Entry(5.0, 8.0, "Five."), Entry(10.0, None, "Ten. · Ten again.")]


def test_youtube_wants_a_start_and_ten_seconds() -> None:
    assert youtube_chapters(ITEMS, VIDEO).splitlines() == [
        "0:00 First, {really} <first>",
        "0:20 Second; with = and #",
        "1:01 Last",
    ]
    late = youtube_chapters([Entry(30.0, None, "Late")], VIDEO).splitlines()
    assert late == ["0:00 A = B; # talk", "0:30 Late"]


def test_long_sentences_are_cut_between_words_in_titles() -> None:
    line = youtube_chapters([Entry(0.0, None, "word " * 40)], VIDEO).splitlines()[0]
    assert line == "0:00 " + "word " * 18 + "word…"
    assert youtube_chapters([Entry(0.0, None, "x" * 300)], VIDEO).splitlines()[0] == "0:00 " + "x" * 99 + "…"


def test_webvtt_ends_and_escapes() -> None:
    text = webvtt(ITEMS, VIDEO)
    assert text.startswith("WEBVTT\n")
    assert "00:00:04.000 --> 00:00:20.500\nFirst, {really} &lt;first&gt;\n" in text
    assert "00:00:20.500 --> 00:00:24.000" in text
    assert "00:01:01.000 --> 00:01:40.000" in text


def test_csv_reads_back() -> None:
    rows = list(csv.DictReader(io.StringIO(FORMATS["csv"].write(ITEMS, VIDEO))))
    assert [row["text"] for row in rows] == [item.text for item in ITEMS]
    assert rows[1]["start"] == "20.500"
    assert rows[1]["url"] == "https://www.youtube.com/watch?v=abcdefghijk&t=20s"


def test_without_an_address_there_are_plain_times() -> None:
    lines = FORMATS["markdown"].write(ITEMS, ExportedVideo("No page")).splitlines()
    assert lines[0] == "- [0:04] First, {really} <first>"


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_to_export_is_no_error(name: str) -> None:
    assert isinstance(FORMATS[name].write([], VIDEO), str)


@pytest.mark.skipif(
    shutil.which("ffprobe") is None, reason="ffprobe is not on this machine (packaging/test.sh installs it)"
)
def test_ffmpeg_reads_chapters_and_subtitles(tmp_path: Path) -> None:
    chapters = tmp_path / "talk.ffmeta"
    chapters.write_text(ffmetadata(ITEMS, VIDEO), encoding="utf-8")
    shown = subprocess.run(
        ["ffprobe", "-v", "error", "-f", "ffmetadata", "-show_chapters", "-of", "csv", str(chapters)],
        capture_output=True, text=True, check=True,
    ).stdout.splitlines()  # fmt: skip
    assert len(shown) == len(ITEMS)
    assert "20.500000" in shown[1]
    assert "Second; with = and #" in shown[1]
    captions = tmp_path / "talk.vtt"
    captions.write_text(webvtt(ITEMS, VIDEO), encoding="utf-8")
    packets = subprocess.run(
        ["ffprobe", "-v", "error", "-show_packets", "-of", "csv", str(captions)],
        capture_output=True, text=True, check=True,
    ).stdout.splitlines()  # fmt: skip
    assert sum(line.startswith("packet,") for line in packets) == len(ITEMS)


PLAY = """
import sys, time, vlc
instance = vlc.Instance("-vv", "--vout=dummy", "--aout=dummy")
player = instance.media_list_player_new()
player.set_media_list(instance.media_list_new([sys.argv[1]]))
player.play()
time.sleep(2)
player.stop()
"""


@pytest.mark.skipif(
    shutil.which("ffmpeg") is None, reason="ffmpeg is not on this machine (packaging/test.sh installs it)"
)
def test_vlc_reads_the_bookmarks(tmp_path: Path) -> None:
    vlc = pytest.importorskip("vlc")
    if not vlc.dll:
        pytest.skip("libVLC is not on this machine (packaging/test.sh installs it)")
    media = tmp_path / "talk.mp4"
    subprocess.run(["ffmpeg", "-v", "error", "-f", "lavfi", "-i", "color=black:s=64x48:d=3", media], check=True)
    playlist = tmp_path / "talk.m3u"
    playlist.write_text(m3u(ITEMS, ExportedVideo("Talk", location=str(media), length=3.0)), encoding="utf-8")
    # VLC's own program refuses to run as root; its library reads playlists with the same code.
    log = subprocess.run([sys.executable, "-c", PLAY, playlist], capture_output=True, text=True, check=True).stderr
    added = [line.partition("adding bookmark: ")[2] for line in log.splitlines() if "adding bookmark" in line]
    assert added == [
        "First   really  <first>, time=4000000",
        "Second; with = and #, time=20500000",
        "Too soon after the second, time=26000000",
        "Last, time=61000000",
    ]
