"""The one table of what the page of settings shows: which setting, in what words, by what kind of control."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["choice", "switch", "number", "text", "folder", "folders", "words", "font"]


@dataclass(frozen=True, slots=True)
class Row:
    """One setting. `key` names it in `Settings`; `help` is a quiet line below it, in plain words.

    A "choice" has `choices` (value → words); a "number" is shown times `scale`, with `unit` behind it, in `step`s, and
    `zero` says what nought means; an empty "text", "folder" or "font" shows `empty`; "words" is a list of words in one
    line.
    """

    key: str
    label: str
    kind: Kind
    help: str = ""
    choices: Mapping[object, str] = field(default_factory=dict)
    scale: float = 1.0
    unit: str = ""
    step: float = 1.0
    zero: str = ""
    empty: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """Settings that belong together; `intro` says what for."""

    title: str
    icon: str
    intro: str
    rows: tuple[Row, ...]


SECTIONS: tuple[Section, ...] = (
    Section(
        "Reading",
        "note",
        "How notes look, and whether they go along with the video.",
        (
            Row(
                "theme",
                "Colours",
                "choice",
                choices={"system": "Same as system", "light": "Light", "dark": "Dark"},
            ),
            Row("face", "Default font", "choice", choices={"sans": "Sans serif", "serif": "Serif"}),
            Row("font", "Font", "font", empty="Default font"),
            Row("zoom", "Text size", "number", scale=100, unit=" %", step=10),
            Row("line_width", "Line width", "number", unit=" characters", step=4),
            Row("line_spacing", "Line spacing", "number", scale=100, unit=" %", step=5),
            Row(
                "strict_line_breaks",
                "Strict line breaks",
                "switch",
                "Joins the lines of a paragraph, as Markdown says. Without this, they stay as they are written.",
            ),
            Row(
                "follow",
                "The note follows the video",
                "switch",
                "Scrolling by hand always suspends it, until you go back to the mark.",
            ),
            Row(
                "all_signs",
                "Show all signs in the margin",
                "switch",
                "Without this, only sentences that the captions have at another time are marked.",
            ),
        ),
    ),
    Section(
        "Videos",
        "film",
        "Where the videos of your notes are looked for.",
        (
            Row(
                "media_folders",
                "Folders with videos",
                "folders",
                "Besides the library itself. A video is known by the id in its name, such as “Title [dQw4w9WgXcQ].mp4”,"
                " or by the description that was saved beside it.",
            ),
        ),
    ),
    Section(
        "Videos on the web",
        "video-stream",
        "Most notes name a video on the web. Nothing is fetched from there unless you say so.",
        (
            Row(
                "stream_when",
                "Play videos from the web",
                "choice",
                choices={"ask": "When I click", "always": "As soon as a note is opened", "never": "Never"},
            ),
            Row(
                "stream_quality",
                "Quality",
                "choice",
                "Higher looks sharper but loads more slowly.",
                choices={
                    "auto": "Automatic",
                    **{f"{lines}p": f"{lines}p" for lines in (360, 480, 720, 1080, 1440, 2160)},
                    "audio": "Sound only",
                },
            ),
            Row(
                "proxy",
                "Proxy",
                "text",
                "Such as http://127.0.0.1:8080, for everything that is fetched about videos.",
                empty="none",
            ),
            Row(
                "cookies_from_browser",
                "Use cookies from a browser",
                "text",
                "Name a browser, such as firefox or chrome, in which you are logged in: sites then show you what they"
                " show it. Leave it empty unless a video asks for it.",
                empty="none",
            ),
        ),
    ),
    Section(
        "Downloads",
        "download",
        "Videos and captions that are kept on this computer, for reading without the web.",
        (
            Row(
                "download_folder",
                "Folder",
                "folder",
                "Each video lies in the folder of its channel, as “Title [id].mp4”, as other programs expect.",
                empty="KaraReader, in the folder of videos",
            ),
            Row(
                "download_quality",
                "Quality",
                "choice",
                "The next smaller picture is taken where there is none of this size.",
                choices={
                    "best": "The best there is",
                    **{str(lines): f"{lines}p" for lines in (2160, 1440, 1080, 720, 480, 360)},
                    "audio": "Sound only",
                },
            ),
            Row("download_captions", "Also download captions", "switch"),
            Row(
                "caption_languages",
                "Languages of captions",
                "words",
                "Such as: en, de. What people wrote is preferred to what a machine heard.",
                empty="System language, then English",
            ),
            Row("download_thumbnail", "The picture that stands for the video too", "switch"),
            Row("download_jobs", "Downloads at the same time", "number"),
            Row(
                "download_rate_limit",
                "Speed of all downloads together",
                "number",
                unit=" KB/s",
                step=100,
                zero="Unlimited",
            ),
            Row(
                "download_keep_free",
                "Leave free on the disk",
                "number",
                "Downloads wait where there is less room.",
                unit=" GB",
                zero="nothing",
            ),
            Row("download_most", "Room for all downloads", "number", unit=" GB", step=5, zero="any"),
        ),
    ),
)


def row(key: str) -> Row:
    """The row of a setting. Raises KeyError where the page does not show it."""
    for section in SECTIONS:
        for each in section.rows:
            if each.key == key:
                return each
    raise KeyError(key)
