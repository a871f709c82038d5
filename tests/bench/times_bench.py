"""How well times are read: prints the table of requirements over a folder of notes.

    python -m tests.bench.times_bench FOLDER

A note counts as clean here by a rule that knows nothing of the repair: no time of six hours or more, no field out of
range, and fewer than half of its times end in ":00".
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
    return sum(cue.written.strip("[]").endswith(":00") for cue in cues) * 2 < len(cues)


def has_hours(cues: Sequence[Cue]) -> bool:
    return any(cue.start >= SIX_HOURS for cue in cues)


def rewrite(cues: Sequence[Cue], *, keep_hours: bool) -> list[Cue]:
    """The cues as a note would hold them that writes MM:SS:00; past the hour with true hours, or with 60 minutes or more."""
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


def compare(clean: Sequence[Read], change: Callable[[Read], list[Cue]], length: Callable[[Read], float | None]) -> str:
    times = right = whole = 0
    for note in clean:
        result = repair.read(change(note), length=length(note))
        good = sum(abs(int(old.start) - new.start) < 1 for old, new in zip(note.cues, result, strict=True))
        times, right, whole = times + len(result), right + good, whole + (good == len(result))
    return f"{100 * right / max(times, 1):.2f} % of {times} times, {100 * whole / max(len(clean), 1):.2f} % of {len(clean)} notes"


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
    clean = [note for note in every if is_clean(note.cues)]
    lengths: dict[str, float] = {}
    for note in clean:
        lengths[note.video] = max(lengths.get(note.video, 0.0), note.last * 1.03 + 20)
    shifted = fit = literal = 0
    misses: list[str] = []
    for note in every:
        spans = [other.last for other in by_video[note.video] if other is not note and is_clean(other.cues)]
        if not note.video or not spans or not has_hours(note.cues):
            continue
        shifted += 1
        limit = max(spans) * 1.25 + 120
        literal += note.last <= limit
        last = max(cue.start for cue in repair.read(note.cues, siblings=spans))
        fit += last <= limit
        if last > limit:
            misses.append(f"{note.path.name}: reaches {format_clock(last)}, the others {format_clock(max(spans))}")
    anchors = total["found"] + total["missed"]
    per_cent = 100 / max(anchors, 1)
    rows = [
        ("tags with a time or a named reason", f"{total['found'] * per_cent:.3f} % of {anchors}", "100 %"),
        ("tags that stay unreadable", f"{total['unreadable'] * per_cent:.4f} %", "≤ 0.1 %"),
        ("notes with hours ≥ 6 that fit their siblings", f"{100 * fit / max(shifted, 1):.2f} % of {shifted}", "≥ 99 %"),
        ("  the same, as written", f"{100 * literal / max(shifted, 1):.2f} %", "1 %"),
        ("restored, length known", compare(clean, lambda n: rewrite(n.cues, keep_hours=False), lambda n: lengths[n.video]), "≥ 99.9 %"),
        ("  hours kept past the hour", compare(clean, lambda n: rewrite(n.cues, keep_hours=True), lambda n: lengths[n.video]), "≥ 99.9 %"),
        ("restored, length not known", compare(clean, lambda n: rewrite(n.cues, keep_hours=False), lambda _: None), "≥ 99 %"),
        ("  hours kept past the hour", compare(clean, lambda n: rewrite(n.cues, keep_hours=True), lambda _: None), "≥ 99 %"),
        ("clean notes left, length not known", compare(clean, lambda n: n.cues, lambda _: None), "≥ 99.9 %"),
        ("clean notes left, length known", compare(clean, lambda n: n.cues, lambda n: lengths[n.video]), "≥ 99.9 %"),
    ]
    for name, value, wanted in rows:
        print(f"| {name} | {value} | {wanted} |")
    for miss in misses[:20]:
        print("does not fit:", miss)
    print(f"{len(every)} notes with times; {time.process_time() - started:.1f} s of processor time")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
