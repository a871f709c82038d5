"""Makes small media files with ffmpeg, and reads back which frame of them a picture shows.

Every frame of a bar-code video carries its number: a red square, 16 squares that are white for 1 and black for 0
(the lowest bit first), and a blue square; below each of the 16 squares stands its opposite, as a check. What is
decoded is a picture of the screen, so that it tells what a person sees.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

import numpy as np

BITS = 16
WIDTH, HEIGHT = 640, 360
CELL_WIDTH, CELL_HEIGHT = 32, 40
LEFT, TOP = (WIDTH - (BITS + 2) * CELL_WIDTH) // 2, 140  # clear of words in the corners

Picture = np.ndarray[Any, np.dtype[np.uint8]]


def have_ffmpeg() -> bool:
    """True if media files can be made on this machine."""
    return shutil.which("ffmpeg") is not None


def barcode_video(path: Path, seconds: float, fps: int = 25, *, gop: int = 25, audio: bool = True) -> Path:
    """Write a video of `seconds` whose frames carry their number, with a key frame every `gop` frames.

    The container is chosen by the suffix (.mp4, .mkv); the sound is a quiet tone. Returns `path`.
    """
    boxes = [_box(0, 0, 2, "red"), _box(BITS + 1, 0, 2, "blue")]
    for bit in range(BITS):
        is_one = f"gte(mod(n\\,{2 << bit})\\,{1 << bit})"
        boxes.append(_box(bit + 1, 0, 1, "white", is_one))
        boxes.append(_box(bit + 1, 1, 1, "white", f"not({is_one})"))
    picture = f"color=c=black:s={WIDTH}x{HEIGHT}:r={fps}:d={seconds},{','.join(boxes)},format=yuv420p"
    command = ["-f", "lavfi", "-i", picture]
    if audio:
        command += ["-f", "lavfi", "-i", f"sine=f=330:d={seconds},volume=0.2", "-c:a", "aac", "-b:a", "48k"]
    command += ["-c:v", "libx264", "-preset", "veryfast", "-g", str(gop), "-movflags", "+faststart"]
    return _ffmpeg(command, path)


def tone(path: Path, seconds: float) -> Path:
    """Write a sound without a picture; the format is chosen by the suffix (.m4a, .mp3, .opus). Returns `path`."""
    return _ffmpeg(["-f", "lavfi", "-i", f"sine=f=330:d={seconds}"], path)


def made(path: Path, command: list[str]) -> Path:
    """Write `path` by ffmpeg with these arguments. Returns `path`."""
    return _ffmpeg(command, path)


def with_subtitles(path: Path, film: Path, files: dict[str, Path], codec: str) -> Path:
    """Write `film` with text tracks inside: language → file of captions; `codec` is ffmpeg's name."""
    command = ["-i", str(film)]
    for file in files.values():
        command += ["-i", str(file)]
    for at in range(len(files) + 1):
        command += ["-map", str(at)]
    command += ["-c", "copy", "-c:s", codec]
    for at, language in enumerate(files):
        command += [f"-metadata:s:s:{at}", f"language={language}"]
    return _ffmpeg(command, path)


def decode_barcode(picture: Picture) -> int | None:
    """The number of the frame that an RGB picture (height × width × 3) shows, or None where there is no whole one."""
    rgb = picture.astype(np.int16)
    red, green, blue = rgb[..., 0], rgb[..., 1], rgb[..., 2]
    first = _extent((red > 170) & (green < 90) & (blue < 90))
    last = _extent((blue > 170) & (green < 90) & (red < 90))
    if first is None or last is None:
        return None
    (_, top, right, bottom), (end, *_) = first, last
    width, height = (end - right) / BITS, (bottom - top) / 2
    if width < 4 or height < 4:
        return None
    number = 0
    for bit in range(BITS):
        x = right + (bit + 0.5) * width
        cells = [_brightness(rgb, x, top + (row + 0.5) * height) for row in range(2)]
        if min(cells) > 90 or max(cells) < 165:
            return None
        number |= int(cells[0] > cells[1]) << bit
    return number


def _box(column: int, row: int, rows: int, colour: str, enable: str = "1") -> str:
    x, y = LEFT + column * CELL_WIDTH, TOP + row * CELL_HEIGHT
    return f"drawbox=x={x}:y={y}:w={CELL_WIDTH}:h={rows * CELL_HEIGHT}:color={colour}:t=fill:enable='{enable}'"


def _ffmpeg(arguments: list[str], path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    command = ["ffmpeg", "-hide_banner", "-loglevel", "error", "-nostdin", "-y", *arguments, str(path)]
    subprocess.run(command, check=True, capture_output=True)
    return path


def _extent(mask: np.ndarray[Any, np.dtype[np.bool_]]) -> tuple[int, int, int, int] | None:
    """Left, top, right, bottom (the last two beyond the last pixel) of what is true in `mask`."""
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    if not len(rows):
        return None
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1


def _brightness(rgb: np.ndarray[Any, np.dtype[np.int16]], x: float, y: float) -> float:
    row, column = int(y), int(x)
    return float(rgb[row - 1 : row + 2, column - 1 : column + 2].mean())
