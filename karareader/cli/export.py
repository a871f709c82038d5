"""`karareader export NOTE… --format …`: the times of notes on one video, for other programs; or a note in a dialect, or
as a page to print or to send."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TextIO

from karareader.base import files
from karareader.base.errors import UserError
from karareader.cli import known_times, on_paper, output
from karareader.cli.named_file import write_bytes
from karareader.library.choices import Choices
from karareader.library.files.scan import scan
from karareader.library.kept import PARTS, TIMES, KeptPlaces
from karareader.media.export_formats import FORMATS, written
from karareader.notes import citing
from karareader.notes.load import load
from karareader.notes.model import video_ref as reference
from karareader.notes.model.note import Note
from karareader.notes.model.video_ref import VideoRef
from karareader.notes.survey import survey
from karareader.notes.translate import DIALECTS, translated
from karareader.settings import Profile, Settings, State
from karareader.timeline.cues import Cue, Timeline
from karareader.timeline.entries import ExportedVideo, entries, joined
from karareader.timeline.repair.context import read


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument(
        "notes", nargs="+", type=Path, metavar="NOTE", help="a note on the video, and others that are on it or cite it"
    )
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--format", choices=sorted(FORMATS), help="write the times alone, for another program")
    what.add_argument("--json", action="store_true", help="write the times as one JSON object on a line for each")
    what.add_argument(
        "--dialect", choices=sorted(DIALECTS), help="write the note itself, with its times as this dialect writes them"
    )
    what.add_argument("--page", choices=on_paper.PAGES, help="write the note as it looks, as PDF or for a browser")
    parser.add_argument("--stills", action="store_true", help="a page shows a still of the film under each heading")
    parser.add_argument(
        "--all",
        action="store_true",
        help="take in every note of the first one's folder that is on its video or cites it",
    )
    parser.add_argument(
        "--parts",
        nargs="+",
        choices=PARTS,
        default=[TIMES],
        help="what goes in: times, and what you kept (a page has that below the note)",
    )
    parser.add_argument("--media", default="", metavar="FILE", help="the video file that a playlist or a page opens")
    parser.add_argument("--output", type=Path, metavar="FILE", help="write to FILE instead of the standard output")


def command(options: argparse.Namespace) -> int:
    """Run it on the standard output, by what the window remembers. Gives the exit status."""
    profile = Profile(options.profile)
    state = State.load(profile.data / "state.json")
    return run(options, state, profile, sys.stdout)


def run(arguments: argparse.Namespace, state: State, profile: Profile, out: TextIO) -> int:
    """Write the times, by what `state` remembers; the exit status. `profile` has the cache of stills, and the settings.

    Raises UserError where a note cannot be read, names no video, or another one neither is on that video nor cites it.
    """
    paths: list[Path] = list(arguments.notes)
    choices = Choices.of(state)
    choices.take_effect()
    if arguments.dialect is not None:
        return _write_note(arguments, state.lengths, choices, out)
    if arguments.page is not None:
        return _write_page(arguments, state.lengths, choices, profile, out)
    first = load(paths[0])
    video = _video(first)
    if arguments.all:
        beside = paths[0].absolute().parent
        known = {path.absolute() for path in paths}
        paths += [path for path in scan(beside) if path not in known and _is_told_of(path, video)]
    notes = [first, *(load(path) for path in paths[1:])]
    for note in notes[1:]:
        if not citing.cites(note, video):
            raise UserError(
                f"“{note.path.name}” is on another video than “{first.path.name}”, and cites no time of that one.",
                "Export the notes of one video.",
            )
    length = choices.length(video, first.path, state.lengths)
    lengths = state.lengths if length is None else {**state.lengths, video.key: length}
    timelines = [_timeline(note, video, lengths, choices) for note in notes] if TIMES in arguments.parts else []
    location = arguments.media or str(choices.film(video, paths[0].absolute()) or video.path or "")
    kept = KeptPlaces.of(profile, Settings.load(profile.config / "settings.json"))
    moments = kept.listed(video.key, [path.absolute() for path in paths], arguments.parts)
    found = joined([*entries(timelines), *moments])
    if not found:
        names = f"“{first.path.name}”" if len(notes) == 1 else f"these {len(notes)} notes"
        what = "times" if arguments.parts == [TIMES] else " or ".join(arguments.parts)
        raise UserError(f"There are no {what} in {names}.", "Only times can be written for other programs.")
    if arguments.json:
        rows = ({"start": each.start, "end": each.end, "text": each.text, "video": video.key} for each in found)
        data = output.lines(rows)
    else:
        form = FORMATS[arguments.format]
        if form.ending == ".apkg" and arguments.output is None:
            raise UserError("A deck is written to a file.", "Name it with --output.")
        data = written(form, found, ExportedVideo(first.title, video.url, location, length))
    if arguments.output is None:
        out.write(data.decode("utf-8"))
    else:
        write_bytes(arguments.output, data)
    return 0


def _write_note(arguments: argparse.Namespace, lengths: Mapping[str, float], choices: Choices, out: TextIO) -> int:
    """Write one note in a dialect. Its file is never changed."""
    if len(arguments.notes) > 1 or arguments.all:
        raise UserError("A dialect is written for one note at a time.", "Name one note, without --all.")
    path: Path = arguments.notes[0]
    note = load(path)
    video = reference.find(note)
    found = survey(note, video=video is not None, video_id=video.id if video is not None else "")
    if not found.cues:
        raise UserError(f"There are no times in “{path.name}”.", "Only times can be written in another dialect.")
    readings = read(found.cues, known_times.of(path, video, found.cues, lengths, choices))
    made = translated(note, files.read_bytes(path, files.NOTE_BYTES), found, readings, arguments.dialect)
    text = made.data.decode("utf-8", "replace")
    for count, what in (
        (made.links, "written as links, since the dialect has no other form"),
        (made.kept, "as written"),
    ):
        if count:
            sys.stderr.write(f"{'1 time is' if count == 1 else f'{count} times are'} {what}.\n")
    if arguments.output is None:
        out.write(text)
    else:
        write_bytes(arguments.output, text.encode("utf-8"))
    return 0


def _write_page(
    arguments: argparse.Namespace, lengths: Mapping[str, float], choices: Choices, profile: Profile, out: TextIO
) -> int:
    """Write one note as a page."""
    if len(arguments.notes) > 1 or arguments.all:
        raise UserError("A page is made of one note.", "Name one note, without --all.")
    if arguments.page == "pdf" and arguments.output is None:
        raise UserError("A PDF is written to a file.", "Name it with --output.")
    path: Path = arguments.notes[0]
    note = load(path)
    video = reference.find(note)
    cues = survey(note, video=video is not None, video_id=video.id if video is not None else "").cues
    known = known_times.of(path, video, cues, lengths, choices)
    found = choices.film(video, path.absolute()) if video is not None else None
    film = Path(arguments.media) if arguments.media else found
    settings = Settings.load(profile.config / "settings.json")
    key = video.key if video is not None else ""
    kept = KeptPlaces.of(profile, settings).listed(key, [path.absolute()], arguments.parts)
    stills = profile.cache / "stills" if arguments.stills else None
    made = on_paper.PaperRequest(
        note, video, known, film, stills, arguments.output, not settings.strict_line_breaks, kept, choices.meant()
    )
    if arguments.page == "html" and arguments.output is None:
        out.write(on_paper.web_page(made))
        return 0
    data = on_paper.web_page(made).encode("utf-8") if arguments.page == "html" else on_paper.pdf(made)
    write_bytes(arguments.output, data)
    return 0


def _video(note: Note) -> VideoRef:
    video = reference.find(note)
    if video is None:
        raise UserError(f"“{note.path.name}” names no video.", "Add a line such as videoId: … at its head.")
    return video


def _is_told_of(path: Path, video: VideoRef) -> bool:
    try:
        return citing.cites(load(path), video)
    except UserError:
        return False


def _timeline(note: Note, video: VideoRef, lengths: Mapping[str, float], choices: Choices) -> Timeline:
    def read_all(cues: Sequence[Cue], own: VideoRef | None) -> list[Cue]:
        return read(cues, known_times.of(note.path, own, cues, lengths, choices))

    return citing.timeline(note, video, read_all)
