"""Which of the captions that a site offers are fetched: in the reader's languages, those that people wrote first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

# What can be read later, the richest first.
_FORMS = ("vtt", "srt", "ass", "ssa")
_CHAT = "live_chat"
# More languages than this nobody reads; each is a request more.
_MOST = 4


@dataclass(frozen=True, slots=True)
class FetchedTrack:
    """Captions to be fetched: `entry` is what yt-dlp needs for it."""

    language: str
    form: str
    automatic: bool
    entry: Mapping[str, Any]


def choose(written: Any, heard: Any, languages: Sequence[str]) -> list[FetchedTrack]:
    """The captions for `languages`, in their order, one for each: `written` by people, else `heard` by a machine.

    Both are as in yt-dlp's info dictionary (`subtitles`, `automatic_captions`). Machine translations of what a machine
    heard are no captions of the video. Where none of the languages is there, the one language that the video speaks is
    taken: what was heard in it tells which that is.
    """
    people, machine = dict(_tracks(written, automatic=False)), dict(_tracks(heard, automatic=True))
    chosen: dict[str, FetchedTrack] = {}
    for language in languages:
        for offered in (people, machine):
            found = _best(offered, language)
            if found is not None:
                chosen.setdefault(found.language.removesuffix("-orig"), found)
                break
    if not chosen and languages:
        spoken = next((name for name in machine if name.endswith("-orig")), next(iter(machine), ""))
        found = (_best(people, spoken.removesuffix("-orig")) if spoken else None) or machine.get(spoken)
        found = found or next(iter(people.values()), None)
        if found is not None:
            chosen[found.language] = found
    return list(chosen.values())[:_MOST]


def _best(offered: Mapping[str, FetchedTrack], language: str) -> FetchedTrack | None:
    """`language` exactly, as the original, or in another country's form."""
    wanted = language.lower()
    names = {name.lower(): name for name in offered}
    for name in (wanted, f"{wanted}-orig", wanted.partition("-")[0]):
        if name in names:
            return offered[names[name]]
    base = wanted.partition("-")[0]
    return next((offered[names[name]] for name in sorted(names) if name.partition("-")[0] == base), None)


def _tracks(tracks: Any, *, automatic: bool) -> Iterable[tuple[str, FetchedTrack]]:
    offered = [
        (str(language), entries)
        for language, entries in (tracks.items() if isinstance(tracks, dict) else ())
        if language != _CHAT and isinstance(entries, list)
    ]
    # YouTube says which language is spoken; the others that a machine offers beside it are translations.
    if automatic and any(language.endswith("-orig") for language, _ in offered):
        offered = [(language, entries) for language, entries in offered if language.endswith("-orig")]
    for language, entries in offered:
        usable = [
            entry
            for entry in entries
            if isinstance(entry, dict)
            and entry.get("ext") in _FORMS
            and (entry.get("url") or entry.get("data"))
            and not (automatic and "tlang=" in str(entry.get("url")))
        ]
        if usable:
            best = min(usable, key=lambda entry: _FORMS.index(entry["ext"]))
            yield language, FetchedTrack(language, best["ext"], automatic, best)
