"""`karareader check` where captions lie beside the videos."""

from __future__ import annotations

import argparse
import io
import json
from pathlib import Path

import pytest

from karareader.cli import check as cli_check
from karareader.cli.citations import compared
from karareader.library.check.examine import Report
from karareader.timeline.repair.agreement import Voice
from tests.captions.rolling import Way, rolled

ID = "qd7ezvCtIYg"
SAID = "they painted it grey because nobody had ordered any red paint"
GERMAN = "die Brücke wurde grau gestrichen weil niemand rote Farbe bestellt hatte und das Geld nicht reichte"


def stamp(time: str) -> str:
    return f'<a class="yt-timestamp" data-t="{time}">[{time}]</a>'


def library(folder: Path, *, language: str = "en", words: str = SAID) -> Path:
    text = f"---\nvideoId: {ID}\n---\n{words.capitalize()} {stamp('00:04:00')}.\n"
    (folder / "note.md").write_text(text, encoding="utf-8")
    (folder / f"Film [{ID}].mp4").write_bytes(b"film")
    (folder / f"Film [{ID}].{language}.vtt").write_text(rolled([tuple(words.split())], [0], Way()), encoding="utf-8")
    return folder


def report(path: str = "note.md", video: str = f"youtube:{ID}", times: int = 1) -> Report:
    return Report(path, video=video, voice=Voice(times))


def test_notes_are_compared_with_the_captions_beside_their_video(tmp_path: Path) -> None:
    found = compared(library(tmp_path), [report()], {})
    assert (found["note.md"].here, found["note.md"].elsewhere) == (0, 1)


def test_captions_in_the_language_of_the_note_are_taken(tmp_path: Path) -> None:
    library(tmp_path, language="de", words=GERMAN)
    (tmp_path / f"Film [{ID}].en.vtt").write_text(rolled([tuple(SAID.split())], [0], Way()))
    assert compared(tmp_path, [report()], {})["note.md"].elsewhere == 1


def test_a_film_that_the_note_names_by_its_file(tmp_path: Path) -> None:
    library(tmp_path)
    (tmp_path / f"Film [{ID}].mp4").rename(tmp_path / "film.mp4")
    (tmp_path / f"Film [{ID}].en.vtt").rename(tmp_path / "film.vtt")
    text = (tmp_path / "note.md").read_text().replace(f"videoId: {ID}", "media: film.mp4")
    (tmp_path / "note.md").write_text(text)
    assert compared(tmp_path, [report(video="file:0")], {})["note.md"].elsewhere == 1


@pytest.mark.parametrize(
    "change",
    [
        lambda folder: (folder / f"Film [{ID}].en.vtt").unlink(),
        lambda folder: (folder / f"Film [{ID}].mp4").unlink(),
        lambda folder: (folder / "note.md").unlink(),
        lambda folder: (folder / f"Film [{ID}].en.vtt").write_text("WEBVTT\n"),
    ],
)
def test_what_is_not_there_gives_no_report(tmp_path: Path, change: object) -> None:
    library(tmp_path)
    change(tmp_path)  # type: ignore[operator]
    assert compared(tmp_path, [report(), report("other.md", "", 0)], {}) == {}


def check(folder: Path, *more: str) -> str:
    out = io.StringIO()
    parser = argparse.ArgumentParser()
    cli_check.add_arguments(parser)
    arguments = parser.parse_args([str(folder), "--jobs", "1", *more])
    assert cli_check.run(arguments, {}, out, io.StringIO()) == 0
    return out.getvalue()


def test_check_tells_what_is_said_elsewhere_and_sums_up(tmp_path: Path) -> None:
    library(tmp_path)
    told = check(tmp_path)
    assert "  line 4: sentence said elsewhere: 4:00: the captions say this at 0:00: “They painted it grey" in told
    assert "  1 sentence said elsewhere\n" in told
    assert told.endswith("1 note compared with captions: 0 sentences confirmed, 1 said elsewhere, 0 not found\n")
    *notes, summary = map(json.loads, check(tmp_path, "--json").splitlines())
    assert [finding["kind"] for finding in notes[0]["findings"]] == ["said-elsewhere"]
    assert summary["summary"]["captions"] == {"notes": 1, "here": 0, "elsewhere": 1, "not_found": 0}


def test_check_says_nothing_of_captions_where_there_are_none(tmp_path: Path) -> None:
    (library(tmp_path) / f"Film [{ID}].en.vtt").unlink()
    assert "captions" not in check(tmp_path)
    assert json.loads(check(tmp_path, "--json").splitlines()[-1])["summary"]["captions"]["notes"] == 0
