"""What the index keeps of one note: read from its bytes, by itself, so that many processes can share the work."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate
from itertools import count as count_up
from operator import add
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

from karareader.base.files import read_bytes, read_head
from karareader.base.readable_text import stem_of
from karareader.base.translation import tr
from karareader.base.web_addresses import key_without_secrets, masked
from karareader.library import channels
from karareader.library.choices import NO_CHOICES, Choices
from karareader.library.index import plain_text as plain
from karareader.library.index import times as readings
from karareader.library.index.dates import dated
from karareader.library.names.loose_key import bare
from karareader.library.query.normalise import composed, fold, spaced
from karareader.library.query.signs import worded
from karareader.media.streaming import known_pages
from karareader.notes.load import parse_note
from karareader.notes.model import id_case, other_sites, video_lists, video_ref
from karareader.notes.model.links import TAG
from karareader.notes.model.note import NOTE_SUFFIXES, Note, Problem
from karareader.notes.survey import Survey, survey
from karareader.timeline.cues import Cue, count, of_own_video
from karareader.timeline.repair import agreement
from karareader.timeline.repair import read as repair
from karareader.timeline.repair.agreement import Voice
from karareader.timeline.repair.candidates import OtherNotes
from karareader.timeline.repair.context import read
from karareader.timeline.repair.elsewhere import OtherVideos

_LARGEST = 8_000_000


class ReadJob(NamedTuple):
    """A note to be read: its path, relative to the library, and its file as it was (see `listing.Stamp`).

    `length` is that of its video in seconds, `context` what other notes tell, packed (see `evidence.Context`); `others`
    is the same of the other videos that it cites, packed (see `elsewhere.Others`). `own` is how it reads by itself with
    that length, if that is known already.
    """

    path: str
    size: int
    changed: int
    written: int
    length: float | None = None
    context: str = ""
    others: str = ""
    own: Voice | None = None


@dataclass(slots=True)
class IndexEntry:
    """What the index keeps of one note.

    `repaired` and `doubtful` count times as they are read in the end; `own` tells how the note reads by itself, `cited`
    the same of each of the other videos that it cites, in the order of their numbers (see `readings.pack`); `group`
    tells which notes are evidence for it as those of its channel (see `channels.group`).
    `stamps` (see `readings.pack`), `lines` (an array of I) and `text` (UTF-8) are packed; `search` is the text as it is
    searched. `headings` are (level, line of the text), `links` are (key of the target, target, place, length), `listed`
    are titles of videos by their keys, `dated` is from when the note says it is (see `dates`).
    """

    job: ReadJob
    title: str
    channel: str
    video: str
    times: int
    repaired: int
    doubtful: int
    own: Voice
    cited: list[tuple[str, Voice]]
    group: str
    stamps: bytes
    lines: bytes
    text: bytes
    search: str
    headings: list[tuple[int, int]]
    heading_text: str
    links: list[tuple[str, str, int, int]]
    tags: list[str]
    aliases: list[str]
    listed: dict[str, str]
    problems: list[Problem]
    dated: int


class _NoteToIndex(NamedTuple):
    """A note that was looked through, before its times are read; `listed` as in `IndexEntry`, `video` is a key."""

    note: Note
    listed: dict[str, str]
    video: str
    found: Survey


class NoteReader:
    """Reads notes of the library at `root`, as the reader chose; made once in each process."""

    def __init__(self, root: Path, choices: Choices = NO_CHOICES) -> None:
        self._root, self._choices = root, choices
        choices.take_effect()
        id_case.look_in(root)
        other_sites.ask(known_pages.is_video_page)

    def read(self, job: ReadJob) -> IndexEntry | None:
        """The entry of one note; None if the file is gone. What cannot be read is an entry with a problem."""
        path = self._root / job.path
        try:
            data = _read(path, job.size)
        except FileNotFoundError:
            return None
        except OSError as error:
            problem = Problem("unreadable-note", 0, tr("The file cannot be read: {why}.", why=error.strerror or error))
            return self._entry(job, Note(path, composed(stem_of(path)), {}, "", 1, (problem,)))
        try:
            return self._entry(job, parse_note(path, data))
        except Exception as error:
            # One note that nobody foresaw must not cost the library its index.
            what = tr("The note could not be taken in: {name}.", name=type(error).__name__)
            problem = Problem("unreadable-note", 0, what)
            return self._entry(job, Note(path, composed(stem_of(path)), {}, "", 1, (problem,)))

    def seconds(self, job: ReadJob, video: str | None) -> frozenset[int]:
        """The whole seconds that a note cites of a video (None for its own), as it writes them; none if it is gone."""
        path = self._root / job.path
        try:
            looked = self._look(parse_note(path, _read(path, job.size)))
        except OSError:
            return frozenset()
        return agreement.seconds(looked.found.cues, video)

    def _look(self, note: Note) -> _NoteToIndex:
        title, body = composed(note.title), composed(note.body)
        if title is not note.title or body is not note.body:
            note = replace(note, title=title, body=body)
        listed = video_lists.listed(note.body)
        video = video_ref.find(note)
        found = survey(note, video=video is not None, video_id=video.id if video is not None else "")
        return _NoteToIndex(note, listed, video.key if video is not None else "", found)

    def _entry(self, job: ReadJob, note: Note) -> IndexEntry:
        looked = self._look(note)
        written, others = looked.found.cues, OtherVideos.unpacked(job.others)
        own = job.own
        cues: Sequence[Cue] | None = None
        if job.context or job.others:
            context = OtherNotes.unpacked(job.context)
            cues = repair.read(written, length=job.length, context=context, others=others)
        if own is None or cues is None:
            weighed = readings.weigh(written, job.length)
            own, cues = agreement.voice(written, weighed), cues or weighed.cues
        if self._choices.of_times and (chosen := self._choices.known(looked.video, note.path)).of_its_own:
            known = replace(chosen, length=job.length, context=OtherNotes.unpacked(job.context), others=others)
            cues = read(written, known)
        cited = [(key_without_secrets(key), voice) for key, voice in agreement.voices(written, others).items()]
        return self._made(job, looked, own, cited, cues)

    def _made(
        self, job: ReadJob, looked: _NoteToIndex, own: Voice, cited: list[tuple[str, Voice]], cues: Sequence[Cue]
    ) -> IndexEntry:
        note, found = looked.note, looked.found
        # A line that only names the channel is no sentence of the note.
        head = channels.FROM.match(note.body)
        begin = head.end() if head is not None and head["alone"] is not None else 0
        made = plain.make(found.shown, found.masked, found.spans, note.body_line, begin, words=found.words(found.shown))
        text = masked(made.text)  # what lets anybody in stays in the note
        data = text.encode()
        links = [(head[1].strip(), 0, 0), *made.links] if begin and head is not None else made.links
        repaired, doubtful = count(cues)
        channel = channels.named(note)
        lines = text.split("\n") if made.headings else []
        return IndexEntry(
            job,
            note.title,
            composed(channels.of(channel, job.path)),
            composed(looked.video),
            len(of_own_video(cues)),
            repaired,
            doubtful,
            own,
            cited,
            channels.group(channel, job.path),
            readings.pack(cues, _places(text)),
            made.lines.tobytes(),
            data,
            worded(text, data),
            made.headings,
            worded("\n".join([lines[line] for _, line in made.headings])) if lines else "",
            [(link_key(target), target, at, length) for target, at, length in links],
            _tags(note, found.masked),
            aliases(note),
            looked.listed,
            [*note.problems, *found.problems],
            dated(note.front_matter),
        )


def searchable(text: str) -> str:
    """A text as words, for what is searched without its signs: channels, tags, captions."""
    return spaced(fold(composed(text)))


@lru_cache(8192)
def link_key(target: str) -> str:
    """The name that a link means, in the sloppiest form in which names are compared; without its folders."""
    name = unquote(target).partition("#")[0].strip().replace("\\", "/").rstrip("/").rpartition("/")[2]
    if name.lower().endswith(NOTE_SUFFIXES):
        name = os.path.splitext(name)[0]  # noqa: PTH122
    return bare(name)


def _read(path: Path, size: int) -> bytes:
    if size <= _LARGEST:
        return read_bytes(path)
    return read_head(path, _LARGEST)


def _places(text: str) -> list[int]:
    # The lengths of what stands before each, and of the times among that.
    return list(map(add, accumulate(map(len, text.split(plain.TIME)[:-1])), count_up()))


def _tags(note: Note, masked: str) -> list[str]:
    named = [
        tag.lstrip("#")
        for text in channels.strings(note.front_matter, "tags", "tag")
        for tag in re.split(r"[\s,]+", composed(text))
    ]
    inline = [match[1] for match in TAG.finditer(masked)] if "#" in masked else []
    return list(dict.fromkeys(tag for tag in (*named, *inline) if tag))


def aliases(note: Note) -> list[str]:
    """What a note is called besides its name and its title."""
    names = channels.strings(note.front_matter, "aliases", "alias")
    if not any(isinstance(note.front_matter.get(field), list) for field in ("aliases", "alias")):
        names = (part for name in list(names) for part in dict.fromkeys((name, *name.split(","))))
    return [composed(name.strip()) for name in names if name.strip()]
