"""What the program remembers, as a JSON file in the platform's folder."""

# ruff: noqa: RUF009 - `item` makes a dataclass field, which is what may stand there

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Literal, Self

from karareader.base.json_store import JsonStore, item
from karareader.base.web_addresses import key_without_secrets

LayoutName = Literal["side", "top", "note", "video"]
MomentForm = Literal["time", "url", "markdown", "media-extended", "logseq", "rich"]
TreeMode = Literal["channels", "folders", "list"]
TreeOrder = Literal["title", "date", "times"]

# What a screen may measure in pixels, and a video in seconds: other numbers are damage, at which Qt or a player raise.
_PIXELS = 10**6
_SECONDS = 10.0**7
_EPOCH = 10.0**12  # seconds since 1970
# Per-video memories are kept for this many videos, the latest ones.
VIDEOS_REMEMBERED = 5000
FOLDERS_REMEMBERED = 12
NOTES_REMEMBERED = 60
ROWS_REMEMBERED = 6
NOTES_READ = 50_000
TREES_REMEMBERED = 36
BRANCHES_REMEMBERED = 400
SCREENS_REMEMBERED = 24


@dataclass
class State(JsonStore):
    """What the program remembers."""

    geometry: list[int] = item(
        [], "the window's place on the screen: x, y, width, height in logical pixels", least=-_PIXELS, most=_PIXELS
    )
    pop_out: list[int] = item(
        [], "the place of the video's own window: x, y, width, height in logical pixels", least=-_PIXELS, most=_PIXELS
    )
    maximized: bool = item(False, "the window fills the screen")
    layout: LayoutName = item("side", "how note and video are arranged")
    layouts: dict[str, LayoutName] = item({}, "screen → how they are arranged on it")
    popped_out: bool = item(False, "the video stood in its own window when the program ended")
    sentence_line: bool = item(True, "the sentence that is marked stands below the picture, where that is all there is")
    library_shown: bool = item(True, "the library pane is open")
    map_far: bool = item(True, "the map of notes shows those two links away")
    map_hubs: bool = item(False, "the map of notes goes on through notes with very many links")
    map_dead: bool = item(False, "the map of notes shows dead links")
    map_window: list[int] = item(
        [], "the place of the map's own window: x, y, width, height in logical pixels", least=-_PIXELS, most=_PIXELS
    )
    splits: dict[str, list[float]] = item(
        {}, "shares of each splitter's parts, by splitter and layout", least=0, most=1
    )
    last_library: str = item("", "the folder that was open")
    last_note: str = item("", "the note that was open")
    recent_folders: list[str] = item([], "folders opened, the latest first")
    recent_notes: list[str] = item([], "notes opened, the latest first")
    side_tab: str = item("", "the panel under the video that was shown")
    palette: list[str] = item([], "rows of the command palette chosen, the latest first")
    visits: list[str] = item([], "notes visited for back and forward, each as JSON: path and view")
    visit_at: int = item(0, "which of them was on the screen, from 0", least=0)
    volume: int = item(100, "volume, 0 to 100", least=0, most=100)
    muted: bool = item(False, "the sound is off")
    engine_told: bool = item(False, "the reader was told that VLC is missing")
    positions: dict[str, float] = item({}, "video → seconds where it was left", least=0, most=_SECONDS)
    note_of: dict[str, str] = item({}, "video → the note that it was opened with last")
    reading_list: list[str] = item([], "notes to be read later, the latest first")
    bookmarks: list[str] = item([], "places in notes, the latest first, each as JSON: path, view and words")
    lengths: dict[str, float] = item({}, "video → its length in seconds", least=0, most=_SECONDS)
    files: dict[str, str] = item({}, "video → the file chosen for it by hand")
    finished: dict[str, float] = item(
        {}, "video → when it was watched to its end, in seconds since 1970", least=0, most=_EPOCH
    )
    read: dict[str, float] = item(
        {}, "library and note → when it was read, in seconds since 1970", least=0, most=_EPOCH
    )
    tree_mode: TreeMode = item("channels", "how the notes of the library are arranged")
    tree_order: TreeOrder = item("title", "what the notes of the library are sorted by")
    tree_open: dict[str, list[str]] = item({}, "library and arrangement → the branches that are open")
    as_written: dict[str, list[str]] = item({}, "video and note → its times that are not repaired; * for all of them")
    cuts: dict[str, str] = item({}, "video and note → how its film was cut since its times were right, as JSON")
    captions: dict[str, str] = item({}, "video → the captions chosen for it by hand")
    listening: list[str] = item([], "films that are to be heard, the one that is heard first")
    listen_languages: dict[str, str] = item({}, "video → the language in which it is heard, as “en”")
    caption_offsets: dict[str, float] = item({}, "video → seconds by which its captions are shown later")
    caption_encodings: dict[str, str] = item({}, "file of captions → the encoding chosen for it")
    subtitles_on: bool = item(False, "captions are shown on the picture")
    subtitles_name: str = item("", "the captions that were shown on the picture last, by their name")
    said: dict[str, dict[str, float]] = item(
        {}, "video and note → times that were set by the captions, seconds", least=0, most=_SECONDS
    )
    moment_form: MomentForm = item("markdown", "the form in which the moment was copied last")
    link_choices: dict[str, str] = item({}, "note and link → the note chosen for it, of several with that name")

    @classmethod
    def load(cls, path: Path) -> Self:
        """As `JsonStore.load`; older versions remembered the secrets of addresses, which are dropped."""
        self = super().load(path)
        for row in fields(self):
            memory = getattr(self, row.name)
            if isinstance(memory, dict) and any(key.startswith("url:") for key in memory):
                setattr(self, row.name, {key_without_secrets(key): value for key, value in memory.items()})
        return self

    def remember_folder(self, folder: Path) -> None:
        """`folder` was opened as the library."""
        self.last_library = str(folder)
        self.recent_folders = _first(str(folder), self.recent_folders, FOLDERS_REMEMBERED)

    def remember_note(self, note: Path) -> None:
        """`note` was opened."""
        self.last_note = str(note)
        self.recent_notes = _first(str(note), self.recent_notes, NOTES_REMEMBERED)

    def remember_layout(self, screen: str, layout: LayoutName) -> None:
        """The reader chose a layout on this screen."""
        self.layout = layout
        _remember(self.layouts, screen, layout, SCREENS_REMEMBERED)

    def remember_palette(self, row: str) -> None:
        """A row of the command palette was chosen."""
        self.palette = _first(row, self.palette, ROWS_REMEMBERED)

    def remember_position(self, video: str, seconds: float) -> None:
        """The video with the key `video` was left at `seconds`."""
        _remember(self.positions, video, round(seconds, 2))

    def remember_note_of(self, video: str, note: Path) -> None:
        """The video with the key `video` was opened with `note`."""
        _remember(self.note_of, video, str(note))

    def remember_length(self, video: str, seconds: float) -> None:
        """The video with the key `video` is `seconds` long."""
        _remember(self.lengths, video, round(seconds, 3))

    def remember_file(self, video: str, file: Path) -> None:
        """The reader chose `file` for the video with the key `video`."""
        _remember(self.files, video, str(file))

    def remember_finished(self, video: str, when: float) -> None:
        """The video with the key `video` was watched to its end, at `when` in seconds since 1970."""
        _remember(self.finished, video, round(when))

    def remember_read(self, note: str, when: float) -> None:
        """A note was read, at `when` in seconds since 1970; `note` names its library and its place in there."""
        _remember(self.read, note, round(when), NOTES_READ)

    def remember_open(self, tree: str, branches: Collection[str]) -> None:
        """These branches of a tree are open; `tree` names the library and how it is arranged."""
        _remember(self.tree_open, tree, sorted(branches)[:BRANCHES_REMEMBERED], TREES_REMEMBERED)

    def remember_link(self, link: str, note: Path) -> None:
        """The reader chose `note` of those that a link may mean; `link` names it and the note it stands in."""
        _remember(self.link_choices, link, str(note))

    def remember_as_written(self, note: str, times: Collection[str]) -> None:
        """The reader wants these times of a note as written; `note` names it and its video."""
        if times:
            _remember(self.as_written, note, sorted(times))
        else:
            self.as_written.pop(note, None)

    def remember_captions(self, video: str, file: Path) -> None:
        """The reader chose the captions in `file` for the video with the key `video`."""
        _remember(self.captions, video, str(file))

    def remember_cut(self, note: str, cut: str) -> None:
        """How the film of a note was found to be cut, packed; empty where it is as it was."""
        if cut:
            _remember(self.cuts, note, cut)
        else:
            self.cuts.pop(note, None)

    def remember_caption_offset(self, video: str, seconds: float) -> None:
        """The captions of the video with the key `video` are to be shown `seconds` later."""
        if seconds:
            _remember(self.caption_offsets, video, round(seconds, 3))
        else:
            self.caption_offsets.pop(video, None)

    def remember_caption_encoding(self, file: Path, encoding: str) -> None:
        """The reader chose the encoding of a file of captions; empty for whatever is guessed."""
        if encoding:
            _remember(self.caption_encodings, str(file), encoding)
        else:
            self.caption_encodings.pop(str(file), None)

    def remember_said(self, note: str, times: Mapping[str, float]) -> None:
        """The reader wants these times of a note read as the captions say: by their keys, in seconds."""
        if times:
            _remember(self.said, note, dict(times))
        else:
            self.said.pop(note, None)


def _first(entry: str, entries: list[str], most: int) -> list[str]:
    return [entry, *(other for other in entries if other != entry)][:most]


def _remember(memory: dict[str, Any], key: str, value: Any, most: int = VIDEOS_REMEMBERED) -> None:
    memory.pop(key, None)
    memory[key] = value
    while len(memory) > most:
        del memory[next(iter(memory))]
