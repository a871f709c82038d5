"""`karareader index FOLDER`: make the index of a library, or bring it up to date; by itself, or at a window's side.

With `--serve` it stays, and is told on its input what changed: one line for each word, `{"paths": ["…"]}` for notes and
folders that changed, `{}` for a look at all, `{"damaged": "…"}` with the name of a making that could not be read. Its
output is one JSON object on a line:

- `{"event": "progress", "done": N, "total": N}` while notes are read
- `{"event": "mending"}` where a damaged index is about to be built anew
- `{"event": "ready", "notes": N, "added": N, "changed": N, "removed": N, "built": bool}` after each update
- `{"event": "failed", "what": "…", "hint": "…"}` where one was not possible; the next word tries again

It ends when its input does, and so with the window; where that was killed, at once.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from karareader.base.errors import UserError
from karareader.base.give_way import give_way
from karareader.base.json_lines import Parent, Word
from karareader.cli.output import Counter
from karareader.cli.parser import count
from karareader.library.choices import Choices
from karareader.library.index.errors import IndexStopped
from karareader.library.index.update import Busy, Indexer, UpdateOutcome
from karareader.library.tree.cache_writer import TreeCacheWriter
from karareader.settings import Profile, State, TreeMode, TreeOrder

if TYPE_CHECKING:
    pass

STOPPED = 130  # the exit status of a program that Ctrl+C ended
_EVERY = 0.1  # seconds between two words of progress
_NICE = 5


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the library")
    parser.add_argument("--anew", action="store_true", help="build the index from nothing")
    parser.add_argument("--jobs", type=count("processes", 64), default=0, metavar="N", help="processes to use")
    parser.add_argument(
        "--meaning", action="store_true", help="read sentences for their meaning, too: takes long, once"
    )
    parser.add_argument("--serve", action="store_true", help="stay, and read on the input what changed, as JSON lines")


def indexer(root: Path, cache: Path, state: State, *, workers: int = 0) -> Indexer:
    """The indexer of the library at `root`, by what the window remembers; indexes lie below the folder `cache`."""
    lengths = lengths_in(root, state.lengths)
    return Indexer(root, cache, lengths=lengths, workers=workers, choices=Choices.of(state))


def lengths_in(root: Path, known: Mapping[str, float]) -> Mapping[str, float]:
    """The lengths of videos by their keys, in seconds: those that are `known`, and those of films in the library."""
    from karareader.media.known_lengths import KnownLengths

    return KnownLengths(known, (root,))


def command(options: argparse.Namespace) -> int:
    """Run it on the standard output, and then index what the videos say by their captions. Gives the exit status."""
    from karareader.cli import captions_index

    profile = Profile(options.profile)
    state = State.load(profile.data / "state.json")
    if status := run(options, profile.cache, state, out=sys.stdout, err=sys.stderr):
        return status
    root = options.folder.expanduser().absolute()
    outcome = captions_index.run(root, profile, state, sys.stderr, check_again=True)
    if outcome is None:
        return 2
    if words := captions_index.summary(outcome):
        print(words)
    return _meaning(root, profile.cache) if options.meaning else 0


def _meaning(root: Path, cache: Path) -> int:
    from karareader.cli import meaning

    try:
        print(meaning.update(root, cache, sys.stderr))
    except KeyboardInterrupt:
        print("\nStopped. It goes on from here the next time.", file=sys.stderr)
        return STOPPED
    return 0


def run(arguments: argparse.Namespace, cache: Path, state: State, *, out: TextIO, err: TextIO) -> int:
    """Run the command; `cache` is the folder below which indexes lie. Gives the exit status. Raises UserError."""
    writer = indexer(arguments.folder.expanduser().absolute(), cache, state, workers=arguments.jobs)
    counter = Counter(err, "notes", "Another KaraReader is reading this library; waiting for it.")
    began = time.perf_counter()
    try:
        outcome = writer.update(
            anew=arguments.anew or not writer.check(again=True),
            progress=counter,
            wait=counter.wait,
            mending=partial(counter.say, "The index was damaged; it is made anew."),
        )
    except (IndexStopped, KeyboardInterrupt):
        print("\nStopped. The index is as it was.", file=err)
        return STOPPED
    counter.clear()
    print(_summary(outcome, time.perf_counter() - began), file=out)
    return 0


def _summary(outcome: UpdateOutcome, seconds: float) -> str:
    notes = f"{outcome.notes:,} note{'' if outcome.notes == 1 else 's'}"
    if outcome.built:
        return f"{notes} indexed in {seconds:.1f} s"
    if not outcome.news:
        return f"{notes}, nothing new"
    return f"{notes}: {outcome.added:,} added, {outcome.changed:,} changed, {outcome.removed:,} removed"


def serve(arguments: Sequence[str]) -> int:
    """`karareader index --serve …`, with what stands after `index`. Gives the exit status.

    It is a way in by itself: whatever else the program can do without a window takes longer to load than a look takes.
    """
    give_way(_NICE)
    parser = argparse.ArgumentParser(prog="karareader index")
    add_arguments(parser)
    parser.add_argument("--profile", type=Path)
    options = parser.parse_args(arguments)
    profile = Profile(options.profile)

    def state() -> State:
        return State.load(profile.data / "state.json")

    def wanted() -> tuple[TreeMode, TreeOrder]:
        now = state()
        return now.tree_mode, now.tree_order

    parent = Parent(sys.stdout)
    root = options.folder.expanduser().absolute()
    writer = indexer(root, profile.cache, state(), workers=options.jobs)
    served = _Served(writer, parent.event)
    keeping = TreeCacheWriter(root, profile.cache, wanted)
    with contextlib.suppress(KeyboardInterrupt, OSError, IndexStopped):
        for word in parent:
            keeping.stop()
            paths, damaged = _places(word)
            writer.choices = Choices.of(state())
            if served.update(paths, damaged):
                if not served.checked:
                    served.check()
                keeping.begin()
    return 0


class _Served:
    """The indexer of a window, which is told by `say` of all it does."""

    def __init__(self, indexer: Indexer, say: Callable[..., None]) -> None:
        self._indexer, self._say = indexer, say
        self._said = 0.0
        self._parent = os.getppid()
        self.checked = False

    def update(self, paths: list[Path] | None, damaged: str) -> bool:
        """One look at these notes and folders, None for all; True if it went well. Raises Stopped, OSError."""
        try:
            outcome = self._indexer.update(
                paths,
                damaged=damaged,
                progress=self._progress,
                cancelled=self._alone,
                wait=self._may_wait,
                mending=self._mending,
            )
        except UserError as error:
            self._say("failed", what=error.what, hint=error.hint)
            return False
        except Busy:
            raise IndexStopped from None
        self._say("ready", **asdict(outcome))
        return True

    def check(self) -> None:
        """Now that the index is up to date, see whether it is sound."""
        self.checked = True
        if not self._indexer.check():
            self.update(None, self._indexer.making)

    def _alone(self) -> bool:
        """True if the window is gone, which then had no time to say so."""
        return os.getppid() != self._parent

    def _may_wait(self) -> bool:
        return not self._alone()

    def _mending(self) -> None:
        self._say("mending")

    def _progress(self, done: int, total: int) -> None:
        if time.monotonic() - self._said > _EVERY:
            self._said = time.monotonic()
            self._say("progress", done=done, total=total)


def _places(word: Word) -> tuple[list[Path] | None, str]:
    """The paths that a word on the input names, None for the whole library; and the making that it says is damaged."""
    try:
        paths = [Path(path) for path in word["paths"]] if "paths" in word else None
    except TypeError:
        return None, ""
    return paths, str(word.get("damaged", ""))
