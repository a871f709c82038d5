"""`karareader check`: what it finds, what it writes, and that it never writes into the library."""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from karareader.__main__ import main
from karareader.base.errors import UserError
from karareader.cli import check as cli_check
from karareader.library.check import pool as check_pool

HEAD = "---\ntitle: {title}\nvideoId: {video}\n---\n\n"


def anchor(time: str, label: str | None = None) -> str:
    return f'<a class="yt-timestamp" data-t="{time}">[{time if label is None else label}]</a>'


def note(title: str, video: str, *times: str) -> str:
    sentences = [f"Sentence {number} of {title} {anchor(time)}." for number, time in enumerate(times)]
    return HEAD.format(title=title, video=video) + "\n\n".join(sentences) + "\n"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    folder.mkdir()
    (folder / "clean.md").write_text(note("Clean", "abcdefghijk", "00:00:05", "00:03:10", "00:09:41"))
    (folder / "shifted.md").write_text(note("Shifted", "abcdefghijk", "05:08:00", "07:30:00", "09:12:00", "01:20:00"))
    (folder / "far.md").write_text(note("Far", "bbbbbbbbbbb", *(f"{minute:02}:15:00" for minute in range(12, 50))))
    (folder / "links.md").write_text(
        HEAD.format(title="Links", video="ccccccccccc")
        + "[[clean]] and [[cleaning]] and `[[code]]` and [[Clean | a]]\n"
    )
    (folder / "broken.md").write_bytes(
        HEAD.format(title="Broken", video="ddddddddddd").encode()
        + b'One <a class="yt-timestamp" data-t="00:01:53]</a> two\r\n'
        + b'three <a class="yt-timestamp" data-t="N/A">[N/A]</a>\r\n'
    )
    (folder / "no_video.md").write_text(f"---\ntitle: None\n---\nText {anchor('00:00:09')}\n")
    (folder / "twin.md").write_text(note("Clean", "abcdefghijk", "00:00:05", "00:03:10", "00:09:41"))
    return folder


def run(*words: str | Path) -> tuple[int, str, str]:
    parser = argparse.ArgumentParser()
    cli_check.add_arguments(parser)
    out, err = io.StringIO(), io.StringIO()
    code = cli_check.run(parser.parse_args([str(word) for word in words]), {}, out, err)
    return code, out.getvalue(), err.getvalue()


def reports(output: str) -> dict[str, dict[str, object]]:
    lines = [json.loads(line) for line in output.splitlines()]
    return {line["path"]: line for line in lines if "path" in line}


def kinds(report: dict[str, object]) -> list[str]:
    findings = report["findings"]
    assert isinstance(findings, list)
    return [finding["kind"] for finding in findings]


def test_findings_of_each_kind(library: Path) -> None:
    code, out, _ = run(library, "--json")
    found = reports(out)
    assert code == 1
    assert kinds(found["clean.md"]) == []
    assert set(kinds(found["shifted.md"])) == {"repaired-time"}
    assert found["shifted.md"]["repaired"] == 4
    assert kinds(found["far.md"]) == ["repaired-time"] * 38
    assert kinds(found["links.md"]) == ["dead-link"]
    assert "unreadable-time" in kinds(found["broken.md"])
    assert "broken-tag" in kinds(found["broken.md"])
    assert kinds(found["no_video.md"]) == ["missing-video"]
    assert kinds(found["twin.md"]) == ["duplicate"]
    summary = json.loads(out.splitlines()[-1])["summary"]
    assert summary["notes"] == 7
    assert summary["repaired-time"] == 42


def test_nothing_unreadable_is_success(tmp_path: Path) -> None:
    (tmp_path / "one.md").write_text(note("One", "abcdefghijk", "00:00:05"))
    code, out, _ = run(tmp_path)
    assert code == 0
    assert "1 notes on 1 videos, 1 times" in out


