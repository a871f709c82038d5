"""The captions of a video: which lie beside its file, which of them to take, and what they say.

`captions_names` knows the names. yt-dlp names captions that people wrote and captions that a machine heard alike; what
a machine heard rolls over the screen, by which it is known.
"""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from karareader.base.errors import UserError
from karareader.base.files import read_head
from karareader.base.readable_text import readable
from karareader.captions import decode as captions_decode
from karareader.captions import file_names as captions_names
from karareader.captions import parse as captions_read
from karareader.captions import rolling as captions_rolling
from karareader.captions.caption_file import CaptionFile, told_apart
from karareader.captions.embedded import tracks as captions_inside
from karareader.captions.file_names import Naming, folded
from karareader.captions.formats import other_programs as captions_forms
from karareader.captions.hearing import store
from karareader.captions.model import Captions, Line, Word, joined
from karareader.media.files.locate import CAPTION_SUFFIXES, MEDIA_SUFFIXES

SUBFOLDERS = ("subs", "subtitles")  # as players look for them
# Endings of other things too: what is in the file has to tell.
DATA = frozenset({".json", ".json3", ".tsv", ".sub"})
# The richest first: WebVTT may have times for words.
_RANK = (".vtt", ".json", ".json3", ".srt")
_ORIGINAL = re.compile(r"[-.]orig\Z")
_HEAD = 24 << 10  # bytes that tell whether captions roll


def beside(media: Path) -> tuple[CaptionFile, ...]:
    """The caption files that belong to the media file `media`, those that people wrote first. Work for a worker thread.

    They lie beside it, or in a folder of subtitles there. One for each name: WebVTT, which may have times for words,
    goes before SubRip and SubStation.
    """
    names, folders = _listed(media.parent)
    found: dict[tuple[str, bool], CaptionFile] = {}
    for path, naming in _belonging(media, names, folders):
        if path.suffix.lower() in DATA and not is_spoken(path):
            continue
        heard = store.is_heard(path)
        automatic = naming.automatic or heard or _rolls(path)
        file = CaptionFile(path, naming.language, automatic, naming.kind, heard=heard)
        found.setdefault((_ORIGINAL.sub("", folded(path.stem)), automatic), file)
    files = sorted(found.values(), key=lambda file: (file.automatic, file.language, file.kind))
    return tuple(told_apart(files))


def offered(media: Path | None, data: Path | None = None, *, unfinished: bool = False) -> list[CaptionFile]:
    """All captions of a media file: beside it, inside it, and those that this computer heard, which lie in the folder
    `data` of what the program remembers; `unfinished` ones too, if wanted. Work for a worker thread.
    """
    if media is None:
        return []
    return [*beside(media), *captions_inside.tracks(media), *store.offered(data, media, unfinished=unfinished)]


def _belonging(media: Path, names: Sequence[str], folders: Sequence[str]) -> Iterator[tuple[Path, Naming]]:
    """The caption files of `media` among these names, and those in folders of subtitles, the richest first."""
    parts = (os.path.splitext(name) for name in names)  # noqa: PTH122
    stems = {folded(stem) for stem, suffix in parts if suffix.lower() in MEDIA_SUFFIXES}
    stems.add(own := folded(media.stem))
    # In a folder of thousands of videos, only these are looked at closely.
    for name in _captions(name for name in names if folded(name).startswith(own)):
        naming = owner(Path(name).stem, stems)
        if naming is not None and folded(naming.video) == own:
            yield media.with_name(name), naming
    for folder in (media.with_name(name) for name in folders if name.lower() in SUBFOLDERS):
        inside, below = _listed(folder)
        for name in _captions(inside):
            naming = owner(Path(name).stem, stems)
            if naming is None and len(stems) == 1:
                naming = captions_names.alone(Path(name).stem)
            if naming is not None and folded(naming.video) in (own, ""):
                yield folder / name, naming
        for each in below:
            if folded(each) == own:
                for name in _captions(_listed(folder / each)[0]):
                    naming = captions_names.alone(Path(name).stem)
                    if naming is not None:
                        yield folder / each / name, naming


def owner(stem: str, media: Iterable[str]) -> Naming | None:
    """What a caption file called `stem` is named after, of videos with these names (`captions_names.folded`)."""
    return next((naming for naming in captions_names.namings(stem) if folded(naming.video) in media), None)


def is_spoken(path: Path) -> bool:
    """True for a file of data that holds what is said, by its beginning."""
    reader = captions_forms.reader_of(captions_decode.decoded(_head(path)).text)
    if path.suffix.lower() == ".sub":
        return reader is not None or bool(_parsed_head(path))
    return reader in (captions_forms.whisper_json, captions_forms.whisper_tsv)


