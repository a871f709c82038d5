"""The message line at the foot of the window: errors and progress, never a box that stops the reader."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from karareader.base.errors import UserError
from karareader.base.readable_text import readable
from karareader.base.translation import tr
from karareader.ui.common.elided_label import LineText

Kind = Literal["info", "warning", "error"]
About = Literal["", "note", "video"]

# How long a message stays, in seconds, before the next one or nothing takes its place.
_STAYS: dict[Kind, float] = {"info": 6.0, "warning": 12.0, "error": 20.0}
_BACKLOG = 20


@dataclass(frozen=True)
class Message:
    """What to tell: `action` is the text of a button beside it, `do` what it does; so are `other` and `do_other`.

    What it is `about`: it goes when another note, or another video, is opened; empty for neither.
    """

    text: str
    kind: Kind = "info"
    action: str = ""
    do: Callable[[], None] | None = None
    other: str = ""
    do_other: Callable[[], None] | None = None
    about: About = ""


class Messages(QObject):
    """Takes messages from everywhere. Those told before the line exists are kept for it.

    Long work is reported under a name; where several go on, the line shows the one that began last.

    Signals: `told` (Message); `taken_back` (str) – the text of one that does not hold any more; `progress_changed`
    (text, done, total; total 0 for «not known», text empty for «over»); `share_changed` (text, share) – the same for
    work whose parts are not worth counting; `stop_requested` (str) – the reader wants the work of this name stopped.
    """

    told = Signal(object)  # Message
    taken_back = Signal(str)  # the text of a message
    progress_changed = Signal(str, int, int)  # what is going on, how many are done, of how many
    share_changed = Signal(str, float)  # what is going on, how much of it is done, 0 to 1
    stop_requested = Signal(str)  # the name of the work whose progress is shown

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._early: list[Message] = []
        self._line_exists = False
        self._going: dict[str, tuple[str, int, int] | tuple[str, float]] = {}

    @property
    def reported(self) -> str:
        """The name of the work whose progress is shown; empty if none is."""
        return next(reversed(self._going), "")

    @Slot()
    def stop(self) -> None:
        """The reader wants the work stopped whose progress is shown."""
        self.stop_requested.emit(self.reported)

    def report(self, who: str, text: str, done: int = 0, total: int = 0) -> None:
        """The work `who` has come so far; an empty `text` ends it."""
        self._report(who, (text, done, total))

    def report_share(self, who: str, text: str, share: float) -> None:
        """The same, told as a share of all, 0 to 1."""
        self._report(who, (text, share))

    def _report(self, who: str, so_far: tuple[str, int, int] | tuple[str, float]) -> None:
        shown = self.reported
        if so_far[0]:
            self._going[who] = so_far
        else:
            self._going.pop(who, None)
        if who not in (shown, self.reported):
            return
        now = self._going.get(self.reported, ("", 0, 0))
        if len(now) == 2:
            self.share_changed.emit(*now)
        else:
            self.progress_changed.emit(*now)

    def tell(self, message: Message) -> None:
        """Show `message`."""
        if self._line_exists:
            self.told.emit(message)
        else:
            self._early.append(message)

    def take_back(self, text: str) -> None:
        """What was told in these words does not hold any more."""
        self.taken_back.emit(text)

    @Slot(str)
    def info(self, text: str) -> None:
        """Show a passing remark."""
        self.tell(Message(text))

    @Slot(str)
    def about_note(self, text: str) -> None:
        """Show a remark about the note that is open."""
        self.tell(Message(text, about="note"))

    @Slot(str)
    def warn(self, text: str) -> None:
        """Show something the reader should know."""
        self.tell(Message(text, "warning"))

    def problem(self, error: UserError) -> None:
        """Show what went wrong."""
        self.tell(Message(str(error), "error"))

    def flush(self) -> None:
        """The line exists: show what was told so far."""
        self._line_exists = True
        early, self._early = self._early, []
        for message in early:
            self.told.emit(message)


class MessageLine(QWidget):
    """One quiet line: a message with at most two buttons, or the progress of long work.

    Signals: `stop_requested` – the reader wants the long work stopped.
    """

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageLine")
        self.setAccessibleName(tr("Messages"))
        self._waiting: deque[Message] = deque(maxlen=_BACKLOG)
        self._message: Message | None = None
        self._text = LineText("messageText")
        self._action = QToolButton()
        self._action.setObjectName("messageAction")
        self._action.clicked.connect(self._act)
        self._other = QToolButton()
        self._other.setObjectName("messageOther")
        self._other.clicked.connect(self._act_otherwise)
        self._close = QToolButton()
        self._close.setObjectName("messageClose")
        self._close.setText("×")
        self._close.setToolTip(tr("Dismiss"))
        self._close.setAccessibleName(tr("Dismiss this message"))
        self._close.clicked.connect(self._next)
        self._progress_text = LineText("progressText")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(120, 4)
        self._stop = QToolButton()
        self._stop.setText(tr("Stop"))
        self._stop.clicked.connect(self.stop_requested)
        for button in (self._action, self._other, self._close, self._stop):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 1, 8, 1)
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._other)
        row.addWidget(self._close)
        row.addWidget(self._progress_text)
        row.addWidget(self._bar)
        row.addWidget(self._stop)
        self.setFixedHeight(28)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)
        self._show(None)
        self.show_progress("", 0, 0)

    @property
    def text(self) -> str:
        """The message on the line, or nothing."""
        return self._message.text if self._message else ""

    @property
    def pending(self) -> list[Message]:
        """The message on the line, and those that wait for it."""
        return [*([self._message] if self._message else []), *self._waiting]

    def drop(self, messages: Collection[Message]) -> None:
        """These do not hold any more."""
        for message in [each for each in self._waiting if each in messages]:
            self._waiting.remove(message)
        if self._message is not None and self._message in messages:
            self._next()

    @Slot(object)
    def show_message(self, message: Message) -> None:
        """Show `message` now, or after a graver one; one that is there or waiting already is not shown twice."""
        if self._message is not None and self._same(self._message, message):
            self._show(message)
        elif any(self._same(waiting, message) for waiting in self._waiting):
            return
        elif self._message is None or message.kind != "info" or self._message.kind == "info":
            self._show(message)
        else:
            self._waiting.append(message)

    @Slot(str, int, int)
    def show_progress(self, text: str, done: int, total: int) -> None:
        """Show that `done` of `total` are done; an empty `text` ends it."""
        count = tr("{done:,} of {total:,}", done=done, total=total) if total else f"{done:,}" if done else ""
        self._show_progress(f"{text} {count}" if text and count else text, done, total)

    @Slot(str, float)
    def show_share(self, text: str, share: float) -> None:
        """Show that `share` (0 to 1) of some work is done; an empty `text` ends it."""
        self._show_progress(text, round(1000 * share), 1000)

    def _show_progress(self, text: str, done: int, total: int) -> None:
        for widget in (self._progress_text, self._bar, self._stop):
            widget.setVisible(bool(text))
        self._progress_text.setText(text)
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    @staticmethod
    def _same(one: Message, other: Message) -> bool:
        return (one.text, one.kind, one.action) == (other.text, other.kind, other.action)

    def _show(self, message: Message | None) -> None:
        self._message = message
        self._text.setText(readable(message.text) if message else "")
        self._text.setProperty("kind", message.kind if message else "info")
        self._text.style().unpolish(self._text)
        self._text.style().polish(self._text)
        self._action.setText(message.action if message else "")
        self._action.setVisible(bool(message and message.action))
        self._other.setText(message.other if message else "")
        self._other.setVisible(bool(message and message.other))
        self._close.setVisible(message is not None)
        self._timer.stop()
        if message is not None:
            self._timer.start(round(1000 * _STAYS[message.kind] * (2 if message.action else 1)))

    @Slot(str)
    def forget(self, text: str) -> None:
        """Show no message with this text any more."""
        for message in [each for each in self._waiting if each.text == text]:
            self._waiting.remove(message)
        if self._message is not None and self._message.text == text:
            self._next()

    @Slot()
    def _next(self) -> None:
        self._show(self._waiting.popleft() if self._waiting else None)

    @Slot()
    def _act(self) -> None:
        message = self._message
        self._next()
        if message is not None and message.do is not None:
            message.do()

    @Slot()
    def _act_otherwise(self) -> None:
        message = self._message
        self._next()
        if message is not None and message.do_other is not None:
            message.do_other()
