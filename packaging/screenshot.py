"""Takes the pictures of the README: the real program, playing the sample library (see screenshot.sh)."""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path

import mss.tools

from tests.screen.desktop import Desktop, Program

ROOT = Path(__file__).resolve().parent.parent
NOTE = ROOT / "resources" / "sample" / "1 Welcome.md"
PICTURES = {"main": "light", "dark": "dark"}


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
            program.close()
        desktop.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "screenshots")
