"""`karareader fetch NOTE|FOLDER…`: download the videos that notes are about, or their captions, without a window.

Of a note, its own video and the pages of videos that it links to; of a folder, the videos that its notes are about.
What is there already is not fetched again. The queue is the window's own: what Ctrl+C interrupts goes on next time,
here or there; where a window runs it, the window does the work, and this command tells of it.

With `--json` the output is one JSON object on a line:

- `{"event": "done", "key": …, "title": …, "file": …, "bytes": N}` for each that is there
- `{"event": "failed", "key": …, "title": …, "why": …}` for each that cannot be had
- `{"event": "summary", "done": N, "there": N, "failed": N, "left": N}` at the end; with `why`, where nothing
  could go on

Where nothing can go on (no network, a full disk, a site that asks to slow down), it says why and ends, with status 1;
with `--wait` it waits until it can.
"""

from __future__ import annotations

import argparse
import queue
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, TextIO

from karareader.base.errors import UserError
from karareader.cli import output
from karareader.cli.index import STOPPED, indexer
from karareader.cli.parser import count
from karareader.library import download_items
from karareader.library.choices import Choices
from karareader.library.files.scan import is_note
from karareader.library.reader import Library
from karareader.media.downloads import options as download_terms
from karareader.media.downloads.model import (
    DownloadItem,
    DownloadSpeed,
    DownloadStage,
    News,
    Want,
    left_words,
    size_words,
)
from karareader.media.downloads.options import Terms
from karareader.media.downloads.queue import DownloadQueue
from karareader.media.files.locate import MediaIndex
from karareader.media.ytdlp_options import WebOptions
from karareader.notes.load import load
from karareader.notes.model import video_ref as reference
from karareader.notes.model.video_ref import VideoRef
from karareader.settings import Profile, Settings, State
from karareader.settings import downloads as options

_PATIENCE = 600.0  # seconds in which nothing may go on before the command gives up
_EVERY = 0.5  # seconds between two looks at the time
_NARROW = 79
_ANY = 1_000_000_000  # a number without bounds


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("paths", nargs="+", type=Path, metavar="NOTE|FOLDER", help="a note, or a library")
    parser.add_argument("--captions-only", action="store_true", help="fetch captions, and no videos")
    for name, words, (_least, most) in options.rows():
        if words.flag:
            parser.add_argument(words.flag, dest=name, help=words.told, **_kind(words, int(min(most, _ANY))))
    parser.add_argument("--wait", action="store_true", help="wait where nothing can go on, such as without a network")
    parser.add_argument("--json", action="store_true", help="tell what becomes of each in one JSON object on a line")


def _kind(words: options.OptionText, most: int) -> dict[str, Any]:
    """What the flag of an option takes, for `add_argument`."""
    if words.kind == "switch":
        return {"action": argparse.BooleanOptionalAction}
    if words.kind == "choice":
        return {"choices": tuple(words.choices), "metavar": words.metavar}
    if words.kind == "number":
        return {"type": count(words.things, most), "metavar": words.metavar}
    return {"metavar": words.metavar}


def command(options: argparse.Namespace) -> int:
    """Run it on the standard output, by what the window remembers. Gives the exit status."""
    profile = Profile(options.profile)
    return run(options, profile, State.load(profile.data / "state.json"), sys.stdout, sys.stderr)


def run(arguments: argparse.Namespace, profile: Profile, state: State, out: TextIO, err: TextIO) -> int:
    """Run the command. Gives the exit status: 0 if all is there, 1 if anything is not. Raises UserError."""
    settings = Settings.load(profile.config / "settings.json")
    want: Want = "captions" if arguments.captions_only else "video"
    choices = Choices.of(state)
    choices.take_effect()
    wanted: dict[str, DownloadItem] = {}
    for path in arguments.paths:
        for item in _asked(path.expanduser().absolute(), profile.cache, state):
            wanted.setdefault(item.key, replace(item, want=want))
    if not wanted:
        raise UserError("There is nothing to fetch.", "None of these notes is about a video on the web.")
    terms = _terms(settings, arguments)
    folders = [*_libraries(arguments.paths), terms.folder, *map(Path, settings.media_folders)]
    quality, folder = arguments.download_quality or "", str(terms.folder) if arguments.download_folder else ""
    items = [replace(item, quality=quality, folder=folder) for item in wanted.values()]
    teller = _FetchTeller(out, err, as_json=arguments.json)
    return _Fetching(items, teller, wait=arguments.wait).run(
        profile.data, terms, partial(_have, choices, MediaIndex(folders))
    )


