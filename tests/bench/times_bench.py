"""How well times are read: prints the table of requirements over a folder of notes.

    python -m tests.bench.times_bench FOLDER [--list]

`--list` names every note that is read as minutes and seconds without a length, with the reason.

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

from karareader.base.errors import UserError
from karareader.library import channels
from karareader.notes.load import load
from karareader.notes.model import video_ref as reference
from karareader.notes.timestamps.find import find
from karareader.timeline.cues import Cue
from karareader.timeline.repair import agreement
from karareader.timeline.repair import read as repair
from karareader.timeline.repair.candidates import NOTHING, OtherNotes
from karareader.timeline.repair.usual import Usual
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


class Shelf:
    """All notes of a folder, and what each is read with: as `karareader check` does it, but for one note changed."""

    def __init__(self, notes: Sequence[Read]) -> None:
        self.notes = notes
        self._weighed = {note.path: repair.weigh(note.cues) for note in notes}
        self._voices = {note.path: agreement.voice(note.cues, self._weighed[note.path]) for note in notes}
        self.by_video: dict[str, list[Read]] = defaultdict(list)
        for note in notes:
            self.by_video[note.video or note.path.name].append(note)
        self._groups = {note.path: channels.group(channels.named(load(note.path)), str(note.path)) for note in notes}
        self._usuals = channels.usuals(
            (str(note.path), self._groups[note.path], note.video, self._voices[note.path]) for note in notes
        )

    def usual(self, note: Read) -> Usual:
        """What is usual in the channel of a note."""
        found = self._usuals.get(self._groups[note.path])
        return found.of(note.video) if found is not None else Usual()

    def context(self, note: Read, cues: Sequence[Cue]) -> OtherNotes:
        """What the note is read with, were its times these."""
        on = sorted(self.by_video[note.video], key=lambda each: each.path) if note.video else [note]
        own = agreement.voice(cues, repair.weigh(cues))
        voices = [own if each is note else self._voices[each.path] for each in on]

        def seconds(at: int) -> frozenset[int]:
            return agreement.seconds(cues if on[at] is note else on[at].cues)

        found = agreement.contexts(voices, [self.usual(each) for each in on], seconds)
        return found.get(on.index(note), NOTHING)

    def read(self, note: Read, cues: Sequence[Cue]) -> list[Cue]:
        """The times of a note in its folder, were they written so; nothing is known of lengths."""
        return repair.read(cues, context=self.context(note, cues))


def compare(
    clean: Sequence[Read], change: Change, shelf: Shelf, length: Length | None, bar: float, *, or_told: bool = False
) -> tuple[str, bool, list[str]]:
    """How many times and whole notes come out as the clean notes say, after a change; if that is enough; and misses.

    With `or_told`, a time counts too that is left as written, and told to be uncertain.
    """
    times = right = whole = 0
    misses = []
    for note in clean:
        cues = change(note)
        result = shelf.read(note, cues) if length is None else repair.read(cues, length=length(note))
        good = sum(
            abs(int(old.start) - int(new.start)) < 1 or (or_told and new.uncertain)
            for old, new in zip(note.cues, result, strict=True)
        )
        times, right, whole = times + len(result), right + good, whole + (good == len(result))
        if good < len(result):
            ends = format_clock(note.last), format_clock(max(cue.start for cue in result))
            misses.append(
                f"{note.path.parent.name}/{note.path.name}: {len(result)} times to {ends[0]}, read to {ends[1]}"
            )
    share, notes_share = 100 * right / max(times, 1), 100 * whole / max(len(clean), 1)
    return f"{share:.2f} % of {times} times, {notes_share:.2f} % of {len(clean)} notes", notes_share >= bar, misses


def with_minutes(note: Read) -> list[Cue]:
    return rewrite(note.cues, keep_hours=False)


def with_hours(note: Read) -> list[Cue]:
    return rewrite(note.cues, keep_hours=True)


def as_it_is(note: Read) -> list[Cue]:
    return note.cues


def is_scaled(cues: Sequence[Cue]) -> bool:
    """True if more than half of the times are read as minutes and seconds."""
    return sum("-minutes" in cue.rule or "-tail" in cue.rule for cue in cues) * 2 > len(cues)


def is_right(note: Read, shelf: Shelf) -> bool:
    """True if a note of hours is right as written by its form: under five hours, fields in range, few ":00", and no
    clean note on its video that has no hours.
    """
    three = [cue for cue in note.cues if cue.written.count(":") == 2]
    zeros = sum(cue.written.endswith(":00") for cue in three)
    plain = is_clean(note.cues) and zeros * 4 <= len(three)
    return plain and 3600 <= note.last < 5 * 3600 and is_alone(note, shelf)


def is_alone(note: Read, shelf: Shelf) -> bool:
    """True unless a note of hours has a clean sibling without."""
    others = [other for other in shelf.by_video[note.video] if other is not note] if note.video else []
    return note.last < 3600 or not any(is_clean(other.cues) and other.last < 3600 for other in others)


def possible_lasts(note: Read, shelf: Shelf) -> list[float]:
    """The last times, as written, of the other notes on a note's video without a time of six hours or more."""
    return [other.last for other in shelf.by_video[note.video] if other is not note and not has_hours(other.cues)]


