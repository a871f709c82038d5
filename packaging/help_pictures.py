"""Takes the pictures of the help: the real program as a reader uses it on the sample library (see screenshot.sh)."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import mss.tools

from tests.screen.atspi import Box
from tests.screen.desktop import Desktop, Program

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "sample"
COLOURS = 128  # enough for what is drawn, and a third of the bytes
LARGEST = 60_000  # bytes


class Camera:
    """Takes pictures of parts of the window."""

    def __init__(self, desktop: Desktop, program: Program, target: Path) -> None:
        self.desktop, self.program, self._target = desktop, program, target

    def box(self, first: str, last: str = "") -> Box:
        """From the corner of one part to that of another."""
        begin, end = self.program.find(first).box, self.program.find(last or first).box
        return Box(begin.x, begin.y, end.x + end.width - begin.x, end.y + end.height - begin.y)

    def popup(self, x: int, y: int) -> Box:
        """The window that is at a place of the screen, for those that are not told of."""
        self.desktop.xdotool("mousemove", x, y)
        there = dict(line.split("=") for line in self.desktop.xdotool("getmouselocation", "--shell").splitlines())
        told = self.desktop.xdotool("getwindowgeometry", "--shell", there["WINDOW"])
        facts = {name: int(value) for name, value in (line.split("=") for line in told.splitlines())}
        return Box(facts["X"], facts["Y"], facts["WIDTH"], facts["HEIGHT"])

    def take(self, name: str, box: Box) -> None:
        """Keep what is in the box as a PNG with few colours."""
        self.desktop.xdotool("mousemove", self.desktop.width - 2, self.desktop.height - 2)
        time.sleep(0.4)
        picture = self.desktop.look(box)
        height, width, _ = picture.shape
        file = self._target / f"{name}.png"
        with tempfile.NamedTemporaryFile(suffix=".png") as whole:
            mss.tools.to_png(picture.tobytes(), (width, height), output=whole.name)
            fewer = f"split[a][b];[a]palettegen=max_colors={COLOURS}:stats_mode=single[p];[b][p]paletteuse=dither=none"
            command = ["ffmpeg", "-v", "error", "-y", "-i", whole.name, "-vf", fewer, str(file)]
            subprocess.run(command, check=True)
        size = file.stat().st_size
        print(f"{file.name}: {width} × {height}, {size:,} bytes")
        if size > LARGEST:
            raise SystemExit(f"{file.name} is too large.")

    def keys(self, *keys: str, then: float = 0.6) -> None:
        """Press keys one after the other."""
        for key in keys:
            self.desktop.key(key)
            time.sleep(then)

    def write(self, text: str) -> None:
        """Type a text."""
        self.desktop.type(text)
        time.sleep(0.5)

    def select(self, words: str) -> None:
        """Drag over words of the note, as a hand does."""
        pane = self.program.note()
        at = pane.text.index(words)
        begin, end = pane.character(at), pane.character(at + len(words) - 1)
        y = begin.y + begin.height // 2
        self.desktop.xdotool("mousemove", begin.x + 1, y, "mousedown", 1)
        for x in (begin.x + 20, end.x, end.x + end.width - 1):
            time.sleep(0.1)
            self.desktop.xdotool("mousemove", x, y)
        self.desktop.xdotool("mouseup", 1)
        time.sleep(0.6)


def jots(camera: Camera) -> None:
    """Marks, the words that tell of one, and the editor with the panel."""
    for second in ("0:10", "0:19", "0:35"):
        camera.desktop.click(*camera.program.chip(second).centre)
        time.sleep(1.6)
        if second == "0:19":
            camera.keys("ctrl+j")
            camera.write("So every time is a button #idea")
            camera.keys("Return")
        else:
            camera.keys("d")
    camera.take("marks", camera.box("videoPane"))
    camera.keys("space", "ctrl+shift+j")
    camera.program.find("jotsPanel")
    camera.keys("ctrl+j")
    camera.write("Why is the mark so calm? #question")
    time.sleep(2.5)
    camera.take("jots", camera.box("jotEditor", "sidePanel"))
    camera.keys("Return")


def highlights(camera: Camera) -> None:
    """Marked words, a margin note, the bar at a selection, and the list."""
    camera.select("Every time in a note is a small chip")
    camera.keys("shift+n")
    camera.write("A link into the film")
    camera.keys("ctrl+Return")
    camera.select("The note stops following at once")
    note = camera.box("notePane")
    camera.take("highlights", Box(note.x, note.y, note.width, 2 * note.height // 3))
    camera.keys("shift+h", "ctrl+shift+h")
    camera.take("highlights-list", camera.box("sidePanel"))


def palette(camera: Camera) -> None:
    """Every command, by a few letters."""
    camera.keys("ctrl+shift+p")
    camera.program.find("commandPalette")
    camera.write("mark")
    camera.take("palette", camera.box("commandPalette"))
    camera.keys("Escape")


def back(camera: Camera) -> None:
    """The way back, and the message that takes back, in a window as narrow as the page of the help."""
    window = camera.desktop.xdotool("getactivewindow").strip()
    camera.desktop.xdotool("windowsize", window, 760, 720)
    time.sleep(1)
    camera.desktop.click(*camera.program.chip("1:22").centre)
    time.sleep(1)
    camera.take("back", camera.box("topBar"))
    camera.keys("ctrl+z")
    camera.take("undo", camera.box("messageLine"))


def watch(camera: Camera) -> None:
    """Spans on the seek bar and the bar of what is watched; then a loop."""
    camera.keys("w", "n", "n", "n", "n", then=1.0)
    time.sleep(3.0)
    camera.keys("space")
    camera.take("watch", camera.box("videoPane", "watchBar"))
    camera.keys("w")
    camera.desktop.click(*camera.program.chip("0:35").centre)
    camera.keys("l", then=2.0)
    camera.keys("space")
    bar = camera.box("seekBar")
    camera.take("loop", Box(bar.x, bar.y, bar.width, bar.height + 56))
    camera.keys("l")


def window(camera: Camera) -> None:
    """The video in a window of its own, with the sentence below it."""
    camera.keys("ctrl+alt+p", then=1.5)
    camera.take("window", camera.box("popOut"))
    camera.keys("ctrl+alt+p", then=1.5)


def comfort(camera: Camera) -> None:
    """The sheet below Aa."""
    button = camera.program.find("textButton")
    camera.program.click(button)
    time.sleep(0.6)
    x, y = button.box.centre
    camera.take("text", camera.popup(x - 100, y + 80))
    camera.keys("Escape")


def paper(camera: Camera) -> None:
    """What is asked before a note is put on paper, and what other programs get."""
    for name, box, words in (("paper", "paperDialog", "save as pdf"), ("export", "exportDialog", "export the times")):
        camera.keys("ctrl+shift+p")
        camera.write(words)
        camera.keys("Return", then=1.5)
        camera.take(name, camera.box(box))
        camera.keys("Escape")


def resume(camera: Camera) -> None:
    """The welcome page, with something on each of its lists."""
    for words in ("read later", "bookmark this place", "welcome page"):
        camera.keys("ctrl+shift+p")
        camera.write(words)
        camera.keys("Return", then=1.5)
    camera.take("resume", camera.box("welcome"))


def main(target: Path) -> None:
    """Put the pictures into the folder `target`."""
    steps: tuple[Callable[[Camera], None], ...] = (
        jots,
        highlights,
        palette,
        watch,
        window,
        comfort,
        paper,
        back,
        resume,
    )
    with tempfile.TemporaryDirectory() as folder:
        library, profile = Path(folder) / "KaraReader", Path(folder) / "profile"
        shutil.copytree(SAMPLE, library)
        (profile / "config").mkdir(parents=True)
        (profile / "config" / "settings.json").write_text(json.dumps({"theme": "light"}), encoding="utf-8")
        desktop = Desktop(Path(folder), 1200, 800)
        program = Program(desktop, profile, library / "1 Welcome.md")
        camera = Camera(desktop, program, target)
        program.find("notePane")
        camera.keys("ctrl+b", then=2.0)
        try:
            for step in steps:
                step(camera)
        finally:
            program.close()
            desktop.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "help")
