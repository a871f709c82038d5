"""Where what was heard lies: by film, model and language, in the data folder; and as what captions it is offered."""

from __future__ import annotations

import contextlib
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from karareader.base.files import read_head, write_atomic
from karareader.captions.caption_file import CaptionFile
from karareader.captions.hearing import journal, windows
from karareader.captions.hearing.journal import HeardFilm
from karareader.captions.model import Captions
from karareader.notes.model import video_ref as reference

FOLDER = "heard"  # in the data folder
MARK = "heard by this computer"
_NOTE = f"NOTE {MARK[0].upper()}{MARK[1:]}"
_ANY = "any"  # the name of a language that is to be found
_HEAD = 400  # bytes in which the note stands
_UNSAFE = re.compile(r"[^\w.\-]+")
_KEY = re.compile(r"[0-9a-f]{24}")


def of_film(data: Path, film: Path) -> Path:
    """The folder of all that was heard of a film, by what its file holds: it stays when the file is moved."""
    return data / FOLDER / reference.from_file(film).id


def folder(data: Path, film: Path, model: str, language: str) -> Path:
    """The folder of what is heard by a model, in a language ("" for one that is to be found)."""
    return of_film(data, film) / f"{_UNSAFE.sub('_', model)} {language or _ANY}"


def best(data: Path, film: Path) -> tuple[Path, HeardFilm] | None:
    """What was heard of a film: the whole one that was heard last, else the one of which most was heard."""
    found = []
    with contextlib.suppress(OSError):
        for each in of_film(data, film).iterdir():
            heard = journal.load(each)
            if heard is not None and heard.windows:
                found.append((heard.whole, heard.share, (each / journal.NAME).stat().st_mtime_ns, each, heard))
    if not found:
        return None
    *_, where, heard = max(found, key=lambda each: (each[0], each[2] if each[0] else each[1]))
    return where, heard


def captions_of(heard: HeardFilm) -> Captions:
    """What was heard so far as captions."""
    return Captions(heard.language, True, windows.lines(heard.words()), heard=True)


def whole_file(where: Path) -> Path | None:
    """The captions that were made of a film that was heard to its end."""
    with contextlib.suppress(OSError):
        return next((path for path in sorted(where.iterdir()) if path.suffix == ".vtt"), None)
    return None


def publish(where: Path, heard: HeardFilm, beside: Path | None = None) -> Path:
    """Write what was heard of a whole film as WebVTT, into its folder, and beside the film `beside` too, unless there
    is a file of that name that was not written so. Gives the file in the folder. Raises OSError.
    """
    text = webvtt(captions_of(heard), heard.model).encode()
    name = f"{Path(heard.film).stem}.{heard.language}.vtt" if heard.language else f"{Path(heard.film).stem}.vtt"
    path = where / name
    write_atomic(path, text)
    if beside is not None:
        copy = beside.with_name(name)
        if not copy.exists() or is_heard(copy):
            write_atomic(copy, text)
    return path


def webvtt(captions: Captions, model: str) -> str:
    """Captions as WebVTT, with the time of each word, and a note that says where they are from."""
    parts = [f"WEBVTT\nLanguage: {captions.language}" if captions.language else "WEBVTT"]
    parts.append(f"{_NOTE} (model {model}). Nobody has checked it.")
    for line in captions.lines:
        text, at = "", 0
        for number, word in enumerate(line.words):
            place = line.text.find(word.text, at)
            text += _escaped(line.text[at:place])
            text += f"<{_clock(word.start)}>" if number else ""
            text += _escaped(word.text)
            at = place + len(word.text)
        parts.append(f"{_clock(line.start)} --> {_clock(line.end)}\n{text}{_escaped(line.text[at:])}")
    return "\n\n".join(parts) + "\n"


def is_heard(path: Path) -> bool:
    """True for a file of captions that was written here."""
    if path.suffix.lower() != ".vtt":
        return False
    try:
        return _NOTE.encode() in read_head(path, _HEAD)
    except OSError:
        return False


def offered(data: Path | None, film: Path | None, *, unfinished: bool = False) -> list[CaptionFile]:
    """The captions that were heard of a whole film, as those that lie beside it are offered; those of which only a part
    was heard so far only where `unfinished` ones are wanted. Work for a worker.
    """
    if data is None or film is None or not (data / FOLDER).is_dir():
        return []
    found = best(data, film)
    if found is None:
        return []
    where, heard = found
    path = whole_file(where) if heard.whole else None
    if path is not None:
        return [CaptionFile(path, heard.language, True, heard=True)]
    part = CaptionFile(where / journal.NAME, heard.language, True, heard=True, unfinished=True)
    return [part] if unfinished else []


def read(file: CaptionFile) -> Captions:
    """What was heard so far of a film of which `offered` gave what is unfinished."""
    return captions_of(journal.load(file.path.parent) or HeardFilm())


def everything(data: Path) -> Iterator[tuple[str, Path]]:
    """All captions of whole films that were heard, each with the key of its film's file."""
    with contextlib.suppress(OSError):
        for film in sorted((data / FOLDER).iterdir()):
            if _KEY.fullmatch(film.name):
                for each in sorted(film.iterdir()):
                    path = whole_file(each)
                    if path is not None:
                        yield f"file:{film.name}", path


def forget(data: Path, film: Path) -> None:
    """Delete all that was heard of a film."""
    shutil.rmtree(of_film(data, film), ignore_errors=True)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _clock(seconds: float) -> str:
    millis = round(seconds * 1000)
    return f"{millis // 3_600_000:02d}:{millis // 60_000 % 60:02d}:{millis // 1000 % 60:02d}.{millis % 1000:03d}"
