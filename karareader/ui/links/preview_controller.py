"""Shows what a link leads to, once the pointer or the keyboard has rested on it for a moment."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from karareader.base.contrast import blend
from karareader.base.errors import UserError
from karareader.base.translation import tr
from karareader.library.link_candidates import choices
from karareader.library.preview import Preview, of_own, preview
from karareader.notes.load import load
from karareader.notes.model import video_ref as reference
from karareader.notes.model.links import NoteLink, parse
from karareader.notes.render import render
from karareader.ui.common.context import Context
from karareader.ui.common.screens import beside
from karareader.ui.common.theme import Theme
from karareader.ui.links.controller import target_of
from karareader.ui.note.page.content import Anchor
from karareader.ui.reading.reading import Reading
from karareader.ui.runtime.tasks import Latest
from karareader.ui.services.index import IndexService
from karareader.ui.services.library import LibraryService
from karareader.ui.services.services import Services

_WIDE, _SIDE = 400, 12  # pixels
_AWAY = 7  # pixels between the link and the preview


class LinkPreview(QFrame):
    """Shows a `Preview` over the note. The pointer goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("linkPreview")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._title, self._facts, self._place, self._text = QLabel(), QLabel(), QLabel(), QLabel()
        self._facts.setObjectName("quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 11, 14, 12)
        column.setSpacing(3)
        for label in (self._title, self._facts, self._place, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
        for label in (self._title, self._place):
            font = label.font()
            font.setWeight(font.Weight.DemiBold)
            label.setFont(font)
        self._place.setContentsMargins(0, 6, 0, 0)
        self._text.setContentsMargins(0, 3, 0, 0)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        ground = theme.paper if not theme.dark else blend(theme.surface, theme.raised, 0.5)
        edge = blend(theme.line, theme.ink, 0.22)
        self.setStyleSheet(
            f"#linkPreview {{ background: {ground}; border: 1px solid {edge}; border-radius: 8px; }}"
            f"#linkPreview QLabel {{ color: {theme.ink}; }} #linkPreview #quiet {{ color: {theme.quiet}; }}"
        )

    def show_at(self, preview: Preview, link: QRect, view: QRect, *, aloud: bool) -> None:
        """Show `preview` under the link, which stands there in the parent; above it where there is no room in `view`.

        With `aloud`, assistive technology is told.
        """
        for label, words in (
            (self._title, preview.title),
            (self._facts, preview.facts),
            (self._place, preview.place),
            (self._text, preview.text),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        width = min(_WIDE, view.width() - 2 * _SIDE)
        layout = self.layout()
        assert layout is not None
        size = QSize(width, min(layout.totalHeightForWidth(width), view.height() - 2 * _SIDE))
        self.setGeometry(beside(link, view, size, before=8, away=_AWAY, edge=_SIDE))
        self.setAccessibleName(tr("Preview: {spoken}", spoken=preview.spoken))
        self.raise_()
        self.show()
        if aloud:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))


_AFTER = 380  # milliseconds
_KEPT = 64  # previews that need not be made again
# Of a longer note only so many characters are looked at: where its beginning is meant, and where a place in it is.
_LONG, _LONGEST = 40_000, 200_000
_SEVERAL = 5

_TAKES_AWAY = frozenset({
    QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.FocusOut, QEvent.Type.WindowDeactivate,
    QEvent.Type.Resize, QEvent.Type.ContextMenu,
})  # fmt: skip


class LinkPreviewer(QObject):
    """Makes previews in a worker, and shows them over the note. Scrolling, Esc, and any other doing take them away."""

    def __init__(self, context: Context, services: Services, reading: Reading) -> None:
        super().__init__(context.window)
        note, themes = reading.note, context.themes
        self._index, self._keeper, self._note, self._session = services.index, services.library, note, reading.session
        self._making = Latest(context.pool, self)
        self._kept: dict[tuple[Path, str], Preview] = {}
        self.frame = LinkPreview(note)
        self.frame.set_theme(themes.theme)
        self._met = -1
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_AFTER)
        self._rest.timeout.connect(self._rested)
        view = note.view
        view.link_met.connect(self._link_met)
        view.verticalScrollBar().valueChanged.connect(self.take_away)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        themes.changed.connect(self.frame.set_theme)
        note.timeline_changed.connect(self.take_away)
        services.index.changed.connect(self._forget)

    @Slot()
    def take_away(self) -> None:
        """Show no preview, nor one that is being made."""
        self._rest.stop()
        self._making.cancel()
        self._met = -1
        self.frame.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whatever else is done in the note takes the preview away; Esc does nothing but that."""
        kind = event.type()
        if kind in _TAKES_AWAY:
            self.take_away()
        elif kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) and isinstance(event, QKeyEvent):
            escape = event.key() == Qt.Key.Key_Escape and self.frame.isVisible()
            if kind == QEvent.Type.KeyPress:
                self.take_away()
            elif escape:
                event.accept()
            return escape
        return super().eventFilter(watched, event)

    @Slot()
    def _forget(self) -> None:
        self._kept.clear()

    @Slot(int)
    def _link_met(self, at: int) -> None:
        self.take_away()
        anchor = self._anchor(at)
        if anchor is not None and not anchor.dead and isinstance(parse(anchor.href), NoteLink):
            self._met = at
            self._rest.start()

    def _anchor(self, at: int) -> Anchor | None:
        page = self._note.page
        return page.anchors[at] if page is not None and 0 <= at < len(page.anchors) else None

    @Slot()
    def _rested(self) -> None:
        anchor, current, page = self._anchor(self._met), self._session.current, self._note.page
        link = parse(anchor.href) if anchor is not None else None
        if current is None or page is None or not isinstance(link, NoteLink):
            return
        if not link.target:
            shown = of_own(page.rendered, link.heading)
            if shown is not None:
                self._show(shown)
            return
        target, beside = target_of(link), current.wish.path
        kept = self._kept.get((beside, target))
        if kept is not None:
            self._show(kept)
            return
        keeper, index = self._keeper, self._index

        def make() -> tuple[tuple[Path, str], Preview | None]:
            return (beside, target), _make(target, beside, keeper, index)

        self._making.run(make, self._made)

    def _made(self, made: tuple[tuple[Path, str], Preview | None]) -> None:
        key, shown = made
        if shown is None:
            return
        self._kept[key] = shown
        while len(self._kept) > _KEPT:
            del self._kept[next(iter(self._kept))]
        self._show(shown)

    def _show(self, shown: Preview) -> None:
        view = self._note.view
        rect = view.link_rect(self._met)
        if self._met < 0 or rect.isNull() or not view.isVisible():
            return
        corner = view.viewport().mapTo(self._note, rect.topLeft())
        aloud = view.marks.focused == self._met
        self.frame.show_at(shown, rect.translated(corner - rect.topLeft()), view.geometry(), aloud=aloud)


def _make(target: str, beside: Path, keeper: LibraryService, index: IndexService) -> Preview | None:
    """The preview of what a link in the note `beside` leads to; None where there is nothing to show. For workers."""
    meaning = keeper.resolver().meaning(target, beside)
    if meaning is None:
        return None
    library = index.library
    try:
        if len(meaning.paths) > 1:
            several = choices(meaning.paths[:_SEVERAL], keeper.root or beside.parent, library)
            lines = [f"•  {choice.title}  –  {choice.where}" for choice in several]
            return Preview(
                tr("{count} notes have this name", count=len(meaning.paths)),
                tr("A click lets you choose."),
                "",
                "\n".join(lines),
            )
        path = meaning.paths[0]
        facts = library.note(path) if library is not None else None
        titles = (
            library.video_titles([facts.video]) if library is not None and facts is not None and facts.video else {}
        )
        note = load(path)
    except UserError:
        return None
    most = _LONGEST if meaning.heading else _LONG
    if len(note.body) > most:
        note = replace(note, body=note.body[:most])
    video = reference.find(note)
    rendered = render(note, video=video is not None, video_id=video.id if video else "", patience=0)
    channel = facts.channel if facts is not None else ""
    return preview(note, rendered, meaning.heading, channel=channel, video=next(iter(titles.values()), ""))