def test_repaired_copies_are_clean_and_originals_untouched(library: Path, tmp_path: Path) -> None:
    before = {path.name: path.read_bytes() for path in library.iterdir()}
    first, second = tmp_path / "first", tmp_path / "second"
    run(library, "--write-to", first)
    assert {path.name: path.read_bytes() for path in library.iterdir()} == before
    assert (first / "clean.md").read_bytes() == before["clean.md"]
    assert 'data-t="00:05:08">[00:05:08]</a>' in (first / "shifted.md").read_text()
    text = (first / "broken.md").read_bytes()
    assert b'One <a class="yt-timestamp" data-t="00:01:53">[00:01:53]</a> two\r\n' in text
    _, out, _ = run(first, "--write-to", second, "--json")
    assert json.loads(out.splitlines()[-1])["summary"]["repaired-time"] == 0
    for path in first.iterdir():
        assert (second / path.name).read_bytes() == path.read_bytes()


@pytest.mark.parametrize("inside", [".", "copies", ".."])
def test_copies_never_go_into_the_library(library: Path, inside: str) -> None:
    with pytest.raises(UserError, match="library itself"):
        run(library, "--write-to", library / inside)


def test_no_folder_and_no_notes_are_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="not a folder"):
        run(tmp_path / "none")
    with pytest.raises(UserError, match="no notes"):
        run(tmp_path)


def test_many_notes_in_several_processes_read_the_same(tmp_path: Path) -> None:
    for number in range(150):
        (tmp_path / f"note_{number}.md").write_text(note(f"N{number}", f"{number:011}", "00:00:05", "00:01:05"))
    _, alone, _ = run(tmp_path, "--jobs", "1", "--json")
    _, shared, _ = run(tmp_path, "--jobs", "2", "--json")
    assert alone == shared
    assert len(reports(shared)) == 150


def test_how_one_note_is_read_is_no_evidence_for_another(tmp_path: Path) -> None:
    # Hundredths that are odd but possible: what the shifted notes turn out to be is no evidence, a clean note is.
    odd = [f"{minute:02}:{2 * minute:02}:{2 * minute:02}" for minute in range(1, 6)]
    shifted = [f"{minute:02}:12:00" for minute in range(1, 40)]
    folder, copies, again = tmp_path / "notes", tmp_path / "copies", tmp_path / "again"
    folder.mkdir()
    for name, times in (("odd", odd), ("one", shifted), ("two", shifted[:-1])):
        (folder / f"{name}.md").write_text(note(name, "abcdefghijk", *times))
    _, out, _ = run(folder, "--json", "--write-to", copies)
    assert {name: report["repaired"] for name, report in reports(out).items()} == {
        "odd.md": 0, "one.md": 39, "two.md": 38,
    }  # fmt: skip
    (folder / "clean.md").write_text(note("clean", "abcdefghijk", *(f"00:{minute:02}:17" for minute in range(1, 40))))
    _, out, _ = run(folder, "--json", "--write-to", copies)
    assert reports(out)["odd.md"]["repaired"] == 5
    assert reports(out)["odd.md"]["findings"][0]["text"].endswith(": other notes on this video end at 39:17")
    _, out, _ = run(copies, "--json", "--write-to", again)
    assert json.loads(out.splitlines()[-1])["summary"]["repaired-time"] == 0


def test_notes_that_contradict_one_another_settle(tmp_path: Path) -> None:
    steps = [range(1, 30), range(2, 40, 2), range(3, 65, 3), range(1, 12)]
    for number, minutes in enumerate(steps):
        times = [f"{minute:02}:{7 * minute % 60:02}:{(11 * minute + number) % 60:02}" for minute in minutes]
        (tmp_path / f"{number}.md").write_text(note(str(number), "abcdefghijk", *times, "02:59:20"))
    _, out, _ = run(tmp_path, "--json", "--write-to", tmp_path.with_name("copies"))
    _, again, _ = run(tmp_path.with_name("copies"), "--json")
    assert json.loads(out.splitlines()[-1])["summary"]["repaired-time"] > 0
    assert json.loads(again.splitlines()[-1])["summary"]["repaired-time"] == 0


