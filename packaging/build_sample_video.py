#!/usr/bin/env python3
"""Build the film of the sample library and its captions, into resources/sample.

Needs espeak-ng, ffmpeg, the fonts Inter, Noto Sans Mono and Noto Sans CJK JP, and the Python packages of the tests.
`--still SECONDS FILE.png` draws one frame only, `--times` lists what is said when.
"""

from __future__ import annotations

import argparse
import itertools
import os
import subprocess
import sys
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QImage, QPainter
from sample_video.brush import ACCENT, GROUND, HEIGHT, INK, QUIET, WIDTH, Brush, font
from sample_video.narration import SCENES, Line, captions, lay_out, write_wave
from sample_video.scenes import DRAWINGS

SAMPLE = Path(__file__).resolve().parent.parent / "resources" / "sample"
NAME = "KaraReader tour [karatour001]"
FPS = 25


def draw(image: QImage, time: float, lines: list[Line], length: float) -> None:
    """Draw the frame that is seen `time` seconds after the start."""
    line = max((line for line in lines if line.start <= time), key=lambda line: line.start)
    of_scene = [other for other in lines if other.scene is line.scene]
    begin = of_scene[0].start
    image.fill(QColor(GROUND))
    painter = QPainter(image)
    brush = Brush(painter)
    brush.text(80, 88, "KaraReader", font(22, 650), ACCENT)
    minutes, seconds = divmod(int(time), 60)
    brush.text(1200, 92, f"{minutes}:{seconds:02d}", font(34, 500), QUIET, align="right")
    brush.text(80, 158, line.scene.title, font(50, 650, "Inter Display"), INK)
    brush.text(80, 204, line.text, font(25, 400), QUIET)  # there at once, so that a click shows what it cites
    DRAWINGS[line.scene.name](brush, time - begin, [other.start - begin for other in of_scene])
    progress(brush, time, lines, length)
    painter.end()


def progress(brush: Brush, time: float, lines: list[Line], length: float) -> None:
    """The thin line at the foot: one piece for each scene, filled as far as the film has come."""
    starts = [next(line.start for line in lines if line.scene is scene) for scene in SCENES] + [length]
    for start, stop in itertools.pairwise(starts):
        left, right = 80 + 1120 * start / length, 80 + 1120 * stop / length - 5
        brush.box(left, 676, right - left, 5, "#dfe4ea", round_=2.5)
        if time > start:
            part = min(1.0, (time - start) / (stop - start))
            brush.box(left, 676, max(5.0, (right - left) * part), 5, ACCENT, round_=2.5)


def encode(lines: list[Line], length: float, sound: Path, target: Path) -> None:
    """Draw all frames into ffmpeg, with a key frame each second so that a seek is quick."""
    command = ["ffmpeg", "-v", "error", "-y"]
    command += f"-f rawvideo -pix_fmt bgra -s {WIDTH}x{HEIGHT} -r {FPS} -i -".split()
    command += [
        "-i",
        str(sound),
        "-af",
        "highpass=f=80,lowpass=f=8000,loudnorm=I=-20:TP=-3:LRA=7,aresample=24000,alimiter=limit=0.7:level=0",
    ]
    command += ["-c:a", "aac", "-b:a", "32k", "-ac", "1"]
    command += f"-c:v libx264 -preset veryslow -tune animation -crf 32 -x264-params ipratio=1.15 -g {FPS}".split()
    command += f"-keyint_min {FPS} -sc_threshold 0 -pix_fmt yuv420p -vf scale=out_color_matrix=bt709".split()
    command += ["-color_primaries", "bt709", "-color_trc", "bt709", "-colorspace", "bt709", "-movflags", "+faststart"]
    command += ["-metadata", "title=KaraReader tour", "-t", str(length), str(target)]
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    with subprocess.Popen(command, stdin=subprocess.PIPE) as ffmpeg:
        assert ffmpeg.stdin is not None
        for number in range(round(length * FPS)):
            draw(image, number / FPS, lines, length)
            ffmpeg.stdin.write(image.constBits())
    if ffmpeg.returncode:
        sys.exit(ffmpeg.returncode)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--still", nargs=2, metavar=("SECONDS", "FILE"), action="append", default=[])
    parser.add_argument("--times", action="store_true")
    options = parser.parse_args()
    app = QGuiApplication(sys.argv[:1])
    if lacking := {"Inter", "Inter Display", "Noto Sans Mono", "Noto Sans CJK JP"} - set(QFontDatabase.families()):
        sys.exit(f"these fonts are missing: {', '.join(sorted(lacking))}")
    with tempfile.TemporaryDirectory() as folder:
        lines, length, sound = lay_out(Path(folder))
        if options.times:
            print("\n".join(f"{line.start // 60:02d}:{line.start % 60:02d}  {line.text}" for line in lines))
        for seconds, file in options.still:
            image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
            draw(image, float(seconds), lines, length)
            image.save(file)
        if not options.times and not options.still:
            heard = Path(folder) / "sound.wav"
            write_wave(sound, heard)
            SAMPLE.mkdir(parents=True, exist_ok=True)
            encode(lines, length, heard, SAMPLE / f"{NAME}.mp4")
            (SAMPLE / f"{NAME}.en.vtt").write_text(captions(lines), encoding="utf-8")
    del app


if __name__ == "__main__":
    main()
