"""All caption files that belong to the videos of a library: beside the videos, fetched alone, or chosen by hand."""

from __future__ import annotations

import contextlib
import json
import os
import re
import stat
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from karareader.base.files import read_bytes
from karareader.base.readable_text import readable
from karareader.captions import choose as captions
from karareader.captions import file_names as captions_names
from karareader.captions.caption_file import CaptionFile, CaptionFound, Heard
from karareader.captions.file_names import folded
from karareader.captions.hearing import store
from karareader.media.files.locate import (
    CAPTION_SUFFIXES,
    HALF,
    INFO,
    INFO_BYTES,
    MEDIA_SUFFIXES,
    described_id,
    ids_of,
    walk,
)
from karareader.notes.model import video_ref as reference
from karareader.notes.model import video_url
from karareader.settings import Settings, State

_BRACKETED = re.compile(r"\[[^\[\]\s]{3,64}\]\Z")
_AT_THE_END = re.compile(r"\s*\[[^\[\]]*\]\s*\Z")


@dataclass(frozen=True, slots=True)
class CaptionSources:
    """Where captions are looked for: `folders` and all below them, beside the files `media` that were chosen for videos
    by hand, and the `files` of captions that were chosen or fetched for videos; both by the keys of the videos. The
    reader chose `encodings` for files, and `offsets` in seconds for all captions of a video, by its key. What this
    computer heard lies in the folder `data` of what the program remembers, empty for none.
    """

    folders: tuple[str, ...] = ()
    media: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)
    encodings: Mapping[str, str] = field(default_factory=dict)
    offsets: Mapping[str, float] = field(default_factory=dict)
    data: str = ""


def sources(root: Path, settings: Settings, state: State, downloads: Path, data: Path | None = None) -> CaptionSources:
    """Where the captions of the library at `root` may lie, by what the reader chose; `downloads` is their folder."""
    folders = dict.fromkeys([str(root), *settings.media_folders, str(downloads)])
    return with_state(tuple(folders), state, data)


def with_state(folders: Sequence[str], state: State, data: Path | None = None) -> CaptionSources:
    """The same where the folders are known."""
    return CaptionSources(
        tuple(folders),
        dict(state.files),
        dict(state.captions),
        dict(state.caption_encodings),
        dict(state.caption_offsets),
        str(data or ""),
    )


def find(places: CaptionSources) -> list[CaptionFound]:
    """The caption files that are there, each once, in the order of their paths. Work for a worker or a process."""
    chosen = {path: key for key, path in places.media.items()}
    found: dict[str, CaptionFound] = {}
    for folder, names in walk(map(Path, places.folders), deep=True):
        shelf = "" if folder in places.folders else os.path.basename(folder)  # noqa: PTH119
        for each in _in_folder(folder, names, chosen, shelf):
            found[each.path] = each
    for folder in dict.fromkeys(os.path.dirname(path) for path in chosen):  # noqa: PTH120
        for one, names in walk([Path(folder)], deep=False):
            for each in _in_folder(one, names, chosen, ""):
                found.setdefault(each.path, each)
    for key, path in places.files.items():
        before = found.get(path)
        ids, media, shelf = (before.ids, before.media, before.shelf) if before is not None else ((), "", "")
        if (stamp := _stamp(path)) and os.path.splitext(path)[1].lower() in CAPTION_SUFFIXES:  # noqa: PTH122
            found[path] = CaptionFound(path, f"{stamp} {key} {media}", _tag(path), ids, media, key, shelf)
    for each in _heard(places, found.values()):
        found.setdefault(each.path, each)
    return [_as_chosen(found[path], places) for path in sorted(found)]


def _heard(places: CaptionSources, others: Iterable[CaptionFound]) -> Iterator[CaptionFound]:
    """What this computer heard of films that have no other captions."""
    if not places.data or not (Path(places.data) / store.FOLDER).is_dir():
        return
    ids = {each for other in others for each in other.ids}
    keys = {key for other in others if (key := other.key or _key(other))}
    for key, path in store.everything(Path(places.data)):
        own = tuple(each for _, each in ids_of(Path(captions.video_of(path)).stem, "") if _BRACKETED.search(path.stem))
        if key not in keys and not ids.intersection(own) and (stamp := _stamp(str(path))):
            yield CaptionFound(str(path), stamp, _tag(str(path)), own, "", "" if own else key)


def hear(found: CaptionFound) -> Heard:
    """What a caption file says. Raises UserError where it cannot be read."""
    file = CaptionFile(Path(found.path), found.language, False, encoding=found.encoding)
    said = captions.load(file, found.offset)
    title, channel = _named(found)
    return Heard(said, found.key or _key(found), title, channel)


def _as_chosen(found: CaptionFound, places: CaptionSources) -> CaptionFound:
    """With the encoding and the offset that the reader chose."""
    encoding = places.encodings.get(found.path, "")
    offset = 0.0
    if places.offsets:
        keys = (found.key or _key(found), *(f"youtube:{each}" for each in found.ids))
        offset = next((places.offsets[key] for key in keys if key in places.offsets), 0.0)
    if not encoding and not offset:
        return found
    return replace(found, stamp=f"{found.stamp} {encoding} {offset}", encoding=encoding, offset=offset)


