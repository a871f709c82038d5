"""Which of the formats of a video is played."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from karareader.base.errors import UserError
from karareader.base.translation import tr
from karareader.media.streaming.formats import DASH, ResolvedVideo, Stream, StreamFormat
from karareader.settings import StreamQuality as Quality

_HEIGHTS = (360, 480, 720, 1080, 1440, 2160)
_MOST_BY_ITSELF = 1080  # nobody asked for more
# By itself, a picture may be stretched this much before one is taken whose sound comes apart from it: libVLC 3 then
# finds key frames only, seconds before the frame that was asked for.
_STRETCH = 1.5
_SEGMENTED = ("m3u8", "m3u8_native", DASH)
_PROTOCOLS = ("https", "http", "m3u8", "m3u8_native")
# What costs the least to decode, where a picture has the same height.
_CODECS = ("avc1", "h264", "vp9", "vp09", "hev1", "hvc1", "av01")
_ENOUGH_SOUND = 160  # kbit/s


@dataclass(frozen=True, slots=True)
class Want:
    """What is wanted: a quality, on a picture so many physical pixels high on the screen.

    What has to be written to play it goes into `folder`, if one is named. `whole` is for players that cannot play
    picture and sound from two addresses.
    """

    quality: Quality = "auto"
    height: int = 720
    folder: str = ""
    whole: bool = False

    def to_json(self) -> dict[str, Any]:
        """As what JSON can hold."""
        return asdict(self)


def want_from_json(data: Mapping[str, Any]) -> Want:
    """The other way round. Raises TypeError for something else."""
    return Want(**data)


def choose(found: ResolvedVideo, want: Want) -> Stream:
    """The best stream for what is wanted.

    A height that does not exist is answered by the next lower one, or by the lowest there is. Raises UserError where
    nothing can be played.
    """
    usable = [one for one in found.formats if one.protocol in _PROTOCOLS]
    usable = usable or [one for one in found.formats if one.protocol == DASH]
    whole = [one for one in usable if one.picture and one.sound]
    pictures = [one for one in usable if one.picture and not one.sound and not (want.whole and whole)]
    sound = _best_sound([one for one in usable if one.sound and not one.picture])
    if want.quality == "audio" and sound is not None:
        return _stream(found, sound, None, tr("sound only"))
    wanted = wanted_height(want.quality, want.height)
    best_whole = _best_picture(whole, wanted)
    best_apart = _best_picture(pictures, wanted)
    if best_whole is not None and (best_apart is None or _will_do(best_whole, best_apart, wanted, want.quality)):
        return _stream(found, best_whole, None, _named(best_whole))
    if best_apart is not None:
        return _stream(found, best_apart, None if want.whole else sound, _named(best_apart))
    if sound is not None:
        return _stream(found, sound, None, tr("sound only"))
    raise UserError(tr("No stream of this video can be played here."), tr("It may be possible to download it."))


def wanted_height(quality: Quality, pane_height: int) -> int:
    """The height in lines that is looked for; for "auto" the lowest usual one that fills the pane."""
    if quality == "audio":
        return 0
    if quality != "auto":
        return int(quality[:-1])
    return next((height for height in _HEIGHTS if height >= min(pane_height, _MOST_BY_ITSELF)), _MOST_BY_ITSELF)


def _will_do(whole: StreamFormat, apart: StreamFormat, wanted: int, quality: Quality) -> bool:
    """True if a format with both is as good as one that has its sound apart."""
    if whole.height >= min(apart.height, wanted):
        return True
    if apart.joinable:
        return False
    return quality == "auto" and whole.height * _STRETCH >= wanted


def _best_picture(formats: Sequence[StreamFormat], wanted: int) -> StreamFormat | None:
    if not formats:
        return None
    fitting = [one for one in formats if one.height <= wanted]
    height = max(one.height for one in fitting) if fitting else min(one.height for one in formats)
    return max((one for one in formats if one.height == height), key=_ease)


def _ease(one: StreamFormat) -> tuple[bool, bool, bool, int, float]:
    """How well libVLC plays it: no HDR, by bytes rather than by segments, joinable, an easy codec, the best rate."""
    rank = next((number for number, name in enumerate(_CODECS) if one.codec.startswith(name)), len(_CODECS))
    return (not one.codec.endswith("HDR"), one.protocol not in _SEGMENTED, one.joinable, -rank, one.rate)


def _best_sound(formats: Iterable[StreamFormat]) -> StreamFormat | None:
    """The original language; no more than enough; rather AAC than Opus, since it can be sought in exactly."""
    key: Callable[[StreamFormat], tuple[int, bool, bool, float]] = lambda one: (  # noqa: E731 - too short for a function
        one.preference,
        one.protocol not in _SEGMENTED,
        one.codec.startswith("mp4a"),
        one.rate if one.rate <= _ENOUGH_SOUND else _ENOUGH_SOUND - one.rate,
    )
    return max(formats, key=key, default=None)


def _stream(found: ResolvedVideo, main: StreamFormat, sound: StreamFormat | None, quality: str) -> Stream:
    segmented = main.protocol in _SEGMENTED
    if sound is None:
        return Stream(main.url, "", main.headers, quality, segmented, found)
    for joined in found.joined:
        if (joined.picture, joined.sound) == (main.id, sound.id):
            return Stream(Path(joined.path).as_uri(), "", main.headers, quality, True, found)
    apart = (main, sound) if main.joinable and sound.joinable else None
    return Stream(main.url, sound.url, main.headers, quality, segmented, found, apart)


def _named(one: StreamFormat) -> str:
    return f"{one.height}p" if one.height else "video"
