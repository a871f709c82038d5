"""The core without a window: `karareader show`, `check`, `export`, `fetch`, `highlights`, `index` and `search`.

`show NOTE… --json | --html` prints what is read in notes. With `--json` it is one line for each note, an object with
these fields:

- `path`, `title`
- `video`: `{"site", "id", "url"}`, or null where the note is about none
- `videos`: `{"key", "site", "id", "url", "main", "times"}` for each video that the note is about, has times of or links
  to: the main one first, then in the order of the text. `key` is what `cues` name it by, `times` counts its cues
- `front_matter`: as the note has it; dates as text
- `blocks`: `{"id", "kind", "level", "text"}` in the order of the text. `kind` is heading, paragraph, list_item, quote,
  callout, code, table_row, math or image; `level` is a heading's level, a list item's depth from 1, a quote's or
  callout's depth from 1, else 0; `text` is what a reader sees, the cells of a table row parted by tabs
- `cues`: `{"block", "start", "end", "written", "label", "rule", "sentence", "video"}`; `start` and `end` in seconds,
  `end` may be null; `video` is null for a time of the note's own video, else the key of the one it is a time of:
  "youtube:ID", "url:ADDRESS", "file:NAME"
- `links`: `{"block", "target", "text", "resolved"}`; `resolved` is a path, or null
- `problems`: `{"kind", "line", "text"}`; `line` counts from 1 in the file, 0 is the whole
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import math
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import cache, partial
from pathlib import Path

from karareader.base.errors import UserError
from karareader.cli import captions_index as cli_said
from karareader.cli import check as cli_check
from karareader.cli import export as cli_export
from karareader.cli import fetch as cli_fetch
from karareader.cli import highlights as cli_highlights
from karareader.cli import index as cli_index
from karareader.cli import public_note
from karareader.cli import search as cli_search
from karareader.library.check.library_links import LibraryLinks
from karareader.library.files.scan import scan
from karareader.library.names.attachments import vault_of
from karareader.library.siblings import Siblings
from karareader.media import known_lengths
from karareader.notes import link_survey
from karareader.notes.load import load
from karareader.notes.model import video_ref as reference
from karareader.notes.model.note import Note
from karareader.notes.model.video_ref import VideoRef
from karareader.notes.render import render
from karareader.notes.survey import survey
from karareader.settings import Profile, Settings, State
from karareader.timeline.cues import Cue
from karareader.timeline.repair import read as repair
from karareader.timeline.repair.candidates import NOTHING


def main(argv: Sequence[str]) -> int:
    """Run the subcommand that `argv` names (without the program's name). Gives the exit code: 0, or 2 on a mistake."""
    try:
        options = _parser().parse_args(argv)
    except SystemExit as stop:  # argparse has said what is wrong, or has shown its help.
        return stop.code if isinstance(stop.code, int) else 2
    try:
        return _run(options)
    except UserError as error:
        sys.stderr.write(f"karareader: {error}\n")
        return 2
    except KeyboardInterrupt:
        sys.stderr.write("karareader: Stopped.\n")
        return 130
    except BrokenPipeError:  # the reader of our output has seen enough
        _write_no_more()
        return 0
    except OSError as error:
        _write_no_more()
        sys.stderr.write(f"karareader: The output cannot be written: {error.strerror or error}.\n")
        return 2


def _write_no_more() -> None:
    """What is still in the buffer must not raise at exit."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(options: argparse.Namespace) -> int:
    if sys.stdout is None:  # closed by the shell, or a program without a console
        raise UserError("There is nowhere to write to: the standard output is closed.")
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    if options.command == "show":
        return _show(options)
    profile = Profile(options.profile)
    state = State.load(profile.data / "state.json")
    lengths = state.lengths
    if options.command == "index":
        return cli_index.run(options, profile.cache, lengths, out=sys.stdout, err=sys.stderr) or _index_said(
            options, profile, state
        )
    if options.command == "search":
        return cli_search.run(options, profile, state, out=sys.stdout, err=sys.stderr)
    if options.command == "highlights":
        return cli_highlights.run(options, profile.data / "annotations", sys.stdout)
    if options.command == "fetch":
        return cli_fetch.run(options, profile, lengths, sys.stdout, sys.stderr)
    if options.command == "check":
        settings = Settings.load(profile.config / "settings.json")
        return cli_check.run(
            options,
            lengths,
            sys.stdout,
            sys.stderr,
            tuple(map(Path, settings.media_folders)),
            encodings=state.caption_encodings,
            offsets=state.caption_offsets,
        )
    return cli_export.run(options, lengths, sys.stdout)


def _index_said(options: argparse.Namespace, profile: Profile, state: State) -> int:
    """What the videos of an indexed library say, by their captions."""
    outcome = cli_said.run(options.folder.expanduser().absolute(), profile, state, sys.stderr, check_again=True)
    if outcome is None:
        return 2
    if words := cli_said.summary(outcome):
        print(words)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="karareader", description="KaraReader without its window.")
    commands = parser.add_subparsers(dest="command", required=True)
    show = commands.add_parser("show", help="print what the program reads in notes")
    show.add_argument("notes", nargs="+", type=Path, metavar="NOTE", help="a note, or a folder of notes")
    show.add_argument("--length", type=_seconds, metavar="SECONDS", help="the length of the video")
    show.add_argument("--library", type=Path, metavar="DIR", help="the library that links are looked up in")
    form = show.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one JSON object on a line for each note (the default)")
    form.add_argument("--html", action="store_true", help="the text of each note as HTML")
    check = commands.add_parser(
        "check", help="tell what is wrong in a library; exit status 1 if anything is unreadable"
    )
    cli_check.add_arguments(check)
    export = commands.add_parser("export", help="write the times of notes on one video for other programs")
    cli_export.add_arguments(export)
    index = commands.add_parser("index", help="make the index of a library, or bring it up to date")
    cli_index.add_arguments(index)
    fetch = commands.add_parser(
        "fetch", help="download the videos of notes, or their captions; exit status 1 if any is missing"
    )
    cli_fetch.add_arguments(fetch)
    highlights = commands.add_parser("highlights", help="write highlights and margin notes; exit status 1 if none")
    cli_highlights.add_arguments(highlights)
    search = commands.add_parser("search", help="find notes, and moments of their videos; exit status 1 if none")
    cli_search.add_arguments(search)
    for command in (check, export, fetch, highlights, index, search):
        command.add_argument(
            "--profile", type=Path, metavar="DIR", help="where what the window remembers lies: lengths, the index"
        )
    return parser


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not math.isfinite(seconds) or seconds <= 0:
        raise argparse.ArgumentTypeError("a length is a number of seconds above 0")
    return seconds


def _show(options: argparse.Namespace) -> int:
    troubles: list[UserError] = []
    for given in options.notes:
        for path in _notes(given, troubles):
            try:
                line = _one(path, _library(given, options.library), options)
                sys.stdout.write(line + "\n")
            except UserError as error:
                troubles.append(error)
    sys.stdout.flush()
    for trouble in troubles:
        sys.stderr.write(f"karareader: {trouble}\n")
    return 2 if troubles else 0


def _notes(given: Path, troubles: list[UserError]) -> list[Path]:
    """The notes at a place; what of it cannot be read is put into `troubles`."""
    if not given.is_dir():
        return [given]

    def failed(name: str, error: OSError) -> None:
        troubles.append(UserError(f"“{name}” cannot be read: {error.strerror or error}."))

    before = len(troubles)
    found = sorted(scan(given, failed))
    if not found and len(troubles) == before:
        troubles.append(UserError(f"There are no notes in “{given}”.", "Notes are files whose names end in .md."))
    return found


def _one(path: Path, root: Path, options: argparse.Namespace) -> str:
    note = load(path)
    video = reference.find(note)
    links, video_id = _links(root), video.id if video is not None else ""
    rendered = render(
        note,
        video=video is not None,
        video_id=video_id,
        resolve=partial(links.resolve, beside=path.absolute()),
        read=partial(_read, options.length, video, path.absolute()),
        whole=True,
    )
    if options.html:
        return rendered.html
    written = link_survey.find(survey(note, video=video is not None, video_id=video_id))
    rendered = replace(rendered, problems=(*rendered.problems, *links.dead(path.absolute(), written)))
    return json.dumps(public_note.as_json(note, video, rendered), ensure_ascii=False)


def _read(length: float | None, video: VideoRef | None, path: Path, cues: Sequence[Cue]) -> list[Cue]:
    """The times of a note as they are meant, by the length of its film and what the notes beside it say too."""
    context = NOTHING
    if video is not None and cues:
        length = length or known_lengths.of_video(video, path, {})
        context = _siblings().context(video.key, video.id, path, length)
    return repair.read(cues, length=length, context=context)


@cache
def _siblings() -> Siblings:
    return Siblings(_key_of)


def _key_of(note: Note) -> str:
    video = reference.find(note)
    return video.key if video is not None else ""


@cache
def _links(root: Path) -> LibraryLinks:
    return LibraryLinks(root, list(scan(root)))


def _library(given: Path, named: Path | None) -> Path:
    """The folder whose notes links may mean: the one `named`, that of the vault, else the folder itself."""
    folder = given if given.is_dir() else given.absolute().parent
    return (named or vault_of(folder) or folder).absolute()
