"""The processes of a pool end with the one that started them, even where that is killed."""

from __future__ import annotations

import subprocess
import sys
import time

import psutil
import pytest

POOL = """
import os, sys, time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from karareader.base.end_with_parent import end_with_parent

def job(_):
    time.sleep(0.2)
    return os.getpid()

if __name__ == "__main__":
    pool = ProcessPoolExecutor(3, mp_context=get_context(sys.argv[1]), initializer=end_with_parent)
    print(*sorted(set(pool.map(job, range(9)))), flush=True)
    time.sleep(600)
"""


def is_alive(process: psutil.Process) -> bool:
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_killed_parents_leave_nobody_behind(method: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    if method == "fork" and sys.platform == "win32":
        pytest.skip("there is no fork on Windows")
    script = tmp_path_factory.mktemp("pool") / "pool.py"
    script.write_text(POOL, encoding="utf-8")
    parent = subprocess.Popen(
        [sys.executable, script, method], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert parent.stdout is not None
    children = [psutil.Process(int(number)) for number in parent.stdout.readline().split()]
    assert len(children) > 1
    parent.kill()
    parent.wait()
    end = time.monotonic() + 20
    while any(map(is_alive, children)):
        assert time.monotonic() < end, "a process outlived its parent"
        time.sleep(0.05)
