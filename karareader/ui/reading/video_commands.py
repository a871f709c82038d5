"""What the reader can do with the video of the note."""

# ruff: noqa: E501 - a table reads best with a row for each command

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from karareader.base.translation import tr
from karareader.ui.common import ask_files
from karareader.ui.common.commands import Command
from karareader.ui.common.context import Context
from karareader.ui.common.undo import Change, Swap
from karareader.ui.common.video_names import label
from karareader.ui.reading.chosen_files import ChosenFiles
from karareader.ui.reading.loop import Loop
from karareader.ui.reading.note_videos import NoteVideos
from karareader.ui.reading.paragraph_pause import ParagraphPause
from karareader.ui.reading.session import Session
from karareader.ui.reading.video_controller import VideoController
from karareader.ui.video.pane import VideoPane
from karareader.ui.video.player_commands import PlayerKeys


class VideoChoice(QObject):
    """Asks the reader for a file or a folder."""

    def __init__(self, context: Context, session: Session, controller: VideoController, pane: VideoPane) -> None:
        super().__init__(context.window)
        self._settings, self._undo, self._window = context.settings, context.undo, context.window
        self._session, self._controller = session, controller
        pane.choose_file_requested.connect(self.choose)

    @Slot()
    def choose(self) -> None:
        """Let the reader say which file is the video."""
        current = self._session.current
        beside = current.wish.path.parent if current else Path.home()
        loaded = current.loaded if current is not None and len(current.videos) > 1 else None
        title = (
            tr("Choose the video “{name}”", name=label(loaded))
            if loaded is not None
            else tr("Choose the video of this note")
        )
        file = ask_files.media_file(self._window, title, beside)
        if file is not None:
            self._controller.take(file)

    @Slot()
    def choose_folder(self) -> None:
        """Let the reader name a folder in which videos lie."""
        name = ask_files.media_folder(self._window)
        before = self._settings.media_folders
        if name and name not in before:
            self._put_folders([*before, name])
            swap = Swap(lambda: self._settings.media_folders, self._put_folders, before)
            self._undo.push(
                Change(tr("looking in {name}", name=name), swap, swap),
                tr("Videos are looked for in {name} too.", name=name),
            )

    def _put_folders(self, folders: list[str]) -> None:
        self._settings.media_folders = folders
        self._session.find_video_again()


def commands(
    *,
    keys: PlayerKeys,
    loop: Loop,
    paragraphs: ParagraphPause,
    videos: NoteVideos,
    choice: VideoChoice,
    chosen: ChosenFiles,
) -> tuple[Command, ...]:
    """The commands of the playback, of loops, and of which video it is."""
    return (
        Command("play", tr("Play or pause"), ("Space",), tr("Play or pause the video"), "Video", keys.toggle, "play"),
        Command("back_5", tr("Back 5 seconds"), ("Left",), tr("Go back 5 seconds"), "Video", keys.back_5, "seek-back", True),
        Command("on_5", tr("Forward 5 seconds"), ("Right",), tr("Go forward 5 seconds"), "Video", keys.on_5, "seek-forward", True),
        Command("back_1", tr("Back 1 second"), ("Shift+Left",), tr("Go back 1 second"), "Video", keys.back_1, repeats=True),
        Command("on_1", tr("Forward 1 second"), ("Shift+Right",), tr("Go forward 1 second"), "Video", keys.on_1, repeats=True),
        Command("back_10", tr("Back 10 seconds"), ("Ctrl+Left",), tr("Go back 10 seconds"), "Video", keys.back_10, repeats=True),
        Command("on_10", tr("Forward 10 seconds"), ("Ctrl+Right",), tr("Go forward 10 seconds"), "Video", keys.on_10, repeats=True),
        Command("previous_time", tr("Previous time"), ("J",), tr("Go to the time before, of those in the note"), "Video", keys.previous_time, repeats=True),
        Command("next_time", tr("Next time"), ("K",), tr("Go to the next time of those in the note"), "Video", keys.next_time, repeats=True),
        Command("frame_back", tr("Previous frame"), (",",), tr("Pause, and show the previous frame"), "Video", keys.frame_back, "step-back", True),
        Command("frame_on", tr("Next frame"), (".",), tr("Pause, and show the next frame"), "Video", keys.frame_on, "step", True),
        Command("slower", tr("Slower"), ("[",), tr("Play slower, with the pitch kept"), "Video", keys.slower, repeats=True),
        Command("faster", tr("Faster"), ("]",), tr("Play faster, with the pitch kept"), "Video", keys.faster, repeats=True),
        Command("usual_speed", tr("Normal speed"), ("Backspace",), tr("Play at normal speed"), "Video", keys.usual_speed, "speed"),
        Command("loop", tr("Loop"), ("L",), tr("Play the marked paragraph again and again, or play on"), "Video", loop.toggle, "loop", toggles=True),
        Command("loop_sentence", tr("Loop sentence"), ("Shift+L",), tr("Play the sentence that is said now again and again, or play on"), "Video", loop.toggle_sentence, "loop"),
        Command("loop_begin", tr("Loop begins here"), ("A",), tr("Begin a loop at this moment of the video"), "Video", loop.set_begin),
        Command("loop_end", tr("Loop ends here"), ("B",), tr("End the loop at this moment of the video, and play it again and again"), "Video", loop.set_end),
        Command("pause_paragraphs", tr("Pause after each paragraph"), (), tr("Pause the video at the end of each paragraph that is marked"), "Video", paragraphs.toggle, toggles=True),
        Command("mute", tr("Mute"), ("M",), tr("Silence the sound, or let it be heard"), "Video", keys.toggle_mute, "volume-mute"),
        Command("louder", tr("Volume up"), ("Ctrl+Up",), tr("Turn the sound up"), "Video", keys.louder, repeats=True),
        Command("softer", tr("Volume down"), ("Ctrl+Down",), tr("Turn the sound down"), "Video", keys.softer, repeats=True),
        Command("next_video", tr("Next video of the note"), ("V",), tr("Load the next video that the note cites"), "Video", videos.load_next, "film"),
        Command("main_video", tr("Back to the main video"), ("Shift+V",), tr("Load the note’s own video again"), "Video", videos.load_main, "back"),
        Command("videos", tr("Videos of this note…"), ("Ctrl+Shift+V",), tr("Choose another video of the note from a list"), "Video", videos.show_list, "film"),
        Command("choose_video", tr("Choose the video file…"), ("Ctrl+Shift+O",), tr("Say which file is the video of this note"), "Video", choice.choose, "file"),
        Command("forget_video", tr("Stop using the chosen file"), (), tr("Use the file again that is found for the video of this note, in place of the one chosen by hand"), "Video", chosen.forget_file),
        Command("choose_media_folder", tr("Look for videos in…"), (), tr("Choose a folder in which to look for the videos of notes"), "Video", choice.choose_folder, "film"),
    )  # fmt: skip
