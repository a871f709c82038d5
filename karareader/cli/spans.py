"""`karareader spans NOTE` and `karareader spans FOLDER QUERY…`: what is watched span by span, for other programs."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TextIO

from karareader.base.errors import UserError
from karareader.cli import known_times, output
from karareader.cli.named_file import write_bytes
from karareader.cli.parser import count
from karareader.library.choices import Choices
from karareader.library.film import FilmFacts, beside_notes, entries, of_hits
from karareader.media.export_formats import FORMATS, written
from karareader.media.files.locate import MediaIndex, locate
from karareader.notes.load import load
from karareader.notes.model import video_ref as reference
from karareader.notes.model.video_ref import VideoRef
from karareader.notes.render import render
from karareader.notes.videos import videos
from karareader.settings import Profile, Settings, State
from karareader.timeline.clips import Clip, ClipSource, Shot, clips, in_time_order, shots_of
from karareader.timeline.cues import Cue
from karareader.timeline.entries import ExportedVideo
from karareader.timeline.repair.context import read

_FORMS = {"m3u": "m3u-spans", "md": "markdown", "otio": "otio", "edl": "edl", "csv": "csv"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("folder", type=Path, metavar="NOTE|FOLDER", help="a note, or a library to search in")
    parser.add_argument("query", nargs="*", metavar="QUERY", help="what to look for in a library, as in `search`")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--format", choices=_FORMS, default="m3u", help="m3u (VLC), md, otio, edl, or csv")
    form.add_argument("--json", action="store_true", help="one JSON object on a line for each span")
    parser.add_argument("--order", choices=("text", "time"), help="the order of a note’s text, or of its videos")
    parser.add_argument("--lead", type=float, metavar="SECONDS", help="how much before its time a span begins")
    parser.add_argument("--limit", type=count("notes"), default=20, metavar="N", help="how many notes to play (20)")
    parser.add_argument("--output", type=Path, metavar="FILE", help="write to FILE instead of the standard output")


def command(options: argparse.Namespace) -> int:
    """Run it on the standard output, by what the window remembers. Gives the exit status."""
    profile = Profile(options.profile)
    return run(options, profile, out=sys.stdout, err=sys.stderr)


def run(arguments: argparse.Namespace, profile: Profile, *, out: TextIO, err: TextIO) -> int:
    """Write the spans. Gives the exit status: 1 if there are none. Raises UserError where a note cannot be read."""
    settings, state = Settings.load(profile.config / "settings.json"), State.load(profile.data / "state.json")
    path, query = arguments.folder.expanduser(), " ".join(arguments.query)
    if path.is_dir() is not bool(query):
        no_folder = f"A query needs a folder, and “{path}” is none."
        hint = "Write what to look for after the folder." if path.is_dir() else no_folder
        raise UserError("Spans are those of a note, or of what is found in a folder.", hint)
    root = path if path.is_dir() else path.absolute().parent
    folders = (root, *map(Path, settings.media_folders))
    choices = Choices.of(state)
    choices.take_effect()
    find = partial(_find, choices, folders, MediaIndex(folders))
    films = FilmFacts(find, state.lengths, state.captions, state.caption_offsets, data=profile.data)
    shots: Sequence[Shot]
    if path.is_dir():
        from karareader.cli.search import asked

        library, found = asked(arguments, profile, state, err)
        shots, title = beside_notes(library, of_hits(library, (*found.hits, *found.said)), None), query
    else:
        shots, title = _of_note(path.absolute(), state.lengths, choices, films)
    if (arguments.order or ("text" if query else settings.watch_order)) == "time":
        shots = in_time_order(shots)
    lead = settings.watch_lead if arguments.lead is None else max(arguments.lead, 0.0)
    made = clips(films.with_ends(shots), lead=lead, pace=settings.watch_pace, length=films.length)
    if not made:
        print("karareader: There is nothing to watch.", file=err)
        return 1
    if arguments.json:
        data = output.lines(_as_json(clip, films) for clip in made)
    else:
        form = FORMATS[_FORMS[arguments.format]]
        data = written(form, entries(made, films, lead=arguments.format != "md"), ExportedVideo(title))
    if arguments.output is None:
        out.write(data.decode("utf-8"))
    else:
        write_bytes(arguments.output, data)
    return 0


def _of_note(
    path: Path, lengths: Mapping[str, float], choices: Choices, films: FilmFacts
) -> tuple[Sequence[Shot], str]:
    note = load(path)
    own = reference.find(note)

    def read_all(cues: Sequence[Cue]) -> list[Cue]:
        return read(cues, known_times.of(path, own, cues, lengths, choices))

    rendered = render(note, video=own is not None, video_id=own.id if own else "", read=read_all, patience=0)
    refs = {each.key: each.video for each in videos(note, own, rendered)}
    films.refs.update({ref.key: ref for ref in refs.values()})

    def source(cited: str | None) -> ClipSource:
        ref = refs.get(cited)
        return ClipSource(ref.key if ref is not None else "", path, cited, note.title)

    return [shot for shot in shots_of(rendered.timeline, source) if shot.source.video], note.title


def _as_json(clip: Clip, films: FilmFacts) -> dict[str, object]:
    source = clip.source
    path, film = (str(file) if file is not None else None for file in (source.note, films.file(source)))
    at = {"begin": clip.begin, "start": clip.start, "end": clip.end, "text": clip.text}
    return {"path": path, "title": source.title, "video": source.video, "media": film, **at}


def _find(choices: Choices, folders: Sequence[Path], known: MediaIndex, video: VideoRef, note: Path) -> Path | None:
    return choices.film(video, note) or locate(video, note, tuple(folders), known)
