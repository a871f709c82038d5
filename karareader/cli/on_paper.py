"""A note as it looks, for `karareader export --page`: as PDF, made by another process, or for browsers."""

from __future__ import annotations

import base64
import pickle
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from karareader.base.errors import UserError
from karareader.base.limited_process import Failed, LimitedProcess
from karareader.library.check.library_links import LibraryLinks
from karareader.library.files.scan import scan
from karareader.media.files.locate import AUDIO_SUFFIXES
from karareader.media.files.stills import StillCache
from karareader.notes import web_page as pages
from karareader.notes.kept_section import with_kept
from karareader.notes.model.film_places import vault_of
from karareader.notes.model.note import Note, Rendered
from karareader.notes.model.video_ref import VideoRef
from karareader.notes.render import render
from karareader.notes.section_stills import SHARP_WIDTH, sections, with_stills
from karareader.timeline.entries import Entry
from karareader.timeline.repair.context import Known, read

PAGES = ("html", "pdf")
_PATIENCE = 600.0  # seconds by the clock
_DRAWING = 60.0  # the same, for all formulas


@dataclass(frozen=True, slots=True)
class PaperRequest:
    """A note, its video and what is `known` of its times; the `film` on this computer, and the folder of its `stills`
    if any are wanted; the file that is written, None for the standard output; whether lines stay as they are written;
    what was kept of the video, to stand below the note; what links mean by the reader's choice, see `Resolver`."""

    note: Note
    video: VideoRef | None
    known: Known
    film: Path | None
    stills: Path | None
    target: Path | None
    line_breaks: bool
    kept: Sequence[Entry] = ()
    meant: Mapping[tuple[Path, str], Path] = field(default_factory=dict)


def web_page(wish: PaperRequest) -> str:
    """The HTML file."""
    rendered = _render(wish)
    if found := _stills(wish, rendered):
        rendered = with_stills(rendered, found)
    film = None
    if wish.film is not None:
        film = pages.PageFilm.beside(wish.film, wish.target, wish.film.suffix.lower() in AUDIO_SUFFIXES)
    return pages.page(wish.note, rendered, wish.video, film, wish.known.length, line_breaks=wish.line_breaks)


def pdf(wish: PaperRequest) -> bytes:
    """The PDF. Raises UserError where it cannot be made."""
    rendered = _render(wish)
    told = pickle.dumps((wish.note, rendered, wish.video, wish.known.length))
    stills = {block: str(still) for block, still in _stills(wish, rendered).items()}
    printer = LimitedProcess("--printer", patience=_PATIENCE)
    try:
        answer = printer.ask(
            {"note": base64.b64encode(told).decode(), "stills": stills, "line_breaks": wish.line_breaks}
        )
    except Failed as error:
        raise UserError("The note could not be printed: it takes too long or too much memory.") from error
    finally:
        printer.close()
    return base64.b64decode(answer["pdf"])


def _render(wish: PaperRequest) -> Rendered:
    folder = wish.note.path.absolute().parent
    root = vault_of(folder) or folder
    links = LibraryLinks(root, list(scan(root)))
    links.choose(wish.meant)
    rendered = render(
        wish.note,
        video=wish.video is not None,
        video_id=wish.video.id if wish.video is not None else "",
        read=partial(read, known=wish.known),
        resolve=partial(links.resolve, beside=wish.note.path.absolute()),
        patience=_DRAWING,
    )
    url = wish.video.url if wish.video is not None else ""
    return with_kept(rendered, wish.kept, url)


def _stills(wish: PaperRequest, rendered: Rendered) -> Mapping[str, Path]:
    if wish.film is None or wish.stills is None:
        return {}
    return StillCache(wish.stills).of_sections(wish.film, sections(rendered), SHARP_WIDTH)
