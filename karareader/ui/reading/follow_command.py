"""The command “Follow the video”: it does what the chip below the note says, and its mark shows how it stands."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from karareader.ui.common.actions import Actions
from karareader.ui.note.pane import NotePane
from karareader.ui.window.appearance import Appearance


class FollowControl(QObject):
    """Resumes the following where the reader's hand suspended it; else switches it on or off."""

    def __init__(self, note: NotePane, appearance: Appearance, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._note, self._appearance, self._actions = note, appearance, actions
        note.following_changed.connect(self._tell)
        note.follow.wanted.connect(self.toggle)
        self._tell()

    @Slot()
    def toggle(self) -> None:
        """Follow again, or not any more."""
        state = self._note.follow.state
        if state.enabled and state.suspended:
            self._note.follow.resume()
        else:
            self._appearance.toggle_follow()
        self._tell()

    @Slot()
    def _tell(self) -> None:
        self._actions.check("follow", self._note.follow.state.following)
