"""`karareader search FOLDER QUERY…`: find notes and the moments of their videos, without a window.

With `--json` it is one line for each note, an object with the fields `path`, `title`, `channel`, `video`, `sentence`,
`matches` and `title_matches` (pairs of offsets), `section`, `line`, and `start` (seconds) and `cue`, which may be null.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TextIO

from karareader.cli_index import find_video
from karareader.errors import UserError
from karareader.library.index.answers import Hit
from karareader.library.index.reader import Library
from karareader.library.index.update import Indexer
from karareader.timeline.timecode import format_time

_BOLD, _PLAIN = "\033[1m", "\033[0m"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the library")
    parser.add_argument(
        "query",
        nargs="+",
        metavar="QUERY",
        help='words, "a phrase", -not, channel: video: title: tag: has:repaired; after -- if it begins with a hyphen',
    )
    parser.add_argument("--json", action="store_true", help="one JSON object on a line for each note")
    parser.add_argument("--limit", type=_count, default=20, metavar="N", help="how many notes to show (20)")


def run(arguments: argparse.Namespace, cache: Path, lengths: Mapping[str, float], *, out: TextIO, err: TextIO) -> int:
    """Search the library, once its index is up to date. Gives the exit status: 1 if nothing is found, as grep does.

    Raises UserError where there is no index and none can be made.
    """
    root = arguments.folder.expanduser().absolute()
    try:
        Indexer(root, cache, find_video, lengths=lengths).update(wait=lambda: True)
    except UserError as error:
        if not Library(root, cache).ready:
            raise
        print(f"karareader: {error}", file=err)
    found = Library(root, cache).search(" ".join(arguments.query), arguments.limit)
    for hit in found.hits:
        print(_as_json(hit) if arguments.json else _as_text(hit, root, bold=out.isatty()), file=out)
    if not arguments.json:
        more = found.total - len(found.hits)
        print(f"{found.total:,} notes" + (f", {more:,} not shown" if more > 0 else ""), file=err)
    return 0 if found.hits else 1


def _as_json(hit: Hit) -> str:
    fields = {name: getattr(hit, name) for name in Hit.__slots__}
    return json.dumps({**fields, "path": str(hit.path)}, ensure_ascii=False)


def _as_text(hit: Hit, root: Path, *, bold: bool) -> str:
    name = hit.path.relative_to(root)
    time = f"{format_time(hit.start):>8}  " if hit.start is not None else " " * 10
    sentence = _marked(hit.sentence, hit.matches) if bold else hit.sentence
    return f"{name}:{hit.line}: {hit.title}\n{time}{sentence}"


def _marked(text: str, spans: Sequence[tuple[int, int]]) -> str:
    parts: list[str] = []
    at = 0
    for begin, end in spans:
        parts += (text[at:begin], _BOLD, text[begin:end], _PLAIN)
        at = end
    return "".join([*parts, text[at:]])


def _count(text: str) -> int:
    count = int(text)
    if count < 1:
        raise argparse.ArgumentTypeError("a number of notes is 1 or more")
    return count
