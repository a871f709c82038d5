"""Captions on the picture: on and off, which of them, and that the choice stays from one video to the next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from karareader.base.errors import UserError
from karareader.base.readable_text import readable
from karareader.base.translation import noop, tr
from karareader.media.player.base import PlayerState as Playing
from karareader.ui.common.context import Context
from karareader.ui.common.messages import Message
from karareader.ui.runtime.tasks import Latest
from karareader.ui.video.pane import VideoPane
from karareader.ui.video.playback import Playback
from karareader.ui.video.playback_tracks import OFF, SubtitleChoice

_NONE = noop("No captions were found for this video.")
_NEEDS_VLC = noop("Captions from files can be shown on the picture only where VLC is installed.")


class PictureCaptions(QObject):
    """Shows what `PlaybackTracks.picked` asks for, remembers it, and does the same with the next video.

    Signals: `choose_requested` – the reader wants to say
    which file holds the captions.
    """

    choose_requested = Signal()

    def __init__(self, context: Context, pane: VideoPane, playback: Playback) -> None:
        super().__init__(pane)
        self._folder, self._messages, self._state = context.profile.cache / "subtitles", context.messages, context.state
        self._pane, self._playback, self._tracks = pane, playback, playback.tracks
        self._writing = Latest(context.pool, self)
        self._settled = True  # what was chosen before is shown with this video too, as far as it has such captions
        self._found = False  # the caption files of this video are known
        self._asked = False  # captions were asked for before that
        self._wanted: Path | None = None  # captions that were added by hand, and are to be found yet
        self._tracks.picked.connect(self.pick)
        self._tracks.changed.connect(self._look)
        self._tracks.offered_changed.connect(self._files_found)
        playback.source_changed.connect(self._source_changed)
        playback.state_changed.connect(self._look)
        pane.transport.captions_requested.connect(self.toggle)

    @property
    def busy(self) -> bool:
        """True while captions are being prepared for the player."""
        return self._writing.busy

    @Slot()
    def toggle(self) -> None:
        """Captions off, or on: those that were shown last, or the best."""
        if self._playback.source is None:
            return
        if self._tracks.subtitle_track() != OFF or self._writing.busy:
            self.pick(None)
            return
        best = self._best()
        if best is not None:
            self.pick(best)
        elif self._found:
            self._tell_none()
        else:
            # They are still looked for: shown, or told, once that is known.
            self._asked, self._settled, self._state.subtitles_on = True, False, True
            self._pane.say(tr("Looking for captions…"))

    @Slot(object)
    def pick(self, choice: SubtitleChoice | None) -> None:
        """Show these captions, or none, and remember that."""
        if choice is not None and not self._can_show(choice):
            self._messages.warn(tr(_NEEDS_VLC))
            self._look()
            return
        self._state.subtitles_on = choice is not None
        if choice is not None:
            self._state.subtitles_name = choice.name
        self._settled = True
        self._show(choice)
        self._pane.say(tr("Captions off") if choice is None else tr("Captions: {name}", name=readable(choice.name)))

    def show_file(self, path: Path) -> None:
        """Show the captions in this file as soon as they are among those of the video."""
        self._state.subtitles_on = True
        self._settled = False
        self._wanted = path
        self._look()

    def _tell_none(self) -> None:
        self._messages.tell(Message(tr(_NONE), action=tr("Choose a file…"), do=self._choose))

    @Slot()
    def _choose(self) -> None:
        self._state.subtitles_on, self._settled = True, False
        self.choose_requested.emit()

    def _show(self, choice: SubtitleChoice | None) -> None:
        self._writing.cancel()
        if choice is None:
            self._tracks.set_subtitle_track(OFF)
        elif choice.track is not None:
            self._tracks.set_subtitle_track(choice.track.id)
        elif choice.file is not None:
            file, folder = choice.file, self._folder

            def write() -> object:
                from karareader.captions.formats import write as captions_write

                return captions_write.rewrite(file, folder)

            self._writing.run(write, self._tracks.add_subtitles, self._failed)
        self._look()

    def _can_show(self, choice: SubtitleChoice) -> bool:
        """False where the engine reads only the subtitles inside a film, and this is a file."""
        return choice.track is not None or self._playback.abilities.caption_files

    def _failed(self, error: UserError) -> None:
        self._messages.problem(error)
        self._look()

    def _best(self) -> SubtitleChoice | None:
        """What was chosen last, or else like it: by name, by language, then the transcript, then whatever there is."""
        choices = self._tracks.subtitle_choices()
        wanted, named = self._wanted, self._state.subtitles_name
        language = named.partition(" · ")[0]
        transcript = self._tracks.offered[0].path if self._tracks.offered else None

        def rank(choice: SubtitleChoice) -> tuple[bool, bool, bool, bool]:
            path = choice.file.path if choice.file is not None else None
            return (
                wanted is None or path != wanted,
                choice.name != named,
                not language or choice.name.partition(" · ")[0] != language,
                path is None or path != transcript,
            )

        return min(choices, key=rank, default=None)

    @Slot(object)
    def _source_changed(self, _source: object) -> None:
        self._writing.cancel()
        self._settled = self._found = self._asked = False
        self._wanted = None
        self._look()

    @Slot()
    def _files_found(self) -> None:
        self._found = True
        if self._asked and self._best() is None:
            self._tell_none()
        self._asked = False
        self._look()

    @Slot()
    def _look(self) -> None:
        """Show what was chosen before, once that can be told; and what the button stands for."""
        playable = self._playback.state in (Playing.PLAYING, Playing.PAUSED)
        if not self._settled and self._found and playable and self._state.subtitles_on:
            best = self._best()
            if (
                best is not None
                and self._can_show(best)
                and (self._wanted is None or (best.file and best.file.path == self._wanted))
            ):
                self._settled, self._wanted = True, None
                self._show(best)
                return
        shown = self._tracks.subtitle_track() != OFF or self._writing.busy
        self._pane.transport.set_captions(shown and playable, bool(self._tracks.subtitle_choices()))
