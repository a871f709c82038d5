"""Jots that lie outside the library, found with its notes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from karareader.library.search.results import Hits
from karareader.settings import Profile, Settings

if TYPE_CHECKING:
    from karareader.library.search.jots import JotSearch

_MOST = 8


class JotsOutside:
    """Asked in a worker thread."""

    def __init__(self, settings: Settings, profile: Profile) -> None:
        self._settings, self._documents = settings, profile.documents
        self._search: JotSearch | None = None

    def added(self, hits: Hits, query: str, root: Path) -> Hits:
        """The hits of a query in the library at `root`, with the jots that it finds outside of that.

        A folder of jots that cannot be read has none.
        """
        from karareader.library.jots.folder import folder_of
        from karareader.library.search.jots import JotSearch

        folder = folder_of(self._settings.jots_folder, self._documents)
        if folder.is_relative_to(root):
            return hits  # the index has them
        if self._search is None or self._search.folder.path != folder:
            self._search = JotSearch(folder)
        try:
            jots, total = self._search.found(query, _MOST)
        except OSError:
            return hits
        return replace(hits, jots=jots, jots_total=total)
