"""Writes captions anew for the picture: an engine is given only files that were written here, `Rewritten`.

libVLC crashes on a WebVTT file without a valid cue, reads only some ways to write a time, and guesses the encoding by
the system's. So it gets SubRip in UTF-8, or SubStation by pysubs2 where that keeps the styles.
"""

from __future__ import annotations

import contextlib
import hashlib
import re
from collections.abc import Sequence
from itertools import zip_longest
from pathlib import Path

from karareader.base.errors import UserError
from karareader.base.files import read_bytes, write_atomic
from karareader.base.translation import tr
from karareader.captions import decode as captions_decode
from karareader.captions import parse as captions_read
from karareader.captions import rolling as captions_rolling
from karareader.captions.caption_file import CaptionFile
from karareader.captions.rolling import ShownCue
from karareader.media.player.subtitle_file import Rewritten

_KEPT = 200  # files of before
# A caption without an end stands there so long, in seconds, or until the next one.
_STAYS = 4.0
_LEAST = 0.1
# libVLC would take `<b` and `< b` for tags, and `{\\` or `{y:` for those of SubStation or MicroDVD: a look-alike is
# shown.
_BRACED = re.compile(r"\{(?=\\|[A-Za-z]:)")


def rewrite(file: CaptionFile, folder: Path) -> Rewritten:
    """Write `file` anew into `folder`, which is ours. Work for a worker thread.

    Raises UserError where it cannot be read, holds no captions, or `folder` cannot be written.
    """
    reading = captions_read.read(file.path, file.language, file.encoding)
    styled = _substation(file) if file.path.suffix.lower() in (".ass", ".ssa") else None
    return _write(styled or subrip(reading.cues), file, folder, ".srt" if styled is None else ".ass")


def subrip(cues: Sequence[ShownCue]) -> str:
    """Cues as SubRip; empty where none of them says anything."""
    said: Sequence[tuple[float, float, list[str]]]
    if captions_rolling.is_rolling(cues):
        said = [(line.start, line.end, [line.text]) for line in captions_rolling.unrolled(cues)]
    else:
        said = [(cue.start, cue.end, cue.texts) for cue in cues if cue.texts]
    parts = []
    for number, (cue, following) in enumerate(zip_longest(said, said[1:]), start=1):
        start, end, texts = cue
        if end - start < _LEAST:
            end = min(start + _STAYS, following[0] if following and following[0] > start else start + _STAYS)
        rows = "\n".join(_BRACED.sub("\uff5b", text.replace("<", "\u2039")) for text in texts)
        parts.append(f"{number}\n{_clock(start)} --> {_clock(max(end, start + _LEAST))}\n{rows}\n")
    return "\n".join(parts)


def _write(text: str, file: CaptionFile, folder: Path, suffix: str) -> Rewritten:
    if not text:
        raise UserError(tr("“{name}” holds no captions.", name=file.path.name))
    name = hashlib.sha256(f"{file.path}\n{file.label}\n{text}".encode()).hexdigest()[:24]
    path = folder / f"{name}{suffix}"
    try:
        if not path.exists():
            _sweep(folder)
            write_atomic(path, b"\xef\xbb\xbf" + text.encode())
    except OSError as error:
        raise UserError(tr("The subtitles could not be prepared: {why}.", why=error.strerror or error)) from error
    return Rewritten(path, str(file.path), file.name)


def _sweep(folder: Path) -> None:
    """Keep the latest files only."""
    with contextlib.suppress(OSError):
        files = sorted(folder.glob("*.[as][sr][st]"), key=lambda path: path.stat().st_mtime)
        for old in files[: max(len(files) - _KEPT, 0)]:
            old.unlink()


def _substation(file: CaptionFile) -> str | None:
    """A SubStation file with its styles, written anew; None where pysubs2 does not read all of it."""
    import pysubs2

    text = captions_decode.decoded(read_bytes(file.path), file.language, file.encoding).text
    # Fonts and pictures inside are for nobody: the engine would have to trust them.
    text = re.split(r"^\[(?:Fonts|Graphics)\]", text, maxsplit=1, flags=re.MULTILINE | re.IGNORECASE)[0]
    form = "ssa" if re.search(r"^\[V4 Styles\]", text, re.MULTILINE | re.IGNORECASE) else "ass"
    asked = [line for line in text.split("\n") if line.startswith("Format:")]
    if not asked or not re.match(r"Format:\s*(Layer|Marked)\s*,\s*Start\s*,\s*End\s*,", asked[-1], re.IGNORECASE):
        return None
    try:
        subtitles = pysubs2.SSAFile.from_string(text, format_=form)
        return subtitles.to_string("ass") if any(event.text for event in subtitles) else None
    except Exception:  # whatever the library makes of a damaged file
        return None


def _clock(seconds: float) -> str:
    millis = round(seconds * 1000)
    return f"{millis // 3600000:02d}:{millis // 60000 % 60:02d}:{millis // 1000 % 60:02d},{millis % 1000:03d}"
