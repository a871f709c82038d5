"""The folder of jots: one Markdown file for each video, found by what its front matter says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from karareader.base.readable_text import stem_of
from karareader.library.jots.shared_file import SharedFile
from karareader.media.downloads.file_names import mark, stem
from karareader.notes.load import parse_note
from karareader.notes.model import video_ref
from karareader.notes.model.video_ref import VideoRef

STILLS = "stills"
"""The folder beside the files in which the pictures of jots lie."""
CONFLICT = " (conflict)"
"""The end of the name of a file that holds what could not be merged."""


def folder_of(chosen: str, documents: Path) -> Path:
    """Where jots lie: in the folder `chosen` by the reader, else in one of their own in that of documents."""
    return Path(chosen).expanduser() if chosen else documents / "KaraReader jots"


@dataclass(frozen=True, slots=True)
class JotVideo:
    """A video that jots are about; `title` is what it is called."""

    ref: VideoRef
    title: str

    @property
    def head(self) -> str:
        """What stands at the top of its file."""
        ref = self.ref
        if ref.site == "youtube":
            named = f"videoId: {ref.id}"
        else:
            named = f"media: {_quoted(ref.url or str(ref.path or ref.id))}"
        return f"---\ntitle: {_quoted(f'Jots on {self.title}')}\n{named}\ntags: [jots]\n---\n\n"


class JotsFolder:
    """Finds the file of each video in `path`. Not safe for threads: one worker asks it at a time."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._keys: dict[Path, tuple[tuple[int, int], str]] = {}

    def files(self) -> Iterator[tuple[Path, str]]:
        """The notes in it, each with the key of its video; empty where it names none."""
        try:
            notes = sorted(path for path in self.path.iterdir() if _is_jots(path))
        except OSError:
            return
        for path in notes:
            key = self._key(path)
            if key is not None:
                yield path, key

    def file_of(self, video: JotVideo) -> Path:
        """The file of jots on `video`, whatever the reader named it; where there is none, what it will be."""
        usual = self.path / f"{stem(video.title, self._id(video.ref))}.md"
        # Most are named as they were made; an empty one is about to be written.
        if self._key(usual) == video.ref.key:
            return usual
        found = next((path for path, key in self.files() if key == video.ref.key), None)
        if found is not None or self._key(usual) is None:
            return found or usual
        return usual.with_name(f"{usual.stem} {mark(video.ref.key)}.md")

    def _key(self, path: Path) -> str | None:
        """The key of the video that a file is about; "" where it names none, None where it is empty or missing."""
        try:
            facts = path.stat()
            stamp = (facts.st_mtime_ns, facts.st_size)
            if self._keys.get(path, (None, ""))[0] != stamp:
                data = SharedFile(path).read()
                if not data:
                    return None
                found = video_ref.find(parse_note(path, data))
                self._keys[path] = stamp, found.key if found is not None else ""
        except OSError:
            self._keys.pop(path, None)
            return None
        return self._keys[path][1]

    @staticmethod
    def _id(ref: VideoRef) -> str:
        return mark(ref.key) if ref.site in ("file", "url") else ref.id


def _is_jots(path: Path) -> bool:
    return path.suffix.lower() == ".md" and not path.stem.endswith(CONFLICT)


def title_of(ref: VideoRef, file: Path | None, video_title: str, note_title: str) -> str:
    """What a video is called: as its notes say, else by its file without its id, else by the note."""
    name = stem_of(file).replace(f"[{ref.id}]", "").strip() if file is not None else ""
    return " ".join((video_title or name or note_title or "a video").split())


def _quoted(text: str) -> str:
    """A text as a value of YAML."""
    plain = all(letter not in text for letter in "\"'\\:#[]{}&*!|>%@`,\n") and text.strip() == text
    return text if plain and text[:1].isalpha() else json.dumps(text, ensure_ascii=False)
