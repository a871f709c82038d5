"""Whether the note that is open was read: its end was seen, or half of its times were played."""

from __future__ import annotations

from karareader.timeline.cues import Timeline
from karareader.timeline.follow import Follower
from karareader.ui.note.pane import NotePane

_NEAR = 12  # pixels: so near to its end, the end is seen
_SHARE = 0.5  # of the times


class ReadState:
    """How far the note in `note` was read. `told` tells that it was said already that it was."""

    def __init__(self, note: NotePane) -> None:
        self._note = note
        self._follower = Follower()
        self._played: set[float] = set()
        self.told = True

    def begin(self) -> None:
        """Another note is open."""
        self._played.clear()
        self.told = False

    @property
    def timeline(self) -> Timeline:
        """The times of the note."""
        return self._follower.timeline

    @timeline.setter
    def timeline(self, timeline: Timeline) -> None:
        self._follower.set_timeline(timeline)

    def played(self, seconds: float) -> bool:
        """The playback came to `seconds`; True if that is another time of the note. Else it costs two comparisons."""
        if not self._follower.at(seconds) or self._follower.moment is None:
            return False
        self._played.add(self._follower.moment.start)
        return True

    @property
    def done(self) -> bool:
        """True if the note was read, by now."""
        moments = len(self.timeline)
        return self._at_end() or (moments > 0 and len(self._played) >= _SHARE * moments)

    def _at_end(self) -> bool:
        view = self._note.view
        page = view.page
        return page is not None and view.isVisible() and view.visible().bottom() >= page.layout.height() - _NEAR
