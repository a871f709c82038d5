"""How well times are read: prints the table of requirements over a folder of notes.

    python -m tests.bench.times_bench FOLDER

A note counts as clean here by a rule that knows nothing of the repair: no time of six hours or more, no field out of
range, fewer than half of its times end in ":00", and it reaches no further than other such notes on its video suggest.
"""

from __future__ import annotations

import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from karareader.errors import UserError
from karareader.media import reference
from karareader.notes.load import load
from karareader.notes.times import find
from karareader.timeline import repair
from karareader.timeline.cues import Cue
from karareader.timeline.timecode import format_clock
from tests.bench.table import Row, print_table

# Counts tags of the main dialect without the recogniser's help.
TAG = re.compile(r"<\s?\w{1,12}\s(?=[^<]{0,60}(?:class=\"yt|data-t|data-[0-9]|data=\"[0-9]))")
SIX_HOURS = 6 * 3600.0


@dataclass(frozen=True)
class Read:
    """The times of one note as the recogniser gives them."""

    path: Path
    video: str
    cues: list[Cue]

    @property
    def last(self) -> float:
        return max(cue.start for cue in self.cues)


def as_cues(text: str, video_id: str) -> list[Cue]:
    return [
        Cue(index, "", found.start, found.stop, found.written, found.label, found.rule)
        for index, found in enumerate(find(text, video=True, video_id=video_id))
        if found.start is not None
    ]


def is_clean(cues: Sequence[Cue]) -> bool:
    if any(cue.start >= SIX_HOURS or cue.rule.endswith(("-fraction", "-carry", "-sixty")) for cue in cues):
        return False
    shown = [cue.label if cue.rule.endswith("-label") else cue.written for cue in cues]
    return sum(text.strip("[] ").endswith(":00") for text in shown) * 2 < len(cues)


def has_hours(cues: Sequence[Cue]) -> bool:
    return any(cue.start >= SIX_HOURS for cue in cues)


def rewrite(cues: Sequence[Cue], *, keep_hours: bool) -> list[Cue]:
    """The cues as a note holds them that writes MM:SS:00; past the hour with true hours, or with 60 minutes or more."""
    changed = []
    for cue in cues:
        whole = int(cue.start)
        written = f"{whole // 60:02}:{whole % 60:02}:00"
        if keep_hours and whole >= 3600:
            written = format_clock(whole)
        fields = [int(field) for field in written.split(":")]
        start = float(fields[0] * 3600 + fields[1] * 60 + fields[2])
        changed.append(Cue(cue.index, "", start, None, written, f"[{written}]", "anchor"))
    return changed


def notes(folder: Path) -> Iterator[tuple[Read, Counter[str]]]:
    for path in sorted(folder.rglob("*.md")):
        counts: Counter[str] = Counter()
        try:
            note = load(path)
        except UserError:
            continue
        ref = reference.find(note)
        found = find(note.body, video=True, video_id=ref.id if ref else "")
        spans = [(item.begin, item.end) for item in found if item.rule.startswith(("anchor", "carrier"))]
        counts["found"] = len(spans)
        counts["unreadable"] = sum(item.start is None for item in found)
        counts["named"] = sum(item.start is not None or bool(item.problem) for item in found)
        left, at = [], 0
        for begin, end in spans:
            left.append(note.body[at:begin])
            at = end
        counts["missed"] = len(TAG.findall("\x01".join([*left, note.body[at:]])))
        yield Read(path, ref.key if ref else "", as_cues(note.body, ref.id if ref else "")), counts


Change = Callable[[Read], list[Cue]]
Length = Callable[[Read], float | None]


def compare(clean: Sequence[Read], change: Change, length: Length, bar: float) -> tuple[str, bool]:
    """How many times and whole notes come out as the clean notes say, after a change; and whether that is enough."""
    times = right = whole = 0
    for note in clean:
        result = repair.read(change(note), length=length(note))
        good = sum(abs(int(old.start) - new.start) < 1 for old, new in zip(note.cues, result, strict=True))
        times, right, whole = times + len(result), right + good, whole + (good == len(result))
    share, notes_share = 100 * right / max(times, 1), 100 * whole / max(len(clean), 1)
    return f"{share:.2f} % of {times} times, {notes_share:.2f} % of {len(clean)} notes", notes_share >= bar


def with_minutes(note: Read) -> list[Cue]:
    return rewrite(note.cues, keep_hours=False)


def with_hours(note: Read) -> list[Cue]:
    return rewrite(note.cues, keep_hours=True)


def as_it_is(note: Read) -> list[Cue]:
    return note.cues


def unknown(_: Read) -> None:
    return None


