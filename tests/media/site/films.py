"""The files of the test site: one bar-code film, whole, in two parts, and cut into HLS segments."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.media_factory import barcode_video

SECONDS = 40
FPS = 25
SEGMENT_SECONDS = 2

CAPTIONS = """WEBVTT
Kind: captions
Language: en

00:00:01.000 --> 00:00:04.000
The frames of this film carry their number.

00:00:04.500 --> 00:00:08.000
Whoever reads the squares knows the time.
"""

# As YouTube writes them: each line is shown again above the next one.
AUTOMATIC = """WEBVTT
Kind: captions
Language: en

00:00:01.000 --> 00:00:03.000 align:start position:0%
\x20
the<00:00:01.400><c> frames</c><00:00:01.900><c> carry</c>

00:00:03.000 --> 00:00:03.010 align:start position:0%
the frames carry
\x20

00:00:03.010 --> 00:00:05.000 align:start position:0%
the frames carry
their<00:00:03.500><c> number</c>
"""


@dataclass(frozen=True)
class Films:
    """Where the files lie. `whole` is progressive with sound, `picture` and `sound` are its two halves.

    `playlist` is the HLS master playlist; its segments lie beside it. `fragments` and `sound_fragments` are the halves
    as YouTube has them: fragmented, with an index at the beginning.
    """

    whole: Path
    picture: Path
    sound: Path
    playlist: Path
    fragments: Path
    sound_fragments: Path


def make(folder: Path, seconds: int = SECONDS) -> Films:
    """Make the files in `folder`: encoded once, which takes about two seconds, and copied into the other forms."""
    whole = barcode_video(folder / "whole.mp4", seconds, fps=FPS)
    picture, sound = folder / "picture.mp4", folder / "sound.m4a"
    hls = folder / "hls"
    hls.mkdir()
    _copy(whole, "-an", "-movflags", "+faststart", picture)
    _copy(whole, "-vn", "-movflags", "+faststart", sound)
    fragments, sound_fragments = folder / "fragments.mp4", folder / "fragments.m4a"
    flags = ["-movflags", "+frag_keyframe+empty_moov+default_base_moof+global_sidx"]
    _copy(picture, *flags, fragments)
    _copy(sound, *flags, "-frag_duration", "10000000", sound_fragments)
    segments = ["-f", "hls", "-hls_time", str(SEGMENT_SECONDS), "-hls_playlist_type", "vod"]
    _copy(whole, *segments, "-hls_segment_filename", hls / "part%03d.ts", hls / "media.m3u8")
    master = hls / "master.m3u8"
    master.write_text(
        "#EXTM3U\n#EXT-X-VERSION:3\n"
        '#EXT-X-STREAM-INF:BANDWIDTH=400000,RESOLUTION=640x360,CODECS="avc1.64001e,mp4a.40.2",FRAME-RATE=25\n'
        "media.m3u8\n",
        encoding="ascii",
    )
    return Films(whole, picture, sound, master, fragments, sound_fragments)


def _copy(source: Path, *arguments: str | Path) -> None:
    command = ["ffmpeg", "-hide_banner", "-loglevel", "error", "-nostdin", "-y", "-i", source, "-c", "copy", *arguments]
    subprocess.run([str(part) for part in command], check=True, capture_output=True)
