"""The hand of a soak: what somebody might do at a window, one act after the other, as chance has it.

It only presses keys and moves the mouse, and changes files of the library as another program would.
"""

from __future__ import annotations

import contextlib
import random
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.fuzz.soak_world import KEYS, WORDS
from tests.screen.desktop import Desktop

Seen = dict[str, Any]  # what `soak_child.look` tells
_ODD = ("C++", "10%", '"the river"', "ğ", "漢字", "🙂", "path:river", "-mill OR heron", "1:23", "[[", "\\", "«»")
_SMALL, _LARGE = (640, 480), (1400, 900)
_PANELS = ("t", "ctrl+t", "ctrl+r", "ctrl+m", "ctrl+shift+l", "ctrl+shift+m")
_VIDEO = (
    "j", "k", "j", "k", "Left", "Right", "shift+Left", "shift+Right", "ctrl+Left", "ctrl+Right", "comma", "period",
    "bracketleft", "bracketright", "BackSpace", "l", "m", "c", "g", "h", "ctrl+Up", "ctrl+Down",
)  # fmt: skip
_NOTE = ("Up", "Down", "Prior", "Next", "Home", "End", "ctrl+plus", "ctrl+minus", "ctrl+0", "ctrl+shift+c", "ctrl+z")
_ROUND = ("alt+Left", "alt+Right", "F6", "shift+F6", "Tab", "shift+Tab", "Return", "F5", "ctrl+b", "ctrl+shift+b")


