"""The context menu of the note."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from karareader.base.translation import tr
from karareader.notes.model.links import FileLink, NoteLink, WebLink, parse
from karareader.timeline.timecode import format_time
from karareader.ui.common.video_names import called
from karareader.ui.note.page.content import Anchor
from karareader.ui.note.page.model import NotePage

_LONGEST = 48  # characters of a title in the menu


def _short(words: str) -> str:
    """Words that a menu has room for."""
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 2].rstrip()}…”"


def _rank(added: tuple[int, QAction]) -> int:
    return added[0]


class NoteMenu(QMenu):
    """What can be done with the note, and with the link or time that was clicked.

    `activate` follows the link; `common` are the actions for the whole note.
    """

    def __init__(
        self,
        page: NotePage,
        anchor: Anchor | None,
        activate: Callable[[Anchor], None],
        common: list[QAction],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._anchor, self._activate = anchor, activate
        self._texts: dict[QAction, str] = {}
        self._slots: dict[QAction, Callable[[], None]] = {}
        self._common: QAction | None = None
        self._added: list[tuple[int, QAction]] = []  # of which rank, and where what was added begins; in order
        if anchor is not None:
            self._add_anchor(page, anchor)
            self._common = self.addSeparator()
        self.addActions(common)
        self.triggered.connect(self._chosen)

    def _add_anchor(self, page: NotePage, anchor: Anchor) -> None:
        cue = page.cue(anchor)
        if cue is not None:
            time, about = format_time(cue.start), page.videos.get(cue.video)
            if about is not None and page.is_elsewhere(anchor):
                go = tr("Play from {time} in {video}", time=time, video=_short(called(about)))
            else:
                go = tr("Play from {time}", time=time)
            self._go = self.addAction(go)
            video = about.video if about is not None else page.video
            self._copy(tr("Copy link to this moment"), video.at(cue.start) if video is not None else "")
            self._copy(tr("Copy time ({time})", time=time), time)
            written = f" ({cue.written})" if "://" not in cue.written else ""
            self._copy(tr("Copy as written") + written if cue.written else "", cue.written)
            return
        link = parse(anchor.href)
        if isinstance(link, WebLink):
            self._go = self.addAction(tr("Open in the browser…"))
            self._copy(tr("Copy address"), link.url)
        elif isinstance(link, NoteLink):
            self._go = self.addAction(tr("Look for this note") if anchor.dead else tr("Open note"))
            self._copy(tr("Copy name of the note"), link.target)
        elif isinstance(link, FileLink):
            self._go = self.addAction(tr("Open file…"))
            self._copy(tr("Copy path"), link.path)
        else:
            self._go = self.addAction(tr("Follow link"))

    def add(self, label: str, slot: Callable[[], None], *, apart: bool = False, rank: int = 0) -> QAction:
        """Add what else can be done with the link or time; `apart` puts a line before it.

        Who is of a lower `rank` stands above, whoever was asked first.
        """
        action = QAction(label, self)
        if self._common is not None:
            before = next((first for other, first in self._added if other > rank), self._common)
            first = self.insertSeparator(before) if apart else action
            self.insertAction(before, action)
            self._added.append((rank, first))
            self._added.sort(key=_rank)
        self._slots[action] = slot
        return action

    def _copy(self, label: str, text: str) -> None:
        if label and text:
            self._texts[self.addAction(label)] = text

    def _chosen(self, action: QAction) -> None:
        if action in self._texts:
            QGuiApplication.clipboard().setText(self._texts[action])
        elif action in self._slots:
            self._slots[action]()
        elif self._anchor is not None and action is self._go:
            self._activate(self._anchor)


def common_actions(
    parent: QWidget, selected: bool, markdown: Callable[[], None], text: Callable[[], None], find: Callable[[], None]
) -> list[QAction]:
    """The actions for the whole note, or for what is `selected` of it."""
    actions = []
    for label, slot in (
        (tr("Copy as Markdown") if selected else tr("Copy note as Markdown"), markdown),
        (tr("Copy as plain text") if selected else tr("Copy note as plain text"), text),
        (tr("Find in the note…"), find),
    ):
        action = QAction(label, parent)
        action.triggered.connect(slot)
        actions.append(action)
    return actions