def _terms(settings: Settings, arguments: argparse.Namespace) -> Terms:
    """What the settings say, and instead of them what the flags do."""
    for name, words, _bounds in options.rows():
        if words.flag and (given := getattr(arguments, name)) is not None:
            setattr(settings, name, given)
    terms = download_terms.of(settings, WebOptions(settings.proxy, settings.cookies_from_browser))
    if arguments.download_folder is not None:
        return replace(terms, folder=Path(arguments.download_folder).expanduser().absolute(), usual=True)
    return terms


def _libraries(paths: Iterable[Path]) -> list[Path]:
    """Where videos may lie beside notes."""
    absolute = [path.expanduser().absolute() for path in paths]
    return list(dict.fromkeys(path if path.is_dir() else path.parent for path in absolute))


def _have(choices: Choices, index: MediaIndex, item: DownloadItem) -> Path | None:
    """The file of a video, if it is there."""
    ref = reference.from_key(item.key)
    return choices.film(ref, Path(), (), index) if ref is not None else None


def _asked(path: Path, cache: Path, state: State) -> list[DownloadItem]:
    if path.is_dir():
        indexer(path, cache, state).update(wait=lambda: True)
        return download_items.of_library(Library(path, cache))
    if not path.exists():
        raise UserError(f"{path} is not there.", "Name a note, or a folder of notes.")
    if not is_note(path):
        raise UserError(f"{path} is no note.", "Notes are files whose names end in .md.")
    note = load(path)
    own = reference.find(note)
    found: dict[str, VideoRef] = {own.key: own} if own is not None and own.url else {}
    for ref in reference.linked(note):
        found.setdefault(ref.key, ref)
    return [DownloadItem(ref.key, ref.url, note.title if ref is own else "") for ref in found.values()]


class _Fetching:
    """Hands the items to the queue, and follows them to their ends."""

    def __init__(self, items: Sequence[DownloadItem], teller: _FetchTeller, *, wait: bool) -> None:
        self._items, self._teller, self._wait = items, teller, wait
        self._held = ""  # why it ended though there is more to do
        self._news: queue.Queue[News] = queue.Queue()
        self._now: dict[str, DownloadItem] = {}
        self._told: set[str] = set()
        self._there = 0

    def run(self, data: Path, terms: Terms, have: Callable[[DownloadItem], Path | None]) -> int:
        wanted = []
        for item in self._items:
            file = have(item) if item.want == "video" else None
            if file is not None:
                self._there += 1
                self._teller.end(
                    replace(item, stage=DownloadStage.DONE, file=str(file), done=file.stat().st_size), there=True
                )
            else:
                wanted.append(item)
        keys = frozenset(item.key for item in wanted)
        downloads = DownloadQueue(data, lambda: terms, self._news.put, have=have, only=keys)
        downloads.add(wanted)
        if wanted:
            downloads.start()
        code = 0
        try:
            self._follow(keys)
        except KeyboardInterrupt:
            code = STOPPED
        finally:
            downloads.close()
        left = [item for item in self._now.values() if item.unfinished or item.stage is DownloadStage.PAUSED]
        failed = [item for item in self._now.values() if item.stage is DownloadStage.FAILED and not item.unfinished]
        done = sum(1 for item in self._now.values() if item.stage is DownloadStage.DONE)
        self._teller.summary(done, self._there, failed, len(left), stopped=code == STOPPED, held=self._held)
        return code or int(bool(left or failed))

    def _follow(self, keys: frozenset[str]) -> None:
        """Until each item has come to its end."""
        moved = time.monotonic()
        asked = False
        while keys:
            try:
                news = self._news.get(timeout=_EVERY)
            except queue.Empty:
                if not self._wait and time.monotonic() - moved > _PATIENCE:
                    return
                continue
            if news.problem is not None:
                self._teller.clear()
                raise news.problem
            for item in news.items:
                if item.key in keys:
                    self._take(item)
            asked = asked or keys <= self._now.keys()
            if news.speeds or not news.waits:
                moved = time.monotonic()
            elif not self._wait:
                self._held = news.waits
                return
            self._teller.progress([self._now[key] for key in keys if key in self._now], news.speeds, news)
            gone = keys & set(news.removed)
            for key in gone:
                self._now.pop(key, None)
            if asked and all(
                not item.unfinished and item.stage is not DownloadStage.PAUSED for item in self._now.values()
            ):
                return

    def _take(self, item: DownloadItem) -> None:
        self._now[item.key] = item
        final = item.stage is DownloadStage.DONE or (item.stage is DownloadStage.FAILED and not item.unfinished)
        if not final:
            self._told.discard(item.key)
        elif item.key not in self._told:
            self._told.add(item.key)
            self._teller.end(item, there=False)


