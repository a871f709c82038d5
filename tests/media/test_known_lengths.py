"""How long films are, by what lies beside them and by their heads."""

from __future__ import annotations

import json
import random
import shutil
import struct
import subprocess
import wave
from pathlib import Path

import pytest

from karareader.__main__ import main
from karareader.library.choices import NO_CHOICES
from karareader.media.files import film_length
from karareader.media.known_lengths import KnownLengths
from karareader.notes.model import video_ref as reference
from karareader.notes.model.video_ref import VideoRef

FFMPEG = shutil.which("ffmpeg")
MADE = {
    "plain.mp4": ["-c:v", "mpeg4"],
    "quick.mp4": ["-c:v", "mpeg4", "-movflags", "+faststart"],
    "film.mov": ["-c:v", "mpeg4"],
    "film.mkv": ["-c:v", "mpeg4"],
    "film.webm": ["-c:v", "libvpx", "-deadline", "realtime"],
    "sound.m4a": ["-vn", "-c:a", "aac"],
    "sound.flac": ["-vn"],
    "sound.wav": ["-vn"],
}


@pytest.mark.skipif(FFMPEG is None, reason="ffmpeg makes the films")
@pytest.mark.parametrize("name", list(MADE))
def test_the_head_of_a_film_tells_its_length(name: str, tmp_path: Path) -> None:
    source = ["-f", "lavfi", "-i", "testsrc=s=64x48:r=10", "-f", "lavfi", "-i", "sine"]
    command = [str(FFMPEG), "-v", "error", "-y", *source, "-t", "7.5", *MADE[name], str(tmp_path / name)]
    subprocess.run(command, check=True, timeout=60)
    assert film_length.read(tmp_path / name) == pytest.approx(7.5, abs=0.15)
    # Cut anywhere it tells the same, or nothing; and nothing is raised.
    whole = (tmp_path / name).read_bytes()
    for end in [*range(0, 200, 7), *range(200, len(whole), max(len(whole) // 40, 1))]:
        (tmp_path / "cut").write_bytes(whole[:end])
        length = film_length.read(tmp_path / "cut")
        assert length is None or length <= 7.7


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\0\0\0\x08ftyp" * 20_000,
        b"\0\0\0\x10ftypisom\0\0\0\0" + b"\0\0\0\x00moov",
        b"\0\0\0\x10ftypisom\0\0\0\0" + struct.pack(">I4sQ", 1, b"moov", 1 << 62) + b"\0\0\0\x08mvhd",
        b"\x1aE\xdf\xa3\x80" + b"\x18S\x80g\xff" * 3000,
        b"\x1aE\xdf\xa3" + b"\xff" * 2000,
        b"\x1aE\xdf\xa3" + b"\0" * 2000,
        b"RIFF\0\0\0\0WAVE" + b"LIST\0\0\0\0" * 9000,
        b"fLaC" + b"\0" * 10,
        random.Random(4).randbytes(4096),
    ],
    ids=str,
)
def test_no_file_keeps_it_busy_or_makes_it_raise(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "film.mp4").write_bytes(data)
    assert film_length.read(tmp_path / "film.mp4") is None
    assert film_length.read(tmp_path / "nothing.mp4") is None


def sound(path: Path, seconds: int) -> Path:
    """A silent file of this length."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 1, 100, 0, "NONE", ""))
        file.writeframes(bytes(100 * seconds))
    return path


def test_what_is_known_goes_before_the_description_and_that_before_the_head(tmp_path: Path) -> None:
    note, ref = tmp_path / "note.md", VideoRef("youtube", "aaaaaaaaaaa", "")
    assert NO_CHOICES.length(ref, note, {}) is None
    sound(tmp_path / "Film [aaaaaaaaaaa].wav", 60)
    assert NO_CHOICES.length(ref, note, {}) == 60
    (tmp_path / "Film [aaaaaaaaaaa].info.json").write_text(json.dumps({"id": "aaaaaaaaaaa", "duration": 61}))
    assert NO_CHOICES.length(ref, note, {}) == 61
    assert NO_CHOICES.length(ref, note, {"youtube:aaaaaaaaaaa": 62.0}) == 62
    lengths = KnownLengths({"youtube:bbbbbbbbbbb": 5.0}, (tmp_path,))
    assert lengths.get("youtube:aaaaaaaaaaa") == 61
    assert lengths.get("youtube:bbbbbbbbbbb") == 5
    assert lengths.get("youtube:ccccccccccc") is None
    assert lengths.get("file:x") is None


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    """A note on a film of a minute beside it, with a chapter after its end."""
    sound(tmp_path / "lib" / "talk.wav", 60)
    note = tmp_path / "lib" / "talk.md"
    note.write_text("---\nmedia: talk.wav\n---\nBegin [0:10].\n\nEnd [0:50].\n\nAfter the end [5:00].\n")
    return note


def test_an_export_has_no_chapter_after_the_end_of_a_film_beside_the_note(
    talk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = ["--profile", str(tmp_path / "profile")]
    assert main(["export", str(talk), "--format", "vtt", *own]) == 0
    out = capsys.readouterr().out
    assert "00:50" in out
    assert "05:00" not in out
    assert "5:00" not in out


def test_check_and_show_read_the_times_by_that_length_too(
    talk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    named = talk.with_name("other.md")
    named.write_text("---\nvideoId: aaaaaaaaaaa\n---\nBegin [0:10].\n\nAfter the end [5:00].\n")
    sound(talk.parent / "films" / "Film [aaaaaaaaaaa].wav", 60)
    main(["check", str(talk.parent), "--json", "--jobs", "1", "--profile", str(tmp_path / "profile")])
    *notes, _ = map(json.loads, capsys.readouterr().out.splitlines())
    assert {note["path"]: note["doubtful"] for note in notes} == {"talk.md": 1, "other.md": 1}
    assert main(["show", str(talk)]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert [cue["start"] for cue in shown["cues"]] == [10, 50, 300]
    assert reference.from_file(talk.with_name("talk.wav")).key.startswith("file:")