def clean_lasts(note: Read, shelf: Shelf) -> list[float]:
    """The last times of the other clean notes on a note's video, in seconds."""
    others = [other for other in shelf.by_video[note.video] if other is not note] if note.video else []
    return [last for other in others if is_clean(other.cues) and (last := repair.last_time(other.cues)) is not None]


def fits_others(note: Read, shelf: Shelf) -> bool:
    others = [o.last for o in shelf.by_video[note.video] if o is not note and is_clean(o.cues)] if note.video else []
    return not others or note.last <= max(others) * 1.25 + 120


def main(folder: Path) -> None:
    started = time.process_time()
    total: Counter[str] = Counter()
    every: list[Read] = []
    for note, counts in notes(folder):
        total += counts
        if note.cues:
            every.append(note)
    shelf = Shelf(every)
    clean = [note for note in every if is_clean(note.cues) and fits_others(note, shelf)]
    lengths: dict[str, float] = {}
    for note in clean:
        lengths[note.video] = max(lengths.get(note.video, 0.0), note.last * 1.03 + 20)

    def known(note: Read) -> float | None:
        return lengths[note.video]

    right = right_scaled = short = short_scaled = 0
    suspect, fit = [0, 0], [0, 0]
    scaled: list[str] = []
    for note in every:
        context = shelf.context(note, note.cues)
        read = repair.read(note.cues, context=context)
        last = max(cue.start for cue in read)
        if is_scaled(read):
            why = Counter(cue.reason.rpartition(": ")[2] for cue in read if cue.reason).most_common(1)[0][0]
            scaled.append(f"{note.path.relative_to(folder)}: {format_clock(note.last)} to {format_clock(last)}, {why}")
        if is_right(note, shelf) and note.last <= shelf.usual(note).longest:
            right += 1
            right_scaled += is_scaled(read)
            if is_scaled(read):
                print("right, and scaled:", note.path.relative_to(folder))
        usual = shelf.usual(note)
        if usual.longest < 3 * 3600 and note.last > max(usual.longest, SIX_HOURS):
            short += 1
            short_scaled += last < SIX_HOURS
        if not has_hours(note.cues) or not note.video:
            continue
        for at, spans in enumerate((possible_lasts(note, shelf), clean_lasts(note, shelf))):
            if spans:
                suspect[at] += 1
                fit[at] += last <= max(spans) * 1.25 + 120

    tags = max(total["found"] + total["missed"], 1)
    answered, unreadable = 100 * total["found"] / tags, 100 * total["unreadable"] / tags
    fitting = [100 * fits / max(all_, 1) for fits, all_ in zip(fit, suspect, strict=True)]
    left = 100 * right_scaled / max(right, 1)
    restored = 100 * short_scaled / max(short, 1)
    kept = compare(clean, as_it_is, shelf, None, 99.9)
    usual = [note for note in clean if note.last <= shelf.usual(note).longest and is_alone(note, shelf)]
    back = compare(clean, with_minutes, shelf, None, 99)
    rows = [
        Row("tags with a time or a named reason", "100 %", f"{answered:.3f} % of {tags}", answered == 100),
        Row("tags that stay unreadable", "≤ 0.1 %", f"{unreadable:.4f} %", unreadable <= 0.1),
        Row("notes with hours ≥ 6 fit one without", "≥ 98 %", f"{fitting[0]:.2f} % of {suspect[0]}", fitting[0] >= 98),
        Row("the same, with fewer than half in “:00” too", "–", f"{fitting[1]:.2f} % of {suspect[1]}", None),
        Row("notes of hours right as written, scaled", "≤ 1 %", f"{left:.2f} % of {right}", left <= 1),
        Row(
            "impossible hours in a channel of short videos, read",
            "≥ 95 %",
            f"{restored:.2f} % of {short}",
            restored >= 95,
        ),
        Row("restored, length known", "≥ 99.9 %", *compare(clean, with_minutes, shelf, known, 99.9)[:2]),
        Row("the same, true hours past the hour", "–", compare(clean, with_hours, shelf, known, 0)[0], None),
        Row("restored in its folder, length not known", "≥ 99 %", *back[:2]),
        Row(
            "the same, or left as written and told to be uncertain",
            "≥ 99 %",
            *compare(clean, with_minutes, shelf, None, 99, or_told=True)[:2],
        ),
        Row("the same, true hours past the hour", "–", compare(clean, with_hours, shelf, None, 0)[0], None),
        Row("clean notes left, length known", "≥ 99.9 %", *compare(clean, as_it_is, shelf, known, 99.9)[:2]),
        Row("clean notes left in their folder", "≥ 99.9 %", *kept[:2]),
        Row(
            "the same, usual in the channel, no clean short sibling",
            "–",
            compare(usual, as_it_is, shelf, None, 0)[0],
            None,
        ),
    ]
    print_table(rows)
    for title, lines in (("clean, and not left", kept[2]), ("not restored", back[2])):
        for line in lines:
            print(f"{title}: {line}")
    if "--list" in sys.argv:
        for line in scaled:
            print("scaled:", line)
    print(
        f"{len(every)} notes with times, {len(scaled)} scaled; {time.process_time() - started:.1f} s of processor time"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
