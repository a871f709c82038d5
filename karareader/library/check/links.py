"""Which links of a note must be looked at in the light of all notes: those that no file's name explains."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from urllib.parse import unquote

from karareader.library.check.library_links import KIND, is_plain
from karareader.library.names.wikilinks import Resolver
from karareader.notes.link_survey import WrittenLink
from karareader.notes.markdown.obsidian import FILES
from karareader.notes.model.note import Problem

# A link as it travels between processes.
Packed = tuple[str, int, bool, bool]
_MOST = 20


class Links:
    """Knows the names of the files at `paths`, below `root`. What was found once is remembered."""

    def __init__(self, root: Path, paths: Sequence[Path]) -> None:
        self._resolver = Resolver(root, paths)
        self._leads: dict[str, dict[str, bool]] = {}

    def unsure(self, path: Path, links: Iterable[WrittenLink]) -> tuple[Packed, ...]:
        """Those of the links of the note at `path` that may lead nowhere, each target once."""
        leads = self._leads.setdefault(os.path.dirname(path), {})  # noqa: PTH120
        found: dict[tuple[str, bool, bool], Packed] = {}
        for link in links:
            sure = leads.get(link.target)
            if sure is None:
                sure = leads[link.target] = self._is_sure(path, link)
            if not sure:
                found.setdefault((link.target, link.embed, link.wiki), (link.target, link.line, link.embed, link.wiki))
        return tuple(found.values())

    def _is_sure(self, path: Path, link: WrittenLink) -> bool:
        target = link.target if link.wiki else unquote(link.target)
        if "#" in target or os.path.splitext(target)[1].lower() in FILES:  # noqa: PTH122
            return False
        meaning = self._resolver.meaning(target, path)
        return meaning is not None and is_plain(meaning)


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
