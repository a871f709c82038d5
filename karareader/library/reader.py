"""Reading the index of a library: all that a window asks. Nothing is ever written here."""

from __future__ import annotations

import os
import sqlite3
import struct
import threading
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from karareader.base.errors import UserError
from karareader.base.gui_priority import unhurried
from karareader.base.translation import tr
from karareader.library.captions_index.reader import SpokenIndex
from karareader.library.captions_index.videos import noted
from karareader.library.index import schema, videos
from karareader.library.index.connections import Connections
from karareader.library.index.links import LinkIndex
from karareader.library.index.location import IndexPlace
from karareader.library.index.method_cache import weakly
from karareader.library.query.query import Term, parse, places
from karareader.library.search import backlinks
from karareader.library.search.backlinks import Resolve
from karareader.library.search.hits import Searching
from karareader.library.search.note_body import IndexedBody
from karareader.library.search.results import Backlink, HeadingFacts, HitNote, Hits, NoteNames, VideoFacts
from karareader.library.search.search import FullText
from karareader.notes.model.note import Problem

if TYPE_CHECKING:
    from karareader.library.meaning.shown import Shown
    from karareader.library.search.moments import VideoTimeline

T = TypeVar("T")

_FACTS = "path, title, channel, video, times, repaired, doubtful, problems, changed"
_BODY = "text, stamps, lines, more"
_NOTHING: Mapping[str, str] = MappingProxyType({})
# What a damaged index gives, and one that is gone.
_ERRORS = (sqlite3.Error, ValueError, OSError, IndexError, TypeError, struct.error)


