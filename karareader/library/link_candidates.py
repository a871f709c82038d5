"""The notes that a link may mean, told apart by what is known of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from karareader.base.files import is_regular
from karareader.base.readable_text import name_of, stem_of
from karareader.base.translation import tr
from karareader.library.names.catalog import fold, pretty, read_title

if TYPE_CHECKING:
    from karareader.library.reader import Library


@dataclass(frozen=True, slots=True)
class NoteChoice:
    """A note to choose. `where` are its folders in the library, its channel and its video, as far as known."""

    path: Path
    title: str
    where: str


def choices(paths: Iterable[Path], root: Path, library: Library | None) -> list[NoteChoice]:
    """The notes at `paths`, of the library at `root`, in that order; those that are gone are left out.

    `library` tells what its index knows of them. Raises UserError where that is damaged.
    """
    there = [path for path in paths if is_regular(path)]
    known = library.linked().named(there) if library is not None and library.ready else {}
    videos = library.video_titles([each.video for each in known.values() if each.video]) if library and known else {}
    made = []
    for path in there:
        facts = known.get(path)
        title = shown_title((facts.title if facts else "") or read_title(path), path)
        video = videos.get(facts.video, "") if facts else ""
        made.append(
            NoteChoice(path, title, " · ".join(_where(path, root, facts.channel if facts else "", video, title)))
        )
    return _apart(made)


def shown_title(title: str, path: Path) -> str:
    """The title of the note at `path`: the name of its file as words, where that is all it has."""
    return title if title and title != stem_of(path) else pretty(path.stem)


def _where(path: Path, root: Path, channel: str, video: str, title: str) -> list[str]:
    """Folders, channel and title of the video; none of them twice."""
    try:
        folders: Sequence[str] = path.parent.relative_to(root).parts
    except ValueError:
        folders = path.parent.parts[-2:]
    parts = [" › ".join(map(pretty, folders)) or tr("in the library's folder")]
    for other in (pretty(channel) if channel else "", video):
        if other and fold(other) not in (fold(title), *map(fold, parts), *map(fold, map(pretty, folders))):
            parts.append(other)
    return parts


def _apart(made: Sequence[NoteChoice]) -> list[NoteChoice]:
    """Rows that nobody could tell apart name their files too."""
    seen = [(choice.title, choice.where) for choice in made]
    return [
        replace(choice, where=f"{name_of(choice.path)} · {choice.where}") if seen.count(row) > 1 else choice
        for choice, row in zip(made, seen, strict=True)
    ]
