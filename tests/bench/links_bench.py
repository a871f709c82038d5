"""How many wikilinks of a library lead somewhere, by which step, how many could, and how quickly: prints a table.

    python -m tests.bench.links_bench FOLDER

What could lead somewhere is found by brute force, without the resolver: every name, title and alias of every note and
the target of every link are taken apart letter by letter here, and what is the same then belongs together.
"""

from __future__ import annotations

import argparse
import re
import statistics
import time
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import unquote

from karareader.library.files.scan import scan
from karareader.library.names.wikilinks import STEPS, WikilinkResolver
from karareader.notes.load import load
from karareader.notes.markdown.masking import mask_code
from karareader.notes.markdown.obsidian import FILES
from karareader.notes.model.note import Note
from tests.bench.table import Row, print_table

SHARE = 0.999
_LINK = re.compile(r"\[\[([^\[\]|\n]{1,300})(?:\|[^\[\]\n]{0,500})?\]\]")

Link = tuple[Path, str]  # the linking note, the target as written


def normalised(name: str) -> str:
    """Letters, digits and symbols of `name`, without case and accents."""
    kept = []
    for letter in unicodedata.normalize("NFD", unicodedata.normalize("NFKC", name).casefold()):
        kind = unicodedata.category(letter)
        if kind[0] in "LNS" or (
            kind[0] == "M" and not 0x300 <= ord(letter) < 0x370 and not 0xFE00 <= ord(letter) < 0xFE10
        ):
            kept.append(letter)
    return "".join(kept)


def names_of(notes: Mapping[Path, Note]) -> list[tuple[Path, str, list[str]]]:
    """What each note is called besides its file's name: path, title, aliases."""
    found = []
    for path, note in notes.items():
        aliases: list[str] = []
        for key, value in note.front_matter.items():
            if key.strip().lower() in ("alias", "aliases"):
                aliases += [str(each).strip() for each in (value if isinstance(value, list) else [value]) if each]
        found.append((path, note.title, aliases))
    return found


class Allowed:
    """The notes that normalised names allow a link to mean."""

    def __init__(self, names: list[tuple[Path, str, list[str]]]) -> None:
        self._notes: dict[str, set[Path]] = defaultdict(set)
        for path, title, aliases in names:
            for name in (path.stem, title, *aliases):
                if key := normalised(name):
                    self._notes[key].add(path)

    def notes(self, target: str) -> set[Path]:
        """All of them, for a target as written; whatever folders it names."""
        found: set[Path] = set()
        for text in {target, unquote(target)}:
            places = [at for at, letter in enumerate(text) if letter == "#"] + [len(text)]
            for end in places:
                name = re.sub(r"\.(md|markdown|mdown|mkd)$", "", text[:end].strip(), flags=re.IGNORECASE)
                for part in {name, name.replace("\\", "/").rpartition("/")[2]}:
                    found |= self._notes.get(normalised(part), set())
        return found


def links_of(notes: Mapping[Path, Note]) -> list[Link]:
    """The wikilinks of the notes that mean other notes: not in code, no files, no headings of the note itself."""
    return [
        (path, target)
        for path, note in notes.items()
        for match in _LINK.finditer(mask_code(note.body))
        if (target := match[1].strip().rstrip("\\"))
        and not target.startswith("#")
        and Path(target.partition("#")[0].strip()).suffix.lower() not in FILES
    ]


def run(folder: Path) -> list[Row]:
    """The rows of the table for the library at `folder`."""
    paths = list(scan(folder))
    notes = {path: load(path) for path in paths}
    names = names_of(notes)
    links = links_of(notes)
    began = time.process_time()
    resolver = WikilinkResolver(folder, paths)
    resolver.learn(names)
    making = time.process_time() - began

    allowed = Allowed(names)
    steps: Counter[str] = Counter()
    taken: list[float] = []
    could = both = ambiguous = 0
    wrong: list[Link] = []
    missed: Counter[str] = Counter()
    for beside, target in links:
        began = time.perf_counter()
        meaning = resolver.meaning(target, beside)
        taken.append(time.perf_counter() - began)
        right = allowed.notes(target)
        could += bool(right)
        if meaning is None:
            missed[target] += bool(right)
            continue
        steps[meaning.step] += 1
        both += bool(right)
        ambiguous += len(meaning.paths) > 1
        if not right.issuperset(meaning.paths):
            wrong.append((beside, target))
    total = max(1, len(links))
    share = both / max(1, could)
    rows = [
        Row(f"wikilinks to notes, in {len(paths):,} notes", "–", f"{len(links):,}", None),
        *(Row(f"resolved by {_SAID[step]}", "–", _of(steps[step], total), None) for step in STEPS),
        Row("resolved in all", "–", _of(sum(steps.values()), total), None),
        Row("that may mean several notes", "–", _of(ambiguous, total), None),
        Row("that normalised names allow", "–", _of(could, total), None),
        Row("of those, resolved", f"≥ {SHARE:.1%}", f"{both:,} ({share:.3%})", share >= SHARE),
        Row("wrong", "0", str(len(wrong)), not wrong),
        Row("making the resolver, ms of processor time", "–", f"{1000 * making:.0f}", None),
        Row("time of a link, µs: median, mean", "–", _times(taken), None),
    ]
    for target, count in missed.most_common(10):
        if count:
            rows.append(Row("missed", "–", f"{target} ({count})", None))
    rows += [Row("wrong", "–", f"{target} in {beside.name}", None) for beside, target in wrong[:10]]
    return rows


_SAID = {
    "path": "exact path", "name": "exact name", "alias": "alias", "title": "title",
    "like a name": "normalised name", "like a title": "normalised alias or title",
}  # fmt: skip


def _of(count: int, total: int) -> str:
    return f"{count:,} ({count / total:.1%})"


def _times(taken: list[float]) -> str:
    if not taken:
        return "–"
    return f"{1e6 * statistics.median(taken):.1f}, {1e6 * statistics.fmean(taken):.1f}"


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    print_table(run(parser.parse_args().folder))
