"""Searching in what is said: from the terms of a query to moments of videos, best first. Nothing is written here."""

from __future__ import annotations

import sqlite3
import struct
import threading
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from karareader.library.captions_index import store
from karareader.library.captions_index.exact_text import Written
from karareader.library.captions_index.excerpt import excerpt
from karareader.library.captions_index.segments import SpeechSegments, unpacked
from karareader.library.captions_index.videos import File, Noted, SearchedCaptions
from karareader.library.index import schema
from karareader.library.index.connections import Connections
from karareader.library.index.fulltext import committed, must_be_complete, sound
from karareader.library.index.method_cache import weakly
from karareader.library.query.normalise import is_unspaced
from karareader.library.query.query import Term, groups
from karareader.library.search.results import CaptionHit, Matches
from karareader.library.search.snippets import TermFinder
from karareader.library.search.tokens import Wording

if TYPE_CHECKING:
    import tantivy

# Of one video so many moments are shown, as long as there are others.
_OF_ONE = 3
# So many of the best stretches are looked at, for each moment that is wanted.
_LOOKED_AT = 4
# Moments of a video that are nearer than this, in seconds, are one: it was captioned in two languages.
_SAME = 4.0
# Speech is kept in memory for so many files.
_KEPT = 24
_ERRORS = (sqlite3.Error, ValueError, OSError, struct.error)
_FILES = "select id, path, media, ids, key, title, channel, language, automatic from file where trouble = ''"


@dataclass(frozen=True, slots=True)
class _CaptionsState:
    """One state of what is kept; what an answer is made of is all of the same one."""

    making: Path
    changes: int
    index: tantivy.Index
    searcher: tantivy.Searcher
    wording: Wording


class SpokenIndex:
    """What is said in the videos of the library at `root`, below the folder `cache`. All threads may ask.

    It sees what is on the disk when `refresh` is called. Where there is nothing, or it is damaged, nothing is found:
    whoever writes it next makes it anew.
    """

    def __init__(self, root: Path, cache: Path) -> None:
        self._place = store.place(root, cache)
        self._facts = Connections()
        self._lock = threading.Lock()
        self._state: _CaptionsState | None = None
        self._speech = lru_cache(_KEPT)(weakly(self._read_speech))
        self._files: tuple[_CaptionsState, Noted, SearchedCaptions] | None = None
        self.refresh()

    @property
    def ready(self) -> bool:
        """True if there is something to search in."""
        return self._state is not None

    def refresh(self) -> bool:
        """See what was written since; True if that is anything new."""
        with self._lock:
            before, making = self._state, self._place.current()
            try:
                changes = schema.changes(making)
                if before is not None and making == before.making and changes == before.changes:
                    return False
                if making is None or changes < 1:
                    self._state = None
                else:
                    index = before.index if before is not None and before.making == making else _open(making)
                    with sound():
                        index.reload()
                        self._state = _CaptionsState(making, changes, index, index.searcher(), Wording(index.schema))
            except _ERRORS:
                self._state = None
            if self._state is None or before is None or self._state.making != before.making:
                self._facts.turn_to(self._state.making if self._state is not None else None)
                self._speech.cache_clear()
            return self._state is not before

    def close(self) -> None:
        """Let go of the files. No other thread may be asking."""
        self._facts.turn_to(None)
        self._state = None

    def search(self, terms: Sequence[Term], noted: Noted, most: int) -> tuple[tuple[CaptionHit, ...], int]:
        """The `most` best moments in which the `terms` are said, and how many stretches of speech hold them.

        `noted` tells of the videos that notes are about. What only notes can have is not found here.
        """
        state, asked = self._state, _asked(terms)
        if state is None or most < 1 or not any(not term.no for group in asked for term in group):
            return (), 0
        try:
            with sound():
                files = self._known(state, noted)
                alone = [each[0] for each in groups(terms) if len(each) == 1]
                query = _query(state, asked, files.meant(alone))
                if query is None:
                    return (), 0
                result = state.searcher.search(query, most * _LOOKED_AT)
                ids = state.searcher.fast_field_values("id", [address for _, address in result.hits])
                found = [divmod(int(number), 1 << store.BITS) for number in ids if number is not None]
                hits = self._hits(state, files, found, terms, most)
        except _ERRORS:
            return (), 0
        total = int(result.count or 0)  # type: ignore[attr-defined]
        return hits, len(hits) if len(found) == total and len(hits) < most else max(total, len(hits))

    def at(self, path: str, stretch: int, noted: Noted) -> CaptionHit | None:
        """What is said in a stretch of the captions in this file, nothing in it picked out; None where that is not
        searched. `noted` is as for `search`.
        """
        state = self._state
        try:
            files = self._known(state, noted) if state is not None else None
            file = next((each for each in files.by_number.values() if each.path == path), None) if files else None
            speech = self._speech(state, file.number) if state is not None and file is not None else None
        except _ERRORS:
            return None
        if file is None or speech is None or stretch >= len(speech.firsts):
            return None
        text = speech.text(stretch)
        return _hit(file, text, speech.seconds(speech.firsts[stretch]), (), ())

    def _hits(
        self,
        state: _CaptionsState,
        files: SearchedCaptions,
        found: Iterable[tuple[int, int]],
        terms: Sequence[Term],
        most: int,
    ) -> tuple[CaptionHit, ...]:
        """Moments of several videos, as far as there are some: those of the same one that are less good come last."""
        words = TermFinder(term for term in terms if not term.field)
        written = Written(terms)
        titles = TermFinder(term for term in terms if term.field in ("", "title"))
        hits: list[CaptionHit] = []
        waiting: list[tuple[File, int]] = []
        counts: Counter[str] = Counter()
        times: dict[str, list[float]] = {}

        def take(file: File, stretch: int) -> None:
            speech = self._speech(state, file.number)
            there = stretch < len(speech.firsts) and written.stands_in(speech, stretch)
            shown = excerpt(speech, stretch, words) if there else None
            video = file.key or file.path
            if shown is None or any(abs(shown[1] - time) < _SAME for time in times.get(video, ())):
                return
            counts[video] += 1
            times.setdefault(video, []).append(shown[1])
            hits.append(_hit(file, *shown, words.spans(shown[0]), titles.spans(file.title)))

        for number, stretch in found:
            file = files.by_number.get(number)
            if file is None:
                continue
            if counts[file.key or file.path] >= _OF_ONE:
                waiting.append((file, stretch))
            elif len(hits) < most:
                take(file, stretch)
        for file, stretch in waiting:
            if len(hits) >= most:
                break
            take(file, stretch)
        return tuple(hits)

    def _known(self, state: _CaptionsState, noted: Noted) -> SearchedCaptions:
        """The caption files, which are asked for once for each state of both indexes."""
        kept = self._files
        if kept is None or kept[0] is not state or kept[1] is not noted:
            with self._facts.to(state.making) as facts:
                kept = self._files = (state, noted, SearchedCaptions(facts.execute(_FILES), noted))
        return kept[2]

    def _read_speech(self, state: _CaptionsState, number: int) -> SpeechSegments:
        with self._facts.to(state.making) as facts:
            row = facts.execute("select texts, numbers from spoken where file = ?", [number]).fetchone()
        return unpacked(*row) if row is not None else SpeechSegments((), (), ())


