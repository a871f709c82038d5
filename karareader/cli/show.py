"""`karareader show NOTE… --json | --html`: print what is read in notes.

With `--json` it is one line for each note, an object with these fields:

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
  "youtube:ID", "url:ADDRESS", "file:…" with what tells the content of a film that is there, else its name
- `links`: `{"block", "target", "text", "resolved"}`; `resolved` is a path, or null
- `problems`: `{"kind", "line", "text"}`; `line` counts from 1 in the file, 0 is the whole
"""

from __future__ import annotations

import argparse
import math
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from typing import Any, NamedTuple

from karareader.base.errors import UserError
from karareader.cli import known_times, output
from karareader.library.check.library_links import LibraryLinks
from karareader.library.choices import Choices
from karareader.library.files.scan import scan
from karareader.notes import link_survey
from karareader.notes.load import load, parse_note
from karareader.notes.model import id_case
from karareader.notes.model import video_ref as reference
from karareader.notes.model.film_places import vault_of
from karareader.notes.model.note import Note, Rendered
from karareader.notes.model.video_ref import VideoRef
from karareader.notes.render import render
from karareader.notes.survey import survey
from karareader.notes.videos import linked, named
from karareader.settings import Profile, State
from karareader.timeline.cues import Cue
from karareader.timeline.repair.context import read


def as_json(note: Note, video: VideoRef | None, rendered: Rendered) -> dict[str, Any]:
    """The public form of a note."""
    return {
        "path": str(note.path),
        "title": note.title,
        "video": {"site": video.site, "id": video.id, "url": video.url} if video is not None else None,
        "videos": _videos(note, video, rendered),
        "front_matter": _plain(note.front_matter),
        "blocks": [
            {"id": each.id, "kind": each.kind, "level": each.level, "text": each.text} for each in rendered.blocks
        ],
        "cues": [
            {
                "block": cue.block,
                "start": cue.start,
                "end": cue.end,
                "written": cue.written,
                "label": cue.label,
                "rule": cue.rule,
                "sentence": cue.sentence,
                "video": cue.video,
            }
            for cue in rendered.timeline.cues
        ],
        "links": [
            {"block": link.block, "target": link.target, "text": link.text, "resolved": link.resolved}
            for link in rendered.links
        ],
        "problems": [{"kind": each.kind, "line": each.line, "text": each.text} for each in rendered.problems],
    }


def _videos(note: Note, main: VideoRef | None, rendered: Rendered) -> list[dict[str, Any]]:
    """The public form of all videos of a note."""
    cues, films = rendered.timeline.cues, rendered.films
    counts = Counter(cue.video for cue in cues)
    found = {cue.video: named(cue.video, cue.written, films) for cue in cues if cue.video is not None}
    found.update((each.key, each) for each in linked(note, main) if each.key not in found)
    if main is not None:
        found = {main.key: main, **found}
    return [
        {
            "key": key,
            "site": each.site,
            "id": each.id,
            "url": each.url,
            "main": main is not None and key == main.key,
            "times": counts[None if main is not None and key == main.key else key],
        }
        for key, each in found.items()
    ]


def _plain(value: Any, depth: int = 0) -> Any:
    """A value of the front matter as JSON can hold it: YAML also knows dates, sets, infinities and keys of any kind."""
    if depth > 50:
        return str(value)
    if isinstance(value, Mapping):
        return {str(key): _plain(each, depth + 1) for key, each in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(each, depth + 1) for each in value]
    if isinstance(value, bool | int | str) or value is None:
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else str(value)
    return str(value)


STANDARD_INPUT = Path("-")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("notes", nargs="+", type=Path, metavar="NOTE", help="a note, a folder, or - for the input")
    parser.add_argument("--length", type=_seconds, metavar="SECONDS", help="the length of the video")
    parser.add_argument("--library", type=Path, metavar="DIR", help="the library that links are looked up in")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one JSON object on a line for each note (the default)")
    form.add_argument("--html", action="store_true", help="the text of each note as HTML")


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not math.isfinite(seconds) or seconds <= 0:
        raise argparse.ArgumentTypeError("a length is a number of seconds above 0")
    return seconds


def command(options: argparse.Namespace) -> int:
    """Run it, by what the window remembers. Gives the exit status: 2 where a note could not be read."""
    state = State.load(Profile(options.profile).data / "state.json")
    choices = Choices.of(state)
    choices.take_effect()
    remembered = _Remembered(state.lengths, choices)
    troubles: list[UserError] = []
    for given in options.notes:
        for path in _notes(given, troubles):
            try:
                line = _one(path, _library(given, options.library), options, remembered)
                sys.stdout.write(line + "\n")
            except UserError as error:
                troubles.append(error)
    sys.stdout.flush()
    for trouble in troubles:
        sys.stderr.write(f"karareader: {trouble}\n")
    return 2 if troubles else 0


def _notes(given: Path, troubles: list[UserError]) -> list[Path]:
    """The notes at a place; what of it cannot be read is put into `troubles`."""
    if given == STANDARD_INPUT or not given.is_dir():
        return [given]

    def failed(name: str, error: OSError) -> None:
        troubles.append(UserError(f"“{name}” cannot be read: {error.strerror or error}."))

    before = len(troubles)
    found = sorted(scan(given, failed))
    if not found and len(troubles) == before:
        troubles.append(UserError(f"There are no notes in “{given}”.", "Notes are files whose names end in .md."))
    return found


def _one(path: Path, root: Path, options: argparse.Namespace, remembered: _Remembered) -> str:
    note = load(path) if path != STANDARD_INPUT else parse_note(path, sys.stdin.buffer.read())
    video = reference.find(note)
    links, video_id = _links(root), video.id if video is not None else ""
    links.choose(remembered.choices.meant())
    rendered = render(
        note,
        video=video is not None,
        video_id=video_id,
        resolve=partial(links.resolve, beside=path.absolute()),
        read=partial(_read, options.length, video, path.absolute(), remembered),
        whole=True,
    )
    if options.html:
        return rendered.html
    written = link_survey.find(survey(note, video=video is not None, video_id=video_id))
    rendered = replace(rendered, problems=(*rendered.problems, *links.dead(path.absolute(), written)))
    return output.line(as_json(note, video, rendered))


def _read(
    length: float | None, video: VideoRef | None, path: Path, remembered: _Remembered, cues: Sequence[Cue]
) -> list[Cue]:
    """The times of a note as they are meant."""
    lengths, choices = remembered
    return read(cues, known_times.of(path, video, cues, lengths, choices, length=length))


class _Remembered(NamedTuple):
    """What the window remembers: lengths of videos in seconds, by their keys, and what the reader chose."""

    lengths: Mapping[str, float]
    choices: Choices


@cache
def _links(root: Path) -> LibraryLinks:
    return LibraryLinks(root, list(scan(root)))


def _library(given: Path, named: Path | None) -> Path:
    """The folder whose notes links may mean: the one `named`, that of the vault, else the folder itself."""
    folder = given if given.is_dir() else given.absolute().parent
    root = (named or vault_of(folder) or folder).absolute()
    id_case.look_in(root)
    return root
