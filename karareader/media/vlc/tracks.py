"""The tracks that the reader chose: libVLC forgets them whenever the same source is opened anew."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from karareader.base.readable_text import readable
from karareader.media.player.base import Track

if TYPE_CHECKING:
    from karareader.media.player.subtitle_file import Rewritten

_URGENT = 4  # libvlc_media_slaves_add: what the user added by hand, which is shown at once
# No file has as many: otherwise libVLC shows, unasked, the first subtitles that it finds in the file. With `no-spu`
# none could be chosen later.
_NONE_AT_FIRST = ":sub-track=999"
# How libVLC is to call every file that is added: it numbers them otherwise, as the tracks of the film itself.
_OURS = "karareader-added"
_NUMBERED = re.compile(r"Track (\d+)(?: - \[(.+)\])?")
_NAMED = re.compile(r"(.+) - \[(.+)\]")


class VlcTracks:
    """The choices for the source in one libVLC media player."""

    def __init__(self, vlc: Any, player: Any) -> None:
        self._subtitle_kind = vlc.MediaSlaveType.subtitle
        self._player = player
        self._audio: int | None = None
        self._subtitle: int | None = None
        self._files: list[Rewritten] = []  # in the order in which libVLC got them
        self._shown: Rewritten | None = None
        self._delay = 0.0

    def forget(self) -> None:
        """Another source: nothing is chosen."""
        self._audio = self._subtitle = self._shown = None
        self._files = []
        self._delay = 0.0

    def set_audio(self, track: int) -> None:
        """Play this audio track."""
        self._audio = track
        self._player.audio_set_track(track)

    def set_subtitle(self, track: int) -> None:
        """Show this subtitle track; -1 shows none."""
        self._subtitle = track
        source = next((each.file for each in self.subtitles() if each.id == track), "")
        self._shown = next((each for each in self._files if source and each.source == source), None)
        self._player.video_set_spu(track)

    def add_subtitles(self, file: Rewritten) -> None:
        """Show the subtitles in this file."""
        self._files.append(file)
        self._shown, self._subtitle = file, None
        self._player.add_slave(self._subtitle_kind, file.path.resolve().as_uri(), True)

    def set_delay(self, seconds: float) -> None:
        """Show all subtitles so much later, or earlier."""
        self._delay = seconds
        self._player.video_set_spu_delay(round(seconds * 1_000_000))

    def subtitles(self) -> tuple[Track, ...]:
        """The subtitle tracks: those of the film, and those that were added by the names that they were given."""
        added = iter(self._files)
        found = []
        for number, described in self._player.video_get_spu_description() or ():
            if number < 0:
                continue
            name = described.decode("utf-8", "replace")
            file = next(added, None) if _OURS in name else None
            found.append(Track(number, file.name, file.source) if file else Track(number, plain_name(name)))
        return tuple(found)

    def audio(self) -> tuple[Track, ...]:
        """The audio tracks."""
        described = self._player.audio_get_track_description() or ()
        return tuple(
            Track(number, plain_name(name.decode("utf-8", "replace"))) for number, name in described if number >= 0
        )

    def prepare(self, media: Any) -> None:
        """Give `media`, before it is opened, the subtitle file that is shown; show none where none was."""
        media.add_option(f":sub-description={_OURS}")
        # The others would come in no certain order, and are added again when they are wanted.
        self._files = [self._shown] if self._shown is not None and self._subtitle != -1 else []
        if self._files:
            self._subtitle = None
            media.slaves_add(self._subtitle_kind, _URGENT, self._files[0].path.resolve().as_uri().encode())
        else:
            media.add_option(_NONE_AT_FIRST)

    def restore(self) -> None:
        """Choose again what was chosen."""
        if self._audio is not None:
            self._player.audio_set_track(self._audio)
        if self._subtitle is not None:
            self._player.video_set_spu(self._subtitle)
        if self._delay:
            self.set_delay(self._delay)


def plain_name(name: str) -> str:
    """The name of a track without libVLC's number, where there is more: “Track 1 - [English]” is “English”."""
    name = readable(name)
    if (numbered := _NUMBERED.fullmatch(name)) is not None:
        return numbered[2] or name
    if (named := _NAMED.fullmatch(name)) is not None:
        return f"{named[2]} · {named[1]}" if named[2].lower() not in named[1].lower() else named[1]
    return name