def _hit(file: File, sentence: str, start: float, matches: Matches, title_matches: Matches) -> CaptionHit:
    return CaptionHit(
        file.key, file.title, file.channel, sentence, matches, title_matches,
        start, file.language, Path(file.path), Path(file.media) if file.media else None,
    )  # fmt: skip


def _open(making: Path) -> tantivy.Index:
    committed(making)
    must_be_complete(making)
    index = store.open_text(making)
    with sound():
        # No thread of its own watches the disk.
        index.config_reader("manual")
    return index


def _asked(terms: Sequence[Term]) -> list[list[Term]]:
    """The terms that are looked for in speech: plain words, in groups of which one is enough. None where something is
    asked for that only notes have.

    A single letter, as a word begins with it, is waited out: nearly every stretch of speech has such a word.
    """
    if any(term.field in ("has", "tag") for term in terms):
        return []
    return [
        asked
        for group in groups(terms)
        if (
            asked := [
                term
                for term in group
                if not term.field and not (term.prefix and len(term.text) == 1 and not is_unspaced(term.text))
            ]
        )
    ]


def _query(state: _CaptionsState, asked: Sequence[Sequence[Term]], files: Sequence[int] | None) -> tantivy.Query | None:
    """What finds the stretches; None where nothing is asked for.

    A word alone is looked for in the stretches themselves. Several words, or a phrase, may reach over into the next.
    """
    import tantivy

    worded = [[(term, words) for term in group if (words := state.wording.words(term))] for group in asked]
    several = sum(len(words) for group in worded for term, words in group if not term.no) > 1
    parts: list[tuple[tantivy.Occur, tantivy.Query]] = []
    for group in worded:
        made: list[tantivy.Query] = []
        for term, words in group:
            query = state.wording.in_field("body", words)
            if term.no:
                # Of two that are not to be said, or one that is, nothing can be told in speech.
                parts += [(tantivy.Occur.MustNot, query)] if len(group) == 1 else []
                continue
            if several:
                query = tantivy.Query.disjunction_max_query([query, state.wording.in_field("seam", words)], 0.0)
            made.append(query)
        if made:
            parts.append((tantivy.Occur.Must, made[0] if len(made) == 1 else _either(made)))
    if not any(occur == tantivy.Occur.Must for occur, _ in parts):
        return None
    if files is not None:
        within = tantivy.Query.term_set_query(state.index.schema, "file", list(files))
        parts.append((tantivy.Occur.Must, tantivy.Query.const_score_query(within, 0.0)))
    return tantivy.Query.boolean_query(parts)


def _either(queries: Sequence[tantivy.Query]) -> tantivy.Query:
    import tantivy

    return tantivy.Query.boolean_query([(tantivy.Occur.Should, query) for query in queries])
