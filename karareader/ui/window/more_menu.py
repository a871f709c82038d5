"""The “⋯” menu of the tool bar: what is used most, the rest in submenus; none has more than a dozen rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu, QWidget

from karareader.base.translation import tr
from karareader.ui.common.actions import Actions

_EDIT = ("palette", "", "undo", "redo", "", "copy_markdown", "copy_text", "copy_repaired")
_NOTE = (
    "find", "follow", "read_aloud", "", "transcript", "claims", "repairs", "", "highlight",
    "margin_note", "highlights",
)  # fmt: skip
_PAPER = ("print", "save_pdf", "save_web_page", "", "export_times", "export_highlights")
_COPY_AS = ("copy_as_anchors", "copy_as_media_extended", "copy_as_logseq", "copy_as_links")
_LATER = ("read_later", "reading_list", "", "bookmark", "bookmarks")
_ELSEWHERE = ("open_in_obsidian", "show_note_file")
_VIDEO = (
    "play", "watch_note", "videos", "next_video", "main_video", "", "open_on_site", "pop_out", "full_screen",
)  # fmt: skip
_FILE = ("choose_video", "forget_video", "choose_media_folder")
WATCH: Sequence[str] = (
    "watch_next", "watch_previous", "watch_repeat", "watch_leave", "", "watch_by_text", "watch_by_time", "",
    "watch_lead_0", "watch_lead_1", "watch_lead_2", "watch_lead_5", "", "watch_save",
)  # fmt: skip
LOOP: Sequence[str] = ("loop", "loop_sentence", "loop_begin", "loop_end", "", "pause_paragraphs")
_KEEP = (
    "mark", "jot", "span_in", "span_out", "quote", "quote_jot", "", "marks", "open_jots", "open_jots_folder",
    "sweep_marks",
)  # fmt: skip
_COPY_MOMENT = (
    "copy_moment", "", "copy_moment_time", "copy_moment_url", "copy_moment_markdown", "copy_moment_media_extended",
    "copy_moment_logseq", "copy_moment_rich",
)  # fmt: skip
_CONNECTIONS = ("map", "map_window", "", "all_notes", "moments", "backlinks")
_DOWNLOADS = (
    "download_video",
    "download_linked",
    "download_library",
    "fetch_captions",
    "",
    "downloads",
    "",
    "listen",
    "check_listening",
    "listen_language",
    "speech_models",
)
_THEME = (
    "theme_system", "theme_light", "theme_sepia", "theme_dark", "theme_contrast", "", "reduced_motion",
)  # fmt: skip
_TEXT = ("text", "", "zoom_in", "zoom_out", "zoom_reset", "", "face_sans", "face_serif")
_VIEW = ("library", "", "layout_side", "layout_top", "layout_note", "layout_video", "", "sentence_line", "next_pane")
_HELP = (
    "keys", "", "help_search", "help_jots", "help_highlights", "help_back", "help_window", "help_paper", "",
    "open_sample", "welcome", "about",
)  # fmt: skip
_HELP_TIMES = ("help_times", "help_videos", "help_repairs", "help_claims", "help_listening")


def more_menu(actions: Actions, recent: QMenu, parent: QWidget) -> QMenu:
    """The menu; `recent` lists the folders opened last."""
    menu = actions.menu(tr("More"), ("open_folder",), parent)
    menu.addMenu(recent)
    menu.addAction(actions["search_library"])
    menu.addSeparator()
    for title, names in (
        (tr("Edit"), _EDIT),
        (tr("Note"), _NOTE),
        (tr("Video"), _VIDEO),
        (tr("Connections"), _CONNECTIONS),
        (tr("Downloads"), _DOWNLOADS),
    ):
        submenu = actions.menu(title, names, menu)
        if names is _EDIT:
            submenu.addMenu(actions.menu(tr("Copy in another form"), _COPY_AS, submenu))
        if names is _NOTE:
            submenu.addMenu(actions.menu(tr("Read later"), _LATER, submenu))
            submenu.addMenu(actions.menu(tr("Print and export"), _PAPER, submenu))
            submenu.addMenu(actions.menu(tr("Open elsewhere"), _ELSEWHERE, submenu))
        if names is _VIDEO:
            kept = actions.menu(tr("Marks and jots"), _KEEP, submenu)
            kept.addMenu(actions.menu(tr("Copy this moment as"), _COPY_MOMENT, kept))
            submenu.insertMenu(actions["videos"], actions.menu(tr("Watch"), WATCH, submenu))
            submenu.insertMenu(actions["videos"], actions.menu(tr("Loop"), LOOP, submenu))
            submenu.insertSeparator(actions["videos"])
            submenu.insertMenu(actions["open_on_site"], kept)
            submenu.insertMenu(actions["open_on_site"], actions.menu(tr("Video file"), _FILE, submenu))
            submenu.insertSeparator(actions["open_on_site"])
        menu.addMenu(submenu)
    view = actions.menu(tr("View"), _VIEW, menu)
    view.addSeparator()
    view.addMenu(actions.menu(tr("Theme"), _THEME, view))
    view.addMenu(actions.menu(tr("Text"), _TEXT, view))
    menu.addMenu(view)
    menu.addSeparator()
    menu.addAction(actions["settings"])
    about = actions.menu(tr("Help"), _HELP, menu)
    about.insertMenu(actions["help_search"], actions.menu(tr("Help: times and videos"), _HELP_TIMES, about))
    menu.addMenu(about)
    menu.addAction(actions["quit"])
    return menu
