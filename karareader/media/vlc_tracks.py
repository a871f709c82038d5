"""The tracks that the reader chose: libVLC forgets them whenever the same source is opened anew."""

from __future__ import annotations

from typing import Any

_URGENT = 4  # libvlc_media_slaves_add: what the user added by hand, which is shown at once
# No file has as many: otherwise libVLC shows, unasked, the first subtitles that it finds in the file or beside it. With
# `no-spu` none could be chosen later.
_NONE_AT_FIRST = ":sub-track=999"


class VlcTracks:
    """The choices for the source in one libVLC media player."""

    def __init__(self, vlc: Any, player: Any) -> None:
        self._subtitle_kind = vlc.MediaSlaveType.subtitle
        self._player = player
        self._audio: int | None = None
        self._subtitle: int | None = None
        self._files: list[str] = []

    def forget(self) -> None:
        """Another source: nothing is chosen."""
        self._audio = self._subtitle = None
        self._files = []

    def set_audio(self, track: int) -> None:
        """Play this audio track."""
        self._audio = track
        self._player.audio_set_track(track)

    def set_subtitle(self, track: int) -> None:
        """Show this subtitle track; -1 shows none."""
        self._subtitle = track
        self._player.video_set_spu(track)

    def add_subtitles(self, address: str) -> None:
        """Show the subtitles at this file URL."""
        self._files.append(address)
        self._subtitle = None
        self._player.add_slave(self._subtitle_kind, address, True)

    def prepare(self, media: Any) -> None:
        """Give `media`, before it is opened, the subtitle files that were added; show none where there are none."""
        if not self._files:
            media.add_option(_NONE_AT_FIRST)
        for address in self._files:
            media.slaves_add(self._subtitle_kind, _URGENT, address.encode())

    def restore(self) -> None:
        """Choose again what was chosen."""
        if self._audio is not None:
            self._player.audio_set_track(self._audio)
        if self._subtitle is not None:
            self._player.video_set_spu(self._subtitle)