def siblings(note: Read, by_video: dict[str, list[Read]]) -> list[float]:
    """The last times of the other clean notes on a note's video, in seconds."""
    others = [other for other in by_video[note.video] if other is not note] if note.video else []
    return [last for other in others if is_clean(other.cues) and (last := repair.last_time(other.cues)) is not None]


def literal_siblings(note: Read, by_video: dict[str, list[Read]]) -> list[float]:
    """The last times, as written, of all other notes on a note's video without a time of six hours or more."""
    others = [other for other in by_video[note.video] if other is not note] if note.video else []
    return [other.last for other in others if not has_hours(other.cues)]


def fits_others(note: Read, by_video: dict[str, list[Read]]) -> bool:
    others = [other.last for other in by_video[note.video] if other is not note and is_clean(other.cues)]
    return not others or not note.video or note.last <= max(others) * 1.25 + 120


def main(folder: Path) -> None:
    started = time.process_time()
    total: Counter[str] = Counter()
    every: list[Read] = []
    for note, counts in notes(folder):
        total += counts
        if note.cues:
            every.append(note)
    by_video: dict[str, list[Read]] = defaultdict(list)
    for note in every:
        by_video[note.video].append(note)
    clean = [note for note in every if is_clean(note.cues) and fits_others(note, by_video)]
    lengths: dict[str, float] = {}
    for note in clean:
        lengths[note.video] = max(lengths.get(note.video, 0.0), note.last * 1.03 + 20)
    shifted = fit = literal = backed = 0
    loose: Counter[str] = Counter()
    misses: list[str] = []
    for note in every:
        if not has_hours(note.cues):
            continue
        if written := literal_siblings(note, by_video):
            limit = max(written) * 1.25 + 120
            loose["notes"] += 1
            loose["as written"] += note.last <= limit
            loose["as read"] += max(cue.start for cue in repair.read(note.cues, siblings=written)) <= limit
        spans = siblings(note, by_video)
        if not spans:
            continue
        shifted += 1
        limit = max(spans) * 1.25 + 120
        literal += note.last <= limit
        last = max(cue.start for cue in repair.read(note.cues, siblings=spans))
        fit += last <= limit
        if last > limit:
            others = [other for other in by_video[note.video] if other is not note]
            agreeing = sum(max(cue.start for cue in repair.read(other.cues)) * 1.25 + 120 >= last for other in others)
            backed += agreeing > 0
            misses.append(
                f"{note.path.name}: reaches {format_clock(last)}, the clean ones {format_clock(max(spans))};"
                f" {agreeing} of the {len(others)} other notes reach as far"
            )

    def known(note: Read) -> float | None:
        return lengths[note.video]

    tags = max(total["found"] + total["missed"], 1)
    answered, unreadable = 100 * total["found"] / tags, 100 * total["unreadable"] / tags
    fitting = 100 * fit / max(shifted, 1)
    counted = loose["notes"]
    loosely = 100 * loose["as read"] / max(counted, 1)
    rows = [
        Row("tags with a time or a named reason", "100 %", f"{answered:.3f} % of {tags}", answered == 100),
        Row("tags that stay unreadable", "≤ 0.1 %", f"{unreadable:.4f} %", unreadable <= 0.1),
        Row("notes with hours ≥ 6 fit their siblings", "≥ 99 %", f"{fitting:.2f} % of {shifted}", fitting >= 99),
        Row("the rest: another note, not clean, agrees", "–", f"{backed} of {shifted - fit}", None),
        Row("the same, as written", "1 %", f"{100 * literal / max(shifted, 1):.2f} %", None),
        Row("all without hours ≥ 6 counted as siblings", "≥ 99 %", f"{loosely:.2f} % of {counted}", loosely >= 99),
        Row("the same, as written", "1 %", f"{100 * loose['as written'] / max(counted, 1):.2f} %", None),
        Row("restored, length known", "≥ 99.9 %", *compare(clean, with_minutes, known, 99.9)),
        Row("the same, true hours past the hour", "–", compare(clean, with_hours, known, 0)[0], None),
        Row("restored, length not known", "≥ 99 %", *compare(clean, with_minutes, unknown, 99)),
        Row("the same, true hours past the hour", "–", compare(clean, with_hours, unknown, 0)[0], None),
        Row("clean notes left, length known", "≥ 99.9 %", *compare(clean, as_it_is, known, 99.9)),
        Row("clean notes left, length not known", "≥ 99.9 %", *compare(clean, as_it_is, unknown, 99.9)),
    ]
    print_table(rows)
    for miss in misses[:20]:
        print("does not fit:", miss)
    print(f"{len(every)} notes with times; {time.process_time() - started:.1f} s of processor time")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
