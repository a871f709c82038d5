"""`karareader export`: one note, all notes on a video, and what it refuses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from karareader.cli import main as cli


def write(path: Path, video: str, *lines: str) -> Path:
    path.write_text(f"---\ntitle: {path.stem}\nvideoId: {video}\n---\n\n" + "\n\n".join(lines) + "\n", encoding="utf-8")
    return path


def anchor(clock: str) -> str:
    return f'<a class="yt-timestamp" data-t="{clock}">[{clock}]</a>'


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    write(tmp_path / "one.md", "abcdefghijk", f"It begins {anchor('00:00:04')}. It ends {anchor('00:02:00')}.")
    write(tmp_path / "two.md", "abcdefghijk", f"It turns {anchor('00:01:00')}.")
    write(tmp_path / "other.md", "bbbbbbbbbbb", f"Elsewhere {anchor('00:00:30')}.")
    return tmp_path


def test_one_note(notes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["export", str(notes / "one.md"), "--format", "markdown", "--profile", str(notes / "p")]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "- [0:04](https://www.youtube.com/watch?v=abcdefghijk&t=4s) It begins",
        "- [2:00](https://www.youtube.com/watch?v=abcdefghijk&t=120s) It ends",
    ]
    assert cli.main(["export", str(notes / "one.md"), "--json", "--profile", str(notes / "p")]) == 0
    assert [json.loads(line) for line in capsys.readouterr().out.splitlines()] == [
        {"version": 1, "start": 4.0, "end": None, "text": "It begins", "video": "youtube:abcdefghijk"},
        {"version": 1, "start": 120.0, "end": None, "text": "It ends", "video": "youtube:abcdefghijk"},
    ]


def test_all_notes_on_the_video_in_time_order(notes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["export", str(notes / "one.md"), "--all", "--format", "youtube", "--profile", str(notes / "p")]
    assert cli.main(arguments) == 0
    assert capsys.readouterr().out.splitlines() == ["0:00 It begins", "1:00 It turns", "2:00 It ends"]


def test_notes_that_only_cite_the_video_are_taken_in(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, two = "Kr4Rd3rT0ur", "x9Yz8Wv7Ut6"
    path = write(tmp_path / "one.md", one, f"It begins {anchor('00:00:04')}.")
    write(tmp_path / "citing.md", two, f"Own {anchor('00:00:09')}. Cited [1:02](https://youtu.be/{one}?t=62) there.")
    write(tmp_path / "naming.md", two, f"Own {anchor('00:00:11')}. See https://youtu.be/{one} too.")
    common = ["--format", "csv", "--profile", str(tmp_path / "p")]
    assert cli.main(["export", str(path), "--all", *common]) == 0
    both = capsys.readouterr().out
    assert ("It begins" in both, "Cited" in both, "Own" in both) == (True, True, False)
    assert cli.main(["export", str(path), str(tmp_path / "citing.md"), *common]) == 0
    assert capsys.readouterr().out == both
    assert cli.main(["export", str(path), str(tmp_path / "naming.md"), *common]) == 2
    assert "cites no time" in capsys.readouterr().err


def test_every_command_reads_a_note_in_the_light_of_those_beside_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    video = "Kr4Rd3rT0ur"
    odd = write(tmp_path / "odd.md", video, *[f"Word {at} {anchor(f'0{at}:0{at}:0{at}')}." for at in range(1, 6)])
    write(tmp_path / "clean.md", video, *[f"Word {anchor(f'00:{at:02}:07')}." for at in range(1, 12)])
    seconds = [61, 122, 183, 244, 305]

    def said(*arguments: str) -> str:
        assert cli.main([*arguments, "--profile", str(tmp_path / "p")]) == 0
        return capsys.readouterr().out

    assert [int(cue["start"]) for cue in json.loads(said("show", "--json", str(odd)))["cues"]] == seconds
    addresses = [f"watch?v={video}&t={second}s" for second in seconds]
    for arguments in (
        ["export", str(odd), "--format", "markdown"],
        ["export", str(odd), str(tmp_path / "clean.md"), "--format", "markdown"],
        ["export", str(odd), "--dialect", "links"],
        ["spans", str(odd), "--format", "md"],
    ):
        out = said(*arguments)
        assert [address for address in addresses if address not in out] == [], arguments
    page = said("export", str(odd), "--page", "html")
    assert all(f"&amp;t={second}s" in page for second in seconds)


def test_films_on_the_disk_are_cited_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "talk.mp4").write_bytes(name.encode())
    path = tmp_path / "one.md"
    path.write_text("---\nmedia: a/talk.mp4\n---\nIt begins [0:04].\n")
    write(tmp_path / "citing.md", "x9Yz8Wv7Ut6", "[[a/talk.mp4#t=62|This]] is it. [[b/talk.mp4#t=70|That]] is not.")
    assert cli.main(["export", str(path), "--all", "--format", "csv", "--profile", str(tmp_path / "p")]) == 0
    out = capsys.readouterr().out
    assert "This" in out
    assert "That" not in out


def test_to_a_file_but_never_over_a_note(notes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    common = ["export", str(notes / "one.md"), "--format", "csv", "--profile", str(notes / "p"), "--output"]
    assert cli.main([*common, str(notes / "one.csv")]) == 0
    assert (notes / "one.csv").read_text(encoding="utf-8").startswith("start,end,time,text,url")
    before = (notes / "two.md").read_bytes()
    assert cli.main([*common, str(notes / "two.md")]) == 2
    assert (notes / "two.md").read_bytes() == before
    assert "notes are never changed" in capsys.readouterr().err


def test_notes_on_different_videos_are_refused(notes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["export", str(notes / "one.md"), str(notes / "other.md"), "--format", "vtt"]
    assert cli.main([*arguments, "--profile", str(notes / "p")]) == 2
    assert "another video" in capsys.readouterr().err


def test_a_note_without_video_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bare.md").write_text("Nothing here.\n", encoding="utf-8")
    assert cli.main(["export", str(tmp_path / "bare.md"), "--format", "vtt", "--profile", str(tmp_path)]) == 2
    assert "names no video" in capsys.readouterr().err


def test_a_note_in_another_dialect(notes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (notes / "one.md").write_text("---\nvideoId: Kr4Rd3rT0ur\n---\nIt [0:10] and [then [0:20]](x.md) (0:30).\n")
    before = (notes / "one.md").read_bytes()
    common = ["export", str(notes / "one.md"), "--dialect", "media-extended", "--profile", str(notes / "p")]
    assert cli.main(common) == 0
    assert "#t=" in capsys.readouterr().out
    assert cli.main([*common, "--output", str(notes / "one.md")]) != 0
    assert "notes are never changed" in capsys.readouterr().err
    assert cli.main([*common, "--all"]) != 0
    assert "one note at a time" in capsys.readouterr().err
    assert (notes / "one.md").read_bytes() == before


def test_a_note_as_a_page(notes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    common = ["export", str(notes / "one.md"), "--profile", str(notes / "p"), "--page"]
    assert cli.main([*common, "html"]) == 0
    assert '<a class="time" href="https://www.youtube.com/watch?v=abcdefghijk&amp;t=120s"' in capsys.readouterr().out
    assert cli.main([*common, "pdf"]) == 2
    assert "--output" in capsys.readouterr().err
    assert cli.main([*common, "pdf", "--output", str(notes / "two.md")]) == 2
    assert "notes are never changed" in capsys.readouterr().err
    assert cli.main([*common, "pdf", "--output", str(notes / "one.pdf")]) == 0
    data = (notes / "one.pdf").read_bytes()
    assert data.startswith(b"%PDF-")
    assert b"abcdefghijk&t=120s" in data
