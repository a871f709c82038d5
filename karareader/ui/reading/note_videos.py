"""The videos of the note that is open: going from one to another, and what they are called."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from karareader.base.translation import tr
from karareader.media.files import description
from karareader.notes.model import video_ref as reference
from karareader.notes.model.note import Link
from karareader.notes.videos import NoteVideo
from karareader.timeline.cues import Cue
from karareader.ui.common.actions import native
from karareader.ui.common.context import Context
from karareader.ui.common.messages import Message
from karareader.ui.common.video_names import called, label
from karareader.ui.note.context_menu import NoteMenu
from karareader.ui.note.pane import NotePane
from karareader.ui.reading.opened import Opened
from karareader.ui.reading.session import Session
from karareader.ui.reading.video_controller import VideoController
from karareader.ui.runtime.tasks import Latest
from karareader.ui.services.services import Services
from karareader.ui.video.pane import VideoPane
from karareader.ui.video.playback import Playback
from karareader.ui.video.switcher import VideoRow

_RANK = 3  # in the menu of a time, below what is done with the time itself


class _VideoFacts(NamedTuple):
    """What is known of a video: it with its title, another note on it, and whether it is on this computer."""

    video: NoteVideo
    note: Path | None
    here: bool


class NoteVideos(QObject):
    """Loads another video of the note at a click on one of its times, from the list under the picture, by commands.

    Which one is loaded, `Opened.loaded` of the session tells. Signals: `note_requested` (Path, str) – a note on another
    video, to be opened at this place.
    """

    note_requested = Signal(object, str)  # Path, place

    def __init__(
        self,
        context: Context,
        services: Services,
        *,
        session: Session,
        controller: VideoController,
        note: NotePane,
        pane: VideoPane,
        playback: Playback,
    ) -> None:
        super().__init__(context.window)
        self._messages, self._actions, self._playback = context.messages, context.actions, playback
        self._services, self._session, self._controller = services, session, controller
        self._note, self._pane, self._switcher = note, pane, pane.switcher
        self._asking = Latest(context.pool, self)
        self._told: dict[str | None, _VideoFacts] = {}
        note.video_requested.connect(self.play)
        note.time_menu_opening.connect(self._add_to_menu)
        self._switcher.chosen.connect(self._choose)
        self._switcher.main_requested.connect(self.load_main)
        services.index.changed.connect(self._ask)
        for changed in (context.actions.keys_changed, context.actions.added):
            changed.connect(self._tell_keys)

    # Going from one to another

    @Slot(object, float)
    def play(self, key: str | None, seconds: float) -> None:
        """Play another video of the note, by its key in the cues, from these seconds."""
        self._note.follow.go_along()
        self.load(key, seconds, plays=True)

    def load(self, key: str | None, seconds: float | None = None, *, plays: bool) -> None:
        """Load another video of the note, at `seconds` (None: where it was left), playing or held."""
        current = self._session.current
        if current is None or current.named(key) is None:
            return
        if key == current.loaded_key and self._playback.loaded:
            if seconds is not None:
                self._playback.seek(seconds)
            if plays:
                self._playback.play()
        else:
            self._controller.next.begin_at(seconds, current.wish.path, plays=plays)
            self._session.load_video(key)
            self._tell_unseen()

    def _tell_unseen(self) -> None:
        """Where the pane that names the video is not on the screen, say which one is loaded now."""
        current = self._session.current
        if current is None or self._pane.isVisible():
            return
        each = next((each for each in self._named(current) if each.key == current.loaded_key), None)
        if each is None or each.key is None or current.video is None:
            return
        words = tr("Loaded: {called}.", called=called(each))
        self._messages.tell(Message(words, action=tr("Back to the main video"), do=self.load_main, about="video"))

    @Slot(object)
    def play_on(self, key: str | None) -> None:
        """Play a video of the note, by its key in the cues, from where it was left."""
        self.load(key, plays=True)

    @Slot()
    def load_next(self) -> None:
        """The next video of the note; after the last one, the first."""
        self._step(1)

    @Slot()
    def load_main(self) -> None:
        """Back to the note's own video."""
        current = self._session.current
        if current is not None and current.loaded_key is None:
            self._messages.about_note(tr("The note’s main video is the one that is loaded."))
        elif current is None or current.video is None:
            self._messages.about_note(
                tr("This note has no main video.") if current is not None else tr("No note is open.")
            )
        else:
            self.load(None, plays=self._playback.playing)

    @Slot()
    def show_list(self) -> None:
        """Open the list of the videos of the note."""
        if self._several():
            self._switcher.open()

    def _step(self, by: int) -> None:
        current = self._session.current
        if self._several() and current is not None:
            keys = [each.key for each in current.videos]
            at = keys.index(current.loaded_key) if current.loaded_key in keys else -1
            self.load(keys[(at + by) % len(keys)], plays=self._playback.playing)

    def _several(self) -> bool:
        """True if there is another one to go to; else that is told."""
        current = self._session.current
        if current is not None and len(current.videos) > 1:
            return True
        self._messages.about_note(
            tr("This note has no other videos.") if current is not None else tr("No note is open.")
        )
        return False

    @Slot(int)
    def _choose(self, row: int) -> None:
        current = self._session.current
        if current is not None and row < len(current.videos) and current.videos[row].key != current.loaded_key:
            self.load(current.videos[row].key, plays=self._playback.playing)

    @Slot()
    def _tell_keys(self) -> None:
        self._switcher.set_keys(native(self._actions.keys("main_video")), native(self._actions.keys("videos")))

    # What they are called

    def note_shown(self) -> None:
        """Another note is open, or the same one read again."""
        self._told = {}
        self.show()
        self._ask()

    def show(self) -> None:
        """Show which videos there are, and which of them is loaded."""
        current = self._session.current
        videos = self._named(current) if current is not None else []
        self._note.name_videos(videos)
        if current is None or len(videos) < 2:
            self._switcher.show_videos((), -1, -1)
            return
        counts = Counter(cue.video for cue in current.rendered.timeline.cues)
        away = {key for key, told in self._told.items() if not told.here}
        rows = [
            VideoRow(label(each.video, each.title), _where(each, counts[each.key], away=each.key in away))
            for each in videos
        ]
        keys = [each.key for each in videos]
        at = keys.index(current.loaded_key) if current.loaded_key in keys else -1
        self._switcher.show_videos(rows, at, keys.index(None) if None in keys else -1)

    def _named(self, current: Opened) -> list[NoteVideo]:
        return [self._told[each.key].video if each.key in self._told else each for each in current.videos]

    def name(self, key: str) -> str:
        """What the video with this key (`VideoRef.key`) is called, where the note has several; "" where it has one."""
        current = self._session.current
        videos = self._named(current) if current is not None and len(current.videos) > 1 else []
        return next((label(each.video, each.title) for each in videos if each.video.key == key), "")

    @Slot()
    def _ask(self) -> None:
        """Look in a worker what the videos are called, where there are several."""
        current, services = self._session.current, self._services
        if current is None or len(current.videos) < 2:
            self._asking.cancel()
            return
        opened, library = current, services.index.library
        keys = [each.video.key for each in opened.videos]

        def look() -> list[_VideoFacts]:
            linked = _link_words(opened.rendered.links)
            listed = library.video_titles(keys) if library is not None and library.ready else {}

            def told(each: NoteVideo) -> _VideoFacts:
                key, path = each.video.key, opened.wish.path
                notes = library.siblings(key) if library is not None and library.ready else []
                other = next((note for note in notes if note.path != path), None)
                title = listed.get(key) or services.standings.book.entry(key).title
                if not title and each.key is None:
                    title = opened.rendered.facts.get("video_title", "")
                file = services.files.find(each.video, path)
                if not title and file is not None:
                    title = description.title(file)
                title = title or linked.get(key, "")
                if not title and each.video.site != "file":
                    title = other.title if other is not None else opened.note.title if each.key is None else ""
                return _VideoFacts(
                    replace(each, title=title), other.path if other is not None else None, file is not None
                )

            return [told(each) for each in opened.videos]

        self._asking.run(look, partial(self._take, opened.wish.path))

    def _take(self, note: Path, told: list[_VideoFacts]) -> None:
        if note == self._session.path:
            self._told = {each.video.key: each for each in told}
            self.show()

    @Slot(object, object)
    def _add_to_menu(self, menu: NoteMenu, cue: Cue) -> None:
        """Offer the note that is about the video of the time that the menu is about."""
        other = self._told[cue.video].note if cue.video is not None and cue.video in self._told else None
        if other is not None:
            place = f"t={cue.start:g}"
            menu.add(tr("Open the note on this video"), partial(self.note_requested.emit, other, place), rank=_RANK)


def _link_words(links: Sequence[Link]) -> dict[str, str]:
    """What the links of a note to videos say, by the keys of these; a bare address says nothing."""
    said: dict[str, str] = {}
    for link in links:
        video = reference.from_url(link.target) if link.kind == "web" and "://" not in link.text else None
        if video is not None and link.text.strip():
            said.setdefault(video.key, link.text.strip())
    return said


def _where(each: NoteVideo, times: int, *, away: bool) -> str:
    """What the list says of a video besides its title; `away` if it is not on this computer."""
    parts = [tr("Main video")] if each.key is None else []
    parts.append(tr("%n time", "%n times", times) if times else tr("no times"))
    if each.title and each.video.site != "file":
        parts.append(label(each.video))
    if away:
        parts.append(tr("not on this computer"))
    return " · ".join(parts)