class Library:
    """What is known of the library at `root` whose index lies below the folder `cache`.

    It sees the index as it is on the disk: before there is one, `ready` is False and all answers are empty. Call
    `refresh` when the indexer tells of news; it may be called at any time. Every thread may ask. Raises UserError where
    the index is damaged; `lost` is told so first, in the same thread, with the name of the making, which
    `Indexer.update` takes; or with "" where the index is gone.
    """

    def __init__(self, root: Path, cache: Path, lost: Callable[[str], None] | None = None) -> None:
        self.root = root
        self._lost = lost
        self._place = IndexPlace(root, cache)
        self._making: Path | None = None
        self._text: FullText | None = None
        self._changes = -1
        self._facts = Connections()
        self._opening, self._noting = threading.Lock(), threading.Lock()
        rows = weakly(self._rows)
        self._timeline = lru_cache(16)(weakly(self._make_timeline))
        self._videos_named = lru_cache(1)(lambda: videos.named(rows))
        self._noted = lru_cache(1)(lambda: noted(rows))
        self._said = SpokenIndex(root, cache)
        self.refresh()

    @property
    def ready(self) -> bool:
        """True if there is an index to ask."""
        return self._making is not None

    def refresh(self) -> bool:
        """See what was written since; True if that is anything new."""
        with self._opening:
            for once_more in (True, False):
                making = self._place.current()
                try:
                    changes = schema.changes(making)
                    if making == self._making and changes == self._changes:
                        return False
                    if making != self._making:
                        self._text = None
                    elif self._text is not None:
                        self._text.refresh()
                except _ERRORS as error:
                    if once_more and self._place.current() != making:
                        continue
                    raise self._damaged(making) from error
                if making != self._making:
                    self._facts.turn_to(making)
                self._making, self._changes = making, changes
                self._timeline.cache_clear()
                self._videos_named.cache_clear()
                self._noted.cache_clear()
                break
            return True

    def refresh_said(self) -> bool:
        """See what was written of captions since; True if that is anything new."""
        return self._said.refresh()

    def close(self) -> None:
        """Let go of the files. No other thread may be asking."""
        self._said.close()
        self._facts.turn_to(None)
        self._text = self._making = None

    def notes(self) -> list[HitNote]:
        """All notes, in the order in which they are listed."""
        return self._notes("order by id")

    def note(self, path: Path) -> HitNote | None:
        """One note; None if the index does not know it."""
        found = self._notes("where path = ?", self._key(path))
        return found[0] if found else None

    def videos(self) -> list[VideoFacts]:
        """The videos that the notes are about, those with most notes first."""
        titles = dict(self._rows(schema.TITLES))
        rows = self._rows(
            "select video, max(channel), count(*), sum(times) from note where video <> '' group by video"
            " order by 3 desc, video"
        )
        return [VideoFacts(video, titles.get(video, ""), *others) for video, *others in rows]

    def names(self, known: Mapping[str, str] = _NOTHING) -> list[NoteNames]:
        """What each note can be called, for finding out what links mean.

        Texts that are `known` are given as these very objects: of 100,000 notes, a second copy would take room.
        """
        aliases: dict[int, list[str]] = {}
        for number, name in self._rows("select note, name from alias"):
            aliases.setdefault(number, []).append(name)
        before = os.path.join(self.root, "")  # noqa: PTH118

        def ask() -> list[NoteNames]:
            making, found = self._making, []
            if making is not None:
                with self._facts.to(making) as facts:
                    rows = facts.execute("select id, path, title from note order by id")
                    for number, path, title in unhurried(rows):
                        file = before + os.fsdecode(path)
                        others = tuple(aliases.get(number, ()))
                        found.append(NoteNames(known.get(file, file), known.get(title, title), others))
            return found

        return self._ask(ask)

    def headings(self, path: Path) -> list[HeadingFacts]:
        """The headings of a note."""
        return self._ask(lambda: body.headings() if (body := self._body(path)) is not None else [])

    def problems(self, path: Path) -> list[Problem]:
        """What was wrong in a note."""
        return self._ask(lambda: body.problems() if (body := self._body(path)) is not None else [])

    def tags(self) -> dict[str, int]:
        """The tags of the library with the number of notes that carry each."""
        return dict(self._rows("select name, count(distinct note) from tag group by name order by 2 desc, 1"))

    def video_titles(self, videos: Sequence[str]) -> dict[str, str]:
        """The titles of these videos, by their keys, where a channel's page lists them."""
        marks = ",".join("?" * len(videos))
        found = self._rows(f"select video, max(title) from listed where video in ({marks}) group by video", *videos)
        return dict(found)

    def siblings(self, video: str) -> list[HitNote]:
        """The notes on the video with this key."""
        return self._notes("where video = ? order by id", video) if video else []

    def citing(self, video: str) -> list[Path]:
        """The notes on other videos that have times of the video with this key."""
        rows = self._rows(
            "select path from note where id in (select note from cited where video = ?) order by id", video
        )
        return [self._path(path) for (path,) in rows]

    def timeline(self, video: str) -> VideoTimeline:
        """What all notes say about a video. To be made in a worker; then kept until there is news."""
        return self._timeline(video)

    def cited(self, path: Path, cue: int) -> tuple[str, float | None]:
        """The key of the video that a time of a note is of ("" for the note's own), and the second at which it ends,
        None where the note does not say.
        """

        def ask() -> tuple[str, float | None]:
            body = self._body(path)
            if body is None or cue >= len(body.stamps):
                return "", None
            stamp = body.stamps[cue]
            found = self._rows(
                "select cited.video from cited join note on note.id = cited.note where path = ? and which = ?",
                self._key(path),
                stamp.video,
            )
            return found[0][0] if found else "", stamp.end

        return self._ask(ask)

    def backlinks(self, path: Path, resolve: Resolve) -> list[Backlink]:
        """The links to a note from others. `resolve` tells which note the target of a link in a note means."""

        def ask() -> list[Backlink]:
            names = [path.stem]
            for number, title in self._rows("select id, title from note where path = ?", self._key(path)):
                names += [title, *(name for (name,) in self._rows("select name from alias where note = ?", number))]
            making = self._making
            if making is None:
                return []
            with self._facts.to(making) as facts:
                return list(backlinks.find(facts, self.root, path, names, resolve))

        return self._ask(ask)

    def linked(self) -> LinkIndex:
        """The links of many notes at once, for a map of them."""
        return LinkIndex(self.root, self._rows)

    def passages(self) -> Shown:
        """Passages by their places, for what is found by sense."""
        from karareader.library.meaning.shown import Shown

        return Shown(self.root, self._rows, self._said, self._noted)

    def search(self, typed: str, most: int = 30, skip: int = 0, said: int = 0) -> Hits:
        """What `typed` finds (see `query.parse`), best first: `most` notes after the first `skip`, and `said` moments
        of videos in which it is said, by their captions; `most` of these where only captions are to be searched.
        """
        terms = parse(typed)
        in_notes, in_captions = places(terms)

        def ask() -> Hits:
            text = self._full_text()
            if text is None or not terms:
                return Hits()
            moments = (said if in_notes else most) * in_captions
            with self._noting:  # those who ask at the same time would all count the same, and hold up the window
                known = self._noted() if moments else None
            heard = self._said.search(terms, known, moments) if known is not None else ((), 0)
            if not in_notes:
                return Hits((), 0, *heard, self._said.ready)
            hits, total = Searching(terms, self.root, self._rows).hits(text, self._videos_meant, most, skip)
            return Hits(tuple(hits), total, *heard, self._said.ready)

        return self._ask(ask)

    def _make_timeline(self, video: str) -> VideoTimeline:
        from karareader.library.search.moments import CitingNote, VideoTimeline

        def ask() -> VideoTimeline:
            cited = []
            for path, title, which, *packed in self._rows(
                f"select path, title, 0, {_BODY} from note join body using (id) where video = ?1 union all"
                f" select path, title, which, {_BODY} from cited join note on note.id = cited.note join body using (id)"
                " where cited.video = ?1",
                video,
            ):
                body = IndexedBody(*packed)
                cited.append(CitingNote(self._path(path), title, body.text, body.stamps, which))
            return VideoTimeline(video, cited)

        return self._ask(ask)

    def _videos_meant(self, term: Term) -> Sequence[str]:
        return videos.meant(term.text, self._videos_named())

    def _notes(self, rest: str, *values: object) -> list[HitNote]:
        rows = self._rows(f"select {_FACTS} from note {rest}", *values)
        return [HitNote(self._path(path), *others) for path, *others in rows]

    def _body(self, path: Path) -> IndexedBody | None:
        rows = self._rows(f"select {_BODY} from note join body using (id) where path = ?", self._key(path))
        return IndexedBody(*rows[0]) if rows else None

    def _path(self, stored: bytes) -> Path:
        return self.root / os.fsdecode(stored)

    def _key(self, path: Path) -> bytes:
        return os.fsencode(os.path.relpath(path, self.root))

    def _rows(self, statement: str, *values: object) -> list[tuple]:  # type: ignore[type-arg]
        def ask() -> list[tuple]:  # type: ignore[type-arg]
            making = self._making
            if making is None:
                return []
            with self._facts.to(making) as facts:
                return facts.execute(statement, values).fetchall()

        return self._ask(ask)

    def _ask(self, ask: Callable[[], T]) -> T:
        """What `ask` answers; it is asked again where the index became another one meanwhile."""
        for once_more in (True, True, False):
            making = self._making
            try:
                answer = ask()
            except _ERRORS as error:
                if not once_more or self._place.current() == making:
                    raise self._damaged(making) from error
                self.refresh()
                if not self.ready and self._lost is not None:
                    self._lost("")
            else:
                if making == self._making or not once_more:
                    return answer
        raise AssertionError

    def _damaged(self, making: Path | None) -> UserError:
        if self._lost is not None:
            self._lost(making.name if making is not None else "")
        return UserError(
            tr("The index of the library is damaged."), tr("It is being made anew. Notes can be read as before.")
        )

    def _full_text(self) -> FullText | None:
        """Opened when it is first asked for, so that starting is not held up."""
        with self._opening:
            if self._text is None and self._making is not None:
                self._text = FullText(self._making)
            return self._text