@pytest.mark.parametrize("error", [PermissionError(13, "Permission denied"), OSError(28, "No space left on device")])
def test_a_copy_that_cannot_be_written_leaves_nothing_half_written(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError
) -> None:
    def fails(path: Path, target: Path) -> Path:
        raise error

    monkeypatch.setattr(Path, "replace", fails)
    with pytest.raises(UserError, match="could not be written"):
        run(library, "--write-to", tmp_path / "copies")
    assert not [path for path in (tmp_path / "copies").rglob("*") if path.is_file()]


def test_ctrl_c_stops_all_processes(tmp_path: Path) -> None:
    text = note("Long", "abcdefghijk", *(f"{minute:02}:{second:02}:00" for minute in range(60) for second in (7, 31)))
    for number in range(3000):
        (tmp_path / f"note_{number}.md").write_text(text)
    main = "import sys; from karareader.cli.main import main; sys.stderr.write('ready'); sys.exit(main(sys.argv[1:]))"
    running = subprocess.Popen(
        [sys.executable, "-c", main, "check", str(tmp_path), "--jobs", "2", "--profile", str(tmp_path / "profile")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    assert running.stderr is not None
    assert running.stderr.read(5) == b"ready"
    while not (workers := psutil.Process(running.pid).children()):
        assert running.poll() is None
    os.killpg(running.pid, signal.SIGINT)
    out, err = running.communicate(timeout=20)
    assert running.returncode == cli_check.STOPPED
    assert out == b""
    assert b"Stopped." in err
    assert b"Traceback" not in err
    assert not [worker for worker in workers if worker.is_running()]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_told_on_a_terminal_and_taken_away_again(library: Path) -> None:
    paths = sorted(library.iterdir())
    err = Terminal()
    cli_check.examine_all(library, paths, {}, err=err)
    assert "1 of 7 notes" in err.getvalue()
    assert err.getvalue().endswith("\r\033[K")


NOTES = Path(__file__).resolve().parent.parents[1].parent / "shared" / "notes"


@pytest.mark.skipif(not NOTES.is_dir(), reason="the folder of real notes is not there")
def test_copies_of_real_notes_are_clean_and_stay_nearly_as_they_are(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    _, out, _ = run(NOTES, "--json", "--write-to", first)
    before = json.loads(out.splitlines()[-1])["summary"]
    _, out, _ = run(first, "--json", "--write-to", second)
    after = json.loads(out.splitlines()[-1])["summary"]
    # More notes are plain then, and tell more about the few that were left in doubt.
    assert before["repaired-time"] > 300 * after["repaired-time"]
    assert (after["notes"], after["times"]) == (before["notes"], before["times"])
    for name, report in reports(out).items():
        same = (second / name).read_bytes() == (first / name).read_bytes()
        assert same == (not report["repaired"]), name


def test_ctrl_c_that_python_drops_in_a_callback_stops_it_all_the_same(tmp_path: Path) -> None:
    for number in range(200):
        (tmp_path / f"note_{number}.md").write_text(f"Words {number}.")
    library = check_pool.CheckedLibrary(tmp_path, sorted(tmp_path.glob("*.md")), {})
    with check_pool.Examiners(library, 2) as examiners:
        reports = examiners.examine()
        next(reports)
        with contextlib.suppress(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
        with pytest.raises(KeyboardInterrupt):
            list(reports)
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_what_a_killed_writer_of_copies_left_is_swept(tmp_path: Path) -> None:
    (tmp_path / "library").mkdir()
    (tmp_path / "library" / "note.md").write_text("---\nvideoId: abcdefghijk\n---\nWords [0:10].\n")
    ended = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True)
    left = tmp_path / "copies" / "deep" / f".karareader-{int(ended.stdout)}.tmp"
    mine = left.with_name(f".karareader-{os.getpid()}.tmp")
    left.parent.mkdir(parents=True)
    for path in (left, mine):
        path.write_text("half")
    own = ["--profile", str(tmp_path / "profile"), "--jobs", "1"]
    assert main(["check", str(tmp_path / "library"), "--write-to", str(tmp_path / "copies"), *own]) == 0
    assert (tmp_path / "copies" / "note.md").is_file()
    assert not left.exists()
    assert mine.exists()
