"""Writing times to a file, and a note with its times repaired: work for a worker thread, loaded when it is wanted."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from karareader.base.errors import UserError
from karareader.base.files import NOTE_BYTES, read_bytes
from karareader.base.translation import tr
from karareader.library.files.save import save
from karareader.library.kept import TIMES, KeptPlaces
from karareader.media.export_formats import written
from karareader.media.files.locate import AUDIO_SUFFIXES
from karareader.notes import citing, rewrite
from karareader.notes import web_page as web_pages
from karareader.notes.load import load, parse_note
from karareader.notes.model.note import Note
from karareader.notes.model.video_ref import VideoRef
from karareader.notes.section_stills import with_stills
from karareader.notes.survey import Survey, survey
from karareader.notes.translate import Translated, translated
from karareader.notes.web_page import PageFilm
from karareader.timeline.cues import Cue, Timeline
from karareader.timeline.entries import ExportedVideo, entries, joined
from karareader.timeline.export_formats import FORMATS, ExportFormat
from karareader.timeline.repair import context as known
from karareader.timeline.repair.elsewhere import OtherVideos
from karareader.ui.note.page.model import NotePage
from karareader.ui.reading.opened import Opened
from karareader.ui.reading.time_evidence import EvidenceGatherer


@dataclass(frozen=True)
class Order:
    """What is to be written where: the `parts` (see `library.kept`) of `notes`, and those of the note that is open."""

    form: ExportFormat
    target: Path
    notes: Sequence[Path]
    parts: Collection[str] = (TIMES,)


def repaired(opened: Opened) -> tuple[str, int]:
    """The text of a note's file with its times repaired, and how many are; UserError if it cannot be read."""
    if opened.known.settled:
        return opened.note.body, 0
    data, note, found = _read(opened)
    readings = known.read(found.cues, opened.known)
    text = rewrite.rewritten(note, data, found, readings).decode("utf-8", "replace")
    return text, sum(1 for cue in readings if cue.repaired)


def in_dialect(dialect: str, opened: Opened) -> tuple[str, Translated]:
    """The text of a note's file with its times in a dialect (see `notes.translate`); UserError if it cannot be read."""
    data, note, found = _read(opened)
    made = translated(note, data, found, known.read(found.cues, opened.known), dialect)
    return made.data.decode("utf-8", "replace"), made


def _read(opened: Opened) -> tuple[bytes, Note, Survey]:
    path, video = opened.wish.path, opened.video
    try:
        data = read_bytes(path, NOTE_BYTES)
    except OSError as error:
        raise UserError(
            tr("{name} cannot be read any more: {why}.", name=path.name, why=error.strerror or error)
        ) from error
    note = parse_note(path, data)
    return data, note, survey(note, video=video is not None, video_id=video.id if video else "")


def write(order: Order, current: Opened, video: ExportedVideo, evidence: EvidenceGatherer, kept: KeptPlaces) -> int:
    """Write the file, of the video that is loaded; how many moments are in it. UserError where that fails."""
    parts, about = order.parts, current.loaded
    others = _timelines(order.notes, about, video.length, evidence) if about is not None else []
    timelines = [current.rendered.timeline, *others] if TIMES in parts else []
    key = loaded.key if (loaded := about or current.video) is not None else ""
    found = joined([*entries(timelines), *kept.listed(key, [current.wish.path, *order.notes], parts)])
    if not found:
        raise UserError(
            tr("There are no times of this video to write."), tr("Load a video that the note has times of.")
        )
    save(order.target, written(order.form, found, video), FORMATS["markdown"].ending)
    return len(found)


def web_page(page: NotePage, film: Path | None, target: Path, stills: Mapping[str, Path]) -> str:
    """The page for browsers, as the file `target`, of the note on a page: its times as they are read now."""
    rendered = page.rendered
    if stills:
        rendered = with_stills(rendered, stills)
    beside = PageFilm.beside(film, target, film.suffix.lower() in AUDIO_SUFFIXES) if film is not None else None
    return web_pages.page(page.note, rendered, page.video, beside, page.length, line_breaks=page.look.line_breaks)


def _timelines(
    notes: Sequence[Path], about: VideoRef, length: float | None, evidence: EvidenceGatherer
) -> list[Timeline]:
    def read(path: Path, cues: Sequence[Cue], own: VideoRef | None) -> list[Cue]:
        facts = evidence.known(own, path)
        if length is not None:
            lengths = {**facts.others.lengths, about.key: length}
            facts = replace(facts, others=OtherVideos(lengths, facts.others.contexts))
        return known.read(cues, facts)

    return [citing.timeline(load(path), about, partial(read, path)) for path in notes]
