"""`karareader search FOLDER QUERY…`: find notes and the moments of their videos, without a window.

With `--json` it is one line for each note, an object with `kind` ("note") and the fields `path`, `title`, `channel`,
`video`, `sentence`, `matches` and `title_matches` (pairs of offsets), `section`, `line`, and `start` (seconds) and
`cue`, which may be null; `cited` is the key of the video that `start` is a time of where it is not `video`, else "".
Then one for each moment of a video in which it is said: `kind` ("said"), `path` of the note
that goes with it, `media` (the file of the video) – both may be null –, `captions`, `language`, and `title`, `channel`,
`video`, `sentence`, `matches`, `title_matches` and `start` as above; title and channel are those of the video.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TextIO

from karareader.base.errors import UserError
from karareader.cli import captions_index as cli_said
from karareader.cli import output
from karareader.cli.index import indexer
from karareader.cli.parser import count, shown_word
from karareader.library.index.update import Indexer
from karareader.library.moment_note import note_for
from karareader.library.query.hints import advice, unknown
from karareader.library.reader import Library
from karareader.library.search.result_json import told
from karareader.library.search.results import CaptionHit, Hit, Hits
from karareader.settings import Profile, State
from karareader.timeline.timecode import format_time

# Of so many notes one moment more is shown in which it is said.
_SAID = 4
_BOLD, _PLAIN = "\033[1m", "\033[0m"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the library")
    parser.add_argument(
        "query",
        nargs="+",
        metavar="QUERY",
        help='words, "a phrase", -not, this OR that, channel: video: title: tag: has:repaired in:captions',
    )
    parser.add_argument(
        "--meaning", action="store_true", help="find sentences that mean the same, in other words or other languages"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object on a line for each hit")
    parser.add_argument("--limit", type=count("notes"), default=20, metavar="N", help="how many notes to show (20)")


def command(options: argparse.Namespace) -> int:
    """Run it on the standard output, by what the window remembers. Gives the exit status."""
    profile = Profile(options.profile)
    options.query = list(map(shown_word, options.query))
    return run(options, profile, State.load(profile.data / "state.json"), out=sys.stdout, err=sys.stderr)


def run(arguments: argparse.Namespace, profile: Profile, state: State, *, out: TextIO, err: TextIO) -> int:
    """Search the library, once its index is up to date. Gives the exit status: 1 if nothing is found, as grep does.

    Raises UserError where there is no index and none can be made.
    """
    if arguments.meaning:
        return _by_meaning(arguments, profile, state, out=out, err=err)
    library, found = asked(arguments, profile, state, err)
    root = library.root
    query = " ".join(arguments.query)
    if wrong := unknown(query) if found.hits or found.said else advice(query, spoken=found.spoken):
        print(f"karareader: {wrong}", file=err)
    for hit in found.hits:
        print(_as_json(hit) if arguments.json else _as_text(hit, root, bold=out.isatty()), file=out)
    for moment in found.said:
        _print_said(moment, library, arguments, out)
    if not arguments.json:
        counts = [_count_words(found.total, len(found.hits), "note")] if found.total or not found.said else []
        counts += [_count_words(found.said_total, len(found.said), "moment of speech")] if found.said else []
        print("; ".join(counts), file=err)
    return 0 if found.hits or found.said else 1


def _by_meaning(arguments: argparse.Namespace, profile: Profile, state: State, *, out: TextIO, err: TextIO) -> int:
    """The same, by sense: notes and moments of speech, the best first. Raises UserError also where that cannot be."""
    from karareader.cli import meaning

    root = arguments.folder.expanduser().absolute()
    _up_to_date(root, profile, state, err)
    hits = meaning.answered(root, profile.cache, " ".join(arguments.query), arguments.limit, err)
    library = Library(root, profile.cache)
    for hit in hits:
        if isinstance(hit, CaptionHit):
            _print_said(hit, library, arguments, out)
        else:
            print(_as_json(hit) if arguments.json else _as_text(hit, root, bold=False), file=out)
    return 0 if hits else 1


def _print_said(moment: CaptionHit, library: Library, arguments: argparse.Namespace, out: TextIO) -> None:
    note = note_for(library, moment.video, moment.start)
    bold = out.isatty()
    print(_said_json(moment, note) if arguments.json else _said_text(moment, note, library.root, bold=bold), file=out)


def asked(arguments: argparse.Namespace, profile: Profile, state: State, err: TextIO) -> tuple[Library, Hits]:
    """The library of a command, once its index is up to date, and what it answers to the query.

    Raises UserError where there is no index and none can be made.
    """
    root = arguments.folder.expanduser().absolute()
    writer = _up_to_date(root, profile, state, err)
    return _asked(arguments, writer, root, profile, err)


def _up_to_date(root: Path, profile: Profile, state: State, err: TextIO) -> Indexer:
    """The indexer of a library whose notes and captions are read. Raises as `asked` does."""
    writer = indexer(root, profile.cache, state)
    _bring_up_to_date(writer, root, profile, err)
    cli_said.run(root, profile, state, err)
    return writer


def _bring_up_to_date(indexer: Indexer, root: Path, profile: Profile, err: TextIO) -> None:
    """Raises UserError where there is no index and none can be made."""
    try:
        indexer.update(wait=lambda: True, mending=partial(_tell_mending, err))
    except UserError as error:
        if not _is_ready(root, profile):
            raise
        print(f"karareader: {error}", file=err)


def _is_ready(root: Path, profile: Profile) -> bool:
    try:
        return Library(root, profile.cache).ready
    except UserError:  # it is damaged too
        return False


def _asked(
    arguments: argparse.Namespace, indexer: Indexer, root: Path, profile: Profile, err: TextIO
) -> tuple[Library, Hits]:
    """The library, and what it answers. Damage that shows only then is mended once. Raises UserError."""
    query, most = " ".join(arguments.query), arguments.limit
    for once_more in (True, False):
        damaged: list[str] = []
        try:
            library = Library(root, profile.cache, damaged.append)
            return library, library.search(query, most, said=-(-most // _SAID))
        except UserError:
            if not once_more or not any(damaged):
                raise
        indexer.update(damaged=damaged[0], wait=lambda: True, mending=partial(_tell_mending, err))
    raise AssertionError


def _tell_mending(err: TextIO) -> None:
    print("karareader: The index was damaged; it is made anew.", file=err)


def _count_words(total: int, shown: int, what: str) -> str:
    plural = what if total == 1 else what.replace("note", "notes").replace("moment", "moments")
    return f"{total:,} {plural}" + (f", {total - shown:,} not shown" if total > shown else "")


def _as_json(hit: Hit) -> str:
    return output.line(told(hit))


def _said_json(hit: CaptionHit, note: Path | None) -> str:
    return output.line({**told(hit), "path": str(note) if note is not None else None})


def _as_text(hit: Hit, root: Path, *, bold: bool) -> str:
    name = hit.path.relative_to(root)
    return f"{name}:{hit.line}: {hit.title}\n{_moment(hit, bold=bold)}"


def _said_text(hit: CaptionHit, note: Path | None, root: Path, *, bold: bool) -> str:
    where = note.relative_to(root) if note is not None else hit.media or hit.captions
    return f"{where}: said in “{hit.title}”\n{_moment(hit, bold=bold)}"


def _moment(hit: Hit | CaptionHit, *, bold: bool) -> str:
    time = f"{format_time(hit.start):>8}  " if hit.start is not None else " " * 10
    elsewhere = f" (of {hit.cited})" if isinstance(hit, Hit) and hit.cited else ""
    return time + (_marked(hit.sentence, hit.matches) if bold else hit.sentence) + elsewhere


def _marked(text: str, spans: Sequence[tuple[int, int]]) -> str:
    parts: list[str] = []
    at = 0
    for begin, end in spans:
        parts += (text[at:begin], _BOLD, text[begin:end], _PLAIN)
        at = end
    return "".join([*parts, text[at:]])
