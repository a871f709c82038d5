"""The library of a soak: the sample, notes that link to one another, small films, and real notes where there are."""

from __future__ import annotations

import json
import random
import shutil
from pathlib import Path

from tests.conftest import SHARED
from tests.fuzz.seeds import EVERYTHING
from tests.media_factory import barcode_video, have_ffmpeg, tone

WORDS = (
    "river", "heron", "mill", "flood", "bridge", "meadow", "stone", "diary", "water", "winter", "Grüße", "valley",
    "path", "miller", "spring", "house", "told", "century", "rain", "west", "keyboard", "video", "times", "note",
)  # fmt: skip
_ROOT = Path(__file__).resolve().parent.parent.parent
_MADE, _REAL = 30, 400
_FILM = 75  # seconds
# Commands without default keys get some, so that they are within reach of a hand that only presses keys.
KEYS = {
    "theme_light": "Ctrl+F12", "theme_dark": "F8", "theme_system": "F9", "face_serif": "F10", "face_sans": "F12",
    "help_repairs": "Ctrl+F2", "help_search": "Ctrl+F3", "help_claims": "Ctrl+F4", "welcome": "Ctrl+F6",
    "about": "Ctrl+F7", "open_sample": "Ctrl+F8", "export_times": "Ctrl+F9", "downloads": "Ctrl+F10",
}  # fmt: skip


def make_world(folder: Path, rng: random.Random) -> Path:
    """Make a library in `folder`, and give its path."""
    library = folder / "library"
    shutil.copytree(_ROOT / "resources" / "sample", library / "sample")
    own = library / "river"
    own.mkdir()
    for number in range(_MADE):
        (own / f"note {number}.md").write_text(_note(number, rng), encoding="utf-8")
    (own / "everything.md").write_text(EVERYTHING, encoding="utf-8")
    _films(own)
    _real_notes(library, rng)
    return library


def make_profile(profile: Path) -> None:
    """A profile whose only setting are the keys of `KEYS`."""
    (profile / "config").mkdir(parents=True, exist_ok=True)
    keys = {name: [key] for name, key in KEYS.items()}
    (profile / "config" / "settings.json").write_text(json.dumps({"keys": keys}), encoding="utf-8")


def _note(number: int, rng: random.Random) -> str:
    """A note on one of six videos, of which two have a film and one a sound; every tenth note is long."""
    lines = ["---", f"title: Of the {rng.choice(WORDS)} and the {rng.choice(WORDS)} {number}"]
    lines += [f"videoId: soakfilm{number % 6:03}", "---", ""]
    for part in range(60 if number % 10 == 9 else 6):
        if part % 3 == 0:
            lines += [f"## Part {part // 3 + 1} of the {rng.choice(WORDS)}", ""]
        words = " ".join(rng.choice(WORDS) for _ in range(rng.randint(8, 60)))
        second = rng.randrange(_FILM + 10)
        lines.append(f"{words} [{second // 60}:{second % 60:02}], see [[note {rng.randrange(_MADE + 3)}]]. {words}.")
        lines.append("")
    return "\n".join([*lines, "$\\frac{1}{x^2}$", "", "| a | b |", "| - | - |", f"| 0:{number % 60:02} | two |", ""])


def _films(folder: Path) -> None:
    (folder / "Broken [soakfilm003].mp4").write_bytes(b"no film at all\n" * 200)
    if not have_ffmpeg():
        return
    film = barcode_video(folder / "Film [soakfilm000].mp4", _FILM)
    barcode_video(folder / "Film [soakfilm001].mkv", 20)
    tone(folder / "Sound [soakfilm002].m4a", _FILM)
    rows = (
        f"{at // 4 + 1}\n00:00:{at:02},000 --> 00:00:{at + 3:02},000\nthe {WORDS[at % 24]}\n" for at in range(0, 56, 4)
    )
    film.with_suffix(".en.srt").write_text("\n".join(rows), encoding="utf-8")


def _real_notes(library: Path, rng: random.Random) -> None:
    """Copies of real notes, some long ones among them: they are renamed and deleted."""
    for source, most in ((SHARED / "notes", _REAL), (SHARED / "notes_long", _REAL // 10)):
        files = sorted(source.rglob("*.md")) if source.is_dir() else []
        for path in rng.sample(files, min(most, len(files))):
            target = library / "real" / path.relative_to(source)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
