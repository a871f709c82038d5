"""Finding jots that are no notes of the library, and so not in its index: few files, read when they are asked for."""

from __future__ import annotations

from pathlib import Path

from karareader.library.jots.folder import JotsFolder
from karareader.library.jots.jot import JotEntry, entries
from karareader.library.jots.shared_file import SharedFile, as_text
from karareader.library.query.normalise import fold
from karareader.library.query.query import Term, groups, parse, places
from karareader.library.search.results import JotHit
from karareader.library.search.snippets import TermFinder
from karareader.notes.load import parse_note


class JotSearch:
    """Finds jots in the files of the folder `path`."""

    def __init__(self, path: Path) -> None:
        self.folder = JotsFolder(path)
        self._read: dict[Path, tuple[tuple[int, int], str, list[JotEntry]]] = {}

    def found(self, query: str, most: int) -> tuple[tuple[JotHit, ...], int]:
        """The first `most` jots that hold what is looked for (see `query.parse`), by file and time, and how many do.

        A jot has words, a title (that of its file) and tags; a term about anything else finds none. Raises OSError.
        """
        terms = [term for term in parse(query) if term.field != "in"]
        if not places(parse(query))[0] or all(term.no for term in terms):
            return (), 0
        looked = [[(term, TermFinder([_sought(term)])) for term in group] for group in groups(terms)]
        shown = TermFinder(term for term in terms if not term.field)
        titled = TermFinder(term for term in terms if term.field in ("", "title"))
        hits: list[JotHit] = []
        for path, key in self.folder.files():
            title, listed = self._entries(path)
            for entry in sorted(listed, key=lambda each: each.jot.start):
                text, line, start = entry.jot.words, entry.begin + 1, entry.jot.start
                if all(any(_holds(term, finder, title, entry, text) for term, finder in group) for group in looked):
                    spans, in_title = shown.spans(text), titled.spans(title)
                    hits.append(JotHit(path, title, "", key, text, spans, in_title, "", line, start, entry.cue))
        return tuple(hits[:most]), len(hits)

    def _entries(self, path: Path) -> tuple[str, list[JotEntry]]:
        facts = path.stat()
        stamp = facts.st_mtime_ns, facts.st_size
        known = self._read.get(path)
        if known is None or known[0] != stamp:
            data = SharedFile(path).read()
            known = self._read[path] = stamp, parse_note(path, data).title, entries(as_text(data), path)
        return known[1], known[2]


def _sought(term: Term) -> Term:
    """The same to be found, where what holds it is to be left out."""
    return Term(term.text, term.field, term.prefix, exact=term.exact, accents=term.accents)


def _holds(term: Term, finder: TermFinder, title: str, entry: JotEntry, text: str) -> bool:
    if term.field == "tag":
        wanted = term.text.lstrip("#")
        tags = [fold(tag) for tag in entry.jot.tags]
        found = any(tag.startswith(wanted) if term.prefix else tag == wanted for tag in tags)
    elif term.field in ("", "title"):
        found = bool(finder.spans(title)) or (not term.field and bool(finder.spans(text)))
    else:
        found = False
    return found is not term.no
