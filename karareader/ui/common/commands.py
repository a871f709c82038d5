"""The one table of what the reader can do: text, keys, meaning, and which method does it."""

# ruff: noqa: E501 - a table reads best with a row for each command

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Group = Literal["Video", "Note", "Go", "Window", "Program"]
GROUPS: tuple[Group, ...] = ("Video", "Note", "Go", "Window", "Program")


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the reader can do.

    `keys` are the usual keys in Qt's portable form; `slot` is `owner.method`, where the owners are named in `app`;
    `repeats` tells that holding the key does it again and again; a command with `choice` is one of several of which
    one holds (a layout, a theme), `toggles` marks one that is on or off.
    """

    id: str
    text: str
    keys: tuple[str, ...]
    meaning: str
    group: Group
    slot: str
    icon: str = ""
    repeats: bool = False
    toggles: bool = False
    choice: str = ""


COMMANDS: tuple[Command, ...] = (
    Command("play", "Play or pause", ("Space",), "Play or pause the video", "Video", "player.toggle", "play"),
    Command("back_5", "Back 5 seconds", ("Left",), "Go back 5 seconds", "Video", "player.back_5", "seek-back", True),
    Command("on_5", "Forward 5 seconds", ("Right",), "Go forward 5 seconds", "Video", "player.on_5", "seek-forward", True),
    Command("back_1", "Back 1 second", ("Shift+Left",), "Go back 1 second", "Video", "player.back_1", repeats=True),
    Command("on_1", "Forward 1 second", ("Shift+Right",), "Go forward 1 second", "Video", "player.on_1", repeats=True),
    Command("back_10", "Back 10 seconds", ("Ctrl+Left",), "Go back 10 seconds", "Video", "player.back_10", repeats=True),
    Command("on_10", "Forward 10 seconds", ("Ctrl+Right",), "Go forward 10 seconds", "Video", "player.on_10", repeats=True),
    Command("previous_time", "Previous time", ("J",), "Go to the time before, of those in the note", "Video", "player.previous_time", repeats=True),
    Command("next_time", "Next time", ("K",), "Go to the next time of those in the note", "Video", "player.next_time", repeats=True),
    Command("frame_back", "Previous frame", (",",), "Pause, and show the previous frame", "Video", "player.frame_back", "step-back", True),
    Command("frame_on", "Next frame", (".",), "Pause, and show the next frame", "Video", "player.frame_on", "step", True),
    Command("slower", "Slower", ("[",), "Play slower, with the pitch kept", "Video", "player.slower", repeats=True),
    Command("faster", "Faster", ("]",), "Play faster, with the pitch kept", "Video", "player.faster", repeats=True),
    Command("usual_speed", "Normal speed", ("Backspace",), "Play at normal speed", "Video", "player.usual_speed", "speed"),
    Command("loop", "Loop", ("L",), "Play the marked paragraph again and again, or play on", "Video", "loop.toggle", "loop", toggles=True),
    Command("mute", "Mute", ("M",), "Silence the sound, or let it be heard", "Video", "player.toggle_mute", "volume-mute"),
    Command("louder", "Volume up", ("Ctrl+Up",), "Turn the sound up", "Video", "player.louder", repeats=True),
    Command("softer", "Volume down", ("Ctrl+Down",), "Turn the sound down", "Video", "player.softer", repeats=True),
    Command("captions", "Captions on or off", ("C",), "Show captions on the picture, or hide them", "Video", "captions.toggle", "subtitles"),
    Command("captions_earlier", "Captions earlier", ("G",), "Show captions 0.1 seconds earlier", "Video", "said.captions_earlier", repeats=True),
    Command("captions_later", "Captions later", ("H",), "Show captions 0.1 seconds later", "Video", "said.captions_later", repeats=True),
    Command("choose_video", "Choose the video file…", ("Ctrl+Shift+O",), "Say which file is the video of this note", "Video", "video.choose", "file"),
    Command("forget_video", "Stop using the chosen file", (), "Use the file again that is found for the video of this note, in place of the one chosen by hand", "Video", "chosen.forget_file"),
    Command("choose_media_folder", "Look for videos in…", (), "Choose a folder in which to look for the videos of notes", "Video", "video.choose_folder", "film"),
    Command("download_video", "Download this video", (), "Keep the video of this note on this computer", "Video", "downloads.download_video", "download"),
    Command("download_linked", "Download all videos of this note", (), "Keep the video of this note, and those that it links to", "Video", "downloads.download_linked"),
    Command("download_library", "Download all videos of the library…", (), "Keep the videos of all notes, after asking how much that is", "Video", "downloads.download_library"),
    Command("fetch_captions", "Fetch captions", (), "Fetch what is said in the video of this note, without the video", "Video", "downloads.fetch_captions", "subtitles"),
    Command("downloads", "Downloads", ("Ctrl+Shift+D",), "Show what is being downloaded, and hold it or go on", "Video", "downloads.show_downloads", "download"),
    Command("scroll_up", "Scroll up", ("Up",), "Scroll the note up", "Note", "note.scroll_up", repeats=True),
    Command("scroll_down", "Scroll down", ("Down",), "Scroll the note down", "Note", "note.scroll_down", repeats=True),
    Command("page_up", "Page up", ("PgUp",), "Scroll the note up by a screenful", "Note", "note.page_up", repeats=True),
    Command("page_down", "Page down", ("PgDown",), "Scroll the note down by a screenful", "Note", "note.page_down", repeats=True),
    Command("top", "Beginning of the note", ("Home",), "Scroll to the beginning of the note", "Note", "note.scroll_to_top"),
    Command("bottom", "End of the note", ("End",), "Scroll to the end of the note", "Note", "note.scroll_to_bottom"),
    Command("find", "Find in the note…", ("Ctrl+F",), "Find words in this note", "Note", "note.open_find", "search"),
    Command("follow", "Follow the video", ("Ctrl+L",), "Let the note scroll along with the video, or not", "Note", "follow.toggle", "follow", toggles=True),
    Command("zoom_in", "Larger text", ("Ctrl++", "Ctrl+="), "Make the text of the note larger", "Note", "note.zoom_in", "plus", True),
    Command("zoom_out", "Smaller text", ("Ctrl+-",), "Make the text of the note smaller", "Note", "note.zoom_out", "minus", True),
    Command("zoom_reset", "Actual size", ("Ctrl+0",), "Show the text of the note in its actual size", "Note", "note.zoom_reset"),
    Command("copy_markdown", "Copy as Markdown", ("Ctrl+Shift+C",), "Copy the selected part of the note, or all of it, as Markdown", "Note", "note.copy_markdown", "copy"),
    Command("copy_text", "Copy as plain text", ("Ctrl+Alt+C",), "Copy the selected part of the note, or all of it, as plain text", "Note", "note.copy_text"),
    Command("transcript", "Transcript", ("T",), "Read along with what is said in the video", "Note", "said.show_transcript", "transcript"),
    Command("claims", "Check against captions", ("Ctrl+T",), "Compare the sentences of the note with the captions of the video", "Note", "said.show_claims", "quote"),
    Command("repairs", "Repaired times", ("Ctrl+R",), "Show which times of the note do not mean what is written, and why", "Note", "repairs.show_panel", "clock"),
    Command("moments", "At this moment", ("Ctrl+M",), "Show what other notes say about the moment that is played", "Note", "across.show_moments", "moments"),
    Command("backlinks", "Backlinks", ("Ctrl+Shift+L",), "Show which notes link to this one", "Note", "across.show_backlinks", "backlinks"),
    Command("export_times", "Export the times…", (), "Write the times of the note to a file that other programs read", "Note", "export.ask", "external"),
    Command("copy_repaired", "Copy repaired note", (), "Copy the note with its times written as they are meant", "Note", "export.copy_repaired", "copy"),
    Command("back", "Back", ("Alt+Left", "Back"), "Go back to the note visited before", "Go", "go.go_back", "back"),
    Command("forward", "Forward", ("Alt+Right", "Forward"), "Go forward again", "Go", "go.go_forward", "forward"),
    Command("map", "Map of notes", ("Ctrl+G",), "Show how this note and those round it link, or come back to the note", "Go", "map.toggle", "map"),
    Command("map_window", "Map in its own window", ("Ctrl+Shift+G",), "Take the map of notes out into a window of its own, or put it back", "Go", "map.toggle_window", "popout"),
    Command("all_notes", "All notes on this video", ("Ctrl+Shift+M",), "Read what all notes say about this video, in the order of the video", "Go", "across.show_all", "timeline"),
    Command("go_to_note", "Go to note…", ("Ctrl+K", "Ctrl+P"), "Open a note by its name", "Go", "window.focus_search", "search"),
    Command("search_library", "Search the library…", ("Ctrl+Shift+F",), "Find words in all notes, and the moments of their videos", "Go", "search.open", "search"),
    Command("open_folder", "Open folder…", ("Ctrl+O",), "Open a folder of notes", "Go", "library.choose_folder", "folder-open"),
    Command("open_sample", "Open the sample", (), "Open the notes and the video that come with KaraReader", "Go", "library.open_sample", "note"),
    Command("undo", "Undo", ("Ctrl+Z",), "Take back what was chosen last, of what a message offered to take back", "Program", "messages.undo"),
    Command("reload", "Rescan folder", ("F5",), "Look again for the notes of the library", "Go", "library.rescan", "reload"),
    Command("library", "Library", ("Ctrl+B",), "Show or hide the library", "Window", "window.toggle_library", "library", toggles=True),
    Command("filter", "Filter the library", ("Ctrl+Shift+B",), "Show the library, and filter it by words", "Window", "window.focus_filter"),
    Command("layout_side", "Side by side", ("Alt+1",), "Note and video side by side", "Window", "window.lay_out_side", "layout-side", choice="layout"),
    Command("layout_top", "Video on top", ("Alt+2",), "The video above the note", "Window", "window.lay_out_top", "layout-top", choice="layout"),
    Command("layout_note", "Note only", ("Alt+3",), "Only the note", "Window", "window.lay_out_note", "note-only", choice="layout"),
    Command("layout_video", "Video only", ("Alt+4",), "Only the video", "Window", "window.lay_out_video", "video-only", choice="layout"),
    Command("pop_out", "Video in its own window", ("Ctrl+Shift+P",), "Take the video out into a window that stays on top, or put it back", "Window", "window.toggle_pop_out", "popout", toggles=True),
    Command("next_pane", "Next pane", ("F6",), "Go to the next pane with the keyboard", "Window", "window.next_pane"),
    Command("previous_pane", "Previous pane", ("Shift+F6",), "Go to the previous pane with the keyboard", "Window", "window.previous_pane"),
    Command("full_screen", "Full screen", ("F", "F11"), "Show only the video, on the whole screen, or come back", "Window", "window.toggle_full_screen", "fullscreen", toggles=True),
    Command("escape", "Leave full screen", ("Esc",), "Come back from full screen", "Window", "window.escape"),
    Command("theme_system", "Same as system", (), "Light or dark, as the system is", "Window", "look.use_system_theme", "theme-system", choice="theme"),
    Command("theme_light", "Light", (), "Dark text on a light ground", "Window", "look.use_light_theme", "theme-light", choice="theme"),
    Command("theme_dark", "Dark", (), "Light text on dark", "Window", "look.use_dark_theme", "theme-dark", choice="theme"),
    Command("face_sans", "Sans serif", (), "Show notes in the system's sans serif type", "Window", "look.use_sans", choice="face"),
    Command("face_serif", "Serif", (), "Show notes in a serif type", "Window", "look.use_serif", choice="face"),
    Command("settings", "Settings…", ("Ctrl+,",), "Change how KaraReader looks and works", "Program", "settings.show_settings", "settings"),
    Command("keys", "Keys…", ("F1",), "Show all keys, and change them", "Program", "help.show_keys", "keyboard"),
    Command("help_times", "Help: times KaraReader reads", (), "See in which forms notes write times, and what only looks like one", "Program", "help.show_times", "question"),
    Command("help_repairs", "Help: how times are repaired", (), "Read by which rules times are repaired, and how to set one back", "Program", "export.show_help", "question"),
    Command("help_search", "Help: searching", (), "Read what can be typed into the search, and what is searched", "Program", "search.show_help", "question"),
    Command("help_claims", "Help: does the video say so?", (), "Read what comparing a note with captions can tell, and what it cannot", "Program", "said.show_help", "question"),
    Command("welcome", "Welcome page", (), "Show the page that stands at the beginning", "Program", "library.show_welcome"),
    Command("about", "About KaraReader", (), "Version, licence, and what plays the videos", "Program", "help.show_about", "info"),
    Command("quit", "Quit", ("Ctrl+Q",), "Close KaraReader", "Program", "window.close"),
)  # fmt: skip
