"""`karareader show`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from karareader.cli import main as cli
from karareader.cli.commands import COMMANDS, Subcommand

NOTE = """---
title: A note
videoId: Kr4Rd3rT0ur
date: 2024-02-03
1: [x, {a: b}]
---
From: [[channel]] <br/>

# A note

It began <a class="yt-timestamp" data-t="00:01:53">[00:01:53]</a>, as [[Other note|said]] and [[gone]].

- [ ] one
  - two
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "note.md").write_text(NOTE, encoding="utf-8")
    (tmp_path / "other_note.md").write_text("Text – “ü”", encoding="utf-8")
    return tmp_path


def show(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    code = cli.main(["show", *map(str, arguments)])
    out = capsys.readouterr()
    return code, out.out, out.err


def one(capsys: pytest.CaptureFixture[str], path: Path) -> dict[str, Any]:
    code, out, err = show(capsys, path, "--json")
    assert (code, err, out.count("\n")) == (0, "", 1)
    made: dict[str, Any] = json.loads(out)
    return made


def test_the_public_format(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = one(capsys, folder / "note.md")
    first, *others = made
    assert (first, made[first]) == ("version", 1)
    assert others == ["path", "title", "video", "videos", "front_matter", "blocks", "cues", "links", "problems"]
    assert made["path"] == str(folder / "note.md")
    assert made["title"] == "A note"
    assert made["video"] == {
        "site": "youtube",
        "id": "Kr4Rd3rT0ur",
        "url": "https://www.youtube.com/watch?v=Kr4Rd3rT0ur",
    }
    assert made["front_matter"] == {
        "title": "A note",
        "videoId": "Kr4Rd3rT0ur",
        "date": "2024-02-03",
        "1": ["x", {"a": "b"}],
    }
    assert made["blocks"] == [
        {"id": "b0", "kind": "paragraph", "level": 0, "text": "From: channel"},
        {"id": "b1", "kind": "heading", "level": 1, "text": "A note"},
        {"id": "b2", "kind": "paragraph", "level": 0, "text": "It began 1:53, as said and gone."},
        {"id": "b3", "kind": "list_item", "level": 1, "text": "one"},
        {"id": "b4", "kind": "list_item", "level": 2, "text": "two"},
    ]
    assert made["cues"] == [
        {
            "block": "b2",
            "start": 113.0,
            "end": None,
            "written": "00:01:53",
            "label": "[00:01:53]",
            "rule": "anchor",
            "sentence": "It began",
            "video": None,
        }
    ]
    assert made["links"] == [
        {"block": "b0", "target": "channel", "text": "channel", "resolved": None},
        {"block": "b2", "target": "Other note", "text": "said", "resolved": str(folder / "other_note.md")},
        {"block": "b2", "target": "gone", "text": "gone", "resolved": None},
    ]


def test_problems_name_their_line_in_the_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.md"
    path.write_text("---\ntitle: x\n---\n\nText\n\n<iframe src='https://x.org'></iframe>\n", encoding="utf-8")
    (problem,) = one(capsys, path)["problems"]
    assert (problem["kind"], problem["line"]) == ("html", 7)


def test_a_note_about_no_video(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert one(capsys, folder / "other_note.md")["video"] is None


def test_the_notes_beside_tell_about_times_that_are_not_plainly_right(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def write(name: str, *times: str) -> None:
        tags = "\n\n".join(f'Text <a class="yt-timestamp" data-t="{time}">[{time}]</a>' for time in times)
        (tmp_path / name).write_text(f"---\nvideoId: dQw4w9WgXcQ\n---\n\n{tags}\n")

    odd = [f"{minute:02}:{2 * minute:02}:{2 * minute:02}" for minute in range(1, 6)]
    write("odd.md", *odd)
    assert one(capsys, tmp_path / "odd.md")["cues"][4]["start"] == 5 * 3600 + 10 * 60 + 10
    write("clean.md", "00:00:12", "00:02:40", "00:05:31", "00:06:07")
    assert one(capsys, tmp_path / "odd.md")["cues"][4]["start"] == pytest.approx(310.1)


def test_html(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = show(capsys, folder / "note.md", "--html")
    assert code == 0
    assert '<a class="time" href="seek:113#c0">1:53</a>' in out
    assert out.startswith("<p")


def test_several_notes_and_folders(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = show(capsys, folder, folder / "note.md", "--json", "--length", "600")
    assert code == 0
    assert [Path(json.loads(line)["path"]).name for line in out.splitlines()] == ["note.md", "other_note.md", "note.md"]


def test_what_cannot_be_read_is_said_and_the_rest_is_shown(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = show(capsys, folder / "nope.md", folder / "note.md", "--json")
    assert code == 2
    assert len(out.splitlines()) == 1
    assert "nope.md" in err
    assert "Traceback" not in err


def test_a_folder_without_notes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = show(capsys, tmp_path)
    assert (code, out) == (2, "")
    assert "no notes" in err


@pytest.mark.parametrize(
    "arguments", [[], ["show"], ["nonsense"], ["show", "a.md", "--length", "long"], ["show", "a.md", "--length", "-1"],
                  ["show", "a.md", "--json", "--html"]]
)  # fmt: skip
def test_mistakes_end_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(arguments) == 2
    assert "usage" in capsys.readouterr().err


def test_a_length_that_is_no_number_is_told_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["show", "a.md", "--length", "1:30"]) == 2
    assert "a length is a number of seconds above 0" in capsys.readouterr().err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
@pytest.mark.parametrize(("target", "words"), [("/dev/full", "No space left"), ("&-", "standard output is closed")])
def test_output_that_cannot_be_written_is_told(folder: Path, target: str, words: str) -> None:
    program = "import sys\nfrom karareader.cli.main import main\nsys.exit(main(['show', sys.argv[1]]))"
    command = f'exec \'{sys.executable}\' -c "$1" "$2" >{target}'
    shell = ["sh", "-c", command, "sh", program, str(folder / "note.md")]
    done = subprocess.run(shell, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stderr.count("\n") == 1


def test_help_ends_with_0(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["show", "--help"]) == 0
    assert "NOTE" in capsys.readouterr().out


def test_a_reader_that_stops_reading_is_no_error(folder: Path) -> None:
    program = "import sys\nfrom karareader.cli.main import main\nsys.exit(main(sys.argv[1:]))"
    notes = [str(folder / "note.md")] * 2000
    with subprocess.Popen(
        [sys.executable, "-c", program, "show", *notes, "--html"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_the_core_needs_no_window() -> None:
    program = "import sys, karareader.cli.main\nassert not {'PySide6', 'vlc', 'ziamath', 'yt_dlp'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", program], check=True)


def test_all_videos_of_a_note_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one_id, two_id, three_id = "aB3-_xyzK9w", "x9Yz8Wv7Ut6", "Kr4Rd3rT0ur"
    (tmp_path / "many.md").write_text(
        f"---\nvideoId: {one_id}\n---\n[0:10] and [1:10](https://youtu.be/{two_id}?t=70), [[talk.mp4#t=5]], [0:20]\n\n"
        f"See https://youtu.be/{three_id} and https://youtu.be/{one_id}.\n"
    )
    made = one(capsys, tmp_path / "many.md")
    assert [(each["key"], each["main"], each["times"]) for each in made["videos"]] == [
        (f"youtube:{one_id}", True, 2),
        (f"youtube:{two_id}", False, 1),
        ("file:talk.mp4", False, 1),
        (f"youtube:{three_id}", False, 0),
    ]
    assert made["videos"][1]["url"] == f"https://www.youtube.com/watch?v={two_id}"
    assert {each["video"] for each in made["cues"]} <= {None, *(each["key"] for each in made["videos"])}


def test_a_note_without_a_video_has_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "none.md").write_text("Words at 12:30.\n")
    assert one(capsys, tmp_path / "none.md")["videos"] == []


def program(*arguments: str, **more: Any) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "karareader", *arguments], capture_output=True, check=False, timeout=60, **more
    )


def test_a_note_may_come_in_by_a_pipe() -> None:
    done = program("show", "-", input="---\nvideoId: Kr4Rd3rT0ur\n---\n# Ein Gespräch\n\nIt begins [0:10].\n".encode())
    told = json.loads(done.stdout)
    assert (told["path"], told["title"], told["cues"][0]["start"]) == ("-", "Ein Gespräch", 10.0)


def test_the_profile_may_stand_before_the_command(tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "a.md").write_text("Words.\n")
    for number, words in enumerate((("--profile", "p0", "index"), ("--profile=p1", "index"))):
        assert program(*words, "notes", cwd=tmp_path).returncode == 0
        assert (tmp_path / f"p{number}" / "cache").is_dir()


def test_a_query_may_begin_with_a_hyphen(tmp_path: Path) -> None:
    for name, text in (("a.md", "Waves and pianos.\n"), ("b.md", "Waves alone.\n")):
        (tmp_path / name).write_text(text)
    done = program("--profile", "p", "search", ".", "-pianos", "waves", "--json", cwd=tmp_path)
    assert [json.loads(line)["path"] for line in done.stdout.splitlines()] == [str(tmp_path / "b.md")]


def test_no_word_is_read_as_it_was_not_given(capsys: pytest.CaptureFixture[str]) -> None:
    for command in (each.name for each in COMMANDS if each.queries):
        assert cli.main([command, "-pianos", "waves"]) == 2
        assert "-pianos" in capsys.readouterr().err
        assert cli.main([command, "x", "-a", "b", "--limit", "-3"]) == 2
        assert "“-3” is not a number of notes" in capsys.readouterr().err


def test_what_may_have_been_meant_is_said(tmp_path: Path) -> None:
    assert b"(did you mean --json?)" in program("check", ".", "--jsn", cwd=tmp_path).stderr
    assert b"(did you mean --version?)" in program("--versoin").stderr
    assert b"(did you mean youtube?)" in program("export", "a.md", "--format", "yutube").stderr
    assert "no command “serach”. Did you mean “search”?" in program("serach", ".", "x", cwd=tmp_path).stderr.decode()


def test_where_nothing_can_be_said_the_exit_status_is_true() -> None:
    closed = 'exec 2>&-; "$@"'
    for words, status in ((["show", "gone.md"], 2), (["show"], 2), (["highlights", "--profile", "/nowhere"], 1)):
        whole = ["bash", "-c", closed, "bash", sys.executable, "-m", "karareader", *words]
        done = subprocess.run(whole, stdout=subprocess.PIPE, timeout=60, check=False)
        assert (done.returncode, done.stdout) == (status, b"")


def test_no_terminal_is_too_old_for_a_letter() -> None:
    old = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    for words in (["--help"], ["search", "--help"], ["show", "--help"]):
        done = program(*words, env=old)
        assert (done.returncode, done.stderr) == (0, b"")
        assert len(done.stdout) > 300


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_each_command_has_a_line_examples_and_exit_statuses(
    command: Subcommand, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main([command.name, "--help"]) == 0
    told = capsys.readouterr().out
    assert all(example in told for example in command.examples)
    assert "exit status: 0 if all went well" in told


def test_only_what_a_command_needs_is_loaded() -> None:
    code = (
        "import sys\nfrom karareader.cli.main import main\nmain(['show', '--help'])\n"
        "print(*(name for name in ('karareader.cli.search', 'karareader.cli.fetch', 'tantivy', 'yt_dlp', 'PySide6')"
        " if name in sys.modules), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stderr.strip() == ""
