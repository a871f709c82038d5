"""The process in which one video is downloaded; what it is told and what it tells stands in `download_job`.

It may be killed at any moment: what came stays, and the next process goes on there.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, TextIO

from karareader.base.file_lock import Busy, FileLock
from karareader.media.availability import Standing
from karareader.media.downloads import protocol as download_job
from karareader.media.downloads.errors import FailedError
from karareader.media.downloads.fetch import Fetch
from karareader.media.downloads.partial_files import Pieces
from karareader.media.downloads.protocol import Job, Trouble
from karareader.media.downloads.throttle import Pace

FLAG = "--downloader"  # starts the program as this process
_NICE = 5
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def main() -> int:
    """Do the one job that the first line of the input tells."""
    output = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8", buffering=1)
    sys.stdout = sys.stderr  # what packages print is not meant for whoever listens
    if hasattr(os, "nice"):
        with contextlib.suppress(OSError):
            os.nice(_NICE)
    line = sys.stdin.readline()
    if not line:
        return 0
    job = download_job.from_json(json.loads(line))
    pace = Pace(job.rate)
    threading.Thread(target=_listen, args=(sys.stdin, pace), daemon=True).start()
    work(job, pace, _Teller(output))
    return 0


def work(job: Job, pace: Pace, tell: Callable[..., None]) -> None:
    """Download, and tell how it ended."""
    try:
        folder = Path(job.folder)
        if not folder.parent.is_dir():  # a disk that is not plugged in must not be made as a folder
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(folder))
        pieces = Pieces(folder, job.key)
        with FileLock(pieces.lock, _do_not_wait):
            Fetch(job, pieces, pace, tell).run()
    except FailedError as error:
        tell("failed", trouble=error.trouble.value, standing=error.verdict.standing.value, said=error.verdict.said)
    except Busy:
        tell("failed", trouble=Trouble.BUSY.value, standing=Standing.UNKNOWN.value, said="")
    except BrokenPipeError:
        return
    except OSError as error:
        trouble = Trouble.FULL if error.errno in _FULL else Trouble.FOLDER
        tell("failed", trouble=trouble.value, standing=Standing.UNKNOWN.value, said=error.strerror or str(error))
    except Exception as error:  # of yt-dlp's many parts, on pages nobody thought of
        tell("failed", trouble=Trouble.ENDED.value, standing=Standing.TEMPORARY.value, said=f"{type(error).__name__}.")


def _do_not_wait() -> bool:
    return False


class _Teller:
    def __init__(self, output: TextIO) -> None:
        self._output = output

    def __call__(self, event: str, **facts: Any) -> None:
        self._output.write(json.dumps({"event": event, **facts}) + "\n")


def _listen(source: TextIO, pace: Pace) -> None:
    for line in source:
        with contextlib.suppress(ValueError, KeyError, TypeError):
            pace.rate = float(json.loads(line)["rate"])
    # Nobody wants the download any more: end at once, with all that was started for it.
    if hasattr(os, "killpg") and os.getpgrp() == os.getpid():
        os.killpg(os.getpid(), signal.SIGKILL)
    os._exit(1)
