"""The log, what a crash leaves for the next start, and what a report keeps to itself."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from karareader.base.fault_log import FaultLog, without_private

CRASH = """
import faulthandler, sys
from pathlib import Path
from karareader.base.fault_log import FaultLog

def in_the_decoder():
    faulthandler._sigsegv()

FaultLog(Path(sys.argv[1])).begin()
in_the_decoder()
"""


def crash(folder: Path) -> None:
    done = subprocess.run([sys.executable, "-c", CRASH, str(folder)], capture_output=True, check=False)
    assert done.returncode != 0


def test_a_crash_is_offered_once(tmp_path: Path) -> None:
    crash(tmp_path)
    log = FaultLog(tmp_path)
    try:
        left = log.begin()
        other = FaultLog(tmp_path)
        assert other._left_behind() == ""  # of this process, which runs
    finally:
        log.end()
    assert "Segmentation fault" in left
    assert "in in_the_decoder" in left
    again = FaultLog(tmp_path)
    assert again.begin() == ""
    again.end()
    assert not list(tmp_path.glob("crash-*"))


def test_the_log_is_bounded_and_its_end_is_told(tmp_path: Path, expected_logs: list[str]) -> None:
    expected_logs.append("of many")
    log = FaultLog(tmp_path)
    log.begin()
    try:
        for number in range(3000):
            logging.getLogger("karareader.tests").warning("line %d of many %s", number, "x" * 400)
        tail = log.tail().splitlines()
    finally:
        log.end()
    assert "line 2999 of many" in tail[-1]
    assert len(tail) == 40
    files = list(tmp_path.glob("karareader.log*"))
    assert len(files) == 3
    assert sum(file.stat().st_size for file in files) < 3 * 256 * 1024 + 1


def test_where_nothing_can_be_kept_the_program_goes_on(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file", encoding="utf-8")
    log = FaultLog(tmp_path / "logs")
    assert log.begin() == ""
    assert log.tail() == ""
    log.end()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes among files")
def test_a_pipe_in_the_place_of_the_log_keeps_nobody_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "karareader.log")
    os.mkfifo(tmp_path / "crash-1.txt")
    log = FaultLog(tmp_path)
    assert log.begin() == ""
    assert log.tail() == ""
    log.end()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("No such file: '/home/kim/My notes/a.md'", "No such file: '[path]'"),
        ("cannot open /home/kim/notes/a.md: busy", "cannot open [path]: busy"),
        (r"C:\Users\Kim\a.md is gone", "[path] is gone"),
        ("GET https://user:word@host.example/v?id=7 failed", "GET [address] failed"),
        ("file:///home/kim/a.md", "[address]"),
        ("~/notes/a.md", "[path]"),
        ("3/4 of it, at 1:23", "3/4 of it, at 1:23"),
    ],
)
def test_a_report_keeps_paths_and_addresses_to_itself(text: str, told: str) -> None:
    assert without_private(text) == told


def test_a_report_says_where_in_the_program_it_was() -> None:
    here = Path(__file__).resolve().parents[2] / "karareader" / "app.py"
    assert without_private(f'File "{here}", line 3') == 'File "…/karareader/app.py", line 3'
