"""The links of a library that lead nowhere, and what they may have meant."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from karareader.library.nearest import NearestNames
from karareader.library.wikilinks import Resolver
from karareader.notes.note import Problem

# So many notes are named that a link may have meant.
_MOST = 3


class Links:
    """Knows where the links of the notes at `paths`, below `root`, lead. What was found once is remembered."""

    def __init__(self, root: Path, paths: Sequence[Path]) -> None:
        self._resolver = Resolver(root, paths)
        self._names = NearestNames(path.stem for path in paths)
        # What is to be said of a link, by the folder of its note, and its target; "" of one that leads somewhere.
        self._said: dict[str, dict[str, str]] = {}
        # What is to be said of those that do not, by the target.
        self._hints: dict[str, str] = {}

    def dead(self, path: Path, links: Iterable[tuple[str, int]]) -> Iterable[Problem]:
        """The links of the note at `path` that lead nowhere; `links` are their targets and lines."""
        said = self._said.setdefault(os.path.dirname(path), {})  # noqa: PTH120
        for target, line in links:
            text = said.get(target)
            if text is None:
                leads = self._resolver.resolve(target, path) is not None or _is_file(target)
                text = said[target] = "" if leads else self._hint(target)
            if text:
                yield Problem("dead-link", line, text)

    def _hint(self, target: str) -> str:
        text = self._hints.get(target)
        if text is None:
            near = self._names.near(target.partition("#")[0].rpartition("/")[2], most=_MOST)
            hint = f"; nearest: {', '.join(near)}" if near else ""
            text = self._hints[target] = f"[[{target}]] leads nowhere{hint}"
        return text


def _is_file(target: str) -> bool:
    """True if a link names a file that is no note, such as a picture: those are not looked for here."""
    suffix = os.path.splitext(target.partition("#")[0])[1]  # noqa: PTH122
    return 1 < len(suffix) <= 5 and suffix[1:].isalnum() and not suffix[1:].isdigit() and suffix.lower() != ".md"