def unreachable(places: CaptionSources) -> list[str]:
    """The folders that are not there now, such as those on a disk that is not plugged in."""
    return [folder for folder in places.folders if not os.path.isdir(folder)]  # noqa: PTH112


def _in_folder(folder: str, names: Sequence[str], chosen: Mapping[str, str], shelf: str) -> Iterator[CaptionFound]:
    """The caption files of one folder."""
    parts = [(name, *os.path.splitext(name)) for name in names]  # noqa: PTH122
    spoken = [(name, stem) for name, stem, suffix in parts if suffix.lower() in CAPTION_SUFFIXES]
    if not spoken:
        return
    if os.path.basename(folder).lower() in captions.SUBFOLDERS:  # noqa: PTH119
        # Their videos lie one folder higher.
        above = os.path.dirname(folder)  # noqa: PTH120
        parts = [(name, *os.path.splitext(name)) for _, names in walk([Path(above)], deep=False) for name in names]  # noqa: PTH122
        folder, inside = above, folder
    else:
        inside = folder
    media = {folded(stem): (stem, name) for name, stem, suffix in reversed(parts) if suffix.lower() in MEDIA_SUFFIXES}
    described = {name[: -len(INFO)] for name, _, _ in parts if name.endswith(INFO)}
    for name, stem in spoken:
        path = os.path.join(inside, name)  # noqa: PTH118
        belongs = _belongs(folder, stem, media, described)
        stamp = _stamp(path)
        if belongs is None or not stamp:
            continue
        if os.path.splitext(name)[1].lower() in captions.DATA and not captions.is_spoken(Path(path)):  # noqa: PTH122
            continue
        own, language, ids = belongs
        beside = os.path.join(folder, media[folded(own)][1]) if folded(own) in media else ""  # noqa: PTH118
        key = chosen.get(beside, "")
        # What tells a file of no site from others is what it holds.
        held = _stamp(beside) if beside and not key and not _site_id(own, ids) else ""
        yield CaptionFound(path, f"{stamp} {key} {beside} {held}", language, ids, beside, key, shelf)


def _belongs(
    folder: str, stem: str, media: Mapping[str, tuple[str, str]], described: Iterable[str]
) -> tuple[str, str, tuple[str, ...]] | None:
    """The stem of the video, the language, and the video's ids, for a caption file called `stem`; None for no video.

    The names are those that `captions.beside` knows.
    """
    naming = captions.owner(stem, media)
    if naming is not None:
        own = media[folded(naming.video)][0]
        return own, naming.language, _ids(folder, HALF.sub("", own), described)
    # Without a video, the shortest name that can be that of one.
    for naming in reversed([each for each in captions_names.namings(stem) if each.sure]):
        own = naming.video
        if own in described or _BRACKETED.search(own) or video_url.youtube_id_shape(own):
            return own, naming.language, _ids(folder, own, described)
    return None


def _ids(folder: str, stem: str, described: Iterable[str]) -> tuple[str, ...]:
    said = described_id(os.path.join(folder, stem + INFO)) if stem in described else ""  # noqa: PTH118
    return tuple(dict.fromkeys(each for _, each in ids_of(stem, said)))


def _tag(path: str) -> str:
    """The language in the name of a caption file that belongs to a video of whatever name."""
    return next((naming.language for naming in captions_names.namings(Path(path).stem) if naming.language), "")


def _key(found: CaptionFound) -> str:
    """The key of the video by what its files tell."""
    own = _stem(found)
    youtube = _site_id(own, found.ids)
    if not youtube and found.media:
        return reference.from_file(Path(found.media)).key
    return f"youtube:{youtube or own}" if youtube or video_url.youtube_id_shape(own) else ""


def _site_id(own: str, ids: Sequence[str]) -> str:
    """The id on YouTube that a name or a description says plainly; a word of eleven letters says nothing plainly."""
    return next((each for each in ids if each != own and video_url.youtube_id_shape(each)), "")


def _stem(found: CaptionFound) -> str:
    """What the video of a caption file is called."""
    if found.media:
        return Path(found.media).stem
    names = [each.video for each in captions_names.namings(Path(found.path).stem) if each.sure]
    told = (each for each in reversed(names) if _BRACKETED.search(each) or video_url.youtube_id_shape(each))
    return next(told, names[-1])


def _named(found: CaptionFound) -> tuple[str, str]:
    """Title and channel of the video: by its description, else by the name of its file."""
    own = _stem(found)
    told = _description(Path(found.path).with_name(HALF.sub("", own) + INFO))
    title = str(told.get("title") or "") or _AT_THE_END.sub("", own).strip() or own
    return readable(title), readable(str(told.get("channel") or told.get("uploader") or found.shelf))


def _description(path: Path) -> dict[str, Any]:
    with contextlib.suppress(OSError, ValueError, RecursionError):
        told = json.loads(read_bytes(path, INFO_BYTES))
        if isinstance(told, dict):
            return told
    return {}


def _stamp(path: str) -> str:
    """What tells of a file whether it was changed; empty where there is none."""
    try:
        facts = os.stat(path)  # noqa: PTH116
    except (OSError, ValueError):
        return ""
    # A pipe would keep us waiting.
    return f"{facts.st_size}:{facts.st_mtime_ns}" if stat.S_ISREG(facts.st_mode) else ""