def _captions(names: Iterable[str]) -> list[str]:
    suffixed = [(os.path.splitext(name)[1].lower(), name) for name in names]  # noqa: PTH122
    order = {suffix: at for at, suffix in enumerate(_RANK)}
    return [
        name
        for _, name in sorted(
            ((order.get(suffix, len(order)), name) for suffix, name in suffixed if suffix in CAPTION_SUFFIXES)
        )
    ]


def _listed(folder: Path) -> tuple[list[str], list[str]]:
    """The names of the files and of the folders in a folder; none where it cannot be read."""
    names: list[str] = []
    folders: list[str] = []
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            (folders if entry.is_dir() else names).append(entry.name)
    return sorted(names), sorted(folders)


def video_of(path: Path) -> Path:
    """A name of the video that a file of captions is named after, whether there is one or not; see `beside`."""
    named = (naming for naming in captions_names.namings(path.stem) if naming.language or naming.kind)
    return path.with_name(f"{next((naming.video for naming in named if naming.sure), path.stem)}.mp4")


def by_name(path: Path) -> CaptionFile:
    """A file of captions that belongs to a video of whatever name, by what its own name tells."""
    named = [naming for naming in captions_names.namings(path.stem) if naming.sure and (naming.language or naming.kind)]
    best = named[0] if named else Naming(path.stem)
    return CaptionFile(path, best.language, best.automatic, best.kind, label="" if best.language else path.name)


def choose(files: Sequence[CaptionFile], languages: Sequence[str]) -> CaptionFile | None:
    """The file to show: by language first, in the order of `languages`, then what people wrote before what a machine
    heard, and what says all before what says only signs. Where no language fits, one without a tag, one in English, or
    any. What this computer heard is taken only where there is nothing else.
    """
    files = [file for file in files if not file.heard] or files
    if not files:
        return None
    wanted = [language.lower() for language in languages if language]

    def rank(file: CaptionFile) -> tuple[int, int, bool, bool]:
        tag, forced = file.language.lower(), "forced" in file.kind
        for at, language in enumerate(wanted):
            if tag and (tag == language or tag.partition("-")[0] == language.partition("-")[0]):
                return at, int(tag != language), forced, file.automatic
        rest = 0 if not tag else 1 if tag.startswith("en") else 2
        return len(wanted) + rest, 0, forced, file.automatic

    return min(files, key=rank)


def load(file: CaptionFile, offset: float = 0.0) -> Captions:
    """What a caption file says, `offset` seconds later than it tells. Raises UserError where it cannot be read."""
    if file.unfinished:
        return store.read(file).moved(offset)
    if file.track:
        reading = captions_inside.read(file.path, file.track)
    else:
        reading = captions_read.read(file.path, file.language, file.encoding)
    return replace(said(reading, file.language, file.automatic), heard=file.heard).moved(offset)


def said(reading: captions_read.ParsedCaptions, language: str = "", automatic: bool = False) -> Captions:
    """What is said in cues as they were read; `language` and `automatic` are what is known otherwise."""
    rolling = captions_rolling.is_rolling(reading.cues)
    lines = map(_readable, captions_rolling.unrolled(reading.cues) if rolling else _plain(reading.cues))
    return Captions(
        language or reading.language,
        automatic or rolling,
        tuple(lines),
        reading.problems,
        captions_decode.words(reading.encoding),
    )


def _readable(line: Line) -> Line:
    text = readable(line.text)
    if text == line.text:
        return line
    return Line(line.start, line.end, text, tuple(Word(word.start, readable(word.text)) for word in line.words))


def captions_text(path: Path) -> str:
    """All that a caption file says, a line for each caption, without what rolls: for a full-text search. Empty where
    the file cannot be read. Callable in any thread or process."""
    try:
        return load(CaptionFile(path, "", False)).text
    except UserError:
        return ""


def _plain(shown: Sequence[captions_rolling.ShownCue]) -> list[Line]:
    lines: list[Line] = []
    seen: set[tuple[float, float, str]] = set()
    for cue in shown:
        rows = [row for row in cue.rows if row.text]
        text = joined(row.text for row in rows)
        if text and (cue.start, cue.end, text) not in seen:
            seen.add((cue.start, cue.end, text))
            words = tuple(word for row in rows for word in row.words) if all(row.words for row in rows) else ()
            lines.append(Line(cue.start, cue.end, text, words))
    return lines


def _rolls(path: Path) -> bool:
    """Whether captions roll, by the first of them."""
    return captions_rolling.is_rolling(_parsed_head(path))


def _parsed_head(path: Path) -> tuple[captions_rolling.ShownCue, ...]:
    head = _head(path)
    cut = head.rfind(b"\n\n") if len(head) == _HEAD else -1
    try:
        return captions_read.parse(captions_decode.decoded(head[:cut] if cut > 0 else head).text, path.name).cues
    except UserError:
        return ()


def _head(path: Path) -> bytes:
    try:
        return read_head(path, _HEAD)
    except OSError:
        return b""
