"""What `karareader://open?…` asks for: `video=` an address or a key, or `note=` a path, and `t=` where to begin."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from karareader.base.errors import UserError
from karareader.notes.model import video_ref
from karareader.timeline.timecode import parse_time

SCHEME = "karareader:"
_LONGEST = 8000  # characters
_FORM = "An address is written like karareader://open?video=https://youtu.be/…&t=1:53."


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be opened: a note on the video with the key `video`, or the note `note`; at `seconds`, if given."""

    video: str = ""
    note: str = ""
    seconds: float | None = None


def read(address: str) -> Asked:
    """What an address asks for. Raises UserError where it is none that is known."""
    try:
        parts = urlsplit(address[:_LONGEST])
        given = {name: values[0] for name, values in parse_qs(parts.query).items()}
    except ValueError as error:
        raise UserError("This address cannot be read.", _FORM) from error
    if f"{parts.scheme}:" != SCHEME or parts.netloc != "open" or not (given.get("video") or given.get("note")):
        raise UserError("KaraReader does not know what this address asks for.", _FORM)
    seconds = parse_time(given["t"]) if "t" in given else None
    if "t" in given and seconds is None:
        raise UserError(f"“{given['t'][:40]}” is not a time.", _FORM)
    named = video_ref.from_url(given.get("video", ""))
    return Asked(named.key if named is not None else given.get("video", ""), given.get("note", ""), seconds)
