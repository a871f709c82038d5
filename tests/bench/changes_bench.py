"""What happens to a library while it is open, and how soon the window knows.

    python -m tests.bench.changes_bench FOLDER [--small SIZE]

FOLDER is copied. The program runs without a screen, with its real indexer beside it. Notes come, change, move and go;
thousands change at once as by a checkout; the folder goes away and comes back; the cache is removed; another program
indexes the same library; and with `--small`, for which one must be allowed to mount, the disk of the profile, SIZE
bytes large, fills up and gets room again.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from tests.bench.table import Row, print_table

BAR = 1.0  # seconds, for one note
PATIENCE = 240.0  # seconds


class Window:
    """The program with one folder open, and what it told."""

    def __init__(self, folder: Path, profile: Path) -> None:
        from PySide6.QtWidgets import QApplication

        from karareader.media.engines import EngineStart
        from karareader.settings import Profile
        from karareader.ui.common.messages import Message
        from tests.ui.programs import App

        engine = EngineStart()
        self.application = QApplication(["karareader"])
        self.app = App(self.application, Profile(profile), engine.player)
        self.told: list[str] = []

        def tell(message: Message) -> None:
            self.told.append(message.text)

        self.app.messages.told.connect(tell)
        self.index = self.app.services.index
        self.folder = folder
        self.app.begin(folder, None)

    def wait(self, until: Callable[[], object], patience: float = PATIENCE) -> float:
        """Seconds until then; infinite if it never comes."""
        from PySide6.QtCore import QEventLoop

        begin = time.perf_counter()
        while not until():
            self.application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            if time.perf_counter() - begin > patience:
                return float("inf")
            time.sleep(0.005)
        return time.perf_counter() - begin

    def total(self, query: str) -> int:
        """How many notes a search finds, as the panel would tell."""
        library = self.index.library
        return library.search(query, 5).total if library is not None else 0

    def linked(self, note: Path) -> int:
        """How many links lead to a note, as its panel would tell."""
        library = self.index.library
        return len(library.backlinks(note, self.app.keeper.resolver().resolve)) if library is not None else 0

    @property
    def up_to_date(self) -> bool:
        """True if the index is, as far as it knows."""
        process = self.index._process
        return self.index.status.stage == "ready" and process is not None and not process.busy

    def listed(self, path: Path) -> bool:
        """True if the tree knows a note."""
        return any(entry.file == str(path) for entry in self.app.keeper.entries)

    def close(self) -> None:
        """End as a window does."""
        self.app.window.close()
        self.wait(lambda: False, 0.2)


def one_note(window: Window, folder: Path) -> Iterator[Row]:
    """A note comes, changes, is renamed, goes."""
    note, other = folder / "a new one.md", folder / "another name.md"
    steps: list[tuple[str, Callable[[], object], Callable[[], bool]]] = [
        (
            "comes",
            lambda: note.write_text("Firstword."),
            lambda: window.total("firstword") == 1 and window.listed(note),
        ),
        ("changes", lambda: note.write_text("Secondword."), lambda: window.total("secondword") == 1),
        (
            "links",
            lambda: (folder / "linking.md").write_text("It is [[a new one]]."),
            lambda: window.linked(note) == 1,
        ),
        (
            "is renamed",
            lambda: note.rename(other),
            lambda: window.total("secondword") == 1 and window.listed(other) and not window.listed(note),
        ),
        ("goes", other.unlink, lambda: window.total("secondword") == 0 and not window.listed(other)),
    ]
    for name, act, seen in steps:
        act()
        took = window.wait(seen)
        yield Row(f"a note {name}: seen in search, tree, links", f"≤ {BAR:.0f} s", f"{took:.2f} s", took <= BAR)


def many_notes(window: Window, folder: Path) -> Iterator[Row]:
    """A folder moves; a checkout changes a third of all notes."""
    folders = sorted(
        (path for path in folder.iterdir() if path.is_dir()), key=lambda path: -len(list(path.rglob("*.md")))
    )
    big = folders[0]
    notes = len(list(big.rglob("*.md")))
    moved = folder / "moved here"
    before = window.total("the")
    big.rename(moved)
    # Notes that moved are found at their new place.
    name = next(moved.rglob("*.md"))

    def seen() -> bool:
        library = window.index.library
        return window.listed(name) and library is not None and library.note(name) is not None and window.up_to_date

    took = window.wait(seen)
    right = window.total("the") == before and took < PATIENCE
    yield Row(f"a folder of {notes:,} notes moves", "–", f"{took:.1f} s; told {window.told[-1:]}", right)
    changed = sorted(folder.rglob("*.md"))[::3]
    for path in changed:
        path.write_bytes(path.read_bytes() + b"\n\nCheckedoutword.\n")
    took = window.wait(lambda: window.total("checkedoutword") == len(changed))
    yield Row(f"a checkout of {len(changed):,} notes", "–", f"{took:.1f} s", took < PATIENCE)


def away(window: Window, folder: Path) -> Iterator[Row]:
    """The folder goes away, its place is empty, it comes back."""
    aside = folder.with_name("aside")
    before = window.total("the")
    for how in ("is renamed", "is empty, as one whose disk was taken out"):
        window.told.clear()
        folder.rename(aside)
        if how != "is renamed":
            folder.mkdir()
        window.index.look_at_all()
        window.wait(lambda: window.index.status.stage == "failed")
        window.wait(lambda: False, 9)
        found = window.total("the")
        words = [each for each in window.told if "folder" in each.lower()]
        if folder.exists():
            folder.rmdir()
        aside.rename(folder)
        word = f"whileaway{how[3]}"
        (folder / "while away.md").write_text(word)
        took = window.wait(partial(_finds, window, word))
        right = found == before and len(words) == 1 and took < PATIENCE
        yield Row(
            f"the folder {how}", "told once, nothing forgotten",
            f"told {len(words)}×: {words[:1]}; {found:,} of {before:,} found; known {took:.1f} s after it was back",
            right,
        )  # fmt: skip


def _finds(window: Window, word: str) -> bool:
    return window.total(word) == 1


def caches(window: Window, folder: Path, profile: Path) -> Iterator[Row]:
    """The cache is removed; another program indexes the library."""
    before = window.total("the")
    shutil.rmtree(profile / "cache")
    (folder / "after.md").write_text("Aftercache.")
    took = window.wait(lambda: window.total("aftercache") == 1 and window.total("the") >= before)
    yield Row("the cache is removed while in use", "made anew", f"{took:.1f} s", took < PATIENCE)
    (folder / "beside.md").write_text("Besideword.")
    command = [sys.executable, "-m", "karareader", "index", str(folder), "--profile", str(profile)]
    for more in ([], ["--anew"]):
        done = subprocess.run([*command, *more], capture_output=True, text=True, check=False)
        took = window.wait(lambda: window.total("besideword") == 1 and window.total("the") >= before)
        right = done.returncode == 0 and took < PATIENCE and window.index.status.stage == "ready"
        said = (
            f"{done.stdout.strip()}{done.stderr.strip()}; the window knew after {took:.2f} s; told {window.told[-1:]}"
        )
        yield Row(f"`karareader index {' '.join(more)}` beside the window", "no harm", said, right)


def small_disk(window: Window, folder: Path, profile: Path) -> Iterator[Row]:
    """The disk of the profile fills, and gets room again."""
    window.told.clear()
    before = window.total("the")
    fill = profile / "fill"
    with fill.open("wb") as file:
        try:
            while True:
                file.write(b"x" * 65536)
                file.flush()
        except OSError:
            pass
    window.app.state.remember_position("youtube:abcdefghijk", 12.5)
    (folder / "full.md").write_text("Fulldiskword.")
    window.index.look([folder / "full.md"])
    window.wait(lambda: window.index.status.stage == "failed", 60)
    window.wait(lambda: False, 12)
    found, told = window.total("the"), list(window.told)
    fill.unlink()
    took = window.wait(lambda: window.total("fulldiskword") == 1, 120)
    window.wait(lambda: "12.5" in (profile / "data" / "state.json").read_text(), 30)
    kept = "12.5" in (profile / "data" / "state.json").read_text()
    yield Row(
        "the disk of the profile fills", "told, reading goes on, nothing lost",
        f"told {told}; {found:,} of {before:,} found meanwhile; up to date {took:.1f} s after there was room; "
        f"state {'kept' if kept else 'lost'}",
        found == before and took < 120 and kept and len(told) in (1, 2),
    )  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--small", default="", metavar="SIZE", help="the size of a small disk for the profile: 20m")
    options = parser.parse_args()
    os.environ.update(QT_QPA_PLATFORM="offscreen", KARAREADER_AUDIO_OUTPUT="dummy")
    with tempfile.TemporaryDirectory(prefix="karareader-bench-") as temporary, ExitStack() as ends:
        folder, profile = Path(temporary) / "library", Path(temporary) / "profile"
        shutil.copytree(options.folder, folder)
        profile.mkdir()
        if options.small:
            subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={options.small}", "tmpfs", str(profile)], check=True)
            ends.callback(subprocess.run, ["umount", "-l", str(profile)], check=False)
        window = Window(folder, profile)
        took = window.wait(lambda: window.up_to_date)
        rows = [Row("the first index", "–", f"{took:.1f} s", took < PATIENCE)]
        print(rows[-1], file=sys.stderr)
        parts = [small_disk(window, folder, profile)] if options.small else []
        parts += [
            one_note(window, folder),
            caches(window, folder, profile),
            away(window, folder),
            many_notes(window, folder),
        ]
        for part in parts:
            for row in part:
                print(row, file=sys.stderr, flush=True)
                rows.append(row)
        window.close()
    print_table(rows)
    print(f"load of the machine meanwhile: {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
