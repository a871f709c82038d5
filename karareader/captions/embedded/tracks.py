"""Subtitles inside a film, as far as they are text: which there are, and what they say."""

from __future__ import annotations

import io
import struct
import time
import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from karareader.base.errors import UserError
from karareader.base.files import open_regular
from karareader.base.translation import noop, tr
from karareader.captions import language_names
from karareader.captions.caption_file import CaptionFile, told_apart
from karareader.captions.embedded.matroska import MAGIC, Matroska, Sample
from karareader.captions.embedded.mp4 import Mp4Reader, boxes
from karareader.captions.formats import other_programs as captions_forms
from karareader.captions.formats.markup import row
from karareader.captions.formats.substation import plain
from karareader.captions.formats.text_cues import Parsed
from karareader.captions.parse import ParsedCaptions, settled
from karareader.captions.rolling import CaptionRow, ShownCue

_PATIENCE = 60.0  # seconds; a film of three hours that has no index takes a few
_TEXT_BYTES = 64 << 20  # no film has more words
_DAMAGED = (ValueError, EOFError, struct.error, zlib.error, RecursionError)
_CUT = noop("Reading the subtitles inside the film took too long; the rest is missing.")
_BROKEN = noop("The film is damaged; the rest of its subtitles is missing.")


def tracks(media: Path) -> tuple[CaptionFile, ...]:
    """The text tracks inside a film, in their order; none where it has none, or is of another kind than Matroska and
    MP4. Work for a worker thread.
    """
    try:
        with _opened(media) as file:
            film = _film(file)
            found = [
                CaptionFile(
                    media,
                    language_names.tag_of(track.language) or track.language,
                    False,
                    "forced" if getattr(track, "forced", False) else "",
                    label=track.name,
                    track=track.number,
                )
                for track in (film.text_tracks if film is not None else ())
            ]
    except (OSError, *_DAMAGED):
        return ()
    return tuple(told_apart(found))


def read(media: Path, number: int) -> ParsedCaptions:
    """What the text track with this number in a film says. Raises UserError where it cannot be read."""
    found = Parsed([])
    trouble = ""
    try:
        with _opened(media) as file:
            film = _film(file)
            track = next((each for each in film.text_tracks if each.number == number), None) if film else None
            if track is None:
                raise UserError(tr("“{name}” has no such subtitles any more.", name=media.name))
            samples: Iterable[Sample]
            if isinstance(film, Matroska):
                samples = film.samples(track, time.monotonic() + _PATIENCE)  # type: ignore[arg-type]
            else:
                samples = film.samples(track)  # type: ignore[union-attr,arg-type]
            codec = track.codec
            try:
                read = 0
                for at, sample in enumerate(samples, start=1):
                    read += len(sample.data)
                    if read > _TEXT_BYTES:
                        raise ValueError("too much text")
                    if not _take(found, codec, sample):
                        found.unread.append(at)
            except TimeoutError:
                trouble = tr(_CUT)
            except _DAMAGED:
                trouble = tr(_BROKEN)
    except OSError as error:
        raise UserError(
            tr("The subtitles in {name} cannot be read: {why}.", name=media.name, why=error.strerror or error)
        ) from error
    except _DAMAGED as error:
        raise UserError(tr("The subtitles in {name} cannot be read: the film is damaged.", name=media.name)) from error
    reading = settled(found, tr("The film’s subtitles hold no words."))
    return ParsedCaptions(reading.cues, reading.language, (*reading.problems, *([trouble] if trouble else [])))


def _opened(media: Path) -> BinaryIO:
    """The film; raises OSError, also for what is no regular file and could keep one waiting."""
    return io.BufferedReader(open_regular(media))


def _film(file: BinaryIO) -> Matroska | Mp4Reader | None:
    head = file.read(12)
    if head.startswith(MAGIC):
        return Matroska(file)
    if head[4:8] in (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip"):
        return Mp4Reader(file)
    return None


def _take(found: Parsed, codec: str, sample: Sample) -> bool:
    """Add what a sample says; False where it cannot be read."""
    start, end, data = sample.start, sample.end, sample.data
    end = start if end is None else end
    if codec == "stpp":
        inner = captions_forms.ttml(data.decode("utf-8", "replace"))
        found.cues += inner.cues
        return not inner.unread
    if codec == "wvtt":
        texts = [_boxed(body) for kind, body in boxes(data) if kind == b"vttc"]
    elif codec in ("tx3g", "text"):
        (length,) = struct.unpack_from(">H", data)
        said = data[2 : 2 + length]
        texts = [said.decode("utf-16" if said[:2] in (b"\xfe\xff", b"\xff\xfe") else "utf-8", "replace")]
    else:
        texts = [data.decode("utf-8", "replace")]
    for text in texts:
        rows = _rows(codec, text, start)
        if rows is None:
            return False
        if any(one.text for one in rows):
            found.cues.append(ShownCue(start, end, rows))
    return True


def _boxed(body: bytes) -> str:
    return "\n".join(inner.decode("utf-8", "replace") for kind, inner in boxes(body) if kind == b"payl")


def _rows(codec: str, text: str, start: float) -> tuple[CaptionRow, ...] | None:
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    if codec.endswith(("ASS", "SSA")):
        fields = text.split(",", 8)
        if len(fields) < 9:
            return None
        text = plain(fields[8])
    elif codec.startswith("D_WEBVTT"):
        # An id and settings come first.
        text = text.split("\n", 2)[-1] if text.count("\n") >= 2 else ""
    return tuple(row(part, start) for part in text.strip("\n").split("\n"))
