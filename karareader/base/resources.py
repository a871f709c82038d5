"""Where the files of `resources/` lie: in a wheel, in a checkout, or in a frozen application."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def root() -> Path:
    """The folder that holds `css`, `icons` and `sample`."""
    frozen = getattr(sys, "_MEIPASS", None)
    here = Path(__file__).resolve().parent.parent
    candidates = [Path(frozen) / "resources"] if frozen else []
    candidates += [here / "_resources", here.parent / "resources"]
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError(f"KaraReader's resources are missing; looked in {', '.join(map(str, candidates))}")


def path(*parts: str) -> Path:
    """The path of one resource, such as `path("icons", "play.svg")`."""
    return root().joinpath(*parts)


def text(*parts: str) -> str:
    """The text of one resource."""
    return path(*parts).read_text(encoding="utf-8")
