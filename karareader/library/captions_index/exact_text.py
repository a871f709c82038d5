"""What has to be said as it is written: the full text of captions holds words only, without their signs."""

from __future__ import annotations

from collections.abc import Iterable

from karareader.library.captions_index.segments import SpeechSegments
from karareader.library.query.query import Term, groups
from karareader.library.search.snippets import TermFinder


class Written:
    """Looks for the exact ones of `terms` in stretches of speech."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._groups = [
            [TermFinder([term]) for term in group]
            for group in groups(term for term in terms if not term.field and not term.no)
            if any(term.exact for term in group)
        ]

    def stands_in(self, speech: SpeechSegments, number: int) -> bool:
        """True if the stretch with this number holds them, or its end with the beginning of the next one does."""
        if not self._groups:
            return True
        texts = (speech.text(number), speech.seam(number))
        return all(any(any(finder.find(text)) for finder in group for text in texts) for group in self._groups)
