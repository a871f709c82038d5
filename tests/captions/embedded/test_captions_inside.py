"""Subtitles inside films: which there are, and that all of them are read, at their times, without reading the film."""

from __future__ import annotations

import contextlib
import zlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from karareader.base.errors import UserError
from karareader.captions import choose as captions
from karareader.captions.embedded import tracks as captions_inside
from karareader.captions.embedded.matroska import Matroska, TextTrack, unpacked
from tests import media_factory

LINES = [(0.5, 1.4, "Good morning."), (1.5, 2.4, "a < b & <i>c</i>"), (3.0, 4.25, "two\nrows, äöü 今日は")]
PLAIN = ["Good morning.", "a < b & c", "two rows, äöü 今日は"]
FORMS = [
    ("film.mkv", "srt"), ("film.mkv", "ass"), ("film.mkv", "webvtt"), ("film.webm", "webvtt"), ("film.mp4", "mov_text"),
    ("film.mov", "mov_text"), ("film.m4v", "mov_text"),
]  # fmt: skip


def clock(seconds: float) -> str:
    return f"00:00:{seconds:06.3f}".replace(".", ",")


def subrip(folder: Path, name: str, note: str = "") -> Path:
    path = folder / name
    lines = [f"{at}\n{clock(start)} --> {clock(end)}\n{note}{text}\n" for at, (start, end, text) in enumerate(LINES, 1)]
    path.write_text("\n".join(lines))
    return path


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not media_factory.have_ffmpeg():
        pytest.skip("ffmpeg makes the films")
    folder = tmp_path_factory.mktemp("inside")
    files = {"eng": subrip(folder, "en.srt"), "ger": subrip(folder, "de.srt", "Deutsch: ")}
    picture = ["-f", "lavfi", "-i", "testsrc=s=64x36:r=25:d=5", "-pix_fmt", "yuv420p"]
    bare = media_factory.made(folder / "bare.mp4", [*picture, "-c:v", "libx264", "-g", "10"])
    webm = media_factory.made(folder / "bare.webm", [*picture, "-c:v", "libvpx"])
    for name, codec in FORMS:
        film = webm if name.endswith(".webm") else bare
        media_factory.with_subtitles(folder / f"{codec}-{name}", film, files, codec)
    return folder


@pytest.mark.parametrize(("name", "codec"), FORMS)
def test_all_of_it_is_read_at_its_times(folder: Path, name: str, codec: str) -> None:
    english, german = captions_inside.tracks(folder / f"{codec}-{name}")
    assert [file.language for file in (english, german)] == ["en", "de"]
    assert english.name.startswith("English")
    assert english.name.endswith("in the film")
    found = captions.load(english)
    assert [line.text for line in found.lines] == PLAIN
    assert [(line.start, line.end) for line in found.lines] == [
        (pytest.approx(start, abs=0.011), pytest.approx(end, abs=0.011)) for start, end, _ in LINES
    ]
    assert found.problems == ()
    assert captions.load(german).lines[0].text == "Deutsch: Good morning."


def test_the_index_and_a_walk_through_the_film_tell_the_same(folder: Path) -> None:
    for form in ("srt-film.mkv", "webvtt-film.webm"):
        with (folder / form).open("rb") as file:
            film = Matroska(file)
            for track in film.text_tracks:
                indexed = list(film.samples(track, float("inf")))
                film._index = 0
                assert list(film.samples(track, float("inf"))) == indexed
                assert len(indexed) == len(LINES)


def test_chapters_and_pictures_are_no_subtitles(folder: Path, tmp_path: Path) -> None:
    told = tmp_path / "chapters.txt"
    told.write_text(";FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1\nSTART=0\nEND=2\ntitle=The beginning\n")
    for name in ("film.mp4", "film.mkv"):
        film = tmp_path / name
        media_factory.made(film, ["-i", str(folder / "bare.mp4"), "-i", str(told), "-map_chapters", "1", "-c", "copy"])
        assert captions_inside.tracks(film) == ()


def test_what_is_no_film_has_no_subtitles(tmp_path: Path) -> None:
    for name, data in (("a.mp4", b""), ("b.mkv", b"\x1a\x45\xdf\xa3"), ("c.mp4", b"\0\0\0\x10ftypisom" + b"\0" * 40)):
        (tmp_path / name).write_bytes(data)
        assert captions_inside.tracks(tmp_path / name) == ()
    assert captions_inside.tracks(tmp_path / "gone.mp4") == ()
    assert captions_inside.tracks(tmp_path) == ()
    with pytest.raises(UserError, match="no such subtitles"):
        captions_inside.read(tmp_path / "a.mp4", 1)
    with pytest.raises(UserError, match="cannot be read"):
        captions_inside.read(tmp_path / "gone.mp4", 1)


def test_a_film_that_was_cut_off_says_what_it_has(folder: Path, tmp_path: Path) -> None:
    whole = (folder / "srt-film.mkv").read_bytes()
    half = tmp_path / "half.mkv"
    half.write_bytes(whole[: whole.index(b"rows,") - 40])
    (track, _) = captions_inside.tracks(half)
    assert [line.text for line in captions.load(track).lines] == PLAIN[:2]


@pytest.mark.parametrize("form", ["srt-film.mkv", "ass-film.mkv", "mov_text-film.mp4"])
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_damage_raises_anything_but_what_is_told(
    folder: Path, tmp_path: Path, form: str, data: st.DataObject
) -> None:
    whole = bytearray((folder / form).read_bytes())
    if form.endswith(".mp4"):
        begin = whole.index(b"moov")
        spots = st.integers(begin, len(whole) - 1)
    else:
        spots = st.integers(0, min(len(whole) - 1, 3000))
    for spot in data.draw(st.lists(spots, min_size=1, max_size=6)):
        whole[spot] = data.draw(st.integers(0, 255))
    path = tmp_path / form
    path.write_bytes(bytes(whole))
    for track in captions_inside.tracks(path):
        with contextlib.suppress(UserError):  # which says so in words
            assert captions.load(track).lines is not None


def test_a_caption_that_unpacks_to_fill_the_memory_does_not() -> None:
    bomb = zlib.compress(b"\0" * (64 << 20))
    assert len(unpacked(TextTrack(zipped=True), bomb)) <= 1 << 20
    assert unpacked(TextTrack(strip=b"ab"), b"c") == b"abc"


def test_an_index_that_leads_astray_ends_in_time(folder: Path) -> None:
    """Every entry of the index leads to a place from which the whole film would be gone through."""
    with (folder / "srt-film.mkv").open("rb") as file:
        film = Matroska(file)
        (track, _) = film.text_tracks
        with pytest.raises(TimeoutError):
            list(film.samples(track, 0.0))
