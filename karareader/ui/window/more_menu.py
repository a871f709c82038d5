"""The “⋯” menu of the tool bar: what is used most, the rest in submenus; none has more than a dozen rows."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QWidget

from karareader.ui.common.actions import Actions

_NOTE = (
    "find", "follow", "", "transcript", "claims", "repairs", "", "copy_markdown", "copy_text", "copy_repaired",
)  # fmt: skip
_PAPER = ("print", "save_pdf", "save_web_page", "", "export_times")
_COPY_AS = ("copy_as_anchors", "copy_as_media_extended", "copy_as_logseq", "copy_as_links")
_VIDEO = (
    "play", "loop", "", "choose_video", "forget_video", "choose_media_folder", "", "pop_out", "full_screen"
)  # fmt: skip
_CONNECTIONS = ("map", "map_window", "", "all_notes", "moments", "backlinks")
_DOWNLOADS = ("download_video", "download_linked", "download_library", "fetch_captions", "", "downloads")
_THEME = ("theme_system", "theme_light", "theme_dark")
_TEXT = ("zoom_in", "zoom_out", "zoom_reset", "", "face_sans", "face_serif")
_VIEW = ("library", "", "layout_side", "layout_top", "layout_note", "layout_video", "", "next_pane")
_HELP = (
    "help_times",
    "help_repairs",
    "help_claims",
    "help_search",
    "help_paper",
    "",
    "open_sample",
    "welcome",
    "about",
)


def more_menu(actions: Actions, recent: QMenu, parent: QWidget) -> QMenu:
    """The menu; `recent` lists the folders opened last."""
    menu = actions.menu("More", ("open_folder",), parent)
    menu.addMenu(recent)
    menu.addAction(actions["search_library"])
    menu.addSeparator()
    for title, names in (
        ("Note", _NOTE),
        ("Video", _VIDEO),
        ("Connections", _CONNECTIONS),
        ("Downloads", _DOWNLOADS),
    ):
        submenu = actions.menu(title, names, menu)
        if names is _NOTE:
            submenu.addMenu(actions.menu("Copy in another form", _COPY_AS, submenu))
            submenu.addMenu(actions.menu("Print and export", _PAPER, submenu))
        menu.addMenu(submenu)
    view = actions.menu("View", _VIEW, menu)
    view.addSeparator()
    view.addMenu(actions.menu("Theme", _THEME, view))
    view.addMenu(actions.menu("Text", _TEXT, view))
    menu.addMenu(view)
    menu.addSeparator()
    for name in ("settings", "keys"):
        menu.addAction(actions[name])
    menu.addMenu(actions.menu("Help", _HELP, menu))
    menu.addAction(actions["quit"])
    return menu
