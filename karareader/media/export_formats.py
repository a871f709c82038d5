"""All formats in which moments leave the program: those that are text, and those that are made of the film itself."""

from __future__ import annotations

import hashlib
import html
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from karareader.base import files
from karareader.base.errors import UserError
from karareader.base.translation import noop, tr
from karareader.media.files.stills import cut_sound, ffmpeg, take
from karareader.timeline.entries import Entry, ExportedVideo, closed
from karareader.timeline.export_formats import FORMATS as TEXTS
from karareader.timeline.export_formats import ExportFormat
from karareader.timeline.timecode import at_time, format_time


def written(form: ExportFormat, items: Sequence[Entry], video: ExportedVideo) -> bytes:
    """What stands in the file. Raises UserError where that cannot be made."""
    made = form.write(items, video)
    return made.encode("utf-8") if isinstance(made, str) else made


MOST_CARDS = 1000
_LONGEST = 20.0  # seconds of sound for a sentence
_FRAME = 640  # pixels
_MODEL = 1_735_220_311  # what Anki knows our cards by; never another one
_FIELDS = ("Sentence", "Time", "Frame", "Sound", "Video")
_FRONT = "{{Frame}}<br>{{Sound}}"
_BARE_FRONT = "{{^Sound}}{{^Frame}}{{Time}}<br>{{/Frame}}{{/Sound}}"
_BACK = "{{FrontSide}}<hr id=answer>{{Sentence}}<p class=where>{{Video}} · {{Time}}</p>"
_STYLE = """.card { font-family: sans-serif; font-size: 20px; text-align: center; }
img { max-width: 100%; border-radius: 6px; } .where { font-size: 14px; opacity: .7; }"""


def deck(items: Sequence[Entry], video: ExportedVideo) -> bytes:
    """The `.apkg` file. Raises UserError where genanki is not installed, or there are too many cards."""
    try:
        import genanki
    except ImportError as error:
        raise UserError(
            tr("Anki decks need one more package, genanki."),
            tr("Install it with: {command}", command="pip install karareader[anki]"),
        ) from error
    if len(items) > MOST_CARDS:
        raise UserError(tr("These are {count} cards; a deck takes {most} at most.", count=len(items), most=MOST_CARDS))
    film = Path(video.location) if video.location and "://" not in video.location and ffmpeg() else None
    key = video.url or (film.name if film else video.title)
    made = genanki.Deck(_number(key), f"KaraReader::{video.title or 'Video'}")
    sides = [{"name": "Moment", "qfmt": _FRONT + _BARE_FRONT, "afmt": _BACK}]
    names = [{"name": each} for each in _FIELDS]
    model = genanki.Model(_MODEL, "KaraReader moment", fields=names, templates=sides, css=_STYLE)
    with tempfile.TemporaryDirectory(prefix="karareader-") as name:
        folder = Path(name)
        for entry, end in closed(items, video.length):
            moment = round(entry.start * 1000)
            cut = _cut(film, entry.start, end, folder / f"karareader-{_number(key):x}-{moment}") if film else ("", "")
            fields = [html.escape(entry.text), _time(video, entry.start), *cut, html.escape(video.title)]
            made.add_note(genanki.Note(model=model, fields=fields, guid=genanki.guid_for(key, moment)))
        target = folder / "deck.apkg"
        media = sorted(str(file) for file in folder.iterdir())
        package: Any = genanki.Package(made, media_files=media)
        package.write_to_file(str(target))
        return files.read_bytes(target)


def _cut(film: Path, start: float, end: float, stem: Path) -> tuple[str, str]:
    """Cut frame and sound of a moment out of the film; the fields that show and play them."""
    frame = sound = ""
    still, clip = stem.with_suffix(".jpg"), stem.with_suffix(".mp3")
    if picture := take(film, start, _FRAME):
        still.write_bytes(picture)
        frame = f'<img src="{still.name}">'
    if cut_sound(film, start, min(end - start, _LONGEST), clip):
        sound = f"[sound:{clip.name}]"
    else:
        clip.unlink(missing_ok=True)
    return frame, sound


def _time(video: ExportedVideo, start: float) -> str:
    label = format_time(start)
    return f'<a href="{html.escape(at_time(video.url, start))}">{label}</a>' if video.url else label


def _number(key: str) -> int:
    """A number of a deck, the same for the same video."""
    return int.from_bytes(hashlib.sha256(key.encode()).digest()[:4], "big") >> 1


FORMATS = {
    **TEXTS,
    "anki": ExportFormat(
        noop("Anki deck"), ".apkg", deck, noop("Cards with a sentence, and its sound and frame from the video file.")
    ),
}
