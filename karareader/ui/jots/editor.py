"""The small editor of jots below the video: its time, and the text behind it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from karareader.base.translation import noop, tr
from karareader.timeline.timecode import format_time
from karareader.ui.common import icons
from karareader.ui.common.theme import Theme, ThemeManager
from karareader.ui.jots.draft import Draft
from karareader.ui.jots.jot_text import JotText

_PAUSE_MS = 400  # of typing, after which the draft is kept
_HINT = noop("Enter keeps it · Esc puts it away")


class JotEditor(QWidget):
    """Writes one draft at a time. It takes the keyboard, and gives it back to what had it.

    Signals: `kept` (Draft); `put_away` (Draft) – closed, to be gone on with; `typed` (Draft) – after each pause in
    typing; `opened_changed` (bool).
    """

    kept = Signal(object)  # Draft
    put_away = Signal(object)  # Draft
    typed = Signal(object)  # Draft
    opened_changed = Signal(bool)

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self.setObjectName("jotEditor")
        self.setAccessibleName(tr("Jot editor"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._draft: Draft | None = None
        self._heading = ""
        self._before: QWidget | None = None
        self.time = QLabel()
        self.time.setObjectName("jotTime")
        self.time.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.earlier = self._button("minus", tr("One second earlier (Alt+,)"))
        self.later = self._button("plus", tr("One second later (Alt+.)"))
        self.hint = QLabel(tr(_HINT))
        self.hint.setObjectName("quiet")
        self.keep_button = self._button("check", tr("Keep this jot (Enter)"))
        self.close_button = self._button("close", tr("Put it away (Esc): it is here again when you come back"))
        self.text = JotText(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell_typed)
        self._arrange()
        self.earlier.clicked.connect(self.go_earlier)
        self.later.clicked.connect(self.go_later)
        self.keep_button.clicked.connect(self._keep)
        self.close_button.clicked.connect(self._put_away)
        self.text.kept.connect(self._keep)
        self.text.put_away.connect(self._put_away)
        self.text.textChanged.connect(self._pause.start)
        themes.changed.connect(self._recolour)
        self._recolour(themes.theme)

    @property
    def draft(self) -> Draft | None:
        """What is being written, as it is now; None while it is closed."""
        if self._draft is None:
            return None
        return replace(self._draft, text=self.text.toPlainText())

    def open(self, draft: Draft, heading: str, prompt: str) -> None:
        """Write on at `draft`. `heading` says what it is, `prompt` stands in the field while that is empty."""
        was_open = self._draft is not None
        if not was_open:
            self._before = QApplication.focusWidget()
        self._draft = draft
        self._heading = heading
        self.text.setPlainText(draft.text)
        self.text.set_prompt(prompt)
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self._pause.stop()
        self._show_time()
        if not was_open:
            self.opened_changed.emit(True)
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_editor(self) -> None:
        """Show it no more, and hand the keyboard back."""
        if self._draft is None:
            return
        self._draft = None
        self._pause.stop()
        before, self._before = self._before, None
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused) and before is not None and before.isVisible():
            before.setFocus()
        self.opened_changed.emit(False)
        self.text.clear()
        self._pause.stop()

    def set_span(self, start: float, end: float | None) -> None:
        """What is written is about these seconds now."""
        if self._draft is not None:
            self._draft = replace(self._draft, start=start, end=end)
            self._show_time()
            self._pause.start()

    def set_tags(self, counts: Mapping[str, int]) -> None:
        """The tags that are offered."""
        self.text.set_tags(counts)

    @Slot()
    def go_earlier(self) -> None:
        """One second earlier."""
        self._nudge(-1.0)

    @Slot()
    def go_later(self) -> None:
        """One second later."""
        self._nudge(1.0)

    def _nudge(self, seconds: float) -> None:
        if self._draft is not None:
            moved = self._draft.nudged(seconds)
            self.set_span(moved.start, moved.end)

    def _show_time(self) -> None:
        assert self._draft is not None
        start, end = self._draft.start, self._draft.end
        words = format_time(start) if end is None else f"{format_time(start)}–{format_time(end)}"
        self.time.setText(words)
        self._fit()
        self.text.setAccessibleName(tr("{heading} at {words}", heading=self._heading, words=words))

    @Slot()
    def _keep(self) -> None:
        draft = self.draft
        if draft is not None:
            self.kept.emit(draft)

    @Slot()
    def _put_away(self) -> None:
        draft = self.draft
        if draft is not None:
            self.put_away.emit(draft)

    @Slot()
    def _tell_typed(self) -> None:
        draft = self.draft
        if draft is not None:
            self.typed.emit(draft)

    def _button(self, icon: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("icon_name", icon)
        button.setToolTip(words)
        button.setAccessibleName(words.partition(" (")[0])
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setIconSize(QSize(14, 14))
        return button

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.time)
        top.addWidget(self.earlier)
        top.addWidget(self.later)
        top.addStretch(1)
        top.addWidget(self.hint)
        top.addSpacing(4)
        top.addWidget(self.keep_button)
        top.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 8, 8)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.text)

    def minimumSizeHint(self) -> QSize:
        """It never makes the column wider: the picture would change its size."""
        return QSize(150, self.sizeHint().height())

    def resizeEvent(self, event: object) -> None:
        """What does not matter most is there where it has room as a whole."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def _fit(self) -> None:
        others = self.time.sizeHint().width() + 4 * 26 + 60
        self.hint.setVisible(self.width() - others > self.hint.sizeHint().width())
        for button in (self.earlier, self.later):  # the keys do the same
            button.setVisible(self.width() > others - 26)

    @Slot(object)
    def _recolour(self, theme: Theme) -> None:
        self.setStyleSheet(
            f"#jotEditor {{ background: {theme.surface}; border-top: 1px solid {theme.line};"
            f" border-bottom: 1px solid {theme.line}; }}"
            f"#jotTime {{ background: {theme.chip}; color: {theme.chip_ink}; border-radius: 4px; padding: 1px 6px; }}"
            f"#jotText {{ background: {theme.paper}; color: {theme.ink}; border: 1px solid {theme.line};"
            f" border-radius: 6px; padding: 1px 4px; selection-background-color: {theme.selection};"
            f" selection-color: {theme.ink}; }}"
            f"#jotText:focus {{ border-color: {theme.accent}; }}"
            "QToolButton { padding: 3px; }"
        )
        self.text.set_theme(theme)
        for button in (self.earlier, self.later, self.keep_button, self.close_button):
            button.setIcon(icons.icon(button.property("icon_name"), theme))
