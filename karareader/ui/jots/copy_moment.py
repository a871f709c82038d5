"""The moment that is now on the clipboard, in the form that another program wants."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Slot
from PySide6.QtGui import QGuiApplication

from karareader.base.translation import noop, tr
from karareader.settings.state import MomentForm
from karareader.timeline.timecode import at_time, format_time
from karareader.ui.common.context import Context
from karareader.ui.jots.here import Here, MomentHere
from karareader.ui.jots.marks import TOAST_MS
from karareader.ui.reading.reading import Reading

if TYPE_CHECKING:
    from karareader.library.jots.folder import JotVideo

FORMS: dict[MomentForm, str] = {
    "time": "time",
    "url": noop("web link"),
    "markdown": noop("Markdown link"),
    "media-extended": noop("Media Extended link"),
    "logseq": noop("Logseq timestamp"),
    "rich": noop("formatted text"),
}
"""The forms, and what the reader calls them."""
_DIALECTS = {"markdown": "links", "media-extended": "media-extended", "logseq": "logseq"}


class CopyMoment(QObject):
    """Copies moments, and quotes what is said at them."""

    def __init__(self, context: Context, reading: Reading, here: Here) -> None:
        super().__init__(context.window)
        self._state, self._messages, self._here, self._pane = context.state, context.messages, here, reading.video

    @Slot()
    def copy(self) -> None:
        """Copy the moment in the form that was chosen last."""
        self.copy_as(self._state.moment_form)

    @Slot()
    def copy_time(self) -> None:
        """Copy it as 1:53."""
        self.copy_as("time")

    @Slot()
    def copy_link(self) -> None:
        """Copy it as an address."""
        self.copy_as("url")

    @Slot()
    def copy_markdown(self) -> None:
        """Copy it as a link of Markdown."""
        self.copy_as("markdown")

    @Slot()
    def copy_media_extended(self) -> None:
        """Copy it as Media Extended writes it."""
        self.copy_as("media-extended")

    @Slot()
    def copy_logseq(self) -> None:
        """Copy it as Logseq writes it."""
        self.copy_as("logseq")

    @Slot()
    def copy_rich(self) -> None:
        """Copy it for programs that show text with links."""
        self.copy_as("rich")

    def copy_as(self, form: MomentForm) -> None:
        """Copy the moment in this form, which is the one of the key from now on."""
        moment = self._here.moment
        if moment is None:
            self._messages.about_note(tr("There is no video to copy a moment of."))
            return
        self._state.moment_form = form
        seconds = float(int(moment.seconds))
        _to_clipboard(written(moment.video, seconds, form), _rich(moment.video, seconds) if form == "rich" else "")
        self._say(tr("Copied {time} as {form}", time=format_time(seconds), form=tr(FORMS[form])))

    @Slot()
    def quote(self) -> None:
        """Copy what is said now, or what the note says, with the time at which that begins."""
        moment = self.quotable()
        if moment is None:
            return
        seconds = float(int(moment.began))
        address = written(moment.video, seconds, "url")
        plain = f"“{moment.quoted}” ({moment.video.title}, {format_time(seconds)}, {address})"
        rich = f"<blockquote>{escape(moment.quoted)}</blockquote><p>{_rich(moment.video, seconds)}</p>"
        _to_clipboard(plain, rich)
        self._say(tr("Copied the quote at {time}", time=format_time(seconds)))

    def quotable(self) -> MomentHere | None:
        """The moment with a sentence to be quoted; None, and told why, where there is none."""
        moment = self._here.moment
        if moment is None:
            self._messages.about_note(tr("There is no video to quote."))
        elif not moment.quoted:
            self._messages.about_note(tr("There is nothing to quote here: no caption, and no sentence that is marked."))
        else:
            return moment
        return None

    def _say(self, words: str) -> None:
        if not self._pane.say(words, TOAST_MS):
            self._messages.info(f"{words}.")


def written(video: JotVideo, seconds: float, form: MomentForm) -> str:
    """A whole second of a video as plain text in this form."""
    # What only copies need is not loaded at the start.
    from karareader.notes import translate

    if form == "time":
        return format_time(seconds)
    if form in ("url", "rich"):
        ref = video.ref
        return at_time(ref.url or (ref.path.as_uri() if ref.path is not None else ref.id), seconds)
    return translate.one(seconds, None, video.ref, _DIALECTS[form])


def _rich(video: JotVideo, seconds: float) -> str:
    address = escape(written(video, seconds, "url"), quote=True)
    return f'<a href="{address}">{escape(video.title)}, {format_time(seconds)}</a>'


def _to_clipboard(plain: str, rich: str) -> None:
    data = QMimeData()
    data.setText(plain)
    if rich:
        data.setHtml(rich)
    QGuiApplication.clipboard().setMimeData(data)
