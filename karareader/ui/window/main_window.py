"""The window: tool bar, library, note, video and side panel, message line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent, QScreen, QShowEvent
from PySide6.QtWidgets import QLineEdit, QMainWindow, QVBoxLayout, QWidget

from karareader.settings import LayoutName, State
from karareader.ui.common import icons
from karareader.ui.common.actions import Actions
from karareader.ui.common.focus import FocusHome
from karareader.ui.window import window_place
from karareader.ui.window.layouts import PaneSplitters
from karareader.ui.window.left_side import LeftSide, library_fits
from karareader.ui.window.note_stack import NotePages
from karareader.ui.window.panes import PaneFocus, Panes
from karareader.ui.window.window_place import ScreenLayouts


class MainWindow(QMainWindow):
    """The window and its arrangement.

    Signals: `closing`.
    """

    closing = Signal()

    def __init__(self, actions: Actions, state: State, panes: Panes) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setAccessibleName("KaraReader")
        self.setWindowTitle("KaraReader")
        self.setWindowIcon(icons.application_icon())
        self.setMinimumSize(window_place.LEAST)
        self._actions, self._state, self.panes = actions, state, panes
        self._screens = ScreenLayouts(state)
        self._on_screen = False
        self.left = LeftSide(state, self)
        self.left.changed.connect(self._show_left)
        self.pages = NotePages(panes.note, panes.welcome)
        self.stage = PaneSplitters(
            library=panes.left,
            note=self.pages,
            video=panes.video,
            small=panes.small,
            side=panes.side,
            shares=state.splits,
        )
        self.setCentralWidget(_stacked(panes.top_bar, self.stage, panes.line))
        for part in (panes.left, panes.side, panes.line):
            part.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._walk = PaneFocus((panes.left, self.pages, panes.small, panes.video, panes.side, panes.line), self)
        FocusHome(self, panes.video, self.place_focus)
        self.stage.popped_out_changed.connect(self._popped_out)
        panes.small.show_video_requested.connect(self.lay_out_side)
        panes.side.space_requested.connect(self.lay_out_side)
        panes.video.full_screen_requested.connect(self.toggle_full_screen)
        panes.video.pop_out_requested.connect(self.toggle_pop_out)
        panes.video.sentence.wanted = state.sentence_line
        actions.check("sentence_line", state.sentence_line)
        panes.note.zoom_changed.connect(self._look_for_room)
        self._restore()

    # What is shown

    @Slot()
    def show_note(self) -> None:
        """Show the note, if another page stands in its place."""
        self.pages.setCurrentWidget(self.panes.note)

    def show_welcome(self) -> None:
        """Show the welcome page in the place of the note."""
        typing = isinstance(self.focusWidget(), QLineEdit)
        self.pages.setCurrentWidget(self.panes.welcome)
        if not typing:
            self.panes.welcome.setFocus()
        self.set_title("")
        if self.stage.layout_name == "video":
            self.lay_out_side()

    def fold_video(self, folded: bool) -> None:
        """Give a note without a video the whole width, or put the column of the video back."""
        self.stage.fold_video(folded)
        focus = self.focusWidget()
        if focus is not None and not focus.isVisible():
            self.place_focus()

    def set_title(self, title: str) -> None:
        """Name the note in the tool bar and in the frame of the window."""
        self.panes.top_bar.title.setText(title)
        self.setWindowTitle(f"{title} — KaraReader" if title else "KaraReader")

    def bring_forward(self) -> None:
        """Show the window before all others, as far as the desktop lets it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def place_focus(self) -> None:
        """Hand the keyboard to the note, or to the picture where there is no note: Qt would pick any control."""
        page = self.pages.currentWidget()
        if page is not None and page.isVisibleTo(self):
            page.setFocus()
        else:
            self.panes.video.setFocus()
            self.panes.video.activateWindow()

    # Commands

    @Slot()
    def focus_search(self) -> None:
        """Go to the search box."""
        self.leave_full_screen()
        self.activateWindow()
        self.panes.top_bar.search.start()

    @Slot()
    def toggle_library(self) -> None:
        """Show or hide the library."""
        self.left.show(not self.left.shown)

    @Slot()
    def lay_out_side(self) -> None:
        """Note and video side by side."""
        self._lay_out("side")

    @Slot()
    def lay_out_top(self) -> None:
        """The video above the note."""
        self._lay_out("top")

    @Slot()
    def lay_out_note(self) -> None:
        """Only the note."""
        self._lay_out("note")

    @Slot()
    def lay_out_video(self) -> None:
        """Only the video."""
        self._lay_out("video")

    @Slot()
    def toggle_sentence(self) -> None:
        """The sentence below a picture that fills the screen or pops out, or not."""
        self._state.sentence_line = self.panes.video.sentence.wanted = not self._state.sentence_line
        self.panes.video.sentence.arrange()
        self._actions.check("sentence_line", self._state.sentence_line)

    @Slot()
    def next_pane(self) -> None:
        """Take the keyboard to the next pane."""
        self._walk.go(1)

    @Slot()
    def previous_pane(self) -> None:
        """Take the keyboard to the pane before."""
        self._walk.go(-1)

    @Slot()
    def toggle_pop_out(self) -> None:
        """Take the video into its own window, or put it back."""
        if self.stage.popped_out:
            self.stage.pop_in()
        else:
            self.leave_full_screen()
            if self.stage.layout_name == "note":
                self._lay_out("side")
            self.panes.video.set_popped_out(True)  # it is higher then
            self.stage.pop_out(window_place.pop_out_place(self, self.panes.video, self._state))

    @Slot()
    def toggle_full_screen(self) -> None:
        """The video on the whole screen, or back."""
        if self.stage.popped_out:
            self.stage.toggle_pop_out_full_screen()
        elif self.isFullScreen():
            self.leave_full_screen()
        else:
            self._state.maximized = self.isMaximized()
            self.panes.top_bar.hide()
            self.panes.line.hide()
            self.stage.set_full_screen(True)
            self.place_focus()
            self.showFullScreen()
            self._actions.check("full_screen", True)

    @Slot()
    def escape(self) -> None:
        """Leave the full screen or the map, or give the focus back to the note."""
        if self.isFullScreen():
            self.leave_full_screen()
        elif self.stage.pop_out_is_full_screen:
            self.stage.toggle_pop_out_full_screen()
        elif self.pages.guest is not None:
            self.pages.leave_guest()
        else:
            self.panes.note.setFocus()

    def leave_full_screen(self) -> None:
        """Show everything again."""
        if not self.isFullScreen():
            return
        if self._state.maximized:
            self.showMaximized()
        else:
            self.showNormal()
        self.panes.top_bar.show()
        self.panes.line.show()
        self.stage.set_full_screen(False)
        self.place_focus()
        self._actions.check("full_screen", False)

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        """From now on the window is on a screen."""
        super().showEvent(event)
        if not self._on_screen:
            self._on_screen = True
            self.windowHandle().screenChanged.connect(self._screen_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The library goes where there is no room for it, and comes back."""
        super().resizeEvent(event)
        self._look_for_room()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the window was."""
        self._state.popped_out = self.stage.popped_out
        if self.stage.popped_out:
            self.stage.pop_in()
        window_place.keep(self, self._state)
        self.closing.emit()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that a field had no use for."""
        if event.key() == Qt.Key.Key_Escape:
            self.escape()
        else:
            super().keyPressEvent(event)

    # Inside

    def _lay_out(self, name: LayoutName) -> None:
        self._screens.remember(self.screen(), name)
        self._arrange(name)
        self.place_focus()

    def _arrange(self, name: LayoutName) -> None:
        self.leave_full_screen()
        self.stage.set_layout(name)
        self._actions.check(f"layout_{name}", True)
        self._look_for_room()

    @Slot(QScreen)
    def _screen_changed(self, screen: QScreen) -> None:
        """The window was moved to another screen, or that has another size now: arrange it as there before."""
        name = self._screens.on(screen)
        if name != self.stage.layout_name and not self.isFullScreen():
            self._arrange(name)

    @Slot()
    def _show_left(self) -> None:
        self.stage.show_library(self.left.shown)
        if self.focusWidget() is None:
            self.place_focus()
        self._actions.check("library", self.left.shown)

    @Slot()
    def _look_for_room(self) -> None:
        self.left.look(library_fits(self.width(), self.panes.note.look.size_px, self.stage.layout_name))

    @Slot(object)
    def _popped_out(self, window: QWidget | None) -> None:
        self._actions.check("pop_out", window is not None)
        if window is not None:
            self._actions.install(window)
        else:
            self.place_focus()
            self._state.pop_out = window_place.numbers(self.stage.pop_out_place)

    def _restore(self) -> None:
        """Open the window where it was, and as it was."""
        window_place.restore(self, self._state)
        self._arrange(self._screens.on(QGuiApplication.screenAt(self.geometry().center()) or self.screen()))
        self._show_left()
        self.place_focus()


def _stacked(*parts: QWidget) -> QWidget:
    """The parts one above the other; the second one gets all the room that is left."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for at, part in enumerate(parts):
        column.addWidget(part, int(at == 1))
    return whole
