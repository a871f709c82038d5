"""`karareader check` tells what could not be read in the caption files that belong to videos."""

from __future__ import annotations

import argparse
import io
import json
from pathlib import Path

import pytest

from karareader.captions.caption_file import CaptionFile
from karareader.cli import check as cli_check
from karareader.cli.caption_files import CaptionFiles
from tests import media_factory

ID = "abcdefghijk"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    (folder / "films").mkdir(parents=True)
    (folder / "note.md").write_text(
        f'---\ntitle: Note\nvideoId: {ID}\n---\nOne <a class="yt-timestamp" data-t="00:00:05">[00:00:05]</a>.\n'
    )
    files = {
        f"Talk [{ID}].mp4": "film",
        f"Talk [{ID}].en.vtt": "WEBVTT\n\n00:01.000 --> 00:02.000\none\n\n00:0x --> 00:04.000\nbroken\n",
        f"Talk [{ID}].de.srt": "1\n00:00:01 --> 00:00:02\neins\n",
        "other.mp4": "another",
        "other.srt": "<html>404</html>",
        "stray.srt": "",  # of no video
        "other.info.json": "{}",
    }
    for name, text in files.items():
        (folder / "films" / name).write_text(text)
    return folder


def run(*words: str | Path) -> tuple[int, str]:
    parser = argparse.ArgumentParser()
    cli_check.add_arguments(parser)
    out = io.StringIO()
    code = cli_check.run(parser.parse_args([*map(str, words), "--jobs", "1"]), {}, out, io.StringIO())
    return code, out.getvalue()


def test_what_was_not_read_is_told_file_by_file(library: Path) -> None:
    code, out = run(library)
    assert code == 0  # the notes are all readable
    assert f"films/Talk [{ID}].en.vtt\n  captions: 1 caption could not be read (line 6).\n" in out
    assert "films/other.srt\n  captions: The file is a web page, not captions.\n" in out
    assert "  2 caption files not read in full\n" in out
    assert "de.srt" not in out
    assert "stray" not in out


def test_the_summary_in_json_names_them(library: Path) -> None:
    _, out = run(library, "--json")
    summary = json.loads(out.splitlines()[-1])["summary"]
    assert summary["unread_captions"] == {
        f"films/Talk [{ID}].en.vtt": ["1 caption could not be read (line 6)."],
        "films/other.srt": ["The file is a web page, not captions."],
    }


def test_captions_are_read_as_the_reader_chose(tmp_path: Path) -> None:
    path = tmp_path / "film.srt"
    path.write_bytes("1\n00:00:10 --> 00:00:16\nПривет, мир, как дела\n".encode("cp1251"))
    files = CaptionFiles(tmp_path, {str(path): "cp1252"}, {"youtube:x": 2.5})
    said = files.load(CaptionFile(path, "", False), "youtube:x")
    assert said is not None
    assert (said.lines[0].start, said.text[:4]) == (12.5, "Ïðèâ")
    (tmp_path / "gone.srt").unlink(missing_ok=True)
    assert files.load(CaptionFile(tmp_path / "gone.srt", "", False)) is None


def test_subtitles_inside_films_are_compared_with_notes_too(tmp_path: Path) -> None:
    if not media_factory.have_ffmpeg():
        pytest.skip("ffmpeg makes the film")
    library = tmp_path / "library"
    library.mkdir()
    sentence = "Lotteries paid for a quarter of the money that the city needed for its bridge"
    (library / "note.md").write_text(
        f'---\ntitle: Note\nvideoId: {ID}\n---\n{sentence} <a class="yt-timestamp" data-t="00:00:01">[00:00:01]</a>.\n'
    )
    lines = [sentence, *(f"Something else about tourists and engineers in winter number {at}" for at in range(12))]
    (tmp_path / "en.srt").write_text(
        "\n".join(
            f"{at}\n00:00:{at * 4:02d},000 --> 00:00:{at * 4 + 3:02d},000\n{line}\n" for at, line in enumerate(lines)
        )
    )
    picture = ["-f", "lavfi", "-i", "color=s=64x36:r=5:d=56", "-pix_fmt", "yuv420p"]
    bare = media_factory.made(tmp_path / "bare.mp4", picture)
    media_factory.with_subtitles(library / f"Talk [{ID}].mkv", bare, {"eng": tmp_path / "en.srt"}, "srt")
    _, out = run(library, "--json")
    summary = json.loads(out.splitlines()[-1])["summary"]
    assert summary["captions"]["notes"] == 1
    assert summary["unread_captions"] == {}
