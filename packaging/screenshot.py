"""Takes the pictures of the README, still and moving: the real program on the sample library (see screenshot.sh)."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import mss.tools

from tests.screen.desktop import Desktop, Program

ROOT = Path(__file__).resolve().parent.parent
NOTE = ROOT / "resources" / "sample" / "1 Welcome.md"
PICTURES = {"main": "light", "dark": "dark"}
# The moving one: a click on the time leads to that moment, and the mark goes on from there to the next paragraph.
CLICKED, SECONDS, RATE, WIDTH = "0:35", 20, 8, 960
LARGEST = 2_000_000  # bytes


def main(target: Path) -> None:
    """Put `main.png` and `dark.png` into the folder `target`."""
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        desktop = Desktop(Path(folder))
        for name, theme in PICTURES.items():
            profile = Path(folder) / name
            config = profile / "config"
            config.mkdir(parents=True)
            (config / "settings.json").write_text(json.dumps({"theme": theme}), encoding="utf-8")
            program = Program(desktop, profile, NOTE, "--at", "0:45.6")  # between two sentences: no caption
            program.find("notePane")
            desktop.xdotool("mousemove", desktop.width - 2, desktop.height - 2)
            time.sleep(4)  # the picture is there, and what was shown in passing has faded
            picture = desktop.look(program.find("mainWindow").box)
            height, width, _ = picture.shape
            mss.tools.to_png(picture.tobytes(), (width, height), output=str(target / f"{name}.png"))
            if name == "main":
                film(desktop, program, target / "step.webp")
            program.close()
        desktop.close()


def film(desktop: Desktop, program: Program, file: Path) -> None:
    """Record the window while a time is clicked, and note and video go on in step."""
    box = program.find("mainWindow").box
    taken = ["-f", "x11grab", "-framerate", str(RATE), "-video_size", f"{box.width}x{box.height}", "-draw_mouse", "1"]
    made = [
        "-vf",
        f"scale={WIDTH}:-1:flags=lanczos",
        "-c:v",
        "libwebp_anim",
        "-quality",
        "70",
        "-compression_level",
        "6",
    ]
    screen = f"{desktop.display}+{box.x},{box.y}"
    command = ["ffmpeg", "-v", "error", "-y", *taken, "-t", str(SECONDS), "-i", screen, *made, "-loop", "0", str(file)]
    pointer = program.chip(CLICKED).centre
    recorder = subprocess.Popen(command)
    for step in range(16):  # the pointer comes from below, so that the eye goes with it
        desktop.xdotool("mousemove", pointer[0] + 6 * (15 - step), pointer[1] + 16 * (15 - step))
        time.sleep(0.07)
    time.sleep(0.4)
    desktop.click(*pointer)
    time.sleep(0.8)
    desktop.xdotool("mousemove", pointer[0] + 90, pointer[1] + 150)
    recorder.wait()
    print(f"{file.name}: {file.stat().st_size:,} bytes")
    if file.stat().st_size > LARGEST:
        raise SystemExit(f"{file.name} is too large.")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "screenshots")
