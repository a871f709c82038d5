"""Whether the note that is open was read: its end was seen, or half of its times were played."""

from __future__ import annotations

from karareader.timeline.cues import Moment, Timeline
from karareader.ui.note.pane import NotePane

_NEAR = 12  # pixels: so near to its end, the end is seen
_SHARE = 0.5  # of the times


class ReadState:
    """How far the note in `note` was read; `timeline` are its times. `told`: it was said already that it was."""

    def __init__(self, note: NotePane) -> None:
        self._note = note
        self.timeline = Timeline()
        self._played: set[int] = set()
        self.told = True

    def begin(self) -> None:
        """Another note is open."""
        self._played.clear()
        self.told = False

    def played(self, moment: Moment) -> None:
        """The playback came to a moment of the note."""
        self._played.add(moment.first.index)

    @property
    def done(self) -> bool:
        """True if the note was read, by now."""
        moments = len(self.timeline)
        return self._at_end() or (moments > 0 and len(self._played) >= _SHARE * moments)

    def _at_end(self) -> bool:
        view = self._note.view
        page = view.page
        return page is not None and view.isVisible() and view.visible().bottom() >= page.layout.height() - _NEAR
