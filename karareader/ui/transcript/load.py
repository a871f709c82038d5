"""Reading the captions of a video for the window, in a worker thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from karareader.base.errors import UserError
from karareader.base.translation import tr
from karareader.captions import choose as captions
from karareader.captions import language
from karareader.captions.caption_file import CaptionFile
from karareader.captions.model import Captions
from karareader.captions.passages import Passage, passages
from karareader.ui.transcript.line_breaks import Wrapper


@dataclass(frozen=True)
class Loaded:
    """Captions as they were read: of all `files` that the video has, the one at `current` is shown."""

    files: tuple[CaptionFile, ...]
    current: int
    captions: Captions
    compared: Captions  # those in the language of the note, if there are such
    passages: tuple[Passage, ...]
    wrapper: Wrapper
    stamp: int  # when the file was changed last, in ns
    offset: float = 0.0  # seconds by which they are later than their file says

    @property
    def shown(self) -> CaptionFile:
        """The file that is shown."""
        return self.files[self.current]

    @property
    def for_picture(self) -> tuple[CaptionFile, ...]:
        """The caption files for the player, the one that is the transcript first."""
        files = (self.shown, *(file for file in self.files if file is not self.shown))
        # The player finds by itself what is inside the film.
        return tuple(file for file in files if not file.track and not file.unfinished)

    @property
    def to_compare(self) -> Captions | None:
        """What the note is compared with: nothing of which only a part was heard, since the rest may be said too."""
        return None if self.shown.unfinished else self.compared


def read(
    media: Path | None,
    wanted: Path | None,
    *,
    languages: Sequence[str],
    system: str,
    text: str,
    wrapper: Wrapper,
    room: Callable[[Sequence[Passage]], int],
    before: Loaded | None,
    offset: float = 0.0,
    encodings: Mapping[str, str] | None = None,
    data: Path | None = None,
) -> Loaded | None:
    """Read the captions at `wanted`, if they are there, else the best of those beside `media`, or of those that were
    heard and lie in `data`; None if there are none.

    The best are in the first of `languages` that there is, else in that of the note with this `text`, else in that of
    the `system`. `wrapper` breaks the passages into rows for the window, which has so much `room` for them (pixels).
    They are shown `offset` seconds later than they say, in the `encodings` that the reader chose for files. Gives
    `before`, if that would only be read again. Raises UserError.
    """
    written = language.guess(text)
    owner = media if media is not None or wanted is None else captions.video_of(wanted)
    offered = captions.offered(owner, data, unfinished=True)
    chosen = next((file for file in offered if key_of(file) == wanted), None)
    if chosen is None and wanted is not None and wanted.is_file():
        chosen = captions.by_name(wanted)
        offered.append(chosen)
    if encodings:
        known = {file: replace(file, encoding=encodings.get(str(file.path), "")) for file in offered}
        offered, chosen = list(known.values()), known.get(chosen) if chosen is not None else None
    chosen = chosen or captions.choose(offered, [*languages, written, system])
    if chosen is None:
        return None
    current, stamp = offered.index(chosen), _stamp(chosen.path)
    if before is not None and (before.files, before.current, before.stamp, before.offset) == (
        (tuple(offered), current, stamp, offset)
    ):
        compared = _compared(before.captions, offered, written, before.compared, offset)
        return before if compared is before.compared else replace(before, compared=compared)
    shown = captions.load(chosen, offset)
    parts = passages(shown)
    wide = room(parts)
    for part in parts:
        wrapper.rows(part.text, wide)  # what is measured and broken here, the window need not
    compared = _compared(shown, offered, written, None, offset)
    return Loaded(tuple(offered), current, shown, compared, parts, wrapper, stamp, offset)


def key_of(file: CaptionFile) -> Path:
    """What captions are remembered by: their file, with the number of the track for those inside a film."""
    return file.path / tr("track {track}", track=file.track) if file.track else file.path


def _compared(
    shown: Captions, offered: Sequence[CaptionFile], written: str, before: Captions | None, offset: float
) -> Captions:
    """The captions that a note in the language `written` is compared with: those shown, or others in its language."""
    if language.same(shown.language or language.guess(shown.text), written):
        return shown
    if before is not None and before.language and language.same(before.language, written):
        return before
    best = captions.choose(offered, [written])
    if best is None or not best.language or not language.same(best.language, written):
        return shown
    try:
        return captions.load(best, offset)
    except UserError:
        return shown


def _stamp(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