class Hand:
    """Does one act after the other on a desktop; `library` is the folder whose notes it opens, renames and deletes."""

    def __init__(self, desktop: Desktop, library: Path, rng: random.Random) -> None:
        self._desktop, self._library, self._rng = desktop, library, rng
        self._seen: Seen = {}
        self._away: list[Path] = []
        self._chances = [weight for _, weight in _ACTS]

    def act(self, seen: Seen) -> str:
        """Do something, given what is on the screen; its name. What could not be done is passed over."""
        self._seen = seen
        if not seen.get("active", True) and self._rng.random() < 0.4:
            self._key("Escape")
            return "escape"
        do = self._rng.choices([act for act, _ in _ACTS], self._chances)[0]
        # A window that went while it was reached for is no fault.
        with contextlib.suppress(subprocess.CalledProcessError, subprocess.TimeoutExpired):
            do(self)
        return do.__name__

    def _key(self, *keys: str) -> None:
        with contextlib.suppress(subprocess.CalledProcessError, subprocess.TimeoutExpired):
            self._desktop.xdotool("key", "--clearmodifiers", "--delay", 15, *keys)

    def _type(self, text: str) -> None:
        self._desktop.xdotool("type", "--delay", 10, text)

    def _words(self) -> str:
        if self._rng.random() < 0.25:
            return self._rng.choice(_ODD)
        return " ".join(self._rng.sample(WORDS, self._rng.randint(1, 2)))

    def _one_of(self, keys: tuple[str, ...], most: int = 1) -> None:
        self._key(*(self._rng.choice(keys) for _ in range(self._rng.randint(1, most))))

    def _inside(self, name: str) -> tuple[int, int] | None:
        """A point of a widget that is seen, or None."""
        x, y, width, height = self._seen.get("boxes", {}).get(name) or (0, 0, 0, 0)
        if width < 4 or height < 4:
            return None
        return x + self._rng.randrange(2, width - 1), y + self._rng.randrange(2, height - 1)

    def _click(self, point: tuple[int, int] | None, button: int = 1, times: int = 1) -> None:
        if point is not None:
            self._desktop.xdotool("mousemove", *point, "click", "--repeat", times, "--delay", 30, button)

    # The acts

    def click_a_time(self) -> None:
        if times := self._seen.get("times"):
            x, y = self._rng.choice(times)
            self._click((x, y))

    def click_a_link(self) -> None:
        if links := self._seen.get("links"):
            x, y = self._rng.choice(links)
            self._click((x, y))

    def open_from_the_list(self) -> None:
        self._click(self._inside("libraryList"), times=self._rng.randint(1, 2))

    def open_by_name(self) -> None:
        self._key("ctrl+k")
        self._type(self._words())
        self._key(*["Down"] * self._rng.randint(0, 3), "Return")

    def filter(self) -> None:
        self._key("ctrl+shift+b", "ctrl+a")
        self._type(self._words())
        self._key("Down", "Return") if self._rng.random() < 0.6 else self._key("Escape")

    def search(self) -> None:
        self._key("ctrl+shift+f", "ctrl+a")
        self._type(self._words())
        self._key(*["Down"] * self._rng.randint(0, 5), self._rng.choice(("Return", "Escape")))

    def find(self) -> None:
        self._key("ctrl+f")
        self._type(self._words())
        self._key(*["Return"] * self._rng.randint(0, 3), self._rng.choice(("Return", "Escape")))

    def type_anywhere(self) -> None:
        self._type(self._words())

    def seek(self) -> None:
        self._click(self._inside("seekBar"))

    def play(self) -> None:
        self._key("space")

    def drive_the_video(self) -> None:
        self._one_of(_VIDEO, 4)

    def move_in_the_note(self) -> None:
        self._one_of(_NOTE, 4)

    def scroll(self) -> None:
        self._click(self._inside(self._rng.choice(("notePane", "notePane", "libraryList", "sidePanel"))),
                    self._rng.choice((4, 5, 5)), self._rng.randint(1, 25))  # fmt: skip

    def follow(self) -> None:
        self._key("ctrl+l")

    def go_round(self) -> None:
        self._one_of(_ROUND, 3)

    def panels(self) -> None:
        self._one_of(_PANELS)
        if self._rng.random() < 0.5:
            self._click(self._inside("sidePanel"))

    def maps(self) -> None:
        self._one_of(("ctrl+g", "ctrl+g", "ctrl+shift+g"))

    def use_the_map(self) -> None:
        if point := self._inside("mapCanvas"):
            self._click(point, self._rng.choice((1, 1, 3, 4, 5)), self._rng.randint(1, 3))
        else:
            self._key("ctrl+g")

    def layouts(self) -> None:
        self._one_of(("alt+1", "alt+1", "alt+2", "alt+3", "alt+4"))

    def themes(self) -> None:
        self._one_of(tuple(KEYS[name] for name in KEYS if name.startswith(("theme", "face"))))

    def pages(self) -> None:
        self._one_of((*(KEYS[name] for name in KEYS if not name.startswith(("theme", "face"))), "F1"))

    def resize(self) -> None:
        (left, top), (right, bottom) = _SMALL, _LARGE
        size = self._rng.randint(left, right), self._rng.randint(top, bottom)
        self._desktop.xdotool("windowsize", self._seen["window"], *size)

    def full_screen(self) -> None:
        self._key("F11")

    def pop_out(self) -> None:
        self._key("ctrl+shift+p")

    def settings(self) -> None:
        self._key("ctrl+comma")
        if self._rng.random() < 0.3:
            self._key("Escape")

    def use_a_dialog(self) -> None:
        if not self._seen.get("active", True):
            told = self._desktop.xdotool("getactivewindow", "getwindowgeometry", "--shell")
            place = dict(line.split("=", 1) for line in told.splitlines() if "=" in line)
            x, y, width, height = (int(place.get(name, 1)) for name in ("X", "Y", "WIDTH", "HEIGHT"))
            self._click((x + self._rng.randrange(width), y + self._rng.randrange(height)))
            self._one_of(("Tab", "Down", "Up", "space", "Escape", "a", "7"), 3)

    def menus(self) -> None:
        name = self._rng.choice(("notePane", "videoSurface", "libraryList", "sidePanel", "mapCanvas"))
        self._click(self._inside(name), 3)
        self._key(*["Down"] * self._rng.randint(0, 6), self._rng.choice(("Return", "Escape", "Right")))

    def more_menu(self) -> None:
        self._click(self._inside("moreButton"))
        # The last row ends the program.
        self._key(*["Down"] * self._rng.randint(0, 6), self._rng.choice(("Return", "Escape", "Right")))

    def click_anywhere(self) -> None:
        names = sorted(self._seen.get("boxes", {}))
        if names:
            self._click(self._inside(self._rng.choice(names)))

    def escape(self) -> None:
        self._key("Escape")

    def open_the_folder(self) -> None:
        self._key("ctrl+o")
        self._desktop.xdotool("sleep", "0.6")
        self._key("ctrl+a")
        self._type(str(self._rng.choice((self._library, self._library, self._library / "river"))))
        self._key("Return")

    def change_a_file(self) -> None:
        """As an editor or another computer does: written anew, renamed, deleted, put back. Links to films stay."""
        notes = sorted(self._library.rglob("*.md"))
        current = Path(self._seen.get("note") or "")
        path = current if current in notes and self._rng.random() < 0.5 else self._rng.choice(notes)
        match self._rng.randrange(4):
            case 0:
                path.write_text(f"{path.read_text(errors='replace')}\nwritten at 0:1{self._rng.randrange(10)}\n")
            case 1:
                path.rename(path.with_stem(f"{path.stem[:80]} {self._rng.randrange(1000)}"))
            case 2 if len(notes) > 10:
                self._away.append(path.rename(path.with_suffix(".away")))
            case _ if self._away:
                back = self._away.pop()
                back.rename(back.with_suffix(".md"))


_ACTS: tuple[tuple[Callable[[Hand], None], int], ...] = (
    (Hand.click_a_time, 14), (Hand.click_a_link, 6), (Hand.open_from_the_list, 10), (Hand.open_by_name, 8),
    (Hand.filter, 3), (Hand.search, 5), (Hand.find, 4), (Hand.type_anywhere, 3), (Hand.seek, 8), (Hand.play, 8),
    (Hand.drive_the_video, 10), (Hand.move_in_the_note, 5), (Hand.scroll, 8), (Hand.follow, 3), (Hand.go_round, 6),
    (Hand.panels, 6), (Hand.maps, 4), (Hand.use_the_map, 4), (Hand.layouts, 6), (Hand.themes, 3), (Hand.pages, 2),
    (Hand.resize, 4), (Hand.full_screen, 2), (Hand.pop_out, 2), (Hand.settings, 1), (Hand.use_a_dialog, 4),
    (Hand.menus, 3), (Hand.more_menu, 1), (Hand.click_anywhere, 4), (Hand.escape, 8), (Hand.open_the_folder, 1),
    (Hand.change_a_file, 3),
)  # fmt: skip
