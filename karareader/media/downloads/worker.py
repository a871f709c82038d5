"""The process in which one video is downloaded; what it is told and what it tells stands in `download_job`.

It may be killed at any moment: what came stays, and the next process goes on there.
"""

from __future__ import annotations

import contextlib
import errno
import os
import signal
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from karareader.base.file_lock import Busy, FileLock
from karareader.base.give_way import give_way
from karareader.base.json_lines import Parent, Word
from karareader.media.availability import Standing
from karareader.media.downloads import protocol as download_job
from karareader.media.downloads.errors import FailedError
from karareader.media.downloads.fetch import Fetch
from karareader.media.downloads.partial_files import Pieces
from karareader.media.downloads.protocol import DownloadJob, Trouble
from karareader.media.downloads.throttle import DownloadPace

FLAG = "--downloader"  # starts the program as this process
_NICE = 5
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def main() -> int:
    """Do the one job that the first line of the input tells."""
    parent = Parent()
    give_way(_NICE)
    words = iter(parent)
    told = next(words, None)
    if told is None:
        return 0
    job = download_job.from_json(told)
    pace = DownloadPace(job.rate)
    threading.Thread(target=_listen, args=(words, pace), daemon=True).start()
    work(job, pace, parent.event)
    return 0


def work(job: DownloadJob, pace: DownloadPace, tell: Callable[..., None]) -> None:
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


def _listen(words: Iterator[Word], pace: DownloadPace) -> None:
    for word in words:
        with contextlib.suppress(ValueError, KeyError, TypeError):
            pace.rate = float(word["rate"])
    # Nobody wants the download any more: end at once, with all that was started for it.
    if hasattr(os, "killpg") and os.getpgrp() == os.getpid():
        os.killpg(os.getpid(), signal.SIGKILL)
    os._exit(1)
