"""What the reader chose, as a JSON file in the platform's folder.

The class is one table: a field's annotation is its type, `item` gives its default and says what it means.
"""

# ruff: noqa: RUF009 - `item` makes a dataclass field, which is what may stand there

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from karareader.base.json_store import JsonStore, item
from karareader.settings.downloads import DownloadOptions

LanguageName = Literal["system", "ar", "de", "en", "es"]
ThemeName = Literal["system", "light", "sepia", "dark", "contrast"]
Motion = Literal["system", "full", "reduced"]
WhileSpeaking = Literal["duck", "pause"]
Face = Literal["sans", "serif"]
WatchOrder = Literal["text", "time"]
StreamWhen = Literal["ask", "always", "never"]
StreamQuality = Literal["auto", "360p", "480p", "720p", "1080p", "1440p", "2160p", "audio"]


@dataclass
class Settings(DownloadOptions, JsonStore):
    """What the reader chose; the options of downloads are a table of their own."""

    language: LanguageName = item("system", "the language of the window, or that of the system")
    theme: ThemeName = item("system", "light, sepia, dark, high contrast, or whatever the system uses")
    motion: Motion = item("system", "whether things move by themselves; or whatever the system says")
    face: Face = item("sans", "the type of the note: the system's sans or a serif")
    font: str = item("", "the family of the note's type; empty for the one that goes with its face")
    line_width: int = item(72, "characters in a line of the note, about", least=40, most=160)
    line_spacing: float = item(1.5, "the height of a line of the note, as a factor of its type", least=1.0, most=3.0)
    paragraph_spacing: float = item(1.0, "the space between paragraphs of the note, as a factor", least=0.0, most=3.0)
    strict_line_breaks: bool = item(False, "the lines of a paragraph are joined, as Markdown says")
    zoom: float = item(1.0, "size of the note's text, as a factor of 16 px", least=0.5, most=5.0)
    follow: bool = item(True, "the note scrolls along with the video")
    announce: bool = item(True, "a screen reader says the sentence that is marked")
    desktop_recent: bool = item(False, "notes that were opened are listed among the recent files of the desktop")
    speaking: WhileSpeaking = item("duck", "the video is turned down while a paragraph is read aloud, or paused")
    speech_rate: float = item(1.0, "how fast paragraphs are read aloud, as a factor", least=0.5, most=2.0)
    all_signs: bool = item(False, "the margin shows where captions agree too, not only where they disagree")
    search_meaning: bool = item(
        False, "the search finds by meaning, too, for which all notes are read in the background"
    )
    jots_folder: str = item("", "where jots are written to; empty for “KaraReader jots” in the folder of documents")
    mark_lead: float = item(5.0, "a mark or a jot means so many seconds before its key is pressed", least=0, most=60)
    mark_stills: bool = item(True, "a mark keeps the picture that is on the screen, and the jot made of it too")
    jot_pauses: bool = item(False, "the video is paused while a jot is written")
    watch_order: WatchOrder = item("text", "what a note cites is watched in the order of its text, or of the video")
    watch_lead: float = item(1.0, "what is watched begins so many seconds before its time", least=0, most=30)
    watch_pace: int = item(150, "words a minute by which a span without an end is measured", least=40, most=600)
    loop_times: int = item(0, "a loop is played so many times; 0 for no end", least=0, most=99)
    loop_pause: float = item(0.0, "the video is held for so many seconds between two times of a loop", least=0, most=60)
    keys: dict[str, list[str]] = item({}, "keys changed by the reader: command → keys in portable form; [] for none")
    media_folders: list[str] = item([], "folders searched for the notes' videos, besides the library")
    stream_when: StreamWhen = item("ask", "a video on the web is fetched at a click, with its note, or never")
    stream_quality: StreamQuality = item("auto", "lines of a streamed picture; auto fills the pane, audio is the sound")
    listen_model: str = item("", "what hears films without captions, as “base”, or a folder; empty for the best got")
    listen_language: str = item("", "the language that is heard, as “en”; empty for whichever is found")
    listen_beside: bool = item(False, "what was heard is also written beside the film, as captions")
    listen_anyway: bool = item(False, "films are heard even while the battery is low or the computer busy")
    proxy: str = item("", "the proxy for videos on the web, as http://HOST:PORT; empty for none")
    cookies_from_browser: str = item("", "the browser whose cookies yt-dlp uses, as “firefox”; empty for none")
