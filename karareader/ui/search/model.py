"""What a search found, as rows: notes, and moments of videos in which it is said, under a heading of their own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from karareader.base.translation import number, tr
from karareader.library.names.catalog import pretty
from karareader.library.search.results import CaptionHit, Hit, Hits, JotHit
from karareader.timeline.timecode import format_time
from karareader.ui.common.qt_types import AnyIndex

# Where there are both, so many notes come before what is said: the others after it.
_BEFORE = 4


@dataclass(frozen=True, slots=True)
class RowHeading:
    """A line above rows that are of one kind, whose sign is `icon`; `count` tells how many of them there are."""

    text: str
    icon: str
    count: str = ""


@dataclass(frozen=True, slots=True)
class More:
    """A row that stands for those that are not shown."""

    text: str


Found = Hit | CaptionHit
Row = Found | RowHeading | More


def arranged(hits: Hits, meant: Sequence[Found] = (), share: float | None = None) -> list[Row]:
    """The rows: the best notes first, jots, what is said and what is meant next, so that they are seen, and then all
    other notes. `share` of all was read for its meaning; None: that is not wanted.
    """
    jots: list[Row] = [RowHeading(tr("Jots"), "jot", number(hits.jots_total)), *hits.jots] if hits.jots else []
    similar: list[Row] = []
    if share is not None and (meant or share < 1):
        similar = [
            RowHeading(
                tr("Similar meaning"), "quote", tr("{share:.0f} % read", share=100 * share) if share < 1 else ""
            ),
            *meant,
        ]
    if not hits.said and not jots and not similar:
        return list(hits.hits)
    rest = hits.hits[_BEFORE:]
    others: list[Row] = [RowHeading(tr("More notes"), "note"), *rest] if rest else []
    if not hits.said:
        return [*hits.hits[:_BEFORE], *jots, *similar, *others]
    said: list[Row] = [RowHeading(tr("Said in videos"), "subtitles", number(hits.said_total)), *hits.said]
    if hits.hits and hits.said_total > len(hits.said):
        said.append(More(tr("All {count:,} moments", count=hits.said_total)))
    return [*hits.hits[:_BEFORE], *jots, *said, *similar, *others]


def unlike(hits: Hits, meant: Iterable[Found]) -> list[Found]:
    """Those of the hits by sense that do not stand among the best ones by words."""
    notes = {hit.path for hit in hits.hits[:_BEFORE]}
    said = {hit.captions for hit in hits.said}
    return [
        each
        for each in meant
        if (each.captions not in said if isinstance(each, CaptionHit) else each.path not in notes)
    ]


def where(hit: Found) -> str:
    """The channel of a hit, and the heading under which its sentence stands, or that it is said."""
    channel = pretty(hit.channel) if hit.channel else ""
    if isinstance(hit, CaptionHit):
        return " · ".join(part for part in (tr("said in the video"), channel) if part)
    section = hit.section if hit.section not in (hit.title, hit.sentence) else ""
    place = " › ".join(part for part in (channel, section) if part)
    return " · ".join(part for part in (place, tr("time of another video") if hit.cited else "") if part)


def same(row: Row, other: Row | None) -> bool:
    """True if two rows stand for the same note, or for the same moment."""
    if isinstance(row, JotHit) or isinstance(other, JotHit):
        return isinstance(row, JotHit) and isinstance(other, JotHit) and (row.path, row.cue) == (other.path, other.cue)
    if isinstance(row, Hit) and isinstance(other, Hit):
        return row.path == other.path
    if isinstance(row, CaptionHit) and isinstance(other, CaptionHit):
        return (row.captions, row.start) == (other.captions, other.start)
    return False


class HitModel(QAbstractListModel):
    """What was found, best first. Headings cannot be chosen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()

    @property
    def hits(self) -> list[Found]:
        """The rows that are hits."""
        return [row for row in self.rows if isinstance(row, Hit | CaptionHit)]

    def set(self, rows: Sequence[Row]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        heading = index.isValid() and isinstance(self.rows[index.row()], RowHeading)
        return Qt.ItemFlag.NoItemFlags if heading else super().flags(index)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title; all of it for those who listen instead of look."""
        row = self.rows[index.row()]
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if isinstance(row, RowHeading | More):
            return row.text
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        time = tr("at {time}", time=format_time(row.start)) if row.start is not None else ""
        return ", ".join(part for part in (row.title, where(row), row.sentence, time) if part)

    def step(self, place: int, by: int) -> int:
        """The row that is `by` rows from `place`, or the nearest one behind it that can be chosen; `place` for none."""
        if not self.rows:
            return -1
        way = 1 if by > 0 else -1
        wanted = min(max(0, place + by), len(self.rows) - 1)
        for ends in (range(wanted, len(self.rows) if way > 0 else -1, way), range(wanted, place, -way)):
            for at in ends:
                if not isinstance(self.rows[at], RowHeading):
                    return at
        return place
