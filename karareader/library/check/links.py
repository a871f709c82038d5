"""Which links of a note must be looked at in the light of all notes: those that no file's name explains."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from urllib.parse import unquote

from karareader.library.check.library_links import KIND
from karareader.library.names.wikilinks import WikilinkResolver
from karareader.notes import link_survey
from karareader.notes.markdown.obsidian import FILES
from karareader.notes.model.note import Problem
from karareader.notes.survey import Survey

# A link as it travels between processes.
Packed = tuple[str, int, bool, bool]
_MOST = 20


class LinkChecker:
    """Knows the names of the files at `paths`, below `root`. What was found once is remembered."""

    def __init__(self, root: Path, paths: Sequence[Path]) -> None:
        self._resolver = WikilinkResolver(root, paths)
        self._leads: dict[str, dict[str, bool]] = {}

    def unsure(self, path: Path, survey: Survey) -> tuple[Packed, ...]:
        """Those of the links of the note at `path` that may lead nowhere, each target once."""
        leads = self._leads.setdefault(os.path.dirname(path), {})  # noqa: PTH120
        found: dict[tuple[str, bool, bool], int] = {}
        for at, target, embed, wiki in link_survey.spots(survey):
            sure = leads.get(target)
            if sure is None:
                sure = leads[target] = self._is_sure(path, target if wiki else unquote(target))
            if not sure:
                found.setdefault((target, embed, wiki), at)
        line = survey.lines()
        return tuple([(target, line(at), embed, wiki) for (target, embed, wiki), at in found.items()])

    def _is_sure(self, path: Path, target: str) -> bool:
        if "#" in target or ("." in target and os.path.splitext(target)[1].lower() in FILES):  # noqa: PTH122
            return False
        return self._resolver.is_file(target, path)


def wanted(findings: Iterable[Iterable[Problem]]) -> list[tuple[str, int]]:
    """What the dead links of a library name, with the number of notes that do, those of most notes first.

    `findings` are those of each note.
    """
    counts: Counter[str] = Counter()
    for each in findings:
        counts.update({finding.text.partition(" leads ")[0] for finding in each if finding.kind == KIND})
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def told(names: Sequence[tuple[str, int]]) -> str:
    """A line on what dead links name; "" where there are none."""
    if not names:
        return ""
    many = [f"{name} ({count:,} notes)" for name, count in names[:3] if count > 1]
    often = f"; most often {', '.join(many)}" if many else ""
    return f"Dead links name {len(names):,} {'place' if len(names) == 1 else 'different places'}{often}"


def as_json(names: Sequence[tuple[str, int]]) -> dict[str, int]:
    """The places that most notes name in vain."""
    return dict(names[:_MOST])
