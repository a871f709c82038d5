"""What a note cites, and what a search finds, as playlists and cuts, without a window."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from karareader.__main__ import main
from tests.library.said.shelves import PRISM, vtt

OTHER = "jNQXAC9IVRw"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    folder.mkdir()
    cites = f"[2:20](https://youtu.be/{OTHER}?t=140)"
    (folder / "glass.md").write_text(
        f"---\ntitle: Glass\nvideoId: {PRISM}\n---\nGlass is old [0:40-0:44].\n\nA heron {cites}.\n"
    )
    (folder / "heron.md").write_text(f"---\ntitle: Heron\nvideoId: {OTHER}\n---\nA heron waits long [1:00-1:10].\n")
    (folder / f"Talk [{PRISM}].mp4").write_bytes(b"film")
    (folder / f"Talk [{PRISM}].en.vtt").write_text(vtt((5, "A marmot whistles."), (40, "A heron waits.")))
    return folder


@pytest.fixture
def profile(tmp_path: Path) -> Sequence[str]:
    return ["--profile", str(tmp_path / "profile")]


def test_a_note_is_a_playlist(library: Path, profile: Sequence[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["spans", str(library / "glass.md"), "--lead", "2", *profile]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "#EXTM3U",
        "#EXTINF:6,Glass is old",
        "#EXTVLCOPT:start-time=38.000",
        "#EXTVLCOPT:stop-time=44.000",
        str(library / f"Talk [{PRISM}].mp4"),
        "#EXTINF:5,A heron",
        "#EXTVLCOPT:start-time=138.000",
        "#EXTVLCOPT:stop-time=143.000",
        f"https://www.youtube.com/watch?v={OTHER}",
    ]
    assert main(["spans", str(library / "glass.md"), "--format", "md", *profile]) == 0
    assert "[0:40](https://www.youtube.com/watch?v=" in capsys.readouterr().out
    assert main(["spans", str(library / "glass.md"), "--lead", "2", "--json", *profile]) == 0
    where = {"version": 1, "path": str(library / "glass.md"), "title": "Glass"}
    film = str(library / f"Talk [{PRISM}].mp4")
    at = {"begin": 38.0, "start": 40.0, "end": 44.0, "text": "Glass is old"}
    other = {"begin": 138.0, "start": 140.0, "end": 143.0, "text": "A heron"}
    assert [json.loads(line) for line in capsys.readouterr().out.splitlines()] == [
        {**where, "video": f"youtube:{PRISM}", "media": film, **at},
        {**where, "video": f"youtube:{OTHER}", "media": None, **other},
    ]
    (library / "none.md").write_text("Nothing is cited.\n")
    assert main(["spans", str(library / "none.md"), *profile]) == 1
    assert main(["spans", str(library), *profile]) == 2
    assert "Write what to look for" in capsys.readouterr().err


def test_a_question_is_a_cut_of_several_films(library: Path, profile: Sequence[str], tmp_path: Path) -> None:
    target = tmp_path / "heron.otio"
    assert main(["spans", str(library), "heron", "--format", "otio", "--output", str(target), *profile]) == 0
    cut = json.loads(target.read_text())["tracks"]["children"][0]["children"]
    assert [(clip["name"], clip["media_reference"]["target_url"].rpartition("/")[2]) for clip in cut] == [
        ("A heron waits long", f"watch?v={OTHER}"),
        ("A heron", f"watch?v={OTHER}"),
        ("A heron waits.", f"Talk%20%5B{PRISM}%5D.mp4"),
    ]
    assert cut[0]["source_range"]["duration"]["value"] == 11_000  # with its lead
