"""What is said in the videos of a library, for the search: read after its notes, by a command or beside the window.

`karareader --captions` is how the window has it read: it takes one line on its input, a JSON object with `root`,
`cache` and what `captions_found.CaptionSources` holds, and ends when it is done, or when its input ends. It tells, one
JSON object on a line:

- `{"event": "progress", "done": N, "total": N}` while captions are read
- `{"event": "busy"}` where another process is reading them
- `{"event": "ready", "files": N, "read": N, "removed": N, "unread": ["…"]}`
- `{"event": "failed", "what": "…", "hint": "…"}`
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TextIO

from karareader.base.errors import UserError
from karareader.base.file_lock import Busy
from karareader.base.give_way import give_way
from karareader.base.json_lines import Parent, Word
from karareader.captions import find as captions_found
from karareader.captions.find import CaptionSources
from karareader.cli.output import Counter
from karareader.library.captions_index.update import CaptionsIndexer, CaptionsOutcome
from karareader.media.downloads import options as download_terms
from karareader.settings import Profile, Settings, State

_EVERY = 0.2  # seconds between two words of progress
_NICE = 10


def update(
    root: Path,
    cache: Path,
    sources: CaptionSources,
    progress: Callable[[int, int], None],
    wait: Callable[[], bool],
    *,
    check_again: bool = False,
) -> CaptionsOutcome:
    """Bring up to date what is said in the videos of the library at `root`. See `CaptionsIndexer`.

    Raises UserError, and Busy.
    """
    found = captions_found.find(sources)
    away = captions_found.unreachable(sources)
    indexer = CaptionsIndexer(root, cache, check_again=check_again)
    return indexer.update(found, away=away, progress=progress, wait=wait)


def run(
    root: Path, profile: Profile, state: State, err: TextIO, *, check_again: bool = False
) -> CaptionsOutcome | None:
    """What a command does once the notes are read; what goes wrong is told on `err`, and then there is no outcome."""
    settings = Settings.load(profile.config / "settings.json")
    sources = captions_found.sources(root, settings, state, download_terms.folder(settings), profile.data)
    counter = Counter(err, "caption files", "Another KaraReader is reading the captions; waiting for it.")
    try:
        outcome = update(root, profile.cache, sources, counter, counter.wait, check_again=check_again)
    except UserError as error:
        counter.clear()
        print(f"karareader: {error}", file=err)
        return None
    counter.clear()
    for words in outcome.unread:
        print(f"karareader: {words}", file=err)
    return outcome


def summary(outcome: CaptionsOutcome) -> str:
    """What became of it, in a line; "" where there are no captions, and never were."""
    if not outcome.files and not outcome.removed:
        return ""
    files = f"{outcome.files:,} caption file{'' if outcome.files == 1 else 's'}"
    if not outcome.read and not outcome.removed:
        return f"{files}, nothing new"
    return f"{files}: {outcome.read:,} read, {outcome.removed:,} removed"


def main() -> int:
    """`karareader --captions`. Gives the exit status."""
    give_way(_NICE)
    parent = Parent(sys.stdout)
    words = iter(parent)
    try:
        job = next(words, {})
        sources = CaptionSources(
            tuple(job["folders"]),
            _names(job["media"]),
            _names(job["files"]),
            _names(job.get("encodings", {})),
            {str(key): float(seconds) for key, seconds in job.get("offsets", {}).items()},
            str(job.get("data", "")),
        )
        root, cache = Path(job["root"]), Path(job["cache"])
    except (ValueError, KeyError, TypeError, AttributeError):
        return 2
    threading.Thread(target=_end_with_window, args=(words,), daemon=True).start()
    with contextlib.suppress(KeyboardInterrupt, BrokenPipeError):
        _serve(root, cache, sources, parent.event)
    return 0


def _names(said: Mapping[str, str]) -> dict[str, str]:
    return {str(key): str(path) for key, path in said.items()}


def _serve(root: Path, cache: Path, sources: CaptionSources, say: Callable[..., None]) -> None:
    told = 0.0

    def progress(done: int, total: int) -> None:
        nonlocal told
        if time.monotonic() - told > _EVERY:
            told = time.monotonic()
            say("progress", done=done, total=total)

    try:
        say("ready", **asdict(update(root, cache, sources, progress, lambda: False)))
    except Busy:
        say("busy")
    except UserError as error:
        say("failed", what=error.what, hint=error.hint)


def _end_with_window(words: Iterator[Word]) -> None:
    """Whoever wanted this is gone; nothing is lost."""
    with contextlib.suppress(OSError, ValueError):
        deque(words, maxlen=0)
    os._exit(0)
