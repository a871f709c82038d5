"""Tries a frozen program, with nothing of this Python in its environment: `python packaging/try_frozen.py PROGRAM`.

Each line tells one thing that it does; the first that it cannot do ends the trial with status 1.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

SAMPLE = Path(__file__).resolve().parent.parent / "resources" / "sample"
PATIENCE = 900  # seconds; stills of a film are made when nothing else is to be done


class Trial:
    """Runs the program with a home of its own."""

    def __init__(self, program: Path, home: Path) -> None:
        self._program = program
        self._environment = {
            "HOME": str(home),
            "PATH": "/usr/bin:/bin",
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
        }

    def run(self, *words: str | Path, told: str = "") -> str:
        """What the program prints when it is called with `words`, and told `told` on its input."""
        done = subprocess.run(
            [str(self._program), *map(str, words)], input=told, capture_output=True, text=True, timeout=PATIENCE,
            env=self._environment, check=False,
        )  # fmt: skip
        if done.returncode != 0:
            raise SystemExit(f"{' '.join(map(str, words))}: status {done.returncode}\n{done.stderr[-2000:]}")
        return done.stdout


def main(program: Path) -> None:
    """Try what a package lacks most easily: data of libraries, modules that are loaded late, other processes."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        trial = Trial(program, home)

        def expect(what: str, holds: bool) -> None:
            if not holds:
                raise SystemExit(f"not done: {what}")
            print(f"done: {what}")

        expect("says its version", trial.run("--version").startswith("KaraReader "))
        note = json.loads(trial.run("show", SAMPLE / "1 Welcome.md"))
        expect("reads a note", len(note["cues"]) > 10)
        drawn = json.loads(
            trial.run("--drawer", told='{"id": 1, "tex": "\\\\frac{a}{b}", "display": true}\n').splitlines()[-1]
        )
        expect("draws a formula", "svg" in json.dumps(drawn))
        trial.run("index", SAMPLE)
        expect("searches a library", "Welcome" in trial.run("search", SAMPLE, "welcome"))
        old = home / "old.md"
        old.write_text("---\nmedia: film.mp4\n---\n\n[0:01] Ein Satz.\n", encoding="utf-8")
        srt = "1\n00:00:01,000 --> 00:00:03,000\nDie Größe der Äpfel überrascht die Gärtner.\n"
        (home / "film.srt").write_bytes(srt.encode("cp1252"))
        expect("checks a folder with captions in an old encoding", "old.md" in trial.run("check", home, "--json"))
        trial.run("export", SAMPLE / "1 Welcome.md", "--page", "pdf", "--output", home / "paper.pdf")
        expect("prints", (home / "paper.pdf").read_bytes().startswith(b"%PDF"))
        trial.run("export", SAMPLE / "1 Welcome.md", "--format", "anki", "--output", home / "cards.apkg")
        expect("makes cards for Anki", (home / "cards.apkg").stat().st_size > 0)


if __name__ == "__main__":
    main(Path(sys.argv[1]).absolute())