class _FetchTeller:
    """Tells what happens: a line that changes on a terminal, else a line for each item; or JSON."""

    def __init__(self, out: TextIO, err: TextIO, *, as_json: bool) -> None:
        self._out, self._json = out, as_json
        self._err = err
        self._terminal = err.isatty()
        self._waits = ""

    def progress(self, items: Sequence[DownloadItem], speeds: Mapping[str, DownloadSpeed], news: News) -> None:
        if not self._terminal:
            if news.waits and news.waits != self._waits:
                print(f"Waiting. {news.waits}", file=self._err, flush=True)
            self._waits = news.waits
            return
        over = sum(1 for item in items if not item.unfinished)
        running = [item for item in items if item.stage is DownloadStage.RUNNING]
        words = [f"{over:,} of {len(items):,}"]
        if news.waits:
            words.append(f"waiting: {news.waits}")
        elif running:
            done, total = sum(item.done for item in running), sum(item.total for item in running)
            words.append(f"{size_words(done)} of {size_words(total)}" if total >= done else size_words(done))
            words.append(f"{size_words(news.totals.rate)}/s")
            left = max((speeds[item.key].left for item in running if item.key in speeds), default=0.0)
            words += [left_words(left)] if left else []
        if not news.here:
            words.append("by the window that is open")
        self._err.write(f"\r\033[K{' · '.join(words)[:_NARROW]}")
        self._err.flush()

    def end(self, item: DownloadItem, *, there: bool) -> None:
        self.clear()
        if self._json:
            fields: dict[str, object] = {"key": item.key, "title": item.title}
            if item.stage is DownloadStage.DONE:
                fields = {"event": "done", **fields, "file": item.file, "bytes": item.done}
            else:
                fields = {"event": "failed", **fields, "why": item.why}
            print(output.line(fields), file=self._out, flush=True)
        elif item.stage is DownloadStage.DONE:
            words = "is there already" if there else size_words(item.done)
            print(f"{item.name} ({item.key}): {words}", file=self._out, flush=True)
        else:
            print(f"{item.name} ({item.key}): not fetched. {item.why}", file=self._out, flush=True)

    def summary(
        self, done: int, there: int, failed: Sequence[DownloadItem], left: int, *, stopped: bool, held: str = ""
    ) -> None:
        self.clear()
        if self._json:
            told: dict[str, object] = {"event": "summary", "done": done, "there": there}
            told |= {"failed": len(failed), "left": left, **({"why": held} if held else {})}
            print(output.line(told), file=self._out, flush=True)
            return
        if held:
            print(held, file=self._err)
        parts = [f"{done:,} fetched"]
        parts += [f"{there:,} there already"] if there else []
        parts += [f"{len(failed):,} not fetched"] if failed else []
        parts += [f"{left:,} left for the next time"] if left else []
        print(f"{'Stopped. ' if stopped else ''}{', '.join(parts)}", file=self._err, flush=True)
        for item in failed:
            print(f"  {item.name}: {item.why}", file=self._err, flush=True)

    def clear(self) -> None:
        if self._terminal:
            self._err.write("\r\033[K")
            self._err.flush()
