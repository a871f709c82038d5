"""`karareader listen NOTE|FOLDER|FILE…`: hear what is said in films without captions, without a window.

Of a note, its video, if its file is here; of a folder, all films and sounds in it, and the videos of its notes. What
has captions is left out. What Ctrl+C interrupts goes on next time, here or in the window. Nothing leaves this computer,
and nothing is fetched, but for `--get MODEL`, which fetches a model.

With `--json` the output is one JSON object on a line:

- `{"event": "heard", "film": …, "captions": …, "seconds": N}` for each that was heard
- `{"event": "there", "film": …}` for each that has captions, `{"event": "failed", "film": …, "why": …}`
- `{"event": "model", "name": …, "there": bool, "bytes": N, "languages": …, "speed": N|null}` for `--models`
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from karareader.base.errors import UserError
from karareader.captions import choose, language_names
from karareader.captions.hearing import models, store
from karareader.captions.hearing.engine import must_be_installed
from karareader.captions.hearing.listener import Listener
from karareader.captions.hearing.protocol import Job
from karareader.cli import output
from karareader.library.files.scan import is_note, scan
from karareader.media.downloads import options as download_options
from karareader.media.downloads.model import left_words, size_words
from karareader.media.files.locate import MediaIndex, is_media, locate, walk
from karareader.notes.load import load
from karareader.notes.model import video_ref as reference
from karareader.settings import Profile, Settings
from karareader.timeline.timecode import format_time

_STOPPED = 130


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("paths", nargs="*", type=Path, metavar="NOTE|FOLDER|FILE", help="what is to be heard")
    parser.add_argument("--model", metavar="NAME|DIR", help="a model that is here, or a folder that holds one")
    parser.add_argument("--language", metavar="TAG", help="what is spoken, such as en; else it is found")
    parser.add_argument("--beside", action="store_true", help="write captions beside the films too")
    parser.add_argument("--anyway", action="store_true", help="hear also what has captions")
    parser.add_argument("--get", metavar="MODEL", help="fetch a model: " + ", ".join(models.BY_NAME))
    parser.add_argument("--models", action="store_true", help="list the models")
    parser.add_argument("--json", action="store_true", help="tell what becomes of each in one JSON object on a line")


def command(options: argparse.Namespace) -> int:
    """Run it on the standard output. Gives the exit status: 0 if all was heard, 1 if anything was not."""
    return run(options, Profile(options.profile), sys.stdout, sys.stderr)


def run(arguments: argparse.Namespace, profile: Profile, out: TextIO, err: TextIO) -> int:
    """Run the command. Raises UserError."""
    settings, told = Settings.load(profile.config / "settings.json"), _ListenTeller(out, err, as_json=arguments.json)
    if arguments.models:
        for row in models.MODELS:
            told.model(row, models.is_there(profile.data, row.name), models.speeds(profile.data).get(row.name))
        return 0
    must_be_installed()
    try:
        if arguments.get:
            _get(Job(data=str(profile.data), get=arguments.get, proxy=settings.proxy), told)
        if not arguments.paths:
            if arguments.get:
                return 0
            raise UserError("Nothing is named that could be heard.", "Name a note, a folder, or a film.")
        wanted = arguments.language or settings.listen_language
        language = language_names.tag_of(wanted).partition("-")[0] if wanted else ""
        if wanted and not language:
            raise UserError(f"“{wanted}” is no language that is known.", "Write it like en or de.")
        model = models.chosen(profile.data, arguments.model or settings.listen_model, language)
        failed = 0
        for film in dict.fromkeys(_films(arguments.paths, settings)):
            if not arguments.anyway and any(not each.heard for each in choose.offered(film)):
                told.there(film)
                continue
            job = Job(
                data=str(profile.data), film=str(film), model=model, language=language, polite=False,
                beside=arguments.beside or settings.listen_beside,
            )  # fmt: skip
            failed += not _heard(job, film, told)
    except KeyboardInterrupt:
        told.stopped()
        return _STOPPED
    return 1 if failed else 0


def _films(paths: list[Path], settings: Settings) -> Iterator[Path]:
    for given in paths:
        path = given.expanduser().absolute()
        if path.is_dir():
            yield from (Path(folder, name) for folder, names in walk([path], deep=True) for name in sorted(names)
                        if is_media(Path(name)))  # fmt: skip
            index = MediaIndex([path, *map(Path, settings.media_folders), download_options.folder(settings)])
            for note in scan(path):
                yield from _film_of(note, index, silent=True)
        elif not path.exists():
            raise UserError(f"{given} does not exist.", "Name a note, a folder, or a film.")
        elif is_note(path):
            folders = [path.parent, *map(Path, settings.media_folders), download_options.folder(settings)]
            yield from _film_of(path, MediaIndex(folders), silent=False)
        else:
            yield path


def _film_of(note: Path, index: MediaIndex, *, silent: bool) -> Iterator[Path]:
    try:
        ref = reference.find(load(note))
    except UserError:
        if not silent:
            raise
        return
    film = locate(ref, note, index=index) if ref is not None else None
    if film is not None:
        yield film
    elif not silent:
        raise UserError(f"The video of {note.name} is not on this computer.", "karareader fetch downloads it.")


def _get(job: Job, told: _ListenTeller) -> None:
    if models.is_there(Path(job.data), job.get):
        told.line(f"{job.get} is there already", {"event": "got", "name": job.get})
        return
    with Listener(job) as listener:
        for word in listener.words():
            if word["event"] == "got":
                told.progress(f"{job.get}: {size_words(word['done'])} of {size_words(word['total'])}")
    told.line(f"{job.get} is there now", {"event": "got", "name": job.get})


def _heard(job: Job, film: Path, told: _ListenTeller) -> bool:
    """Hear a film; False where that failed, which is told."""
    began, length = time.monotonic(), 0.0
    try:
        with Listener(job) as listener:
            for word in listener.words():
                if word["event"] == "began":
                    length = float(word["length"])
                    told.progress(f"{film.name}: {word['heard']} of {word['total']} parts heard")
                elif word["event"] == "window":
                    share = word["heard"] / word["total"]
                    told.progress(f"{film.name}: {share:.0%}, {left_words(word['left'])} left")
                elif word["event"] == "done":
                    captions = str(word["file"])
    except UserError as error:
        told.failed(film, error)
        return False
    told.heard(film, captions, length, time.monotonic() - began)
    return True


class _ListenTeller:
    """Tells what happens: a line that changes on a terminal, a line for each film; or JSON."""

    def __init__(self, out: TextIO, err: TextIO, *, as_json: bool) -> None:
        self._out, self._err, self._json = out, err, as_json

    def progress(self, words: str) -> None:
        if self._err.isatty():
            print(f"\r\033[K{words[:79]}", end="", file=self._err, flush=True)

    def heard(self, film: Path, captions: str, length: float, took: float) -> None:
        words = f"{film.name}: {store.MARK}, {format_time(length)} in {left_words(took)}\n  {captions}"
        self.line(words, {"event": "heard", "film": str(film), "captions": captions, "seconds": length})

    def there(self, film: Path) -> None:
        self.line(f"{film.name}: has captions", {"event": "there", "film": str(film)})

    def failed(self, film: Path, error: UserError) -> None:
        self.line(f"{film.name}: not heard. {error}", {"event": "failed", "film": str(film), "why": str(error)})

    def model(self, model: models.Model, there: bool, speed: float | None) -> None:
        how = f"{speed:.0f} × real time here" if speed else "there" if there else ""
        words = f"{model.name:10} {size_words(model.size):>8}  {model.languages:12} {model.wrong:3} % wrong  {how}"
        facts: dict[str, object] = {"event": "model", "name": model.name, "there": there, "bytes": model.size}
        self.line(words.rstrip(), {**facts, "languages": model.languages, "speed": speed})

    def stopped(self) -> None:
        self.clear()
        print("Stopped. What was heard is kept, and goes on next time.", file=self._err)

    def line(self, words: str, facts: dict[str, object]) -> None:
        self.clear()
        print(output.line(facts) if self._json else words, file=self._out, flush=True)

    def clear(self) -> None:
        if self._err.isatty():
            print("\r\033[K", end="", file=self._err, flush=True)
