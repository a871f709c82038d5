"""What is marked while the video plays, and whether the note goes along with it."""

from __future__ import annotations

from karareader.timeline.cues import Moment, Timeline
from karareader.timeline.spans import Span


class Follower:
    """Tells which moment is active, and only when that changes.

    `lead` (seconds) marks a moment that much before it starts; 0 by default.
    """

    def __init__(self, timeline: Timeline | None = None, lead: float = 0.0) -> None:
        self._timeline = timeline or Timeline()
        self._lead = lead
        self._moment: Moment | None = None
        self.early: Span = (0.0, 0.0)  # at these positions (seconds) the moment at their end is active already
        # Between these two positions (seconds) nothing changes: the usual tick is two comparisons.
        self._from = 0.0
        self._until = 0.0

    @property
    def timeline(self) -> Timeline:
        """The timeline that is followed."""
        return self._timeline

    @property
    def moment(self) -> Moment | None:
        """The active moment."""
        return self._moment

    def set_timeline(self, timeline: Timeline) -> None:
        """Follow `timeline` from now on; nothing is active until the next `at`."""
        self._timeline = timeline
        self._moment = None
        self._from = self._until = 0.0

    def at(self, seconds: float) -> bool:
        """Take the playback position in seconds; True if the active moment is another one than before."""
        position = seconds + self._lead
        if self.early[0] <= position < self.early[1]:
            position = self.early[1]
        if self._from <= position < self._until:
            return False
        moment, self._from, self._until = self._timeline.stretch(position)
        if moment == self._moment:
            return False
        self._moment = moment
        return True


class FollowState:
    """Whether the note scrolls along with the playback.

    The reader's own scroll suspends it; a click on a time, on the follow chip, or scrolling the mark back into view
    resumes it. Knows nothing of pixels: the pane tells what happened.
    """

    def __init__(self) -> None:
        self.enabled = True
        self.suspended = False
        self._returned = False  # the hand brought the mark back into view, and it is still there

    @property
    def following(self) -> bool:
        """True if a change of the mark should scroll the note."""
        return self.enabled and not self.suspended

    def scrolled_by_hand(self, *, mark_visible: bool, was_visible: bool) -> None:
        """The reader scrolled: `mark_visible` tells whether the mark is in view now, `was_visible` before."""
        if mark_visible and not was_visible:
            self.suspended, self._returned = False, True
        elif not mark_visible or not self._returned:
            # The movement that brought the mark back goes on for a while: only one that loses it again is another wish.
            self.suspended, self._returned = True, False

    def mark_changed(self) -> None:
        """Something else is marked: from now on each scroll is a wish of its own."""
        self._returned = False

    def resume(self) -> None:
        """A click on a time or on the follow chip: follow again."""
        self.suspended = False
